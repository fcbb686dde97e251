import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import type { Actors } from "../actors/index.ts";
import type { Description } from "./describe.ts";
import { isState, stateOf, type Discourse, type Referent } from "./referent.ts";
import { byFrequency, likeliest } from "./salience.ts";
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

/** "the country", "the emirate": the state most in mind. */
export function stateFor(
  d: Description,
  discourse: Discourse,
  actors: Actors,
  tree: Tree,
  exclude: readonly ActorCode[],
  within: readonly ActorCode[],
): Referent | null {
  const fits = traitFilter(d, actors);
  return mostInMind(discourse, tree, exclude, (state) =>
    fits(state) ? (within.includes(state) ? 1 : 0) : null,
  );
}

/** "its neighbour": a state that borders on its owner's. */
export function neighbourFor(
  discourse: Discourse,
  tree: number,
  owners: readonly ActorCode[],
  { borders }: Actors,
): Referent | null {
  const near = new Set(owners.flatMap((o) => borders.get(principalOf(o)) ?? []));
  return likeliest(discourse, {
    tree,
    exclude: owners.map(principalOf),
    fit: (r) => {
      const state = stateOf(r);
      if (state === null || r.many || !near.has(state)) return null;
      return r.place === "modifier" ? 1 : r.sort === "person" ? -0.5 : 0.5;
    },
  });
}

/**
 * States that a group with a number stands for: "both countries", "the three", "the two neighbours". The last naming of as
 * many together; for two also the two most spoken of; else all the states of the document when they are as many.
 */
export function statesOf(
  d: Description,
  discourse: Discourse,
  actors: Actors,
  tree: number,
  exclude: readonly ActorCode[],
): readonly ActorCode[] {
  const fits = traitFilter(d, actors);
  const free = (code: ActorCode): boolean => isState(code) && fits(code) && !exclude.includes(code);
  const groups = discourse.recent.filter(
    (r) => r.many && r.codes.length > 1 && tree - r.tree <= (d.count === null ? 8 : 25),
  );
  const whole = (r: Referent): boolean => r.codes.every((c) => free(principalOf(c)));
  if (d.count === null) {
    return groups.findLast((r) => whole(r) && r.tree < tree)?.codes ?? [];
  }
  const same = groups.findLast((r) => r.codes.length === d.count && whole(r));
  if (same) return same.codes;
  const states = byFrequency(discourse, free);
  if (d.count === 2) return states.length >= 2 ? states.slice(0, 2) : [];
  return states.length === d.count ? states : [];
}
