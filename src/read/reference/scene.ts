import { principalOf } from "../../vocabulary/actors.ts";
import { roleOf, suffixOf, type Mention } from "../actors/index.ts";
import { isOfficeNoun } from "../actors/offices.ts";
import { kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";
import { clauseOf } from "./place.ts";
import { named as namedReferent } from "./named.ts";
import { isState, type Referent } from "./referent.ts";
import { speaksFor } from "./spokesmen.ts";
import type { Walk } from "./walk.ts";

/** Somebody of the place where the clause is set. */
interface Local extends Omit<Referent, "tree" | "token" | "start" | "end" | "place" | "reported"> {
  /** The place's name. */
  readonly antecedent: Referent | null;
}

/**
 * "In Berlin, officials mocked the verdict", "In Islamabad, however, the defence minister denied it": who speaks or acts where
 * a clause opens is of that place, unless his own words tell whose he is. Null elsewhere. Guests are named by journalists
 * with their country; seats of bodies are nobody's.
 */
export function localOf(
  tree: Tree,
  i: number,
  byHead: ReadonlyMap<number, Mention>,
  { actors, cast }: Pick<Walk, "actors" | "cast">,
  referentAt: (head: number) => Referent | null,
): Local | null {
  const spoken = speaksFor(tree, i, referentAt);
  if (spoken !== null)
    return {
      codes: spoken.codes.map(principalOf),
      name: spoken.name,
      sort: "person",
      role: roleOf(lemmaOf(tree, i)),
      noun: lemmaOf(tree, i),
      gender: null,
      many: false,
      antecedent: spoken,
    };
  if (!/^nsubj/.test(tree.tokens[i]!.deprel) || !LOCALS.has(lemmaOf(tree, i))) return null;
  const named = (k: number): Mention | undefined => byHead.get(tree.tokens[k]!.start);
  const owned = kids(tree, i, "nmod:poss", "nmod:desc").length > 0;
  const told = kids(tree, i, "amod", "compound", "nmod", "appos", "flat").some((k) => named(k) !== undefined);
  if (owned || told) return null;
  for (const k of kids(tree, clauseOf(tree, i), "obl", "nmod")) {
    if (k > i || prepositionOf(tree, k) !== "in") continue;
    const place = named(k);
    if (place === undefined || !/^(capital|state|place|metonym)$/.test(place.kind)) continue;
    if (place.code === null || !isState(place.code) || OF_MANY.test(tree.tokens[k]!.text)) continue;
    const state = principalOf(place.code);
    const words = [...kids(tree, i, "amod", "compound"), i].map((w) => tree.tokens[w]!.text.toLowerCase());
    const suffix = suffixOf(words);
    return {
      codes: [suffix === null ? state : `${state}/${suffix}`],
      name: `${words.join(" ")} of ${actors.labels.get(state) ?? state}`,
      sort: suffix !== null ? "group" : isOfficeNoun(lemmaOf(tree, i)) ? "person" : "state",
      role: isOfficeNoun(lemmaOf(tree, i)) ? roleOf(words.join(" ")) : null,
      noun: lemmaOf(tree, i),
      gender: null,
      many: /^NNP?S$/.test(tree.tokens[i]!.xpos),
      antecedent: namedReferent(tree, k, place, cast),
    };
  }
  return null;
}

const LOCALS = new Set(
  (
    "official minister president premier chancellor spokesman spokeswoman spokesperson government ministry opposition leader " +
    "parliament authority protester demonstrator crowd resident police lawmaker deputy senator court cabinet"
  ).split(" "),
);
const OF_MANY = /^(York|Geneva|Brussels|Vienna|Ababa|Hague|Strasbourg|Abuja|Addis|Nations)$/;
