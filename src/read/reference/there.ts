import { relation, type Tree } from "../trees.ts";
import { stateOf, type Discourse, type Referent } from "./referent.ts";

/**
 * "Chad asked for jets for its base in Niger, and Kenya stationed four there": the country that the sentence or the one before
 * told last as a place, not as a party that does or suffers anything. Null for any other word, and where no such country is near.
 */
export function thereOf(tree: Tree, i: number, { recent }: Discourse): Referent | null {
  if (tree.tokens[i]!.text.toLowerCase() !== "there" || relation(tree, i) !== "advmod") return null;
  return (
    recent.findLast(
      (r) => tree.number - r.tree <= 1 && r.place === "other" && !r.many && stateOf(r) !== null,
    ) ?? null
  );
}
