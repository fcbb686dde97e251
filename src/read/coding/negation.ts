import { FALSE, isClause } from "../attribution/noun.ts";
import { isNotUntil } from "../not-until.ts";
import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";

const NEGATION = /^(not|n't|never|neither|nor|hardly|barely)$/;

/** Whether a predicate's own words say that it is not so: "did not", "never again", "no longer", "neither", "nearly". */
export function isNegated(tree: Tree, i: number): boolean {
  // "rather than fighting them", "without asking anybody": what was not done.
  if (isOmitted(tree, i) || hasLonger(tree, i) || isForsworn(tree, i) || isInvertedNever(tree, i))
    return true;
  return tree.children[i]!.some((k) => {
    const lemma = lemmaOf(tree, k);
    const rel = relation(tree, k);
    if (rel === "advmod") return isNot(tree, i, k, lemma);
    if (rel === "det" && lemma === "no") return true;
    if (rel === "cc" && /^(nor|neither)$/.test(lemma)) return true;
    if (rel === "nsubj" && /^(no|none|nobody|neither)$/.test(lemma)) return !isAllBut(tree, k);
    // "had attacked nobody"; but who sends nobody stays away, which is told as such.
    if (rel === "obj" && lemma === "nobody") return lemmaOf(tree, i) !== "send";
    if (rel === "obl" && /^(circumstance|account|condition)$/.test(lemma))
      return tree.children[k]!.some((c) => lemmaOf(tree, c) === "no");
    // "takes part in no exercise".
    if (rel === "obl" && /^(take|participate)$/.test(lemmaOf(tree, i)) && prepositionOf(tree, k) === "in")
      return tree.children[k]!.some((c) => /^(no|none)$/.test(lemmaOf(tree, c)));
    return isNothing(tree, k);
  });
}

/** One of the two of "neither signed nor left". */
export const isNeitherOf = (tree: Tree, i: number): boolean =>
  tree.tokens.some(({ lemma }) => lemma === "neither") &&
  tree.tokens.some(({ lemma }) => lemma === "nor") &&
  tree.children[i]!.some((k) => /^(neither|nor)$/.test(lemmaOf(tree, k)));

/** "At no time did they attack", "Never before had they attacked"; not "Not until Monday did they leave". */
function isInvertedNever(tree: Tree, i: number): boolean {
  const subject = kids(tree, i, "nsubj")[0];
  if (subject === undefined || subject > i || !isVerb(tree, i)) return false;
  const words = tree.tokens.slice(0, subject).map((t) => t.text.toLowerCase());
  const opening = words.slice(words.findLastIndex((w) => /^[,;:“"—–-]+$/.test(w)) + 1).join(" ");
  if (/^not until .* (will|would|can|could)$/.test(opening)) return true;
  return /^((and|but) )?(never (before|again)|at no (time|point|stage|moment)|under no circumstances|in no (way|case)|on no account|by no means|nowhere|not a single (time|day)|not for a moment) (did|does|do|had|has|have|will|would|can|could|shall|should|is|was|were)\b/.test(
    opening,
  );
}

/** An adverb that negates: not one that negates the infinitive behind it ("vowed never to"), nor "not only". */
function isNot(tree: Tree, i: number, k: number, lemma: string): boolean {
  const next = tree.tokens[k + 1];
  // "Not until Monday did they leave": then they did; not "Not until Chad leaves will they".
  if (lemma === "not" && k < i && next?.lemma === "until") return false;
  if (/^(not|n't|n’t)$/.test(lemma) && isNotUntil(tree, i)) return false;
  if (NEGATION.test(lemma))
    return (
      !(k > i && next?.xpos === "TO") &&
      // "Why does it not simply leave?" asks why it does not.
      (!/^(only|just|merely|simply)$/.test(next?.lemma ?? "") || /^why$/i.test(tree.tokens[0]!.text))
    );
  if (/^(almost|nearly)$/.test(lemma)) return k === i - 1;
  return (
    /^(again|ever|once)$/.test(lemma) && kids(tree, k, "advmod").some((c) => NEGATION.test(lemmaOf(tree, c)))
  );
}

/** "vowed never to attack", "promised not to send": the negation before "to" is the infinitive's, wherever it hangs. */
const isForsworn = (tree: Tree, i: number): boolean =>
  kids(tree, i, "mark").some(
    (m) => tree.tokens[m]!.xpos === "TO" && /^(not|never)$/.test(tree.tokens[m - 1]?.lemma ?? ""),
  );

/** "nobody but Kenya", "none except the two": all that is left did. */
const isAllBut = (tree: Tree, k: number): boolean =>
  kids(tree, k, "nmod", "conj", "obl").some((c) =>
    tree.children[c]!.some((m) => /^(but|except|save)$/.test(lemmaOf(tree, m))),
  );

const isOmitted = (tree: Tree, i: number): boolean =>
  isVerb(tree, i) &&
  (OMITTED.test(joinedBy(tree, i)) || (tree.tokens[i]!.xpos === "VBG" && isFarFrom(tree, i)));

/** "is far from leaving". */
const isFarFrom = (tree: Tree, i: number): boolean =>
  /^far from$/i.test(
    tree.tokens
      .slice(Math.max(0, i - 2), i)
      .map((t) => t.text)
      .join(" "),
  );

const OMITTED = /^(rather than|instead of|instead|without)$/;

/** The words that join a verb to what stands before it: "rather than", "without". */
const joinedBy = (tree: Tree, i: number): string => {
  const cc = kids(tree, i, "cc").find((k) => k < i);
  const marker = prepositionOf(tree, i);
  return cc === undefined
    ? (marker ?? "")
    : [cc, ...kids(tree, cc, "fixed")].map((k) => lemmaOf(tree, k)).join(" ");
};

/** "attended no summit", "gave it none", "sent no more weapons": the object is what there is none of; not "no fewer than six". */
const isNothing = (tree: Tree, k: number): boolean =>
  /^(obj|iobj|nsubj)$/.test(relation(tree, k)) &&
  (/^(none|nothing|neither)$/.test(lemmaOf(tree, k)) ||
    tree.children[k]!.some(
      (c) =>
        !isAllBut(tree, k) &&
        /^(no|none|neither)$/.test(lemmaOf(tree, c)) &&
        c < k &&
        !/^(fewer|less|-)$/i.test(tree.tokens[c + 1]?.text ?? ""),
    ));

/** "no longer takes part", "has yet to notify". */
function hasLonger(tree: Tree, i: number): boolean {
  return tree.children[i]!.some(
    (k) => lemmaOf(tree, k) === "long" && tree.children[k]!.some((c) => lemmaOf(tree, c) === "no"),
  );
}

/** "It is not true that S", "reports that S were false": what hangs on the verdict is denied. */
export function isDisproved(tree: Tree, at: number, up: number, rel: string): boolean {
  const lemma = lemmaOf(tree, up);
  if (rel === "ccomp" && isWrongToSay(tree, up)) return true;
  if (kids(tree, up, "cop").length === 0 || isInfinitive(tree, at)) return false;
  const told =
    /^(ccomp|csubj|advcl|acl)$/.test(rel) ||
    (rel === "nsubj" && tree.children[at]!.some((k) => isClause(tree, at, k)));
  if (!told) return false;
  const negated = kids(tree, up, "advmod").some((k) => NEGATION.test(lemmaOf(tree, k)));
  return /^(true|correct|case)$/.test(lemma) ? negated && rel !== "nsubj" : FALSE.test(lemma) && !negated;
}

/** "it is wrong to say that S": the saying is what is judged. */
const isWrongToSay = (tree: Tree, say: number): boolean => {
  const judged = tree.tokens[say]!.head;
  return (
    judged >= 0 &&
    /^(say|claim|suggest|assert|think|believe|assume)$/.test(lemmaOf(tree, say)) &&
    /^(wrong|false|untrue|incorrect|inaccurate|absurd|misleading)$/.test(lemmaOf(tree, judged)) &&
    isInfinitive(tree, say) &&
    kids(tree, judged, "advmod").every((k) => !NEGATION.test(lemmaOf(tree, k)))
  );
};

/** "was wrong to attack": who was wrong did it. */
const isInfinitive = (tree: Tree, at: number): boolean =>
  tree.tokens[at]!.xpos === "VB" && kids(tree, at, "mark").some((k) => tree.tokens[k]!.xpos === "TO");
