import { fold } from "./fold.ts";
import type { Name } from "./load.ts";
import type { Word, Words } from "./mention.ts";

/** Tokens [from, to) of a line that a name covers. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly name: Name;
}

/** A sentence on its way through the finder. */
export interface Line {
  readonly sentence: number;
  readonly tokens: readonly Word[];
  /** Folded texts of the tokens. */
  readonly words: readonly string[];
  readonly lower: readonly string[];
  /** The hit that begins at a token. */
  readonly hits: ReadonlyMap<number, Hit>;
  /** The hit that covers a token. */
  readonly over: readonly (Hit | undefined)[];
}

export function lineOf(sentence: Words, number: number, hits: readonly Hit[]): Line {
  const words = sentence.tokens.map((t) => fold(t.text));
  const over: (Hit | undefined)[] = new Array<Hit | undefined>(words.length).fill(undefined);
  for (const hit of hits) over.fill(hit, hit.from, hit.to);
  return {
    sentence: number,
    tokens: sentence.tokens,
    words,
    lower: words.map((w) => w.toLowerCase()),
    hits: new Map(hits.map((h) => [h.from, h])),
    over,
  };
}

const CAPITALISED = /^\p{Lu}[\p{L}\p{N}']*\p{Ll}/u;
const INITIAL = /^(?:\p{Lu}\.)+$|^\p{Lu}$/u;

/** "Nikol", "McCain", "D'Arcy"; no acronym. */
export const isCapitalised = (line: Line, i: number): boolean => CAPITALISED.test(line.words[i] ?? "");
export const isInitial = (line: Line, i: number): boolean => INITIAL.test(line.words[i] ?? "");

/** Whether token i touches the one before it: the parts of "Ter-Petrosyan". */
export const touches = (line: Line, i: number): boolean =>
  i > 0 && i < line.tokens.length && line.tokens[i - 1]!.end === line.tokens[i]!.start;

/** Position after "'s" or "'" where one follows, else the position itself. */
export const afterPossessive = (line: Line, i: number): number =>
  line.lower[i] === "'s" || (line.lower[i] === "'" && touches(line, i)) ? i + 1 : i;

/** Whether a line is all capitals, where case tells nothing. */
export const isShoutedLine = (line: Line): boolean => !line.words.some((_, i) => isCapitalised(line, i));
