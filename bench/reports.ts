/**
 * Scores readings of the hand-annotated reports in test/reports: acts F1 (type, actor, target, in the same sentence),
 * and among the acts found how often status, voice and time are right.
 * Usage: npx tsx bench/reports.ts [PART ...] [--errors] [--classes], with parts of test/reports/split.json; all of them if none
 * is named. --errors prints each act that differs, --classes counts what is wrong with them. Held parts show totals only.
 */
import { readFileSync } from "node:fs";
import { loadLibrary } from "../src/app/library.ts";
import { read } from "../src/read/index.ts";
import { ERROR_CLASSES } from "./error-classes.ts";
import { scoreReport, sum, type Gold, type Judged, type Score } from "./score-acts.ts";

const split = JSON.parse(readFileSync("test/reports/split.json", "utf8")) as Record<
  string,
  readonly string[]
>;
const flags = process.argv.slice(2).filter((arg) => arg.startsWith("--"));
const asked = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const unknown = asked.find((part) => !(part in split));
if (unknown !== undefined) throw new Error(`test/reports/split.json has no part ${unknown}`);
const library = loadLibrary();
for (const part of asked.length > 0 ? asked : Object.keys(split)) {
  const scores = split[part]!.map((name) => scoreOf(name));
  const open = !part.startsWith("held");
  if (open && flags.includes("--errors"))
    split[part]!.forEach((name, i) => console.log(`\n== ${name}\n${scores[i]!.lines.join("\n")}`));
  printTotals(part, scores);
  if (open && flags.includes("--classes")) {
    printClasses(
      "missed",
      scores.flatMap((s) => s.missed),
    );
    printClasses(
      "extra",
      scores.flatMap((s) => s.extra),
    );
  }
}

function scoreOf(name: string): Score {
  const text = readFileSync(`test/reports/${name}.txt`, "utf8");
  const gold = JSON.parse(readFileSync(`test/reports/${name}.json`, "utf8")) as Gold;
  const document = { id: name, title: null, date: gold.date, outlet: null, language: "en", text };
  return scoreReport(gold, read(document, library));
}

function printTotals(part: string, scores: readonly Score[]): void {
  const all = sum(scores);
  const share = (n: number, of: number): string => (of === 0 ? "-" : ((100 * n) / of).toFixed(1));
  const p = all.matched / Math.max(1, all.predicted);
  const r = all.matched / Math.max(1, all.gold);
  console.log(`${part}: ${scores.length} reports, ${all.gold} acts annotated, ${all.predicted} found`);
  console.log(
    `  acts F1 ${((200 * p * r) / Math.max(1e-9, p + r)).toFixed(1)} (P ${share(all.matched, all.predicted)} R ${share(all.matched, all.gold)}), type only R ${share(all.typed, all.gold)}`,
  );
  console.log(
    `  status ${share(all.status, all.matched)}  voice ${share(all.voice, all.matched)}  time ${share(all.time, all.matched)}`,
  );
}

/** One line a class: how many, and which types most. */
function printClasses(side: string, judged: readonly Judged[]): void {
  console.log(`  ${side}: ${judged.length}`);
  for (const wrong of ERROR_CLASSES) {
    const those = judged.filter((j) => j.wrong === wrong);
    if (those.length === 0) continue;
    const types = new Map<string, number>();
    for (const { type } of those) types.set(type, (types.get(type) ?? 0) + 1);
    const most = [...types].sort((a, b) => b[1] - a[1]).slice(0, 8);
    const inferred = those.filter((j) => j.inferred).length;
    console.log(
      `    ${String(those.length).padStart(4)} ${wrong.padEnd(15)} ${most.map(([type, n]) => `${type} ${n}`).join(", ")}${inferred > 0 ? ` (${inferred} with an inferred target)` : ""}`,
    );
  }
}
