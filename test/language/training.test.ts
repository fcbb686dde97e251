import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { unpackTables } from "../../src/language/lexicon.ts";
import { loadPipeline } from "../../src/language/pipeline.ts";
import { splitSentences } from "../../src/language/index.ts";
import { unpack } from "../../src/language/weights.ts";
import { readTreebank } from "../../training/conllu.ts";
import { modelsFrom, type Settings } from "../../training/models.ts";

/** As `npm run train`, much shorter; trained on a few sentences of our test, and thrown away. */
const SETTINGS: Settings = {
  tagger: { epochs: 3, threshold: 1, smallest: 4, usual: 3 },
  jackknife: { folds: 2, epochs: 2 },
  parser: { greedyEpochs: 2, beamEpochs: 2, beam: 4, threshold: 1, kept: 4, smallest: 8 },
  seeds: [0, 1000, 2000],
};

test("training gives the same models for the same data, to the last bit, and other ones for another seed", () => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  const gold = readTreebank("test/language/news.conllu").slice(0, 24);
  const wordnet = unpackTables(unpack(readFileSync("models/tagger.bin")).extra, 1)[0]!;
  const made = (seeds: Settings["seeds"]) =>
    [...modelsFrom(gold, wordnet, { ...SETTINGS, seeds })].map(([, bytes]) => bytes);
  const hashes = (models: readonly Uint8Array[]) =>
    models.map((bytes) => createHash("sha256").update(bytes).digest("hex"));
  const [first, again, other] = [made([0, 1000, 2000]), made([0, 1000, 2000]), made([0, 1000, 7])];
  expect(hashes(again)).toEqual(hashes(first));
  expect(hashes(other)[1]).not.toBe(hashes(first)[1]);

  const parse = loadPipeline(first[0]!, first[1]!);
  const text = "The envoy said that the alliance would help.";
  const { tokens } = parse(text, splitSentences(text)[0]!);
  expect(tokens[2]).toMatchObject({ lemma: "say", upos: "VERB", head: -1, deprel: "root" });
}, 120_000);
