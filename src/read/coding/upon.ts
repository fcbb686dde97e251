import { kids, lemmaOf, relation, type Tree } from "../trees.ts";

/**
 * The clause of time that what is still to come hangs on: "will leave once order is restored", "promised to leave as soon as they
 * agree", "would leave whenever it was asked to", "will talk only after it has withdrawn". What was done ("left as soon as order was
 * restored") hangs on nothing any more.
 */
export const uponOf = (tree: Tree, i: number): number | undefined =>
  isToCome(tree, i)
    ? (kids(tree, i, "advcl").find((k) => opens(tree, k)) ??
      kids(tree, i, "advmod", "obl").find((k) => isOpener(tree, k) && kids(tree, k, "advcl").length > 0))
    : undefined;

/** Whether a predicate stands in such a clause. */
export function isUpon(tree: Tree, i: number): boolean {
  const { head } = tree.tokens[i]!;
  if (relation(tree, i) !== "advcl" || head < 0) return false;
  if (isOpener(tree, head)) return tree.tokens[head]!.head >= 0 && isToCome(tree, tree.tokens[head]!.head);
  return isToCome(tree, head) && opens(tree, i);
}

/** "once", "whenever", "only after", "only when" at the head of a clause. */
const opens = (tree: Tree, k: number): boolean =>
  kids(tree, k, "mark", "advmod").some(
    (m) =>
      m < k &&
      (/^(once|whenever)$/.test(lemmaOf(tree, m)) ||
        (/^(after|when)$/.test(lemmaOf(tree, m)) && lemmaOf(tree, m - 1) === "only")),
  );

/** "as soon as", "whenever", which a tree may hang its clause on. */
const isOpener = (tree: Tree, k: number): boolean =>
  lemmaOf(tree, k) === "whenever" ||
  (lemmaOf(tree, k) === "soon" && /^as$/i.test(tree.tokens[k - 1]?.text ?? ""));

/** "will", "would", "may"; the infinitive of a plan, not of "had to" or "managed to". */
const isToCome = (tree: Tree, i: number): boolean =>
  kids(tree, i, "aux").some((k) => tree.tokens[k]!.xpos === "MD")
    ? !kids(tree, i, "aux").some((k) => lemmaOf(tree, k) === "have")
    : relation(tree, i) === "xcomp" &&
      kids(tree, i, "mark").some((k) => tree.tokens[k]!.xpos === "TO") &&
      /^(promise|pledge|vow|undertake|agree|plan|intend|decide|prepare|threaten|offer|want|expect|swear|resolve|commit|ready|willing)$/.test(
        lemmaOf(tree, tree.tokens[i]!.head),
      );
