import type { Span } from "../base/span.ts";

/** A text of this many lines or fewer is never taken for hard-wrapped. */
const FEWEST_LINES = 4;

/** The paragraphs of a text: its lines, or the blocks between blank lines where it is wrapped at a fixed width. */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text);
  if (!isWrapped(lines)) return lines.filter(([start, end]) => start < end);
  const out: Span[] = [];
  let open = false;
  for (const [start, end] of lines) {
    if (start === end) open = false;
    else if (open) out[out.length - 1] = [out.at(-1)![0], end];
    else {
      out.push([start, end]);
      open = true;
    }
  }
  return out;
}

/** Lines without the white space around them; blank ones are empty spans. */
function linesOf(text: string): Span[] {
  const out: Span[] = [];
  for (let at = 0; at <= text.length;) {
    let end = at;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    let from = at;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    out.push([from, to]);
    at = end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1);
  }
  return out;
}

/** Lines that another line follows without a blank between them nearly all end close to the same column, 55 to 95. */
function isWrapped(lines: readonly Span[]): boolean {
  let widest = 0;
  const inner: number[] = [];
  lines.forEach(([start, end], i) => {
    if (end - start > widest) widest = end - start;
    const next = lines[i + 1];
    if (end > start && next && next[1] > next[0]) inner.push(end - start);
  });
  if (inner.length < FEWEST_LINES || widest < 55 || widest > 95) return false;
  const full = inner.reduce((n, width) => n + (width >= widest - 18 ? 1 : 0), 0);
  return full >= inner.length * 0.8;
}

const isBreak = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 0xa0 || code === 0xfeff;
