import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { clauseOf } from "./place.ts";
import type { Asking, Referent } from "./referent.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Verbs by which somebody charges another, asks or offers. */
const CHARGING = /^(accuse|blame|charge)$/;
const ASKING =
  /^(ask|urge|demand|request|call|appeal|press|beg|implore|offer|invite|propose|suggest|order|tell|warn|challenge)$/;

/** Whether a token is the subject of a verb that another answers, and of which kind. */
export function askingOf(tree: Tree, i: number): Asking | null {
  const { deprel, head } = tree.tokens[i]!;
  if (deprel !== "nsubj" || head < 0 || !isVerb(tree, head)) return null;
  const lemma = lemmaOf(tree, head);
  return CHARGING.test(lemma) ? "charge" : ASKING.test(lemma) ? "plea" : null;
}

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

/**
 * "Kenya asked Uganda for troops. It refused", "Chad accused Niger. Its minister denied the charge": who answers is whom the
 * sentence before asked or accused, and not who did.
 */
export function toAnswer(tree: Tree, at: number, r: Referent): number {
  return asAsked(tree, at, r) + asAsker(tree, at, r);
}

function asAsked(tree: Tree, at: number, r: Referent): number {
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

function asAsker(tree: Tree, at: number, r: Referent): number {
  if (!r.asks || r.tree !== tree.number - 1) return 0;
  return tree.tokens[at]!.deprel === "nsubj" && isAnswer(tree, clauseOf(tree, at), r.asks) ? ASKER : 0;
}

const ANSWERING = 3.5;
const ASKER = -2.5;

/** Whether a verb answers what was charged or asked before. */
function isAnswer(tree: Tree, verb: number, asking: Asking): boolean {
  const lemma = lemmaOf(tree, verb);
  const objects = kids(tree, verb, "obj");
  if (isDeedDone(tree, verb)) return asking === "plea";
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

/** "It did so on Friday", "It stayed away", "It did not come": what was asked, or not, by whom it was asked. */
function isDeedDone(tree: Tree, verb: number): boolean {
  if (!/^(root|conj|parataxis)$/.test(relation(tree, verb))) return false;
  const lemma = lemmaOf(tree, verb);
  const has = (words: RegExp): boolean =>
    kids(tree, verb, "advmod", "compound").some((k) => words.test(lemmaOf(tree, k)));
  if (lemma === "do") return has(/^(so|not)$/) && kids(tree, verb, "obj", "xcomp", "ccomp").length === 0;
  if (lemma === "stay") return has(/^away$/);
  if (/^(come|attend|show|appear)$/.test(lemma)) return has(/^(not|never)$/);
  return /^(obey|acquiesce|demur|balk|hesitate)$/.test(lemma) && kids(tree, verb, "obj").length === 0;
}
const SAYING_MORE = /^(say|comment|name|confirm|give|specify|elaborate|discuss|disclose)$/;
const ANSWERED =
  /^(accusation|charge|allegation|claim|demand|request|appeal|call|plea|offer|invitation|proposal|suggestion|idea|ultimatum|plan|condition|blame|report|warning|question|letter)$/;
