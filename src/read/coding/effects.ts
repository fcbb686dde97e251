import type { Party } from "../reading.ts";
import { kids, lemmaOf, relation, type Tree } from "../trees.ts";
import type { ActDraft } from "./draft.ts";
import type { Match } from "./match.ts";
import { leavingWith } from "./together.ts";

/** Sentences after which an exit that nobody's name stands beside is no longer the one announced. */
const BACK = 6;

/**
 * "The exit takes effect in a year": whose exit it is was told when it was announced. Example: "Kenya gave notice to the bloc.
 * The withdrawal becomes final in May."
 */
export function announcedBefore(
  tree: Tree,
  { frame, predicate }: Match,
  told: readonly ActDraft[],
): readonly Party[] {
  if (frame.type !== "leave" || !isKnown(tree, predicate) || !takesEffect(tree, predicate)) return [];
  const announced = told.findLast(
    ({ type, sentence }) => /^(leave|notify)$/.test(type) && tree.number - sentence <= BACK,
  );
  return announced === undefined
    ? []
    : leavingWith(announced, told).map((party) => ({ ...party, inferred: true }));
}

/** An exit with "the" or "this" and no owner. */
const isKnown = (tree: Tree, noun: number): boolean =>
  kids(tree, noun, "det").some((k) => /^(the|this|that)$/.test(lemmaOf(tree, k))) &&
  kids(tree, noun, "nmod:poss", "nmod", "amod", "compound").length === 0;

/** "takes effect", "comes into force", "becomes final", "will be complete". */
function takesEffect(tree: Tree, noun: number): boolean {
  const verb = tree.tokens[noun]!.head;
  if (verb < 0 || relation(tree, noun) !== "nsubj") return false;
  const said = [verb, ...kids(tree, verb, "obj", "obl", "xcomp")].map((k) => lemmaOf(tree, k));
  return said.some((word) => /^(effect|force|effective|final|complete|definitive|official)$/.test(word));
}
