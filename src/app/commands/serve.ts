import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { serve as listen } from "@hono/node-server";
import type { Context } from "../cli/context.ts";
import { wrongInput, wrongUse } from "../failure.ts";
import { readInput } from "../files.ts";
import { packageRoot } from "../library.ts";
import { serverApp } from "../server/app.ts";
import { type Casebook, casebook } from "../server/casebook.ts";
import { fileKeeper } from "../server/keeper.ts";
import { LISTENING } from "../server/listening.ts";
import { storeKeeper } from "../server/store-keeper.ts";
import { openStoreAt } from "../stores.ts";
import { VERSION } from "../version.ts";

export interface ServeOptions {
  readonly port: string;
  readonly host: string;
  readonly store: string;
  readonly empty?: boolean;
}

const LOOPBACK = ["127.0.0.1", "localhost", "::1", "[::1]"];

/** `casus serve`: runs until it is told to stop (Ctrl+C). Prints the address to open. */
export async function serve(options: ServeOptions, context: Context): Promise<void> {
  const { io } = context;
  const port = portOption(options.port);
  const local = LOOPBACK.includes(options.host);
  const token = io.env["CASUS_TOKEN"] ?? (local ? null : randomBytes(24).toString("base64url"));
  const onStore = isStore(options.store, io.cwd);
  const { book, close } = onStore
    ? await openStoreBook(options.store, context)
    : { book: await openBook(resolve(io.cwd, options.store), options.empty ?? false, context), close: null };
  const app = serverApp({
    book,
    access: { token, hosts: local ? LOOPBACK : null },
    version: VERSION,
    now: () => performance.now(),
    clientOf: (_, env) =>
      (env as { incoming?: { socket?: { remoteAddress?: string } } }).incoming?.socket?.remoteAddress ?? "",
  });
  await new Promise<void>((done, failed) => {
    const { host: hostname } = options;
    const server = listen(
      { fetch: app.fetch, port, hostname, serverOptions: LISTENING },
      ({ port: taken }) => {
        const name = local ? "localhost" : options.host;
        io.stdout.write(`Casus is at http://${name}:${taken}/${token === null ? "" : `?token=${token}`}\n`);
        io.stdout.write(`The record is kept in ${options.store}. Stop with Ctrl+C.\n`);
      },
    );
    server.on("error", (error: NodeJS.ErrnoException) => failed(cannotListen(error, options)));
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        server.close(() => void (close?.() ?? Promise.resolve()).then(done));
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
    }
  });
}

/** Whether `--store` names a store of the record's commands rather than a folder: a server, or a file. */
export function isStore(written: string, cwd: string): boolean {
  if (/^postgres(?:ql)?:\/\//.test(written) || /\.(casus|db|sqlite)$/.test(written)) return true;
  return existsSync(resolve(cwd, written)) && statSync(resolve(cwd, written)).isFile();
}

/** The record that `casus add`, `review` and the others write, on its store; it gets no example reports. */
export async function openStoreBook(
  written: string,
  context: Context,
  mustExist = false,
): Promise<{ readonly book: Casebook; readonly close: () => Promise<void> }> {
  const { io } = context;
  const store = await openStoreAt(written, io, mustExist);
  let reader: ReturnType<Context["loadReader"]> | null = null;
  const once = (): ReturnType<Context["loadReader"]> => (reader ??= context.loadReader());
  const keeper = await storeKeeper(store, once);
  return { book: casebook(keeper, once, () => io.now), close: keeper.close };
}

/** The record of a folder; an empty one begins with the example reports. */
export async function openBook(folder: string | null, empty: boolean, context: Context): Promise<Casebook> {
  const { io } = context;
  let reader: ReturnType<Context["loadReader"]> | null = null;
  const once = (): ReturnType<Context["loadReader"]> => (reader ??= context.loadReader());
  const book = casebook(fileKeeper(folder), once, () => io.now);
  if (!empty && book.keeper.readings().length === 0) {
    const examples = join(packageRoot, "examples");
    for (const file of readdirSync(examples)
      .filter((name) => name.endsWith(".txt"))
      .sort()) {
      const input = await readInput(join(examples, file), io);
      const { value } = await (await once()).documents(input, null);
      for (const document of value ?? []) await book.take(document, "reader");
    }
  }
  return book;
}

function portOption(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw wrongUse({
    code: "port-wrong",
    what: `"${text}" is no port`,
    why: "a port is a number from 0 to 65535",
    hint: "--port 7654",
  });
}

const cannotListen = (error: NodeJS.ErrnoException, { host, port }: ServeOptions): Error =>
  wrongInput({
    code: "cannot-listen",
    what: `nothing can listen on ${host}, port ${port}`,
    why: error.code === "EADDRINUSE" ? "another program is using it" : `the system says ${error.code}`,
    hint: "choose another with --port, or --port 0 for a free one",
  });
