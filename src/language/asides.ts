import { irregularPast } from "./irregular.ts";
import type { Parser } from "./pipeline.ts";
import { timeAt } from "./time-phrases.ts";
import type { Segment, Sentence, Token } from "./token.ts";

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
  /** A time is taken out only where it hides the subject of the verb behind it. */
  readonly isTime: boolean;
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
    return { from, to: from + 1, ofNumber: false, isTime: false };
  const bound = BOUNDS.find(holds);
  if (bound !== undefined && isNumber(forms[from + bound.length]))
    return { from, to: from + bound.length, ofNumber: true, isTime: false };
  const phrase = PHRASES.find(holds);
  const isTime = phrase === undefined;
  const length = phrase?.length ?? (isPast(before) || isAuxiliary(before) ? 0 : timeAt(forms, from));
  if (length === 0 || !/^[\p{L}’'),–]/u.test(before)) return null;
  const to = from + length;
  return isAuxiliary(forms[to]) || isPast(forms[to]) ? { from, to, ofNumber: false, isTime } : null;
}

const AUXILIARY =
  /^(has|have|had|is|are|was|were|will|would|may|might|can|could|shall|should|must|did|does|do)$/;
/** Forms of words that are no nouns: auxiliaries and, mostly, verbs in the past. */
export const isAuxiliary = (form: string | undefined): boolean => form !== undefined && AUXILIARY.test(form);
export const isPast = (form: string | undefined): boolean =>
  form !== undefined && (/^[a-z]{2,}ed$/.test(form) || irregularPast(form) > 0);
const isNumber = (form: string | undefined): boolean =>
  form !== undefined &&
  /^([$€£]|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half)$/.test(
    form,
  );

/**
 * Adverbs of several words between a subject and its verb ("Kenya at last withdrew") and bounds of numbers ("up to 600 men") are what a
 * parser knows least: what is left without them is parsed, and each is hung where it belongs.
 */
export function withoutAsides(parser: Parser): Parser {
  return (forms, segment) => {
    const whole = parser(forms, segment);
    const asides = asidesOf(forms).filter((aside) => !aside.isTime || hides(whole.tokens, aside));
    if (asides.length === 0) return whole;
    const out = parsedWithout(parser, forms, segment, (i) =>
      asides.some(({ from, to }) => i >= from && i < to),
    );
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
            : { head: to - 1, deprel: ofNumber ? "fixed" : innerOf(whole.tokens[i]!, i === from) }),
        };
    }
    return { ...whole, tokens: out as Token[] };
  };
}

/** What a word of such a phrase is to its last: a number or an article, or else the preposition it begins with. */
const innerOf = ({ upos }: Token, isFirst: boolean): string =>
  upos === "NUM"
    ? "nummod"
    : upos === "DET"
      ? "det"
      : isFirst
        ? "case"
        : upos === "PRON"
          ? "nmod:poss"
          : "nmod";

/** The verb behind a time has no subject before it, or is no verb. */
function hides(tokens: readonly Token[], { from, to }: Aside): boolean {
  const [top, subject] = verbAt(tokens, to);
  if (/^(VBN|JJ)$/.test(tokens[to]!.xpos) && top.index === to) return true;
  return subject === null || (subject >= from && subject < to) || !/^(NN|PRP|W)/.test(tokens[subject]!.xpos);
}

/** The verb that a verb or auxiliary belongs to, and where its subject stands. */
export function verbAt(tokens: readonly (Token | undefined)[], at: number): readonly [Token, number | null] {
  let top = tokens[at]!;
  if (/^(aux|cop)/.test(top.deprel) && top.head >= 0) top = tokens[top.head]!;
  const subject = tokens.find((t) => t?.head === top.index && /^[nc]subj/.test(t.deprel));
  return [top, subject?.index ?? null];
}

/** The tokens of a sentence that are not left out, parsed as if they were all there is; holes where the others stand. */
export function parsedWithout(
  parser: Parser,
  forms: readonly string[],
  segment: Segment,
  isOut: (i: number) => boolean,
): (Token | undefined)[] {
  return parsedAs(
    parser,
    forms,
    segment,
    forms.flatMap((_, i) => (isOut(i) ? [] : [i])),
  );
}

/** The tokens of a sentence as they are parsed in another order, or some of them; each stands where it stood. */
export function parsedAs(
  parser: Parser,
  forms: readonly string[],
  segment: Segment,
  kept: readonly number[],
): (Token | undefined)[] {
  const { tokens }: Sentence = parser(
    kept.map((i) => forms[i]!),
    { ...segment, tokens: kept.map((i) => segment.tokens[i]!) },
  );
  const out: (Token | undefined)[] = new Array<undefined>(forms.length).fill(undefined);
  for (const token of tokens) {
    const index = kept[token.index]!;
    out[index] = { ...token, index, head: token.head < 0 ? -1 : kept[token.head]! };
  }
  return out;
}
