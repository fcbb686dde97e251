import type { Status } from "../../vocabulary/status.ts";
import { isEither } from "./either.ts";
import { isVerb, kids, lemmaOf, type Tree } from "../trees.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Words before an event that say it is still to come. */
const COMING = set(
  "planned intended impending imminent upcoming forthcoming looming coming expected scheduled pending future announced",
);
/** Words before an event of which nobody is sure. */
const UNSURE = set(
  "possible potential probable likely alleged supposed suspected purported reported rumored rumoured so-called feared threatened proposed would-be attempted conceivable anticipated presumed",
);
const COUNTERFEIT = set(
  "imaginary imagined fictional fictitious hypothetical simulated mock pretend make-believe staged notional virtual",
);

/** "a planned attack", "its alleged attack", "the possible exit": how the words before an event hold it; one of two may be so. */
export function qualified(tree: Tree, i: number): Status | null {
  if (isEither(tree, i)) return "possible";
  const words = qualifiers(tree, i);
  if (words.some((w) => COMING.has(w))) return "intended";
  return words.some((w) => UNSURE.has(w)) ? "possible" : null;
}

/** "any attack": none in particular; only a denial tells that there was none. */
export const isAny = (tree: Tree, i: number): boolean =>
  !isVerb(tree, i) && kids(tree, i, "det").some((k) => lemmaOf(tree, k) === "any");

/** "a mock attack", "an imaginary exit": no event at all. */
export const isCounterfeit = (tree: Tree, i: number): boolean =>
  qualifiers(tree, i).some((w) => COUNTERFEIT.has(w));

const qualifiers = (tree: Tree, i: number): readonly string[] =>
  isVerb(tree, i)
    ? []
    : kids(tree, i, "amod", "compound").map((k) => {
        const word = tree.tokens[k]!.text.toLowerCase();
        return word === "called" && tree.tokens[k - 2]?.text.toLowerCase() === "so" ? "so-called" : word;
      });

const THWARTED = set("avert foil thwart prevent forestall cancel scrap shelve avoid abandon exclude");
const AHEAD = set(
  "plan prepare schedule expect announce postpone delay order agree authorize authorise decide",
);
const OPEN = set(
  "fear suspect allege rumor rumour propose threaten discuss debate consider contemplate anticipate envisage predict forecast mull weigh",
);

/**
 * What the predicate of which an event is the subject says of it: "an attack is imminent", "was averted", "was planned", "never
 * took place", "was a rumour". Null where it takes the event as it came.
 */
export function outlook(tree: Tree, up: number): "intended" | "possible" | "denied" | null {
  const lemma = lemmaOf(tree, up);
  const negated = kids(tree, up, "advmod").some((k) => /^(not|never|n't|n’t)$/.test(lemmaOf(tree, k)));
  if (isVerb(tree, up)) {
    if (kids(tree, up, "aux:pass").length > 0) {
      if (THWARTED.has(lemma) || /^(call off|rule out)$/.test(withParticle(tree, up)))
        return negated ? null : "denied";
      return AHEAD.has(lemma) ? "intended" : OPEN.has(lemma) ? "possible" : null;
    }
    if (/^(happen|occur|materiali[sz]e|come|ensue)$/.test(lemma) || isTakingPlace(tree, up))
      return negated ? "denied" : null;
    const fails = lemma === "fail" && kids(tree, up, "xcomp").some((k) => TO_HAPPEN.test(lemmaOf(tree, k)));
    return fails ? "denied" : null;
  }
  if (kids(tree, up, "cop").length === 0) return null;
  if (tree.tokens[up]!.upos === "NOUN") {
    if (/^(rumou?r|hoax|invention|fabrication|fiction|myth|lie|illusion|dream)$/.test(lemma))
      return negated ? null : "denied";
    return /^(possibility|option|prospect|risk|danger|threat)$/.test(lemma) ? "possible" : null;
  }
  if (tree.tokens[up]!.upos !== "ADJ") return null;
  if (/^(imminent|inevitable|unavoidable|near|certain)$/.test(lemma)) return "intended";
  if (/^(impossible|unthinkable|inconceivable|fictitious|imaginary)$/.test(lemma)) return "denied";
  return /^(likely|unlikely|possible|probable|improbable|conceivable|avoidable|hypothetical)$/.test(lemma)
    ? "possible"
    : null;
}

const TO_HAPPEN = /^(happen|occur|materiali[sz]e|come|take)$/;

const isTakingPlace = (tree: Tree, up: number): boolean =>
  lemmaOf(tree, up) === "take" && kids(tree, up, "obj").some((k) => lemmaOf(tree, k) === "place");

const withParticle = (tree: Tree, up: number): string =>
  [up, ...kids(tree, up, "compound:prt", "advmod")].map((k) => lemmaOf(tree, k)).join(" ");
