import { type Lexicon, stemsOf } from "./lexicon.ts";

/**
 * Lemma rules learnt from the treebanks. A rule is "n+suffix": drop n letters, add the suffix. Keys are "xpos ending",
 * the longest ending that is known wins; "^word" is a whole word.
 */
export interface LemmaRules {
  readonly [key: string]: string;
}

export const LONGEST_ENDING = 6;

const FORGET_AFTER = 20_000;

/** Lemmas by a tag's number and a form; those found before are remembered, up to a bound. `tags` are "UPOS", "XPOS". */
export function lemmatiser(
  rules: LemmaRules,
  lexicon: Lexicon,
  tags: readonly (readonly [string, string])[],
): (tag: number, form: string) => string {
  const known = tags.map(() => new Map<string, string>());
  return (tag, form) => {
    const of = known[tag]!;
    const found = of.get(form);
    if (found !== undefined) return found;
    if (of.size >= FORGET_AFTER) of.clear();
    const lemma = lemmaOf(rules, lexicon, form, ...tags[tag]!);
    of.set(form, lemma);
    return lemma;
  };
}

/** Lower-case lemma of a word, proper nouns as they stand. Inflected words lead to a lemma that the lexicon knows. */
export function lemmaOf(
  rules: LemmaRules,
  lexicon: Lexicon,
  form: string,
  upos: string,
  xpos: string,
): string {
  const straight = form.replace(/[’‘]/g, "'");
  if (upos === "PROPN")
    return xpos === "NNP" || straight.length < 4 ? straight : applyRule(rules, straight, xpos);
  const lower = straight.toLowerCase();
  const lemma = applyRule(rules, lower, xpos);
  const fits = /^VB[DGNZ]$/.test(xpos)
    ? lexicon.isVerb
    : xpos === "NNS"
      ? lexicon.isNoun
      : /^(?:JJ|RB)[RS]$/.test(xpos)
        ? lexicon.knows
        : null;
  if (!fits || rules[`${xpos} ^${lower}`] !== undefined || lower.length > 30 || fits(lemma)) return lemma;
  return stemsOf(lower).find(fits) ?? lemma;
}

function applyRule(rules: LemmaRules, word: string, xpos: string): string {
  const whole = rules[`${xpos} ^${word}`];
  if (whole !== undefined) return edit(word, whole);
  for (let n = Math.min(LONGEST_ENDING, word.length); n >= 0; n--) {
    const rule = rules[`${xpos} ${n > 0 ? word.slice(-n) : ""}`];
    if (rule !== undefined) return edit(word, rule);
  }
  return word;
}

function edit(word: string, rule: string): string {
  const plus = rule.indexOf("+");
  const drop = Number(rule.slice(0, plus));
  return drop > word.length ? word : word.slice(0, word.length - drop) + rule.slice(plus + 1);
}
