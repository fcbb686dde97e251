import type { Mention } from "../actors/index.ts";
import type { Tree } from "../trees.ts";

/** Mentions by the place of the token that heads them. */
export function mentionsByHead(
  trees: readonly Tree[],
  mentions: readonly Mention[],
): ReadonlyMap<number, Mention> {
  const out = new Map<number, Mention>();
  for (const m of mentions) {
    const tree = trees[m.sentence];
    if (!tree) continue;
    const [from, after] = m.tokens;
    const top =
      tree.tokens.slice(from, after).find((t) => t.head < from || t.head >= after) ?? tree.tokens[from];
    if (top) out.set(top.start, m);
  }
  return out;
}
