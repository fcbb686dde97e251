import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import { isVerb, type Tree } from "../trees.ts";
import { doersOf } from "./doers.ts";
import type { Match } from "./match.ts";

/** What a state does for rebels. */
const HELP = /^(assist|endorse)$/;

/**
 * "Kenya accused Chad of arming the rebels": no state arms its own; rebels whose state nothing names are those of whoever tells
 * it, or nobody's that we know.
 */
export function notOwnRebels(
  cast: Cast,
  tree: Tree,
  { frame, predicate }: Match,
  actors: readonly Party[],
  parties: readonly Party[],
): readonly Party[] {
  const isOwn = (p: Party): boolean => p.inferred && actors.some((a) => p.code === `${a.code}/REB`);
  if (!HELP.test(frame.type) || !parties.some(isOwn)) return parties;
  const teller = tellerOf(cast, tree, predicate, actors);
  return parties.flatMap((p) =>
    !isOwn(p) ? [p] : teller === null ? [] : [{ ...p, code: `${teller.code}/REB` }],
  );
}

/** The nearest state that is said to tell, fear or charge what the predicate tells. */
function tellerOf(cast: Cast, tree: Tree, predicate: number, actors: readonly Party[]): Party | null {
  for (let k = tree.tokens[predicate]!.head; k >= 0; k = tree.tokens[k]!.head) {
    if (!isVerb(tree, k)) continue;
    const states = doersOf(tree, k)
      .flatMap((d) => cast.at(tree, d))
      .filter(({ code }) => /^[A-Z]{3}$/.test(code) && actors.every((a) => a.code !== code));
    if (states[0] !== undefined) return states[0];
  }
  return null;
}
