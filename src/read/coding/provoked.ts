import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import { isVerb, kids, lemmaOf, relation, type Tree } from "../trees.ts";
import { doersOf } from "./doers.ts";
import { conditionOf } from "./hinges.ts";
import type { Match } from "./match.ts";

/*
 * Who will be fired at or punished, and with whom there will be a truce, is told by what it hangs on: "the navy would fire if
 * Chad attacked", "Kenya will not accept a truce unless the Chadians withdraw".
 */

/** The doers of the condition that a blow or a truce hangs on, where nothing else names whom it is for. */
export function provokedBy(cast: Cast, tree: Tree, { frame, predicate }: Match): readonly Party[] {
  if (!/^(attack|sanction|cease_fire)$/.test(frame.type) || !isVerb(tree, predicate)) return [];
  const up = tree.tokens[predicate]!.head;
  const hinge =
    conditionOf(tree, predicate) ??
    (up >= 0 && relation(tree, predicate) === "xcomp" ? conditionOf(tree, up) : null);
  if (hinge === null || !isVerb(tree, hinge.head) || LETTING.test(lemmaOf(tree, hinge.head))) return [];
  // "if Chad and Mali cannot agree": of two it is not said which.
  const doers = doersOf(tree, hinge.head).flatMap((k) => cast.at(tree, k));
  if (doers.length !== 1 || kids(tree, hinge.head, "cop").length > 0) return [];
  return doers.filter(({ code }) => !cast.isOrganisation(code));
}

/** What others must do first that a blow may fall. */
const LETTING =
  /^(agree|approve|consent|allow|permit|let|support|back|help|assist|join|ask|request|want|vote|authorise|authorize|order|promise|provide|give|lead|follow|do|have|be)$/;
