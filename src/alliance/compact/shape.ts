import type { Claim } from "../../record/claim.ts";
import type { Held } from "../account.ts";
import type { Charter } from "../charter.ts";
import { conductOf } from "../freeze.ts";
import { carriesOver, type TermEnd } from "../roster.ts";
import { concerns } from "../seat.ts";

/** Bits that a shape sets on a seat for good. */
export const ACCEPTED = 1;
/** Bit n + 1 is set by what carries a state over the n-th end of a term. */
export const carryBit = (n: number): number => 2 << n;

/**
 * All that the law asks about an act, apart from who did it and when: two acts of one shape are the same to every clause.
 * `model` is one such act; the clause functions are applied to it.
 */
export interface Shape {
  readonly model: Claim;
  /** Whether it concerns a seat at all; others tell of conduct only. */
  readonly seat: boolean;
  /** Bits it sets on the seat: `ACCEPTED`, `carryBit`. */
  readonly marks: number;
  readonly freezes: boolean;
  readonly resumes: boolean;
}

/** What makes two acts towards one alliance the same to its law. */
export function shapeKey(charter: Charter, claim: Claim): string {
  const role = (code: string | null): string => (code === null ? "-" : code === charter.id ? "org" : "other");
  const exact = claim.time !== null && claim.time.start === claim.time.end;
  return [
    claim.type,
    role(claim.actor),
    role(claim.target),
    claim.object ?? "",
    claim.article ?? "",
    claim.voice.kind,
    exact,
  ].join("|");
}

/** The state whose seat or conduct an act is about; null for acts that change no standing. */
export const aboutWhom = (charter: Charter, claim: Claim): string | null =>
  concerns(charter, claim) ?? (claim.type === "freeze" && claim.actor !== charter.id ? claim.actor : null);

export function shapeOf(charter: Charter, ends: readonly TermEnd[], claim: Claim): Shape {
  const state = aboutWhom(charter, claim) ?? claim.actor;
  const held: Held = { account: { kind: "record" }, day: "9999-12-31", taken: [claim], denied: [], said: [] };
  const conduct = conductOf(charter, held, state, null);
  const carries = ends.reduce((bits, end, n) => (carriesOver(end, claim) ? bits | carryBit(n) : bits), 0);
  return {
    model: claim,
    seat: concerns(charter, claim) !== null,
    marks: carries | (claim.type === "accept" ? ACCEPTED : 0),
    freezes: conduct.freezes.length > 0,
    resumes: conduct.resumed.length > 0,
  };
}
