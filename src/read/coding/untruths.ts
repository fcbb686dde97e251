import type { Party } from "../reading.ts";
import { kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";
import { expand } from "./classes.ts";
import type { Stage } from "./index.ts";

const set = (words: string): ReadonlySet<string> => new Set(expand(words).split(/\s+/));
/** What somebody has said: an account that may be true or not. */
const TOLD = set(
  "accusation allegation charge claim report assertion rumour rumor insinuation version account",
);
const UNTRUE = set(
  "false untrue wrong lie nonsense fabrication invention unfounded baseless groundless absurd fiction myth propaganda slander fake " +
    "ridiculous preposterous ludicrous unsubstantiated rubbish disinformation misinformation fantasy inaccurate incorrect concoction",
);
const TRUE = set("true correct accurate");
const GROUND = set("basis foundation truth substance merit ground fact");

/**
 * Whose charge a said clause calls untrue, null if it calls none so: "the allegations of Chad were baseless", "Chad's claims have
 * no basis", "there is no truth in Chad's report". Whoever says it denies.
 */
export function chargerOf(stage: Stage, tree: Tree, head: number): Party | null {
  const told = untrueAt(tree, head);
  // A claim to something is no account of it.
  if (told === null || kids(tree, told, "nmod").some((k) => prepositionOf(tree, k) === "to")) return null;
  const owners = [
    ...kids(tree, told, "nmod:poss"),
    ...kids(tree, told, "nmod").filter((k) => /^(by|of|from)$/.test(prepositionOf(tree, k) ?? "")),
  ];
  return owners.flatMap((k) => stage.cast.at(tree, k))[0] ?? stage.cast.modifying(tree, told)[0] ?? null;
}

function untrueAt(tree: Tree, head: number): number | null {
  const subject = kids(tree, head, "nsubj")[0];
  if (subject === undefined) return null;
  // "there is no truth in their claims".
  if (isVoid(tree, subject) && lemmaOf(tree, head) === "be")
    return (
      [...kids(tree, subject, "nmod"), ...kids(tree, head, "obl")].find((k) => TOLD.has(lemmaOf(tree, k))) ??
      null
    );
  if (!TOLD.has(lemmaOf(tree, subject))) return null;
  const cop = kids(tree, head, "cop").length > 0;
  const negated = kids(tree, head, "advmod").some((k) => /^(not|never|n't|n’t)$/.test(lemmaOf(tree, k)));
  const objects = kids(tree, head, "obj");
  const isUntrue = cop
    ? negated
      ? TRUE.has(lemmaOf(tree, head))
      : UNTRUE.has(lemmaOf(tree, head)) || isWithout(tree, head)
    : (lemmaOf(tree, head) === "have" && objects.some((k) => isVoid(tree, k))) ||
      (negated && lemmaOf(tree, head) === "hold" && objects.some((k) => lemmaOf(tree, k) === "water"));
  return isUntrue ? subject : null;
}

/** "no truth", "without any foundation". */
const isVoid = (tree: Tree, i: number): boolean =>
  GROUND.has(lemmaOf(tree, i)) && kids(tree, i, "det").some((k) => lemmaOf(tree, k) === "no");

const isWithout = (tree: Tree, i: number): boolean =>
  GROUND.has(lemmaOf(tree, i)) && kids(tree, i, "case").some((k) => lemmaOf(tree, k) === "without");
