import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import type { Referent } from "./referent.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** What calls for an answer of whom it is said to, where that is the object, or behind one of these words. */
const ASKS = set(
  "ask invite urge request press beg implore offer accuse warn tell order summon charge beseech entreat petition blame",
);
const ASKS_BY: ReadonlyMap<string, RegExp> = new Map([
  ["appeal", /^to$/],
  ["turn", /^to$/],
  ["write", /^to$/],
  ["offer", /^to$/],
  ["propose", /^to$/],
  ["call", /^(on|upon)$/],
  ["demand", /^(of|from)$/],
  ["request", /^(of|from)$/],
  ["seek", /^from$/],
  ["plead", /^with$/],
]);
const ANSWERS = set(
  "agree refuse decline accept deny reply respond answer ignore reject consent oblige comply",
);

/** Whether a head is whom something is asked of, offered to or said against: he has the next word. */
export function isAsked(tree: Tree, head: number): boolean {
  const verb = tree.tokens[head]!.head;
  if (verb < 0 || !isVerb(tree, verb) || head < verb) return false;
  const rel = relation(tree, head);
  if (rel === "obj" || rel === "iobj") return ASKS.has(lemmaOf(tree, verb));
  return rel === "obl" && (ASKS_BY.get(lemmaOf(tree, verb))?.test(prepositionOf(tree, head) ?? "") ?? false);
}

/** "Kenya asked Uganda for troops. It refused": who answers is whom the sentence before asked, not who asked. */
export function toAnswer(tree: Tree, at: number, r: Referent): number {
  // "Its foreign minister rejected the request".
  const subject = tree.tokens[at]!.deprel === "nmod:poss" ? tree.tokens[at]!.head : at;
  if (/^(neighbou?r|ally|rival|partner|counterpart|patron|opponent|enemy|foe)$/.test(lemmaOf(tree, subject)))
    return 0;
  if (r.asked !== true || tree.number - r.tree > 1 || !/^nsubj/.test(tree.tokens[subject]!.deprel)) return 0;
  const verb = tree.tokens[subject]!.head;
  // "Peru told Chile that it would answer": who tells.
  if (r.tree === tree.number && !/^(conj|parataxis)$/.test(relation(tree, verb))) return 0;
  const isAnswer = ANSWERS.has(lemmaOf(tree, verb)) || isTurningDown(tree, verb);
  return isAnswer && !isToPress(tree, verb) ? ANSWERING : 0;
}

const ANSWERING = 3.5;

const isTurningDown = (tree: Tree, verb: number): boolean =>
  lemmaOf(tree, verb) === "turn" && tree.tokens.some((t) => t.head === verb && t.text === "down");

/** "It declined to say how many": said to those who report it. */
const isToPress = (tree: Tree, verb: number): boolean =>
  kids(tree, verb, "xcomp").some((k) =>
    /^(say|comment|name|confirm|give|specify|elaborate|discuss|disclose)$/.test(lemmaOf(tree, k)),
  );
