import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Problem } from "../../base/problem.ts";
import { isFeed } from "../../read/input/feed.ts";
import { MOST_BYTES, readTextFile } from "../files.ts";
import type { Io } from "../io.ts";

/** What a server said of a feed the last time, by address: what to ask it by, so that it sends nothing that has not changed. */
export type Memory = Record<string, { readonly etag: string | null; readonly modified: string | null }>;

/** A feed as it came: null where it has not changed since it was last asked. */
export interface Fetched {
  readonly address: string;
  readonly bytes: Uint8Array | null;
}

const PATIENCE_MS = 20_000;

/** Addresses and files meant: an address, a feed's file, or a file that lists addresses, one a line ("#" begins a remark). */
export async function feedsNamed(words: readonly string[], io: Io): Promise<readonly string[]> {
  const lists = words.map(async (word) => {
    if (isAddress(word)) return [word];
    const text = await readTextFile(word, io);
    if (isFeed(text)) return [resolve(io.cwd, word)];
    return text
      .split("\n")
      .map((line) => line.replace(/(?:^|\s)#.*$/, "").trim())
      .filter((line) => line !== "");
  });
  return [...new Set((await Promise.all(lists)).flat())];
}

const isAddress = (word: string): boolean => /^https?:\/\//i.test(word);

/** Gets one feed; what is wrong with it is a problem of this feed alone. Redirects are followed by the rules of fetch. */
export async function fetchFeed(address: string, memory: Memory): Promise<Fetched | Problem> {
  try {
    if (!isAddress(address)) return { address, bytes: await readFile(address) };
    const last = memory[address];
    const response = await fetch(address, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        accept: "application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.1",
        ...(last?.etag ? { "if-none-match": last.etag } : {}),
        ...(last?.modified ? { "if-modified-since": last.modified } : {}),
      },
    });
    if (response.status === 304) return { address, bytes: null };
    if (!response.ok) {
      await response.body?.cancel();
      return unread(address, `the server answered ${response.status}`);
    }
    const bytes = await limited(response);
    if (bytes === null) return unread(address, `it is larger than ${MOST_BYTES / 1_000_000} MB`);
    memory[address] = { etag: response.headers.get("etag"), modified: response.headers.get("last-modified") };
    return { address, bytes };
  } catch (error) {
    const late = error instanceof Error && error.name === "TimeoutError";
    return unread(address, late ? `nothing came within ${PATIENCE_MS / 1000} s` : reasonOf(error));
  }
}

async function limited(response: Response): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += (part as Uint8Array).length;
    if (size > MOST_BYTES) return null;
    parts.push(part as Uint8Array);
  }
  return Buffer.concat(parts);
}

function reasonOf(error: unknown): string {
  const { cause, code, message } = error as { cause?: { code?: string }; code?: string; message?: string };
  return `the system says ${cause?.code ?? code ?? message ?? String(error)}`;
}

const unread = (file: string, why: string): Problem => ({
  code: "feed-unread",
  level: "warning",
  file,
  what: "this feed could not be read this time",
  why,
  hint: "the others are read; it is asked again in the next round",
});

/** What was remembered in a file; nothing where there is none, or none that can be read. */
export async function recall(path: string): Promise<Memory> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Memory;
  } catch {
    return {};
  }
}

export async function remember(path: string, memory: Memory): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(memory, null, 2)}\n`);
}
