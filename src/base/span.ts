/** [start, end) in UTF-16 code units of a document's text: `text.slice(start, end)` is the words. */
export type Span = readonly [start: number, end: number];

/** Whether inner lies wholly in outer. */
export const within = (inner: Span, outer: Span): boolean => inner[0] >= outer[0] && inner[1] <= outer[1];

/** Whether two spans share a character. */
export const meets = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** The smallest span that covers both. */
export const cover = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];

/** Line and column (both from 1) of an offset; CRLF counts as one line end. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly col: number } {
  let line = 1;
  let lineStart = 0;
  for (let i = text.indexOf("\n"); i !== -1 && i < offset; i = text.indexOf("\n", i + 1)) {
    line++;
    lineStart = i + 1;
  }
  return { line, col: offset - lineStart + 1 };
}
