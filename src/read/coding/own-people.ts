import { principalOf } from "../../vocabulary/actors.ts";
import type { Party } from "../reading.ts";
import { kids, lemmaOf, type Tree } from "../trees.ts";

/** "shelled his own people", "its own population": the people of whoever does it. */
export const isOwnPeople = (tree: Tree, k: number): boolean =>
  /^(people|population|citizen|civilian|countryman)$/.test(lemmaOf(tree, k)) &&
  kids(tree, k, "amod").some((c) => lemmaOf(tree, c) === "own") &&
  kids(tree, k, "nmod:poss").some((c) => tree.tokens[c]!.upos === "PRON");

export const peopleOf = (party: Party): readonly Party[] =>
  /^[A-Z]{3}(\/MIL)?$/.test(party.code)
    ? [{ ...party, code: `${principalOf(party.code)}/CVL`, inferred: true }]
    : [];
