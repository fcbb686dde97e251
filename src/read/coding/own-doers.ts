import { kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";
import type { Frame } from "./frame.ts";
import { isDeed } from "./verdict-deeds.ts";

/**
 * Whether the object of a verdict or a demand tells an act of its own: whose it is stands beside it ("condemned Chad's attack on
 * Niger", "the killing of soldiers by Chad", "demanded the withdrawal of Chadian troops").
 */
export const namesItsDoer = (tree: Tree, noun: number, { type }: Frame): boolean =>
  type === "demand"
    ? isStepOf(tree, noun)
    : (type === "criticize" || type === "endorse") &&
      (isOwned(tree, noun, () => isDeed(tree, noun))
        ? kids(tree, noun, "nmod").length > 0
        : namesDoerBehind(tree, noun));

/** "the accession of Chad to the pact", "the suspension of Chad by the bloc", "the shelling of a town by Chad". */
const namesDoerBehind = (tree: Tree, noun: number): boolean => {
  const phrases = kids(tree, noun, "nmod");
  const isNamed = (k: number): boolean => tree.tokens[k]!.upos === "PROPN";
  return (
    phrases.length > 1 &&
    phrases.some((k) => {
      const preposition = prepositionOf(tree, k);
      if (preposition === "of") return isNamed(k);
      return preposition === "by" && isDeed(tree, noun) && (isNamed(k) || isOwned(tree, k, () => true));
    })
  );
};

/** "the withdrawal of Chadian troops", "an end to Chad's raids": a step whose doer "of" or "to" names. */
const isStepOf = (tree: Tree, noun: number): boolean =>
  /^(withdrawal|departure|retreat|pullout|evacuation|end|halt)$/.test(lemmaOf(tree, noun)) &&
  kids(tree, noun, "nmod").some(
    (k) => /^(of|to)$/.test(prepositionOf(tree, k) ?? "") && isOwned(tree, k, () => true),
  );

/** With a name before it, or an adjective that is one. */
const isOwned = (tree: Tree, noun: number, alsoAdjective: () => boolean): boolean =>
  kids(tree, noun, "nmod:poss", "amod", "compound").some(
    (k) => tree.tokens[k]!.upos === "PROPN" || (/^[A-Z]/.test(tree.tokens[k]!.text) && alsoAdjective()),
  );
