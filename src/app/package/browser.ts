import { parseCharter, parseChronicle } from "../../alliance/index.ts";
import { loadEnglish } from "../../language/index.ts";
import { loadActors } from "../../read/actors/index.ts";
import { loadLexicon } from "../../read/attribution/lexicon.ts";
import type { Reading } from "../../read/reading.ts";
import { type About, type Alliance, CasusError, readText } from "./core.ts";

export { claimsOfReading as claimsOf } from "../../record/from-reading.ts";
export { type About, type Alliance, CasusError, type Question, replay, why, whyNot } from "./core.ts";
export type * from "./types.ts";

/** The reader's files, fetched by the page from the package's models/ and data/ folders. */
export interface ReaderFiles {
  readonly tagger: Uint8Array;
  readonly parser: Uint8Array;
  readonly states: string;
  readonly organisations: string;
  readonly places: string;
  readonly leaders: string;
  readonly traits: string;
  readonly borders: string;
  readonly memberships: string;
  readonly cues: string;
}

/** Where each of them lies in the package. */
export const READER_FILES: Readonly<Record<keyof ReaderFiles, string>> = {
  tagger: "models/tagger.bin",
  parser: "models/parser.bin",
  states: "data/actors/states.tsv",
  organisations: "data/actors/organisations.tsv",
  places: "data/actors/places.tsv",
  leaders: "data/actors/leaders.tsv",
  traits: "data/actors/traits.tsv",
  borders: "data/actors/borders.tsv",
  memberships: "data/actors/memberships.tsv",
  cues: "data/lexicon/cues.tsv",
};

/** A reader from its files; takes a fraction of a second, so make one and keep it. */
export function openReader(files: ReaderFiles): (text: string, about?: About) => Reading {
  const { tagger, parser, cues, ...tables } = files;
  const library = {
    english: loadEnglish({ tagger, parser }),
    actors: loadActors(tables),
    lexicon: loadLexicon(cues),
  };
  return (text, about = {}) => readText(text, about, library);
}

/** An alliance from the YAML of its charter and, where there is one, its chronicle. Throws a CasusError with the places of what is wrong. */
export function openAlliance(charterYaml: string, chronicleYaml?: string): Alliance {
  const { value: charter, problems } = parseCharter(charterYaml, "charter.yaml");
  if (charter === null) throw new CasusError(problems);
  if (chronicleYaml === undefined) return { charter, chronicle: [] };
  const { value: chronicle, problems: wrong } = parseChronicle(chronicleYaml, "chronicle.yaml", charter);
  if (chronicle === null) throw new CasusError(wrong);
  return { charter, chronicle };
}
