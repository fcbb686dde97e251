import type { Span } from "../../base/span.ts";

/** Characters looked at together; a piece ends with a blank where there is one. */
const PIECE = 600;
/** Shorter passages are never noise: a ruled line, a short table. */
const FEWEST_TOKENS = 100;
/** In noise, fewer than one token in four has a letter or a digit... */
const LEAST_WORDS = 0.25;
/** ...or fewer than one in ten differs from all the others. Of a hundred words of English prose more than half do. */
const LEAST_DIFFERENT = 0.1;

const TOKEN = /[\p{L}\p{M}\p{N}]+|([^\p{L}\p{M}\p{N}\s])\1*/gu;
const WORD = /^[\p{L}\p{N}]/u;

/**
 * Passages that are no language in any tongue: long runs of marks, the same few words again and again. They are left unread,
 * because a tree for them means nothing and costs as much as one for a sentence. Spans in text order; linear in the text.
 * Example: "- - - - - ..." or "said, said, said, ..." for a hundred tokens. Not noise: a line of dashes under a title.
 */
export function findNoise(text: string): readonly Span[] {
  const out: Span[] = [];
  for (let from = 0; from < text.length;) {
    const to = endOfPiece(text, from);
    if (isNoise(text.slice(from, to))) {
      const last = out.at(-1);
      if (last?.[1] === from) out[out.length - 1] = [last[0], to];
      else out.push([from, to]);
    }
    from = to;
  }
  return out;
}

function endOfPiece(text: string, from: number): number {
  const limit = from + PIECE;
  if (limit >= text.length) return text.length;
  for (let to = limit; to > from + PIECE / 2; to--) if (/\s/.test(text[to - 1]!)) return to;
  return limit;
}

function isNoise(piece: string): boolean {
  let tokens = 0;
  let words = 0;
  const different = new Set<string>();
  for (const [token] of piece.matchAll(TOKEN)) {
    tokens++;
    if (WORD.test(token)) words++;
    different.add(token);
  }
  return (
    tokens >= FEWEST_TOKENS && (words < tokens * LEAST_WORDS || different.size < tokens * LEAST_DIFFERENT)
  );
}
