import type { Day } from "../../base/day.ts";
import type { Actors } from "./load.ts";
import type { Mention, Words } from "./mention.ts";

/** Every mention of an actor in a document, in text order; linear in the length of the text. */
export function findActors(
  _text: string,
  _sentences: readonly Words[],
  _actors: Actors,
  _date: Day | null,
): readonly Mention[] {
  return [];
}
