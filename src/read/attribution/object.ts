import { below, isVerb, kid, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import type { AttributionRule, Draft } from "./draft.ts";
import { cueAt, type Found } from "./lexicon.ts";
import { addresseeOf, contentSpans, cueSpan, phraseSpan, subjectOf } from "./phrases.ts";

/** A verb of saying whose content is a phrase: an object, "accused X of S", "described X as S", "warned of S". */
export const object: AttributionRule = {
  name: "object",
  example: "The envoy expressed concern at the build-up and accused the army of shelling villages.",
  find: (tree, { lexicon }) => {
    const out: Draft[] = [];
    for (const token of tree.tokens) {
      if (!isVerb(tree, token.index)) continue;
      const found = cueAt(lexicon, tree, token.index);
      if (!found || kid(tree, token.index, "ccomp") !== null) continue;
      const { cue } = found;
      const heads = contentHeads(tree, token.index, found);
      const source = subjectOf(tree, token.index);
      if (heads.length === 0 || source === null) continue;
      out.push({
        rule: "object",
        sentence: tree.number,
        head: token.index,
        cueSpan: cueSpan(tree, token.index),
        cue,
        source,
        sourceSentence: tree.number,
        sourceSpan: phraseSpan(tree, source),
        addressee: addresseeOf(tree, token.index, cue.frames.includes("d")),
        content: contentSpans(
          tree,
          heads.flatMap((k) => below(tree, k)).sort((a, b) => a - b),
        ),
        contentHead: heads[heads.length - 1]!,
        form: cue.kind === "say" ? "indirect" : "attitude",
        confidence: found.listed ? 0.75 : found.chance,
      });
    }
    return out;
  },
};

const ABOUT = new Set(["of", "about", "against", "on", "for", "at", "as", "over", "with"]);

/** Heads of the phrases that are the content, in text order. */
function contentHeads(tree: Tree, verb: number, { cue, frame, listed, chance }: Found): readonly number[] {
  const objects = kids(tree, verb, "obj");
  const phrases = kids(tree, verb, "obl", "advcl").filter(
    (k) => ABOUT.has(prepositionOf(tree, k) ?? "") && k > verb && !isTime(tree, k),
  );
  const hangers = kids(tree, verb, "xcomp", "advcl").filter(
    (k) => k > verb && !phrases.includes(k) && isInfinitive(tree, k),
  );
  const counted = !listed || chance >= 0.5;
  if (counted && frame.startsWith("obj")) return [...objects, ...phrases, ...hangers].sort((a, b) => a - b);
  if (counted && ABOUT.has(frame)) return phrases;
  if (counted && frame === "to")
    return kids(tree, verb, "obl").filter((k) => prepositionOf(tree, k) === "to");
  if (cue.frames.includes("d")) return objects.length > 0 ? [...objects, ...phrases, ...hangers] : phrases;
  if (cue.frames.includes("o") && objects.length > 0)
    return [...objects, ...phrases, ...hangers].sort((a, b) => a - b);
  if (cue.frames.includes("p")) return phrases;
  return [];
}

/** "to attend": an infinitive, whichever relation the tree gave it. */
const isInfinitive = (tree: Tree, k: number): boolean =>
  relation(tree, k) === "xcomp" || kids(tree, k, "mark").some((m) => lemmaOf(tree, m) === "to");

const TIMES =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|day|week|month|year|morning|evening|night|eve)$/;

function isTime(tree: Tree, k: number): boolean {
  return relation(tree, k) === "obl" && TIMES.test(lemmaOf(tree, k));
}
