import type { Span } from "../../base/span.ts";
import type { Quote } from "../quotes.ts";
import type { Tree } from "../trees.ts";
import type { Form } from "../reading.ts";
import type { Cue } from "./cues.ts";
import type { Lexicon } from "./lexicon.ts";

/** A statement on its way: found by one rule in one tree, before sources are resolved and drafts are merged. */
export interface Draft {
  readonly rule: string;
  readonly sentence: number;
  /** Token of the cue's head in the sentence; -1 for a quotation carried on from a sentence before. */
  readonly head: number;
  readonly cueSpan: Span | null;
  readonly cue: Cue | null;
  /** Head token of the source's words in the sentence, null where no words name it. */
  readonly source: number | null;
  /** Sentence that the source's words stand in: an earlier one where a speech is carried on. */
  readonly sourceSentence: number;
  readonly sourceSpan: Span | null;
  /** Head token of the one spoken to. */
  readonly addressee: number | null;
  readonly content: readonly Span[];
  /** Head token of the content clause or phrase, where it stands in the same tree. */
  readonly contentHead: number | null;
  readonly form: Form;
  readonly confidence: number;
}

/** The same with one layout in the engine, whichever rule or repair made it (see `laidOut`). */
export const keptDraft = (draft: Draft): Draft => ({
  rule: draft.rule,
  sentence: draft.sentence,
  head: draft.head,
  cueSpan: draft.cueSpan,
  cue: draft.cue,
  source: draft.source,
  sourceSentence: draft.sourceSentence,
  sourceSpan: draft.sourceSpan,
  addressee: draft.addressee,
  content: draft.content,
  contentHead: draft.contentHead,
  form: draft.form,
  confidence: draft.confidence,
});

/** What a rule sees: the text, its trees, its quotations. */
export interface Scene {
  readonly text: string;
  readonly trees: readonly Tree[];
  readonly quotes: readonly Quote[];
  readonly lexicon: Lexicon;
}

/** One way of attributing words: finds drafts in one tree. */
export interface AttributionRule {
  readonly name: string;
  readonly example: string;
  readonly find: (tree: Tree, scene: Scene) => readonly Draft[];
}
