import { isOrganisation } from "../../vocabulary/actors.ts";
import type { Party } from "../reading.ts";
import { isPassive, kids, type Tree } from "../trees.ts";
import type { Stage } from "./index.ts";
import type { Match } from "./match.ts";

/** How many sentences back the body may have been named. */
const BACK = 5;

/**
 * "Mali has been suspended since May", "Can it be expelled?": what only a body does, done by nobody named, was done by the
 * body named last.
 */
export function bodyBehind(stage: Stage, tree: Tree, { frame, predicate }: Match): readonly Party[] {
  if (frame.actorKind !== "org" || frame.kind !== "state" || !isPassive(tree, predicate)) return [];
  if (kids(tree, predicate, "obl").some((k) => kids(tree, k, "case").some((c) => tree.lemmas[c] === "by")))
    return [];
  for (let n = tree.number; n >= Math.max(0, tree.number - BACK); n--) {
    const body = stage.cast.named(stage.scene.trees[n]!).findLast(({ party }) => isOrganisation(party.code));
    if (body !== undefined) return [{ ...body.party, inferred: true }];
  }
  return [];
}
