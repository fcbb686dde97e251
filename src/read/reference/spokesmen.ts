import { isPassive, isVerb, kids, lemmaOf, relation, type Tree } from "../trees.ts";
import type { Referent } from "./referent.ts";

/**
 * "Chad will stay, a spokesman said": the state that an official of nobody named, inserted behind his words, speaks for: whose
 * plans, refusals or misfortunes he tells. Null elsewhere, and where any words tell whose he is.
 */
export function speaksFor(
  tree: Tree,
  i: number,
  referentAt: (head: number) => Referent | null,
): Referent | null {
  if (!SPOKESMAN.test(lemmaOf(tree, i)) || relation(tree, i) !== "nsubj") return null;
  const before = kids(tree, i, "det", "amod", "compound");
  if (
    !before.every((k) =>
      /^(a|another|government|foreign|defen[cs]e|ministry|army|military)$/i.test(tree.tokens[k]!.text),
    )
  )
    return null;
  if (!before.some((k) => /^(a|another)$/i.test(tree.tokens[k]!.text))) return null;
  if (kids(tree, i, "nmod", "nmod:poss", "appos", "acl").length > 0) return null;
  const verb = tree.tokens[i]!.head;
  // Between commas the main clause is what is said, whatever the tree hangs it on.
  const inserted = tree.root < i && tree.tokens[i - before.length - 1]?.text === ",";
  const told = [
    ...kids(tree, verb, "ccomp"),
    ...(relation(tree, verb) === "parataxis" ? [tree.tokens[verb]!.head] : []),
    ...(inserted ? [tree.root] : []),
  ];
  for (const clause of told) {
    if (!SAYS.test(lemmaOf(tree, verb)) || !isOwn(tree, clause)) continue;
    for (const k of kids(tree, clause, "nsubj")) {
      const found = k < i ? referentAt(k) : null;
      if (found !== null && found.sort === "state" && found.codes.length === 1) return found;
    }
  }
  return null;
}

const SPOKESMAN = /^(spokesman|spokeswoman|spokesperson|minister)$/;
const SAYS = /^(say|add|announce|explain|promise|confirm|insist|declare)$/;

/** "will stay", "did not fire", "had been attacked": what mostly its own side tells of a state. */
const isOwn = (tree: Tree, clause: number): boolean =>
  (isVerb(tree, clause) && isPassive(tree, clause)) ||
  kids(tree, clause, "aux", "advmod").some((k) =>
    /^(will|would|wo|shall|not|n't|n’t|never)$/.test(lemmaOf(tree, k)),
  );
