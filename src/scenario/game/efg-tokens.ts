import { lineAndColumn, type Span } from "../../base/span.ts";
import type { Problem } from "../../base/problem.ts";

export type TokenKind = "text" | "number" | "word" | "{" | "}" | "," | "end";

/** A piece of an .efg file; `value` is without its quotation marks and escapes. */
export interface Token {
  readonly kind: TokenKind;
  readonly value: string;
  readonly span: Span;
}

const SPACE = /\s*/y;
const TEXT = /"((?:[^"\\]|\\[\s\S])*)"/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?:\/[+-]?\d+\.?\d*)?/y;
const WORD = /[A-Za-z]+/y;

/** The pieces in their order, closed by one of kind "end"; a problem where a character begins none. */
export function tokensOf(
  text: string,
  file: string,
): { readonly tokens: readonly Token[]; readonly problem: Problem | null } {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  for (;;) {
    at += take(SPACE)![0].length;
    if (at >= text.length) break;
    const char = text[at]!;
    const kind: TokenKind =
      char === '"'
        ? "text"
        : char === "{" || char === "}" || char === ","
          ? char
          : /[A-Za-z]/.test(char)
            ? "word"
            : "number";
    const found =
      kind === "text" ? take(TEXT) : kind === "word" ? take(WORD) : kind === "number" ? take(NUMBER) : [char];
    if (!found) {
      const what =
        kind === "text"
          ? "this quotation mark is never closed"
          : `nothing in an .efg file begins with ${JSON.stringify(char)}`;
      return { tokens, problem: problemAt(text, file, [at, at + 1], "efg/character", what) };
    }
    const value = kind === "text" ? found[1]!.replace(/\\([\s\S])/g, "$1") : found[0]!;
    tokens.push({ kind, value, span: [at, at + found[0]!.length] });
    at += found[0]!.length;
  }
  tokens.push({ kind: "end", value: "", span: [text.length, text.length] });
  return { tokens, problem: null };
}

/** An error at a place of the text, with its line. */
export function problemAt(
  text: string,
  file: string,
  span: Span,
  code: string,
  what: string,
  more: Pick<Problem, "why" | "hint"> & { readonly level?: Problem["level"] } = {},
): Problem {
  const { line, col } = lineAndColumn(text, Math.min(span[0], text.length));
  const excerpt = text.split(/\r?\n/)[line - 1] ?? "";
  const width = Math.max(1, Math.min(span[1] - span[0], excerpt.length - col + 1));
  return { level: "error", ...more, code, what, file, line, col, width, excerpt };
}
