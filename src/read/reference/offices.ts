import type { Day } from "../../base/day.ts";
import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import { holderOf, roleOf, type Actors } from "../actors/index.ts";
import { isState, stateOf, type Discourse, type Referent } from "./referent.ts";
import { byFrequency, likeliest } from "./salience.ts";

/** Who an office or a body without a name is of. */
export interface Officer {
  readonly codes: readonly ActorCode[];
  readonly name: string;
  readonly of: Referent;
}

/**
 * "The premier", "the secretary general", "the envoy": the last person of such an office; without one, who held it on the
 * day in the state most spoken of; for an office of which a state has one, the state most in mind.
 */
export function officerFor(
  role: string,
  discourse: Discourse,
  actors: Actors,
  date: Day | null,
  tree: number,
): Officer | null {
  const fits = (r: Referent): boolean => !r.many && r.role !== null && sameRole(roleOf(r.role), role, r);
  const named = discourse.recent.findLast((r) => r.sort === "person" && fits(r));
  if (named) return { codes: named.codes, name: named.name, of: named };
  for (const code of byFrequency(discourse, () => true)) {
    const holder = holderOf(code, role, actors, date);
    const of = discourse.recent.findLast((r) => r.codes.length === 1 && principalOf(r.codes[0]!) === code);
    if (holder && of) return { codes: [code], name: holder.name, of };
  }
  if (!/^(president|prime minister|monarch|foreign minister|defense minister|chancellor)$/.test(role))
    return null;
  return partyFor(null, discourse, tree, (code) => `the ${role} of ${actors.labels.get(code) ?? code}`);
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
  tree: number,
  called: (code: ActorCode) => string,
  spokenOf = false,
  ofCoup = false,
  exclude: readonly ActorCode[] = [],
): Officer | null {
  const same =
    suffix === null
      ? undefined
      : discourse.recent.findLast((r) => r.codes.length === 1 && r.codes[0]!.endsWith(`/${suffix}`));
  if (same) return { codes: same.codes, name: same.name, of: same };
  if (spokenOf) return null;
  const of = likeliest(discourse, {
    tree,
    exclude,
    // Of what is spoken of all along there is "the government" sooner than of what was named in passing.
    fit: (r) =>
      stateOf(r) !== null && !r.many && isState(r.codes[0]!)
        ? (r.place === "modifier" ? 1.5 : 0) +
          (ofCoup ? Math.min(4, 1.5 * (discourse.coups.get(stateOf(r)!) ?? 0)) : 0) +
          0.3 * Math.min(8, discourse.counts.get(stateOf(r)!) ?? 0)
        : null,
  });
  if (of === null) return null;
  const code = stateOf(of)!;
  return { codes: [suffix === null ? code : `${code}/${suffix}`], name: called(code), of };
}
