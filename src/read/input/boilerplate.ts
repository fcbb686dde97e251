import type { Span } from "../../base/span.ts";

/** A whole line that is no report: links to other articles, share bars, bylines, captions, rights. */
const LINES: readonly RegExp[] = [
  /^(read|see|watch) (also|more|next)\b.{0,120}$/i,
  /^(related|more on this|more from|you may also like|recommended|most read|trending|advertisement|sponsored)\b.{0,80}$/i,
  /^(share|tweet|print|email|e-mail|copy link|save|follow us|subscribe|sign up|newsletter|comments?)\b[^.]{0,80}$/i,
  /^[Bb]y \p{Lu}[\p{L}.'’-]+( \p{Lu}[\p{L}.'’-]+){0,4}(,| and |$)[^.]{0,80}$/u,
  /^(photo|image|picture|file photo|credit|source|caption)\s*[:/].{0,200}$/i,
  /^(©|\(c\) ?\d{4}|copyright\b|all rights reserved).{0,160}$/i,
  /^(published|updated|posted|last updated|last modified)\b.{0,60}\d{4}.{0,20}$/i,
  /^\(?(additional )?(reporting|editing|writing) by\b.{0,160}$/i,
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)?,? ?\d{1,2} [a-z]{3,9}\.?,? \d{4}( \d{1,2}[:.]\d{2}.{0,10})?$/i,
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)?,? ?[a-z]{3,9}\.? \d{1,2},? \d{4}( \d{1,2}[:.]\d{2}.{0,10})?$/i,
];

const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}";

/** "YEREVAN, March 12 (Agency) –" at the head of a line: a place in capitals, a date or an agency, a dash. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}'’.-]+)(?:(?: ?\/ ?| (?:and )?)\p{Lu}[\p{Lu}'’./-]*)*(?:, [\p{L}. ]{2,30}\.?)?(?:,? ?(?:[\p{L}.]{3,9}\.? \d{1,2}|\d{1,2} [\p{L}.]{3,9})(?:,? \d{4})?)?(?: ?\([^)\n]{2,40}\))? ?(?:[–—]|--?)\s+(?=[\p{Lu}"“‘'])/u;

/** The same with the place as in running text: "Brussels (AP) –", "Lagos, 12 July 2024 –"; here the agency or the day must be there. */
const MIXED_DATELINE = new RegExp(
  String.raw`^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?: ?\/ ?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})?(?:, \p{Lu}[\p{L}. ]{2,20}?)?` +
    String.raw`(?:,? (?:${MONTH}\.? \d{1,2}|\d{1,2} ${MONTH}\.?)(?:,? \d{4})?(?: ?\([^)\n]{2,40}\))?| ?\((?:[A-Z]{2,6}|[^)\n]{2,30}(?:News|Wire|Agency|Press))\))` +
    String.raw` ?(?:[–—]|--?)\s+(?=[\p{Lu}"“‘'])`,
  "u",
);

/** Spans of text that are no report: datelines, bylines, "Read also", share bars, captions, rights. In text order. */
export function findBoilerplate(text: string): readonly Span[] {
  const out: Span[] = [];
  let from = 0;
  while (from < text.length) {
    const eol = text.indexOf("\n", from);
    const to = eol < 0 ? text.length : eol;
    const found = inLine(text, from, to);
    if (found !== null) out.push(found);
    from = to + 1;
  }
  return out;
}

function inLine(text: string, from: number, to: number): Span | null {
  const line = text.slice(from, Math.min(to, from + 300));
  const lead = line.length - line.trimStart().length;
  const bare = line.trim();
  if (bare === "") return null;
  if (to - from < 280 && LINES.some((shape) => shape.test(bare)))
    return [from + lead, from + lead + bare.length];
  const dateline = DATELINE.exec(line.slice(lead));
  if (dateline && /[,(\d/]|^\p{Lu}{3,} ?[–—-]/u.test(dateline[0]))
    return [from + lead, from + lead + dateline[0].length];
  const mixed = MIXED_DATELINE.exec(line.slice(lead));
  return mixed ? [from + lead, from + lead + mixed[0].length] : null;
}
