import { isComma } from "../phrases.ts";
import { clauseStart, isFinite, startOf } from "../subjects.ts";
import { isPassive, isVerb, kids, lemmaOf, relation, type Tree } from "../trees.ts";

/**
 * Subjects of the clauses above a verb that the tree joins to a lower one: "Chad disputed that there had been a coup and
 * accused Niger". To be asked where the lower clause's subject names nobody.
 */
export function doersAbove(tree: Tree, verb: number): readonly number[] {
  let k = verb;
  while (relation(tree, k) === "xcomp") k = tree.tokens[k]!.head;
  if (
    relation(tree, k) !== "conj" ||
    !isFinite(tree.tokens, tree.tokens[k]!) ||
    kids(tree, k, "nsubj", "csubj").length > 0
  )
    return [];
  const tense = tenseOf(tree, k);
  const lower = tree.tokens[k]!.head;
  // "the villagers that had met Chad and accused Niger": they did both, where no comma parts the two.
  const joint = kids(tree, k, "cc")[0] ?? k;
  if (tree.tokens[lower]!.deprel === "acl:relcl" && !isComma(tree.tokens[joint - 1])) return [];
  for (let up = tree.tokens[lower]!.head; up >= 0; up = tree.tokens[up]!.head) {
    const subjects = kids(tree, up, "nsubj").filter(
      (s) => s < up && !/^(who|which|that)$/.test(lemmaOf(tree, s)),
    );
    if (
      isVerb(tree, up) &&
      subjects.length > 0 &&
      tenseOf(tree, up) === tense &&
      isFinite(tree.tokens, tree.tokens[up]!)
    )
      return isPassive(tree, up) ? [] : subjects;
  }
  return [];
}

/** "Seven states, including Chad and Niger, abstained": those of the subject who are named. */
export function includedIn(tree: Tree, verb: number): readonly number[] {
  if (!isFinite(tree.tokens, tree.tokens[verb]!) || isPassive(tree, verb)) return [];
  const first = startOf(tree.tokens, verb);
  if (!isComma(tree.tokens[first - 1])) return [];
  const from = clauseStart(tree.tokens, first - 1);
  for (let k = first - 2; k > from && !isVerbBut(tree, k); k--) {
    if (lemmaOf(tree, k) !== "include" || !isComma(tree.tokens[k - 1])) continue;
    return tree.tokens
      .slice(k + 1, first - 1)
      .flatMap(({ index, upos }) => (upos === "PROPN" ? [index] : []));
  }
  return [];
}

const isVerbBut = (tree: Tree, k: number): boolean =>
  tree.tokens[k]!.upos === "VERB" && lemmaOf(tree, k) !== "include";

/** Past or not: of the first word of the verb. */
function tenseOf(tree: Tree, verb: number): "past" | "present" {
  const first = kids(tree, verb, "aux").find((k) => k < verb) ?? verb;
  return /^VB[DN]$/.test(tree.tokens[first]!.xpos) ? "past" : "present";
}
