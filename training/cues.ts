/**
 * Counts, over PolNeAR's training part, how often a verb with a frame is the cue of an attribution, and writes
 * data/lexicon/cues.tsv: lemma, frame, cues, occurrences. Only counts leave the data folder, no text.
 * Usage: npx tsx training/cues.ts [--data ../shared/data/polnear]
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadEnglish } from "../src/language/index.ts";
import { framesAt } from "../src/read/attribution/frames.ts";
import { lemmaOf, treeOf } from "../src/read/trees.ts";

const at = process.argv.indexOf("--data");
const data = at > 0 ? process.argv[at + 1]! : "../shared/data/polnear";
const english = loadEnglish({
  tagger: readFileSync("models/tagger.bin"),
  parser: readFileSync("models/parser.bin"),
});

const counts = new Map<string, [cues: number, all: number]>();
const annotations = readdirSync(`${data}/train/attributions`);
for (const name of readdirSync(`${data}/train/text`)) {
  const text = readFileSync(`${data}/train/text/${name}`, "utf8");
  const stem = name.replace(/\.txt$/, "");
  const file = annotations.find((a) => a.startsWith(`${stem}_`));
  if (!file) continue;
  const gold = cueSpans(readFileSync(`${data}/train/attributions/${file}`, "utf8"));
  for (const tree of english.analyse(text).map(treeOf)) {
    for (const token of tree.tokens) {
      const cue = gold.some(([a, b]) => token.start >= a && token.end <= b);
      for (const frame of framesAt(tree, token.index)) {
        const key = `${lemmaOf(tree, token.index)}\t${frame}`;
        const count = counts.get(key) ?? [0, 0];
        counts.set(key, [count[0] + Number(cue), count[1] + 1]);
      }
    }
  }
}

const rows = [...counts]
  .filter(([, [cues, all]]) => cues >= 2 && cues / (all + 1) >= 0.3)
  .map(([key, [cues, all]]) => `${key}\t${cues}\t${all}`)
  .sort();
writeFileSync(
  "data/lexicon/cues.tsv",
  "# Cues of attribution by lemma and frame: how often a cue, how often seen. Counted by training/cues.ts over the\n" +
    "# training part of PolNeAR 1.0 (counts only; its texts have no licence and are not here).\n" +
    `lemma\tframe\tcues\tseen\n${rows.join("\n")}\n`,
);
console.log(`${rows.length} rows`);

/** Spans of all Cue annotations of a standoff file. */
function cueSpans(raw: string): readonly (readonly [number, number])[] {
  return raw.split("\n").flatMap((line) => {
    const m = /^T\d+\tCue ([\d ;]+)(?:\t|$)/.exec(line);
    return m ? m[1]!.split(";").map((p) => p.trim().split(" ").map(Number) as [number, number]) : [];
  });
}
