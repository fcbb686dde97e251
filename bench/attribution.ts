/**
 * Scores the statements of readings against PolNeAR's attributions, from the reading's JSON alone: tokens of sources,
 * cues and contents; attributions found (content Dice of at least one half); full ones (source and cue right as well).
 * Usage: npx tsx bench/attribution.ts [--data ../shared/data/polnear] [--split dev]
 */
import { readdirSync, readFileSync } from "node:fs";
import { loadLibrary } from "../src/app/library.ts";
import { read } from "../src/read/index.ts";
import { add, lineOf, scoreDocument, shareOf, ZERO, type Attribution } from "./score-attribution.ts";

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? process.argv[at + 1]! : otherwise;
};
const folder = `${option("data", "../shared/data/polnear")}/${option("split", "dev")}`;
const library = loadLibrary();
const annotations = readdirSync(`${folder}/attributions`).sort();
let total = ZERO;
let documents = 0;
for (const name of readdirSync(`${folder}/text`).sort()) {
  const stem = `${name.replace(/\.txt$/, "")}_`;
  const file = annotations.find((a) => a.startsWith(stem) && /^[0-9a-f]{4}\.ann$/.test(a.slice(stem.length)));
  if (!file) continue;
  const text = readFileSync(`${folder}/text/${name}`, "utf8");
  const gold = standoff(readFileSync(`${folder}/attributions/${file}`, "utf8"));
  const document = { id: name, title: null, date: null, outlet: null, language: "en", text };
  total = add(total, scoreDocument(text, gold, statements(JSON.stringify(read(document, library)))));
  documents++;
}
console.log(`${documents} documents, ${total.gold} attributions annotated, ${total.found} found`);
for (const role of ["source", "cue", "content"] as const)
  console.log(`tokens of ${role.padEnd(9)} ${lineOf(total.tokens[role])}`);
console.log(`attributions        ${lineOf([total.half, total.found, total.gold])}`);
console.log(`full attributions   ${lineOf([total.full, total.found, total.gold])}`);
console.log(`source right        ${shareOf(total.source)} of ${total.source[1]} whose content is`);

function statements(json: string): readonly Attribution[] {
  const reading = JSON.parse(json) as {
    statements: { source: { span: Pair } | null; cue: { span: Pair } | null; content: Pair[] }[];
  };
  return reading.statements.map(({ source, cue, content }) => ({
    source: source ? [source.span] : [],
    cue: cue ? [cue.span] : [],
    content,
  }));
}

type Pair = readonly [number, number];

/** Attributions of a brat standoff file: spans by role. */
function standoff(raw: string): readonly Attribution[] {
  const spans = new Map<string, readonly Pair[]>();
  const events: string[] = [];
  for (const line of raw.split("\n")) {
    const m = /^(T\d+)\t[A-Za-z-]+ ([\d ;]+)(?:\t|$)/.exec(line);
    if (m)
      spans.set(
        m[1]!,
        m[2]!.split(";").map((p) => p.trim().split(" ").map(Number) as unknown as Pair),
      );
    if (/^E\d+\t/.test(line)) events.push(line.split("\t")[1]!);
  }
  return events
    .map((event) => {
      const role = (name: string): readonly Pair[] =>
        [...event.matchAll(new RegExp(`(?:^| )${name}\\d*:(T\\d+)`, "g"))].flatMap(
          (m) => spans.get(m[1]!) ?? [],
        );
      return { source: role("Source"), cue: role("Cue"), content: role("Content") };
    })
    .filter((a) => a.cue.length > 0 || a.content.length > 0);
}
