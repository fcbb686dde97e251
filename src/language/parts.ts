import { withoutAsides } from "./asides.ts";
import { withoutInsertions } from "./insertions.ts";
import { withoutInversions } from "./inversions.ts";
import { withOpenings } from "./openings.ts";
import type { Parser, Pipeline } from "./pipeline.ts";
import type { Segment, Sentence, Token } from "./token.ts";

/**
 * What makes sentences long for a parser is taken apart before it sees them: clauses that semicolons part are parsed one by one;
 * adverbs of several words and what stands between commas behind a subject are taken out and put back (asides.ts, insertions.ts).
 */
export function inParts(tagged: Parser): Pipeline {
  const parser = withoutInversions(withoutInsertions(withOpenings(withoutAsides(tagged))));
  return (text, segment) => {
    const forms = segment.tokens.map(([start, end]) => text.slice(start, end));
    const stops = semicolonsOf(forms);
    if (stops.length === 0) return parser(forms, segment);
    const clauses = [-1, ...stops].map((stop, i) => {
      const [from, to] = [stop + 1, (stops[i] ?? forms.length - 1) + 1];
      const part = sliced(segment, from, to);
      // A clause without a stop looks like a headline.
      return parser([...forms.slice(from, to - 1), i < stops.length ? "." : forms[to - 1]!], part);
    });
    return clauses.every(isClause) ? sideBySide(segment, forms, stops, clauses) : parser(forms, segment);
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
