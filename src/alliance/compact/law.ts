import { addDays, type Day, dayAt, numberOf } from "../../base/day.ts";
import type { Charter } from "../charter.ts";
import type { Clause } from "../clauses.ts";
import { governing } from "../derive.ts";
import { afterTerm, expired, type TermEnd, termEnds } from "../roster.ts";
import { applyAct, concerns, isInside, type Seat } from "../seat.ts";
import type { Formal } from "../state.ts";
import { exitNumber } from "../withdrawal.ts";
import { ACCEPTED, carryBit, type Shape } from "./shape.ts";

/** Formal standings by number; 0 is a state that never had to do with the alliance. */
export const FORMALS: readonly (Formal | null)[] = [
  null,
  "member",
  "suspended",
  "leaving",
  "former",
  "observer",
  "applicant",
  "none",
];
export const NEVER = 0x7fffffff;
export const UNKNOWN = -0x80000000;

/** A transition in one number: what an act makes of a seat. */
export const UNCHANGED = 0;
export const CHANGED = 1;
export const suspendedIn = (t: number): number => (t >> 4) & 1;
export const formalIn = (t: number): number => (t >> 1) & 7;
/** 0 keeps the day, 1 sets the act's, 2 sets that none is known. */
export const sinceIn = (t: number): number => (t >> 5) & 3;
export const memberSinceIn = (t: number): number => (t >> 7) & 3;
/** 0 keeps the exit, 1 sets none, 2 sets the day the notice runs out, 3 sets the day in the rest of the number. */
export const exitIn = (t: number): number => (t >> 9) & 3;

/** A charter's law as the compact replay asks it: every answer comes from the clause functions, once for each case. */
export interface Law {
  /** Ends of terms as days on which they lapse, ascending. */
  readonly lapses: Int32Array;
  /** What the act of a shape makes of a seat; see the functions above. */
  readonly turn: (shape: number, before: number, marks: number, day: number, due: number) => number;
  /** Day of exit that an act puts a notice off to. */
  readonly putOff: (shape: number) => number;
  /** When a notice given on the day would have run; `NEVER` where the charter does not tell. */
  readonly due: (day: number) => number;
  /** Formal standing after the n-th end of a term. */
  readonly lapse: (n: number, before: number, marks: number) => number;
  readonly expire: (before: number) => number;
}

/** Days that stand for "as before" in a seat given to the clause functions. */
const KEPT: Day = "1000-01-01";
const RUNNING: Day = "9000-01-01";
/** Bits of a seat's marks that an act's effect can depend on. */
const MARKS = 2;

export function lawOf(charter: Charter, shapes: readonly Shape[]): Law {
  const ends = termEnds(charter, "9999-12-31");
  const starts = erasOf(charter);
  const turns = new Int32Array(starts.length * shapes.length * 2 * 16 * MARKS).fill(-1);
  const putOffs = new Int32Array(shapes.length).fill(NEVER);
  const withdrawals = starts.map((start) => governing(charter, "withdrawal", dayAt(start)).clause);
  const dues = new Map<number, number>();
  let era = 0;
  const eraOf = (day: number): number => {
    if (day < starts[era]!) era = 0;
    while (era + 1 < starts.length && starts[era + 1]! <= day) era++;
    return era;
  };
  const lapses = new Map<number, number>();
  return {
    lapses: Int32Array.from(ends, (end) => numberOf(end.last) + 1),
    turn: (shape, before, marks, day, due) => {
      const known = due === NEVER ? 1 : 0;
      const at =
        (((eraOf(day) * shapes.length + shape) * 2 + known) * 16 + before) * MARKS + (marks & ACCEPTED);
      if (turns[at] === -1) {
        const { code, putOff } = evaluate(charter, shapes[shape]!, before, marks, day);
        turns[at] = code;
        if (putOff !== null) putOffs[shape] = putOff;
      }
      return turns[at]!;
    },
    putOff: (shape) => putOffs[shape]!,
    due: (day) => {
      const clause = withdrawals[eraOf(day)]!;
      if (clause === null) return NEVER;
      if (!isAtEnd(clause)) return exitNumber(charter, clause, day) ?? NEVER;
      const known = dues.get(day) ?? exitNumber(charter, clause, day) ?? NEVER;
      dues.set(day, known);
      return known;
    },
    lapse: (n, before, marks) => {
      const carried = marks & carryBit(n);
      const key = (n * 16 + before) * 2 + (carried === 0 ? 0 : 1);
      const known = lapses.get(key) ?? afterEnd(charter, ends[n]!, before, carried !== 0, shapes);
      lapses.set(key, known);
      return known;
    },
    expire: (before) => FORMALS.indexOf(expired(seatOf(before)!).formal),
  };
}

const isAtEnd = (clause: Clause<"withdrawal">): boolean =>
  clause.rule !== "silent" && clause.rule.only_at_end_of_term;

/** First days of the stretches in which the same clauses are in force. */
function erasOf(charter: Charter): readonly number[] {
  const days = charter.clauses.flatMap(({ validFrom, validTo }) => [
    numberOf(validFrom),
    ...(validTo === null ? [] : [numberOf(addDays(validTo, 1))]),
  ]);
  return [...new Set([-1_000_000, ...days])].sort((a, b) => a - b);
}

/** A seat for the clause functions, from a standing's number and, as bit 3, whether it is suspended. */
function seatOf(before: number): Seat | undefined {
  const formal = FORMALS[before & 7] ?? null;
  if (formal === null) return undefined;
  return {
    state: "STATE",
    formal,
    since: KEPT,
    within: null,
    memberSince: KEPT,
    exit: formal === "leaving" ? RUNNING : null,
    suspended: (before & 8) !== 0,
    steps: [],
  };
}

function evaluate(
  charter: Charter,
  { model }: Shape,
  before: number,
  marks: number,
  day: number,
): { readonly code: number; readonly putOff: number | null } {
  const seat = seatOf(before);
  const state = concerns(charter, model) ?? model.actor;
  const accepted = { ...model, type: "accept" as const, actor: charter.id, target: state };
  const mine = (marks & ACCEPTED) === 0 ? [model] : [accepted, model];
  const after = applyAct(charter, seat, state, model, dayAt(day), mine, []);
  if (after === null) return { code: UNCHANGED, putOff: null };
  const since = after.since === KEPT ? 0 : after.since === null ? 2 : 1;
  const member = after.memberSince === KEPT ? 0 : after.memberSince === null ? 2 : 1;
  const same = seat && after.exit === seat.exit;
  if (same && after.formal === seat.formal && after.suspended === seat.suspended && since === 0)
    return { code: UNCHANGED, putOff: null };
  const runs = model.type === "notify";
  const exit = after.exit === null ? 1 : after.exit === RUNNING ? 0 : runs ? 2 : 3;
  const formal = FORMALS.indexOf(after.formal);
  const code =
    CHANGED | (formal << 1) | (after.suspended ? 16 : 0) | (since << 5) | (member << 7) | (exit << 9);
  return { code, putOff: exit === 3 ? numberOf(after.exit!) : null };
}

function afterEnd(
  charter: Charter,
  end: TermEnd,
  before: number,
  carried: boolean,
  shapes: readonly Shape[],
): number {
  const seat = seatOf(before);
  if (!isInside(seat)) return before & 7;
  const joined = shapes.map(({ model }) => model).filter((claim) => claim.type === "agree");
  return FORMALS.indexOf(afterTerm(charter, end, seat, carried ? joined : []).formal);
}
