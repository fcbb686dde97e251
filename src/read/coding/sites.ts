import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import { kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import type { Frame } from "./frame.ts";
import { isWhen, type Match } from "./match.ts";
import { thingAt } from "./things.ts";

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

/** The states that the places lie in where it is done, the place of the target first: "fired at posts near Narva". */
export function sitesOf(cast: Cast, tree: Tree, match: Match, targets: readonly number[]): readonly Party[] {
  const { frame, predicate, objects } = match;
  const around = [
    ...targets,
    ...[predicate, ...objects]
      .flatMap((k) => kids(tree, k, "obl", "nmod"))
      .filter((k) => WHERE.test(prepositionOf(tree, k) ?? "")),
  ];
  const over = (k: number): boolean => frame.type === "deploy" && prepositionOf(tree, k) === "over";
  // "has stationed planes there": in the country just named.
  const there = [predicate, ...objects]
    .flatMap((k) => kids(tree, k, "advmod"))
    .filter((k) => lemmaOf(tree, k).toLowerCase() === "there");
  return [
    ...whereOf(tree, predicate).flatMap((k) => cast.located(tree, k) ?? cast.at(tree, k)),
    ...around.flatMap((k) => cast.located(tree, k) ?? (over(k) ? cast.at(tree, k) : [])),
    ...there.flatMap((k) => cast.at(tree, k)),
    ...around.filter((k) => isSideOfBorder(tree, k)).flatMap((k) => cast.modifying(tree, k)),
  ];
}

/** "on the Chadian side of the border"; "on the Chadian side" of a table nobody shoots. */
const isSideOfBorder = (tree: Tree, k: number): boolean =>
  lemmaOf(tree, k) === "side" &&
  kids(tree, k, "nmod").some((c) =>
    /^(border|frontier|river|line|lake|ridge|strait)$/.test(lemmaOf(tree, c)),
  );

/** "Chad, where it has stationed men": the noun that a clause of "where" hangs on, or has before its comma. */
function whereOf(tree: Tree, predicate: number): readonly number[] {
  const where = kids(tree, predicate, "advmod").find((k) => lemmaOf(tree, k) === "where");
  if (where === undefined) return [];
  if (relation(tree, predicate) === "acl") return [tree.tokens[predicate]!.head];
  let noun = tree.tokens[where - 1]?.text === "," ? where - 2 : -1;
  while (noun >= 0 && /^(compound|flat)$/.test(relation(tree, noun))) noun = tree.tokens[noun]!.head;
  return noun >= 0 && tree.tokens[noun]!.upos === "PROPN" ? [noun] : [];
}
const WHERE = /^(in|at|near|into|from|on|along|around|across|over|outside|off|above)$/;

/**
 * "withdrew its men from Chad", "stationed 650 men in Chad", "closed its border to Chadian citizens", "stands by the people of
 * Chad": of which state, not of which people.
 */
export const placeOf = (tree: Tree, { frame, objects }: Match, k: number, party: Party): Party =>
  frame.type === "sanction" ||
  (/^(endorse|pledge|offer)$/.test(frame.type) && /^(people|nation)$/.test(lemmaOf(tree, k))) ||
  (MOVING.test(frame.type) &&
    /^[A-Z]/.test(tree.tokens[k]!.text) &&
    objects.some((o) => thingAt(tree, o) === "soldier"))
    ? { ...party, code: party.code.replace(/\/CVL$/, "") }
    : party;

/** "pulled fifty American soldiers back": who is sent or called home, not where from. */
export const isOwnForce = ({ type }: Frame, actor: Party, party: Party): boolean =>
  /^(deploy|pull_back)$/.test(type) && party.code === `${actor.code}/MIL`;
