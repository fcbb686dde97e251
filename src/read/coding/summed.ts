import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import { isVerb, kids, lemmaOf, relation, type Tree } from "../trees.ts";
import { doersOf } from "./doers.ts";
import type { Match } from "./match.ts";

/** Nouns that sum up the clause before them, for a verdict. */
const SUMS = new Set("step move measure act decision gesture".split(" "));
/** Nouns that call what was asked or offered before them, for an answer, and verbs that ask and offer. */
const ASKED = new Set(
  "offer proposal suggestion request demand call invitation appeal plan idea bid plea compromise".split(" "),
);
const ASKS =
  /^(ask|request|propose|offer|suggest|call|urge|appeal|demand|invite|put|plead|seek|press|beg|table|submit|advise|want)$/;
const ANSWERS = /^(accept|decline|refuse|ignore|endorse|criticize)$/;

/**
 * "Kenya shut its border, a step that Chad deplored": a verdict in a clause on a noun that sums up what was told before it is
 * on whoever did that, an answer ("asked for troops, a request that Chad turned down") is to whoever asked. "Signed an accord
 * that Chad deplored" sums up nothing.
 */
export function summedUp(cast: Cast, tree: Tree, { frame, predicate }: Match): readonly Party[] {
  if (!ANSWERS.test(frame.type)) return [];
  if (relation(tree, predicate) !== "acl") return [];
  const noun = tree.tokens[predicate]!.head;
  const article = kids(tree, noun, "det").find((k) => /^an?$/i.test(tree.tokens[k]!.text));
  const isAsked = ASKED.has(lemmaOf(tree, noun));
  const isVerdict = frame.type === "criticize" || frame.type === "endorse";
  if (article === undefined || !(isAsked || (isVerdict && SUMS.has(lemmaOf(tree, noun))))) return [];
  if (!/^[,–—-]$/.test(tree.tokens[article - 1]?.text ?? "")) return [];
  if (/^(nsubj|root)$/.test(relation(tree, noun))) return [];
  let verb = tree.tokens[noun]!.head;
  while (verb >= 0 && !isVerb(tree, verb)) verb = tree.tokens[verb]!.head;
  if (isAsked) verb = askingFrom(tree, verb);
  if (verb < 0 || verb > article) return [];
  return doersOf(tree, verb)
    .flatMap((k) => cast.at(tree, k))
    .map((party) => ({ ...party, inferred: true }));
}

/** The verb that asks or offers, from a verb in what is asked upwards: "called on them to talk, a suggestion"; -1 where none does. */
function askingFrom(tree: Tree, from: number): number {
  let verb = from;
  while (verb >= 0 && !(isVerb(tree, verb) && ASKS.test(lemmaOf(tree, verb)))) verb = tree.tokens[verb]!.head;
  return verb;
}
