import { isVerb, kids, lemmaOf, relation, type Tree } from "./trees.ts";

/** Tense of the clause that stands at an offset of a sentence; guides whether "on Friday" is the last or the next one. */
export function tensesOf(tree: Tree): (offset: number) => "past" | "future" | null {
  return (offset) => {
    const token = tree.tokens.find((t) => t.start <= offset && t.end > offset);
    if (!token) return null;
    // What is called, set or planned "for Monday" lies ahead of whoever called it.
    if (kids(tree, token.index, "case").some((k) => lemmaOf(tree, k) === "for")) return "future";
    let at = token.head;
    while (at >= 0 && !isVerb(tree, at)) at = tree.tokens[at]!.head;
    return at < 0 ? null : tenseOf(tree, at);
  };
}

function tenseOf(tree: Tree, verb: number): "past" | "future" | null {
  const auxiliaries = kids(tree, verb, "aux").map((k) => lemmaOf(tree, k));
  if (auxiliaries.some((a) => /^(will|shall|'ll|’ll|would|may|must|should)$/.test(a))) return "future";
  const { xpos } = tree.tokens[verb]!;
  if (xpos === "VBD" || xpos === "VBN") return "past";
  if (auxiliaries.includes("have") || auxiliaries.includes("do")) return "past";
  if (xpos === "VB" && relation(tree, verb) === "xcomp") return "future";
  return null;
}
