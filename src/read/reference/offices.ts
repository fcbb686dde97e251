import type { Day } from "../../base/day.ts";
import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import { holderOf, roleOf, type Actors } from "../actors/index.ts";
import type { Description } from "./describe.ts";
import { isState, stateOf, type Discourse, type Referent } from "./referent.ts";
import { byFrequency } from "./salience.ts";
import { traitFilter } from "./states.ts";
import { mostInMind } from "./topic.ts";
import type { Tree } from "../trees.ts";

/** Who an office or a body without a name is of. */
export interface Officer {
  readonly codes: readonly ActorCode[];
  readonly name: string;
  readonly of: Referent;
}

/**
 * "The premier", "the secretary general", "the envoy": the last person of such an office, or, of an office that each state
 * has one of, that of the state most in mind, whichever the text is more about; else who held it on the day in the party
 * most spoken of.
 */
export function officerFor(
  d: Description,
  discourse: Discourse,
  actors: Actors,
  date: Day | null,
  tree: Tree,
): Officer | null {
  const role = d.noun;
  const fits = traitFilter(d, actors);
  const has = (r: Referent): boolean =>
    r.sort === "person" &&
    !r.many &&
    r.role !== null &&
    sameRole(roleOf(r.role), role, r) &&
    isOfRank(d, r) &&
    r.codes.every((c) => !isState(c) || fits(principalOf(c)));
  const named = discourse.recent.findLast(has) ?? null;
  const asNamed = named && { codes: named.codes, name: named.name, of: named };
  if (!OF_EVERY_STATE.test(role)) return asNamed ?? holderOfMost(role, discourse, actors, date);
  const worth = (state: ActorCode): number => discourse.topic.worth(state, tree);
  const of = mostInMind(discourse, tree, [], (state) =>
    fits(state) ? (holderOf(state, role, actors, date) === null ? 0 : HELD) : null,
  );
  const state = of === null ? null : stateOf(of);
  const own = named?.codes[0] === undefined ? null : principalOf(named.codes[0]);
  const isNamed =
    named !== null &&
    (own === null ||
      state === null ||
      !isState(own) ||
      worth(own) + NAMED + (FRESH[tree.number - named.tree] ?? 0) >= worth(state));
  if (isNamed || of === null || state === null) return asNamed;
  const holder = holderOf(state, role, actors, date);
  return { codes: [state], name: holder?.name ?? `the ${role} of ${actors.labels.get(state) ?? state}`, of };
}

/** "the colonel": whoever rules and was given that rank; others who have it may be many. */
function isOfRank({ traits }: Description, { role, codes }: Referent): boolean {
  const rank = traits.find((word) => RANKS.test(word));
  if (rank === undefined) return true;
  return role?.toLowerCase().includes(rank) === true && !codes.some((code) => code.endsWith("/MIL"));
}
const RANKS = /^(colonel|commodore|major|marshal|brigadier|admiral)$/;

/** Of which each state has one, or none. */
const OF_EVERY_STATE = /^(president|prime minister|monarch|foreign minister|defense minister|chancellor)$/;
/** What having named a holder of such an office is worth, having done so this many sentences before, and that data know of one. */
const NAMED = 2;
const FRESH = [2, 1.2, 0.6];
const HELD = 0.5;

function holderOfMost(role: string, discourse: Discourse, actors: Actors, date: Day | null): Officer | null {
  for (const code of byFrequency(discourse, () => true)) {
    const holder = holderOf(code, role, actors, date);
    const of = discourse.recent.findLast((r) => r.codes.length === 1 && principalOf(r.codes[0]!) === code);
    if (holder && of) return { codes: [code], name: holder.name, of };
  }
  return null;
}

/** "The minister" fits any minister, "the official" and "the leader" whoever has an office. */
function sameRole(has: string, asked: string, r: Referent): boolean {
  if (has === asked) return true;
  if (asked === "minister") return has.endsWith("minister");
  if (asked === "official") return r.name !== "" && has !== "expert";
  if (asked === "leader")
    return /^(president|prime minister|monarch|chancellor|commander|chairman)$/.test(has);
  return asked === "secretary" && (has === "secretary general" || has === "foreign minister");
}

/** "The government", "the rebels", "the protesters": such a party spoken of before, else (unless `spokenOf`) of the state most in mind. */
export function partyFor(
  suffix: string | null,
  discourse: Discourse,
  tree: Tree,
  called: (code: ActorCode) => string,
  spokenOf = false,
  ofCoup = false,
  exclude: readonly ActorCode[] = [],
  within: readonly ActorCode[] = [],
): Officer | null {
  const last =
    suffix === null
      ? undefined
      : discourse.recent.findLast((r) => r.codes.length === 1 && r.codes[0]!.endsWith(`/${suffix}`));
  // An army of which nothing more is said is the country's own, not the one that has marched in.
  if (last && suffix !== "MIL") return { codes: last.codes, name: last.name, of: last };
  if (spokenOf) return null;
  const of = mostInMind(
    discourse,
    tree,
    suffix === null ? exclude : [],
    (state) =>
      (within.includes(state) ? 2 : 0) +
      (suffix === null ? 0 : discourse.topic.within(suffix, state)) +
      (ofCoup ? Math.min(6, 2.5 * (discourse.coups.get(state) ?? 0)) : 0) +
      (last !== undefined && principalOf(last.codes[0]!) === state ? 1 : 0),
  );
  if (of === null) return null;
  const code = stateOf(of)!;
  return { codes: [suffix === null ? code : `${code}/${suffix}`], name: called(code), of };
}
