/**
 * Texts and pages of shapes that no report has, each at one size and at twice that size: CPU time of taking the document
 * in and reading it, and the ratio of the two. Near 2 is linear time, near 4 quadratic. Times on a busy machine mean
 * little, ratios more.
 * Usage: npx tsx bench/shapes.ts [MEGABYTES]   (default 0.2)
 */
import { readdirSync, readFileSync } from "node:fs";
import { loadLibrary } from "../src/app/library.ts";
import { documentsFrom } from "../src/read/input/index.ts";
import { read } from "../src/read/index.ts";

const size = Number(process.argv[2] ?? 0.2) * 1_000_000;
const library = loadLibrary();
const prose = readdirSync("examples")
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(`examples/${name}`, "utf8"))
  .join("\n");
const words = [...new Set(prose.match(/[A-Za-z]{3,}/g))];
/** Each ~ of a piece becomes a word of the examples, another one each time: the same words over and over would not be read. */
const filled = (piece: string, length: number): string => {
  const out: string[] = [];
  for (let k = 0, size = 0; size < length; size += out.at(-1)!.length)
    out.push(piece.replace(/~/g, () => words[(k++ * 7919) % words.length]!));
  return out.join("").slice(0, length);
};
const nested = (open: string, within: string, close: string, length: number): string => {
  const each = Math.max(0, (length - within.length) / 2);
  return filled(open, each) + within + filled(close, each);
};
const SAID = "“We will not ~ the ~,” the ~ said, “unless they ~ us to ~.” ";

/** Name, ending of the file, and the text of a length. */
const SHAPES: readonly (readonly [name: string, ending: string, of: (length: number) => string])[] = [
  ["reports", "txt", (n) => filled(prose, n)],
  ["one line, no ends", "txt", (n) => filled(prose.replace(/[.!?\s"“”]+/g, " "), n)],
  ["one sentence of clauses", "txt", (n) => filled("the ~ said that the ~, which had ~, would ", n)],
  ["quotations", "txt", (n) => filled(SAID, n)],
  ["quotes that never close", "txt", (n) => filled("“The ~ said he “would ~ the ~. ", n)],
  ["brackets in brackets", "txt", (n) => nested("(the ~ said ", prose.slice(0, 5000), "~) ", n)],
  ["names, comma after comma", "txt", (n) => filled("Armenia, Russia, ~, the ~, ", n)],
  ["paragraphs of a word", "txt", (n) => filled("~.\n\n~.\n\nMonday.\n\n", n)],
  [
    "numbers and dates",
    "txt",
    (n) => filled("On 3 May 2024, 12,000 of 3.5 million ~ (0.4%) left ~ by 2025-06. ", n),
  ],
  [
    "tags in tags",
    "html",
    (n) => `<html><body>${nested("<div>", prose.slice(0, 5000), "</div>", n)}</body></html>`,
  ],
  ["paragraphs of a page", "html", (n) => `<html><body>${filled(`<p>${SAID}</p>`, n)}</body></html>`],
];

const cpuOf = async (text: string, ending: string): Promise<number> => {
  const bytes = new TextEncoder().encode(text);
  const from = process.cpuUsage();
  const { value } = await documentsFrom({ name: `shape.${ending}`, bytes, date: "2024-03-12" });
  for (const document of value ?? []) read(document, library);
  return process.cpuUsage(from).user / 1e6;
};

await cpuOf(filled(prose, 100_000), "txt");
for (const [name, ending, of] of SHAPES) {
  const [one, two] = [await cpuOf(of(size), ending), await cpuOf(of(2 * size), ending)];
  console.log(
    `${name.padEnd(26)} ${one.toFixed(2).padStart(7)} s ${two.toFixed(2).padStart(7)} s  x ${(two / one).toFixed(1)}  ` +
      `${Math.round(process.memoryUsage.rss() / 1e6)} MB RSS`,
  );
}
