import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadEnglish } from "../language/index.ts";
import { type Actors, loadActors } from "../read/actors/index.ts";
import { loadLexicon } from "../read/attribution/lexicon.ts";
import type { Library } from "../read/index.ts";

/** The folder that holds data/ and models/: the package's, seen from the sources and from dist/ alike. */
export const packageRoot: string = (() => {
  let at = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(at, "package.json")) && dirname(at) !== at) at = dirname(at);
  return at;
})();

/** Text of a file of the package. Throws where it is missing: the package is broken then. */
export const packageText = (path: string): string => readFileSync(join(packageRoot, path), "utf8");

/** All that reading needs: models, names, cues. Takes a fraction of a second; load it once. */
export function loadLibrary(): Library {
  const bytes = (path: string): Uint8Array => readFileSync(join(packageRoot, path));
  return {
    english: loadEnglish({ tagger: bytes("models/tagger.bin"), parser: bytes("models/parser.bin") }),
    actors: loadWho(),
    lexicon: loadLexicon(packageText("data/lexicon/cues.tsv")),
  };
}

/** Who is who: the tables of names alone, without the models. */
export const loadWho = (): Actors =>
  loadActors({
    states: packageText("data/actors/states.tsv"),
    organisations: packageText("data/actors/organisations.tsv"),
    places: packageText("data/actors/places.tsv"),
    leaders: packageText("data/actors/leaders.tsv"),
    traits: packageText("data/actors/traits.tsv"),
    borders: packageText("data/actors/borders.tsv"),
    memberships: packageText("data/actors/memberships.tsv"),
  });
