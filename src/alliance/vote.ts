import { addDays, addMonths, type Day } from "../base/day.ts";
import type { Problem } from "../base/problem.ts";
import type { Claim } from "../record/claim.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import type { Held } from "./account.ts";
import type { Charter } from "./charter.ts";
import { governing, step } from "./derive.ts";
import { freezeOf } from "./freeze.ts";
import { happenedBy } from "./same.ts";
import type { Seat } from "./seat.ts";
import type { Derivation } from "./state.ts";

/** Whether a member has a vote on a day, and why; null where the charter does not say. */
export interface Vote {
  readonly votes: boolean | null;
  readonly derivation: readonly Derivation[];
  readonly problems: readonly Problem[];
}

/** A suspended or frozen member has what the charter gives it; arrears cost the vote as the charter's clause has it. */
export function voteOf(charter: Charter, held: Held, seat: Seat, day: Day): Vote {
  const law = governing(charter, "decision", day, (c) => c.rule === "silent" || c.rule.on === null);
  const votes = law.clause && law.clause.rule !== "silent" ? law.clause.rule.votes : null;
  if (seat.suspended) {
    const keeps = votes?.suspended === true;
    const what = `${seat.state} is suspended and ${keeps ? "keeps its vote" : "has no vote"}`;
    return { votes: keeps, derivation: [step(what, [], law.citation)], problems: law.problems };
  }
  const freeze =
    votes?.frozen === false ? freezeOf(charter, heldBy(held, day), seat.state, seat.memberSince) : null;
  if (freeze) {
    const what = `${seat.state} is frozen in effect and has no vote by the charter`;
    return { votes: false, derivation: [step(what, freeze.run, law.citation)], problems: law.problems };
  }
  return inArrears(charter, held, seat.state, day);
}

/** What the account holds of what had happened by an earlier day. */
function heldBy(held: Held, day: Day): Held {
  const past = (claims: readonly Claim[]): readonly Claim[] =>
    claims.filter((claim) => (happenedBy(claim) ?? day) <= day);
  return day >= held.day
    ? held
    : { ...held, day, taken: past(held.taken), denied: past(held.denied), said: past(held.said) };
}

/** The vote is lost by the body's decision, or by itself where the charter says so. */
function inArrears(charter: Charter, held: Held, state: ActorCode, day: Day): Vote {
  const law = governing(charter, "arrears", day);
  if (!law.clause || law.clause.rule === "silent")
    return { votes: true, derivation: [], problems: law.problems };
  const { years, by, automatic, effect } = law.clause.rule;
  const dues = charter.clauses.filter((clause) => clause.kind === "dues").map((clause) => clause.article);
  const happened = (claim: Claim): boolean => (happenedBy(claim) ?? day) <= day;
  const unpaid = held.taken.filter(
    (c) =>
      c.type === "refuse" &&
      c.actor === state &&
      c.article !== null &&
      dues.includes(c.article) &&
      happened(c),
  );
  const ofVote = held.taken.filter(
    (c) => c.actor === charter.id && c.target === state && /\bvot/i.test(c.object ?? "") && happened(c),
  );
  const last = ofVote.findLast((c) => c.type === "suspend" || c.type === "sanction" || c.type === "resume");
  const deprived = last !== undefined && last.type !== "resume" ? [last] : [];
  if (unpaid.length === 0 && deprived.length === 0)
    return { votes: true, derivation: [], problems: law.problems };
  const full = fullSince(unpaid, years, day);
  const lost = deprived.length > 0 || (full !== null && automatic && effect.includes("vote"));
  const condition =
    full !== null
      ? `${state} has not paid for ${years} years: the condition is met since ${full}`
      : `${state} does not pay; the ${years} years are not shown to be full`;
  const what = lost
    ? `${state} has lost its vote`
    : full !== null
      ? `${state} keeps its vote: ${by} would have to decide its loss, and no decision is on the record`
      : `${state} keeps its vote`;
  const decision = deprived.length > 0 ? [step("the body decided so", deprived)] : [];
  return {
    votes: !lost,
    derivation: [step(what, [], law.citation, [step(condition, unpaid), ...decision])],
    problems: law.problems,
  };
}

/** Day after the years unpaid are full, where the claims reach that far; null where they do not. */
function fullSince(unpaid: readonly Claim[], years: number, day: Day): Day | null {
  const from = unpaid
    .flatMap((claim) => claim.time?.start ?? [])
    .sort()
    .at(0);
  if (from === undefined) return null;
  const full = addMonths(from, years * 12);
  const reaches = unpaid.some((claim) => (claim.time?.end ?? "") >= addDays(full, -1));
  return full <= day && reaches ? full : null;
}
