import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import type { Context, Hono } from "hono";
import { packageRoot } from "../library.ts";
import type { Route } from "../routes/route.ts";
import { refused } from "./security.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
const folder = join(packageRoot, "dist/web");

/** The workbench: its files, and one page for all addresses. The same address gives JSON to whoever asks for it, or ends it in .json. */
export function pages(app: Hono, routes: readonly Route[]): void {
  app.get("/assets/*", (c) => asset(c, { "cache-control": "public, max-age=31536000, immutable" }));
  const twins = routes.flatMap(({ page, path }) => (page === null ? [] : [{ shape: shapeOf(page), path }]));
  app.get("*", (c) => {
    const asked = c.req.path.replace(/\.json$/, "");
    if (asked === c.req.path && !wantsJson(c)) return shell(c);
    for (const { shape, path } of twins) {
      const found = shape.exec(asked);
      if (found === null) continue;
      const url = new URL(c.req.url);
      url.pathname = path.replace(/\{(\w+)\}/g, (_, name: string) => found.groups?.[name] ?? "");
      return app.fetch(new Request(url, { headers: c.req.raw.headers }), c.env);
    }
    return shell(c);
  });
}

/** "/alliances/{alliance}/pleas" as a pattern of addresses, with its parameters as named groups. */
const shapeOf = (page: string): RegExp => new RegExp(`^${page.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);

const wantsJson = (c: Context): boolean => {
  const accept = c.req.header("accept") ?? "";
  return accept.includes("application/json") && !accept.includes("text/html");
};

function asset(c: Context, more: Record<string, string>): Response {
  const path = normalize(join(folder, decoded(c.req.path)));
  if (!path.startsWith(folder + sep) || !statSync(path, { throwIfNoEntry: false })?.isFile())
    return refused("no-such-file", "there is no such file", "reload the page", 404);
  return new Response(readFileSync(path), {
    headers: { "content-type": TYPES[extname(path)] ?? "application/octet-stream", ...more },
  });
}

/** An address without its percent signs; as it is where they mean nothing. A zero byte names no file. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll("\0", "");
  } catch {
    return path;
  }
}

function shell(c: Context): Response {
  const path = join(folder, "index.html");
  if (c.req.path === "/favicon.ico") return new Response(null, { status: 204 });
  if (!existsSync(path)) {
    return new Response("The workbench is not built. Run `npm run build`. The API is at /api.\n", {
      status: 503,
    });
  }
  return new Response(readFileSync(path), {
    headers: { "content-type": TYPES[".html"]!, "cache-control": "no-cache" },
  });
}
