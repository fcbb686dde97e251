import type { Day } from "../../base/day.ts";
import type { Span } from "../../base/span.ts";
import type { ActorCode } from "../../vocabulary/actors.ts";
import type { Actors } from "./load.ts";
import type { Mention } from "./mention.ts";

/** What a pronoun or a description stands for. */
export interface Resolved {
  readonly code: ActorCode | null;
  /** Every antecedent of a plural ("they" after "Russia and other CSTO allies": RUS, CSTO); one otherwise. */
  readonly codes: readonly ActorCode[];
  readonly name: string;
  readonly role: string | null;
  readonly kind: Mention["kind"];
  readonly inferred: true;
  /** The words that name the antecedent. */
  readonly antecedent: Span;
}

export interface ReferenceContext {
  readonly actors: Actors;
  readonly date: Day | null;
  /** Whether a mention is the grammatical subject of its clause; sharpens the choice for pronouns. */
  readonly isSubject?: (mention: Mention) => boolean;
  /** Codes that cannot be meant (the subject of the same clause for an object pronoun). */
  readonly exclude?: readonly ActorCode[];
}

/** Whether the words are a pronoun or a description this resolves: "he", "the premier", "the alliance", "its". */
export function isReference(_words: string): boolean {
  return false;
}

/**
 * The actor that "he", "their", "the premier", "the alliance", "his country" stand for at an offset of the document,
 * given all mentions of the document (those after the offset are not looked at).
 */
export function resolveReference(
  _words: string,
  _position: number,
  _mentions: readonly Mention[],
  _context: ReferenceContext,
): Resolved | null {
  return null;
}
