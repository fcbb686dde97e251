import { isVerb, kids, lemmaOf, type Tree } from "../trees.ts";
import { clauseOf } from "./place.ts";
import type { Asking, Discourse, Referent } from "./referent.ts";

/**
 * "Chad said that Niger had armed rebels. It recalled its envoy": a sentence in the report's own tense goes on about who
 * spoke; one that goes on with what he said ("It had sent them mines as well") is left open.
 */
export function toTeller(tree: Tree, at: number, r: Referent): number {
  if (r.reported !== true || r.place !== "subject" || r.tree === tree.number) return 0;
  const clause = clauseOf(tree, at);
  const goesOn = kids(tree, clause, "aux").some((k) =>
    /^(have|will|would|could|might|shall)$/.test(lemmaOf(tree, k)),
  );
  return goesOn ? 0 : -TELLER;
}
const TELLER = 0.6;

/**
 * "The body adopted a text that Chad had drafted. It deplored the raid": a new sentence goes on about what the main clause
 * told of, of two main clauses ("Chad wrote, and Niger sent rice. It ...") about the last.
 */
export function toMain(
  tree: Tree,
  { recent }: Discourse,
  r: Referent,
  fit: (r: Referent) => number | null,
): number {
  if (r.place !== "subject" || r.tree === tree.number) return 0;
  if (r.aside === true) return -MAIN;
  const own = fit(r) ?? 0;
  const isFollowed = recent.some(
    (b) =>
      b.tree === r.tree &&
      b.token > r.token &&
      b.place === "subject" &&
      b.aside !== true &&
      b.reported !== true &&
      b.codes.length > 0 &&
      !b.codes.some((c) => r.codes.includes(c)) &&
      (fit(b) ?? -Infinity) >= own,
  );
  return isFollowed ? -FOLLOWED : 0;
}
const MAIN = 1;
const FOLLOWED = 0.3;

/** Verbs by which somebody charges another, asks or offers. */
export const CHARGING = /^(accuse|blame|charge)$/;
const ASKING =
  /^(ask|urge|demand|request|call|appeal|press|beg|implore|offer|invite|propose|suggest|order|tell|warn|challenge)$/;

/** Whether a token is the subject of a verb that another answers, and of which kind. */
export function askingOf(tree: Tree, i: number): Asking | null {
  const { deprel, head } = tree.tokens[i]!;
  if (deprel !== "nsubj" || head < 0 || !isVerb(tree, head)) return null;
  const lemma = lemmaOf(tree, head);
  return CHARGING.test(lemma) ? "charge" : ASKING.test(lemma) ? "plea" : null;
}

/** "Chad accused Niger of a raid. It denied the charge", "Chad asked Niger for help. It refused": whoever answers is not the one who asked. */
export function toAnswerer(tree: Tree, at: number, r: Referent): number {
  if (!r.asks || r.tree !== tree.number - 1) return 0;
  return tree.tokens[at]!.deprel === "nsubj" && isAnswer(tree, clauseOf(tree, at), r.asks) ? -ASKED : 0;
}
const ASKED = 2.5;

/** Whether a verb answers what was charged or asked before. */
export function isAnswer(tree: Tree, verb: number, asking: Asking): boolean {
  const lemma = lemmaOf(tree, verb);
  const objects = kids(tree, verb, "obj");
  if (lemma === "deny") return asking === "charge" && kids(tree, verb, "iobj").length === 0;
  if (
    !/^(refuse|decline|reject|dismiss|refute|rebuff|spurn|accept|agree|comply|oblige|retort|reply|relent|consent|ignore|respond|answer|turn)$/.test(
      lemma,
    )
  )
    return false;
  // "declined to say how many" answers those who report it, "turned to Chad" nobody.
  if (kids(tree, verb, "xcomp").some((k) => SAYING_MORE.test(lemmaOf(tree, k)))) return false;
  if (
    lemma === "turn" &&
    (objects.length === 0 || !tree.tokens.some((t) => t.head === verb && t.text === "down"))
  )
    return false;
  return objects.every(
    (k) =>
      /^(it|this|that|them|all|both)$/i.test(tree.tokens[k]!.text) ||
      (ANSWERED.test(lemmaOf(tree, k)) &&
        kids(tree, k, "det").some((d) =>
          /^(the|this|that|these|those|all|such|both)$/i.test(tree.tokens[d]!.text),
        ) &&
        kids(tree, k, "nmod").length === 0),
  );
}
const SAYING_MORE = /^(say|comment|name|confirm|give|specify|elaborate|discuss|disclose)$/;
const ANSWERED =
  /^(accusation|charge|allegation|claim|demand|request|appeal|call|plea|offer|invitation|proposal|suggestion|idea|ultimatum|plan|condition|blame|report|request|warning|question|letter)$/;
