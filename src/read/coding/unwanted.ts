import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";

/** Verbs of asking: what follows them with "not" is what somebody would rather not see. */
export const ASKING = new Set(
  "ask urge tell order call advise warn caution beg implore instruct request appeal plead press beseech direct remind persuade".split(
    " ",
  ),
);

/**
 * "urged Chad not to storm the camp": nobody says that Chad has stormed it, has not, or should; no status fits, and the
 * plea itself is told by its verb. What is asked for in the same breath ("and to talk") stands.
 */
export function isUnwanted(tree: Tree, predicate: number): boolean {
  if ([isForbidden, isToUndo, isOpposed, isAnothersPlan].some((holds) => holds(tree, predicate))) return true;
  const at =
    relation(tree, predicate) === "conj" && toOf(tree, predicate) === undefined
      ? tree.tokens[predicate]!.head
      : predicate;
  const to = toOf(tree, at);
  if (to === undefined || !isNegation(tree, to - 1)) return false;
  const above = relation(tree, at) === "conj" ? tree.tokens[at]!.head : at;
  const up = tree.tokens[above]!.head;
  return (
    up >= 0 &&
    isVerb(tree, up) &&
    ASKING.has(lemmaOf(tree, up)) &&
    /^(xcomp|advcl|ccomp)$/.test(relation(tree, above)) &&
    !kids(tree, up, "advmod").some((k) => k < up && isNegation(tree, k))
  );
}

/** "supports the proposal to send observers": whoever judges a plan is not the one who would carry it out. */
function isAnothersPlan(tree: Tree, i: number): boolean {
  const noun = tree.tokens[i]!.head;
  if (toOf(tree, i) === undefined || noun < 0 || !PLAN.test(lemmaOf(tree, noun))) return false;
  const verb = tree.tokens[noun]!.head;
  return verb >= 0 && relation(tree, noun) === "obj" && JUDGING.test(lemmaOf(tree, verb));
}
const PLAN = /^(proposal|plan|idea|motion|suggestion|draft|initiative|call)$/;
const JUDGING =
  /^(support|back|endorse|welcome|praise|applaud|favou?r|oppose|critici[sz]e|condemn|deplore|reject)$/;

/** Verbs of taking back a step, with the step as their object. */
const UNDOING =
  /^(reconsider|rethink|reverse|revoke|rescind|abandon|drop|review|reassess|shelve|cancel|annul)$/;

/** "urged Chad to reconsider its withdrawal", "must reverse its decision to leave": what was done already ought not to have been. */
function isToUndo(tree: Tree, predicate: number): boolean {
  const infinitive = relation(tree, predicate) === "acl" && tree.tokens[predicate]!.xpos === "VB";
  const step = infinitive ? tree.tokens[predicate]!.head : predicate;
  const verb = tree.tokens[step]!.head;
  if (isVerb(tree, step) || verb < 0 || relation(tree, step) !== "obj") return false;
  if (!isVerb(tree, verb) || !UNDOING.test(lemmaOf(tree, verb))) return false;
  const up = tree.tokens[verb]!.head;
  const asked =
    up >= 0 && ASKING.has(lemmaOf(tree, up)) && /^(xcomp|advcl|ccomp)$/.test(relation(tree, verb));
  return asked || kids(tree, verb, "aux").some((k) => /^(must|should|shall)$/.test(lemmaOf(tree, k)));
}

/** "warned against a raid", "voted against the admission of Chad", "advised against sending troops". */
function isOpposed(tree: Tree, i: number): boolean {
  const up = tree.tokens[i]!.head;
  return (
    up >= 0 && isVerb(tree, up) && OPPOSING.has(lemmaOf(tree, up)) && prepositionOf(tree, i) === "against"
  );
}
const OPPOSING = new Set("warn caution advise counsel vote argue campaign lobby recommend".split(" "));

/** "must not attack", "should never leave". */
const isForbidden = (tree: Tree, i: number): boolean =>
  kids(tree, i, "aux").some(
    (k) => /^(must|should|shall|ought)$/.test(lemmaOf(tree, k)) && isNegation(tree, k + 1) && k < i,
  ) && !kids(tree, i, "aux").some((k) => lemmaOf(tree, k) === "have");

/** The "to" of an infinitive. */
export const toOf = (tree: Tree, i: number): number | undefined =>
  kids(tree, i, "mark").find((k) => tree.tokens[k]!.xpos === "TO");

/** Whether a word says no. */
export const isNegation = (tree: Tree, k: number): boolean =>
  k >= 0 && /^(not|never|n't|n’t)$/.test(lemmaOf(tree, k));
