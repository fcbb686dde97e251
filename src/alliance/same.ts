import type { Day } from "../base/day.ts";
import { type Interval, overlaps } from "../base/interval.ts";
import type { Claim } from "../record/claim.ts";
import { principalOf } from "../vocabulary/actors.ts";
import { dateRivalOf } from "./parse_chronicle.ts";

/**
 * Last day by which the act had happened, as the claim has it: the end of its time, or the day on which the voice told
 * it as done where that came first. Null for a claim without any date.
 */
export function happenedBy(claim: Claim): Day | null {
  const told = claim.said?.start ?? null;
  if (claim.time === null) return told ?? claim.said?.end ?? null;
  const { start, end } = claim.time;
  if (end === null) return told ?? start;
  const within = told !== null && told <= end && (start === null || start <= told);
  return within ? told : end;
}

/**
 * Whether the record could tell it of the day: it had been said by `asKnownOn`, and what is told as fact had happened
 * by both. What was known on the day itself is asked for with one day.
 */
export function knownOn(claim: Claim, day: Day, asKnownOn: Day = day): boolean {
  if (claim.said?.start && claim.said.start > asKnownOn) return false;
  if (claim.status !== "fact" && claim.status !== "denied") return true;
  const by = happenedBy(claim);
  return by === null || (by <= day && by <= asKnownOn);
}

/** Two vague times can be one: they share a day, or one of them is not told. */
export const timesMeet = (a: Interval | null, b: Interval | null): boolean =>
  a === null || b === null || overlaps(a, b);

const partiesMeet = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** Whether two claims can be of one act: same type and actor, targets and times that do not exclude each other. */
export const sameAct = (a: Claim, b: Claim): boolean =>
  a.type === b.type && a.actor === b.actor && partiesMeet(a.target, b.target) && timesMeet(a.time, b.time);

/** The days two times share; the other one where one is not told. */
export function narrower(a: Interval | null, b: Interval | null): Interval | null {
  if (a === null || b === null) return a ?? b;
  const start =
    a.start === null ? b.start : b.start === null ? a.start : a.start > b.start ? a.start : b.start;
  const end = a.end === null ? b.end : b.end === null ? a.end : a.end < b.end ? a.end : b.end;
  return start !== null && end !== null && end < start ? a : { start, end };
}

/** Whether the voice is the actor's own: a government's for its state, not its opposition's. */
export const isOwnWord = (claim: Claim): boolean =>
  claim.voice.code !== null && claim.voice.code === claim.actor;

/** History that nobody we know disputes: the chronicle's own voice, not a competing date of it. */
export const isHistory = (claim: Claim): boolean =>
  claim.voice.kind === "chronicle" && dateRivalOf(claim) === null;

/** Who holds it, in words: a code, "the report" or a name. */
export const voiceText = (claim: Claim): string =>
  claim.voice.kind === "narrator" ? "the report" : (claim.voice.code ?? claim.voice.name);

/** Whether a party within a state or organisation speaks for the whole. */
export const speaksFor = (voice: string | null, actor: string): boolean =>
  voice === actor || (voice !== null && !voice.includes("/") && voice === principalOf(actor));
