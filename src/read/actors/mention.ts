import type { Span } from "../../base/span.ts";
import type { ActorCode } from "../../vocabulary/actors.ts";

/**
 * What the words are. `metonym`: a seat or body that stands for the government ("the Kremlin", "the Armenian
 * government"); `office`: an office without its holder's name; `group`: a party within a state, or an armed group;
 * `place`: a region or town that lies in a state but does not speak for it.
 */
export type MentionKind =
  | "state"
  | "adjective"
  | "demonym"
  | "capital"
  | "organisation"
  | "person"
  | "metonym"
  | "office"
  | "group"
  | "place";

export type Gender = "m" | "f";

/** Words that name an actor. Mentions of a document are in text order; their `whole` spans do not overlap. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** With nationality and title: "Russian Foreign Minister Sergei Lavrov" where start and end cover "Sergei Lavrov". */
  readonly whole: Span;
  /** Canonical: "Nikol Pashinyan" for a later "Pashinyan", "Armenia" for "Yerevan", the words as written for offices and groups. */
  readonly name: string;
  /** Null for a person whose principal the text does not tell. */
  readonly code: ActorCode | null;
  readonly kind: MentionKind;
  /** Office as written or known: "Prime Minister". */
  readonly role: string | null;
  /** Null where neither data, title nor given name tells; only of persons. */
  readonly gender: Gender | null;
  /** Index of the sentence in the list handed in. */
  readonly sentence: number;
  /** Tokens [first, after last] of `start`..`end` in that sentence. */
  readonly tokens: readonly [first: number, after: number];
  readonly inferred: false;
  /** Joined to the mention before it by "and" or a comma of a list: they can be one "they". */
  readonly joined: boolean;
}

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Universal part of speech; sharpens a few choices where given. */
  readonly upos?: string;
  /** Where the word stands in its sentence's tree: they tell whose an official without a nationality is. */
  readonly lemma?: string;
  readonly head?: number;
  readonly deprel?: string;
}

/** The least that the finder needs of a sentence; `Sentence` of the language room fits. */
export interface Words {
  readonly start: number;
  readonly end: number;
  /** Counts from 0; where it is not given, each sentence is a paragraph of its own. */
  readonly paragraph?: number;
  readonly tokens: readonly Word[];
}

/** The code of a party within a state: "ARM" and "OPP" give "ARM/OPP". */
export function subCode<C extends ActorCode | null>(code: C, suffix: string | null): C {
  return code !== null && suffix && !code.includes("/") ? (`${code}/${suffix}` as C) : code;
}
