import type { Span } from "../../base/span.ts";
import type { Act, Origin, Reading, Source } from "../../read/reading.ts";

/** A proposal waits until a person decides; nothing counts it before. */
export type Review = "proposed" | "accepted";

/** An act that a model proposes, checked against the text. It is no act of the reading. */
export interface ProposedAct extends Act {
  readonly review: Review;
  readonly quote: string;
}

/** A statement that a model proposes. */
export interface ProposedStatement {
  readonly id: string;
  readonly review: Review;
  readonly source: Source;
  readonly cue: { readonly text: string; readonly span: Span };
  readonly content: readonly Span[];
  readonly quote: string;
}

/** Why something that a model answered was thrown away. */
export interface Dropped {
  readonly why: string;
  /** The beginning of what it was. */
  readonly what: string;
}

/** All that came of asking a model about one report: the field `proposals` of a reading's JSON. */
export interface Proposals {
  readonly origin: Origin;
  readonly statements: readonly ProposedStatement[];
  readonly acts: readonly ProposedAct[];
  readonly dropped: readonly Dropped[];
}

/** `casus read --assist URL --json`: the reading as ever, and beside it what was proposed. */
export type AssistedReading = Reading & { readonly proposals: Proposals };
