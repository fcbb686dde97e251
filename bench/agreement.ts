/**
 * How far two annotators agree who both followed docs/annotation.md and did not see each other's work: the second's acts
 * (test/reports/second) scored against the first's as a reading would be. What a reader could reach at most.
 * Usage: npx tsx bench/agreement.ts
 */
import { readdirSync, readFileSync } from "node:fs";
import type { Reading } from "../src/read/reading.ts";
import { placesOf, scoreReport, sum, type Gold, type Score } from "./score-acts.ts";

const split = JSON.parse(readFileSync("test/reports/split.json", "utf8")) as Record<
  string,
  readonly string[]
>;
const second = readdirSync("test/reports/second").map((file) => file.replace(/\.json$/, ""));

for (const [part, names] of Object.entries(split)) {
  const both = names.filter((name) => second.includes(name));
  if (both.length > 0) print(`${part}: ${both.length} of ${names.length} reports`, both.map(scoreOf));
}
print("all", second.map(scoreOf));

function scoreOf(name: string): Score {
  const text = readFileSync(`test/reports/${name}.txt`, "utf8");
  const goldOf = (path: string): Gold => JSON.parse(readFileSync(path, "utf8")) as Gold;
  return scoreReport(
    goldOf(`test/reports/${name}.json`),
    asReading(goldOf(`test/reports/second/${name}.json`), text),
  );
}

/** Annotated acts in the form of a reading, as far as it is scored: a statement for every voice. */
function asReading({ acts }: Gold, text: string): Reading {
  const places = placesOf(acts, text);
  const party = (code: string) => ({ code, name: code, span: [0, 0], inferred: false });
  return {
    document: { text },
    statements: acts.flatMap(({ voice }, i) =>
      voice === null ? [] : [{ id: `s${i}`, source: { code: voice === "?" ? null : voice } }],
    ),
    acts: acts.map((act, i) => ({
      ...act,
      actor: party(act.actor),
      target: act.target === null ? null : party(act.target),
      voice: act.voice === null ? null : `s${i}`,
      evidence: [places[i]!, places[i]! + act.evidence.length],
      rule: "second",
    })),
  } as unknown as Reading;
}

function print(name: string, scores: readonly Score[]): void {
  const { gold, predicted, matched, status, voice, time } = sum(scores);
  const share = (n: number, of: number): string => ((100 * n) / of).toFixed(1);
  console.log(
    `${name}: ${gold} and ${predicted} acts, F1 ${share(2 * matched, gold + predicted)} (of the second's ${share(matched, predicted)}, of the first's ${share(matched, gold)}); ` +
      `status ${share(status, matched)} voice ${share(voice, matched)} time ${share(time, matched)}`,
  );
}
