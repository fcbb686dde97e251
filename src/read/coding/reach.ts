import { isClause } from "../attribution/noun.ts";
import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { ASKED, MUST, PLANNED, REJECTED, UNDONE, WEIGHED } from "./moods.ts";

/** How far a scope reaches: a relative clause, an aside and a coordinated clause with a subject of its own are not in the scope above them. */
export function stopsAt(tree: Tree, at: number, rel: string): boolean {
  if (tree.tokens[at]!.deprel === "acl:relcl") return !isClause(tree, tree.tokens[at]!.head, at);
  if (rel === "parataxis") return true;
  // "..., an invitation that he turned down": an aside, whatever the tree calls its clause.
  if (rel === "acl" && relation(tree, tree.tokens[at]!.head) === "appos" && !isOpen(tree, at)) return true;
  if (rel === "conj")
    return kids(tree, at, "nsubj").length > 0 && !isAlternative(tree, at, tree.tokens[at]!.head);
  if (rel === "advcl" && isVerb(tree, at)) return !isComplementLike(tree, at);
  return false;
}

/** "did not rule out leaving": a gerund right behind a verb that says how sure it is, whatever the tree calls it. */
export function isGerundOf(tree: Tree, at: number, up: number): boolean {
  const lemma = lemmaOf(tree, up);
  const judged = [REJECTED, WEIGHED, UNDONE, PLANNED, ASKED].some((group) => group.has(lemma));
  // "set it in motion by invoking the pact" tells how.
  if (/^(by|after|before|while|when|in|despite|without|since|upon)$/.test(prepositionOf(tree, at) ?? ""))
    return false;
  return judged && at > up && tree.tokens[at]!.xpos === "VBG" && tree.tokens[at - 1]?.text !== ",";
}

/** "accused X of doing", "plans for doing": an adverbial clause that completes its verb; else time, cause, manner. */
function isComplementLike(tree: Tree, at: number): boolean {
  return /^(of|from|against|into|on|for|to)$/.test(prepositionOf(tree, at) ?? "");
}

/** What stands behind a semicolon is not in the scope of what stands before it, wherever the tree hung it. */
export const isPastSemicolon = (tree: Tree, at: number, up: number): boolean =>
  up < at && tree.tokens.slice(up + 1, at).some((t) => t.text === ";");

/** Not a finite clause: an infinitive, a gerund, a bare form, or a noun. */
export function isOpen(tree: Tree, at: number): boolean {
  if (!isVerb(tree, at)) return true;
  const finite =
    /^VB[DZP]$/.test(tree.tokens[at]!.xpos) ||
    kids(tree, at, "aux").some((k) => tree.tokens[k]!.xpos !== "TO" && !isToBe(tree, k));
  return !finite;
}

/** "to be readmitted": the auxiliary of a passive infinitive. */
const isToBe = (tree: Tree, k: number): boolean =>
  tree.tokens[k]!.deprel === "aux:pass" && tree.tokens[k - 1]?.xpos === "TO";

/** "must withdraw or we will leave": what is to come if what ought to happen does not. */
export const isAlternative = (tree: Tree, at: number, up: number): boolean =>
  kids(tree, at, "cc").some((k) => lemmaOf(tree, k) === "or") &&
  (kids(tree, up, "aux").some((k) => MUST.has(lemmaOf(tree, k))) || isImperative(tree, up));

const isImperative = (tree: Tree, i: number): boolean =>
  tree.tokens[i]!.xpos === "VB" && kids(tree, i, "aux", "nsubj", "mark").length === 0;

/** "the demand that Kenya withdraw", "its proposal that they send observers". */
export const isAskedByNoun = (tree: Tree, at: number, noun: number): boolean =>
  /^(demand|request|appeal|proposal|insistence|recommendation|requirement|ultimatum|motion|condition)$/.test(
    lemmaOf(tree, noun),
  ) && isSubjunctive(tree, at);

/**
 * "insisted that Kenya withdraw": the bare form after a subject that would take an "s" is what ought to be; under a verb that
 * only asks, after any subject ("demanded that the troops withdraw").
 */
export const isSubjunctive = (tree: Tree, at: number): boolean => {
  if (!/^VBP?$/.test(tree.tokens[at]!.xpos) || kids(tree, at, "aux").length > 0) return false;
  const up = tree.tokens[at]!.head;
  const asks =
    up >= 0 &&
    /^(demand|request|require|recommend|urge|propose)$/.test(lemmaOf(tree, up)) &&
    kids(tree, at, "mark").some((k) => lemmaOf(tree, k) === "that");
  return kids(tree, at, "nsubj").some(
    (k) => asks || (/^(NN|NNP)$/.test(tree.tokens[k]!.xpos) && kids(tree, k, "conj").length === 0),
  );
};

/** "used the lull to attack": an infinitive beside its verb that tells what for. */
export const isPurpose = (tree: Tree, at: number): boolean =>
  relation(tree, at) === "advcl" &&
  tree.tokens[at]!.xpos === "VB" &&
  kids(tree, at, "mark").some((k) => tree.tokens[k]!.xpos === "TO");
