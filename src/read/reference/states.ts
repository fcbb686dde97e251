import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import type { Actors } from "../actors/index.ts";
import type { Description } from "./describe.ts";
import { isState, stateOf, type Discourse, type Referent } from "./referent.ts";
import { byFrequency } from "./salience.ts";
import { mostInMind } from "./topic.ts";
import type { Tree } from "../trees.ts";

/** Whether a state has what the modifiers and the noun say, as far as data tells: "the emirate", "the Nordic countries". */
export function traitFilter(d: Description, actors: Actors): (code: ActorCode) => boolean {
  const known = d.traits.flatMap((t) => {
    const codes = actors.traits.get(t);
    return codes ? [codes.filter(isState)] : [];
  });
  const lists = known.filter((codes) => codes.length > 0);
  return (code) => lists.every((codes) => codes.includes(code));
}

/** "the country", "the emirate": the state most in mind; "that country" is the one named last. */
export function stateFor(
  d: Description,
  discourse: Discourse,
  actors: Actors,
  tree: Tree,
  exclude: readonly ActorCode[],
  within: readonly ActorCode[],
): Referent | null {
  const fits = traitFilter(d, actors);
  const isNamed = (r: Referent): boolean => {
    const state = stateOf(r);
    return state !== null && !r.many && !exclude.includes(state) && fits(state);
  };
  // "civilians in Chad ... that country": a state's people name it as well.
  const isOfState = (r: Referent): boolean => {
    const state = r.codes.length === 1 ? principalOf(r.codes[0]!) : null;
    return state !== null && isState(state) && !exclude.includes(state) && fits(state);
  };
  const last = d.pointed ? discourse.recent.findLast((r) => isNamed(r) || isOfState(r)) : undefined;
  if (last !== undefined && tree.number - last.tree <= 1) return last;
  return mostInMind(discourse, tree, exclude, (state) =>
    fits(state) ? (within.includes(state) ? 1 : 0) : null,
  );
}

/**
 * "its neighbour": of the states that border on its owner's, the one the text is most about; the owner is the first of those
 * it may be that has any.
 */
export function neighbourFor(
  discourse: Discourse,
  tree: Tree,
  whose: readonly (readonly ActorCode[])[],
  { borders }: Actors,
): Referent | null {
  for (const owners of whose) {
    const near = new Set(owners.flatMap((o) => borders.get(principalOf(o)) ?? []));
    const fits = (state: ActorCode): number | null => (near.has(state) ? 0 : null);
    const found = mostInMind(discourse, tree, owners.map(principalOf), fits);
    if (found !== null) return found;
  }
  return null;
}

/**
 * States that a group with a number stands for: "both countries", "the three", "the two neighbours". Two are whom the text
 * has set side by side most, or against each other; more are the last naming of as many together, else all the states of
 * the document when they are as many.
 */
export function statesOf(
  d: Description,
  discourse: Discourse,
  actors: Actors,
  tree: Tree,
  exclude: readonly ActorCode[],
): readonly ActorCode[] {
  if (OF_BODIES.test(d.noun)) return lastBodies(discourse);
  const fits = traitFilter(d, actors);
  const spare = (code: ActorCode): boolean =>
    fits(principalOf(code)) && !exclude.includes(code) && !exclude.includes(principalOf(code));
  const free = (code: ActorCode): boolean => isState(code) && spare(code);
  const groups = discourse.recent.filter(
    (r) => r.many && r.codes.length > 1 && tree.number - r.tree <= (d.count === null ? 8 : 25),
  );
  const whole = (r: Referent): boolean => r.codes.every((c) => free(principalOf(c)));
  const here = discourse.recent.filter((r) => r.tree === tree.number);
  const areNeighbours = /^neighbou?r$/.test(d.noun);
  if (isOfOthers(d)) return others(d, groups, discourse, tree.number);
  if (d.count === null) {
    return statesIn(groups.findLast((r) => whole(r) && r.tree < tree.number)?.codes ?? []);
  }
  if (d.count === 2)
    return (
      discourse.pairs.likeliest(tree, areTwo, OPPOSED.test(d.noun), here) ??
      [groupOf(2) ?? mostTwo()].find(([a, b]) => !areNeighbours || areTwo(a ?? "", b ?? "")) ??
      []
    );
  return groupOf(d.count) ?? all(d.count);

  function areTwo(a: ActorCode, b: ActorCode): boolean {
    const border = !areNeighbours || actors.borders.get(a)?.includes(b) === true;
    const isAny = ANY.test(d.noun);
    return border && (isAny ? spare(a) && spare(b) : isPlain(a) && isPlain(b) && free(a) && free(b));
  }
  function groupOf(count: number): readonly ActorCode[] | null {
    const group = groups.findLast((r) => r.codes.length === count && whole(r))?.codes;
    if (group === undefined) return null;
    // "Congo and the rebels met. Both sides": not Congo twice.
    const states = statesIn(group);
    return ANY.test(d.noun) && new Set(states).size < states.length ? group : states;
  }
  function mostTwo(): readonly ActorCode[] {
    const states = byFrequency(discourse, free);
    return states.length >= 2 ? states.slice(0, 2) : [];
  }
  function all(count: number): readonly ActorCode[] {
    const states = byFrequency(discourse, free);
    return states.length === count ? states : [];
  }
}

/** "Neither alliance has answered": the two bodies spoken of last. */
function lastBodies({ recent }: Discourse): readonly ActorCode[] {
  const codes = recent.filter((r) => r.sort === "body" && r.codes.length === 1).map((r) => r.codes[0]!);
  return [...new Set(codes.reverse())].slice(0, 2).reverse();
}
const OF_BODIES = /^(organi[sz]ation|alliance|bloc|body|pact)$/;

const statesIn = (codes: readonly ActorCode[]): readonly ActorCode[] => codes.map(principalOf);

/** Words for any two, not for two states alone. */
const ANY = /^(side|party|rival|foe|enemy|adversary|camp|belligerent|claimant|)$/;
const isPlain = (code: ActorCode): boolean => !code.includes("/");

const OPPOSED = /^(side|neighbou?r|rival|foe|enemy|party|army|navy|adversary|camp|belligerent|claimant)$/;

export const isOfOthers = ({ noun, traits }: Description): boolean =>
  noun === "other" || traits.includes("other");

/** "Mali, Niger and Chad met. Chad signed, the others did not": those of the last group who were not named since. */
function others(
  { count }: Description,
  groups: readonly Referent[],
  { recent }: Discourse,
  tree: number,
): readonly ActorCode[] {
  const group = groups.findLast((r) => r.codes.length > 2 && tree - r.tree <= 6);
  if (group === undefined) return [];
  const since = recent
    .slice(recent.indexOf(group) + 1)
    .filter((r) => r.codes.length === 1 && /^(subject|object)$/.test(r.place) && r.start > group.end)
    .map((r) => principalOf(r.codes[0]!));
  const left = group.codes.filter((c) => !since.includes(principalOf(c)));
  const isLess = left.length < group.codes.length;
  return isLess && (count === null || count === left.length) ? left : [];
}

/** The two that were named last one after the other: of them there is a former and a latter. */
export function lastTwo(recent: readonly Referent[]): readonly [Referent | undefined, Referent | undefined] {
  const isNamed = (r: Referent): boolean => r.codes.length === 1 && r.place !== "modifier";
  const last = recent.findLast(isNamed);
  const first = recent.findLast((r) => isNamed(r) && r.codes[0] !== last?.codes[0]);
  return [first, last];
}
