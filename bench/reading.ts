/**
 * Words a second of the whole reading (raw text to acts) and of tagging alone, on one core, beside the tagging of wink-nlp,
 * all in one run over the same texts, in turns; loading time and memory. Only CPU time counts, so that a busy machine
 * disturbs little; every figure is the median of its rounds. Memory is that of a process that has read every text once and has
 * not yet loaded wink-nlp, nor a tagger of its own for the rows of tags.
 * Usage: npm run bench:reading -- [--data DIR of .txt files] [--rounds 5] [--long MEGABYTES]
 * Built first (bench/tsdown.config.ts): that is what users run; tsx adds something to every function.
 * `--long` reads texts of 1/4, 1/2 and all of so many megabytes, as reports and as one line without sentence ends.
 */
import { readdirSync, readFileSync } from "node:fs";
import { keepHeapSmall } from "../src/app/frugal.ts";
import { loadLibrary } from "../src/app/library.ts";
import { splitSentences } from "../src/language/index.ts";
import { loadTagger } from "../src/language/pipeline.ts";
import { read } from "../src/read/index.ts";

const option = (name: string): string | undefined => process.argv[process.argv.indexOf(`--${name}`) + 1];
const has = (name: string): boolean => process.argv.includes(`--${name}`);
const folder = has("data") ? option("data")! : "test/reports";
const rounds = has("rounds") ? Number(option("rounds")) : 5;

const megabytes = (): number => Math.round(process.memoryUsage.rss() / 1e6);
const cpu = (): number => process.cpuUsage().user / 1e6;

const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(`${folder}/${name}`, "utf8"));
keepHeapSmall();
const before = megabytes();
const started = cpu();
const library = loadLibrary();
const loading = (cpu() - started) * 1000;
const documentOf = (text: string) => ({
  id: "bench",
  title: null,
  date: "2024-03-12",
  outlet: null,
  language: "en",
  text,
});
const readAll = (of: readonly string[]): void => of.forEach((text) => read(documentOf(text), library));

if (has("long")) long(Number(option("long")));
else await bench();

async function bench(): Promise<void> {
  const words = texts.flatMap(splitSentences).reduce((n, s) => n + s.tokens.length, 0);
  readAll(texts);
  const memory = megabytes();
  const tag = loadTagger(readFileSync("models/tagger.bin"));
  const { default: winkNLP } = await import("wink-nlp");
  const { default: model } = await import("wink-eng-lite-web-model");
  const wink = winkNLP(model, ["sbd", "pos"]);
  const ways: Record<string, () => void> = {
    "raw text to acts": () => readAll(texts),
    "raw text to trees": () => texts.forEach((text) => library.english.analyse(text)),
    "raw text to tags": () => texts.forEach((text) => splitSentences(text).forEach((s) => tag(text, s))),
    "wink-nlp, raw text to tags": () =>
      texts.forEach((text) => wink.readDoc(text).tokens().out(wink.its.pos)),
  };
  const spent = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
  for (let round = -2; round < rounds; round++) {
    for (const [name, run] of Object.entries(ways)) {
      const from = cpu();
      run();
      if (round >= 0) spent.get(name)!.push(cpu() - from); // the first two warm up
    }
  }
  const own = median(spent.get("raw text to acts")!);
  console.log(`${texts.length} texts, ${words} words, ${rounds} rounds, Node ${process.version}`);
  for (const [name, seconds] of spent) {
    const middle = median(seconds);
    const speed = Math.round(words / middle).toLocaleString("en");
    console.log(
      `${name.padEnd(28)} ${speed.padStart(9)} words/s  ${(own / middle).toFixed(2)} x the whole reading`,
    );
  }
  console.log(`loading ${Math.round(loading)} ms; RSS ${before} MB before, ${memory} MB after reading`);
}

function long(size: number): void {
  const one = texts.join("\n");
  const forms: Record<string, string> = {
    reports: one,
    "one line, no ends": one.replace(/[.!?\s"“”]+/g, " "),
  };
  for (const [name, text] of Object.entries(forms)) {
    for (const share of [0.25, 0.5, 1]) {
      const length = Math.round(size * share * 1e6);
      const whole = text.repeat(Math.ceil(length / text.length)).slice(0, length);
      const from = cpu();
      readAll([whole]);
      const seconds = cpu() - from;
      console.log(
        `${name.padEnd(18)} ${(length / 1e6).toFixed(2)} MB ${seconds.toFixed(1)} s, ${((1e6 * seconds) / length).toFixed(1)} s/MB, RSS ${megabytes()} MB`,
      );
    }
  }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
