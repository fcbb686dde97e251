import { existsSync, readFileSync } from "node:fs";
import { loadEnglish } from "../src/language/index.ts";
import { loadPipeline } from "../src/language/pipeline.ts";
import { type Gold, readTreebank } from "./conllu.ts";
import { laidOut } from "./layout.ts";
import { count, noCounts, spanF1 } from "./score.ts";

/** Prints the table of scores: `tsx training/evaluate.ts [treebanks] [models] [only files whose name holds this]`. */
const from = process.argv[2] ?? "../shared/data/ud";
const models = process.argv[3] ?? "models";
const only = process.argv[4] ?? "";
const weights = {
  tagger: readFileSync(`${models}/tagger.bin`),
  parser: readFileSync(`${models}/parser.bin`),
};
const pipeline = loadPipeline(weights.tagger, weights.parser);
const english = loadEnglish(weights);

const rows: [string, Gold[]][] = [];
for (const name of ["ewt.dev", "ewt.test", "gumclean.dev", "gumclean.test"]) {
  if (!name.includes(only) || !existsSync(`${from}/${name}.conllu`)) continue;
  const data = readTreebank(`${from}/${name}.conllu`);
  rows.push([name, data]);
  if (name === "gumclean.test") rows.push(["gum news test", data.filter((s) => s.id.startsWith("GUM_news"))]);
}
if ("news".includes(only)) rows.push(["news (ours)", readTreebank("test/language/news.conllu")]);

console.log("gold tokens                                                                     | raw text");
console.log(
  "data            sents  words  UPOS   XPOS   lemma  UAS    LAS    exact  speech | words  sents  LAS    words/s",
);
for (const [name, data] of rows) console.log(row(name, data));

function row(name: string, data: readonly Gold[]): string {
  const counts = noCounts();
  const { text, segments } = laidOut(data);
  segments.forEach((segment, i) => count(counts, data[i]!, pipeline(text, segment).tokens));
  const share = (n: number, of = counts.words): string => ((100 * n) / of).toFixed(2).padStart(6);
  const speech = share(2 * counts.speechRight, counts.speechGold + counts.speechFound);
  const head = `${name.padEnd(15)} ${String(counts.sentences).padStart(5)} ${String(counts.words).padStart(6)}`;
  const { upos, xpos, lemma, uas, las, exact } = counts;
  const gold = `${[upos, xpos, lemma, uas, las].map((n) => share(n)).join(" ")} ${share(exact, counts.sentences)} ${speech}`;
  return `${head} ${gold} | ${raw(data)}`;
}

/** Scores from the bare text: words, sentences, and labelled arcs between words that both sides have. */
function raw(data: readonly Gold[]): string {
  const { text, segments } = laidOut(data);
  const started = performance.now();
  const found = english.analyse(text);
  const seconds = (performance.now() - started) / 1000;
  const words = (of: readonly { tokens: readonly { start: number; end: number }[] }[]): Set<string> =>
    new Set(of.flatMap((s) => s.tokens.map((t) => `${t.start} ${t.end}`)));
  const spans = segments.map((s) => ({ tokens: s.tokens.map(([start, end]) => ({ start, end })) }));
  const edges = (of: readonly { start: number; end: number }[]): Set<string> =>
    new Set(of.map((s) => `${s.start} ${s.end}`));
  const goldArcs = new Set<string>();
  segments.forEach((s, k) =>
    s.tokens.forEach(([start, end], i) => {
      const head = data[k]!.heads[i]!;
      goldArcs.add(
        `${start} ${end} ${head < 0 ? "" : s.tokens[head]![0]} ${data[k]!.labels[i]!.replace(/:.*/, "")}`,
      );
    }),
  );
  const arcs = new Set<string>();
  for (const s of found) {
    for (const t of s.tokens) {
      arcs.add(
        `${t.start} ${t.end} ${t.head < 0 ? "" : s.tokens[t.head]!.start} ${t.deprel.replace(/:.*/, "")}`,
      );
    }
  }
  const scores = [
    spanF1(words(spans), words(found)),
    spanF1(edges(segments), edges(found)),
    spanF1(goldArcs, arcs),
  ];
  const speed = Math.round([...words(found)].length / seconds);
  return `${scores.map((n) => n.toFixed(2).padStart(6)).join(" ")} ${String(speed).padStart(7)}`;
}
