import type { Cast } from "../cast.ts";
import { isPassive, kids, lemmaOf, type Tree } from "../trees.ts";
import type { Party } from "../reading.ts";
import { expand } from "./classes.ts";
import type { ActDraft } from "./draft.ts";
import type { Match } from "./match.ts";
import { groupOf } from "./together.ts";

const FORCES = new Set(expand("$forces").split(/\s+/));

/** Sentences after which troops that nobody's name stands beside are no longer those last sent. */
const BACK = 10;

/**
 * "The troops will be pulled out", "the contingent had fired on a crowd": forces told of without an owner are those of whoever
 * was last said to send some. Example: "Kenya sent 200 men to Chad. The contingent will leave in May."
 */
export function sendersBehind(tree: Tree, match: Match, told: readonly ActDraft[]): readonly Party[] {
  if (!/^(attack|deploy|pull_back|cease_fire)$/.test(match.frame.type)) return [];
  const moved = /^(deploy|pull_back)$/.test(match.frame.type) ? match.objects : [];
  if (![...match.actors, ...moved].some((k) => isKnown(tree, k))) return [];
  const sent = told.findLast(
    ({ type, status, rule, sentence }) =>
      (type === "deploy" || (status === "fact" && BY_LAND.test(rule))) && tree.number - sentence <= BACK,
  );
  return sent === undefined ? [] : groupOf(sent, told).map((party) => ({ ...party, inferred: true }));
}

/** Whoever takes a country or a town has men there. */
const BY_LAND = /^attack:(invade|occupy|seize|capture|march|enter|annex)$/;

/** Forces with "the" or "these" and no owner. */
const isKnown = (tree: Tree, k: number): boolean =>
  FORCES.has(lemmaOf(tree, k)) &&
  kids(tree, k, "det").some((d) => /^(the|these|those)$/.test(lemmaOf(tree, d))) &&
  kids(tree, k, "nmod:poss", "nmod", "amod", "compound", "acl").length === 0;

/** Whose forces, envoys and goods are moved nobody but their owner moves. */
const MOVED = /^(deploy|pull_back|mobilize)$/;

/** "Kenyan troops were sent to Chad", "its envoys have been recalled": whose they are, where nobody else is said to do it. */
export function sentOf(cast: Cast, tree: Tree, { frame, predicate, objects }: Match): readonly Party[] {
  if (!isPassive(tree, predicate)) return [];
  // "Turkish drones were supplied to Mali": the goods of a state.
  if (
    frame.type === "assist" &&
    /^(supply|deliver|send|ship|donate|lend|provide)$/.test(lemmaOf(tree, predicate))
  )
    return objects.flatMap((k) => cast.modifying(tree, k));
  return MOVED.test(frame.type) ? objects.flatMap((k) => cast.at(tree, k)) : [];
}
