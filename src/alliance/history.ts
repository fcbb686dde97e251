import { addDays, type Day } from "../base/day.ts";
import type { Interval } from "../base/interval.ts";
import type { Claim } from "../record/claim.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import { type Account, hold } from "./account.ts";
import type { Charter } from "./charter.ts";
import { effectiveOf, type InEffect } from "./effective.ts";
import { rosterOf } from "./roster.ts";
import { happenedBy } from "./same.ts";
import { isInside, type Seat } from "./seat.ts";
import type { Derivation, Effective, Formal } from "./state.ts";

/**
 * How an end is known. "still so": it went on past the last day asked about. "ended": on the day given. "ended, day
 * unknown": within the days given, no one day is told. "not said": nothing tells whether it went on.
 */
export type End = "still so" | "ended" | "ended, day unknown" | "not said";

/** A stretch of days on which a state had one standing. */
export interface Spell {
  readonly state: ActorCode;
  readonly formal: Formal;
  readonly effective: Effective | null;
  /** First day, as the engine counts it; the act's own days are in `began`. */
  readonly from: Day;
  /** Days within which it began: one day where one is known. */
  readonly began: Interval | null;
  /** Last day; null where it is still so, or not said. */
  readonly to: Day | null;
  readonly ended: Interval | null;
  readonly end: End;
  /** Last step by which it came about. */
  readonly why: Derivation | null;
}

/** A standing that changed: what it was before, and what it is from the day on. */
export interface Change {
  readonly on: Day;
  readonly state: ActorCode;
  readonly before: { readonly formal: Formal; readonly effective: Effective | null };
  readonly after: { readonly formal: Formal; readonly effective: Effective | null };
  readonly why: Derivation | null;
}

/** Every standing of every state up to a day, as known on `asKnownOn`: by state, oldest first. */
export function spellsOf(
  charter: Charter,
  claims: readonly Claim[],
  account: Account,
  last: Day,
  asKnownOn: Day = last,
): readonly Spell[] {
  const held = hold(claims, account, last, asKnownOn);
  const { seats } = rosterOf(charter, held);
  return [...seats].flatMap(([state, past]) => {
    const days = daysOfConduct(charter, claims, state, last);
    const points = past.flatMap(({ from, seat }, i): readonly Point[] => {
      const until = past[i + 1]?.from ?? addDays(last, 1);
      const within = [from, ...days.filter((day) => day > from && day < until)];
      return within.map((day) => pointOn(charter, claims, account, asKnownOn, seat, day));
    });
    const turns = points.filter((point, i) => {
      const before = points[i - 1];
      return !before || before.seat.formal !== point.seat.formal || before.effective !== point.effective;
    });
    return turns
      .map((point, i) => spell(turns[i - 1], point, turns[i + 1]))
      .filter(({ formal }) => formal !== "none");
  });
}

interface Point {
  readonly day: Day;
  readonly seat: Seat;
  readonly effective: Effective | null;
  readonly effect: InEffect | null;
}

function pointOn(
  charter: Charter,
  claims: readonly Claim[],
  account: Account,
  asKnownOn: Day,
  seat: Seat,
  day: Day,
): Point {
  const takesPart = seat.formal === "member" || seat.formal === "leaving";
  const spoken = claims.some((claim) => claim.actor === seat.state && claim.type === "freeze");
  const known = hold(claims, account, day, asKnownOn < day ? asKnownOn : day);
  const effect = takesPart && spoken ? effectiveOf(charter, known, seat.state, seat.memberSince) : null;
  return { day, seat, effect, effective: takesPart ? (effect?.effective ?? "participating") : null };
}

function spell(before: Point | undefined, now: Point, next: Point | undefined): Spell {
  const { day, seat, effective } = now;
  const { state, formal } = seat;
  const { began, why } = beginning(before, now);
  const ended = next ? beginning(now, next).began : null;
  // A charter keeps a membership going until an act ends it; nothing keeps an observer or an applicant.
  const open: End = isInside(seat) || formal === "former" ? "still so" : "not said";
  const exact = ended !== null && ended.start === ended.end;
  return {
    state,
    formal,
    effective,
    from: day,
    began,
    to: next ? addDays(next.day, -1) : null,
    ended,
    end: !next ? open : exact ? "ended" : "ended, day unknown",
    why,
  };
}

/** When and by what a standing began: by an act on its seat, or by what it did with its part. */
function beginning(before: Point | undefined, { day, seat, effect }: Point): Pick<Spell, "began" | "why"> {
  const byConduct = before !== undefined && before.seat.formal === seat.formal;
  return byConduct
    ? { began: effect?.since ?? { start: day, end: day }, why: effect?.derivation ?? null }
    : { began: seat.within, why: seat.steps.at(-1) ?? null };
}

/** Days on which something is told of a member's part. */
function daysOfConduct(
  charter: Charter,
  claims: readonly Claim[],
  state: ActorCode,
  last: Day,
): readonly Day[] {
  const types = ["freeze", "boycott", "attend", "resume", "notify"];
  const days = claims
    .filter((claim) => types.includes(claim.type) && (claim.actor === state || claim.target === state))
    .flatMap((claim) => [happenedBy(claim), claim.said?.start ?? null])
    .filter((day): day is Day => day !== null && day <= last);
  return [...new Set(days)].sort();
}

/** What changed after `from` and up to `to`, oldest first. */
export function changesOf(
  charter: Charter,
  claims: readonly Claim[],
  account: Account,
  from: Day,
  to: Day,
  asKnownOn: Day = to,
): readonly Change[] {
  const spells = spellsOf(charter, claims, account, to, asKnownOn);
  return spells
    .flatMap((now, i): readonly Change[] => {
      const earlier = spells[i - 1];
      const before =
        earlier?.state === now.state
          ? { formal: earlier.formal, effective: earlier.effective }
          : { formal: "none" as const, effective: null };
      const after = { formal: now.formal, effective: now.effective };
      return now.from > from && now.from <= to
        ? [{ on: now.from, state: now.state, before, after, why: now.why }]
        : [];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.state < b.state ? -1 : 1));
}
