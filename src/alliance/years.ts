import { addDays, type Day, daysBetween } from "../base/day.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import type { Charter } from "./charter.ts";
import type { Spell } from "./history.ts";
import type { Formal } from "./state.ts";

/** Which days of a year must be days of membership: any one, the first, the last, every one, or more than half. */
export const YEAR_RULES = ["any", "first", "last", "whole", "most"] as const;
/** From what a member counts: as the charter's accession clause has it, from signature, or once the text is in force. */
export const ENTRY_RULES = ["charter", "signature", "in-force"] as const;
export const SUSPENDED_RULES = ["member", "out"] as const;
/** Until when: the day its notice takes effect, or the day it gave it. */
export const EXIT_RULES = ["effect", "notice"] as const;

export interface Counting {
  readonly year: (typeof YEAR_RULES)[number];
  readonly entry: (typeof ENTRY_RULES)[number];
  readonly suspended: (typeof SUSPENDED_RULES)[number];
  readonly exit: (typeof EXIT_RULES)[number];
}

export const COUNTING: Counting = { year: "any", entry: "charter", suspended: "member", exit: "effect" };

export interface StateYear {
  readonly year: number;
  readonly state: ActorCode;
  /** Standing on the last day of membership in that year. */
  readonly formal: Formal;
  /** Days of membership in the year. */
  readonly days: number;
  /** The day as of which codes of the state are given: the last of membership in the year. */
  readonly asOf: Day;
}

/** One row for each state and year of membership up to `last`, by year and state. */
export function stateYears(
  charter: Charter,
  spells: readonly Spell[],
  last: Day,
  counting: Counting,
): readonly StateYear[] {
  const inForce = firstInForce(charter);
  const rows = new Map<string, StateYear & { readonly from: Day }>();
  spells.forEach((spell, i) => {
    const next = spells[i + 1]?.state === spell.state ? spells[i + 1] : undefined;
    if (!counts(spell.formal, next?.formal, counting)) return;
    const start =
      counting.entry === "in-force" && inForce !== null && inForce > spell.from ? inForce : spell.from;
    const end = spell.to === null || spell.to > last ? last : spell.to;
    for (let year = yearOf(start); year <= yearOf(end) && start <= end; year++) {
      const from = start > `${year}-01-01` ? start : `${year}-01-01`;
      const to = end < `${year}-12-31` ? end : `${year}-12-31`;
      const key = `${year} ${spell.state}`;
      const known = rows.get(key);
      rows.set(key, {
        year,
        state: spell.state,
        formal: spell.formal,
        days: (known?.days ?? 0) + daysIn(from, to),
        asOf: to,
        from: known?.from ?? from,
      });
    }
  });
  return [...rows.values()]
    .filter((row) => inYear(row, counting.year))
    .map(({ from: _, ...row }) => row)
    .sort((a, b) => a.year - b.year || (a.state < b.state ? -1 : 1));
}

function counts(formal: Formal, next: Formal | undefined, { entry, suspended, exit }: Counting): boolean {
  if (formal === "member") return true;
  if (formal === "suspended") return suspended === "member";
  if (formal === "leaving") return exit === "effect" || next !== "former";
  return formal === "applicant" && entry === "signature";
}

function inYear(row: StateYear & { readonly from: Day }, rule: Counting["year"]): boolean {
  const all = daysIn(`${row.year}-01-01`, `${row.year}-12-31`);
  switch (rule) {
    case "any":
      return true;
    case "first":
      return row.from === `${row.year}-01-01`;
    case "last":
      return row.asOf === `${row.year}-12-31`;
    case "whole":
      return row.days === all;
    case "most":
      return row.days * 2 > all;
  }
}

function firstInForce(charter: Charter): Day | null {
  const days = charter.clauses.flatMap((clause) =>
    clause.kind === "entry_into_force" && clause.rule !== "silent" ? [clause.rule.on] : [],
  );
  return [...days].sort()[0] ?? null;
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Days from one to the other, both counted. */
const daysIn = (from: Day, to: Day): number => daysBetween(from, addDays(to, 1));

export interface DyadYear {
  readonly year: number;
  readonly a: ActorCode;
  readonly b: ActorCode;
  readonly asOf: Day;
}

/** Pairs of members of one year, each once, codes in order. */
export function dyadYears(rows: readonly StateYear[]): readonly DyadYear[] {
  const byYear = new Map<number, StateYear[]>();
  for (const row of rows) byYear.set(row.year, [...(byYear.get(row.year) ?? []), row]);
  return [...byYear].flatMap(([year, members]) =>
    members.flatMap((a, i) =>
      members.slice(i + 1).map((b) => ({
        year,
        a: a.state,
        b: b.state,
        asOf: a.asOf < b.asOf ? a.asOf : b.asOf,
      })),
    ),
  );
}
