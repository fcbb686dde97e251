import { differences, replay, threats } from "../../alliance/index.ts";
import type { Day } from "../../base/day.ts";
import type { Claim } from "../../record/claim.ts";
import { principalOf } from "../../vocabulary/actors.ts";
import { allianceIds, loadAlliance } from "../resources.ts";
import { claimsUnder } from "../text/derivation.ts";
import type { Names } from "../text/names.ts";
import { actText, voiceText } from "../text/tell.ts";

/** Something that follows otherwise than before, with the claims that are new in what it follows from. */
export interface News {
  readonly alliance: string;
  readonly kind: "standing" | "request" | "decision" | "duty" | "threat";
  readonly matter: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly claims: readonly string[];
}

/** Alliances with a charter that the claims name. */
export function alliancesIn(claims: readonly Claim[]): readonly string[] {
  const ids = new Set(allianceIds());
  const named = claims.flatMap(({ actor, target, voice }) => [actor, target, voice.code]);
  const found = named.flatMap((code) =>
    code !== null && ids.has(principalOf(code)) ? [principalOf(code)] : [],
  );
  return [...new Set(found)].sort();
}

/** What the new claims changed in standings, requests, decisions, duties and threats of the alliances, on the record, by the day. */
export function newsOf(
  alliances: readonly string[],
  before: readonly Claim[],
  after: readonly Claim[],
  day: Day,
  names: Names,
): readonly News[] {
  const old = new Set(before.map(({ id }) => id));
  const fresh = new Set(after.flatMap(({ id }) => (old.has(id) ? [] : [id])));
  return alliances.flatMap((id): readonly News[] => {
    const { charter, chronicle } = loadAlliance(id);
    const stateOf = (claims: readonly Claim[]) =>
      replay(charter, [...chronicle, ...claims], { kind: "record" }, day);
    const changed = differences(stateOf(before), stateOf(after)).map(
      ({ kind, matter, first, second }): News => ({
        alliance: id,
        kind,
        matter: matter.replace(CODE, (code) => names(code)),
        before: first.holds,
        after: second.holds,
        claims: claimsUnder(second.why).filter((claim) => fresh.has(claim)),
      }),
    );
    return [...changed, ...threatsOf(id, before, after, day, names)];
  });
}

const CODE = /\b[A-Z]{3}\b(?!-\d)/g;

/** Threats and pledges towards or by the alliance that were not on the record before. */
function threatsOf(
  alliance: string,
  before: readonly Claim[],
  after: readonly Claim[],
  day: Day,
  names: Names,
): readonly News[] {
  const known = new Set(threats(before, day).map(({ id }) => id));
  const byId = new Map(after.map((claim) => [claim.id, claim]));
  return threats(after, day).flatMap((threat): readonly News[] => {
    const claim = byId.get(threat.claim);
    if (known.has(threat.id) || claim === undefined) return [];
    if (claim.actor !== alliance && claim.target !== alliance) return [];
    const matter = `${actText(claim, names)} (${voiceText(claim.voice, names)})`;
    return [{ alliance, kind: "threat", matter, before: null, after: threat.kind, claims: [claim.id] }];
  });
}
