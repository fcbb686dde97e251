import type { Day } from "../base/day.ts";
import type { Claim } from "../record/claim.ts";
import { compareClaims } from "../record/record.ts";
import { ACTS, type ActTypeName } from "../vocabulary/acts.ts";
import { step } from "./derive.ts";
import { happenedBy, isOwnWord, sameAct, voiceText } from "./same.ts";
import type { Derivation, Threat } from "./state.ts";

/** Acts by which one does the other party good; announcing one is a pledge. */
const GOOD: ReadonlySet<ActTypeName> = new Set([
  "join",
  "resume",
  "attend",
  "pull_back",
  "cease_fire",
  "consult",
  "offer",
  "accept",
  "assist",
  "deploy",
  "agree",
  "pledge",
  "endorse",
  "clarify",
  "meet",
  "cooperate",
  "concede",
]);

type Condition = Threat["conditions"][number];

/**
 * Conditional and announced acts told by the day, oldest word first. In the actor's own voice they are threats or
 * pledges, in another's forecasts. Each condition is looked up on the record by itself.
 */
export function threats(claims: readonly Claim[], day: Day): readonly Threat[] {
  const known = claims.filter((claim) => claim.said === null || (claim.said.start ?? day) <= day);
  const byId = new Map(known.map((claim) => [claim.id, claim]));
  const parts = new Set(known.flatMap((claim) => claim.condition?.claims ?? []));
  return known
    .filter(
      (claim) => (claim.status === "conditional" || claim.status === "intended") && !parts.has(claim.id),
    )
    .sort((a, b) => compare(a.said?.start ?? "9999", b.said?.start ?? "9999") || compareClaims(a, b))
    .map((claim) => toThreat(claim, byId, known, day));
}

function toThreat(claim: Claim, byId: ReadonlyMap<string, Claim>, known: readonly Claim[], day: Day): Threat {
  return {
    id: `threat:${claim.id}`,
    by: claim.actor,
    voice: voiceText(claim),
    kind: !isOwnWord(claim) ? "forecast" : GOOD.has(claim.type) ? "pledge" : "threat",
    act: actText(claim),
    claim: claim.id,
    conditions: conditionsOf(claim, byId, known, day),
    deadline: claim.time?.end ?? null,
    said: claim.said,
  };
}

function conditionsOf(
  claim: Claim,
  byId: ReadonlyMap<string, Claim>,
  known: readonly Claim[],
  day: Day,
): readonly Condition[] {
  const { condition } = claim;
  if (!condition) return [];
  const parts = condition.claims.flatMap((id) => byId.get(id) ?? []);
  if (parts.length === 0)
    return [{ text: condition.text, holds: condition.holds, claims: condition.claims, met: null, why: null }];
  return parts.map((part) => {
    const { met, why } = isMet(part, known, day);
    const text = parts.length === 1 ? condition.text : actText(part);
    return { text, holds: condition.holds, claims: [part.id], met, why };
  });
}

/**
 * Whether what the condition speaks of is so on the record: a condition "if X does not ..." is met while X has denied or
 * not done it only where a voice tells so. Null where no claim tells.
 */
function isMet(
  part: Claim,
  known: readonly Claim[],
  day: Day,
): { readonly met: boolean | null; readonly why: Derivation | null } {
  const others = known.filter(
    (other) =>
      other.id !== part.id &&
      (other.status === "fact" || other.status === "denied") &&
      sameAct({ ...part, time: null }, other) &&
      isLater(part, other) &&
      (happenedBy(other) ?? day) <= day,
  );
  const done = others.filter((other) => other.status === "fact");
  const undone = others.filter((other) => other.status === "denied");
  const wanted = part.status === "denied" ? undone : done;
  const contrary = part.status === "denied" ? done : undone;
  if (wanted.length > 0 && contrary.length > 0)
    return { met: null, why: step("voices differ on it", [...wanted, ...contrary]) };
  if (wanted.length > 0)
    return { met: true, why: step(`${wanted.map(voiceText).join(", ")} tells so`, wanted) };
  if (contrary.length > 0)
    return { met: false, why: step(`${contrary.map(voiceText).join(", ")} tells the contrary`, contrary) };
  return { met: null, why: step(`nothing on the record by ${day} tells of it`) };
}

/** A condition looks forward: what was done before it was set does not meet it. */
function isLater(part: Claim, other: Claim): boolean {
  const set = part.said?.start ?? null;
  const done = happenedBy(other);
  return set === null || done === null || done >= set;
}

function actText(claim: Claim): string {
  const not = claim.status === "denied" ? "not: " : "";
  const object = claim.object ? ` (${claim.object})` : "";
  return `${not}${[claim.actor, ACTS[claim.type].verb, claim.target].filter((part) => part !== null).join(" ")}${object}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
