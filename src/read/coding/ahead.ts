import type { Status } from "../../vocabulary/status.ts";
import { STEP } from "./moods.ts";
import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";

/** "is to leave", "was to be suspended", "is due to leave"; not "is to blame". */
export const isToDo = (tree: Tree, i: number): boolean =>
  isVerb(tree, i) &&
  lemmaOf(tree, i) !== "blame" &&
  (kids(tree, i, "case", "mark").some((k) => lemmaOf(tree, k) === "due") ||
    isWillBe(tree, i) ||
    isHeadline(tree, i));

/** "Oslo to leave the pact": a headline's future. */
const isHeadline = (tree: Tree, i: number): boolean =>
  i === tree.root &&
  kids(tree, i, "nsubj").some((k) => k < i) &&
  kids(tree, i, "mark").some((k) => tree.tokens[k]!.xpos === "TO") &&
  !kids(tree, i, "mark").some((k) => lemmaOf(tree, k) === "for");

const isWillBe = (tree: Tree, i: number): boolean =>
  kids(tree, i, "cop", "aux").some((k) => {
    const [next, after] = [tree.tokens[k + 1]?.xpos, tree.tokens[k + 2]?.xpos];
    return lemmaOf(tree, k) === "be" && (next === "TO" || (next === "RB" && after === "TO"));
  });

/** "before it leaves", "until it withdraws": in a clause of time the present tense speaks of what is yet to come. */
export function awaited(tree: Tree, i: number): Status | null {
  if (isByPlan(tree, i)) return "intended";
  if (isAwaitedFirst(tree, i)) return "possible";
  const finite = kids(tree, i, "aux").find((k) => k < i) ?? i;
  if (relation(tree, i) !== "advcl" || !/^VB[ZP]$/.test(tree.tokens[finite]!.xpos)) return null;
  if (finite !== i && lemmaOf(tree, finite) !== "be") return null;
  const marker = kids(tree, i, "mark", "advmod").find((k) => k < i && TIME.has(lemmaOf(tree, k)));
  if (marker === undefined) return null;
  return /^(until|till)$/.test(lemmaOf(tree, marker)) ? "possible" : "intended";
}

/**
 * "will talk once it has withdrawn", "would talk only after it had withdrawn", "would go as soon as the others left": what must come
 * before something that is still ahead has not come either, in the tense that the verb above it asks for.
 */
function isAwaitedFirst(tree: Tree, i: number): boolean {
  if (relation(tree, i) !== "advcl") return false;
  const up = tree.tokens[i]!.head;
  const soon = lemmaOf(tree, up) === "soon";
  const verb = soon ? tree.tokens[up]!.head : up;
  if (verb < 0 || !isVerb(tree, verb) || !isAhead(tree, verb)) return false;
  if (kids(tree, verb, "aux").some((k) => lemmaOf(tree, k) === "have")) return false;
  const first =
    soon ||
    kids(tree, i, "mark", "advmod").some(
      (k) =>
        k < i &&
        (lemmaOf(tree, k) === "once" ||
          (/^(after|when)$/.test(lemmaOf(tree, k)) && lemmaOf(tree, k - 1) === "only")),
    );
  if (!first) return false;
  const finite = kids(tree, i, "aux").find((k) => k < i) ?? i;
  const past = kids(tree, verb, "aux").some((k) => /^(would|'d|’d)$/.test(tree.tokens[k]!.text));
  return (past ? /^VBD$/ : /^VB[ZP]$/).test(tree.tokens[finite]!.xpos);
}

/** "Under the deal Kenya withdraws its troops": the present tense of what a plan lays down. */
const isByPlan = (tree: Tree, i: number): boolean =>
  /^VB[ZP]$/.test(tree.tokens[i]!.xpos) &&
  kids(tree, i, "aux").length === 0 &&
  kids(tree, i, "obl").some(
    (k) =>
      k < i && /^(under|according to|in)$/.test(prepositionOf(tree, k) ?? "") && PLANS.test(lemmaOf(tree, k)),
  );
const PLANS =
  /^(plan|deal|agreement|accord|draft|proposal|timetable|schedule|roadmap|blueprint|pact|compromise)$/;

/** "takes effect in May", "will come into force": what is its subject is still to come. */
export const isYetToBegin = (tree: Tree, i: number): boolean =>
  /^(take|come|enter|go)$/.test(lemmaOf(tree, i)) &&
  kids(tree, i, "obj", "obl").some((k) => /^(effect|force)$/.test(lemmaOf(tree, k))) &&
  (isAhead(tree, i) || /^VB[ZP]$/.test(tree.tokens[i]!.xpos));

export const isAhead = (tree: Tree, i: number): boolean =>
  kids(tree, i, "aux").some((k) => /^(will|wo|shall|would|'ll|’ll|'d|’d)$/.test(lemmaOf(tree, k)));

const TIME = new Set(["before", "after", "until", "till", "once", "when"]);

/** "leaves the pact on Friday": the present tense of what is fixed for a day to come. */
export const isSoonDone = (tree: Tree, i: number, type: string): boolean =>
  FIXED.has(type) && /^VB[ZP]$/.test(tree.tokens[i]!.xpos) && kids(tree, i, "aux").length === 0;

const FIXED = new Set(
  "leave join resume freeze suspend expel consult meet attend agree deploy pull_back cease_fire sanction assist vote".split(
    " ",
  ),
);

/** "its withdrawal"; "the council | of its withdrawal", where the tree hung it on whoever was told. */
export const isStep = (tree: Tree, at: number): boolean =>
  [at, ...kids(tree, at, "nmod")].some((k) => STEP.has(lemmaOf(tree, k)));
