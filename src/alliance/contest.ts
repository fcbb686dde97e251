import { daysBetween } from "../base/day.ts";
import { type Interval, intervalText } from "../base/interval.ts";
import type { Claim } from "../record/claim.ts";
import { compareClaims } from "../record/record.ts";
import { ACTS } from "../vocabulary/acts.ts";
import { dateRivalOf } from "./parse_chronicle.ts";
import { narrower, sameAct, voiceText } from "./same.ts";
import type { Contest } from "./state.ts";

type Side = Contest["sides"][number];

const HOLDS: Readonly<Partial<Record<Claim["status"], Side["holds"]>>> = {
  fact: "affirms",
  denied: "denies",
  possible: "leaves open",
};

/**
 * Propositions that voices hold differently, oldest first: an act that one voice affirms and another denies or leaves
 * open. A vague claim ("in November") meets the precise one of the same act.
 */
export function contests(claims: readonly Claim[]): readonly Contest[] {
  const all = claims
    .filter((claim) => HOLDS[claim.status] && dateRivalOf(claim) === null)
    .sort(compareClaims);
  const alike = new Map<string, Claim[]>();
  for (const claim of all) {
    const key = `${claim.type} ${claim.actor}`;
    alike.set(key, [...(alike.get(key) ?? []), claim]);
  }
  return [...alike.values()].flatMap((group) => {
    const told = group.filter((claim) => claim.status === "fact");
    const matter = areOneAct(told.filter((claim) => claim.time !== null)) ? sameMatter : sameOccasion;
    return clusters(
      group.filter((claim) => claim.status !== "fact"),
      matter,
    ).flatMap((doubts) => {
      const facts = met(told, doubts, matter);
      const sides = sidesOf([...facts, ...doubts]);
      return differ(sides) ? [toContest(facts, doubts, sides)] : [];
    });
  });
}

/** Whether two claims may be of one act. */
type Matter = (a: Claim, b: Claim) => boolean;

/**
 * The facts that all the doubts are about. A doubt without a time can be of any act of its kind, so it is taken to be of a
 * dated one only where all that it could be of can be one act, or all that is recent when it is voiced.
 */
function met(facts: readonly Claim[], doubts: readonly Claim[], matter: Matter): readonly Claim[] {
  const could = facts.filter((claim) => doubts.every((doubt) => matter(doubt, claim)));
  if (doubts.some((doubt) => doubt.time !== null)) return could;
  const dated = could.filter((claim) => claim.time !== null);
  if (areOneAct(dated)) return could;
  const recent = dated.filter((claim) => doubts.every((doubt) => isRecent(claim, doubt)));
  return could.filter((claim) => claim.time === null || (areOneAct(recent) && recent.includes(claim)));
}

const areOneAct = (claims: readonly Claim[]): boolean =>
  claims.every((claim) => claims.every((other) => sameAct(claim, other)));

/** Days for which words without a date may be about what has just happened: half a year. */
const RECENT = 183;

function isRecent({ time }: Claim, { said }: Claim): boolean {
  const [from, to] = [time?.start ?? null, said?.end ?? said?.start ?? null];
  if (from === null || to === null) return false;
  const days = daysBetween(from, to);
  return days >= 0 && days <= RECENT;
}

/**
 * Whether two claims speak of one matter. Without a time on both sides only the same target makes it likely; and what may
 * be, with no time told, may be yet: it leaves no dated act open.
 */
function sameMatter(a: Claim, b: Claim): boolean {
  if (!sameAct(a, b) || isOtherThing(a, b)) return false;
  if (a.time !== null && b.time !== null) return true;
  const open = [a, b].some((claim) => claim.status === "possible" && claim.time === null);
  return a.target === b.target && (!open || (a.time === null && b.time === null));
}

/** "sent observers" and "did not send troops": what is sent or given tells two acts apart where both words are there. */
const isOtherThing = ({ type, object: a }: Claim, { object: b }: Claim): boolean =>
  /^(deploy|assist)$/.test(type) &&
  a !== null &&
  b !== null &&
  !wordsOf(a).some((word) => wordsOf(b).includes(word));

const wordsOf = (object: string): readonly string[] =>
  object
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word.replace(/s$/, ""));

/** The same where acts of the kind took place on several days: words without a date are then of one only if voiced near each other. */
function sameOccasion(a: Claim, b: Claim): boolean {
  const [one, other] = [a.said?.end ?? a.said?.start ?? null, b.said?.end ?? b.said?.start ?? null];
  const undated = a.time === null && b.time === null && one !== null && other !== null;
  return sameMatter(a, b) && !(undated && Math.abs(daysBetween(one, other)) > RECENT);
}

/** Doubts of one act together. */
function clusters(doubts: readonly Claim[], matter: Matter): readonly (readonly Claim[])[] {
  const found: Claim[][] = [];
  for (const claim of doubts) {
    const same = found.find((cluster) => cluster.every((other) => matter(other, claim)));
    if (same) same.push(claim);
    else found.push([claim]);
  }
  return found;
}

function sidesOf(claims: readonly Claim[]): readonly Side[] {
  const keys = [...new Set(claims.map((claim) => `${HOLDS[claim.status]} ${voiceText(claim)}`))].sort();
  return keys.map((key): Side => {
    const same = claims.filter((claim) => `${HOLDS[claim.status]} ${voiceText(claim)}` === key);
    const first = same[0]!;
    return {
      holds: HOLDS[first.status]!,
      voice: voiceText(first),
      code: first.voice.code,
      said: same.map((claim) => claim.said).find((said) => said !== null) ?? null,
      claims: same.map((claim) => claim.id),
    };
  });
}

/** Two voices must hold it differently; one that changed its mind contests nothing. */
const differ = (sides: readonly Side[]): boolean =>
  sides.some((a) => sides.some((b) => a.holds !== b.holds && a.voice !== b.voice));

function toContest(facts: readonly Claim[], doubts: readonly Claim[], sides: readonly Side[]): Contest {
  const claims = [...facts, ...doubts];
  const first = claims[0]!;
  const target = claims.map((claim) => claim.target).find((code) => code !== null) ?? null;
  const time = claims.reduce<Interval | null>((all, claim) => narrower(all, claim.time), null);
  const object = claims.map((claim) => claim.object).find((text) => text !== null) ?? null;
  const act = [first.actor, ACTS[first.type].verb, target].filter((part) => part !== null).join(" ");
  return {
    id: `contest:${first.type}:${first.actor}:${target ?? ""}:${time ? intervalText(time) : "undated"}:${first.id}`,
    proposition: `${act}${object ? ` (${object})` : ""}${time ? `, ${intervalText(time)}` : ""}`,
    type: first.type,
    actor: first.actor,
    target,
    time,
    sides,
  };
}
