/**
 * Counts, over PolNeAR's training part, how often a lemma with a frame is the cue of an attribution and which of its
 * dependents are the content, fits the weights of abstract features on top, and writes both to data/lexicon/cues.tsv.
 * Only counts and weights of features that name no open-class word leave the data folder, no text.
 * Usage: npx tsx training/cues.ts [--data ../shared/data/polnear]
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadEnglish } from "../src/language/index.ts";
import { isCandidate, isPredicate } from "../src/read/attribution/candidates.ts";
import {
  cueFeatures,
  partFeatures,
  placeOf,
  type Count,
  type Feature,
} from "../src/read/attribution/features.ts";
import { framesAt } from "../src/read/attribution/frames.ts";
import { partsOf } from "../src/read/attribution/parts.ts";
import { phraseSpan } from "../src/read/attribution/phrases.ts";
import { sourceFeatures, sourcesOf } from "../src/read/attribution/source.ts";
import { findQuotes } from "../src/read/quotes.ts";
import { kid, lemmaOf, treeOf, type Tree } from "../src/read/trees.ts";

type Span = readonly [number, number];
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}
export interface Annotated {
  readonly text: string;
  readonly trees: readonly Tree[];
  readonly gold: readonly Attribution[];
}
type Counts = Map<string, [yes: number, seen: number]>;

/** The rows of the table: counts, then weights. */
export function learn(documents: readonly Annotated[]): string {
  const own = documents.map(countsOf);
  const all: Counts = new Map();
  for (const counts of own) for (const [key, [y, n]] of counts) add(all, key, y, n);
  const examples = documents.flatMap((d, k) => examplesOf(d, withoutOwn(all, own[k]!)));
  const weights = fit(examples);
  return tableOf(all, weights);
}

function add(counts: Counts, key: string, yes: number, seen: number): void {
  const had = counts.get(key);
  if (had) [had[0], had[1]] = [had[0] + yes, had[1] + seen];
  else counts.set(key, [yes, seen]);
}

/** What is counted without the document itself: as for a text never seen. */
function withoutOwn(all: Counts, own: Counts): Count {
  return (lemma, frame) => {
    const key = `${lemma}\t${frame}`;
    const [y, n] = all.get(key) ?? [0, 0];
    const [oy, on] = own.get(key) ?? [0, 0];
    return [y - oy, n - on];
  };
}

/** The cue heads of a sentence with the content of each. */
function cuesOf(tree: Tree, gold: readonly Attribution[]): ReadonlyMap<number, Attribution> {
  const out = new Map<number, Attribution>();
  for (const attribution of gold) {
    const { cue } = attribution;
    const inside = tree.tokens.filter((t) => isIn([t.start, t.end], cue) && /[\p{L}\p{N}]/u.test(t.text));
    if (inside.length === 0) continue;
    const heads = inside.filter((t) => !inside.some((o) => o.index === t.head));
    const head = heads.find((t) => t.upos === "VERB") ?? heads.find((t) => t.upos === "ADJ") ?? heads[0]!;
    out.set(head.index, attribution);
  }
  return out;
}

const isIn = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(([a, b]) => span[0] < b && span[1] > a);

function isContent(tree: Tree, tokens: readonly number[], content: readonly Span[]): boolean {
  const words = tokens.filter((k) => /[\p{L}\p{N}]/u.test(tree.tokens[k]!.text));
  const hit = words.filter((k) => isIn([tree.tokens[k]!.start, tree.tokens[k]!.end], content)).length;
  return hit > words.length / 2;
}

function isSource(tree: Tree, span: Span, source: readonly Span[]): boolean {
  const words = tree.tokens.filter((t) => /[\p{L}\p{N}]/u.test(t.text));
  const gold = words.filter((t) => isIn([t.start, t.end], source)).length;
  const own = words.filter((t) => isIn([t.start, t.end], [span]));
  const both = own.filter((t) => isIn([t.start, t.end], source)).length;
  return 2 * both >= (gold + own.length) * 0.5 && both > 0;
}

function countsOf({ text, trees, gold }: Annotated): Counts {
  const all = findQuotes(text).map((q) => q.span);
  const out: Counts = new Map();
  for (const tree of trees) {
    const cues = cuesOf(tree, near(tree, gold));
    const quotes = all.filter(([a, b]) => a < tree.sentence.end && b > tree.sentence.start);
    for (const { index, upos } of tree.tokens) {
      if (!isPredicate(tree, index)) continue;
      const lemma = lemmaOf(tree, index);
      const yes = Number(cues.has(index));
      add(out, `${lemma}\t${upos === "VERB" ? "*" : `*${upos}`}`, yes, 1);
      for (const frame of framesAt(tree, index)) add(out, `${lemma}\t${frame}`, yes, 1);
      const object = kid(tree, index, "obj");
      if (object !== null) add(out, `${lemma}\t=${lemmaOf(tree, object)}`, yes, 1);
      if (!yes) continue;
      for (const part of partsOf(tree, index, quotes))
        add(out, `${lemma}\t@${part.key}`, Number(isContent(tree, part.tokens, cues.get(index)!.content)), 1);
    }
  }
  return out;
}

const near = ({ sentence }: Tree, gold: readonly Attribution[]): readonly Attribution[] =>
  gold.filter((g) => g.cue.some(([a, b]) => a < sentence.end && b > sentence.start));

interface Example {
  readonly features: readonly Feature[];
  readonly yes: boolean;
}

function examplesOf({ text, trees, gold }: Annotated, count: Count): readonly Example[] {
  const out: Example[] = [];
  const quotes = findQuotes(text).map((q) => q.span);
  for (const tree of trees) {
    const cues = cuesOf(tree, near(tree, gold));
    const here = quotes.filter(([a, b]) => a < tree.sentence.end && b > tree.sentence.start);
    for (const { index: i } of tree.tokens) {
      if (!isCandidate(tree, i, count)) continue;
      const place = placeOf(tree, i, here, count);
      const found = cues.get(i);
      out.push({ features: cueFeatures(place), yes: found !== undefined });
      if (!found) continue;
      const parts = partsOf(tree, i, here);
      const taken = parts.filter((p) => isContent(tree, p.tokens, found.content));
      for (const part of parts)
        out.push({ features: partFeatures(place, part, parts), yes: taken.includes(part) });
      for (const candidate of sourcesOf(tree, i)) {
        if (taken.some((p) => p.tokens.includes(candidate.head))) continue;
        const span = candidate.span ?? phraseSpan(tree, candidate.head);
        out.push({ features: sourceFeatures(place, candidate), yes: isSource(tree, span, found.source) });
      }
    }
  }
  return out;
}

/** Logistic regression by AdaGrad with a small L2 penalty; examples come in a fixed shuffled order. */
function fit(
  examples: readonly Example[],
  epochs = 6,
  rate = 0.15,
  decay = 2e-6,
): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const [name] of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, n]) => n >= 20).map(([name]) => name);
  const place = new Map(names.map((name, k) => [name, k]));
  const rows = examples.map((e) =>
    e.features.flatMap(([name, value]) => (place.has(name) ? [place.get(name)!, value] : [])),
  );
  const w = new Float64Array(names.length);
  const g = new Float64Array(names.length).fill(1e-6);
  let state = 12345;
  const order = rows.map((_, k) => k);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let k = order.length - 1; k > 0; k--) {
      state = (state * 1103515245 + 12345) % 2147483648;
      const j = state % (k + 1);
      [order[k], order[j]] = [order[j]!, order[k]!];
    }
    for (const k of order) {
      const row = rows[k]!;
      let sum = 0;
      for (let f = 0; f < row.length; f += 2) sum += w[row[f]!]! * row[f + 1]!;
      const error = 1 / (1 + Math.exp(-sum)) - Number(examples[k]!.yes);
      for (let f = 0; f < row.length; f += 2) {
        const at = row[f]!;
        const d = error * row[f + 1]! + decay * w[at]!;
        g[at]! += d * d;
        w[at]! -= (rate * d) / Math.sqrt(g[at]!);
      }
    }
  }
  return new Map(names.map((name, k) => [name, w[k]!]));
}

function tableOf(counts: Counts, weights: ReadonlyMap<string, number>): string {
  const rows = [...counts]
    .filter(
      ([key, [yes, all]]) =>
        (key.includes("\t@") ? all >= 2 : yes >= 2 || (yes >= 1 && all >= 2 && key.includes("\t*"))) &&
        yes / all >= 0.02,
    )
    .map(([key, [yes, all]]) => `${key}\t${yes}\t${all}`)
    .sort();
  const features = [...weights]
    .filter(([, w]) => Math.abs(w) >= 0.01)
    .map(([name, w]) => `${name}\t${w.toFixed(2)}`)
    .sort();
  return (
    "# Cues of attribution by lemma and frame: how often a cue, how often seen; @: how often that dependent of a cue is its\n" +
    "# content. Then the weights of abstract features. Made by training/cues.ts over the training part of PolNeAR 1.0\n" +
    "# (counts only; its texts have no licence and are not here).\n" +
    `lemma\tframe\tcues\tseen\n${rows.join("\n")}\nfeature\tweight\n${features.join("\n")}\n`
  );
}

/** Attributions of a standoff file. */
export function readStandoff(raw: string): readonly Attribution[] {
  const spans = new Map<string, readonly Span[]>();
  const events: string[] = [];
  for (const line of raw.split("\n")) {
    const m = /^(T\d+)\t[A-Za-z-]+ ([\d ;]+)(?:\t|$)/.exec(line);
    if (m)
      spans.set(
        m[1]!,
        m[2]!.split(";").map((p) => p.trim().split(" ").map(Number) as unknown as Span),
      );
    if (/^E\d+\t/.test(line)) events.push(line.split("\t")[1]!);
  }
  return events.map((event) => {
    const role = (name: string): readonly Span[] =>
      [...event.matchAll(new RegExp(`\\b${name}\\d*:(T\\d+)`, "g"))].flatMap((m) => spans.get(m[1]!) ?? []);
    return { source: role("Source"), cue: role("Cue"), content: role("Content") };
  });
}

function main(data: string): void {
  const english = loadEnglish({
    tagger: readFileSync("models/tagger.bin"),
    parser: readFileSync("models/parser.bin"),
  });
  const annotations = readdirSync(`${data}/train/attributions`).sort();
  const documents = readdirSync(`${data}/train/text`)
    .sort()
    .flatMap((name): readonly Annotated[] => {
      const file = annotations.find((a) => a.startsWith(`${name.replace(/\.txt$/, "")}_`));
      if (!file) return [];
      const text = readFileSync(`${data}/train/text/${name}`, "utf8");
      const gold = readStandoff(readFileSync(`${data}/train/attributions/${file}`, "utf8"));
      return [{ text, trees: english.analyse(text).map(treeOf), gold }];
    });
  const table = learn(documents);
  writeFileSync("data/lexicon/cues.tsv", table);
  console.log(`${table.split("\n").length} rows`);
}

if (process.argv[1]?.endsWith("training/cues.ts")) {
  const at = process.argv.indexOf("--data");
  main(at > 0 ? process.argv[at + 1]! : "../shared/data/polnear");
}
