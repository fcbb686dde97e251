import type { ActorCode } from "../../vocabulary/actors.ts";
import { subjectOf } from "../attribution/phrases.ts";
import { kids, lemmaOf, relation, type Tree } from "../trees.ts";
import { clauseOf } from "./place.ts";
import type { Referent } from "./referent.ts";

/** What is done to somebody so that he does something, or once he has done it. */
const TERMS =
  /^(veto|block|attack|bomb|invade|strike|shell|punish|sanction|suspend|expel|cut|freeze|close|halt|withhold|stop|reject|oppose|isolate|leave|quit|lift|end|ease|recogni[sz]e|admit|release|resume|reopen|threaten|penali[sz]e|boycott)$/;
/** What befalls whoever sets the terms, or is his own affair. */
const OWN =
  /^(feel|want|need|wish|see|have|find|win|lose|get|receive|obtain|hear|fail|suffer|decide|choose|remain|face)$/;

/**
 * "Kenya will veto Uganda's admission unless it withdraws": terms are met by whom they are set, not by who sets them. The
 * codes of who sets them, where another is named as whom they are set; none where the clause tells no terms, or one of his own
 * ("will attack Uganda if it feels threatened", "if it is attacked").
 */
export function setsTerms(
  tree: Tree,
  at: number,
  referentAt: (head: number) => Referent | null,
): readonly ActorCode[] {
  const clause = clauseOf(tree, at);
  const verb = tree.tokens[clause]!.head;
  if (tree.tokens[at]!.deprel !== "nsubj" || relation(tree, clause) !== "advcl" || verb < 0) return [];
  if (!TERMS.test(lemmaOf(tree, verb)) || OWN.test(lemmaOf(tree, clause))) return [];
  if (!kids(tree, clause, "mark").some((k) => /^(if|unless|until)$/.test(lemmaOf(tree, k)))) return [];
  if (kids(tree, clause, "aux").some((k) => /^(can|must|could)$/.test(lemmaOf(tree, k)))) return [];
  const subject = subjectOf(tree, verb);
  const own = subject === null ? [] : (referentAt(subject)?.codes ?? []);
  const others = kids(tree, verb, "obj", "obl")
    .flatMap((k) => [k, ...kids(tree, k, "nmod")])
    .flatMap((k) => referentAt(k)?.codes ?? []);
  return others.some((code) => !own.includes(code)) ? own : [];
}

/** "the island, which it invaded": nobody does to himself what a relative clause says of him; "its embassy, which it closed" is his. */
export function toldOf(
  tree: Tree,
  at: number,
  referentAt: (head: number) => Referent | null,
): readonly ActorCode[] {
  const clause = clauseOf(tree, at);
  const noun = tree.tokens[clause]!.head;
  if (noun < 0 || kids(tree, noun, "nmod:poss").length > 0) return [];
  return kids(tree, clause, "obj")
    .filter((k) => k < at && /^(which|whom|that)$/.test(lemmaOf(tree, k)))
    .flatMap((k) => referentAt(k)?.codes ?? []);
}
