import { kids, lemmaOf, relation, type Tree } from "../trees.ts";

/**
 * "Will it leave?": what a question asks is open. Of questions with "yes" or "no" for an answer only: who asks why they
 * attacked holds that they did. What stands in a clause of time or a relative clause of the question is taken for granted.
 */
export function isAsked(tree: Tree, predicate: number): boolean {
  if (isScenario(tree)) return true;
  const end = tree.tokens.find((t) => t.index > predicate && /^[.?!;]+$/.test(t.text));
  if (end === undefined || !end.text.includes("?")) return false;
  // "What if they attacked?", "And if they attack?", "They attacked?"
  if (/^(what|and|but|so) if$/i.test(`${tree.tokens[0]!.text} ${tree.tokens[1]?.text}`)) return true;
  if (predicate === tree.root && !tree.tokens.some((t) => t.xpos.startsWith("W"))) return true;
  let at = predicate;
  for (let steps = 0; steps < 12 && !isInverted(tree, at); steps++) {
    const up = tree.tokens[at]!.head;
    if (up < 0 || !/^(xcomp|ccomp|conj|obj|obl|csubj)$/.test(relation(tree, at))) return false;
    at = up;
  }
  return isInverted(tree, at);
}

/** "Scenario two: they leave": one of the courses that things may take. */
const isScenario = (tree: Tree): boolean =>
  /^(scenario|option|variant|possibility|hypothesis) (one|two|three|four|five|six|[a-f]|\d) ?[:.-]$/i.test(
    tree.tokens
      .slice(0, 3)
      .map((t) => t.text)
      .join(" "),
  );

/** "When will they leave?": what is asked about the time to come is open too, by whatever word. */
export const isAskedAhead = (tree: Tree, predicate: number): boolean =>
  tree.tokens.at(-1)!.text.includes("?") &&
  tree.tokens[0]!.xpos.startsWith("W") &&
  kids(tree, predicate, "aux").some((k) => /^(will|would|shall)$/.test(lemmaOf(tree, k)));

/** "Who would believe that they left?": asked in vain, what the clause says is open. */
export const isAskedInVain = (tree: Tree, above: readonly number[]): boolean =>
  tree.tokens.at(-1)!.text.includes("?") &&
  above.some(
    (i) =>
      kids(tree, i, "nsubj").some((k) => /^(who|what)$/.test(lemmaOf(tree, k))) &&
      kids(tree, i, "aux").some((k) => /^(would|could|can|will)$/.test(lemmaOf(tree, k))),
  );

/** The auxiliary stands before the subject, and no word that asks who, when or why before both. */
function isInverted(tree: Tree, i: number): boolean {
  const subject = kids(tree, i, "nsubj")[0];
  const auxiliary = kids(tree, i, "aux", "cop")[0];
  if (subject === undefined || auxiliary === undefined || auxiliary > subject) return false;
  return !tree.children[i]!.some((k) => k < auxiliary && tree.tokens[k]!.xpos.startsWith("W"));
}

/** "asked whether it had attacked", "it is not clear if they left": one of the predicates is what somebody wonders about. */
export const isWondered = (tree: Tree, predicates: readonly number[]): boolean =>
  predicates.some((i) =>
    kids(tree, i, "mark").some(
      (k) => lemmaOf(tree, k) === "whether" || (lemmaOf(tree, k) === "if" && relation(tree, i) === "ccomp"),
    ),
  );
