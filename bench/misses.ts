/**
 * Every annotated act of the open reports that a reading misses, with its sentence and how far the reader came: no row of the
 * tables fits any of its words; a row of its type fits, but the act was dropped; only rows of other types fit.
 * Usage: npx tsx bench/misses.ts [PART ...] [--type TYPE] [--why "no row"|"dropped"|"other row"], parts that are held excepted.
 */
import { readFileSync } from "node:fs";
import { loadLibrary } from "../src/app/library.ts";
import { matchesAt } from "../src/read/coding/match.ts";
import { read } from "../src/read/index.ts";
import { treeOf, type Tree } from "../src/read/trees.ts";
import { scoreReport, type Gold, type GoldAct } from "./score-acts.ts";

const option = (name: string): string | null => {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : process.argv[at + 1]!;
};
const [type, why] = [option("--type"), option("--why")];
const split = JSON.parse(readFileSync("test/reports/split.json", "utf8")) as Record<string, string[]>;
const open = Object.keys(split).filter((part) => !part.startsWith("held"));
const asked = process.argv.slice(2).filter((arg) => open.includes(arg));
const library = loadLibrary();
const counts = new Map<string, number>();
for (const name of (asked.length > 0 ? asked : open).flatMap((part) => split[part]!)) {
  const text = readFileSync(`test/reports/${name}.txt`, "utf8");
  const gold = JSON.parse(readFileSync(`test/reports/${name}.json`, "utf8")) as Gold;
  const trees = library.english.analyse(text).map(treeOf);
  const reading = read(
    { id: name, title: null, date: gold.date, outlet: null, language: "en", text },
    library,
  );
  for (const { act, at } of scoreReport(gold, reading).missed) {
    const tree = trees.find(({ sentence }) => sentence.start <= at && sentence.end > at);
    if (!tree) continue;
    const how = reached(tree, act, at);
    counts.set(how.why, (counts.get(how.why) ?? 0) + 1);
    if ((type ?? act.type) !== act.type || (why ?? how.why) !== how.why) continue;
    const { start, end } = tree.sentence;
    console.log(
      `\n${act.actor} ${act.type} ${act.target} ${act.status} [${act.evidence}] ${how.why}: ${how.rows} (${name})`,
    );
    console.log(`  ${text.slice(start, end).replaceAll(/\s+/g, " ")}`);
    const found = reading.acts.filter((a) => a.evidence[0] >= start && a.evidence[1] <= end);
    for (const a of found)
      console.log(`    ${a.actor.code} ${a.type} ${a.target?.code ?? null} ${a.status} ${a.rule}`);
  }
}
console.log("\n", Object.fromEntries(counts));

/** What rows fit a word of the act's evidence. */
function reached(tree: Tree, act: GoldAct, at: number): { readonly why: string; readonly rows: string } {
  const half = act.evidence.length / 2;
  const words = tree.tokens.filter((t) => t.start >= at - half && t.end <= at + half + 1);
  const rows = words.flatMap((t) => matchesAt(tree, t.index).map((m) => `${m.frame.type}:${t.text}`));
  const mine = rows.some((row) => row.startsWith(`${act.type}:`));
  return {
    why: rows.length === 0 ? "no row" : mine ? "dropped" : "other row",
    rows: [...new Set(rows)].join(" "),
  };
}
