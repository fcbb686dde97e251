import { irregularPast } from "./irregular.ts";
import type { Parser, Pipeline } from "./pipeline.ts";
import type { Segment, Sentence, Token } from "./token.ts";

/**
 * Clauses that semicolons part are sentences of their own to a parser, and know nothing of each other; adverbs of several words
 * between a subject and its verb ("Kenya at last withdrew") are what it knows least. Both are taken out, what is left is
 * tagged and parsed, and they are put back where they belong.
 */
export function inParts(parser: Parser): Pipeline {
  return (text, segment) => {
    const forms = segment.tokens.map(([start, end]) => text.slice(start, end));
    const stops = semicolonsOf(forms);
    if (stops.length === 0) return withoutAsides(parser, segment, forms);
    const clauses = [-1, ...stops].map((stop, i) => {
      const [from, to] = [stop + 1, (stops[i] ?? forms.length - 1) + 1];
      const part = sliced(segment, from, to);
      // A clause without a stop looks like a headline.
      return withoutAsides(parser, part, [
        ...forms.slice(from, to - 1),
        i < stops.length ? "." : forms[to - 1]!,
      ]);
    });
    return clauses.every(isClause)
      ? sideBySide(segment, forms, stops, clauses)
      : withoutAsides(parser, segment, forms);
  };
}

/** Semicolons outside quotation marks and brackets, with words on both sides. */
function semicolonsOf(forms: readonly string[]): readonly number[] {
  const out: number[] = [];
  let [quotes, brackets] = [0, 0];
  forms.forEach((form, i) => {
    if (/^["“”]$/.test(form)) quotes++;
    else if (form === "(" || form === "[") brackets++;
    else if (form === ")" || form === "]") brackets--;
    else if (form === ";" && quotes % 2 === 0 && brackets === 0 && i > 1 && i < forms.length - 2) out.push(i);
  });
  return out;
}

const sliced = (segment: Segment, from: number, to: number): Segment => ({
  ...segment,
  tokens: segment.tokens.slice(from, to),
});

/** It has a finite verb on top, and no word that makes it part of another clause. */
function isClause({ tokens }: Sentence): boolean {
  const top = tokens.find(({ head }) => head < 0);
  const first = tokens.find(({ upos }) => upos !== "CCONJ");
  if (top === undefined || first === undefined || OPENING.test(first.text)) return false;
  return tokens.some(
    (t) => FINITE.test(t.xpos) && (t === top || (t.head === top.index && /^(aux|cop)/.test(t.deprel))),
  );
}

const FINITE = /^(VBD|VBZ|VBP|MD)$/;
const OPENING = /^(that|which|who|whom|whose|whether|to)$/i;

/** One sentence of several: the first is its top, each other hangs on the one before, its semicolon on it. */
function sideBySide(
  segment: Segment,
  forms: readonly string[],
  stops: readonly number[],
  clauses: readonly Sentence[],
): Sentence {
  const tokens: Token[] = [];
  let before = -1;
  clauses.forEach((clause, i) => {
    const from = i === 0 ? 0 : stops[i - 1]! + 1;
    const top = from + clause.tokens.findIndex(({ head }) => head < 0);
    if (i > 0 && isStillTold(clause)) before = toldBy(clauses[i - 1]!, stops[i - 2] ?? -1) ?? before;
    for (const token of clause.tokens)
      tokens.push({
        ...token,
        text: forms[token.index + from]!,
        lemma: token.upos === "PUNCT" ? forms[token.index + from]! : token.lemma,
        index: token.index + from,
        head: token.head >= 0 ? token.head + from : before,
        deprel: token.head >= 0 || i === 0 ? token.deprel : "conj",
      });
    before = top;
  });
  return { start: segment.start, end: segment.end, paragraph: segment.paragraph, tokens };
}

/** "had left", "would leave": behind what somebody said, it is said as well. */
const isStillTold = ({ tokens }: Sentence): boolean => {
  const top = tokens.find(({ head }) => head < 0)!;
  return tokens.some((t) => t.head === top.index && t.deprel === "aux" && /^(had|would)$/.test(t.text));
};

/** The verb of what the top of a clause tells behind itself: "said it had *left*". */
function toldBy({ tokens }: Sentence, stop: number): number | null {
  const top = tokens.find(({ head }) => head < 0)!;
  const told = tokens.find((t) => t.head === top.index && t.deprel === "ccomp" && t.index > top.index);
  return told === undefined ? null : told.index + stop + 1;
}

const PHRASES: readonly (readonly string[])[] = (
  "at last|at first|at once|for once|once more|once again|in turn|so far|to date|for now|of late|in effect|in fact|in principle|" +
  "in private|in public|in vain|after all|as yet|by then|by now|until then|since then|the next day|the day before|the day after|" +
  "the same day|that same day|the following day|that day|that evening|that night|this time|for the moment|for the time being|" +
  "on the spot|in the end|at the time|on its own|on their own"
)
  .split("|")
  .map((phrase) => phrase.split(" "));
const BOUNDS = ["up to", "close to", "upwards of", "anything up to"].map((phrase) => phrase.split(" "));

/** Words that tell a parser little and mislead it, and whether they go with the verb or the number behind them. */
interface Aside {
  readonly from: number;
  readonly to: number;
  readonly ofNumber: boolean;
}

function asidesOf(forms: readonly string[]): readonly Aside[] {
  const out: Aside[] = [];
  for (let i = 1; i < forms.length - 2; i++) {
    const aside = asideAt(forms, i);
    if (aside === null) continue;
    out.push(aside);
    i = aside.to - 1;
  }
  return out;
}

function asideAt(forms: readonly string[], from: number): Aside | null {
  const holds = (words: readonly string[]): boolean => words.every((word, k) => forms[from + k] === word);
  const before = forms[from - 1]!;
  // "has since left", and not "has since May".
  if (forms[from] === "since" && /^(has|have|had)$/.test(before) && isPast(forms[from + 1]))
    return { from, to: from + 1, ofNumber: false };
  const bound = BOUNDS.find(holds);
  if (bound !== undefined && isNumber(forms[from + bound.length]))
    return { from, to: from + bound.length, ofNumber: true };
  const phrase = PHRASES.find(holds);
  if (phrase === undefined || !/^[\p{L}’']/u.test(before)) return null;
  const to = from + phrase.length;
  return isAuxiliary(forms[to]) || isPast(forms[to]) ? { from, to, ofNumber: false } : null;
}

const AUXILIARY =
  /^(has|have|had|is|are|was|were|will|would|may|might|can|could|shall|should|must|did|does|do)$/;
const isAuxiliary = (form: string | undefined): boolean => form !== undefined && AUXILIARY.test(form);
const isPast = (form: string | undefined): boolean =>
  form !== undefined && (/^[a-z]{2,}ed$/.test(form) || irregularPast(form) > 0);
const isNumber = (form: string | undefined): boolean =>
  form !== undefined &&
  /^([$€£]|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half)$/.test(
    form,
  );

/** The sentence of what is left without its asides, each hung where it belongs. */
function withoutAsides(parser: Parser, segment: Segment, forms: readonly string[]): Sentence {
  const asides = asidesOf(forms);
  const whole = parser(forms, segment);
  if (asides.length === 0) return whole;
  const isIn = (i: number): boolean => asides.some(({ from, to }) => i >= from && i < to);
  const kept = forms.flatMap((_, i) => (isIn(i) ? [] : [i]));
  const { tokens } = parser(
    kept.map((i) => forms[i]!),
    { ...segment, tokens: kept.map((i) => segment.tokens[i]!) },
  );
  const out: (Token | undefined)[] = new Array<undefined>(forms.length);
  for (const token of tokens) {
    const index = kept[token.index]!;
    out[index] = { ...token, index, head: token.head < 0 ? -1 : kept[token.head]! };
  }
  for (const { from, to, ofNumber } of asides) {
    const verb = ofNumber
      ? out[to]!
      : (out.find((t) => t !== undefined && t.index >= to && t.upos === "VERB") ?? out[to]!);
    const relation = ofNumber || to === from + 1 ? "advmod" : "obl";
    for (let i = from; i < to; i++)
      out[i] = {
        ...whole.tokens[i]!,
        ...(i === to - 1
          ? { head: verb.index, deprel: relation }
          : { head: to - 1, deprel: ofNumber ? "fixed" : "case" }),
      };
  }
  return { start: segment.start, end: segment.end, paragraph: segment.paragraph, tokens: out as Token[] };
}
