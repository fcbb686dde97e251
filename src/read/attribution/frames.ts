import { isPassive, isVerb, kid, kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";

/**
 * The frames a predicate stands in, as the lexicon of cues names them: `clause` (a clause as complement), `to` (an
 * infinitive), `ing`, `obj`, `obj+PREP`, `PREP` (a phrase), `bare`; with `passive:` before it for a passive, and `noun:`
 * for nouns with an owner or a complement.
 */
export function framesAt(tree: Tree, i: number): readonly string[] {
  const token = tree.tokens[i]!;
  if (token.upos === "NOUN") return nounFrames(tree, i);
  if (token.upos === "ADJ")
    return kid(tree, i, "cop") === null ? [`adj:bare`] : [`adj:${verbFrame(tree, i)}`];
  if (!isVerb(tree, i) || /^(aux|cop)/.test(token.deprel)) return [];
  const passive = isPassive(tree, i) ? "passive:" : "";
  return [`${passive}${verbFrame(tree, i)}`];
}

/** The one frame of a verb: the strongest complement it has. */
export function verbFrame(tree: Tree, i: number): string {
  if (kids(tree, i, "ccomp").length > 0) return "clause";
  const open = kids(tree, i, "xcomp").find((k) => k > i);
  const object = kid(tree, i, "obj");
  if (open !== undefined && isVerb(tree, open)) {
    if (object !== null) return "obj+to";
    return tree.tokens[open]!.xpos === "VBG" ? "ing" : "to";
  }
  const phrase = kids(tree, i, "obl", "advcl").find(
    (k) => k > i && PREPOSITIONS.has(prepositionOf(tree, k) ?? ""),
  );
  const preposition = phrase === undefined ? "" : prepositionOf(tree, phrase)!;
  if (object !== null)
    return preposition && preposition !== "in" && preposition !== "on" ? `obj+${preposition}` : "obj";
  return preposition || "bare";
}

const PREPOSITIONS = new Set("of about against on for at as over with to in from into".split(" "));

function nounFrames(tree: Tree, i: number): readonly string[] {
  const clause = kids(tree, i, "acl", "ccomp").find((k) => k > i && tree.tokens[k]!.deprel !== "acl:relcl");
  const mark = clause === undefined ? null : kids(tree, clause, "mark").map((m) => lemmaOf(tree, m))[0];
  const owned =
    kids(tree, i, "nmod:poss").length > 0 ||
    kids(tree, i, "nmod").some((k) => prepositionOf(tree, k) === "by");
  if (mark === "that" || mark === "to") return [`noun:${mark}${owned ? "+owner" : ""}`];
  if (!owned) return [];
  const phrase = kids(tree, i, "nmod")
    .map((k) => prepositionOf(tree, k) ?? "")
    .find((p) => PREPOSITIONS.has(p));
  return [`noun:${phrase ?? "bare"}+owner`];
}
