import type { Problem } from "../../base/problem.ts";
import type { Span } from "../../base/span.ts";
import { problemAt, type Token, type TokenKind } from "./efg-tokens.ts";

/** A place between the pieces of a file. What is not as expected becomes a problem, and null comes back. */
export interface Cursor {
  readonly text: string;
  readonly file: string;
  readonly tokens: readonly Token[];
  at: number;
  readonly problems: Problem[];
}

/** What stands between braces; commas are read as spaces. */
export function readList<T>(
  r: Cursor,
  what: string,
  read: (token: Token) => T | null,
  item: string,
): readonly T[] | null {
  if (!expect(r, "{", `${what} in braces`)) return null;
  const found: T[] = [];
  for (;;) {
    const token = peek(r);
    if (token.kind === "}") {
      r.at++;
      return found;
    }
    if (token.kind !== ",") {
      const value = read(token);
      if (value === null) return fail(r, "efg/expected", `expected ${item}`);
      found.push(value);
    }
    r.at++;
  }
}

export function readWhole(r: Cursor, what: string): number | null {
  const token = expect(r, "number", what);
  if (!token) return null;
  return /^\+?\d{1,9}$/.test(token.value)
    ? Number(token.value)
    : fail(r, "efg/number", `expected ${what}, a whole number`, {}, token.span);
}

export function expect(r: Cursor, kind: TokenKind, what: string): Token | null {
  const token = peek(r);
  if (token.kind !== kind) return fail(r, "efg/expected", `expected ${what}`);
  r.at++;
  return token;
}

export const peek = (r: Cursor): Token => r.tokens[r.at]!;

export function fail(
  r: Cursor,
  code: string,
  what: string,
  more: Pick<Problem, "why" | "hint"> = {},
  span: Span = peek(r).span,
): null {
  r.problems.push(problemAt(r.text, r.file, span, code, what, more));
  return null;
}
