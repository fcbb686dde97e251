import type { Span } from "../base/span.ts";
import type { Token } from "../language/index.ts";

/** Noun phrases as the words alone tell them, for where the tree has them wrong: see subjects.ts. */

export const isNominal = ({ upos }: Token): boolean => /^(NOUN|PROPN|PRON)$/.test(upos);

export const isComma = (token: Token | undefined): boolean => token?.text === ",";

/**
 * The last noun phrase without a preposition before it and with all phrases behind it up to a word, as its first word and that
 * of its own noun: "the leader" in "In the debate the leader of the party". A comma may open it too. Null where each has a
 * preposition, where the phrase is a verb's object, and where it only tells a time.
 */
export function phraseBefore(tokens: readonly Token[], at: number, from: number): Span | null {
  let end = at;
  for (;;) {
    const start = phraseStart(tokens, end, from);
    const before = start > from ? tokens[start - 1] : undefined;
    if (before === undefined || TIME.test(tokens[end]!.lemma)) return null;
    if (isPreposition(before)) {
      end = start - 2;
      while (end >= from && isPreposition(tokens[end]!)) end--;
      if (end < from || !isNominal(tokens[end]!)) return null;
      continue;
    }
    const over = isNominal(before) || OVER.test(before.text) || isComma(before) || isGerund(tokens, before);
    return over ? [start, end] : null;
  }
}

/** The word of a stretch on which the others hang. */
export function topOf(tokens: readonly Token[], from: number, to: number): Token {
  let k = to;
  while (tokens[k]!.head >= from && tokens[k]!.head <= to) k = tokens[k]!.head;
  return tokens[k]!;
}

/**
 * Where the noun phrase begins that ends at a word. An article or a possessive pronoun opens one, and so does a name behind
 * a common noun: "[parliament] [Jan Novak]".
 */
export function phraseStart(tokens: readonly Token[], end: number, from: number): number {
  let k = end;
  while (k > from && !opens(tokens[k]!) && isPart(tokens[k - 1]!) && !isNewName(tokens, k)) k--;
  return k;
}

const opens = ({ upos, xpos }: Token): boolean => upos === "DET" || upos === "PRON" || xpos === "PRP$";

const isPart = ({ upos, deprel, xpos }: Token): boolean =>
  /^(DET|ADJ|NOUN|PROPN|NUM)$/.test(upos) ||
  xpos === "PRP$" ||
  xpos === "POS" ||
  (upos === "VERB" && /^(amod|compound)$/.test(deprel));

const isNewName = (tokens: readonly Token[], k: number): boolean => {
  const before = tokens[k - 1]!;
  if (!/^(PROPN|ADJ)$/.test(tokens[k]!.upos) || !/^\p{Lu}/u.test(tokens[k]!.text)) return false;
  const common = /^(NOUN|PROPN)$/.test(before.upos) || /^(north|south|east|west)$/.test(before.text);
  return (
    OVER.test(before.text) ||
    (common && /^\p{Ll}/u.test(before.text)) ||
    (TITLE.test(tokens[k]!.text) && before.upos === "PROPN")
  );
};

/** What opens a name behind that of a place: "in Kenya President Musa". */
const TITLE = /^(President|Prime|Chancellor|King|Queen|Foreign|Defen[cs]e|Secretary|Ambassador|General)$/;

/** Where a name that follows begins anew: "on Friday Kenya", "in 1987 Kenya". */
const OVER =
  /^((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|1[89]\d\d|20\d\d)$/;

const isPreposition = ({ upos, deprel }: Token): boolean =>
  upos === "ADP" || (upos === "SCONJ" && deprel === "mark");

/** "of bargaining": a gerund that a preposition makes a noun. */
const isGerund = (tokens: readonly Token[], { index, xpos }: Token): boolean =>
  xpos === "VBG" && index > 0 && isPreposition(tokens[index - 1]!);

/** "on Tuesday", "late on Friday": where a phrase for a day begins that ends at a word; -1 where none does. */
export function dayPhrase(tokens: readonly Token[], at: number): number {
  const day = DAY.test(tokens[at]?.text ?? "") && tokens[at - 1]?.lemma === "on";
  return !day ? -1 : tokens[at - 2]?.upos === "ADV" ? at - 2 : at - 1;
}

const DAY = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

const TIME =
  /^(second|minute|hour|day|week|month|year|decade|century|morning|evening|night|time|moment|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)$/i;
