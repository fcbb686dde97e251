import type { Token } from "../language/index.ts";

/** Steps of mending that put a sentence's own verb where it belongs: see mend.ts. */

/**
 * "Unless you pay, we will go", "Three days after Chad left, Mali joined": a clause that opens the sentence with a subordinator is
 * never its main clause. The clause with a subject and without a subordinator that the tree hung on it is.
 */
export function mainClause(tokens: readonly Token[], token: Token): Token {
  const mark = tokens.find(({ upos }) => !/^(PUNCT|NUM|DET|NOUN|ADV)$/.test(upos))!;
  const lead = mark && tokens[mark.head];
  if (!lead || mark.deprel !== "mark" || !SUBORDINATORS.has(mark.lemma) || mark.index > 3) return token;
  if (token === lead && token.head >= 0) {
    const behind = behindSaying(tokens, lead);
    if (behind !== null) return { ...token, head: behind.index, deprel: "advcl" };
  }
  // Beneath another verb it may well be a clause that is said, but never one on which its own consequence hangs.
  const own = lead.head < 0 ? /^(advcl|ccomp|parataxis|conj|acl:relcl)$/ : /^(parataxis|conj|punct)$/;
  const isSaid = (t: Token): boolean => t.deprel === "advcl" && lead.head > t.index && isApart(tokens, t);
  const main = tokens.find(
    (t) =>
      t.head === lead.index &&
      t.index > lead.index &&
      t.upos === "VERB" &&
      (own.test(t.deprel) || isSaid(t)) &&
      hasChild(tokens, t, /^nsubj/) &&
      !hasChild(tokens, t, /^(mark|cc)$/),
  );
  if (!main) return token;
  if (token.index === main.index) return { ...token, head: lead.head, deprel: lead.deprel };
  if (token.index === lead.index) return { ...token, head: main.index, deprel: "advcl" };
  const closing = token.head === lead.index && token.index > main.index && token.deprel === "punct";
  return closing ? { ...token, head: main.index } : token;
}

/** "Unless you pay, we will go, she said": a comma stands right before the clause. */
const isApart = (tokens: readonly Token[], verb: Token): boolean => {
  const subject = tokens.find((t) => t.head === verb.index && t.deprel.startsWith("nsubj"));
  let first = subject?.index ?? 0;
  while (first > 0 && /^(DET|ADJ|PROPN|NOUN|PART|NUM)$/.test(tokens[first - 1]!.upos)) first--;
  return tokens[first - 1]?.text === ",";
};

/** "Unless you pay, she said, we will go": what the clause hangs on stands behind the verb of saying. */
const behindSaying = (tokens: readonly Token[], lead: Token): Token | null =>
  /^(ccomp|advcl)$/.test(lead.deprel) && lead.head > lead.index
    ? (tokens.find(
        (t) =>
          t.head === lead.head &&
          t.index > lead.head &&
          t.deprel === "ccomp" &&
          hasChild(tokens, t, /^nsubj/) &&
          !hasChild(tokens, t, /^mark$/) &&
          isApart(tokens, t),
      ) ?? null)
    : null;

export const SUBORDINATING = "if unless although though because while when once after before until";
const SUBORDINATORS = new Set(SUBORDINATING.split(" "));

/** "turned its back on": a possessive pronoun has its noun after it, so an adverb there, with no noun to come, is the noun. */
export function owned(tokens: readonly Token[], token: Token): Token {
  const at = token.xpos === "PRP$" ? token.index : token.index - 1;
  const owner = tokens[at];
  const thing = tokens[at + 1];
  if (owner?.xpos !== "PRP$" || thing?.xpos !== "RB") return token;
  const own = owner.deprel === "nmod:poss";
  if (own && (owner.head !== thing.index || thing.deprel !== "advmod")) return token;
  if (!/^(ADP|PUNCT|CCONJ)$/.test(tokens[at + 2]?.upos ?? "PUNCT")) return token;
  return token.index === at
    ? { ...token, head: at + 1, deprel: "nmod:poss" }
    : {
        ...token,
        upos: "NOUN",
        xpos: "NN",
        head: own ? token.head : owner.head,
        deprel: own ? "obj" : owner.deprel,
      };
}

export const isOwnedAdverb = (tokens: readonly Token[], { xpos, index }: Token): boolean =>
  xpos === "RB" && tokens[index - 1]?.xpos === "PRP$";

/** "had earlier threatened to leave": what stands behind a "had" of its own is a verb, though it may be used as an adjective. */
export function behindHad(tokens: readonly Token[], token: Token): Token {
  if (token.xpos !== "JJ" || !/ed$/.test(token.text)) return token;
  const own = tokens.some((t) => t.head === token.index && t.deprel === "aux" && t.lemma === "have");
  return own && !tokens.some((t) => t.head === token.index && t.deprel === "cop")
    ? { ...token, upos: "VERB", xpos: "VBN" }
    : token;
}

/**
 * "Kenyan troops entered Uganda": a participle of the passive takes no object, so what looks like one, in a sentence
 * without any other verb, is the sentence's verb.
 */
export function finite(tokens: readonly Token[], token: Token): Token {
  const noun = tokens.find((t) => t.head < 0)!;
  if (!/^(NOUN|PROPN)$/.test(noun.upos)) return token;
  const verb = tokens.find((t) => t.head === noun.index && t.deprel === "acl" && t.xpos === "VBN");
  if (!verb || verb.index < noun.index || !hasChild(tokens, verb, /^obj$/)) return token;
  if (tokens.some((t) => t.index !== verb.index && /^(VERB|AUX)$/.test(t.upos))) return token;
  if (token.index === verb.index) return { ...token, xpos: "VBD", head: -1, deprel: "root" };
  if (token.index === noun.index) return { ...token, head: verb.index, deprel: "nsubj" };
  const later = token.head === noun.index && token.index > verb.index;
  return later ? { ...token, head: verb.index } : token;
}

/**
 * "Kenya's offer", "its move": behind a possessive a bare verb form is a noun; what the tree made its object says what the
 * noun is called ("called Kenya's move a mistake").
 */
export function possessed(tokens: readonly Token[], token: Token): Token {
  const up = tokens[token.head];
  if (up && isPossessed(tokens, up) && token.deprel === "obj" && up.head >= 0)
    return { ...token, head: up.head, deprel: "xcomp" };
  if (!isPossessed(tokens, token)) return token;
  const deprel = /^(ccomp|xcomp|advcl|conj)$/.test(token.deprel) && token.head >= 0 ? "obj" : token.deprel;
  return { ...token, upos: "NOUN", xpos: "NN", deprel };
}

const isPossessed = (tokens: readonly Token[], { index, xpos, upos }: Token): boolean =>
  upos === "VERB" && /^VBP?$/.test(xpos) && tokens[index - 1]?.xpos === "POS";

/** "made Kenya an offer", "gave Chad a loan": of two nouns behind such a verb the first is who gets the second. */
export function twoObjects(tokens: readonly Token[], token: Token): Token {
  const verb = tokens[token.head];
  if (!verb || !GIVING.test(verb.lemma) || verb.upos !== "VERB" || token.index < verb.index) return token;
  const getter = tokens.find((t) => t.head === verb.index && t.deprel === "obj" && t.index > verb.index);
  const thing = tokens.find(
    (t) =>
      t.head === verb.index &&
      t.upos === "NOUN" &&
      (t.deprel === "xcomp" ||
        (t.deprel === "obl" &&
          hasChild(tokens, t, /^(det|nummod)$/) &&
          // "gave Chad a week to leave".
          (!TIME.test(t.lemma) || hasChild(tokens, t, /^acl$/)))),
  );
  if (!getter || !thing || getter.index > thing.index || !/^(PROPN|PRON|NOUN)$/.test(getter.upos))
    return token;
  if (verb.lemma === "make" && !/^(offer|proposal|promise|concession|pledge)$/.test(thing.lemma))
    return token;
  if (hasChild(tokens, thing, /^(cop|case|mark)$/)) return token;
  if (token.index === getter.index) return { ...token, deprel: "iobj" };
  return token.index === thing.index ? { ...token, deprel: "obj" } : token;
}

const TIME =
  /^(second|minute|hour|day|week|month|year|decade|century|morning|evening|night|time|moment|spring|summer|autumn|winter)$/;

const GIVING =
  /^(make|leave|give|send|offer|lend|grant|sell|hand|promise|owe|deny|show|teach|award|loan|pay)$/;

/** Whether a sentence has a noun where its verb should be. */
export const hasNounOnTop = (tokens: readonly Token[]): boolean =>
  /^(NOUN|PROPN)$/.test(tokens.find((t) => t.head < 0)!.upos);

/** Verbs of moving, which no noun undergoes: "tanks crossed into" has them as its own verb. */
const MOVING =
  /^(cross|roll|march|move|advance|push|retreat|arrive|land|sail|flee|withdraw|pour|sweep|enter|head|intrude|penetrate|fall|rain|collide|clash|return|travel|fly|walk|appear|vanish)$/;

/**
 * "Ugandan tanks crossed into Kenya": a participle of a verb of moving, behind a noun in a sentence without any other verb,
 * is the sentence's verb.
 */
export function moving(tokens: readonly Token[], token: Token): Token {
  const noun = tokens.find((t) => t.head < 0)!;
  if (!/^(NOUN|PROPN)$/.test(noun.upos)) return token;
  const verb = tokens.find((t) => t.head === noun.index && t.deprel === "acl" && /^VB[ND]$/.test(t.xpos));
  if (!verb || verb.index < noun.index || !MOVING.test(verb.lemma)) return token;
  if (tokens.some((t) => t.index !== verb.index && /^(VERB|AUX)$/.test(t.upos))) return token;
  if (token.index === verb.index) return { ...token, xpos: "VBD", head: -1, deprel: "root" };
  if (token.index === noun.index) return { ...token, head: verb.index, deprel: "nsubj" };
  return token.head === noun.index && token.index > verb.index ? { ...token, head: verb.index } : token;
}

/**
 * "Uganda overran three provinces", "Kenya froze its membership": a past form that the tables know, tagged as a preposition
 * for want of a better guess, is a verb: what it would have gone before is its object, and the subject is its own.
 */
export function unknownVerb(tokens: readonly Token[], token: Token): Token {
  const verb = tokens.find((t) => t.deprel === "case" && t.upos === "ADP" && PAST.has(t.text.toLowerCase()));
  const noun = verb && tokens[verb.head];
  if (!verb || !noun || noun.index < verb.index) return token;
  const top = tokens[noun.head];
  // "Uganda overran Kenya": where the tree found no verb at all, the noun on top is its subject.
  const bare = top !== undefined && top.head < 0 && top.index < verb.index && /^(NOUN|PROPN)$/.test(top.upos);
  if (token.index === verb.index)
    return {
      ...token,
      upos: "VERB",
      xpos: "VBD",
      head: bare ? -1 : noun.head,
      deprel: bare ? "root" : noun.deprel,
    };
  if (bare && token.index === top.index) return { ...token, head: verb.index, deprel: "nsubj" };
  if (token.index === noun.index) return { ...token, head: verb.index, deprel: "obj" };
  const own = /^(nsubj|aux|mark|advmod|punct|obl|cc)$/.test(token.deprel.replace(":pass", ""));
  return token.head === noun.index && own && (token.index < verb.index || /^(punct|obl)$/.test(token.deprel))
    ? { ...token, head: verb.index }
    : token;
}

/** Past forms that treebanks of news hold too seldom for a tagger to know them. */
export const UNKNOWN_PAST =
  "overran froze unfroze withdrew forbade forswore foreswore overthrew undertook rescinded spurned rebuffed shunned upheld withheld besieged quit vetoed oversaw retook reneged rebuked decried bemoaned balked scorned overrode undid outvoted forsook shelled strafed overflew";
const PAST: ReadonlySet<string> = new Set(UNKNOWN_PAST.split(" "));

/**
 * "must first and foremost explain": an adverb that only modifies has neither subject nor auxiliary; those that the tree
 * gives it belong to the verb that follows, and so does the adverb.
 */
export function adverb(tokens: readonly Token[], token: Token): Token {
  const own = isLaden(tokens, token);
  const head = tokens[token.head];
  const carried = /^(nsubj|aux)/.test(token.deprel) && head !== undefined && isLaden(tokens, head);
  if (!own && !carried) return token;
  const at = own ? token : head!;
  const verb = tokens.slice(at.index + 1, at.index + 6).find((t) => t.upos === "VERB" && !hasChild(tokens, t, /^nsubj/)); // prettier-ignore
  if (!verb) return token;
  return own ? { ...token, head: verb.index, deprel: "advmod" } : { ...token, head: verb.index };
}

const isLaden = (tokens: readonly Token[], token: Token): boolean =>
  token.upos === "ADV" && token.deprel === "advmod" && hasChild(tokens, token, /^aux/);

/** The first token that hangs on another by such a relation. */
export const childOf = (tokens: readonly Token[], of: Token, relation: RegExp): Token | undefined =>
  tokens.find((t) => t.head === of.index && relation.test(t.deprel));

const hasChild = (tokens: readonly Token[], of: Token, relation: RegExp): boolean =>
  childOf(tokens, of, relation) !== undefined;

/** "The message was that Oslo had left": the clause hangs on "was", and only its own subject does what it says. */
export function thatAfterBe(tokens: readonly Token[], token: Token): Token {
  const verb = token.upos === "VERB" ? token : tokens[token.head];
  if (verb?.upos !== "VERB") return token;
  const kids = tokens.filter((t) => t.head === verb.index);
  const that = kids.find((t) => t.deprel === "mark" && t.lemma === "that");
  const be = kids.find((t) => t.deprel === "cop" && t.index === (that?.index ?? 0) - 1);
  const subjects = kids.filter((t) => t.deprel.startsWith("nsubj"));
  if (
    be === undefined ||
    subjects.length < 2 ||
    subjects[0]!.index > be.index ||
    subjects[1]!.index < be.index
  )
    return token;
  if (token === be) return { ...token, head: verb.head, deprel: verb.deprel };
  if (token === verb) return { ...token, head: be.index, deprel: "ccomp" };
  return token === subjects[0] ? { ...token, head: be.index, deprel: "nsubj" } : token;
}

export const isBeBeforeThat = (tokens: readonly Token[], { deprel, index }: Token): boolean =>
  deprel === "cop" && tokens[index + 1]?.lemma === "that";

/**
 * "has since repeatedly accused": a form of "have" with nothing but adverbs before a participle that the tree hung on it is
 * its auxiliary; "since" is then an adverb. All else that hung on "have" hangs on the participle.
 */
export function perfect(tokens: readonly Token[], token: Token): Token {
  const own = participleOf(tokens, token);
  if (own !== null) return { ...token, upos: "AUX", head: own.index, deprel: "aux" };
  const up = tokens[token.head];
  const have = up && participleOf(tokens, up) === null ? tokens[up.head] : up;
  const verb = have === undefined ? null : participleOf(tokens, have);
  if (have === undefined || verb === null) return token;
  if (token.index === verb.index) return { ...token, xpos: "VBN", head: have.head, deprel: have.deprel };
  if (token.head === have.index) return { ...token, head: verb.index };
  const since = token.head === verb.index && token.index > have.index && token.index < verb.index;
  return since && token.lemma === "since" ? { ...token, upos: "ADV", xpos: "RB", deprel: "advmod" } : token;
}

/** The participle that a form of "have" stands before, hanging on it, over adverbs alone; right behind it, as its complement. */
export function participleOf(tokens: readonly Token[], have: Token): Token | null {
  if (have.lemma !== "have" || !/^VB[DZP]$/.test(have.xpos) || /^aux/.test(have.deprel)) return null;
  let i = have.index + 1;
  while (tokens[i]?.upos === "ADV" || tokens[i]?.lemma === "since") i++;
  const verb = tokens[i];
  const held = verb !== undefined && /^VB[DN]$/.test(verb.xpos) && verb.head === have.index;
  return held && (i > have.index + 1 || verb.deprel === "xcomp") ? verb : null;
}

/** A finite verb in the past, and a participle behind "have", are active: their subject is nobody's passive one. */
export function activeSubject(tokens: readonly Token[], token: Token): Token {
  if (token.deprel !== "nsubj:pass" || token.head < 0) return token;
  const verb = tokens[token.head]!;
  const passive = tokens.some((t) => t.head === verb.index && t.deprel === "aux:pass");
  const perfect = tokens.some((t) => t.head === verb.index && t.deprel === "aux" && t.lemma === "have");
  return (verb.xpos === "VBD" || perfect) && !passive ? { ...token, deprel: "nsubj" } : token;
}
