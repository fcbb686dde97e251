import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import type { Tree } from "../trees.ts";
import { isWhen } from "./match.ts";

/**
 * Who is named inside the words for a target: "the flood victims of Chad". Men sent to a site or called home from it are in
 * the country it lies in, whoever else its words name: "landed at an airfield outside Almaty, part of a NATO force"; and
 * when they land tells nothing of where.
 */
export function insideOf(cast: Cast, tree: Tree, type: string, head: number): readonly Party[] {
  if (isWhen(tree, head)) return [];
  const site = MOVING.test(type) ? cast.located(tree, head) : null;
  // "along its border with Chad": its own side of the border is not where men are sent.
  return [...(site === null ? [] : [site]), ...cast.inside(tree, head)];
}
const MOVING = /^(deploy|pull_back)$/;
