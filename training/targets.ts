/**
 * Learns whom acts are done to that name no target, from the annotated reports that may be read (held parts never are), and
 * writes src/read/coding/targets.ts: weights of a log-linear choice among the candidates of candidates.ts. Deterministic.
 * Usage: npx tsx training/targets.ts [--check [PART ...]]. --check writes nothing and prints how often the choice is right,
 * each report judged by weights learnt without it, beside the first rule that proposes anybody; with parts named, those parts
 * judged by weights learnt on the others.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { loadLibrary } from "../src/app/library.ts";
import { read } from "../src/read/index.ts";
import { FIRST, type Candidate } from "../src/read/coding/candidates.ts";
import type { Choose } from "../src/read/coding/context.ts";
import type { Gold } from "../bench/score-acts.ts";
import { examplesOf, type Example } from "./target-examples.ts";
import { likeliestBy, type Weights } from "../src/read/coding/likeliest.ts";
import { trained } from "./loglinear.ts";

const split = JSON.parse(readFileSync("test/reports/split.json", "utf8")) as Record<string, string[]>;
const open = Object.keys(split).filter((part) => !part.startsWith("held"));
const names = open.flatMap((part) => split[part]!);
const check = process.argv.includes("--check");
const asked = process.argv.slice(2).filter((arg) => open.includes(arg));
const library = loadLibrary();

/** The first rule that proposes anybody; else nobody, or no act. */
const byRule: Choose = (candidates) =>
  candidates.find((c) => c.features.includes(`c|${FIRST}`)) ?? candidates[0]!;

/** Examples of reports read with one way of choosing: what is chosen before shapes the candidates after. */
function examples(choose: Choose, of: readonly string[]): readonly Example[] {
  return of.flatMap((name) => {
    const text = readFileSync(`test/reports/${name}.txt`, "utf8");
    const gold = JSON.parse(readFileSync(`test/reports/${name}.json`, "utf8")) as Gold;
    const document = { id: name, title: null, date: gold.date, outlet: null, language: "en", text };
    return examplesOf(name, gold, (watch) => read(document, library, watch), choose);
  });
}

const chooseBy =
  (weights: Weights): Choose =>
  (candidates) =>
    likeliestBy(weights, candidates);

/** Learnt twice: on reports read with the rules, then on reports read with what was learnt. */
function learn(of: readonly string[]): Weights {
  const first = trained(examples(byRule, of));
  return trained(examples(chooseBy(first), of));
}

const codes = (c: Candidate): readonly (string | null)[] =>
  c.parties === null ? [null] : c.parties.map((p) => p.code);

interface Count {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

function judge(examples: readonly Example[]): Count {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { gold, chosen } of examples) {
    const got = codes(chosen);
    const hits = got.filter((code) => gold.has(code)).length;
    right += hits;
    wrong += got.length - hits;
    missed += gold.size - hits;
  }
  return { right, wrong, missed };
}

const add = (a: Count, b: Count): Count => ({
  right: a.right + b.right,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
});
const told = ({ right, wrong, missed }: Count): string =>
  `right ${right}, wrong ${wrong}, missed ${missed}: F1 ${((200 * right) / (2 * right + wrong + missed)).toFixed(1)}`;

if (check) {
  const folds =
    asked.length > 0
      ? [asked.flatMap((part) => split[part]!)]
      : Array.from({ length: 8 }, (_, i) => names.filter((_, k) => k % 8 === i));
  let [model, rules]: [Count, Count] = [
    { right: 0, wrong: 0, missed: 0 },
    { right: 0, wrong: 0, missed: 0 },
  ];
  for (const fold of folds) {
    const weights = learn(names.filter((name) => !fold.includes(name)));
    model = add(model, judge(examples(chooseBy(weights), fold)));
    rules = add(rules, judge(examples(byRule, fold)));
  }
  console.log(`weights, reports not learnt from: ${told(model)}`);
  console.log(`first rule that proposes anybody: ${told(rules)}`);
} else {
  const weights = learn(names);
  const kept = [...weights].filter(([, w]) => Math.abs(w) >= 0.05).sort(([a], [b]) => (a < b ? -1 : 1));
  const pairs = kept.map(([name, w]) => `${name}=${w.toFixed(2)}`);
  const lines: string[] = [""];
  for (const pair of pairs) {
    const line = lines.at(-1)!;
    if (line.length + pair.length > 150) lines.push(pair);
    else lines[lines.length - 1] = line === "" ? pair : `${line} ${pair}`;
  }
  writeFileSync(
    "src/read/coding/targets.ts",
    `/**\n * Weights of the features of candidates.ts, learnt by training/targets.ts from the open parts of test/reports (our own\n * texts). A name begins with 0 for nobody, x for no act at all, c for a party.\n */\nexport const TARGETS = \`\n${lines.join("\n")}\n\`;\n`,
  );
  console.log(
    `${kept.length} weights from ${names.length} reports: ${told(judge(examples(chooseBy(weights), names)))} on what they were learnt from`,
  );
}
