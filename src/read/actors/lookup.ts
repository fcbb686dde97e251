import type { Span } from "../../base/span.ts";
import type { Mention } from "./mention.ts";

/**
 * The actor that a phrase names, given the span of its head word: a mention that covers the head, else the one that
 * modifies it ("Armenian officials", "officials in Yerevan" where the phrase holds nobody else).
 */
export function actorIn(mentions: readonly Mention[], head: Span, phrase: Span = head): Mention | null {
  const inside = actorsIn(mentions, phrase);
  const covering = inside.find((m) => m.whole[0] <= head[0] && m.whole[1] >= head[1]);
  if (covering) return covering;
  const persons = inside.filter((m) => m.kind === "person" && m.start >= head[0]);
  return persons[0] ?? inside.filter((m) => m.end <= head[0]).at(-1) ?? inside[0] ?? null;
}

/** All mentions that lie in a phrase, in text order. */
export function actorsIn(mentions: readonly Mention[], phrase: Span): readonly Mention[] {
  const out: Mention[] = [];
  for (let i = firstAt(mentions, phrase[0]); i < mentions.length && mentions[i]!.whole[0] < phrase[1]; i++) {
    if (mentions[i]!.start >= phrase[0] && mentions[i]!.end <= phrase[1]) out.push(mentions[i]!);
  }
  return out;
}

/** Index of the first mention that ends after the offset. */
function firstAt(mentions: readonly Mention[], offset: number): number {
  let [lo, hi] = [0, mentions.length];
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (mentions[mid]!.whole[1] > offset) hi = mid;
    else lo = mid + 1;
  }
  return lo;
}
