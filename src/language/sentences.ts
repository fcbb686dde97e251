import type { Span } from "../base/span.ts";
import { ABBREVIATIONS, ASKING, STARTERS } from "./abbreviations.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { Segment } from "./token.ts";
import { tokenise } from "./tokens.ts";

/** A sentence without an end is cut here. */
const LONGEST_SENTENCE = 300;
/** "TBILISI, March 4 (Reuters) - ": place, region or date, agency, dash. At least one of the three must be plain. */
const DATELINE =
  /^(\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]+){0,3})(?:, \p{Lu}[\p{L}.]+)?(,? (?:\p{Lu}\p{Ll}{2,8}\.?) \d{1,2}(?:, \d{4})?)?( \([\p{L} /.]{2,30}\))? ?(?:-{1,2}|—|–) /u;
const END = /^(?:[.!?…。]|\.{2,}|[!?]{2,})$/;
const CLOSER = /^(?:["”’')\]»]|'')$/;

/** Sentences with their tokens. Every token lies in exactly one sentence; sentences are in order and never empty. */
export function segment(text: string): Segment[] {
  const out: Segment[] = [];
  paragraphsOf(text).forEach(([from, to], paragraph) => {
    const tokens = tokenise(text, from, to);
    const dateline = endOfDateline(text, from, to);
    let first = 0;
    while (first < tokens.length) {
      const last = first === 0 && dateline > 0 ? lastBefore(tokens, dateline) : lastOf(text, tokens, first);
      out.push({
        start: tokens[first]![0],
        end: tokens[last]![1],
        paragraph,
        tokens: tokens.slice(first, last + 1),
      });
      first = last + 1;
    }
  });
  return out;
}

/** Offset where the dateline of a paragraph ends, its dash included; 0 where it has none. */
function endOfDateline(text: string, from: number, to: number): number {
  const m = DATELINE.exec(text.slice(from, Math.min(to, from + 100)));
  return m && (m[1] === m[1]!.toUpperCase() || m[2] || m[3]) && from + m[0].length < to
    ? from + m[0].length
    : 0;
}

function lastBefore(tokens: readonly Span[], offset: number): number {
  let last = 0;
  while (last + 1 < tokens.length && tokens[last + 1]![1] <= offset) last++;
  return last;
}

/** Index of the last token of the sentence that begins at `first`. */
function lastOf(text: string, tokens: readonly Span[], first: number): number {
  const limit = Math.min(tokens.length, first + LONGEST_SENTENCE) - 1;
  for (let i = first; i < limit; i++) {
    const word = text.slice(tokens[i]![0], Math.min(tokens[i]![1], tokens[i]![0] + 20));
    if (END.test(word)) {
      const last = closers(text, tokens, i);
      if (last >= limit) return limit;
      if (endsHere(text, tokens, first, i, last)) return last;
    } else if (word.endsWith(".") && word.length > 1 && abbreviationEnds(text, tokens, i)) return i;
  }
  return limit;
}

/** The closing quotes and brackets that touch a full stop belong to its sentence. */
function closers(text: string, tokens: readonly Span[], end: number): number {
  let i = end;
  while (
    i + 1 < tokens.length &&
    tokens[i + 1]![0] === tokens[i]![1] &&
    CLOSER.test(wordAt(text, tokens, i + 1))
  )
    i++;
  return i;
}

function endsHere(text: string, tokens: readonly Span[], first: number, end: number, last: number): boolean {
  const next = tokens[last + 1]!;
  const mark = wordAt(text, tokens, end);
  if (mark === "." && end === first + 1 && /^(?:\d{1,2}|[A-Za-z])$/.test(wordAt(text, tokens, first)))
    return false;
  if (next[0] === tokens[last]![1] && last === end)
    return /^[\p{Lu}“]/u.test(text.slice(next[0], next[0] + 2));
  const start = text.slice(next[0], next[0] + 2);
  if (/^(?:\p{Ll}|[,;:—–-])/u.test(start)) return false;
  if (CLOSER.test(start[0]!) && start[0] !== '"' && start[0] !== "'") return false;
  return mark === "." || last === end || !asked(text, tokens, last + 1);
}

/** Whether a short speech tag such as "Pashinyan asked." follows a quoted question. */
function asked(text: string, tokens: readonly Span[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
    const word = wordAt(text, tokens, i);
    if (ASKING.has(word)) return true;
    if (END.test(word) || word === ",") return false;
  }
  return false;
}

function abbreviationEnds(text: string, tokens: readonly Span[], i: number): boolean {
  const word = wordAt(text, tokens, i).toLowerCase().slice(0, -1);
  if (!ABBREVIATIONS.has(word) && !word.includes(".")) return false;
  const next = wordAt(text, tokens, i + 1);
  return /^\p{Lu}/u.test(next) ? STARTERS.has(next.toLowerCase()) : next === "“";
}

function wordAt(text: string, tokens: readonly Span[], i: number): string {
  return text.slice(tokens[i]![0], tokens[i]![1]);
}
