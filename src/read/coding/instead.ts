import type { Party } from "../reading.ts";
import { below, kids, lemmaOf, type Tree } from "../trees.ts";
import { isOther } from "./candidates.ts";
import type { ActDraft } from "./draft.ts";

/**
 * "ignored Chad's plea for troops and offered advisers instead": what somebody offers or gives in place of what he was asked for
 * goes to whoever asked.
 */
export function insteadOf(
  act: ActDraft,
  before: readonly ActDraft[],
  trees: readonly Tree[],
): readonly Party[] | null {
  if (!/^(offer|pledge|assist|deploy)$/.test(act.type) || act.alone || !hasInstead(trees[act.sentence]!, act))
    return null;
  const asked = before.findLast(
    (b) =>
      act.sentence - b.sentence <= 1 &&
      ((b.actor.code === act.actor.code && /^(refuse|decline|ignore)$/.test(b.type) && b.target !== null) ||
        (b.target?.code === act.actor.code && /^(request|demand)$/.test(b.type))),
  );
  const party = asked === undefined ? null : asked.actor.code === act.actor.code ? asked.target : asked.actor;
  return party !== null && isOther(act.actor.code, party.code) ? [party] : null;
}

const hasInstead = (tree: Tree, { predicate }: ActDraft): boolean =>
  [predicate, ...kids(tree, predicate, "obj", "xcomp")]
    .flatMap((k) => (k === predicate ? kids(tree, k, "advmod") : below(tree, k)))
    .some((k) => lemmaOf(tree, k) === "instead");
