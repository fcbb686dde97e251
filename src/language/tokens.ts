import type { Span } from "../base/span.ts";
import { ABBREVIATIONS, BEFORE_NUMBER, TITLES } from "./abbreviations.ts";

/** Longer runs without white space are cut here, which keeps every pattern's work bounded. */
const LONGEST_CHUNK = 2000;
const ADDRESS = /^(?:https?:\/\/|www\.)[^\s“”"<>]+|^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/iu;
const INITIALS = /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?/uy;
const DOTTED = /(?:[ap]\.m|e\.g|i\.e|a\.k\.a|Ph\.D)\./iuy;
const NUMBER = /\p{N}+(?:[.,:/]\p{N}+)*(?:(?:st|nd|rd|th|s)(?![\p{L}\p{N}]))?/uy;
const WORD = /[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:['’][\p{L}\p{M}][\p{L}\p{M}\p{N}_]*)*/uy;
const AMPERSAND = /\p{Lu}{1,2}&\p{Lu}{1,2}(?!\p{L})/uy;
const DECADE = /['’]\p{N}\p{N}s?(?![\p{L}\p{N}])/uy;
/** What most pieces are: a word, and a mark that is never part of one. */
const PLAIN = /^[a-z]+[,;:]?$/i;
/** Four or more of any other mark stand for one: a line across the page, a row of stars. */
const RUN = /\.{2,}|-{2,}|[!?]{2,}|([^\p{L}\p{M}\p{N}\s])\1{3,}/uy;
/** EWT and GUM split hyphenated words, except after these beginnings. */
const PREFIX =
  /(?:non|anti|re|co|pre|pro|post|semi|sub|pan|multi|ex|counter|mini|inter|neo|e|trans|intra|extra|ultra|un|de)-(?=\p{L})/iuy;
const CLITIC = /(?<=.)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/** The tokens of `text` between two offsets, in order, without overlap; white space lies in none. */
export function tokenise(text: string, from: number, to: number): Span[] {
  const out: Span[] = [];
  let i = from;
  while (i < to) {
    if (isSpace(text.charCodeAt(i))) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < to && end - i < LONGEST_CHUNK && !isSpace(text.charCodeAt(end))) end++;
    chunk(text, text.slice(i, end), i, out);
    i = end;
  }
  return out;
}

/** White space as the tokeniser sees it, the joiners and marks of direction included. */
export function isSpace(code: number): boolean {
  if (code < 128) return code <= 32;
  if (code >= 0x2000 && code <= 0x202f) return code <= 0x200f || code >= 0x2028;
  return code === 0xa0 || code === 0x85 || code === 0xfeff || code === 0x3000;
}

/** Offsets inside `piece`, which stands at `base`, are turned into offsets of the text when a token is pushed. */
function chunk(text: string, piece: string, base: number, out: Span[]): void {
  if (PLAIN.test(piece)) {
    const length = /[a-z]$/i.test(piece) ? piece.length : piece.length - 1;
    const cut = cliticAt(piece.slice(0, length));
    if (cut > 0) out.push([base, base + cut]);
    out.push([base + cut, base + length]);
    if (length < piece.length) out.push([base + length, base + piece.length]);
    return;
  }
  let i = 0;
  const open = /^[("'“‘[<]*/.exec(piece)![0].length;
  const address = ADDRESS.exec(open ? piece.slice(open) : piece)?.[0].replace(/[.,;:!?)\]'’]+$/, "");
  if (address) {
    for (; i < open; i++) out.push([base + i, base + i + 1]);
    out.push([base + i, base + i + address.length]);
    i += address.length;
  }
  while (i < piece.length) {
    const whole = wholeToken(piece, i);
    if (whole > 0) out.push([base + i, base + i + whole]);
    i += whole > 0 ? whole : wordTokens(text, piece, i, base, out);
  }
}

/** Length of a token that is neither a plain word nor a single mark, 0 where none begins. */
function wholeToken(piece: string, i: number): number {
  const length = match(INITIALS, piece, i) || match(DOTTED, piece, i) || match(AMPERSAND, piece, i);
  if (length) return length;
  return match(RUN, piece, i) || match(NUMBER, piece, i) || (i === 0 ? match(DECADE, piece, i) : 0);
}

/** Pushes a word with its clitics apart and the full stop of an abbreviation kept, or one mark; returns the length. */
function wordTokens(text: string, piece: string, i: number, base: number, out: Span[]): number {
  const prefix = match(PREFIX, piece, i);
  const length = prefix + match(WORD, piece, i + prefix);
  if (length === 0) {
    const mark = piece.codePointAt(i)! > 0xffff ? 2 : 1;
    out.push([base + i, base + i + mark]);
    return mark;
  }
  const word = piece.slice(i, i + length);
  const start = base + i;
  if (piece[i + length] === "." && ownsStop(text, word, start, base + piece.length)) {
    out.push([start, start + length + 1]);
    return length + 1;
  }
  const cut = cliticAt(word);
  if (cut > 0) out.push([start, start + cut]);
  out.push([start + cut, start + length]);
  return length;
}

/** Where a contraction or a possessive divides the word, 0 where nothing does. */
function cliticAt(word: string): number {
  const clitic = CLITIC.exec(word);
  if (clitic) return word.length - clitic[1]!.length;
  const lower = word.toLowerCase();
  return lower === "cannot" || lower === "gonna" || lower === "wanna" ? 3 : 0;
}

function ownsStop(text: string, word: string, start: number, chunkEnd: number): boolean {
  const lower = word.toLowerCase();
  const end = start + word.length;
  if (TITLES.has(lower) || ABBREVIATIONS.has(lower))
    return /^\p{Lu}/u.test(word) || lower === "vs" || lower === "etc";
  const after = text.slice(end + 1, end + 4);
  if (BEFORE_NUMBER.has(lower)) return end + 1 >= chunkEnd && /^\s?\d/.test(after);
  return /^\p{Lu}$/u.test(word) && lower !== "i" && /^ ?\p{Lu}/u.test(after);
}

function match(pattern: RegExp, piece: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(piece)?.[0].length ?? 0;
}
