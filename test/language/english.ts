import { readFileSync } from "node:fs";
import { loadEnglish } from "../../src/language/index.ts";

const model = (name: string): Uint8Array =>
  readFileSync(new URL(`../../models/${name}.bin`, import.meta.url));

/** The pipeline with the weights that ship. */
export const english = loadEnglish({ tagger: model("tagger"), parser: model("parser") });
