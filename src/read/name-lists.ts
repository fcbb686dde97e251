import type { Mention } from "./actors/index.ts";
import { isBelow, kids, lemmaOf, relation, type Tree } from "./trees.ts";

/** Names of states and bodies, not of persons or places in them: what a list of parties is made of. */
const LISTED = /^(state|capital|organisation)$/;
/** How a name hangs that the tree took for a part of another word; a name with a part of its own in a clause is not meant. */
const ASTRAY = /^(conj|compound|flat|appos|dep|list)$/;

/**
 * Names that stand in one list with the name at a head, and that the tree has hung outside of it: "On 10 February, Belgium,
 * France and Germany blocked it" (Belgium beside the month), "Guinea and Sierra Leone sent a battalion each" (one name before
 * the other). `own` is the head's mention. In text order; empty where the head itself is joined to another.
 */
export function listedBeside(
  tree: Tree,
  head: number,
  mentions: readonly Mention[],
  own: Mention | null,
): readonly Mention[] {
  if (own === null || !LISTED.test(own.kind) || relation(tree, head) === "conj") return [];
  const place = mentions.indexOf(own);
  let first = place;
  while (mentions[first]!.joined && LISTED.test(mentions[first - 1]!.kind)) first--;
  let last = place;
  while (mentions[last + 1]?.joined && LISTED.test(mentions[last + 1]!.kind)) last++;
  if (first === last || !/^(and|or)$/i.test(tree.tokens[mentions[last]!.tokens[0] - 1]?.text ?? ""))
    return [];
  return mentions.slice(first, last + 1).filter((m) => {
    const at = headOf(tree, m);
    return m !== own && m.code !== null && ASTRAY.test(relation(tree, at)) && !isJoined(tree, at, head);
  });
}

/** Already coordinated with the head in the tree. */
const isJoined = (tree: Tree, at: number, head: number): boolean =>
  relation(tree, at) === "conj" && isBelow(tree, at, head);

/** The token of a name that hangs outside of it. */
function headOf(tree: Tree, { tokens: [from, after] }: Mention): number {
  for (let k = from; k < after; k++) {
    const { head } = tree.tokens[k]!;
    if (head < from || head >= after) return k;
  }
  return from;
}

/** What "and" or a comma joins to a phrase; not what it sets against it: "to Britain, not to Egypt". */
export const joinedBy = (tree: Tree, head: number): readonly number[] =>
  kids(tree, head, "conj").filter(
    (k) => !kids(tree, k, "advmod", "cc").some((c) => c < k && /^(not|never)$/.test(lemmaOf(tree, c))),
  );
