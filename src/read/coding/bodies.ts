import type { Party } from "../reading.ts";
import { isPassive, kids, type Tree } from "../trees.ts";
import type { Stage } from "./index.ts";
import type { Match } from "./match.ts";

/**
 * "Mali has been suspended since May", "Can it be expelled?": what only a body does, done by nobody named, was done by the
 * body named last that it may be a member of.
 */
export function bodyBehind(stage: Stage, tree: Tree, { frame, predicate, objects }: Match): readonly Party[] {
  if (frame.actorKind !== "org" || frame.kind !== "state" || !isPassive(tree, predicate)) return [];
  if (kids(tree, predicate, "obl").some((k) => kids(tree, k, "case").some((c) => tree.lemmas[c] === "by")))
    return [];
  const member = objects.flatMap((k) => stage.cast.at(tree, k))[0];
  const body = stage.cast.bodyBefore(tree, predicate, member?.code);
  return body === null ? [] : [body];
}
