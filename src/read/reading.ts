import type { Interval } from "../base/interval.ts";
import type { Span } from "../base/span.ts";
import type { ActTypeName } from "../vocabulary/acts.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import type { Status } from "../vocabulary/status.ts";

/** A report as it came. `date` is null where neither caller nor text gives one. */
export interface Document {
  readonly id: string;
  readonly title: string | null;
  readonly date: string | null;
  /** Where the date is only known to lie within these days; `date` is then the last of them. */
  readonly dateWithin?: { readonly start: string; readonly end: string };
  readonly outlet: string | null;
  /** Who wrote it, where the page, the feed or the file tells. */
  readonly author?: string;
  /** Where the whole article stands, where the feed tells. */
  readonly link?: string;
  readonly language: string;
  readonly text: string;
}

/** Who says. `code` is the principal, null where the words do not tell ("officials"). */
export interface Source {
  readonly name: string;
  readonly role: string | null;
  readonly code: ActorCode | null;
  readonly span: Span;
  /** Resolved from a pronoun or a description, or carried over from the sentence before: not named by these words. */
  readonly inferred: boolean;
}

export type Form = "direct" | "indirect" | "mixed" | "attitude";

/** An act of speech: a source says content, with a cue. */
export interface Statement {
  readonly id: string;
  readonly source: Source | null;
  readonly cue: { readonly text: string; readonly span: Span } | null;
  readonly content: readonly Span[];
  readonly form: Form;
  /** When it was said. */
  readonly time: Interval | null;
  /** The statement it is reported in; null for the narrator. */
  readonly within: string | null;
  readonly confidence: number;
  /** The rule that found it. */
  readonly rule: string;
}

/** A party named in an act. */
export interface Party {
  readonly code: ActorCode;
  readonly name: string;
  readonly span: Span;
  /** Resolved ("it", "the alliance") or supplied from context rather than named by these words. */
  readonly inferred: boolean;
  /** The words before that tell who is meant; only of a resolved party, where such words stand in the text. */
  readonly antecedent?: Span;
}

export interface Condition {
  readonly text: string;
  readonly span: Span;
  /** Acts of the same reading that the condition consists of. */
  readonly acts: readonly string[];
  readonly holds: "if" | "unless";
}

/** Who proposed something that the reader did not find: a model behind an address. */
export interface Origin {
  /** Address without user, password and query. */
  readonly endpoint: string;
  readonly model: string;
}

/** What a party did, does, will do or might do to another, held by a voice with a status. */
export interface Act {
  readonly id: string;
  readonly type: ActTypeName;
  readonly actor: Party;
  readonly target: Party | null;
  readonly object: string | null;
  readonly status: Status;
  /** Statement it is inside of; null for the narrator. */
  readonly voice: string | null;
  readonly time: Interval | null;
  readonly place: string | null;
  readonly condition: Condition | null;
  readonly evidence: Span;
  readonly plover: string;
  readonly cameo: string;
  readonly confidence: number;
  /** The rule that found it; "assist" where a model proposed it and a person let it in. */
  readonly rule: string;
  /** Only of acts that a model proposed. */
  readonly origin?: Origin;
  readonly acceptedBy?: string;
}

/** All that one reading of a text gives. */
export interface Reading {
  readonly document: Document;
  readonly statements: readonly Statement[];
  readonly acts: readonly Act[];
  /** Spans of boilerplate that were left out (bylines, "Read also", share bars, datelines). */
  readonly boilerplate: readonly Span[];
  readonly warnings: readonly string[];
}
