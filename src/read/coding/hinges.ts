import { subjectOf } from "../attribution/phrases.ts";
import { below, isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { isEventNoun } from "./match.ts";
import { isNegated } from "./negation.ts";
import { isUpon, uponOf } from "./upon.ts";

/** What an act hangs on: the clause or phrase of condition, and whether it holds if that does or unless. */
export interface Hinge {
  readonly head: number;
  readonly holds: "if" | "unless";
}

const CONDITION = new Set(["if", "unless", "provided", "provide", "should", "lest"]);
/** Openings of more than one word, as they stand at the clause's first word or up to three before it. */
const OPENING =
  /^(as long as|so long as|provided that|providing|assuming|in case|on condition|on the condition)\b/;

/** The condition of what a predicate tells: a clause, a phrase, or an event as the subject of "would". */
export function conditionOf(tree: Tree, i: number): Hinge | null {
  const clause = conditionClause(tree, i);
  if (clause !== null) return clause;
  const nominal = eventSubject(tree, i);
  if (nominal !== null) return { head: nominal, holds: "if" };
  const phrase = kids(tree, i, "obl").find(
    (k) =>
      /^(in case|in case of|in the event of)$/.test(prepositionOf(tree, k) ?? "") ||
      isEventuality(tree, k) ||
      // "met without Armenia" tells how it was; "will not act without Armenia" on what it hangs.
      (prepositionOf(tree, k) === "without" &&
        (isNegated(tree, i) || kids(tree, i, "aux").length > 0) &&
        kids(tree, i, "aux").some((a) => /^(will|would|can|could|may|shall|wo|ca)$/.test(lemmaOf(tree, a)))),
  );
  return phrase === undefined
    ? null
    : { head: phrase, holds: prepositionOf(tree, phrase) === "without" ? "unless" : "if" };
}

/** The clause of condition that hangs on a predicate: "if", "unless", "as long as", "should it refuse"; not "even if". */
export function conditionClause(tree: Tree, i: number): Hinge | null {
  for (const k of kids(tree, i, "advcl", "ccomp")) {
    if (relation(tree, k) === "ccomp" && !OPENING.test(opening(tree, k))) continue;
    const marker = kids(tree, k, "mark", "advmod").find((m) => CONDITION.has(lemmaOf(tree, m)));
    if (marker === undefined && !isInverted(tree, k) && !OPENING.test(opening(tree, k))) continue;
    if (marker !== undefined && /^even$/i.test(tree.tokens[marker - 1]?.text ?? "")) continue;
    // "if necessary with its army" tells how, not whether.
    if (
      marker !== undefined &&
      /^(necessary|possible|need|needed|required|anything|ever)$/.test(tree.tokens[marker + 1]?.lemma ?? "")
    )
      continue;
    const negated = lemmaOf(tree, k) === "not" || isNegated(tree, k);
    const unless = marker !== undefined && lemmaOf(tree, marker) === "unless";
    return { head: k, holds: unless !== negated ? "unless" : "if" };
  }
  const long = longOf(tree, i) ?? uponOf(tree, i);
  return long === undefined ? null : { head: long, holds: "if" };
}

/** "as long as Kenya does", where the tree makes "long" the word that hangs on the verb. */
const longOf = (tree: Tree, i: number): number | undefined =>
  kids(tree, i, "advmod", "obl").find(
    (k) =>
      lemmaOf(tree, k) === "long" &&
      /^(as|so)$/i.test(tree.tokens[k - 1]?.text ?? "") &&
      kids(tree, k, "advcl").length > 0,
  );

/** The condition of a clause further up: "an exit would open a gap that would invite attacks". */
export function conditionAbove(tree: Tree, from: number): Hinge | null {
  for (let k = tree.tokens[from]!.head; k >= 0; k = tree.tokens[k]!.head) {
    const found = conditionOf(tree, k);
    if (found !== null) return found;
  }
  return null;
}

/** "Otherwise", "Failing that", "Or else": at the head of a sentence, what was asked for before is not done. */
export function otherwise(tree: Tree, predicate: number): Hinge | null {
  const [first, second] = tree.tokens.filter((t) => !/^["“”]+$/.test(t.text));
  if (first === undefined || second === undefined || predicate <= second.index) return null;
  const words = `${first.text} ${second.text}`.toLowerCase();
  if (!/^otherwise\b/.test(words) && !/^(failing (that|this)|or else)$/.test(words)) return null;
  return { head: /^or$/i.test(first.text) ? second.index : first.index, holds: "if" };
}

/** "in the event of an attack", "in case of one": the noun that the attack hangs on. */
const isEventuality = (tree: Tree, k: number): boolean =>
  /^(event|case)$/.test(lemmaOf(tree, k)) &&
  prepositionOf(tree, k) === "in" &&
  kids(tree, k, "nmod").some((c) => prepositionOf(tree, c) === "of") &&
  tree.children[k]!.every((c) => !/^(this|that|many|some|each|most)$/.test(lemmaOf(tree, c)));

export const isCondition = (tree: Tree, i: number): boolean =>
  isEventuality(tree, i) ||
  isUpon(tree, i) ||
  (relation(tree, i) === "ccomp" && longOf(tree, i) === undefined && OPENING.test(opening(tree, i))) ||
  isCounterfactual(tree, i) ||
  (relation(tree, i) === "advcl" &&
    (kids(tree, i, "mark").some((k) => CONDITION.has(lemmaOf(tree, k))) ||
      // "lest they attack": taken for a superlative by some trees.
      tree.children[i]!.some((k) => /^lest$/i.test(tree.tokens[k]!.text)) ||
      isInverted(tree, i) ||
      OPENING.test(opening(tree, i))));

/** "Had the council met, ...": at the head of a sentence that asks nothing, whatever the tree hangs it on. */
const isCounterfactual = (tree: Tree, i: number): boolean =>
  /^VB[ND]$/.test(tree.tokens[i]!.xpos) &&
  isInverted(tree, i) &&
  kids(tree, i, "aux").some((k) => /^had$/i.test(tree.tokens[k]!.text) && k <= 1) &&
  !tree.tokens.some((t) => t.text === "?");

/** The clause's first words, with those of the words before it that open it. */
function opening(tree: Tree, clause: number): string {
  const first = below(tree, clause)[0]!;
  for (let from = Math.max(0, first - 3); from <= first; from++) {
    const words = tree.tokens
      .slice(from, first + 3)
      .map((t) => t.text.toLowerCase())
      .join(" ");
    if (OPENING.test(words)) return words;
  }
  return "";
}

/** "Should the bloc refuse, ...": the auxiliary before the subject makes a clause a condition. */
const isInverted = (tree: Tree, i: number): boolean => {
  const subject = kids(tree, i, "nsubj")[0];
  const auxiliary = kids(tree, i, "aux", "cop").find((k) =>
    /^(should|were|had)$/i.test(tree.tokens[k]!.text),
  );
  // "No sooner had it left than ...": it had.
  const isTime = kids(tree, i, "mark").some((k) => lemmaOf(tree, k) === "once");
  return subject !== undefined && auxiliary !== undefined && auxiliary < subject && auxiliary < i && !isTime;
};

/** "An exit would encourage X to ...": an event as the subject of "would" or "could" is the condition. */
function eventSubject(tree: Tree, i: number): number | null {
  if (!isVerb(tree, i) || !kids(tree, i, "aux").some((k) => /^(would|could|'d|’d)$/.test(lemmaOf(tree, k))))
    return null;
  const subject = subjectOf(tree, i);
  return subject !== null && tree.tokens[subject]!.upos === "NOUN" && isEventNoun(lemmaOf(tree, subject))
    ? subject
    : null;
}
