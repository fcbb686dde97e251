import type { Span } from "../../base/span.ts";
import {
  below,
  isPassive,
  isVerb,
  kid,
  kids,
  lemmaOf,
  prepositionOf,
  relation,
  spansOf,
  trimmed,
  type Tree,
} from "../trees.ts";

/** The verb with its auxiliaries, negation and adverbs that stand unbroken beside it: "has also not said". */
export function cueSpan(tree: Tree, verb: number): Span {
  let from = verb;
  while (from > 0) {
    const before = tree.tokens[from - 1]!;
    const part = before.head === verb && /^(aux|advmod|cop)/.test(before.deprel);
    if (!part) break;
    from--;
  }
  const particle = kid(tree, verb, "compound:prt");
  const to = particle === verb + 1 ? particle : verb;
  return [tree.tokens[from]!.start, tree.tokens[to]!.end];
}

/**
 * Who does what the verb says: its subject; the agent of a passive; else the subject of the verb it is coordinated
 * with or hangs on without a subject of its own ("X met Y and said", "X left, saying").
 */
export function subjectOf(tree: Tree, verb: number): number | null {
  let at = verb;
  // "was accused by Chad and resigned": the verb beside a passive goes on with its subject, not with its agent.
  let beside = false;
  if (isBareParticiple(tree, verb)) return null;
  for (let steps = 0; steps < 5; steps++) {
    if (isPassive(tree, at) && !beside) {
      const agent = kids(tree, at, "obl", "iobj").find((k) =>
        tree.children[k]!.some((c) => tree.tokens[c]!.lemma === "by"),
      );
      if (agent !== undefined) return agent;
      if (at === verb) return agentBehind(tree, verb);
    }
    const subject = kids(tree, at, "nsubj").find(
      (k) => tree.tokens[k]!.deprel !== "nsubj:pass" || isPassive(tree, at),
    );
    if (subject !== undefined) return subject;
    const up = tree.tokens[at]!.head;
    if (up < 0) return null;
    const rel = relation(tree, at);
    if (rel === "acl" && tree.tokens[at]!.deprel === "acl:relcl") return null;
    // "the process of leaving": a gerund behind a preposition tells what the noun is, not what it does.
    if (rel === "acl" && tree.tokens[at]!.xpos === "VBG")
      return kids(tree, at, "mark", "case").length === 0 ? up : null;
    // "denied having attacked": a gerund has its verb's subject, whatever the tree calls it.
    const gerund = rel === "ccomp" && kids(tree, at, "aux").some((k) => tree.tokens[k]!.xpos === "VBG");
    if (!gerund && rel !== "conj" && rel !== "advcl" && rel !== "xcomp" && rel !== "parataxis") return null;
    if (
      (rel === "xcomp" && !isForWords(tree, at, up)) ||
      (rel === "advcl" && CONTROLLED.test(prepositionOf(tree, at) ?? ""))
    ) {
      const object = kid(tree, up, "obj", "iobj") ?? patientOf(tree, up);
      if (object !== null) return object;
    }
    if (
      rel === "xcomp" ||
      (rel === "advcl" && kids(tree, at, "mark").some((k) => tree.tokens[k]!.xpos === "TO"))
    ) {
      const asked = askedOf(tree, up);
      if (asked !== null) return asked;
    }
    beside = rel === "conj" && !isPassive(tree, at);
    at = up;
  }
  return null;
}

/** "telephoned Paris to ask for planes": who gets in touch with somebody to say something says it himself. */
const isForWords = (tree: Tree, at: number, up: number): boolean =>
  /^(telephone|phone|ring|call|cable|wire|telegraph|visit|meet|see|contact)$/.test(lemmaOf(tree, up)) &&
  /^(ask|request|demand|beg|plead|appeal|complain|protest|thank|congratulate|discuss|inform|warn|tell|urge|press|offer|propose|express|apologise|apologize)$/.test(
    lemmaOf(tree, at),
  );

/** "was shelled and occupied by Kenya": the agent behind a participle that nothing but "and" joins is that of both. */
function agentBehind(tree: Tree, verb: number): number | null {
  const next = kids(tree, verb, "conj").find((k) => k === verb + 2 && tree.tokens[k]!.xpos === "VBN");
  if (next === undefined) return null;
  return kids(tree, next, "obl").find((k) => prepositionOf(tree, k) === "by") ?? null;
}

/** "Uganda was accused by Kenya of arming them", "Uganda, accused by Kenya of": what the passive is done to, if by somebody. */
const patientOf = (tree: Tree, verb: number): number | null =>
  !isPassive(tree, verb)
    ? null
    : relation(tree, verb) === "acl" && tree.tokens[verb]!.deprel !== "acl:relcl"
      ? tree.tokens[verb]!.head
      : (kids(tree, verb, "nsubj").find((k) => tree.tokens[k]!.deprel === "nsubj:pass") ?? null);

/** "Asked whether ..., he replied": a participle of the passive with neither auxiliary nor agent has no doer in sight. */
const isBareParticiple = (tree: Tree, i: number): boolean =>
  tree.tokens[i]!.xpos === "VBN" &&
  !/^(acl|conj)/.test(tree.tokens[i]!.deprel) &&
  kids(tree, i, "aux", "nsubj").length === 0;

/** "called on the generals to release", "urged Iran to": whoever is called on is to do it. */
function askedOf(tree: Tree, verb: number): number | null {
  const { lemma } = tree.tokens[verb]!;
  if (URGING.test(lemma)) return kid(tree, verb, "obj", "iobj");
  const preposition = ASKING.get(lemma);
  if (preposition === undefined) return null;
  return kids(tree, verb, "obl").find((k) => preposition.test(prepositionOf(tree, k) ?? "")) ?? null;
}
/** Verbs whose object is to do what the infinitive says, however the tree hung it on. */
const URGING =
  /^(urge|ask|order|tell|press|implore|beg|instruct|advise|invite|force|compel|persuade|warn|beseech)$/;
const ASKING: ReadonlyMap<string, RegExp> = new Map([
  ["call", /^(on|upon)$/],
  ["appeal", /^to$/],
  ["plead", /^with$/],
  ["prevail", /^(on|upon)$/],
]);

/** "accused X of ignoring", "barred X from taking part", "quoted X as saying": the object is who does it. */
const CONTROLLED = /^(of|from|into|for|as)$/;

/** Words of a source: its phrase with appositions and relative clauses, without what follows a dash. */
export function phraseSpan(tree: Tree, head: number): Span {
  const all = trimmed(
    tree,
    below(tree, head, (k) => {
      const rel = tree.tokens[k]!.deprel;
      if (rel === "acl:relcl") return !isRelative(tree, k);
      if (tree.tokens[k]!.head === head && isLoose(tree, k, head)) return true;
      if (isVerb(tree, k) && !/^(amod|compound)/.test(rel) && tree.tokens[k]!.head === head)
        return !/^acl$/.test(rel) || !/^VB[NG]$/.test(tree.tokens[k]!.xpos);
      return (
        /^(parataxis|advcl|ccomp|case|cc|csubj|nsubj|cop|advmod)/.test(rel) && tree.tokens[k]!.head === head
      );
    }),
  );
  const at = all.indexOf(head);
  let from = at;
  let to = at;
  while (from > 0 && all[from]! - all[from - 1]! <= 2) from--;
  while (to >= 0 && to + 1 < all.length && all[to + 1]! - all[to]! <= 2) to++;
  return [tree.tokens[leftOf(tree, all[from] ?? head)]!.start, tree.tokens[all[to] ?? head]!.end];
}

/** "the report | on Wednesday", "the aide, | in a statement", "| in May the aide": no part of the name. */
function isLoose(tree: Tree, k: number, head: number): boolean {
  const rel = relation(tree, k);
  if (rel === "obl") return true;
  if (rel !== "nmod" || tree.tokens[k]!.deprel === "nmod:poss") return false;
  const first = kid(tree, k, "case") ?? k;
  return TIME.test(tree.tokens[k]!.lemma) || k < head || tree.tokens[first - 1]?.text === ",";
}

/** A relative clause with its pronoun or a comma before it is part of the phrase. */
const isRelative = (tree: Tree, k: number): boolean =>
  below(tree, k).some(
    (c) => /^W(P|DT|P\$|RB)$/.test(tree.tokens[c]!.xpos) || tree.tokens[c]!.lemma === "that",
  );

/** Titles and names that the tree tore off to the left: "Former | Florida Gov. X". Times and phrases stay where they are. */
function leftOf(tree: Tree, from: number): number {
  let at = from;
  while (at > 0 && tree.tokens[at]!.upos !== "DET" && tree.tokens[at]!.upos !== "PRON") {
    const before = tree.tokens[at - 1]!;
    if (!/^(DET|ADJ|PROPN|NOUN|NUM)$/.test(before.upos) || TIME.test(before.lemma)) break;
    if (tree.children[at - 1]!.some((k) => relation(tree, k) === "case" && k < at - 1)) break;
    at--;
  }
  return at;
}

const TIME =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|day|week|month|year|morning|evening|night|time)$/i;

/** The one spoken to: "told parliament", "said to reporters". */
export function addresseeOf(tree: Tree, verb: number, takesObject: boolean): number | null {
  if (takesObject) {
    const object = kid(tree, verb, "iobj") ?? kid(tree, verb, "obj");
    if (object !== null) return object;
  }
  return (
    kids(tree, verb, "obl").find((k) => tree.children[k]!.some((c) => tree.tokens[c]!.lemma === "to")) ?? null
  );
}

/** Spans of tokens as content: trimmed, neighbours over one left-out token joined. */
export function contentSpans(tree: Tree, indices: readonly number[]): readonly Span[] {
  return spansOf(tree, trimmed(tree, indices), 0);
}

/**
 * The noun phrase that stands right before or right after a verb of saying and is set off from the words said by a comma
 * or a mark: "..., NP said", "...” said NP". Found by position, for trees that lost the subject. Returns its head.
 */
export function neighbour(tree: Tree, verb: number): Neighbour | null {
  const token = tree.tokens[verb]!;
  if (!/^VB[DZP]$/.test(token.xpos)) return null;
  let from = verb - 1;
  while (from >= 0 && /^(PROPN|NOUN|PRON|DET|ADJ|NUM|PART)$/.test(tree.tokens[from]!.upos)) from--;
  const set = from >= 0 && /^[,”"’»—–-]+$/.test(tree.tokens[from]!.text);
  if (set && hasNoun(tree, from + 1, verb)) return runOf(tree, from + 1, verb - 1);
  const before = tree.tokens[verb - 1]?.text ?? "";
  if (!/^[,”"’»]+$/.test(before)) return null;
  let to = verb + 1;
  while (to < tree.tokens.length && /^(PROPN|NOUN|PRON|DET|ADJ|PART|NUM)$/.test(tree.tokens[to]!.upos)) to++;
  if (!hasNoun(tree, verb + 1, to)) return null;
  const run = runOf(tree, verb + 1, to - 1);
  const whole = phraseSpan(tree, run.head);
  return whole[0] >= run.span[0] && whole[1] > run.span[1] ? { ...run, span: [run.span[0], whole[1]] } : run;
}

const hasNoun = (tree: Tree, from: number, to: number): boolean =>
  tree.tokens.slice(from, to).some((t) => /^(PROPN|NOUN|PRON)$/.test(t.upos));

export interface Neighbour {
  readonly head: number;
  readonly first: number;
  readonly span: Span;
}

const runOf = (tree: Tree, from: number, to: number): Neighbour => ({
  head: headOf(tree, from, to),
  first: from,
  span: [tree.tokens[from]!.start, tree.tokens[to]!.end],
});

/** Topmost token of a run; the last noun of it where the tree tore it apart. */
function headOf(tree: Tree, from: number, to: number): number {
  const run = tree.tokens.slice(from, to + 1).filter((t) => t.upos !== "PART");
  const tops = run.filter((t) => (t.head < from || t.head > to) && /^(PROPN|NOUN|PRON)$/.test(t.upos));
  return (
    tops.length === 1
      ? tops[0]!
      : (run.findLast((t) => /^(PROPN|NOUN|PRON)$/.test(t.upos)) ?? run[run.length - 1]!)
  ).index;
}

/** Whose a noun of saying is, by grammar: "Oslo's message", "the answer from Oslo"; the prepositions that may tell it differ by noun. */
export const ownerOfWords = (tree: Tree, noun: number, prepositions: RegExp): number | null =>
  kids(tree, noun, "nmod:poss")[0] ??
  kids(tree, noun, "nmod").find((k) => prepositions.test(prepositionOf(tree, k) ?? "")) ??
  null;

/** "the Norwegian message", "the NATO position": a name before a noun. */
export const nameBefore = (tree: Tree, noun: number): number | null =>
  kids(tree, noun, "amod", "compound").find(
    (k) => tree.tokens[k]!.upos === "PROPN" || /^\p{Lu}/u.test(tree.tokens[k]!.text),
  ) ?? null;

/** "has not answered", "never said", "has not yet replied" (whose "not" may hang on "yet"). */
export const isNegated = (tree: Tree, verb: number): boolean =>
  kids(tree, verb, "advmod")
    .flatMap((k) => [k, ...kids(tree, k, "advmod")])
    .some((k) => k < verb && /^(not|n't|n’t|never)$/.test(lemmaOf(tree, k)));
