import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import { isVerb, kids, lemmaOf, relation, type Tree } from "../trees.ts";
import { doersOf } from "./doers.ts";
import type { Match } from "./match.ts";

/** Nouns that sum up the clause before them. */
const SUMS = new Set("step move measure act decision gesture".split(" "));

/**
 * "Kenya shut its border, a step that Chad deplored": a verdict in a clause on a noun that sums up what was told before it is
 * on whoever did that. "Signed an accord that Chad deplored" sums up nothing.
 */
export function summedUp(cast: Cast, tree: Tree, { frame, predicate }: Match): readonly Party[] {
  if (frame.type !== "criticize" && frame.type !== "endorse") return [];
  if (relation(tree, predicate) !== "acl") return [];
  const noun = tree.tokens[predicate]!.head;
  const article = kids(tree, noun, "det").find((k) => /^an?$/i.test(tree.tokens[k]!.text));
  if (article === undefined || !SUMS.has(lemmaOf(tree, noun))) return [];
  if (!/^[,–—-]$/.test(tree.tokens[article - 1]?.text ?? "")) return [];
  if (/^(nsubj|root)$/.test(relation(tree, noun))) return [];
  let verb = tree.tokens[noun]!.head;
  while (verb >= 0 && !isVerb(tree, verb)) verb = tree.tokens[verb]!.head;
  if (verb < 0 || verb > article) return [];
  return doersOf(tree, verb)
    .flatMap((k) => cast.at(tree, k))
    .map((party) => ({ ...party, inferred: true }));
}
