import fc from "fast-check";
import type { Hono } from "hono";
import { beforeAll, describe, expect, test } from "vitest";
import { checkerOf, type Description, type Operation, valuesOf, words } from "./schema.ts";
import { ask, post, REPORT, server } from "./server.ts";

const { app: described } = server();
const description = (await (await ask(described, "/api/openapi.json")).json()) as Description;
const operations = Object.entries(description.paths)
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  // Streams do not end; test/serve/jobs.test.ts listens to them.
  .filter(({ operation }) => operation.responses["200"]!.content?.["text/event-stream"] === undefined);
/** Runs a route; FUZZ_RUNS=1000 looks longer. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 12);

/** Values of parameters under which the record holds something. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  alliance: ["CSTO", "csto", "NATO"],
  report: ["drill"],
  job: ["read-1"],
  state: ["ARM", "Armenia", "RUS"],
  standing: ["former"],
  "according-to": ["ARM", "RUS", "record", "undisputed", "ARM>RUS>record"],
};

let app: Hono;
beforeAll(async () => {
  ({ app } = server());
  await post(app, "/api/reports", { text: REPORT, name: "drill.txt", by: "ann" });
  await post(app, "/api/jobs/read", { texts: [{ text: REPORT, name: "drill.txt" }], by: "ann" });
});

/** The route asked as it wants to be. */
const meantUrl = (path: string): string =>
  path.replace(/\{([\w-]+)\}/g, (_, name: string) => MEANT[name]![0]!);

/** A request made from what the description says, and from what it does not. */
function requests(path: string, { parameters = [], requestBody }: Operation) {
  const { schemas } = description.components;
  const text = (value: unknown): string =>
    typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const inPath = parameters.filter((one) => one.in === "path");
  const inQuery = parameters.filter((one) => one.in === "query");
  const valueOf = ({ name, schema }: (typeof parameters)[number]) =>
    fc.oneof(
      { weight: 2, arbitrary: valuesOf(schema, schemas).map(text) },
      {
        weight: 6,
        arbitrary: fc
          .constantFrom(...(MEANT[name] ?? [""]))
          .chain((one) => (one === "" ? valuesOf(schema, schemas).map(text) : fc.constant(one))),
      },
      words,
    );
  const body = requestBody?.content["application/json"]?.schema;
  return fc
    .record({
      params: fc.tuple(...inPath.map(valueOf)),
      query: fc.record(Object.fromEntries(inQuery.map((one) => [one.name, valueOf(one)])), {
        requiredKeys: [],
      }),
      extra: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, fc.dictionary(words, words, { maxKeys: 1 })),
      body: body === undefined ? fc.constant(null) : valuesOf(body, schemas),
      escaped: fc.boolean(),
    })
    .map(({ params, query, extra, body, escaped }) => {
      const write = escaped ? encodeURIComponent : (value: string) => value.replace(/[\s\0#?]/g, "");
      const safe = (value: string): string => write(value.toWellFormed());
      const filled = inPath.reduce(
        (made, { name }, i) => made.replace(`{${name}}`, () => safe(params[i] ?? "") || "x"),
        path,
      );
      const pairs = Object.entries({ ...query, ...extra }).map(
        ([key, value]) => `${safe(key)}=${safe(value ?? "")}`,
      );
      return { url: filled + (pairs.length > 0 ? `?${pairs.join("&")}` : ""), body: JSON.stringify(body) };
    });
}

describe("whatever is asked, the answer is as described", () => {
  test.each(operations)("$method $path", { timeout: 60_000 }, async ({ path, method, operation }) => {
    const checkers = new Map(
      Object.entries(operation.responses).flatMap(([status, { content }]) =>
        content === undefined
          ? []
          : [[Number(status), checkerOf(content["application/json"]!.schema, description)]],
      ),
    );
    let [answered, well] = [0, 0];
    await fc.assert(
      fc.asyncProperty(requests(path, operation), async ({ url, body }) => {
        const response = await ask(app, url, {
          method: method.toUpperCase(),
          ...(method === "get" ? {} : { body, headers: { "content-type": "application/json" } }),
        });
        // Dots can lead out of the API, to the workbench; that answers 503 where it is not built.
        const outside = !new URL(url, "http://localhost").pathname.startsWith("/api/");
        expect(response.status).toBeLessThan(outside ? 504 : 500);
        expect(response.status).not.toBe(500);
        expect(response.headers.get("content-security-policy")).toMatch(/default-src 'none'|sandbox/);
        expect(response.headers.get("x-content-type-options")).toBe("nosniff");
        const type = response.headers.get("content-type") ?? "";
        const told = await response.text();
        if (outside) return;
        if (!type.startsWith("application/json")) {
          const files = Object.keys(operation.responses["200"]!.content!);
          expect(files).toContain(type.split(";")[0]);
          well++;
          return;
        }
        const checker = checkers.get(response.status);
        expect(checker, `status ${response.status} is described`).toBeDefined();
        const found = checker!.safeParse(JSON.parse(told));
        expect(found.error?.issues ?? []).toEqual([]);
        answered++;
        if (response.status === 200) well++;
      }),
      {
        numRuns: RUNS,
        seed: 20261126,
        examples: method === "get" ? [[{ url: meantUrl(path), body: "null" }]] : [],
      },
    );
    expect(answered).toBeGreaterThan(RUNS / 2);
    if (method === "get") expect(well, "times it was asked as it wants to be").toBeGreaterThan(0);
  });
});

test("every reference in the description leads somewhere", () => {
  const refs = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]+)"/g)].map((m) => m[1]!);
  expect(refs.length).toBeGreaterThan(5);
  for (const ref of refs) {
    expect(ref).toMatch(/^#\/components\/schemas\//);
    expect(description.components.schemas).toHaveProperty([ref.split("/").at(-1)!]);
  }
});

test.each([
  "/assets/%E0%A4%A",
  "/assets/..%2f..%2fmain.js",
  "/assets",
  "/assets/%00",
  "//evil.example",
  "/%",
  "/reports/%E0%A4%A.json",
  "/mcp?x=%",
  "/alliances/%5b/pleas.json",
])(
  // prettier-ignore
  "an address that means nothing is no mistake of ours: %s",
  async (path) => {
    const { status } = await ask(app, path);
    expect(status === 503 ? (await ask(app, path)).headers.get("content-type") : status).not.toBe(500);
    expect([200, 204, 302, 400, 404, 405, 406, 503]).toContain(status);
  },
);

test("a write that a form could send is turned away", async () => {
  for (const type of [
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "",
  ]) {
    const response = await ask(app, "/api/read", {
      method: "POST",
      body: JSON.stringify({ text: REPORT }),
      headers: { "content-type": type },
    });
    expect(response.status).toBe(415);
    expect(await response.text()).toContain('"write-not-json"');
  }
});

test("an ETag among several is known again, and a change of the record ends it", async () => {
  const { app: own } = server();
  const first = await ask(own, "/api/reports");
  const tag = first.headers.get("etag")!;
  const again = (held: string) => ask(own, "/api/reports", { headers: { "if-none-match": held } });
  expect((await again(`"x", ${tag}`)).status).toBe(304);
  await post(own, "/api/reports", { text: REPORT, by: "ann" });
  expect((await again(tag)).status).toBe(200);
});

test("a token in an address leads to no other site", async () => {
  const { app: own } = server({ access: { token: "secret", hosts: null } });
  expect((await ask(own, "//evil.example/?token=secret")).headers.get("location")).toBe("/evil.example/");
});
