import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { loadPipeline } from "../../src/language/pipeline.ts";
import { readTreebank } from "../../training/conllu.ts";
import { laidOut } from "../../training/layout.ts";
import { count, noCounts } from "../../training/score.ts";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Scores when the floors were set: LAS 90.8, speech arcs 90.0. */
it("parses our own news sentences well enough to tell who said what", () => {
  const model = (name: string): Uint8Array => readFileSync(path(`../../models/${name}.bin`));
  const pipeline = loadPipeline(model("tagger"), model("parser"));
  const gold = readTreebank(path("news.conllu"));
  const { text, segments } = laidOut(gold);
  const counts = noCounts();
  segments.forEach((segment, i) => count(counts, gold[i]!, pipeline(text, segment).tokens));
  expect(counts.words).toBe(2554);
  expect(counts.las / counts.words).toBeGreaterThan(0.9);
  expect((2 * counts.speechRight) / (counts.speechGold + counts.speechFound)).toBeGreaterThan(0.89);
});
