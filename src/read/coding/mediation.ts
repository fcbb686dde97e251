import type { Party } from "../reading.ts";
import { kids, lemmaOf, type Tree } from "../trees.ts";
import { isOther, type Ground } from "./candidates.ts";
import type { ActDraft } from "./draft.ts";
import { pairOf } from "./salience.ts";

/** "offered to mediate", "put forward a plan for a settlement": between two, if to anybody. */
export function isMediation(act: ActDraft, trees: readonly Tree[]): boolean {
  if (act.type !== "offer") return false;
  const tree = trees[act.sentence]!;
  return kids(tree, act.predicate, "xcomp", "obj", "obl").some(
    (k) =>
      MEDIATING.has(lemmaOf(tree, k)) || kids(tree, k, "nmod").some((c) => MEDIATING.has(lemmaOf(tree, c))),
  );
}
const MEDIATING = new Set("mediate arbitrate mediation arbitration settlement reconcile".split(" "));

/** With the one that the report tells most dealings of with whom it was offered to. */
export function bothSides(
  act: ActDraft,
  targets: readonly Party[],
  acts: readonly ActDraft[],
  { dealings, cast }: Pick<Ground, "dealings" | "cast">,
): readonly Party[] {
  const [one, more] = targets;
  if (one === undefined || more !== undefined) return targets;
  let best: Party | null = null;
  let most = 1;
  for (const { actor, target } of acts)
    for (const other of [actor, target]) {
      if (other === null || other.code === one.code || !isOther(act.actor.code, other.code)) continue;
      if (cast.isOrganisation(other.code)) continue;
      const count = dealings.get(pairOf(one, other)) ?? 0;
      if (count > most) [best, most] = [other, count];
    }
  return best === null ? targets : [one, best];
}
