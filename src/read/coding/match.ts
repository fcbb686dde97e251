import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { subjectOf } from "../attribution/phrases.ts";
import type { Frame } from "./frame.ts";
import { FRAMES } from "./frames.ts";
import { headsAt, objectsOf, verbKey } from "./places.ts";

/** A frame that fits a predicate, with the heads of the phrases that may be its actor and its target, best first. */
export interface Match {
  readonly frame: Frame;
  readonly predicate: number;
  readonly actors: readonly number[];
  /** A group a place, in the frame's order. */
  readonly targets: readonly (readonly number[])[];
  readonly objects: readonly number[];
}

const byVerb = new Map<string, Frame[]>();
const byNoun = new Map<string, Frame[]>();
for (const frame of FRAMES) {
  for (const verb of frame.verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), frame]);
  for (const noun of frame.nouns) byNoun.set(noun, [...(byNoun.get(noun) ?? []), frame]);
}

/** Whether nouns of this lemma tell an act. */
export const isEventNoun = (lemma: string): boolean => byNoun.has(lemma);

/** Frames whose words fit the predicate at a token, in the reader's order; whether the parties fit is judged later. */
export function matchesAt(tree: Tree, i: number): readonly Match[] {
  const token = tree.tokens[i]!;
  if (isVerb(tree, i) && !/^(aux|cop)/.test(token.deprel)) return verbMatches(tree, i);
  const noun = token.upos === "NOUN" || (token.upos === "ADJ" && /^(nsubj|obj|obl|nmod)/.test(token.deprel));
  return noun ? nounMatches(tree, i) : [];
}

function verbMatches(tree: Tree, i: number): readonly Match[] {
  const objects = objectsOf(tree, i);
  return verbKey(tree, i)
    .flatMap((key) => byVerb.get(key) ?? [])
    .filter((frame) => fitsVerb(tree, i, frame, objects))
    .map((frame) => ({
      frame,
      predicate: i,
      actors: actorsOf(tree, i),
      targets: frame.targets.map((place) => headsAt(tree, i, place)),
      objects,
    }));
}

function fitsVerb(tree: Tree, i: number, frame: Frame, objects: readonly number[]): boolean {
  if (frame.objects !== null && !objects.some((k) => frame.objects!.has(lemmaOf(tree, k)))) return false;
  if (frame.preposition === null) return true;
  // A phrase may hang on the object instead ("asked Russia and other allies for support").
  const around = [...objects, ...objects.flatMap((k) => kids(tree, k, "conj"))];
  const phrases = [
    ...kids(tree, i, "obl", "advcl", "nmod", "xcomp", "ccomp", "acl"),
    ...around.flatMap((k) => kids(tree, k, "nmod", "acl")),
  ];
  return phrases.some(
    (k) =>
      (frame.preposition!.has(prepositionOf(tree, k) ?? "") ||
        (relation(tree, k) === "xcomp" && frame.preposition!.has("to"))) &&
      (frame.under === null || frame.under.has(lemmaOf(tree, k))),
  );
}

/** The subject; for a participle on a noun also the noun's owner ("Baku's operations launched along the border"). */
function actorsOf(tree: Tree, i: number): readonly number[] {
  const subject = subjectOf(tree, i);
  const conjuncts = subject === null ? [] : kids(tree, subject, "conj");
  if (subject !== null) return [subject, ...conjuncts];
  if (relation(tree, i) === "acl" && tree.tokens[i]!.xpos === "VBN") {
    return kids(tree, tree.tokens[i]!.head, "nmod:poss");
  }
  return [];
}

function nounMatches(tree: Tree, i: number): readonly Match[] {
  const owners = [
    ...kids(tree, i, "nmod:poss"),
    ...kids(tree, i, "nmod").filter((k) => prepositionOf(tree, k) === "by"),
  ];
  const ofs = kids(tree, i, "nmod").filter((k) => prepositionOf(tree, k) === "of");
  const deeper = ofs.flatMap((k) => kids(tree, k, "nmod:poss"));
  const modified = kids(tree, i, "amod", "compound").map((k) => lemmaOf(tree, k));
  return (byNoun.get(lemmaOf(tree, i)) ?? [])
    .filter((frame) => frame.modifiers === null || modified.some((m) => frame.modifiers!.has(m)))
    .map((frame) => ({
      frame,
      predicate: i,
      actors: [...owners, ...deeper, ...(frame.targets.includes("of") ? [] : ofs), i],
      targets: frame.targets.map((place) => headsAt(tree, i, place)),
      objects: [],
    }));
}
