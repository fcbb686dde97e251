import type { Day } from "../../base/day.ts";
import { isOrganisation, principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import type { Holders } from "./held.ts";
import type { Home } from "./home.ts";
import type { Introductions } from "./introductions.ts";
import type { Line } from "./line.ts";
import type { Actors } from "./load.ts";
import type { Mention } from "./mention.ts";
import { isSubject } from "./own-clause.ts";

/** What the scan of a line needs beside it. */
export interface Scan {
  readonly text: string;
  readonly actors: Actors;
  readonly date: Day | null;
  readonly people: Introductions;
  /** Whether the line is all of the text. */
  readonly alone: boolean;
  /** States named so far, for offices without a nationality: English leaves it out where the text has told it. */
  readonly home: Home;
  /** Surname of whoever was said to hold an office of a state: "president/NIC". */
  readonly offices: Holders;
}

export function mention(
  line: Line,
  from: number,
  to: number,
  code: ActorCode | null,
  kind: Mention["kind"],
  scan: Scan,
): Mention {
  const [start, end] = [line.tokens[from]!.start, line.tokens[to - 1]!.end];
  return {
    start,
    end,
    whole: [start, end],
    name: textOf(line, from, to, scan.text),
    code,
    kind,
    role: null,
    gender: null,
    sentence: line.sentence,
    tokens: [from, to],
    inferred: false,
    joined: false,
  };
}

export function note(code: ActorCode, line: Line, at: number, { actors, home }: Scan): void {
  const principal = principalOf(code);
  if (isOrganisation(principal)) home.noteBody(principal, line.sentence, isSubject(line, at));
  if (actors.labels.has(principal) && /^[A-Z]{3}$/.test(principal) && !isOrganisation(principal))
    home.note(principal, line.sentence, isSubject(line, at));
}

export const textOf = (line: Line, from: number, to: number, text: string): string =>
  text.slice(line.tokens[from]!.start, line.tokens[to - 1]!.end).replace(/\s+/g, " ");
