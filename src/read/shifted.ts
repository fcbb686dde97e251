import type { Token } from "../language/index.ts";
import { deniedClaim } from "./attachments.ts";
import { childOf } from "./finite.ts";
import { onceEach, type Step } from "./stepping.ts";

/** Steps of mending that find what stands behind its place: see mend.ts. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Verbs that say what they take a thing for, by "as". */
const JUDGING = words(
  "reject dismiss denounce condemn describe criticize criticise brand decry slam regard welcome hail praise deplore deride",
);

/** What is rejected as untrue or unwanted, also where no article opens it: "rejected as baseless claims that ...". */
const CLAIMS = words(
  "claim accusation allegation charge report suggestion assertion rumour rumor demand call",
);

/** Where "rejected as baseless the claim" parts: the word that judges, and the head and the first word of what is judged. */
interface Judged {
  readonly verb: Token;
  readonly as: Token;
  readonly judge: Token;
  readonly thing: Token;
  readonly from: number;
}

function judgedAt(tokens: readonly Token[], as: Token): Judged | null {
  if (as.lemma !== "as" || as.deprel !== "case" || as.head < as.index) return null;
  const noun = tokens[as.head]!;
  const verb = tokens[noun.head];
  if (noun.deprel !== "obl" || verb === undefined || !JUDGING.has(verb.lemma) || verb.index > as.index)
    return null;
  if (as.index - verb.index > 2 || childOf(tokens, verb, /^(obj|nsubj:pass|aux:pass)/)) return null;
  const article = /^an?$/.test(tokens[as.index + 1]?.text ?? "");
  let from = as.index + (article ? 2 : 1);
  while (/^(ADJ|ADV|CCONJ)$/.test(tokens[from]?.upos ?? "") || /^VB[NG]$/.test(tokens[from]?.xpos ?? ""))
    from++;
  if (article) while (tokens[from]?.upos === "NOUN") from++;
  const judge = article
    ? tokens[from - 1]!
    : tokens.slice(as.index + 1, from).find((t) => /^(ADJ|VERB)$/.test(t.upos));
  const first = tokens[from];
  if (judge === undefined || first === undefined || judge.index === as.index + (article ? 1 : 0)) return null;
  const thing =
    noun.index >= from
      ? noun
      : tokens.find((t) => t.head === noun.index && t.index >= from && t.deprel === "nmod" && !childOf(tokens, t, /^case$/)); // prettier-ignore
  if (thing === undefined) return null;
  const opened =
    first.upos === "DET" ||
    first.xpos === "PRP$" ||
    (first.upos === "PROPN" && tokens.slice(from, thing.index).some(({ xpos }) => xpos === "POS")) ||
    (first === thing && CLAIMS.has(thing.lemma) && first.xpos === "NNS");
  return opened ? { verb, as, judge, thing, from } : null;
}

const judged = onceEach((tokens) =>
  tokens.reduce<Judged | null>((found, t) => found ?? judgedAt(tokens, t), null),
);

/**
 * "rejected as baseless the claim", "dismissed as a ruse Chad's offer": what a verb of judging judges may stand behind the
 * judgement; it is the verb's object, not what the judgement describes.
 */
function asJudged(tokens: readonly Token[], token: Token): Token {
  const found = judged(tokens);
  if (found === null) return token;
  const { verb, as, judge, thing, from } = found;
  if (token === thing) return { ...token, head: verb.index, deprel: "obj" };
  if (token === judge) return { ...token, head: verb.index, deprel: "obl" };
  if (token === as) return { ...token, head: judge.index };
  const inJudgement = token.index > as.index && token.index < from;
  if (inJudgement && (token.head < as.index || token.head >= from)) return { ...token, head: judge.index };
  return !inJudgement && token.head === judge.index && token.index >= from
    ? { ...token, head: thing.index }
    : token;
}

/** Verbs that whoever is asked, told or allowed is followed by an infinitive. */
const ASKING = words(
  "urge call order instruct tell persuade allow enable force compel encourage implore beg exhort authorize authorise",
);

/**
 * "urged the states that had sent troops to withdraw them": behind whom such a verb names, described by a relative clause, the
 * infinitive is what they are to do, no purpose of the clause.
 */
function askedOver(tokens: readonly Token[], token: Token): Token {
  const asked = askedAt(tokens, token);
  if (asked !== null) return { ...token, head: asked.head, deprel: "xcomp" };
  const led = childOf(tokens, token, /^case$/);
  return token.deprel === "obj" && led !== undefined && tokens.some((t) => askedAt(tokens, t) === token)
    ? { ...token, deprel: "obl" }
    : token;
}

/** Those who are asked, where an infinitive hangs on, or in, a relative clause that describes them. */
function askedAt(tokens: readonly Token[], infinitive: Token): Token | null {
  if (infinitive.xpos !== "VB" || !/^(advcl|xcomp|acl)$/.test(infinitive.deprel)) return null;
  if (childOf(tokens, infinitive, /^mark$/)?.xpos !== "TO") return null;
  const clause = [tokens[infinitive.head], tokens[tokens[infinitive.head]?.head ?? -1]].find(
    (t) => t?.deprel === "acl:relcl",
  );
  const asked = tokens[clause?.head ?? -1];
  const verb = tokens[asked?.head ?? -1];
  if (clause === undefined || asked === undefined || verb === undefined) return null;
  if (!ASKING.has(verb.lemma) || verb.index > asked.index || clause.index > infinitive.index) return null;
  if (!/^(obj|obl)$/.test(asked.deprel) || childOf(tokens, verb, /^(xcomp|ccomp)$/)) return null;
  const onWhom = childOf(tokens, asked, /^case$/)?.lemma;
  return verb.lemma !== "call" || onWhom === "on" || onWhom === "upon" ? asked : null;
}

/**
 * "urged Kenya to send troops, a demand that Chad backed": a noun with an article and a clause of its own, behind a comma and
 * another object, says what that or the whole was; it is no second object.
 */
function besideComma(tokens: readonly Token[], token: Token): Token {
  const aside = tokens.find((t) => isAside(tokens, t));
  if (aside === undefined) return token;
  const first = firstObject(tokens, aside)!;
  if (token === aside) return { ...token, head: first.index, deprel: "appos" };
  return token === first ? { ...token, deprel: "obj" } : token;
}

function isAside(tokens: readonly Token[], noun: Token): boolean {
  if (!/^(obj|obl|xcomp)$/.test(noun.deprel) || noun.upos !== "NOUN") return false;
  if (!childOf(tokens, noun, /^acl:relcl$/) || childOf(tokens, noun, /^(case|mark|cop)$/)) return false;
  const article = childOf(tokens, noun, /^det$/);
  if (!/^an?$/.test(article?.text ?? "") || tokens[article!.index - 1]?.text !== ",") return false;
  return firstObject(tokens, noun) !== undefined;
}

const firstObject = (tokens: readonly Token[], noun: Token): Token | undefined =>
  tokens.find(
    (t) => t.head === noun.head && t.index > noun.head && t.index < noun.index && /^i?obj$/.test(t.deprel),
  );

/**
 * "appealed to its neighbours for planes": what is asked for is asked for by the verb; it says nothing of whoever is asked.
 */
function askedFor(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "nmod" || childOf(tokens, token, /^case$/)?.lemma !== "for") return token;
  const asked = tokens[token.head];
  const verb = tokens[asked?.head ?? -1];
  if (asked?.deprel !== "obl" || verb === undefined || asked.index > token.index) return token;
  return /^(appeal|turn|plead|apply|look)$/.test(verb.lemma) &&
    verb.upos === "VERB" &&
    verb.index < asked.index
    ? { ...token, head: verb.index, deprel: "obl" }
    : token;
}

/** Verbs of saying whose past form behind a speaker, with nothing said behind it, is no passive. */
const SAID = words(
  "say promise announce declare insist warn claim argue admit confirm add explain pledge vow stress maintain",
);

/**
 * "Kenya, the government promised on Sunday, will leave": behind the subject and a comma, a noun and such a verb, closed by a
 * second comma, are an aside that says who says it.
 */
function clauseAside(tokens: readonly Token[], token: Token): Token {
  const verb = tokens.find((t) => isClauseAside(tokens, t));
  if (verb === undefined) return token;
  const noun = tokens[verb.head]!;
  if (token === verb) return { ...token, xpos: "VBD", head: noun.head, deprel: "parataxis" };
  if (token === noun) return { ...token, head: verb.index, deprel: "nsubj" };
  if (token.index === noun.index - 3) return { ...token, deprel: "nsubj" };
  return token.head === noun.index && token.index > verb.index ? { ...token, head: verb.index } : token;
}

function isClauseAside(tokens: readonly Token[], verb: Token): boolean {
  const noun = tokens[verb.head];
  if (verb.deprel !== "acl" || !/^VB[DN]$/.test(verb.xpos) || !SAID.has(verb.lemma)) return false;
  if (noun?.deprel !== "nsubj" || noun.index !== verb.index - 1) return false;
  const [name, comma, article] = tokens.slice(Math.max(0, noun.index - 3), noun.index);
  if (comma?.text !== "," || !/^(the|its|his|their)$/i.test(article?.text ?? "")) return false;
  if (name?.upos !== "PROPN" || name.head !== noun.head || childOf(tokens, name, /^case$/)) return false;
  const close = tokens.find((t) => t.index > verb.index && t.text === ",");
  return (
    close !== undefined &&
    close.index < noun.head &&
    !childOf(tokens, verb, /^(obj|ccomp|xcomp)$/) &&
    tokens.slice(verb.index + 1, close.index).every((t) => /^(ADP|PROPN|NOUN|ADV|NUM|DET|ADJ)$/.test(t.upos))
  );
}

/** In order; they come before the steps that look at subjects. */
export const SHIFTED_STEPS: readonly Step[] = [
  { step: clauseAside, within: { relation: "acl" }, where: isClauseAside },
  { step: asJudged, when: (tokens) => judged(tokens) !== null },
  { step: deniedClaim, at: { relation: "acl" } },
  { step: askedOver, within: { xpos: "VB" }, where: askedAt },
  { step: askedFor, at: { relation: "nmod" } },
  { step: besideComma, within: { relation: "obj obl xcomp" }, where: isAside },
];
