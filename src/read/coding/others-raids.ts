import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import { kids, type Tree } from "../trees.ts";
import type { Match } from "./match.ts";

/** "NATO failed to stop the Turkish invasion": who ends what another party does has not ceased fire. */
export function isOthersRaid(
  cast: Cast,
  tree: Tree,
  { frame, objects }: Match,
  actors: readonly Party[],
): boolean {
  if (frame.type !== "cease_fire") return false;
  const owners = objects.flatMap((k) => [
    ...cast.modifying(tree, k),
    ...kids(tree, k, "nmod:poss").flatMap((p) => cast.at(tree, p)),
  ]);
  return owners.length > 0 && !owners.some((p) => actors.some((a) => a.code === p.code));
}
