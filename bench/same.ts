/**
 * Whether reading still gives the same, to the last character of its JSON: for changes that must only make it faster.
 * The first run writes a hash of the trees and one of the reading of each text, later runs compare with them.
 * Usage: npx tsx bench/same.ts FILE FOLDER ...   (all .txt files below the folders; without the FILE it is written)
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadLibrary } from "../src/app/library.ts";
import { read } from "../src/read/index.ts";

const [file, ...folders] = process.argv.slice(2);
if (file === undefined || folders.length === 0) throw new Error("npx tsx bench/same.ts FILE FOLDER ...");

const library = loadLibrary();
const hash = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
const from = process.cpuUsage();
const lines = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => {
      const text = readFileSync(`${folder}/${name}`, "utf8");
      const document = { id: name, title: null, date: "2024-03-12", outlet: null, language: "en", text };
      return `${folder}/${name}\t${hash(library.english.analyse(text))}\t${hash(read(document, library))}`;
    }),
);
const seconds = process.cpuUsage(from).user / 1e6;
if (existsSync(file)) {
  const before = readFileSync(file, "utf8").split("\n");
  const changed = lines.filter((line, i) => line !== before[i]);
  for (const line of changed.slice(0, 20)) console.log(`differs: ${line.split("\t")[0]}`);
  console.log(`${lines.length} texts, ${changed.length} read differently, ${seconds.toFixed(0)} s of CPU`);
  process.exitCode = changed.length > 0 || lines.length !== before.length ? 1 : 0;
} else {
  writeFileSync(file, lines.join("\n"));
  console.log(`${lines.length} texts written to ${file}, ${seconds.toFixed(0)} s of CPU`);
}
