import { isMachine } from "../../record/entry.ts";
import { contests, type Derivation, type State } from "../../alliance/index.ts";
import type { Claim } from "../../record/claim.ts";
import type { KeptEntry as Entry } from "../view/review.ts";
import { claimView } from "../view.ts";
import type { Review, ReviewedClaim } from "../view/review.ts";
import type { Act, Reading } from "../../read/reading.ts";
import type { Names } from "../text/names.ts";

export const ACCEPTED = "accepted as read";
const UNDO = /^undo (e\d+)$/;
export const undoOf = (entry: string): string => `undo ${entry}`;

/** The id of the claim that an entry is about. */
export const claimIdOf = (entry: Entry): string =>
  entry.kind === "retract" ? entry.claimId : entry.claim.id;

/** The entry that this one undoes; null where it undoes none. */
export const undone = (entry: Entry): string | null =>
  entry.kind === "assert" ? null : (UNDO.exec(entry.reason)?.[1] ?? null);

/** The claims of one report with everything entered about each, and how far each is reviewed. */
export function reviewedClaims(
  reading: Reading,
  entries: readonly Entry[],
  consequences: ReadonlyMap<string, number>,
  names: Names,
): readonly ReviewedClaim[] {
  const prefix = `${reading.document.id}:`;
  const acts = new Map(reading.acts.map((act) => [prefix + act.id, act]));
  const histories = new Map<string, Entry[]>();
  for (const entry of entries) {
    const id = claimIdOf(entry);
    if (id.startsWith(prefix)) histories.set(id, [...(histories.get(id) ?? []), entry]);
  }
  return [...histories].map(([id, history]) => reviewed(id, history, acts.get(id), consequences, names));
}

function reviewed(
  id: string,
  history: readonly Entry[],
  act: Act | undefined,
  consequences: ReadonlyMap<string, number>,
  names: Names,
): ReviewedClaim {
  const claim = standing(history) ?? lastClaim(history);
  const words = claim.evidence.find((one) => one.kind === "words");
  return {
    claim: claimView(claim, names),
    review: reviewOf(history),
    latest: history.at(-1)!.id,
    history,
    consequence: consequences.get(id) ?? 0,
    rule: act?.rule ?? null,
    span: words?.span ?? null,
  };
}

/** The claim as it stands after entries about it; null where it was taken out, or never was in. */
export function standing(history: readonly Entry[]): Claim | null {
  const last = history.at(-1);
  return last === undefined || last.kind === "retract" ? null : last.claim;
}

/** The claim as it was last told, though it may have been taken out since. Throws where there never was one. */
export function lastClaim(history: readonly Entry[]): Claim {
  for (let i = history.length - 1; i >= 0; i--) {
    const entry = history[i]!;
    if (entry.kind !== "retract") return entry.claim;
  }
  throw new Error("entries without a claim");
}

/** Undoing brings back the review that was before the entry undone. */
export function reviewOf(history: readonly Entry[]): Review {
  const before = new Map<string, Review>();
  let now: Review = "open";
  for (const entry of history) {
    const back = undone(entry);
    const was = now;
    if (back !== null) now = before.get(back) ?? "open";
    else if (entry.kind === "retract") now = "retracted";
    else if (entry.kind === "assert") now = isMachine(entry.by) ? "open" : "added";
    else now = entry.reason === ACCEPTED ? "accepted" : "corrected";
    before.set(entry.id, was);
  }
  return now;
}

/** How many derived things rest on each claim. */
export function consequencesOf(state: State, claims: readonly Claim[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (ids: ReadonlySet<string>): void => {
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const { derivation } of state.standings) count(under(derivation));
  for (const request of state.requests) {
    count(new Set([...request.claims, ...under(request.course.map((step) => step.derivation))]));
  }
  for (const { derivation } of state.decisions) count(under([derivation]));
  for (const { derivation, trigger } of state.duties)
    count(new Set([...trigger.claims, ...under([derivation])]));
  for (const { sides } of contests(claims)) count(new Set(sides.flatMap((side) => side.claims)));
  return counts;
}

function under(derivations: readonly Derivation[], into = new Set<string>()): Set<string> {
  for (const { claims, because } of derivations) {
    for (const id of claims) into.add(id);
    under(because, into);
  }
  return into;
}

/** Open claims, those first whose error would cost most: what rests on it, times how unsure the reader is. */
export const queueOf = (claims: readonly ReviewedClaim[]): readonly string[] =>
  claims
    .filter(({ review }) => review === "open")
    .map(({ claim, consequence }) => ({ id: claim.id, worth: (1 + consequence) * (1.05 - claim.confidence) }))
    .sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
