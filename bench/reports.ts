/**
 * Scores readings of the hand-annotated reports in test/reports: acts F1 (type, actor, target, in the same sentence),
 * and among the acts found how often status, voice and time are right.
 * Usage: npx tsx bench/reports.ts [tuning|held] [--errors]
 */
import { readFileSync, readdirSync } from "node:fs";
import { loadLibrary } from "../src/app/library.ts";
import { read } from "../src/read/index.ts";
import { scoreReport, sum, type Gold } from "./score-acts.ts";

const half = ["held", "held2"].find((name) => name === process.argv[2]) ?? "tuning";
const errors = process.argv.includes("--errors");
const split = JSON.parse(readFileSync("test/reports/split.json", "utf8")) as Record<
  string,
  readonly string[]
>;
const library = loadLibrary();
const scores = readdirSync("test/reports")
  .filter((name) => name.endsWith(".txt") && split[half]!.includes(name.replace(/\.txt$/, "")))
  .map((name) => {
    const text = readFileSync(`test/reports/${name}`, "utf8");
    const gold = JSON.parse(readFileSync(`test/reports/${name.replace(/txt$/, "json")}`, "utf8")) as Gold;
    const document = { id: name, title: null, date: gold.date, outlet: null, language: "en", text };
    const score = scoreReport(gold, read(document, library));
    if (errors) console.log(`\n== ${name}\n${score.lines.join("\n")}`);
    return score;
  });
const all = sum(scores);
const share = (n: number, of: number): string => (of === 0 ? "-" : ((100 * n) / of).toFixed(1));
const p = all.matched / Math.max(1, all.predicted);
const r = all.matched / Math.max(1, all.gold);
console.log(`${half}: ${scores.length} reports, ${all.gold} acts annotated, ${all.predicted} found`);
console.log(
  `acts      P ${share(all.matched, all.predicted)} R ${share(all.matched, all.gold)} F1 ${((200 * p * r) / Math.max(1e-9, p + r)).toFixed(1)}`,
);
console.log(`type only R ${share(all.typed, all.gold)}`);
console.log(
  `status ${share(all.status, all.matched)}  voice ${share(all.voice, all.matched)}  time ${share(all.time, all.matched)}`,
);
