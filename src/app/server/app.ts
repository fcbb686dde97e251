import { createHash } from "node:crypto";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { z } from "zod";
import type { Problem } from "../../base/problem.ts";
import { ourMistake } from "../cli/errors.ts";
import { StoreFailure } from "../../store/failure.ts";
import { Failure } from "../failure.ts";
import { allianceRoutes } from "../routes/alliances.ts";
import { jobRoutes } from "../routes/jobs.ts";
import { mcpRoute } from "../mcp/http.ts";
import { prospectsRoute } from "../routes/prospects.ts";
import { recordRoutes } from "../routes/record.ts";
import type { Checked, Route } from "../routes/route.ts";
import { type Answers, answers } from "./answers.ts";
import { apiPage } from "./api-page.ts";
import type { Casebook } from "./casebook.ts";
import { events, jobEvents } from "./events.ts";
import { limitRate, MOST_BODY, RATES, type Rates } from "./limits.ts";
import { openapi } from "./openapi.ts";
import { pages } from "./pages.ts";
import { type Access, guard, headers, refused } from "./security.ts";
import { Text } from "./text.ts";

export const ROUTES: readonly Route[] = [...allianceRoutes, prospectsRoute, ...recordRoutes, ...jobRoutes];
const API_PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What a server is made from. The clock is in milliseconds. */
export interface Setting {
  readonly book: Casebook;
  readonly access: Access;
  readonly rates?: Rates;
  readonly version: string;
  readonly now: () => number;
  /** Tells one client from another. */
  readonly clientOf?: (request: Request, env: unknown) => string;
}

/** The whole server: API, events, its description, and the pages of the workbench. */
export function serverApp({ book, access, rates = RATES, version, now, clientOf = () => "" }: Setting): Hono {
  const app = new Hono();
  app.use(headers);
  app.use(guard(access));
  app.use(limitRate(rates, now, clientOf));
  app.use(
    "/api/*",
    bodyLimit({
      maxSize: MOST_BODY,
      onError: () => refused("body-too-large", "this is too large", "send less at once", 413),
    }),
  );
  app.get("/api/events", events(book.keeper));
  app.get("/api/jobs/:job/events", jobEvents(book.jobs));
  app.use(compress());
  app.get("/api/openapi.json", (c) => c.json(openapi(ROUTES, version)));
  app.get("/api", (c) => c.html(apiPage(ROUTES), 200, { "content-security-policy": API_PAGE_POLICY }));
  const told = answers();
  for (const route of ROUTES) {
    const path = route.path.replace(/\{(\w+)\}/g, ":$1");
    app.on(route.method.toUpperCase(), path, (c) =>
      answer(route, c.req.raw, c.req.param(), book, version, told),
    );
  }
  app.all("/mcp", mcpRoute(book));
  app.all("/api/*", () => refused("no-such-route", "there is no such route", "see /api", 404));
  pages(app, ROUTES);
  app.onError((error) => {
    const problem = ourMistake(error);
    return Response.json({ problems: [problem] }, { status: 500 });
  });
  return app;
}

/** Checks a request against the route's schemas and answers it; every failure is a list of problems. */
async function answer(
  route: Route,
  request: Request,
  params: Readonly<Record<string, string>>,
  book: Casebook,
  version: string,
  told: Answers,
): Promise<Response> {
  const url = new URL(request.url);
  const tag = tagOf(request, book, version, params);
  if (route.method === "get" && isKnown(request.headers.get("if-none-match"), tag)) {
    return new Response(null, { status: 304, headers: { etag: tag } });
  }
  const input = await checked(route, request, url, params);
  if ("problems" in input) return Response.json(input, { status: 400 });
  const head = { etag: tag, "cache-control": "no-cache" };
  const known = route.method === "get" ? told.get(tag) : undefined;
  if (known !== undefined)
    return new Response(known, { headers: { ...head, "content-type": "application/json" } });
  try {
    const made = await route.handle(input, book);
    const more = route.method === "get" ? head : { "cache-control": "no-store" };
    if (made instanceof Text) return file(made, more);
    const text = JSON.stringify(made);
    // What was worked out while the record changed is of no one version.
    if (route.method === "get" && tagOf(request, book, version, params) === tag) told.keep(tag, text);
    return new Response(text, { headers: { ...more, "content-type": "application/json" } });
  } catch (error) {
    if (error instanceof StoreFailure)
      return Response.json({ problems: [error.problem] }, { status: away(error.problem) ? 503 : 409 });
    if (!(error instanceof Failure)) throw error;
    return Response.json({ problems: error.problems }, { status: statusOf(error.problems) });
  }
}

/** The ETag of an answer: of the program, the record, the day and the question; of a job, how far it is. */
function tagOf(
  { url }: Request,
  book: Casebook,
  version: string,
  { job }: Readonly<Record<string, string>>,
): string {
  const { pathname, search } = new URL(url);
  const moving = job === undefined ? "" : JSON.stringify(book.jobs.find(job) ?? null);
  const whole = `${version} ${book.keeper.version()} ${book.today()} ${pathname}${search}${moving}`;
  return `W/"${createHash("sha256").update(whole).digest("base64url").slice(0, 22)}"`;
}

/** Whether the store is not to be had for now: the same request may be sent again later. */
const away = ({ code }: Problem): boolean => code === "store-unreachable" || code === "store-full";

/** Whether one of the tags that the asker holds is the present one. */
const isKnown = (held: string | null, tag: string): boolean =>
  held !== null && held.split(",").some((one) => one.trim() === tag || one.trim() === "*");

const file = (text: Text, more: Record<string, string>): Response =>
  new Response(text.body, {
    headers: {
      ...more,
      "content-type": text.type,
      "content-disposition": `${text.type.startsWith("text/html") ? "inline" : "attachment"}; filename="${text.name}"`,
      // The dossier brings a policy of its own, in its head: only its own style and script, by their hashes.
      ...(text.type.startsWith("text/html")
        ? { "content-security-policy": "sandbox allow-scripts allow-popups; frame-ancestors 'none'" }
        : {}),
    },
  });

async function checked(
  route: Route,
  request: Request,
  url: URL,
  params: Readonly<Record<string, string>>,
): Promise<Checked | { readonly problems: readonly Problem[] }> {
  const body = route.body === null ? null : await json(request);
  if (body === undefined) return { problems: [wrong("body", "is no JSON")] };
  const path = route.params.safeParse(params);
  const query = route.query.safeParse(Object.fromEntries(url.searchParams));
  const sent = (route.body ?? z.null()).safeParse(body);
  const problems = [
    ...wrongs("path", path.error),
    ...wrongs("query", query.error),
    ...wrongs("body", sent.error),
  ];
  if (!path.success || !query.success || !sent.success) return { problems };
  return { params: path.data as Checked["params"], query: query.data, body: sent.data };
}

const wrongs = (where: string, error: z.ZodError | undefined): readonly Problem[] =>
  (error?.issues ?? []).map(({ path, message }) => wrong([where, ...path.map(String)].join("."), message));

const wrong = (place: string, message: string): Problem => ({
  code: "request-wrong",
  level: "error",
  what: `${place}: ${message}`,
  hint: "see /api for what it takes",
});

async function json(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}

function statusOf(problems: readonly Problem[]): number {
  const code = problems[0]?.code ?? "";
  if (code === "overtaken") return 409;
  if (code === "jobs-too-many") return 429;
  return /-unknown$/.test(code) && code !== "standing-unknown" ? 404 : 400;
}
