import type { Span } from "../base/span.ts";

/** A word of a sentence in its tree. `text.slice(start, end)` of the analysed text is `text`. */
export interface Token {
  /** Place in its sentence, from 0. */
  readonly index: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Lower-case except for proper nouns. */
  readonly lemma: string;
  readonly upos: string;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  /** Universal relation; the subtypes kept are those of `relations.ts` in training. */
  readonly deprel: string;
}

/**
 * A token as the parser makes them. Each place that copies tokens to change them (`{ ...token, head }`) gives its copies a layout
 * of their own in the engine, and code that meets many layouts is slow: what is kept and looked at often is made here.
 */
export const laidOut = (token: Token): Token => ({
  index: token.index,
  text: token.text,
  start: token.start,
  end: token.end,
  lemma: token.lemma,
  upos: token.upos,
  xpos: token.xpos,
  head: token.head,
  deprel: token.deprel,
});

/** A sentence with its words; paragraphs count from 0. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** A sentence before tagging: where it lies and where its tokens lie. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly tokens: readonly Span[];
}
