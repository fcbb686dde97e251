import type { Token } from "../language/index.ts";
import { CUES } from "./attribution/cues.ts";
import { childOf } from "./finite.ts";

/** Steps of mending that put clauses where they belong: see mend.ts. */

const isSaying = ({ lemma }: Token): boolean => CUES.get(lemma)?.kind === "say";

/**
 * "In a letter sent on Monday, Kenya accused": a past form right behind a noun that has a preposition, and without a subject,
 * tells of that noun; the phrase belongs to the verb above.
 */
export function reducedRelative(tokens: readonly Token[], token: Token): Token {
  const participle = isReduced(tokens, token) ? token : tokens[token.head];
  if (participle === undefined || !isReduced(tokens, participle)) return token;
  const noun = tokens[participle.index - 1]!;
  if (token === participle) return { ...token, xpos: "VBN", head: noun.index, deprel: "acl" };
  if (token === noun) return { ...token, head: participle.head };
  return token;
}

export function isReduced(tokens: readonly Token[], token: Token): boolean {
  if (!/^VB[DN]$/.test(token.xpos) || !/^(ccomp|advcl|parataxis)$/.test(token.deprel)) return false;
  const noun = tokens[token.index - 1];
  if (noun?.upos !== "NOUN" || noun.head !== token.index || noun.deprel !== "obl") return false;
  return childOf(tokens, noun, /^case$/) !== undefined && !childOf(tokens, token, /^(nsubj|aux|mark|cc$)/);
}

/** "Kenya signed it on Monday, officials confirmed": a past form with a subject of its own modifies no noun; it is what is said. */
export function clauseBeforeNoun(tokens: readonly Token[], token: Token): Token {
  if (token.xpos !== "VBD" || !/^(compound|amod|nmod)$/.test(token.deprel) || token.head < token.index)
    return token;
  const verb = tokens[tokens[token.head]!.head];
  if (verb?.upos !== "VERB" || !isSaying(verb) || !childOf(tokens, token, /^nsubj$/)) return token;
  return { ...token, head: verb.index, deprel: "ccomp" };
}

/** "denied having attacked it": a form of "having" shows that the verb before completes its clause, and is no subject. */
export function having(tokens: readonly Token[], token: Token): Token {
  const verb =
    token.deprel === "nsubj" ? token : tokens.find((t) => t.head === token.index && t.deprel === "nsubj");
  const participle = verb && tokens[verb.head];
  if (!verb || !participle || !isHaving(tokens, verb, participle)) return token;
  if (token === verb) return { ...token, head: participle.head, deprel: participle.deprel };
  if (token === participle) return { ...token, head: verb.index, deprel: "xcomp" };
  const beside = token.head === participle.index && token.deprel === "conj" && /^VB[DZ]$/.test(token.xpos);
  return beside ? { ...token, head: verb.index } : token;
}

const isHaving = (tokens: readonly Token[], verb: Token, participle: Token): boolean =>
  verb.xpos === "VBD" &&
  participle.xpos === "VBN" &&
  tokens[verb.index + 1]?.text === "having" &&
  tokens[verb.index + 1]!.head === participle.index &&
  childOf(tokens, verb, /^nsubj/) !== undefined;

/** "Peru, its minister said, had left": a verb of saying between commas is nobody's subject; the name before it is. */
export function insertedSaying(tokens: readonly Token[], token: Token): Token {
  const saying = isInserted(tokens, token) ? token : tokens[token.head];
  if (saying === undefined || !isInserted(tokens, saying)) return token;
  if (token === saying) return { ...token, deprel: "parataxis" };
  const first = token.index < saying.index && /^(vocative|obl|dep|nmod|dislocated)$/.test(token.deprel);
  return first && tokens[token.index + 1]?.text === "," && /^(NOUN|PROPN|PRON)$/.test(token.upos)
    ? { ...token, head: saying.head, deprel: "nsubj" }
    : token;
}

const isInserted = (tokens: readonly Token[], token: Token): boolean =>
  /^[nc]subj/.test(token.deprel) &&
  /^VB[DZ]$/.test(token.xpos) &&
  isSaying(token) &&
  tokens[token.index + 1]?.text === "," &&
  childOf(tokens, token, /^nsubj/) !== undefined;

/** "as the president put it" says how the verb's clause is told, not its subject. */
export function asToldBy(tokens: readonly Token[], token: Token): Token {
  if (!/^(parataxis|advcl|acl)$/.test(token.deprel) || token.upos !== "VERB") return token;
  const noun = tokens[token.head];
  if (noun === undefined || noun.deprel !== "nsubj" || noun.index > token.index) return token;
  const as = childOf(tokens, token, /^mark$/);
  return as?.lemma === "as" && childOf(tokens, token, /^nsubj/)
    ? { ...token, head: noun.head, deprel: "advcl" }
    : token;
}

/** "…,” the president said, adding: “…”": a participle of saying goes on with the verb of saying before it. */
export function addingTo(tokens: readonly Token[], token: Token): Token {
  if (token.xpos !== "VBG" || !/^(advcl|conj|parataxis)$/.test(token.deprel) || !isSaying(token))
    return token;
  if (tokens[token.index - 1]?.text !== ",") return token;
  const said = tokens.findLast(
    (t) => t.index < token.index && t.index > token.head && t.upos === "VERB" && isSaying(t),
  );
  return said && said.head === token.head && /^(parataxis|ccomp)$/.test(said.deprel)
    ? { ...token, head: said.index, deprel: "advcl" }
    : token;
}

/** "in case Uganda attacks": behind "in case", unless "of" follows, stands a clause; what looks like its last noun is a verb. */
export function inCase(tokens: readonly Token[], token: Token): Token {
  const at = tokens.findIndex(
    (t, i) => t.lemma === "case" && tokens[i - 1]?.lemma === "in" && tokens[i + 1]?.upos === "PROPN",
  );
  if (at < 0) return token;
  const verb = tokens[tokens[at + 1]!.head];
  if (verb === undefined || verb.xpos !== "NNS" || verb.index < at || verb.deprel === "root") return token;
  if (token === verb) return { ...token, lemma: verb.lemma, upos: "VERB", xpos: "VBZ", deprel: "advcl" };
  if (token.index === at + 1) return { ...token, deprel: "nsubj" };
  if (token.index === at - 1) return { ...token, head: verb.index, deprel: "mark" };
  return token.index === at ? { ...token, head: at - 1, deprel: "fixed" } : token;
}

/** "S; the minister called it an insult": a verb with its own subject behind a semicolon is beside what stands before, not in it. */
export function newClause(tokens: readonly Token[], token: Token): Token {
  if (!/^(ccomp|advcl|xcomp)$/.test(token.deprel) || token.head > token.index || token.upos !== "VERB")
    return token;
  const subject = childOf(tokens, token, /^nsubj/);
  if (!subject || childOf(tokens, token, /^(mark|aux)/)) return token;
  let first = subject.index;
  while (/^(DET|ADJ|PROPN|NOUN|PART|NUM)$/.test(tokens[first - 1]?.upos ?? "")) first--;
  if (tokens[first - 1]?.text !== ";" || token.head >= first) return token;
  return { ...token, xpos: token.xpos === "VBN" ? "VBD" : token.xpos, deprel: "parataxis" };
}

/** "left on Friday and, officials said, asked for help": a clause of saying between commas behind "and" is an aside to the verb after it. */
export function betweenCommas(tokens: readonly Token[], token: Token): Token {
  const and = tokens.findIndex((t) => isAndComma(tokens, t));
  const said = tokens[tokens[and]?.head ?? -1];
  if (
    !said ||
    said.deprel !== "conj" ||
    said.index < and ||
    !isSaying(said) ||
    tokens[said.index + 1]?.text !== ","
  )
    return token;
  const verb = tokens.slice(said.index + 2).find((t) => t.upos === "VERB" || t.upos === "AUX");
  const first = tokens[said.head]!;
  if (!verb || !/^VB[DZ]$/.test(verb.xpos) || childOf(tokens, verb, /^nsubj/)) return token;
  if (token === said) return { ...token, head: verb.index, deprel: "parataxis" };
  if (token.index === and) return { ...token, head: verb.index };
  if (token === first && first.head === verb.index) return { ...token, head: verb.head, deprel: verb.deprel };
  return token === verb ? { ...token, head: first.index, deprel: "conj" } : token;
}

export const isAndComma = (tokens: readonly Token[], { lemma, index }: Token): boolean =>
  lemma === "and" && tokens[index + 1]?.text === ",";

/** "Meeting in Ankara, Chad and Mali signed": a participle that opens the sentence is not its verb; the first with a subject is. */
export function frontedParticiple(tokens: readonly Token[], token: Token): Token {
  const lead = tokens[0]!;
  if (lead.head >= 0 || !/^VB[GN]$/.test(lead.xpos)) return token;
  const main = tokens.find(
    (t) =>
      t.head === 0 &&
      /^VB[DZP]$/.test(t.xpos) &&
      /^(conj|advcl|ccomp|parataxis)$/.test(t.deprel) &&
      childOf(tokens, t, /^nsubj/) !== undefined &&
      !childOf(tokens, t, /^mark$/),
  );
  if (main === undefined) return token;
  if (token === main) return { ...token, head: -1, deprel: "root" };
  if (token === lead) return { ...token, head: main.index, deprel: "advcl" };
  return token.head === 0 && token.index > main.index ? { ...token, head: main.index } : token;
}

/** "Niger, whose junta sent troops": a clause that a relative pronoun opens behind a comma tells of the noun before the comma. */
export function openedByRelative(tokens: readonly Token[], token: Token): Token {
  if (!/^(parataxis|ccomp|advcl|conj|dep)$/.test(token.deprel) || token.upos !== "VERB") return token;
  const pronoun = tokens.findLast((t) => t.index < token.index && /^(WDT|WP|WP\$)$/.test(t.xpos));
  if (!pronoun || tokens[pronoun.index - 1]?.text !== "," || !/^(which|who|whose|whom)$/i.test(pronoun.text))
    return token;
  // "threatened an attack, which Kenya denied": what is said of is the whole clause.
  const ofParty = /^(accuse|blame|urge|thank|praise)$/.test(token.lemma);
  if (/^which$/i.test(pronoun.text) && CUES.has(token.lemma) && !ofParty) return token;
  const own = pronoun.head === token.index || tokens[pronoun.head]?.head === token.index;
  const noun = tokens[pronoun.index - 2];
  if (
    !own ||
    !noun ||
    !/^(NOUN|PROPN|NUM)$/.test(noun.upos) ||
    tokens.slice(pronoun.index, token.index).some((t) => t.text === ",")
  )
    return token;
  let head = noun;
  while (
    /^(flat|compound|amod|nummod|nmod:desc)/.test(head.deprel) &&
    head.head >= 0 &&
    head.head < pronoun.index
  )
    head = tokens[head.head]!;
  return head.head === token.index && head.index > token.index
    ? token
    : { ...token, head: head.index, deprel: "acl:relcl" };
}

/** "Oslo had left the pact": a name behind a verb of leaving or joining that has no object is its object, no complement of it. */
export function objectOfLeaving(tokens: readonly Token[], token: Token): Token {
  const verb = tokens[token.head];
  if (token.deprel !== "xcomp" || token.upos !== "PROPN" || verb === undefined || verb.index > token.index)
    return token;
  if (!/^(leave|quit|exit|join|rejoin|enter|attack|invade|shell|bomb)$/.test(verb.lemma)) return token;
  return childOf(tokens, verb, /^(obj|iobj|aux:pass)$/) ? token : { ...token, deprel: "obj" };
}

/** "Chad, once the ally of Niger, left": a noun phrase that commas part from a name before it and from the verb tells of the name. */
export function nounAside(tokens: readonly Token[], token: Token): Token {
  const noun = /^nsubj/.test(token.deprel) ? token : tokens.find((t) => isAsideNoun(tokens, t));
  if (noun === undefined || !isAsideNoun(tokens, noun)) return token;
  const name = asideName(tokens, noun)!;
  if (token === name) return { ...token, head: noun.head, deprel: noun.deprel };
  if (token === noun) return { ...token, head: name.index, deprel: "appos" };
  return token.index > name.index && token.index < noun.index && token.head === noun.head
    ? { ...token, head: noun.index, deprel: token.deprel === "mark" ? "advmod" : token.deprel }
    : token;
}

export const isAsideNoun = (tokens: readonly Token[], noun: Token): boolean =>
  /^nsubj/.test(noun.deprel) && noun.upos === "NOUN" && asideName(tokens, noun) !== null;

/** The name that an aside tells of: bare, before its comma; a second comma stands before the verb. */
function asideName(tokens: readonly Token[], noun: Token): Token | null {
  const verb = tokens[noun.head];
  if (verb === undefined || verb.index < noun.index) return null;
  let from = noun.index;
  while (tokens[from - 1]?.head === noun.index && tokens[from - 1]!.text !== ",") from--;
  if (tokens[from]?.upos !== "DET") return null;
  if (/^(once|long|formerly|then|now|traditionally|still)$/.test(tokens[from - 1]?.lemma ?? "")) from--;
  const name = tokens[from - 2];
  if (tokens[from - 1]?.text !== "," || name?.upos !== "PROPN" || name.head !== verb.index) return null;
  if (!/^(vocative|obl|dep|nmod|dislocated|nsubj)/.test(name.deprel) || childOf(tokens, name, /^case$/))
    return null;
  let to = verb.index;
  while (tokens[to - 1]?.head === verb.index && /^(aux|advmod)/.test(tokens[to - 1]!.deprel)) to--;
  return tokens[to - 1]?.text === "," ? name : null;
}

/** "Chad, says Niger, left": a verb of saying between a comma and its speaker, with a second comma behind, is an aside. */
export function invertedSaying(tokens: readonly Token[], token: Token): Token {
  const saying = tokens.find((t) => isInvertedSaying(tokens, t));
  if (saying === undefined) return token;
  const verb = tokens.find((t) => t.head === saying.index && t.deprel === "ccomp" && t.index > saying.index)!;
  if (token === saying) return { ...token, head: verb.index, deprel: "parataxis" };
  if (token === verb) return { ...token, head: saying.head, deprel: saying.deprel };
  if (token.head === saying.index && token.index < saying.index) return { ...token, head: verb.index };
  return token.head === verb.index && token.index < verb.index && /^nsubj/.test(token.deprel)
    ? { ...token, head: saying.index, deprel: "nsubj" }
    : token;
}

export function isInvertedSaying(tokens: readonly Token[], saying: Token): boolean {
  if (!/^VB[DZP]$/.test(saying.xpos) || !isSaying(saying) || tokens[saying.index - 1]?.text !== ",")
    return false;
  const verb = tokens.find((t) => t.head === saying.index && t.deprel === "ccomp" && t.index > saying.index);
  const speaker = verb && childOf(tokens, verb, /^nsubj/);
  const told = childOf(tokens, saying, /^nsubj/);
  if (!speaker || speaker.index > verb.index || told === undefined || told.index > saying.index) return false;
  const commas = tokens.slice(saying.index, verb.index).filter(({ text }) => text === ",");
  const behind = tokens.slice((commas[0]?.index ?? speaker.index) + 1, verb.index);
  const first = tokens.slice(saying.index + 1, speaker.index);
  return (
    commas.length === 1 &&
    commas[0]!.index > speaker.index &&
    first.every((t) => t.head === speaker.index) &&
    behind.every((t) => t.head === verb.index && /^(aux|advmod)/.test(t.deprel))
  );
}

/** An adverbial clause that "that" alone opens is none: it is what the verb before it says. */
export function complement(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "advcl" || token.head < 0 || token.head > token.index) return token;
  if (tokens[token.head]!.upos !== "VERB") return token;
  const markers = tokens.filter((t) => t.head === token.index && t.deprel === "mark");
  const that =
    markers.length === 1 && markers[0]!.lemma === "that" && tokens[markers[0]!.index - 1]?.lemma !== "so";
  return that ? { ...token, deprel: "ccomp" } : token;
}
