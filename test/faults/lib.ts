import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../src/store/open.ts";
import { allEntries, type Store } from "../../src/store/store.ts";

export const root = join(import.meta.dirname, "..", "..");

/** What a fault test is given: how many runs, which seed, where to put files, a server if there is one. */
export interface Setting {
  readonly full: boolean;
  readonly seed: number;
  readonly dir: string;
  readonly writer: string;
  /** The compiled shim; null where there is no compiler. */
  readonly shim: string | null;
  readonly postgres: string | null;
}

/** What a fault test found: its figures, and how many of them must be zero and are not. */
export interface Finding {
  readonly runs: number;
  readonly figures: Readonly<Record<string, number | string>>;
  readonly wrong: number;
  /** Limits of time that were not kept: they tell of the machine as well. */
  readonly late?: number;
}

export type Fault = (setting: Setting) => Promise<Finding | string>;

/** Numbers from 0 up to 1 that only the seed decides (mulberry32). */
export function randomOf(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Event {
  readonly ack?: number;
  readonly hash?: string;
  readonly claim?: string;
  readonly wait?: number;
  readonly error?: string;
  readonly opening?: boolean;
  readonly reopened?: number;
}

/** The lines a writer printed; a line that was cut off is none. */
export const eventsOf = (text: string): readonly Event[] =>
  text
    .slice(0, text.lastIndexOf("\n") + 1)
    .split("\n")
    .flatMap((line): readonly Event[] => (line.startsWith("{") ? [JSON.parse(line) as Event] : []));

export interface Writing {
  readonly child: ChildProcess;
  readonly events: () => readonly Event[];
  readonly ended: Promise<void>;
}

export function startWriter(
  { writer }: Setting,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Writing {
  const child = spawn(process.execPath, [writer, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let text = "";
  child.stdout!.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  return {
    child,
    events: () => eventsOf(text),
    ended: new Promise((resolve) => child.once("close", () => resolve())),
  };
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until something holds; gives up after the time. */
export async function until(holds: () => boolean, most = 60_000): Promise<void> {
  const end = Date.now() + most;
  while (!holds() && Date.now() < end) await sleep(1);
}

/** How many of the acknowledged entries are not in the store as they were acknowledged. */
export async function lostOf(store: Store, events: readonly Event[]): Promise<number> {
  const acks = new Map(events.flatMap(({ ack, hash }) => (ack === undefined ? [] : [[ack, hash!] as const])));
  if (acks.size === 0) return 0;
  let found = 0;
  for await (const entry of allEntries(store, Math.min(...acks.keys()) - 1))
    if (acks.get(entry.seq) === entry.hash) found++;
  return acks.size - found;
}

export const openAt = (place: string, dir: string): Promise<Store> =>
  openStore(place, { anchors: join(dir, "anchors") });

/** A new folder for one run. */
export function freshDir(parent: string): string {
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, "run-"));
}

/** Bundles the writer, so that starting it five hundred times costs little. */
export function buildWriter(): { readonly path: string; readonly remove: () => void } {
  const out = join(root, "node_modules", ".cache", `casus-faults-${process.pid}`);
  execFileSync(
    process.execPath,
    [
      join(root, "node_modules/tsdown/dist/run.mjs"),
      "test/faults/writer.ts",
      "--no-config",
      "--format",
      "esm",
      "--platform",
      "node",
      "--out-dir",
      out,
      "--no-dts",
    ],
    { cwd: root, stdio: "pipe" },
  );
  const file = ["writer.mjs", "writer.js"].map((name) => join(out, name)).find((path) => exists(path))!;
  return { path: file, remove: () => rmSync(out, { recursive: true, force: true }) };
}

export function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

/** Compiles the shim; null where there is no compiler, or no Linux. */
export function buildShim(dir: string): string | null {
  const path = join(dir, "shim.so");
  try {
    execFileSync(
      "gcc",
      ["-shared", "-fPIC", "-O1", "-o", path, join(import.meta.dirname, "shim.c"), "-ldl", "-lpthread"],
      { stdio: "pipe" },
    );
    return path;
  } catch {
    return null;
  }
}

export const scratch = (): string => mkdtempSync(join(tmpdir(), "casus-faults-"));
