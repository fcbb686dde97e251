import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Problem } from "../../base/problem.ts";
import { documentsFrom } from "../../read/input/index.ts";
import type { Document } from "../../read/reading.ts";
import { MOST_BYTES } from "../files.ts";

/** A document as it was found, with its address: the path, with "#n" for the nth line of a file of many. */
export interface Found {
  readonly document: Document;
  readonly address: string;
}

export interface About {
  readonly date: string | null;
  readonly outlet: string | null;
}

const READABLE = /\.(?:txt|md|html?|text|jsonl?|ndjson)$/i;
const LINES = /\.(?:jsonl|ndjson)$/i;

/** The files under the paths, folders gone through in order of their names. Links are not followed. */
export async function* filesUnder(paths: readonly string[], cwd: string): AsyncGenerator<string> {
  for (const path of paths) {
    const full = resolve(cwd, path);
    if ((await stat(full)).isDirectory()) yield* inFolder(full);
    else yield full;
  }
}

async function* inFolder(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* inFolder(path);
    else if (entry.isFile() && READABLE.test(entry.name) && !/^readme\b/i.test(entry.name)) yield path;
  }
}

/** The documents of a file, one at a time: a file of a million lines takes no more memory than its longest line. */
export async function* documentsOf(
  path: string,
  about: About,
  report: (problems: readonly Problem[]) => void,
): AsyncGenerator<Found> {
  if (!LINES.test(path)) {
    const { size } = await stat(path);
    if (size > MOST_BYTES) return report([tooLarge(path, size)]);
    yield* decoded(path, path, await readFile(path), about, report);
    return;
  }
  let line = 0;
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  for await (const text of lines) {
    line++;
    if (text.trim() === "") continue;
    const address = `${path}#${line}`;
    if (text.length > MOST_BYTES) report([{ ...tooLarge(path, text.length), line }]);
    else yield* decoded(address, path, Buffer.from(text), about, report, line);
  }
}

async function* decoded(
  address: string,
  name: string,
  bytes: Uint8Array,
  { date, outlet }: About,
  report: (problems: readonly Problem[]) => void,
  line?: number,
): AsyncGenerator<Found> {
  const { value, problems } = await documentsFrom({ name, bytes });
  const told = problems.filter((problem) => problem.code !== "input-language");
  if (told.length > 0) report(told.map((problem) => ({ ...problem, level: "warning", ...(line === undefined ? {} : { line }) }))); // prettier-ignore
  for (const [i, document] of (value ?? []).entries()) {
    yield {
      document: { ...document, date: document.date ?? date, outlet: document.outlet ?? outlet },
      address: (value ?? []).length > 1 ? `${address}#${i + 1}` : address,
    };
  }
}

const tooLarge = (file: string, size: number): Problem => ({
  code: "file-too-large",
  level: "warning",
  file,
  what: `this is too large to be a report (${Math.ceil(size / 1_000_000)} MB); it was left out`,
  why: `at most ${MOST_BYTES / 1_000_000} MB are read`,
  hint: "cut out the report that you want read",
});
