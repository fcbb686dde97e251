import type { Tense } from "./times/family.ts";
import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "./trees.ts";

/** Tense of the clause that stands at an offset of a sentence; guides whether "on Friday" is the last or the next one. */
export function tensesOf(tree: Tree): (offset: number) => Tense {
  return (offset) => {
    const token = tree.tokens.find((t) => t.start <= offset && t.end > offset);
    return token ? tenseAt(tree, token.index) : null;
  };
}

/** Tense of the nearest verb above a token, with what the words between say of what is to come. */
export function tenseAt(tree: Tree, index: number): Tense {
  // What is called, set or planned "for Monday" lies ahead of who speaks of it.
  const isSpan =
    /^(day|week|month|year|decade|hour)$/.test(lemmaOf(tree, index)) &&
    kids(tree, index, "nummod").length > 0;
  if (!isSpan && kids(tree, index, "case").some((k) => lemmaOf(tree, k) === "for")) return "future";
  let at = index;
  for (let up = tree.tokens[at]!.head; ; up = tree.tokens[at]!.head) {
    if (/^ahead of/.test(prepositionOf(tree, at) ?? "")) return "future";
    // "gave it until Friday to withdraw"
    if (up >= 0 && prepositionOf(tree, at) === "until" && tree.tokens[up]!.xpos === "VB") return "future";
    if (up < 0) return isVerb(tree, at) || kids(tree, at, "cop").length > 0 ? tenseOf(tree, at) : null;
    const isHour = /^(dawn|noon|midnight|dusk)$/.test(lemmaOf(tree, up));
    if (isVerb(tree, up) && !isHour && !/^(aux|cop)$/.test(relation(tree, up))) return tenseOf(tree, up);
    if (/^(due|scheduled|planned|expected|slated|set)$/.test(lemmaOf(tree, up))) return "future";
    at = up;
  }
}

/** Whether who does this speaks of what is yet to come. */
export const isPlan = (lemma: string): boolean => PLANS.has(lemma);

const PLANS = new Set(
  "plan intend agree decide promise pledge vow threaten ask urge call order want wish hope expect prepare propose offer schedule invite slate set due demand require tell need oblige force allow let instruct request appeal undertake announce".split(
    " ",
  ),
);
const AHEAD = new Set("schedule plan expect slate set due".split(" "));

/** Tense of a verb by its form, its auxiliaries and what governs it. */
export function tenseOf(tree: Tree, verb: number): Tense {
  const auxiliaries = kids(tree, verb, "aux", "cop").map((k) => lemmaOf(tree, k));
  const forms = kids(tree, verb, "aux", "aux:pass", "cop").map((k) => tree.tokens[k]!);
  if (auxiliaries.some((a) => /^(will|shall|'ll|’ll|would|may|must|should)$/.test(a))) return "future";
  const { xpos } = tree.tokens[verb]!;
  const up = tree.tokens[verb]!.head;
  const rel = relation(tree, verb);
  if (xpos === "VB" || kids(tree, verb, "mark").some((k) => lemmaOf(tree, k) === "to")) {
    // "the sixth country to be shut out" has been.
    if (
      rel === "acl" &&
      kids(tree, up, "amod").some((k) => /(st|nd|rd|th)$|^(only|last)$/.test(lemmaOf(tree, k)))
    )
      return null;
    if (/^(acl|advcl)$/.test(rel)) return "future";
    if (rel === "xcomp") return PLANS.has(lemmaOf(tree, up)) ? "future" : tenseOf(tree, up);
  }
  const has = forms.find((t) => t.lemma.toLowerCase() === "have");
  if (has !== undefined) return has.xpos === "VBD" ? "pluperfect" : "perfect";
  // "is to leave on Friday"
  if (forms.some((t) => t.lemma.toLowerCase() === "be" && tree.tokens[t.index + 1]?.xpos === "TO"))
    return "future";
  if (forms.some((t) => t.xpos === "VBD")) return "past";
  const present = forms.some((t) => /^VB[ZP]$/.test(t.xpos));
  if (xpos === "VBD") return "past";
  if (xpos === "VBN") return AHEAD.has(lemmaOf(tree, verb)) && !present ? "future" : present ? null : "past";
  // "leaves on Friday", "is meeting on Friday": with a time, the present speaks of what is to come.
  if (/^VB[ZP]$/.test(xpos) || (xpos === "VBG" && present))
    return SAYS.test(lemmaOf(tree, verb)) || isOpinion(tree, verb) ? null : "future";
  // "Turkey and Greece sign a treaty on Friday", which taggers take for an infinitive.
  if (up < 0 && xpos === "VB" && forms.length === 0 && kids(tree, verb, "nsubj").length > 0) return "future";
  if (up < 0 || !isVerb(tree, up)) return null;
  if (xpos === "VBG" && /^(advcl|acl|xcomp|conj)$/.test(rel)) return tenseOf(tree, up);
  if (xpos === "VB" && rel === "conj") return tenseOf(tree, up);
  return xpos === "VB" && rel === "ccomp" ? "future" : null;
}

/** Papers and speakers go on saying; states go on being. */
const SAYS = /^(say|tell|write|report|show|recall|remember|be|have|stand|remain|mark|date)$/;

/** "blames it for the raid in May", "what it calls the aggression of May": an opinion held today on what took place. */
const isOpinion = (tree: Tree, verb: number): boolean =>
  OPINION.has(lemmaOf(tree, verb)) ||
  (lemmaOf(tree, verb) === "call" &&
    (kids(tree, verb, "xcomp", "ccomp").length > 0 ||
      (tree.tokens[verb]!.deprel === "acl:relcl" &&
        /^what$/i.test(tree.tokens[tree.tokens[verb]!.head]!.text))));
const OPINION = new Set(
  "describe blame accuse condemn criticize criticise claim insist deny believe think know regard consider argue regret denounce deplore praise defend view".split(
    " ",
  ),
);
