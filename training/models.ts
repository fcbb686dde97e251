import { lemmaOf } from "../src/language/lemma.ts";
import { packTables, type Table, unpackLexicon } from "../src/language/lexicon.ts";
import { wordParts } from "../src/language/tagger-features.ts";
import { pack, type Packed } from "../src/language/weights.ts";
import { wordsOf } from "../src/language/words-of.ts";
import { augmented } from "./augment/augment.ts";
import { type Gold, normalForms } from "./conllu.ts";
import { jackknifed } from "./jackknife.ts";
import { learnLemmas } from "./lemma-rules.ts";
import { meanOf } from "./mean.ts";
import { targetOf } from "./oracle.ts";
import { quantise } from "./quantise.ts";
import { beamEpoch } from "./train-beam.ts";
import { trainGreedy } from "./train-parser.ts";
import { tagsOf, trainTagger } from "./train-tagger.ts";
import { usualTags } from "./usual.ts";

/** How long and how widely is trained, and what is kept of it. */
export interface Settings {
  readonly tagger: {
    readonly epochs: number;
    readonly threshold: number;
    readonly smallest: number;
    readonly usual: number;
  };
  readonly jackknife: { readonly folds: number; readonly epochs: number };
  readonly parser: {
    readonly greedyEpochs: number;
    readonly beamEpochs: number;
    readonly beam: number;
    readonly threshold: number;
    /** Weights below these are dropped (see `packedOf`): of each parser, and of their mean. */
    readonly kept: number;
    readonly smallest: number;
  };
  /** Each begins a parser trained in an order of its own; what is made is their mean. */
  readonly seeds: readonly number[];
}

/** A model's file name without its ending, and its bytes; the same for the same, to the last bit. */
export type Model = readonly [name: "tagger" | "parser", bytes: Uint8Array];

/** Trains on a treebank, with a table of what WordNet says of words: the tagger first, which is soon done. */
export function* modelsFrom(gold: readonly Gold[], wordnet: Table, settings: Settings): Generator<Model> {
  const { tagger: forTagger, jackknife, parser: forParser, seeds } = settings;
  const rewritten = augmented(gold);
  const groups = [...gold.map((_, i) => i), ...rewritten.map((r) => r.source)];
  const tags = tagsOf(gold);
  const packedLexicon = packTables([wordnet, usualTags(gold, tags, forTagger.usual)]);
  const lexicon = unpackLexicon(packedLexicon);
  const parts = wordParts(lexicon);
  const data = [...gold, ...rewritten.map((r) => r.gold)].map((s) => ({
    gold: s,
    words: normalForms(s).map(parts),
  }));

  const lemmas = learnLemmas(gold, lexicon);
  const tagger = trainTagger(data, tags, forTagger.epochs, forTagger.threshold);
  yield ["tagger", pack({ ...quantise(tagger, { tags, lemmas }, forTagger.smallest), extra: packedLexicon })];

  const labels = [
    "root",
    ...[...new Set(gold.flatMap((s) => s.labels))].filter((label) => label !== "root").sort(),
  ];
  const guessed = jackknifed(data, groups, tags, jackknife.folds, jackknife.epochs);
  const examples = data.map((s, i) => ({
    words: wordsOf(s.words, guessed[i]!, tags, lemmasOf(s.gold.forms, guessed[i]!)),
    target: targetOf(
      s.gold.heads,
      s.gold.labels.map((label) => labels.indexOf(label)),
    ),
  }));
  yield ["parser", pack(meanOf(seeds.map(parserFrom), forParser.smallest))];

  /** With all but the smallest weights: the mean drops those that stay small. */
  function parserFrom(seed: number): Packed {
    const { greedyEpochs, beamEpochs, beam, threshold, kept } = forParser;
    const parser = trainGreedy(examples, labels.length, greedyEpochs, threshold, seed);
    parser.settle();
    for (let epoch = 1; epoch <= beamEpochs; epoch++)
      beamEpoch(parser, examples, labels.length, beam, seed + 100 + epoch);
    return quantise(parser, { labels, beam }, kept);
  }

  function lemmasOf(forms: readonly string[], guess: Uint8Array): string[] {
    return forms.map((form, i) => {
      const [upos, xpos] = tags[guess[i]!]!.split("|") as [string, string];
      return lemmaOf(lemmas, lexicon, form, upos, xpos);
    });
  }
}
