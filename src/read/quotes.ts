import type { Span } from "../base/span.ts";

/** A quotation in the text, marks left out. `open` says that it runs on into the next paragraph. */
export interface Quote {
  readonly span: Span;
  readonly open: boolean;
}

const OPENING = new Set(["“", "«", "„"]);
const CLOSING = new Set(["”", "»"]);

/**
 * Quotations paired paragraph by paragraph: “curly”, "straight" and «angled» marks. A quotation that is not closed at
 * the end of its paragraph runs on where the next paragraph opens with a mark again, and ends with the paragraph else.
 * ‘Single’ marks count only in a text without double ones, as the British papers set them.
 * Example: “One.” she said, “Two.” → two quotations. Not one: 5' 11" (a mark after a digit opens nothing).
 */
export function findQuotes(text: string): readonly Quote[] {
  const doubles = /[“”"«»]/.test(text);
  const out: Quote[] = [];
  let from = 0;
  while (from <= text.length) {
    const eol = text.indexOf("\n", from);
    const to = eol < 0 ? text.length : eol;
    pairIn(text, from, to, doubles, out);
    from = to + 1;
  }
  return out;
}

function pairIn(text: string, from: number, to: number, doubles: boolean, out: Quote[]): void {
  let start = -1;
  for (let i = from; i < to; i++) {
    const c = text[i]!;
    if (start < 0) {
      if (opens(text, i, doubles)) start = i + 1;
    } else if (closes(text, i, c, doubles)) {
      if (i > start) out.push({ span: [start, i], open: false });
      start = -1;
    } else if (doubles && OPENING.has(c)) start = i + 1;
  }
  if (start >= 0 && start < to) {
    const next = /\s*(\S)/y;
    next.lastIndex = to;
    const runsOn = opens(text, (next.exec(text)?.index ?? to) + leadingSpace(text, to), doubles);
    if (runsOn || to - start < 600) out.push({ span: [start, to], open: runsOn });
  }
}

function leadingSpace(text: string, at: number): number {
  let n = 0;
  while (at + n < text.length && /\s/.test(text[at + n]!)) n++;
  return n;
}

function opens(text: string, i: number, doubles: boolean): boolean {
  const c = text[i];
  if (c === undefined) return false;
  if (doubles && OPENING.has(c)) return true;
  const straight = doubles ? c === '"' : c === "‘" || c === "'";
  if (!straight) return false;
  const before = text[i - 1] ?? " ";
  const after = text[i + 1] ?? " ";
  return /[\s([{—–-]/.test(before) && /\S/.test(after);
}

function closes(text: string, i: number, c: string, doubles: boolean): boolean {
  if (doubles) return CLOSING.has(c) || c === '"';
  if (c !== "’" && c !== "'") return false;
  return /[\s.,;:!?)\]—–-]/.test(text[i + 1] ?? " ") && /[.,;:!?\w]/.test(text[i - 1] ?? "");
}
