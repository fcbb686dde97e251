import { isVerb, kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";

/**
 * Those who come in by a participle and do what the verb says as well: "Chad, joined by Mali and Niger, quit the pact", "Chad quit,
 * followed by Mali". Whom an army or an envoy is followed by is nobody's fellow.
 */
export function companionsOf(tree: Tree, verb: number, subject: number): readonly number[] {
  const participles = [
    ...kids(tree, subject, "acl"),
    ...kids(tree, verb, "acl", "advcl").filter((k) => k > verb),
    ...kids(tree, verb, "obj", "obl")
      .flatMap((k) => kids(tree, k, "acl"))
      .filter((k) => k > verb),
  ];
  return participles
    .filter((k) => isFollowed(tree, k))
    .flatMap((k) => kids(tree, k, "obl"))
    .filter((k) => prepositionOf(tree, k) === "by" && tree.tokens[k]!.upos === "PROPN")
    .flatMap((k) => [k, ...kids(tree, k, "conj")]);
}

const isFollowed = (tree: Tree, k: number): boolean =>
  isVerb(tree, k) &&
  tree.tokens[k]!.xpos === "VBN" &&
  /^(join|follow)$/.test(lemmaOf(tree, k)) &&
  tree.tokens[k - 1]?.text === "," &&
  kids(tree, k, "aux", "nsubj").length === 0;
