import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Day } from "../../base/day.ts";
import type { Document, Reading } from "../../read/reading.ts";
import type { KeptEntry as Entry } from "../view/review.ts";
import type { Change } from "../view/review.ts";

/** Somebody says that a whole report was checked, or takes that back. */
export interface Check {
  readonly document: string;
  readonly by: string;
  readonly on: Day;
  readonly checked: boolean;
}

/** An entry as a caller gives it: the keeper numbers it. */
export type NewEntry = Entry extends infer E ? (E extends Entry ? Omit<E, "id"> : never) : never;

/** The record as the server needs it: all in memory, and kept somewhere so that a restart loses nothing. */
export interface Keeper {
  /** Grows by one with each change. */
  readonly version: () => number;
  readonly readings: () => readonly Reading[];
  readonly entries: () => readonly Entry[];
  readonly checks: () => ReadonlyMap<string, Check>;
  /** An id for a new document that no other server gives to another text; without it ids are counted. */
  readonly idFor?: (document: Document) => string;
  readonly addReading: (
    reading: Reading,
    entries: readonly NewEntry[],
    by: string,
  ) => Promise<readonly Entry[]>;
  readonly append: (
    entries: readonly NewEntry[],
    by: string,
    documents: readonly string[],
  ) => Promise<readonly Entry[]>;
  readonly check: (check: Check) => Promise<void>;
  /** Calls back after each change; the function returned ends that. */
  readonly listen: (listener: (change: Change) => void) => () => void;
}

type Line =
  | { readonly reading: Reading; readonly entries: readonly Entry[] }
  | { readonly entries: readonly Entry[] }
  | { readonly check: Check };

/**
 * A keeper whose changes are appended, one line each, to `record.jsonl` in a folder; without a folder they live as long as
 * the process. A last line that was cut off by a crash is left out when it is read again.
 */
export function fileKeeper(folder: string | null): Keeper {
  const path = folder === null ? null : join(folder, "record.jsonl");
  const readings: Reading[] = [];
  const entries: Entry[] = [];
  const checks = new Map<string, Check>();
  const listeners = new Set<(change: Change) => void>();
  let version = 0;
  const take = (line: Line): void => {
    version++;
    if ("check" in line) checks.set(line.check.document, line.check);
    else {
      if ("reading" in line) readings.push(line.reading);
      entries.push(...line.entries);
    }
  };
  if (folder !== null && path !== null) {
    mkdirSync(folder, { recursive: true });
    if (existsSync(path)) for (const line of whole(readFileSync(path, "utf8"))) take(line);
  }
  const keep = (line: Line, change: Omit<Change, "version">): void => {
    if (path !== null) appendFileSync(path, `${JSON.stringify(line)}\n`);
    take(line);
    for (const listener of listeners) listener({ ...change, version });
  };
  const numbered = (news: readonly NewEntry[]): readonly Entry[] =>
    news.map((entry, i) => ({ ...entry, id: `e${entries.length + i + 1}` }) as Entry);
  return {
    version: () => version,
    readings: () => readings,
    entries: () => entries,
    checks: () => checks,
    addReading: async (reading, news, by) => {
      const more = numbered(news);
      keep({ reading, entries: more }, { by, kind: "report", documents: [reading.document.id] });
      return more;
    },
    append: async (news, by, documents) => {
      const more = numbered(news);
      keep({ entries: more }, { by, kind: "entry", documents });
      return more;
    },
    check: async (check) => keep({ check }, { by: check.by, kind: "checked", documents: [check.document] }),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The lines that were written to their end. */
function whole(text: string): readonly Line[] {
  const lines = text.split("\n");
  return lines.slice(0, -1).map((line) => JSON.parse(line) as Line);
}
