import { addDays, type Day } from "../base/day.ts";
import { onDay } from "../base/interval.ts";
import type { Problem } from "../base/problem.ts";
import type { Claim } from "../record/claim.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import type { Held } from "./account.ts";
import { type Charter, cite } from "./charter.ts";
import type { Clause } from "./clauses.ts";
import { step } from "./derive.ts";
import { happenedBy } from "./same.ts";
import { applyAct, concerns, isInside, type Seat } from "./seat.ts";

/** Every seat the alliance ever had by the account's day, as it changed: oldest first, states in order of their codes. */
export interface Roster {
  readonly seats: ReadonlyMap<ActorCode, readonly { readonly from: Day; readonly seat: Seat }[]>;
  readonly problems: readonly Problem[];
}

/** Goes once through the acts that the account takes. What it gives for a day rests on no act after that day. */
export function rosterOf(charter: Charter, held: Held): Roster {
  const acts = actsOf(charter, held);
  const problems: Problem[] = [];
  const seats = new Map<ActorCode, { readonly from: Day; readonly seat: Seat }[]>();
  const acted = new Map<ActorCode, Claim[]>();
  const ends = termEnds(charter, held.day);
  const now = (state: ActorCode): Seat | undefined => seats.get(state)?.at(-1)?.seat;
  const set = (from: Day, seat: Seat): void => {
    const past = seats.get(seat.state);
    if (past) past.push({ from, seat });
    else seats.set(seat.state, [{ from, seat }]);
  };
  /** What falls due by itself up to a day: ends of terms and of notices, each on its own day. */
  const pass = (to: Day): void => {
    for (;;) {
      const end = ends[0];
      const lapses = end ? addDays(end.last, 1) : null;
      const out = [...seats.keys()]
        .flatMap((state) => now(state) ?? [])
        .filter((seat) => seat.formal === "leaving" && seat.exit !== null && seat.exit <= to)
        .sort((a, b) => compare(a.exit!, b.exit!) || compare(a.state, b.state))[0];
      if (out && (lapses === null || out.exit! < lapses)) set(out.exit!, expired(out));
      else if (end && lapses !== null && lapses <= to) {
        ends.shift();
        for (const state of [...seats.keys()]) {
          const seat = now(state);
          if (isInside(seat)) set(lapses, afterTerm(charter, end, seat, acted.get(state) ?? []));
        }
      } else return;
    }
  };
  for (const { claim, state, on } of acts) {
    pass(on);
    const mine = [...(acted.get(state) ?? []), claim];
    acted.set(state, mine);
    const after = applyAct(charter, now(state), state, claim, on, mine, problems);
    if (after) set(on, after);
  }
  pass(held.day);
  return { seats: new Map([...seats].sort((a, b) => compare(a[0], b[0]))), problems };
}

/** An act on a seat, with the day by which it had happened. */
export interface SeatAct {
  readonly claim: Claim;
  readonly state: ActorCode;
  readonly on: Day;
}

/** Acts on seats that the account takes, in the order in which they work. */
export function actsOf(charter: Charter, held: Held): readonly SeatAct[] {
  return held.taken
    .flatMap((claim) => {
      const state = concerns(charter, claim);
      const on = happenedBy(claim);
      const counts = state !== null && !state.includes("/") && on !== null && on <= held.day;
      return counts ? [{ claim, state, on }] : [];
    })
    .sort((a, b) => compare(a.on, b.on) || rank(a.claim) - rank(b.claim) || compare(a.claim.id, b.claim.id));
}

/** The seats as they were on a day. */
export function seatsOn(roster: Roster, day: Day): readonly Seat[] {
  return [...roster.seats.values()].flatMap(
    (past) => past.findLast((entry) => entry.from <= day)?.seat ?? [],
  );
}

/** Codes of the members of a day; those whose notice runs and those suspended are members still. */
export const membersOn = (roster: Roster, day: Day): readonly ActorCode[] =>
  seatsOn(roster, day)
    .filter(isInside)
    .map((seat) => seat.state);

/** On one day, what the body does comes before what a state does in reliance on it. */
export const rank = (claim: Claim): number => (claim.type === "accept" ? 0 : claim.type === "notify" ? 1 : 2);

export interface TermEnd {
  readonly clause: Clause<"term">;
  readonly last: Day;
  /** Instrument that carries over; null where the treaty ended for all. */
  readonly next: string | null;
}

/** Ends of terms before the day, after which only those stay that carried themselves over. */
export function termEnds(charter: Charter, day: Day): TermEnd[] {
  return charter.clauses
    .flatMap((clause): TermEnd[] => {
      if (clause.kind !== "term" || clause.rule === "silent") return [];
      const { last_day: last, renewal, continued_by: next } = clause.rule;
      const ends = renewal === "none" || (renewal === "instrument" && next !== null);
      return last !== null && last < day && ends ? [{ clause, last, next }] : [];
    })
    .sort((a, b) => compare(a.last, b.last));
}

/** Whether an act carries its state over the end of a term: it joined the instrument that continues the treaty. */
export const carriesOver = ({ next }: TermEnd, claim: Claim): boolean =>
  next !== null && claim.type === "agree" && (claim.object ?? "").startsWith(next);

/** The seat after the end of a term: kept where the state carried itself over, else lapsed. */
export function afterTerm(charter: Charter, end: TermEnd, seat: Seat, mine: readonly Claim[]): Seat {
  const citation = cite(charter, end.clause);
  const day = addDays(end.last, 1);
  const { state } = seat;
  const { next } = end;
  const carried = mine.filter((claim) => carriesOver(end, claim));
  if (carried.length > 0) {
    const what = `${day}: ${state} stays on after the end of the term, having joined ${end.next}`;
    return { ...seat, steps: [...seat.steps, step(what, carried, citation)] };
  }
  const refused = mine.filter((claim) => claim.type === "leave" && claim.article === end.clause.article);
  const why = next === null ? "for all" : `and it had not joined ${next}; no notice was needed`;
  const what = `${day}: the treaty ends for ${state}: the term ended on ${end.last} ${why}`;
  return {
    ...seat,
    formal: "former",
    since: day,
    within: onDay(day),
    memberSince: null,
    exit: null,
    suspended: false,
    steps: [...seat.steps, step(what, refused, citation)],
  };
}

/** A notice that has run makes a former member, on its own day. */
export function expired(seat: Seat): Seat {
  const what = `${seat.exit}: ${seat.state}'s notice has run; it is out`;
  const citation = seat.steps.findLast((s) => s.citation !== null)?.citation ?? null;
  return {
    ...seat,
    formal: "former",
    since: seat.exit,
    within: seat.exit === null ? null : onDay(seat.exit),
    memberSince: null,
    exit: null,
    suspended: false,
    steps: [...seat.steps, step(what, [], citation)],
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
