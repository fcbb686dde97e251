import { kids, lemmaOf, type Tree } from "../trees.ts";

/** "It is said that", "it became clear that", "it rained": stands for nothing. */
export function isExpletive(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]!;
  if (token.text.toLowerCase() !== "it") return false;
  if (/expl/.test(token.deprel)) return true;
  if (!/^nsubj/.test(token.deprel)) return false;
  const clause = token.head;
  const { upos, deprel } = tree.tokens[clause]!;
  if (/^(rain|snow|thunder|hail)$/.test(lemmaOf(tree, clause))) return true;
  const carries = kids(tree, clause, "csubj", "ccomp").some((k) => k > clause);
  return (
    carries &&
    (upos === "ADJ" ||
      /pass/.test(token.deprel) ||
      /^(seem|appear|become|turn)$/.test(lemmaOf(tree, clause)) ||
      deprel === "csubj")
  );
}
