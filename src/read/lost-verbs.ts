import type { Token } from "../language/index.ts";
import { childOf } from "./finite.ts";
import { isComma } from "./phrases.ts";
import { lostParticiple, TAKEN_FOR_PREPOSITION } from "./participles.ts";
import type { Step } from "./stepping.ts";

/** Steps of mending for finite verbs that a tree has taken for parts of nouns or for subjects: see mend.ts. */

/** What parts a finite verb from one that the tree has made its subject. */
interface Parting {
  readonly verb: Token;
  /** "after", "when" or "and". */
  readonly mark: Token;
  readonly subject: Token;
}

const SUBORDINATOR = /^(after|before|when|while|because|since|until|though|although|as|whereas)$/;

/**
 * "Troops landed two days after Chad asked for help", "when Chad invaded Niger and Mali marched into Togo": a finite verb with a
 * subject of its own is no subject of a later one; what a conjunction and a phrase stand before is a clause beside it or under it.
 */
function twoVerbs(tokens: readonly Token[], token: Token): Token {
  const first = tokens.find((t) => partingOf(tokens, t) !== null);
  if (first === undefined) return token;
  const { verb, mark, subject } = partingOf(tokens, first)!;
  const joined = mark.lemma === "and" || mark.lemma === "but";
  if (token === first) return { ...token, head: verb.head, deprel: verb.deprel };
  if (token === verb) return { ...token, head: first.index, deprel: joined ? "conj" : "advcl" };
  if (token === subject) return { ...token, head: verb.index, deprel: "nsubj" };
  if (token === mark) return { ...token, head: verb.index, deprel: joined ? "cc" : "mark" };
  return token.head === verb.index && token.index < mark.index ? { ...token, head: first.index } : token;
}

function partingOf(tokens: readonly Token[], first: Token): Parting | null {
  const verb = tokens[first.head];
  if (first.deprel !== "nsubj" || first.upos !== "VERB" || !/^VB[DZ]$/.test(first.xpos)) return null;
  if (verb === undefined || verb.index < first.index || !/^VB[DZ]$/.test(verb.xpos)) return null;
  const own = childOf(tokens, first, /^nsubj/);
  if (own === undefined || /^W/.test(own.xpos) || own.index > first.index) return null;
  let at = verb.index - 1;
  while (tokens[at]?.upos === "ADV") at--;
  let subject = tokens[at];
  if (subject === undefined || !/^(NOUN|PROPN|PRON)$/.test(subject.upos)) return null;
  while (/^(flat|compound|amod|nmod:desc)/.test(subject.deprel) && subject.head > first.index)
    subject = tokens[subject.head]!;
  let from = at;
  while (from > first.index + 1 && isUnder(tokens, from - 1, subject.index, at)) from--;
  const mark = tokens[from - 1];
  return mark !== undefined &&
    mark.index > first.index &&
    (SUBORDINATOR.test(mark.lemma) || /^(and|but)$/.test(mark.lemma)) &&
    !(mark.lemma === "and" && isComma(tokens[from - 2]) && subject.deprel !== "conj")
    ? { verb, mark, subject }
    : null;
}

/** A word of a phrase, before its head, that is no conjunction and no preposition. */
const isUnder = (tokens: readonly Token[], i: number, head: number, end: number): boolean => {
  const { upos, head: up, deprel } = tokens[i]!;
  if (deprel === "punct" && tokens[i]!.text === "-") return tokens[i + 1]?.deprel === "flat";
  return (
    /^(DET|ADJ|NOUN|PROPN|NUM|PUNCT|PRON)$/.test(upos) &&
    !isComma(tokens[i]) &&
    ((up >= i && up <= end && deprel !== "punct") || up === head || i === head)
  );
};

/**
 * "If the bloc imposed sanctions", "of having ignored requests", "condemned the coup and imposed sanctions": a noun without a
 * copula has neither a subject nor an auxiliary, and what stands behind "and" without an article is no second object. The past
 * form before it that the tree takes for its attribute is the verb, and the noun its object.
 */
function notAttribute(tokens: readonly Token[], token: Token): Token {
  const up = tokens[token.head];
  const had = [token, up].filter((t) => t?.lemma === "have").map((t) => childOf(tokens, t!, /^obj$/));
  const nouns = [token, up, ...had].flatMap((noun) => attributesOf(tokens, noun));
  const verb = [token, up, ...nouns].find((t) => t !== undefined && subjectKind(tokens, t) !== null);
  if (verb === undefined) return token;
  const noun = tokens[verb.head]!;
  const kind = subjectKind(tokens, verb)!;
  const led = childOf(tokens, noun, /^case$/);
  const top = tokens[noun.head];
  const beside = kind === "and" ? tokens[top!.head]! : undefined;
  const have = kind === "had" ? top : undefined;
  if (token === verb)
    return {
      ...token,
      upos: "VERB",
      xpos: /^(aux|had)$/.test(kind) ? "VBN" : "VBD",
      head: beside?.index ?? have?.head ?? noun.head,
      deprel: beside
        ? "conj"
        : (have?.deprel ?? (led && /^(obl|nmod)/.test(noun.deprel) ? "advcl" : clausal(noun.deprel))),
    };
  if (token === noun) return { ...token, head: verb.index, deprel: "obj" };
  if (token === have) return { ...token, upos: "AUX", head: verb.index, deprel: "aux" };
  if (have !== undefined && token.head === have.index) return { ...token, head: verb.index };
  if (kind === "before" && token.index === doerBefore(tokens, verb)!.index)
    return { ...token, head: verb.index, deprel: "nsubj" };
  if (token.head !== noun.index) return token;
  if (token === led) return { ...token, head: verb.index, deprel: "mark" };
  if (token.deprel === "det" && token.index < verb.index)
    return { ...token, head: (doerBefore(tokens, verb) ?? noun).index };
  const goes = token.index < verb.index || /^(obl|advcl|parataxis|punct|conj|advmod|cc)$/.test(token.deprel);
  return goes ? { ...token, head: verb.index } : token;
}

const clausal = (deprel: string): string => (deprel.startsWith("nsubj") ? "parataxis" : deprel);

/** Attributes of a noun. */
const attributesOf = (tokens: readonly Token[], noun: Token | undefined): readonly Token[] =>
  noun === undefined ? [] : tokens.filter((t) => t.head === noun.index && t.deprel === "amod");

/** What shows that a participle before a noun is a verb: an auxiliary, a subject, a doer before it, a verb that "and" joins it to. */
function subjectKind(tokens: readonly Token[], verb: Token): "aux" | "own" | "before" | "and" | "had" | null {
  const noun = tokens[verb.head];
  if (verb.xpos !== "VBN" || verb.deprel !== "amod" || noun === undefined || noun.index < verb.index)
    return null;
  if (noun.upos !== "NOUN") return isBehindHad(tokens, verb, noun) ? "had" : null;
  if (childOf(tokens, noun, /^cop$/)) return null;
  const behind = tokens.slice(verb.index + 1, noun.index);
  if (!behind.every((t) => t.head === noun.index || t.head === verb.index)) return null;
  const aux = childOf(tokens, verb, /^aux/);
  if (aux !== undefined) return aux.lemma === "have" && aux.index < verb.index ? "aux" : null;
  const subject = childOf(tokens, noun, /^nsubj/) ?? childOf(tokens, verb, /^nsubj/);
  const before = tokens[beforeAdverbs(tokens, verb)];
  if (subject !== undefined && subject === before) return "own";
  if (isBehindHad(tokens, verb, noun)) return "had";
  if (!DONE.test(verb.lemma)) return null;
  if (doerBefore(tokens, verb) !== null) return "before";
  const top = tokens[noun.head];
  if (before?.lemma === "have" && before === top && noun.deprel === "obj" && before.upos === "VERB")
    return "had";
  return isBesideVerb(tokens, noun, before) ? "and" : null;
}

/** "had vetoed a resolution", "had invaded Chad", "had earlier held talks": no attribute before an article, a name, or behind an adverb. */
function isBehindHad(tokens: readonly Token[], verb: Token, noun: Token): boolean {
  const have = tokens[noun.head];
  if (have?.lemma !== "have" || have.upos !== "VERB" || noun.deprel !== "obj") return false;
  const at = beforeAdverbs(tokens, verb);
  if (at !== have.index) return false;
  const article = tokens[verb.index + 1];
  const adverb = tokens[verb.index - 1]!;
  // "had well trained soldiers".
  const between =
    at < verb.index - 1 && !/^(well|newly|highly|badly|poorly|fully|best|better)$/.test(adverb.lemma);
  return noun.upos === "PROPN" || article?.upos === "DET" || between;
}

/** "condemned the coup and imposed sanctions": what the noun is joined to has an article or a name, and a past form above it. */
function isBesideVerb(tokens: readonly Token[], noun: Token, and: Token | undefined): boolean {
  const first = tokens[noun.head];
  const above = tokens[first?.head ?? -1];
  if (noun.deprel !== "conj" || and?.deprel !== "cc" || first === undefined || above?.upos !== "VERB")
    return false;
  const whole = first.upos !== "NOUN" || childOf(tokens, first, /^(det|nmod:poss)$/) !== undefined;
  const past =
    above.xpos === "VBD" || (above.xpos === "VBN" && childOf(tokens, above, /^aux$/)?.lemma === "have");
  return whole && past && above.index < first.index && /^(obj|obl|xcomp|iobj)$/.test(first.deprel);
}

/** "after the council imposed sanctions", "the secretary general offered help": a noun right before that is no part of the next. */
function doerBefore(tokens: readonly Token[], verb: Token): Token | null {
  const noun = tokens[verb.head];
  const last = tokens[beforeAdverbs(tokens, verb)];
  const doer = last?.lemma === "general" ? tokens[last.index - 1] : last;
  if (noun === undefined || doer?.upos !== "NOUN" || doer.deprel !== "compound") return null;
  if (doer.head !== noun.index && doer.head !== verb.index) return null;
  const led = childOf(tokens, noun, /^case$/);
  if (led === undefined) return doer !== last && /^(root|ccomp|parataxis)$/.test(noun.deprel) ? doer : null;
  return SUBORDINATOR.test(led.lemma) && led.index < doer.index ? doer : null;
}

function beforeAdverbs(tokens: readonly Token[], verb: Token): number {
  let at = verb.index - 1;
  while (tokens[at]?.upos === "ADV") at--;
  return at;
}

/** Verbs whose participles describe nothing: "offered talks", "imposed sanctions". */
const DONE =
  /^(promise|pledge|offer|demand|urge|reject|propose|announce|approve|suspend|threaten|order|request|seek|lift|impose|launch|adopt|accept|ignore|block|deploy|support|welcome|denounce|grant|declare|voice|express|condemn|criticise|criticize|praise)$/;

/** "Chad backs the treaty but is asking for time": a verb with an auxiliary behind "but" or "and" describes no noun. */
function behindBut(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "acl" || !/^VB[GN]$/.test(token.xpos)) return token;
  const aux = childOf(tokens, token, /^aux/);
  const joint = childOf(tokens, token, /^cc$/);
  if (aux === undefined || joint === undefined || !/^(VB[DZP]|MD)$/.test(aux.xpos)) return token;
  if (childOf(tokens, token, /^nsubj/)) return token;
  let up = tokens[token.head];
  while (up !== undefined && up.upos !== "VERB") up = tokens[up.head];
  return up === undefined || up.index > joint.index ? token : { ...token, head: up.index, deprel: "conj" };
}

/**
 * "signed in May, and Chad soon applied for membership": behind a comma and "and", a name right before a past form that has no
 * subject is no further month or place, but who did it.
 */
function newSubject(tokens: readonly Token[], token: Token): Token {
  const verb = tokens.find((t) => newlyDone(tokens, t) !== null);
  if (verb === undefined) return token;
  const { name, joint, above } = newlyDone(tokens, verb)!;
  if (token === verb) return { ...token, xpos: "VBD", head: above.index, deprel: "conj" };
  if (token === name) return { ...token, head: verb.index, deprel: "nsubj" };
  return token === joint ? { ...token, head: verb.index } : token;
}

function newlyDone(
  tokens: readonly Token[],
  verb: Token,
): { readonly name: Token; readonly joint: Token; readonly above: Token } | null {
  if (!/^VB[DN]$/.test(verb.xpos) || !/^(advcl|acl|parataxis|ccomp|conj|xcomp)$/.test(verb.deprel))
    return null;
  if (verb.head < 0 || childOf(tokens, verb, /^(nsubj|csubj|expl|aux|mark|case|cop)/)) return null;
  let at = verb.index - 1;
  while (tokens[at]?.upos === "ADV") at--;
  const name = tokens[at];
  const joint = tokens[at - 1];
  if (name?.upos !== "PROPN" || name.deprel !== "conj" || joint?.deprel !== "cc" || !isComma(tokens[at - 2]))
    return null;
  const active =
    verb.xpos === "VBD" ||
    childOf(tokens, verb, /^obj$/) ||
    /^(for|into|with)$/.test(tokens[verb.index + 1]?.lemma ?? "");
  let above = tokens[name.head];
  while (above !== undefined && above.upos !== "VERB") above = tokens[above.head];
  return active && above !== undefined && above.index < at ? { name, joint, above } : null;
}

/** "Chad, whose tankers Niger had been shelling": of two subjects the first, with "whose", is what the other does it to. */
function whoseObject(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "nsubj" || tokens[token.index - 1]?.xpos !== "WP$") return token;
  const second = tokens.some(
    (t) => t.head === token.head && t.deprel === "nsubj" && t.index > token.index && t.index < token.head,
  );
  return second ? { ...token, deprel: "obj" } : token;
}

/** "In May Chad, whose tankers Niger had shelled, left": what stands before a noun is no part of the relative clause behind it. */
function beforeRelative(tokens: readonly Token[], token: Token): Token {
  const clause = tokens[token.head];
  const noun = tokens[clause?.head ?? -1];
  if (clause?.deprel !== "acl:relcl" || noun === undefined || token.index > noun.index) return token;
  const verb = tokens[noun.head];
  return token.deprel === "obl" && verb?.upos === "VERB" && noun.deprel.startsWith("nsubj")
    ? { ...token, head: verb.index }
    : token;
}

/** They come before those that look at subjects, and after. */
const TWO_VERBS: Step = {
  step: twoVerbs,
  within: { relation: "nsubj" },
  where: partingOf,
};
export const LATER_VERB_STEPS: readonly Step[] = [
  { step: lostParticiple, within: { word: TAKEN_FOR_PREPOSITION } },
  TWO_VERBS,
  { step: whoseObject, at: { relation: "nsubj" } },
  { step: beforeRelative, at: { relation: "obl" } },
];

/** In order; they come before the steps that look at subjects. */
export const LOST_VERB_STEPS: readonly Step[] = [
  TWO_VERBS,
  { step: notAttribute, within: { relation: "amod" }, where: subjectKind },
  { step: behindBut, at: { relation: "acl" } },
  { step: newSubject, within: { xpos: "VBD VBN" }, where: newlyDone },
];
