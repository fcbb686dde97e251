import { isAuxiliary, isPast, verbAt } from "./asides.ts";
import type { Parser } from "./pipeline.ts";
import type { Segment, Token } from "./token.ts";

/** How far into a sentence an opening without a comma is looked for, and how many places for the comma are tried. */
const LONGEST = 16;
const MOST = 5;

/**
 * "At the summit in Geneva Chad condemned", "When the talks failed the army left": where an opening has no comma a parser takes the
 * subject for its last words. A main verb that has lost its subject gets it back when the sentence is parsed with the comma.
 */
export function withOpenings(parser: Parser): Parser {
  return (forms, segment) => {
    const whole = parser(forms, segment);
    const first = /^["“]$/.test(forms[0] ?? "") ? 1 : 0;
    const verb = OPENING.test(forms[first] ?? "") ? lostVerb(forms, whole.tokens, first) : null;
    if (verb === null) return whole;
    for (const at of startsOf(forms, whole.tokens, first, verb)) {
      const tokens = parsedWithComma(parser, forms, segment, at);
      const [top, subject] = verbAt(tokens, verb);
      if (top.head < 0 && subject !== null && startOf(tokens, subject) === at && subject < verb)
        return { ...whole, tokens };
    }
    return whole;
  };
}

/** Words that open an adverbial: prepositions, conjunctions, times. */
const OPENING =
  /^(at|in|on|by|after|before|during|since|under|with|without|for|from|within|amid|despite|as|until|when|while|because|once|though|although|if|following|only|just|late|early|earlier|later|last|next|this|that|days|weeks|months|years|hours|minutes|two|three|four|five|six|ten|\d+|then|now|here|still|instead|meanwhile|and|but|so|yet)$/i;

/** The first finite verb, before any mark, that is on top of its sentence (or should be) and has no subject but of the opening. */
function lostVerb(forms: readonly string[], tokens: readonly Token[], first: number): number | null {
  for (let i = first + 2; i < Math.min(forms.length - 1, first + LONGEST); i++) {
    if (/^[,:;()–—"“”]$/.test(forms[i]!)) return null;
    const before = tokens[i - 1]!;
    if (!isFinite(forms, tokens, i) || isAuxiliary(before.text)) continue;
    const [top, subject] = verbAt(tokens, i);
    const isTop =
      top.head < 0 || !/^VB/.test(rootOf(tokens).xpos) || isUnderOpening(forms, tokens, top, first);
    if (!isTop || top.index < i) continue;
    if (subject === null || tokens[subject]!.xpos === "VBG" || isLed(tokens, subject, first)) return i;
  }
  return null;
}

/** "When the talks failed Chad denied": the main verb, under that of the clause that the sentence opens with. */
const isUnderOpening = (
  forms: readonly string[],
  tokens: readonly Token[],
  { head, deprel }: Token,
  first: number,
): boolean =>
  /^(when|while|because|once|though|although|if|after|before|until|as|since)$/i.test(forms[first]!) &&
  /^(xcomp|ccomp|advcl|conj)$/.test(deprel) &&
  tokens[head]!.head < 0;

const rootOf = (tokens: readonly Token[]): Token => tokens.find(({ head }) => head < 0)!;

const isFinite = (forms: readonly string[], tokens: readonly Token[], i: number): boolean =>
  isAuxiliary(forms[i]) ||
  (isPast(forms[i]) && tokens[i]!.xpos !== "JJ" && !/^(of|by)$/.test(forms[i + 1]!)) ||
  tokens[i]!.xpos === "VBZ";

/** It hangs on the word that opens the sentence, as "Tuesday" does in "On Tuesday". */
const isLed = (tokens: readonly Token[], subject: number, first: number): boolean =>
  tokens.slice(first, subject).some((t) => t.head === subject && t.deprel === "case");

/** Words that a name goes on behind. */
const OF_NAMES =
  /^(President|Premier|Chancellor|Minister|Marshal|General|Colonel|Captain|King|Queen|Prince|Emir|Sheikh|Pope|Lord|Sir|Mr|Mrs|Ms|Dr|Vice|Prime|Foreign|Defen[cs]e|Interior|Secretary|Ambassador|South|North|West|East|New|Saudi|Sierra|San|United|Burkina|El|Costa|Ivory|Cape|Sri|Papua)$/;

/** Where the subject may begin, from the verb back: at a name, an article or a pronoun behind a word that ends a phrase. */
function startsOf(
  forms: readonly string[],
  tokens: readonly Token[],
  first: number,
  verb: number,
): readonly number[] {
  const out: number[] = [];
  for (let at = verb - 1; at > first && out.length < MOST; at--) {
    if (
      !/^(\p{Lu}|(the|a|an|its|his|her|their|it|he|she|they|both|all|even|neighbou?ring)$)/u.test(forms[at]!)
    )
      continue;
    if (/^['’]s?$/.test(forms[at - 1]!) || OF_NAMES.test(forms[at - 1]!)) continue;
    if (/^(NOUN|PROPN|NUM|VERB|ADV|AUX)$/.test(tokens[at - 1]!.upos)) out.push(at);
  }
  // "President Mike Pence" before "Pence".
  const isLater = (at: number): boolean => tokens[at]!.deprel === "flat" && tokens[at]!.head >= at - 2;
  return [...out.filter((at) => !isLater(at)), ...out.filter(isLater)];
}

/** The first word of the phrase of a token. */
function startOf(tokens: readonly Token[], of: number): number {
  let first = of;
  for (let i = of - 1; i >= 0; i--) {
    let up = i;
    while (up >= 0 && up !== of) up = tokens[up]!.head;
    if (up === of) first = i;
  }
  return first;
}

/** The tokens as they are parsed with a comma before one of them, without the comma. */
function parsedWithComma(
  parser: Parser,
  forms: readonly string[],
  segment: Segment,
  at: number,
): readonly Token[] {
  const places = segment.tokens;
  const { tokens } = parser([...forms.slice(0, at), ",", ...forms.slice(at)], {
    ...segment,
    tokens: [...places.slice(0, at), places[at]!, ...places.slice(at)],
  });
  const without = (i: number): number => (i > at ? i - 1 : i);
  return tokens
    .filter(({ index }) => index !== at)
    .map((t) => ({
      ...t,
      index: without(t.index),
      head: without(t.head === at ? tokens[at]!.head : t.head),
    }));
}
