import type { Token } from "../language/index.ts";
import { isTimeWord } from "./infinitives.ts";
import { childOf } from "./finite.ts";

/** Steps of mending that put words and phrases where they belong: see mend.ts. */

/** Auxiliaries have no subject, object or adverb of their own: what hangs on one hangs on its verb. */
export function offAuxiliary(tokens: readonly Token[], token: Token): Token {
  const up = tokens[token.head];
  if (up === undefined || !/^(aux|cop)/.test(up.deprel) || up.head < 0) return token;
  return /^(nsubj|obj|obl|advmod|mark|advcl|ccomp|xcomp|parataxis)/.test(token.deprel)
    ? { ...token, head: up.head }
    : token;
}

/** "accused each other of cheating": the two words are one object, and what follows belongs to the verb. */
export function eachOther(tokens: readonly Token[], token: Token): Token {
  const up = tokens[token.head];
  if (up === undefined) return token;
  if (
    isPair(tokens, token.index) &&
    up.upos === "VERB" &&
    up.index < token.index &&
    /^(obl|iobj|nsubj|dep)$/.test(token.deprel)
  )
    return childOf(tokens, token, /^case$/) ? token : { ...token, upos: "PRON", deprel: "obj" };
  const owner = isPair(tokens, up.index) ? up : isPair(tokens, up.index - 1) ? tokens[up.index - 1]! : null;
  const phrase = /^(obl|nmod|acl|advcl)$/.test(token.deprel) && token.index > up.index;
  return owner !== null && phrase && tokens[owner.head]?.upos === "VERB"
    ? { ...token, head: owner.head, deprel: "obl" }
    : token;
}

const isPair = (tokens: readonly Token[], at: number): boolean =>
  /^(each other|one another)$/i.test(`${tokens[at]?.text} ${tokens[at + 1]?.text}`);

/** "found Kenya guilty of aggression": "guilty" is no noun, so what the tree made a part of its name is the verb's object. */
export function guilty(tokens: readonly Token[], token: Token): Token {
  const is = (t: Token | undefined): boolean =>
    t?.lemma === "guilty" && t.upos !== "ADJ" && t.deprel === "obj" && tokens[t.head]?.lemma === "find";
  if (is(token)) return { ...token, upos: "ADJ", xpos: "JJ", deprel: "xcomp" };
  const up = tokens[token.head];
  return up !== undefined && is(up) && token.deprel === "compound"
    ? { ...token, head: up.head, deprel: "obj" }
    : token;
}

/** "warned it against leaving": what stands before a gerund and is a preposition elsewhere is its preposition. */
export function beforeGerund(tokens: readonly Token[], token: Token): Token {
  const before = tokens[token.index - 1];
  if (before !== undefined && isLoosePreposition(tokens, before) && token.deprel === "xcomp")
    return { ...token, deprel: "advcl" };
  return isLoosePreposition(tokens, token) ? { ...token, upos: "SCONJ", xpos: "IN", deprel: "mark" } : token;
}

function isLoosePreposition(tokens: readonly Token[], token: Token): boolean {
  if (token.deprel !== "advmod" || !/^(against|for|from|of|by|over|about)$/.test(token.lemma)) return false;
  const gerund = tokens[token.index + 1];
  return gerund?.xpos === "VBG" && token.head === gerund.index;
}

/** "Uganda, accusing Kenya, closed": a participle that nothing but a comma joins to a noun tells of the noun. */
export function participleAside(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "conj" || token.xpos !== "VBG") return token;
  const noun = tokens[token.head];
  if (noun === undefined || !/^(NOUN|PROPN)$/.test(noun.upos) || tokens[token.index - 1]?.text !== ",")
    return token;
  return childOf(tokens, token, /^(cc|nsubj|aux)/) ? token : { ...token, deprel: "acl" };
}

/** "accused Kenya of treason", "asked the bloc for observers": what somebody is accused of or asked for is no part of his name. */
export function charged(tokens: readonly Token[], token: Token): Token {
  const named = tokens[token.head];
  if (!/^(nmod|acl)$/.test(token.deprel) || named === undefined || !/^i?obj$/.test(named.deprel))
    return token;
  const verb = tokens[named.head];
  const lead = childOf(tokens, token, /^(case|mark)$/)?.lemma;
  const asks = lead === "for" && token.upos !== "PROPN" && named.index < token.index;
  const bare = token.xpos === "VBG" || (token.upos === "NOUN" && !childOf(tokens, token, /^(det|nmod:poss)/) && !OF_OFFICES.test(token.lemma)); // prettier-ignore
  const verbs = lead === "of" && (named.upos === "PROPN" || bare) ? CHARGING : asks ? ASKING : null;
  if (verb === undefined || verbs?.test(verb.lemma) !== true) return token;
  return { ...token, head: verb.index, deprel: token.deprel === "acl" ? "advcl" : "obl" };
}

/** What an office or a group is of: "accused the chief of staff". */
const OF_OFFICES =
  /^(state|staff|parliament|government|police|defen[cs]e|finance|justice|interior|intelligence|war|mission|operation|delegation|union|soldier|man|officer|people|country|leader|minister|rebel|tribe)$/;
const CHARGING = /^(accuse|suspect|convict|acquit|warn|remind|inform|assure|notify)$/;
const ASKING = /^(ask|beg|press|petition|thank|blame|implore)$/;

/** "spoke of a betrayal by Kenya": what is active has no agent; "by" tells whose the noun before it is. */
export function agentOfNoun(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "obl" || token.upos !== "PROPN") return token;
  const [verb, by] = [tokens[token.head], childOf(tokens, token, /^case$/)];
  const noun = by && tokens[by.index - 1];
  if (verb === undefined || by?.lemma !== "by" || noun?.upos !== "NOUN" || noun.head !== verb.index)
    return token;
  if (
    !/^(obj|obl)$/.test(noun.deprel) ||
    !/^VB[DZPG]?$/.test(verb.xpos) ||
    childOf(tokens, verb, /^aux:pass$/)
  )
    return token;
  return { ...token, head: noun.index, deprel: "nmod" };
}

/** "troops trained by Kenya left": "by" and a name right behind a participle tell who did what it says, not what the noun is. */
export function agentOfParticiple(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "nmod" || token.upos !== "PROPN") return token;
  const by = childOf(tokens, token, /^case$/);
  const participle = by && tokens[by.index - 1];
  return by?.lemma === "by" &&
    participle?.xpos === "VBN" &&
    participle.deprel === "acl" &&
    participle.head === token.head
    ? { ...token, head: participle.index, deprel: "obl:agent" }
    : token;
}

/** "declared the envoy an honorary citizen": with neither comma nor "and" between, the second noun is what the first is called. */
export function called(tokens: readonly Token[], token: Token): Token {
  const noun = tokens[token.head];
  if (!/^(conj|appos|nmod)$/.test(token.deprel) || token.upos !== "NOUN" || noun?.deprel !== "obj")
    return token;
  const verb = tokens[noun.head];
  if (
    verb === undefined ||
    !/^(declare|name|call|appoint|elect|brand|label|dub|deem|consider)$/.test(verb.lemma)
  )
    return token;
  let first = token.index;
  while (first - 1 > noun.index && isOwnWord(tokens[first - 1]!, token)) first--;
  const before = tokens[first - 1]!;
  const bare =
    first < token.index &&
    (before === noun || (/^(a|an)$/.test(tokens[first]!.text) && /^(NOUN|PROPN)$/.test(before.upos)));
  return bare ? { ...token, head: verb.index, deprel: "xcomp" } : token;
}

const isOwnWord = ({ head, deprel, text }: Token, { index }: Token): boolean =>
  head === index && (/^(det|amod|advmod|nummod)$/.test(deprel) || /^["“‘']+$|^``$/.test(text));

/** "made its aid conditional on reforms": an adjective behind the object of such a verb says what is made of it. */
export function madeSo(tokens: readonly Token[], token: Token): Token {
  const noun = tokens[token.head];
  if (token.deprel !== "acl" || token.upos !== "ADJ" || noun?.deprel !== "obj") return token;
  const verb = tokens[noun.head];
  return verb && /^(make|keep|leave|consider|declare|call|find|hold|render|deem)$/.test(verb.lemma)
    ? { ...token, head: verb.index, deprel: "xcomp" }
    : token;
}

/**
 * "In May Chad and Mali left": a month is no part of the name behind it: it says when, and the name, which has no
 * preposition then, is the verb's subject with those that "and" joins to it.
 */
export function monthBeforeName(tokens: readonly Token[], token: Token): Token {
  const month = tokens.findIndex(
    (t) => MONTH.test(t.text) && /^(compound|nmod:desc)$/.test(t.deprel) && t.head > t.index,
  );
  const first = tokens[tokens[month]?.head ?? -1];
  // "In May President Berg left": the month may hang on the title.
  const name = first?.deprel === "nmod:desc" ? tokens[first.head] : first;
  const verb = name && tokens[name.head];
  if (
    !name ||
    verb?.upos !== "VERB" ||
    name.upos !== "PROPN" ||
    name.deprel !== "obl" ||
    name.index > verb.index
  )
    return token;
  const subject = childOf(tokens, verb, /^nsubj$/);
  const joined =
    subject !== undefined &&
    subject.index > name.index &&
    tokens.slice(name.index, subject.index).some((t) => t.lemma === "and");
  // "In June Jon Vik warned Chad": what then stands behind the verb is its object.
  const behind = subject !== undefined && subject.index > verb.index && !childOf(tokens, verb, /^obj$/);
  if (subject !== undefined && !joined && !behind) return token;
  if (token.index === month) return { ...token, head: verb.index, deprel: "obl" };
  if (token.index < month && token.head === name.index && token.deprel === "case")
    return { ...token, head: month };
  if (token === name) return { ...token, deprel: "nsubj" };
  if (token === subject && behind) return { ...token, deprel: "obj" };
  return token === subject ? { ...token, head: name.index, deprel: "conj" } : token;
}

/** "In June Lukashenko threatened Lithuania": what the tree takes for the month's second name is the verb's subject. */
export function nameBehindMonth(tokens: readonly Token[], token: Token): Token {
  const month = tokens[token.head];
  if (month?.deprel !== "obl" || token.upos !== "PROPN" || !MONTH.test(month.text)) return token;
  const verb = tokens[month.head];
  if (verb?.upos !== "VERB" || verb.index < token.index || childOf(tokens, verb, /^[nc]subj/)) return token;
  const first = tokens.find((t) => t.head === month.index && t.deprel === "flat")!;
  return first === token ? { ...token, head: verb.index, deprel: "nsubj" } : { ...token, head: first.index };
}

/** As they are looked for, in lower case. */
export const MONTHS = "january february march april may june july august september october november december";
const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "denied Kenya's claim that it had fired": what is claimed is what is denied. */
export function deniedClaim(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "acl" || token.upos !== "VERB" || childOf(tokens, token, /^mark$/)?.lemma !== "that")
    return token;
  const noun = tokens[token.head];
  if (
    !noun ||
    noun.deprel !== "obj" ||
    !/^(claim|accusation|allegation|charge|report|suggestion|assertion)$/.test(noun.lemma)
  )
    return token;
  const verb = tokens[noun.head];
  return verb && /^(deny|reject|dismiss|dispute|refute)$/.test(verb.lemma)
    ? { ...token, head: verb.index, deprel: "ccomp" }
    : token;
}

/** "retaliated with air strikes", "halted its air raids": behind a noun for how it is done the plural of an attack is no verb. */
export function airStrikes(tokens: readonly Token[], token: Token): Token {
  if (isStrikes(tokens, token)) return asNoun(tokens, token);
  const next = tokens[token.index + 1];
  if (next !== undefined && isStrikes(tokens, next))
    return { ...token, head: next.index, deprel: "compound" };
  const up = tokens[token.head];
  if (up === undefined) return token;
  const behind = tokens[up.index + 1];
  if (behind !== undefined && isStrikes(tokens, behind) && token.index < up.index)
    return { ...token, head: behind.index };
  return isStrikes(tokens, up) && token.upos === "VERB" && token.deprel === "nsubj"
    ? { ...token, head: up.head, deprel: up.deprel }
    : token;
}

const isStrikes = (tokens: readonly Token[], token: Token): boolean =>
  token.upos === "VERB" &&
  /^(strikes|raids|attacks)$/.test(token.text) &&
  /^(air|drone|missile|rocket|artillery|mortar|border|bomb|suicide)$/.test(
    tokens[token.index - 1]?.text ?? "",
  );

function asNoun(tokens: readonly Token[], token: Token): Token {
  const way = tokens[token.index - 1]!;
  const verb = tokens.find((t) => t.head === token.index && t.deprel === "nsubj" && t.upos === "VERB");
  const noun = { ...token, upos: "NOUN", xpos: "NNS" };
  if (verb !== undefined)
    return { ...noun, head: verb.index, deprel: /^(obl|nmod)$/.test(way.deprel) ? way.deprel : "obj" };
  return token.deprel === "ccomp" ? { ...noun, deprel: "obj" } : noun;
}

/** "declined offers to help", "dropped its threat to leave": an infinitive right behind such a noun says what the noun is about. */
export function nounInfinitive(tokens: readonly Token[], token: Token): Token {
  if (!/^(advcl|xcomp)$/.test(token.deprel) || token.xpos !== "VB" || token.head < 0) return token;
  const to = childOf(tokens, token, /^mark$/);
  const noun = to?.xpos === "TO" ? tokens[to.index - 1] : undefined;
  if (noun?.upos !== "NOUN" || noun.head !== token.head) return token;
  // "became the first state to leave": which one of them it is.
  // "agreed last month to leave": a time is nobody's.
  if (
    !isTimeWord(noun) &&
    /^(first|last|only|next|latest|second|third)$/.test(childOf(tokens, noun, /^amod$/)?.text ?? "")
  )
    return { ...token, head: noun.index, deprel: "acl" };
  if (noun.deprel !== "obj") return token;
  return ABOUT.test(noun.lemma) ? { ...token, head: noun.index, deprel: "acl" } : token;
}

const ABOUT =
  /^(offer|threat|promise|pledge|vow|refusal|attempt|bid|decision|plan|proposal|request|demand|call|appeal|invitation|willingness|readiness|intention|right|commitment|agreement|effort)$/;

/** "denied reports that S", "dismissed claims that S": behind a past form of denying, the noun is no verb. */
export function deniedReports(tokens: readonly Token[], token: Token): Token {
  const noun = tokens.find(
    (t) =>
      t.xpos === "VBZ" &&
      /^(report|claim|rumou?r)$/.test(t.lemma) &&
      /^(that|of)$/.test(tokens[t.index + 1]?.text ?? "") &&
      /^(deny|reject|dismiss|refute|confirm|dispute)$/.test(tokens[t.index - 1]?.lemma ?? "") &&
      /^VB[DN]$/.test(tokens[t.index - 1]!.xpos) &&
      [tokens[t.index - 1]!.head, tokens[tokens[t.index - 1]!.head]?.head].includes(t.index),
  );
  if (noun === undefined) return token;
  const verb = tokens[noun.index - 1]!;
  if (token === noun) return { ...token, upos: "NOUN", xpos: "NNS", head: verb.index, deprel: "obj" };
  if (token === verb) return { ...token, xpos: "VBD", head: noun.head, deprel: noun.deprel };
  if (token.head !== noun.index) return token;
  return token.deprel === "ccomp"
    ? { ...token, deprel: "acl" }
    : token.deprel.startsWith("nsubj")
      ? { ...token, head: verb.index }
      : token;
}
