import { isVerb, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { CHARGING, isAnswer } from "./onwards.ts";
import type { Asking, Referent } from "./referent.ts";

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
/** What is asked of, offered to or charged against a head; null where nothing is: he has the next word. */
export function askedOf(tree: Tree, head: number): Asking | null {
  const verb = tree.tokens[head]!.head;
  if (verb < 0 || !isVerb(tree, verb) || head < verb) return null;
  const [rel, lemma] = [relation(tree, head), lemmaOf(tree, verb)];
  const asked =
    rel === "obj" || rel === "iobj"
      ? ASKS.has(lemma)
      : rel === "obl" && (ASKS_BY.get(lemma)?.test(prepositionOf(tree, head) ?? "") ?? false);
  return asked ? (CHARGING.test(lemma) ? "charge" : "plea") : null;
}

/** "Kenya asked Uganda for troops. It refused": who answers is whom the sentence before asked, not who asked. */
export function toAnswer(tree: Tree, at: number, r: Referent): number {
  // "Its foreign minister rejected the request".
  const subject = tree.tokens[at]!.deprel === "nmod:poss" ? tree.tokens[at]!.head : at;
  if (/^(neighbou?r|ally|rival|partner|counterpart|patron|opponent|enemy|foe)$/.test(lemmaOf(tree, subject)))
    return 0;
  if (!r.asked || tree.number - r.tree > 1 || !/^nsubj/.test(tree.tokens[subject]!.deprel)) return 0;
  const verb = tree.tokens[subject]!.head;
  // "Peru told Chile that it would answer": who tells.
  if (r.tree === tree.number && !/^(conj|parataxis)$/.test(relation(tree, verb))) return 0;
  return isAnswer(tree, verb, r.asked) ? ANSWERING : 0;
}

const ANSWERING = 3.5;
