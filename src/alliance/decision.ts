import type { Day } from "../base/day.ts";
import { type Interval, intervalText } from "../base/interval.ts";
import type { Claim } from "../record/claim.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import type { Held } from "./account.ts";
import type { Charter } from "./charter.ts";
import { councilOn } from "./council.ts";
import { type Governing, governing, step } from "./derive.ts";
import { dateRivalOf } from "./parse_chronicle.ts";
import { narrower, timesMeet } from "./same.ts";
import { partiesTo } from "./parties.ts";
import { seatsOn } from "./roster.ts";
import { isInside } from "./seat.ts";
import type { Ground } from "./standing.ts";
import { tally } from "./tally.ts";
import { voteOf } from "./vote.ts";
import type { Decision, Derivation } from "./state.ts";
import type { Problem } from "../base/problem.ts";

/** A matter put to the body: its adoption, its blocking, and votes on it. */
interface Matter {
  readonly time: Interval | null;
  readonly object: string | null;
  readonly adopted: readonly Claim[];
  readonly blocked: readonly Claim[];
}

/** Decisions of the alliance's body on the account, oldest first; blocked ones too. */
export function decisionsOf(ground: Ground): {
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const decisions = mattersOf(ground.charter, ground.held).map((matter) => decide(ground, matter, problems));
  return { decisions, problems };
}

function mattersOf(charter: Charter, held: Held): readonly Matter[] {
  const matters: Matter[] = [];
  for (const claim of held.taken) {
    const adopts = claim.type === "adopt" && claim.actor === charter.id;
    const blocks = claim.type === "veto" && (claim.target === charter.id || claim.target === null);
    if ((!adopts && !blocks) || dateRivalOf(claim) !== null) continue;
    const at = matters.findIndex((matter) => isSameMatter(matter, claim, adopts));
    const old = matters[at] ?? { time: claim.time, object: claim.object, adopted: [], blocked: [] };
    const matter = {
      time: narrower(old.time, claim.time),
      object: claim.voice.kind === "chronicle" ? (claim.object ?? old.object) : (old.object ?? claim.object),
      adopted: adopts ? [...old.adopted, claim] : old.adopted,
      blocked: blocks ? [...old.blocked, claim] : old.blocked,
    };
    if (at === -1) matters.push(matter);
    else matters[at] = matter;
  }
  return matters;
}

/** Two claims of the chronicle are two matters unless one blocks what the other adopts, or both block the same. */
function isSameMatter(matter: Matter, claim: Claim, adopts: boolean): boolean {
  if (!timesMeet(matter.time, claim.time)) return false;
  const alike = adopts ? matter.adopted : matter.blocked;
  const isChronicle = (c: Claim): boolean => c.voice.kind === "chronicle";
  if (alike.length > 0) {
    if (!adopts && claim.object !== null && alike.some((other) => other.object === claim.object)) return true;
    if (isChronicle(claim) && alike.some(isChronicle)) return false;
    return alike.some((other) => other.actor === claim.actor);
  }
  const opposite = [...matter.adopted, ...matter.blocked];
  // A report tells of one matter in other words than the chronicle; the chronicle itself is exact.
  return shareWords(matter.object, claim.object) || ![...opposite, claim].every(isChronicle);
}

/** Whether two descriptions can be of one thing: one is missing, or they have a word of some length in common. */
export function shareWords(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const words = (text: string): readonly string[] =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,}/gu)
      ?.filter((word) => !VAGUE.has(word)) ?? [];
  const known = new Set(words(b));
  return words(a).some((word) => known.has(word));
}

const VAGUE: ReadonlySet<string> = new Set([
  "decision",
  "decisions",
  "draft",
  "drafts",
  "with",
  "from",
  "that",
  "this",
]);

function decide(ground: Ground, matter: Matter, problems: Problem[]): Decision {
  const { charter, held, roster } = ground;
  const day = matter.time?.end ?? matter.time?.start ?? held.day;
  const { clause, citation, problems: unclear } = lawOf(charter, matter, day);
  problems.push(...unclear);
  const inside = seatsOn(roster, day)
    .filter(isInside)
    .map((seat) => ({ seat, vote: voteOf(charter, held, seat, day) }));
  const rule = clause && clause.rule !== "silent" ? clause.rule : null;
  const members = inside.map(({ seat }) => seat.state);
  const parties = partiesTo(rule, aboutOf(charter, matter), members, held);
  const own = rule?.parties_vote === false ? parties.filter((code) => members.includes(code)) : [];
  const council = rule && councilOn(rule, members, day);
  const voters = inside
    .filter(({ seat, vote }) => vote.votes !== false && !own.includes(seat.state))
    .map(({ seat }) => seat.state)
    .filter((code) => council === null || council.seated.includes(code));
  const without = inside.filter(({ vote }) => vote.votes === false);
  const votes = held.taken.filter(
    (claim) => claim.type === "vote" && timesMeet(claim.time, matter.time) && isOn(claim, matter),
  );
  const against = votes.filter((claim) => /\bagainst\b/i.test(mannerOf(claim)));
  const aside = votes.filter((claim) => /aside|abstain|withh|not join|limited/i.test(mannerOf(claim)));
  const inFavour = votes.filter((claim) => !against.includes(claim) && !aside.includes(claim));
  const objected = codes([...matter.blocked, ...against]);
  const stoodAside = codes(aside).filter((code) => !objected.includes(code));
  const { stands, why, binds } = tally(clause?.rule ?? null, {
    members,
    voters,
    parties,
    inFavour: codes(inFavour).filter((code) => !objected.includes(code)),
    against: objected,
    aside: stoodAside,
    adopted: matter.adopted.length > 0,
  });
  const idle = objected.filter((code) => !voters.includes(code));
  const because: Derivation[] = [
    step(`a vote had ${voters.join(", ") || "nobody"}`, [], council && citation),
    ...(council && council.unknown > 0
      ? [step(`${council.unknown} seats more had one; who held them is not in the charter's file`)]
      : []),
    ...(own.length > 0 ? [step(`${own.join(", ")} did not count: the matter is its own`, [], citation)] : []),
    ...without.map(({ seat, vote }) => step(`${seat.state} had none`, [], null, vote.derivation)),
    ...(objected.length > 0
      ? [step(`${objected.join(", ")} objected`, [...matter.blocked, ...against])]
      : []),
    ...(idle.length > 0 ? [step(`${idle.join(", ")} had no vote, and the objection does not count`)] : []),
    ...(stoodAside.length > 0 ? [step(`${stoodAside.join(", ")} stood aside`, aside)] : []),
  ];
  return {
    id: `${charter.id}:decision:${matter.time ? intervalText(matter.time) : "undated"}:${[...matter.adopted, ...matter.blocked][0]?.id ?? ""}`,
    body: charter.id,
    time: matter.time,
    object: matter.object,
    voters,
    objected,
    stoodAside,
    stands,
    binds,
    derivation: step(why, [...matter.adopted, ...matter.blocked], citation, because),
  };
}

/** How a vote was cast: what stands before the colon in "abstains: measures against Iraq"; all of it without one. */
const mannerOf = (vote: Claim): string => (vote.object ?? "").split(":", 1)[0]!;

/** A vote is on the matter it names; one that names nothing is on whatever was decided then. */
const isOn = (vote: Claim, matter: Matter): boolean =>
  vote.object === null || shareWords(vote.object, matter.object);

/** The rule on the matter where what is told cites its article; else the body's general one. */
function lawOf(charter: Charter, matter: Matter, day: Day): Governing<"decision"> {
  const cited = new Set([...matter.adopted, ...matter.blocked].map((claim) => claim.article));
  const special = governing(charter, "decision", day, (c) => c.rule !== "silent" && cited.has(c.article));
  if (special.clause !== null) return special;
  return governing(charter, "decision", day, (c) => c.rule === "silent" || c.rule.on === null);
}

/** States that the decision is about. */
const aboutOf = (charter: Charter, matter: Matter): readonly ActorCode[] => [
  ...new Set(
    matter.adopted.flatMap(({ target }) => (target === null || target === charter.id ? [] : [target])),
  ),
];

const codes = (claims: readonly Claim[]): readonly ActorCode[] =>
  [...new Set(claims.map((claim) => claim.actor))].sort();
