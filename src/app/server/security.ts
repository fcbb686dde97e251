import { timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";

/** Who may ask: nobody but this machine, or whoever shows the token. */
export interface Access {
  readonly token: string | null;
  /** Names under which the server may be asked for; others are turned away, so that no foreign page can reach it by a name of its own. */
  readonly hosts: readonly string[] | null;
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Headers that every answer carries: nothing from elsewhere runs or is loaded, nothing is framed, nothing is sniffed. */
export const headers: MiddlewareHandler = async (c, next) => {
  await next();
  const set = (name: string, value: string): void => {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  };
  set("content-security-policy", POLICY);
  set("x-content-type-options", "nosniff");
  set("referrer-policy", "no-referrer");
  set("cross-origin-opener-policy", "same-origin");
  set("cross-origin-resource-policy", "same-origin");
  set("permissions-policy", "camera=(), microphone=(), geolocation=()");
  set("x-frame-options", "DENY");
};

/** Turns away foreign names, foreign pages that write, writes that a form could send, and, where there is a token, whoever does not show it. */
export function guard({ token, hosts }: Access): MiddlewareHandler {
  return async (c, next) => {
    const host = (c.req.header("host") ?? "").replace(/:\d+$/, "");
    if (hosts !== null && !hosts.includes(host)) {
      return refused(
        "host-unknown",
        `this server does not answer to the name "${host}"`,
        "use localhost",
        421,
      );
    }
    if (isWrite(c.req.method) && !fromHere(c.req.raw)) {
      return refused(
        "foreign-write",
        "this write comes from another site",
        "write from the workbench itself",
        403,
      );
    }
    if (isWrite(c.req.method) && !/^application\/json\s*(?:;|$)/i.test(c.req.header("content-type") ?? "")) {
      return refused(
        "write-not-json",
        "this write is not sent as JSON",
        "send it with content-type: application/json",
        415,
      );
    }
    if (token !== null) {
      const shown = new URL(c.req.url).searchParams.get("token");
      if (shown !== null && same(shown, token)) {
        setCookie(c, "casus", token, { httpOnly: true, sameSite: "Strict", path: "/" });
        const url = new URL(c.req.url);
        url.searchParams.delete("token");
        return c.redirect(url.pathname.replace(/^\/+/, "/") + url.search);
      }
      const given = c.req.header("authorization")?.replace(/^Bearer /, "") ?? getCookie(c, "casus") ?? "";
      if (!same(given, token)) {
        return refused(
          "token-wanted",
          "a token is wanted",
          "open the address that `casus serve` printed",
          401,
        );
      }
    }
    await next();
    return undefined;
  };
}

const isWrite = (method: string): boolean => !["GET", "HEAD", "OPTIONS"].includes(method);

/** A browser tells where a write comes from; other programs tell nothing, and can be made to do nothing by a page. */
function fromHere(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  const origin = request.headers.get("origin");
  return origin === null || origin.replace(/^https?:\/\//, "") === request.headers.get("host");
}

function same(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}

/** An error of the server itself, in the one shape of problems. */
export const refused = (
  code: string,
  what: string,
  hint: string,
  status: number,
  extra: Record<string, string> = {},
): Response =>
  Response.json({ problems: [{ code, level: "error", what, hint }] }, { status, headers: extra });
