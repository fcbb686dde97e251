import { readFileSync } from "node:fs";
import { loadEnglish } from "../src/language/index.ts";

/** Words a second of `analyse` on one core, loading time and memory: `tsx bench/language.ts FILE... [--seconds 5]`. */
const files = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const text = files.map((file) => readFileSync(file, "utf8")).join("\n");
if (!text) throw new Error("usage: tsx bench/language.ts FILE...");
const rss = (): number => Math.round(process.memoryUsage.rss() / 1e6);

const rssBefore = rss();
const weights = { tagger: readFileSync("models/tagger.bin"), parser: readFileSync("models/parser.bin") };
const loadStarted = performance.now();
const english = loadEnglish(weights);
const loaded = performance.now() - loadStarted;

const SECONDS = 5;
let words = 0;
let spent = 0;
for (let round = 0; spent < SECONDS * 1000; round++) {
  const started = performance.now();
  const sentences = english.analyse(text);
  if (round === 0) continue; // warming up
  spent += performance.now() - started;
  words += sentences.reduce((n, s) => n + s.tokens.length, 0);
}
console.log(
  `load ${Math.round(loaded)} ms, RSS ${rssBefore} → ${rss()} MB, ${Math.round((words / spent) * 1000)} words/s`,
);
