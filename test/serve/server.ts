import type { Hono } from "hono";
import type { Reader } from "../../src/app/cases.ts";
import { loadReader } from "../../src/app/reader.ts";
import { serverApp } from "../../src/app/server/app.ts";
import { type Casebook, casebook } from "../../src/app/server/casebook.ts";
import { fileKeeper } from "../../src/app/server/keeper.ts";
import type { Access } from "../../src/app/server/security.ts";

let reader: Reader | null = null;

/** A server in this process with a record of its own: no socket, no files. */
export function server(
  more: { access?: Access; folder?: string; rates?: { all: number; writes: number } } = {},
): {
  readonly app: Hono;
  readonly book: Casebook;
} {
  const book = casebook(
    fileKeeper(more.folder ?? null),
    async () => (reader ??= loadReader()),
    () => "2024-03-12",
  );
  const app = serverApp({
    book,
    access: more.access ?? { token: null, hosts: ["localhost"] },
    version: "test",
    now: () => 0,
    ...(more.rates ? { rates: more.rates } : {}),
  });
  return { app, book };
}

export const ask = (app: Hono, path: string, init: RequestInit = {}): Promise<Response> =>
  Promise.resolve(
    app.request(`http://localhost${path}`, { ...init, headers: { host: "localhost", ...init.headers } }),
  );

export const post = (
  app: Hono,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  ask(app, path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  });

export const REPORT = `Armenia says it will not attend the drill
Published 3 March 2024
Yerevan, March 3 - Armenia will not take part in the next CSTO exercise, its defence minister said on Sunday. "We have frozen our participation," he said.
Russia denied that the alliance had ignored Armenia's appeal. The secretariat insisted that Armenia remains a member.
`;
