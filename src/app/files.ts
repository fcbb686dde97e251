import type { Stats } from "node:fs";
import { readFile, readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Problem } from "../base/problem.ts";
import { formatOf } from "../read/input/format.ts";
import { Failure, wrongInput } from "./failure.ts";
import type { Io } from "./io.ts";

/** A file's name as the user wrote it, and its bytes. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A report is a few pages, an archive of them a few hundred; what is larger than this is not read. */
export const MOST_BYTES = 32_000_000;
const READABLE = /\.(?:txt|md|x?html?|text|jsonl|ndjson|rss|atom|pdf|warc|warc\.gz)$/i;

/** The files that could be read, and a problem for each that could not. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
}

/** The files named, with a folder standing for the reports in it and "-" for standard input. */
export async function readInputs(names: readonly string[], io: Io): Promise<Inputs> {
  const groups = await Promise.all(names.map((name) => readPath(name, io)));
  const seen = new Set<string>();
  return {
    inputs: groups
      .flatMap(({ inputs }) => inputs)
      .filter(({ name }) => {
        const path = name === "-" ? name : resolve(io.cwd, name);
        return seen.has(path) ? false : seen.add(path);
      }),
    problems: groups.flatMap(({ problems }) => problems),
  };
}

/** One file named by the user; a folder is a problem. */
export async function readInput(name: string, io: Io, most = MOST_BYTES): Promise<Input> {
  if (name === "-") return (await readStdin(io))[0]!;
  if ((await statOf(name, io)).isDirectory()) {
    throw wrongInput({
      code: "file-is-folder",
      file: name,
      what: "this is a folder, and one file is wanted here",
      hint: `name a file in it, as ${join(name, "report.txt")}`,
    });
  }
  return readOne(name, io, most);
}

/** Text of one file named by the user. */
export const readTextFile = async (name: string, io: Io): Promise<string> =>
  new TextDecoder().decode((await readInput(name, io)).bytes);

async function readPath(name: string, io: Io): Promise<Inputs> {
  try {
    if (name === "-") return { inputs: await readStdin(io), problems: [] };
    if (!(await statOf(name, io)).isDirectory()) return { inputs: [await readOne(name, io)], problems: [] };
    return await readFolder(name, io);
  } catch (error) {
    if (error instanceof Failure) return { inputs: [], problems: error.problems };
    throw error;
  }
}

async function readFolder(name: string, io: Io): Promise<Inputs> {
  const inside = (await readdir(resolve(io.cwd, name))).filter(
    (file) => READABLE.test(file) && !/^readme\b/i.test(file),
  );
  if (inside.length === 0) {
    throw wrongInput({
      code: "folder-without-reports",
      file: name,
      what: "there are no reports in this folder",
      why: "a folder stands for the .txt, .md, .html, .pdf, .jsonl, .rss, .atom and .warc files in it",
      hint: "name the files themselves",
    });
  }
  const files = await Promise.all(inside.sort().map((file) => readPath(join(name, file), io)));
  return {
    inputs: files.flatMap(({ inputs }) => inputs),
    problems: files.flatMap(({ problems }) => problems),
  };
}

async function readOne(name: string, io: Io, most = MOST_BYTES): Promise<Input> {
  const { size } = await statOf(name, io);
  if (size > most) throw tooLarge(name, size);
  try {
    return checked({ name, bytes: await readFile(resolve(io.cwd, name)) });
  } catch (error) {
    throw error instanceof Failure ? error : cannotRead(name, error);
  }
}

async function readStdin(io: Io): Promise<readonly Input[]> {
  const bytes = await io.stdin();
  if (bytes.length > MOST_BYTES) throw tooLarge("-", bytes.length);
  return [checked({ name: "-", bytes })];
}

/** The input, unless it is empty or no text. */
function checked(input: Input): Input {
  const { name, bytes } = input;
  if (!bytes.some((byte) => byte > 0x20)) {
    throw wrongInput({
      code: "file-empty",
      file: name,
      what: "there is nothing in it to read",
      hint: "give a file with the text of a report",
    });
  }
  if (formatOf(bytes) === "binary") {
    throw wrongInput({
      code: "file-binary",
      file: name,
      what: "this is no text",
      why: "it holds bytes that no text has",
      hint: "save the report as plain text, Markdown, HTML or PDF first",
    });
  }
  return input;
}

async function statOf(name: string, io: Io): Promise<Stats> {
  try {
    return await stat(resolve(io.cwd, name));
  } catch (error) {
    throw cannotRead(name, error);
  }
}

function tooLarge(name: string, size: number): Failure {
  return wrongInput({
    code: "file-too-large",
    file: name,
    what: `this is too large to be a report (${Math.ceil(size / 1_000_000)} MB)`,
    why: `at most ${MOST_BYTES / 1_000_000} MB are read`,
    hint: "cut out the report that you want read",
  });
}

function cannotRead(name: string, error: unknown): Failure {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return wrongInput({
      code: "file-missing",
      file: name,
      what: "there is no such file",
      hint: "check the path",
    });
  }
  return wrongInput({
    code: "file-unreadable",
    file: name,
    what: "this cannot be read",
    why:
      code === "EACCES" || code === "EPERM" ? "you have no permission to read it" : `the system says ${code}`,
    hint: "check its permissions",
  });
}
