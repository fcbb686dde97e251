import type { Tree } from "../trees.ts";
import type { Draft } from "./draft.ts";
import { phraseSpan } from "./phrases.ts";

type Own = "rule" | "head" | "cueSpan" | "source" | "content" | "contentHead" | "confidence";

/** A draft of indirect speech within one sentence; what a rule does not tell is plain saying, to nobody in particular. */
export const indirect = (
  tree: Tree,
  draft: Pick<Draft, Own> & Partial<Pick<Draft, "cue" | "sourceSpan">>,
): Draft => ({
  sentence: tree.number,
  cue: { kind: "say", frames: "s", act: null },
  sourceSentence: tree.number,
  sourceSpan: draft.source === null ? null : phraseSpan(tree, draft.source),
  addressee: null,
  form: "indirect",
  ...draft,
});
