/**
 * How reading grows with the length of a text: CPU time per megabyte, words per second and memory for texts of growing
 * length, made of the shipped examples. Time per megabyte that stays the same is linear time.
 * Usage: npx tsx bench/length.ts [MEGABYTES ...]   (default 0.25 0.5 1 2; "10" takes minutes)
 */
import { readdirSync, readFileSync } from "node:fs";
import { loadLibrary } from "../src/app/library.ts";
import { read } from "../src/read/index.ts";

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((n) => n > 0);
const library = loadLibrary();
const examples = readdirSync("examples")
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(`examples/${name}`, "utf8"))
  .join("\n");
const textOf = (length: number): string =>
  examples.repeat(Math.ceil(length / examples.length)).slice(0, length);
const reading = (text: string): ReturnType<typeof read> =>
  read({ id: "length", title: null, date: "2024-03-12", outlet: null, language: "en", text }, library);

reading(textOf(100_000));
for (const size of sizes.length > 0 ? sizes : [0.25, 0.5, 1, 2]) {
  const text = textOf(size * 1_000_000);
  const words = text.match(/\S+/g)?.length ?? 0;
  const from = process.cpuUsage();
  const { acts, statements } = reading(text);
  const seconds = process.cpuUsage(from).user / 1e6;
  console.log(
    `${size} MB\t${seconds.toFixed(1)} s\t${(seconds / size).toFixed(1)} s/MB\t${Math.round(words / seconds)} words/s\t` +
      `${Math.round(process.memoryUsage().rss / 1e6)} MB RSS\t${statements.length} statements\t${acts.length} acts`,
  );
}
