import { tagSentence } from "../src/language/tagger.ts";
import { adderOf } from "../src/language/adders.ts";
import { quantise } from "./quantise.ts";
import { type Sample, trainTagger } from "./train-tagger.ts";

/** Tags of each sentence by a tagger that has seen neither it nor one of its group: the errors the parser will meet. */
export function jackknifed(
  data: readonly Sample[],
  groups: readonly number[],
  tags: readonly string[],
  folds: number,
  epochs: number,
): Uint8Array[] {
  const out: Uint8Array[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const tagger = trainTagger(
      data.filter((_, i) => groups[i]! % folds !== fold),
      tags,
      epochs,
      3,
    );
    const adder = adderOf(quantise(tagger, null, 12), tags.length);
    data.forEach((s, i) => {
      if (groups[i]! % folds === fold) out[i] = tagSentence(adder, tags.length, s.words);
    });
  }
  return out;
}
