import type { Token } from "../../language/index.ts";
import type { Status } from "../../vocabulary/status.ts";
import { isPassive, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";

/*
 * Verbs that tell another's deed over again without naming it: "did the same", "followed suit", "so did Mali", "Chad did not",
 * "joined them", "responded in kind".
 */

/** "so has the union", "nor will Chad", "as did Mali": who stands behind the auxiliary, as its subject. */
export function inverted(tree: Tree, i: number): readonly number[] | null {
  if (!STANDING.has(lemmaOf(tree, i)) || relation(tree, i) === "aux") return null;
  if (!kids(tree, i, "advmod", "cc", "mark").some((k) => k === i - 1 && POINTING.has(lemmaOf(tree, k))))
    return null;
  const behind = kids(tree, i, "nsubj").filter((k) => k > i);
  return behind.length > 0 && kids(tree, i, "xcomp", "ccomp").length === 0
    ? behind.flatMap((k) => [k, ...kids(tree, k, "conj")])
    : null;
}

/** "Chad did", "Chad did not", "but Mali has not": an auxiliary with no verb to come, whose verb has been told of somebody else. */
const isStanding = (tree: Tree, i: number): boolean =>
  STANDING.has(lemmaOf(tree, i)) &&
  !/^(aux|cop)/.test(tree.tokens[i]!.deprel) &&
  (isLast(tree.tokens[i + 1], tree.tokens[i + 2])
    ? /^(VBD|VBZ|VBP)$/.test(tree.tokens[i]!.xpos) && lemmaOf(tree, i) !== "be"
    : kids(tree, i, "advmod").some(
        (k) =>
          k > i && /^(not|n't|n’t)$/.test(lemmaOf(tree, k)) && isLast(tree.tokens[k + 1], tree.tokens[k + 2]),
      )) &&
  kids(tree, i, "nsubj").some((k) => k < i && tree.tokens[k]!.upos !== "PRON") &&
  kids(tree, i, "xcomp", "ccomp", "cop", "aux").every((k) => k < i) &&
  kids(tree, i, "obj").every((k) => lemmaOf(tree, k) === "which");

/** Nothing of the clause follows. */
const isLast = (next: Token | undefined, after: Token | undefined): boolean =>
  next === undefined ||
  (next.upos === "PUNCT" && (next.text !== "," || after?.upos === "CCONJ")) ||
  /^(CCONJ|SCONJ)$/.test(next.upos);

const STANDING = new Set("do have be will would can could may might should".split(" "));
const POINTING = new Set("so as nor neither".split(" "));

/** "Canada followed.", ", and Mexico followed.": all there is to its clause. */
export const justFollows = (tree: Tree, i: number): boolean =>
  lemmaOf(tree, i) === "follow" &&
  (relation(tree, i) === "root" || /^(conj|parataxis)$/.test(relation(tree, i))) &&
  tree.tokens[i]!.xpos === "VBD" &&
  (tree.tokens.slice(i + 1).every(({ upos }) => upos === "PUNCT") ||
    (tree.tokens[i + 1]!.upos === "PUNCT" && tree.tokens[i + 2]?.upos === "CCONJ")) &&
  kids(tree, i, "nsubj").some((k) => k < i) &&
  kids(tree, i, "nsubj").every((k) => k < i);

/** "Canada joined them", "Togo joined in", "joined the condemnation": does what others are told to have done. */
function joins(tree: Tree, i: number): boolean {
  if (lemmaOf(tree, i) !== "join" || isPassive(tree, i)) return false;
  const objects = kids(tree, i, "obj");
  const phrases = kids(tree, i, "obl", "xcomp", "advcl").filter((k) => !isTime(tree, k));
  if (objects.length === 0)
    return (
      phrases.every((k) => prepositionOf(tree, k) === "in" && OUTCRY.test(lemmaOf(tree, k))) &&
      (phrases.length > 0 || lemmaOf(tree, i + 1) === "in")
    );
  return (
    phrases.length === 0 &&
    objects.every((k) => /^(them|it|they)$/.test(lemmaOf(tree, k)) || isOutcry(tree, k))
  );
}

const isTime = (tree: Tree, k: number): boolean =>
  relation(tree, k) === "obl" && /^(on|since|after|within|last|two|a)$/.test(prepositionOf(tree, k) ?? "on");
const OUTCRY = /^(condemnation|criticism|protest|appeal|call|demand|chorus|praise|warning|walkout|boycott)$/;
const isOutcry = (tree: Tree, k: number): boolean =>
  OUTCRY.test(lemmaOf(tree, k)) &&
  kids(tree, k, "det").some((d) => /^(the|this|that)$/.test(lemmaOf(tree, d))) &&
  kids(tree, k, "nmod", "amod", "acl", "nmod:poss").length === 0;

/** "the Emirates were taking part", "are ready to take part": in what others are told to do. */
export const takesPart = (tree: Tree, i: number): boolean =>
  lemmaOf(tree, i) === "take" &&
  kids(tree, i, "obj").some(
    (k) => lemmaOf(tree, k) === "part" && kids(tree, k, "nmod", "amod").length === 0,
  ) &&
  kids(tree, i, "obl", "xcomp", "advcl").every((k) => isTime(tree, k));

/**
 * "may take the same step", "is considering a similar move", "is preparing measures of its own": how it holds the step told last,
 * by what the verb's own words make of it; null where there is no such step.
 */
export function stepsLike(tree: Tree, i: number): ((status: Status) => Status) | null {
  const lemma = lemmaOf(tree, i);
  const way = WEIGHING.test(lemma)
    ? "possible"
    : PREPARING.test(lemma)
      ? "intended"
      : /^(take|adopt|make)$/.test(lemma)
        ? "fact"
        : null;
  const isLike = (k: number): boolean =>
    STEP.test(lemmaOf(tree, k)) &&
    (kids(tree, k, "amod").some((a) =>
      /^(same|similar|like|identical|comparable|parallel)$/.test(lemmaOf(tree, a)),
    ) ||
      kids(tree, k, "nmod").some((o) => lemmaOf(tree, o) === "own" && prepositionOf(tree, o) === "of"));
  if (way === null || isPassive(tree, i) || !kids(tree, i, "obj").some(isLike)) return null;
  return (status) => (status === "fact" && way !== "fact" ? way : status);
}
const STEP = /^(step|measure|move|decision|course|action)$/;
const WEIGHING = /^(consider|weigh|contemplate|mull|study|examine|discuss)$/;
const PREPARING = /^(prepare|plan|announce|draft|promise)$/;

/** Whose example is followed: "will follow the example of Mali", "could follow Mali's lead". */
export const followedBy = (tree: Tree, i: number): readonly number[] =>
  lemmaOf(tree, i) === "follow"
    ? kids(tree, i, "obj")
        .filter((k) => /^(example|lead|suit)$/.test(lemmaOf(tree, k)))
        .flatMap((k) => [
          ...kids(tree, k, "nmod:poss"),
          ...[...kids(tree, k, "nmod"), ...kids(tree, i, "obl")].filter(
            (c) => prepositionOf(tree, c) === "of",
          ),
        ])
    : [];

/** "responded in kind", "retaliated": does to others what they are told to have done to him. */
export const isInKind = (tree: Tree, i: number): boolean =>
  (/^(respond|reply|answer|react|retaliate|reciprocate)$/.test(lemmaOf(tree, i)) &&
    (kids(tree, i, "obl").some((k) => lemmaOf(tree, k) === "kind" && prepositionOf(tree, k) === "in") ||
      isMereAnswer(tree, i))) ||
  (lemmaOf(tree, i) === "reciprocate" && kids(tree, i, "obj", "obl", "xcomp").length === 0);

/** "its forces merely replied": to blows, with blows. */
export const isMereAnswer = (tree: Tree, i: number): boolean =>
  /^(reply|answer|respond|react)$/.test(lemmaOf(tree, i)) &&
  kids(tree, i, "advmod").some((k) => /^(merely|only|simply|just)$/.test(lemmaOf(tree, k)) && k < i) &&
  kids(tree, i, "obj", "obl", "ccomp", "xcomp", "advcl").every((k) => isTime(tree, k));

/** "Italy sent one too", "also sent some": what the verb of the deed told last did, it does again. */
export const isOneMore = (tree: Tree, i: number): boolean =>
  kids(tree, i, "obj").some(
    (k) =>
      /^(one|some|ones|several|two|three|four|five|six)$/.test(lemmaOf(tree, k)) &&
      kids(tree, k, "nmod", "amod", "acl", "compound").length === 0,
  );

/** "Uganda may follow": what it would do after others, if they took a step. */
export const mayFollow = (tree: Tree, i: number): boolean =>
  lemmaOf(tree, i) === "follow" &&
  kids(tree, i, "obj").length === 0 &&
  kids(tree, i, "aux").some((k) => tree.tokens[k]!.xpos === "MD");
export const STEPS =
  /^(leave|join|freeze|resume|notify|boycott|attend|sanction|pull_back|suspend|expel|deploy)$/;

/** Whether a verb tells the deed told last of somebody else. */
export function retells(tree: Tree, i: number): boolean {
  const lemma = lemmaOf(tree, i);
  if (joins(tree, i) || isInKind(tree, i) || takesPart(tree, i) || stepsLike(tree, i) !== null) return true;
  if (lemma === "follow") {
    const objects = kids(tree, i, "obj").map((k) => lemmaOf(tree, k));
    if (objects.some((o) => /^(suit|example|lead)$/.test(o))) return true;
    // "Italy followed four years later": nothing is said of what it followed.
    return (
      objects.length === 0 &&
      kids(tree, i, "ccomp", "nsubj:pass").length === 0 &&
      kids(tree, i, "nsubj").length > 0 &&
      kids(tree, i, "obl").every((k) => !/^(by|from)$/.test(prepositionOf(tree, k) ?? "")) &&
      ((tree.tokens[i]!.xpos === "VBD" && kids(tree, i, "obl", "advmod", "obl:tmod").length > 0) ||
        mayFollow(tree, i) ||
        justFollows(tree, i))
    );
  }
  // "so has the union": an auxiliary that is all the verb there is.
  if (inverted(tree, i) !== null || isStanding(tree, i)) return true;
  if (lemma !== "do" || /^aux/.test(tree.tokens[i]!.deprel)) return false;
  const objects = kids(tree, i, "obj");
  if (objects.some((k) => /^(same|likewise)$/.test(lemmaOf(tree, k)))) return true;
  // "did so the day before".
  if (objects.some((k) => !/^(day|night|hour|week|month|year)$/.test(lemmaOf(tree, k)))) return false;
  const so =
    lemmaOf(tree, i + 1) === "so" ||
    kids(tree, i, "advmod").some((k) => /^(so|likewise|too)$/.test(lemmaOf(tree, k)));
  const as = relation(tree, i) === "advcl" && kids(tree, i, "mark").some((k) => lemmaOf(tree, k) === "as");
  return so || as;
}
