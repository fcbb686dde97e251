import { loadPipeline } from "./pipeline.ts";
import { segment } from "./sentences.ts";
import type { Sentence } from "./token.ts";

export { segment as splitSentences } from "./sentences.ts";
export { laidOut, type Segment, type Sentence, type Token } from "./token.ts";

/** English text to sentences of tagged, lemmatised words in trees. Takes any text. */
export interface English {
  analyse(text: string): readonly Sentence[];
}

/** The bytes of models/tagger.bin and models/parser.bin. */
export interface Weights {
  readonly tagger: Uint8Array;
  readonly parser: Uint8Array;
}

/** Throws when the bytes are not the two models. */
export function loadEnglish(weights: Weights): English {
  const pipeline = loadPipeline(weights.tagger, weights.parser);
  return { analyse: (text) => segment(text).map((s) => pipeline(text, s)) };
}
