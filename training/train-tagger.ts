import { MOST_TAG_FEATURES, tagFeatures, type WordParts } from "../src/language/tagger-features.ts";
import { best } from "../src/language/tagger.ts";
import type { Gold } from "./conllu.ts";
import { Learner } from "./learner.ts";
import { shuffled } from "./random.ts";

/** The joint tags of a treebank, "UPOS|XPOS", most frequent first. */
export function tagsOf(data: readonly Gold[]): string[] {
  const counts = new Map<string, number>();
  for (const s of data)
    s.upos.forEach((u, i) => counts.set(`${u}|${s.xpos[i]}`, (counts.get(`${u}|${s.xpos[i]}`) ?? 0) + 1));
  return [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
}

/** A sentence to tag, with its gold columns. */
export interface Sample {
  readonly gold: Gold;
  readonly words: readonly WordParts[];
}

/** Trains on the tagger's own history, so that it learns to live with its errors. */
export function trainTagger(
  data: readonly Sample[],
  tags: readonly string[],
  epochs: number,
  threshold: number,
): Learner {
  const learner = new Learner(threshold);
  const ids = new Map(tags.map((tag, i) => [tag, i]));
  const sentences = data.map(({ gold, words }) => ({
    words,
    gold: gold.upos.map((u, i) => ids.get(`${u}|${gold.xpos[i]}`)!),
  }));
  const features = new Int32Array(MOST_TAG_FEATURES);
  const scores = new Float32Array(tags.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const { words, gold } of shuffled(sentences, epoch)) {
      let last = 0;
      let before = 0;
      for (let i = 0; i < words.length; i++) {
        const count = tagFeatures(words, i, last, before, features);
        scores.fill(0);
        learner.add(features, count, scores);
        const guess = best(scores);
        if (guess !== gold[i]) {
          learner.update(features, count, gold[i]!, guess);
          wrong++;
        }
        learner.clock++;
        before = last;
        last = guess + 1;
      }
    }
    if (epochs > 3) console.log(`tagger epoch ${epoch + 1}: ${wrong} errors`);
  }
  return learner;
}
