/**
 * Plurals that the tagger takes for verbs behind a name: "The Gulf states condemned it", "NATO strikes killed the guards". A
 * clause has one finite verb, so that a form in -s with a finite verb right behind it is a noun.
 */

/** Words that are finite verbs and nothing else. */
const FINITE = new Set(
  (
    "will would can could may must should shall has have had was were is are did does do " +
    "took went came gave began became grew knew threw flew saw drew rose arose broke spoke chose fell wrote"
  ).split(" "),
);
/** Behind a form in -ed they show that it is a verb in the past, not a participle before its noun ("sees increased aid"). */
const BEHIND = new Set(
  (
    "the a an its their his her our my no any this these that those each every some it them him us me nobody " +
    "to on in at from with against by for over into as after before when while because out up down off back across through until since"
  ).split(" "),
);
/** Forms in the past that are no participles there either. */
const PAST = /^([a-z]{2,}ed|left|said|told|sent|met|held|led|won|hit|cost|struck)$/;
const PRONOUN =
  /^(i|you|he|she|it|we|they|who|which|that|what|this|there|nobody|everybody|everyone|one|each|'|")$/;
/** Verbs in -s that take another verb right behind them or are none of a clause: "gets", "is". */
const OTHERS = new Set(
  "is was has does says gets goes becomes remains looks feels seems stands lies sits stays this its us as his yes perhaps always sometimes afterwards towards besides less unless across plus".split(
    " ",
  ),
);
/** "The charter states that", "states clearly that". */
const STATED = new Set(
  "that clearly plainly explicitly expressly only nothing what how : “ ‘ , ”".split(" "),
);

/** Whether the word at `i`, if it could be a verb, is a noun in the plural. `words` are the forms of the sentence. */
export function isPlural(words: readonly string[], i: number): boolean {
  const word = words[i]!;
  if (!/^[A-Z]?[a-z]{3,}s$/.test(word) || word.endsWith("ss")) return false;
  const lower = word.toLowerCase();
  const next = words[i + 1]?.toLowerCase();
  const before = words[i - 1]?.toLowerCase() ?? "";
  if (next === undefined || OTHERS.has(lower) || PRONOUN.test(before)) return false;
  if ((lower === "states" && !STATED.has(next)) || lower === "crowds") return true;
  if (i === 0 && /^(between|among)$/.test(next)) return true;
  // "which it claims was hit": said in between.
  if (words.slice(0, i).some((w) => /^(who|which|that|what|whom|whose)$/i.test(w))) return false;
  if (FINITE.has(next)) return true;
  return PAST.test(words[i + 1]!) && isBehind(words[i + 2]);
}

const isBehind = (word: string | undefined): boolean =>
  word !== undefined && (BEHIND.has(word.toLowerCase()) || /^[A-Z][a-z]+$/.test(word));

/** Names of states that are common nouns as well when written small, which the tagger saw seldom or never written large. */
const NAMES: ReadonlySet<string> = new Set(["Guinea"]);

/** Whether the word is such a name: "Guinea", not "a guinea". */
export const isName = (form: string): boolean => NAMES.has(form);
