import { type Interval, intervalText } from "../base/interval.ts";
import type { Claim } from "../record/claim.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import type { Held } from "./account.ts";
import type { Charter } from "./charter.ts";
import type { Clause } from "./clauses.ts";
import { governing, step } from "./derive.ts";
import { dateRivalOf } from "./parse_chronicle.ts";
import { narrower, timesMeet } from "./same.ts";
import { seatsOn } from "./roster.ts";
import { isInside } from "./seat.ts";
import type { Ground } from "./standing.ts";
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

/** Two claims of the chronicle are two matters unless one blocks what the other adopts. */
function isSameMatter(matter: Matter, claim: Claim, adopts: boolean): boolean {
  if (!timesMeet(matter.time, claim.time)) return false;
  const alike = adopts ? matter.adopted : matter.blocked;
  const isChronicle = (c: Claim): boolean => c.voice.kind === "chronicle";
  if (alike.length > 0) {
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
  const {
    clause,
    citation,
    problems: unclear,
  } = governing(charter, "decision", day, (c) => c.rule === "silent" || c.rule.on === null);
  problems.push(...unclear);
  const inside = seatsOn(roster, day)
    .filter(isInside)
    .map((seat) => ({ seat, vote: voteOf(charter, held, seat, day) }));
  const voters = inside.filter(({ vote }) => vote.votes !== false).map(({ seat }) => seat.state);
  const without = inside.filter(({ vote }) => vote.votes === false);
  const votes = held.taken.filter(
    (claim) => claim.type === "vote" && timesMeet(claim.time, matter.time) && isOn(claim, matter),
  );
  const against = votes.filter((claim) => /against/i.test(claim.object ?? ""));
  const aside = votes.filter((claim) => /aside|abstain|withh|not join|limited/i.test(claim.object ?? ""));
  const objected = codes([...matter.blocked, ...against]);
  const blocking = objected.filter((code) => voters.includes(code));
  const stoodAside = codes(aside).filter((code) => !objected.includes(code));
  const { stands, why } = outcome(clause, voters, blocking, stoodAside, matter.adopted.length > 0);
  const because: Derivation[] = [
    step(`a vote had ${voters.join(", ") || "nobody"}`),
    ...without.map(({ seat, vote }) => step(`${seat.state} had none`, [], null, vote.derivation)),
    ...(objected.length > 0
      ? [step(`${objected.join(", ")} objected`, [...matter.blocked, ...against])]
      : []),
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
    derivation: step(why, [...matter.adopted, ...matter.blocked], citation, because),
  };
}

/** A vote is on the matter it names; one that names nothing is on whatever was decided then. */
const isOn = (vote: Claim, matter: Matter): boolean =>
  vote.object === null || shareWords(vote.object, matter.object);

function outcome(
  clause: Clause<"decision"> | null,
  voters: readonly ActorCode[],
  blocking: readonly ActorCode[],
  aside: readonly ActorCode[],
  adopted: boolean,
): { readonly stands: boolean | null; readonly why: string } {
  if (!clause || clause.rule === "silent") {
    const stands = blocking.length > 0 && !adopted ? false : adopted ? true : null;
    return { stands, why: "the text sets no voting rule; the decision is taken as it is told" };
  }
  const { rule, abstention_blocks: abstentionBlocks, limited_format: limited } = clause.rule;
  if (rule === "consensus" || rule === "unanimity") {
    if (blocking.length > 0)
      return {
        stands: false,
        why: `it does not stand: ${rule} of those with a vote is needed and ${blocking.join(", ")} objected`,
      };
    if (aside.length > 0 && abstentionBlocks)
      return {
        stands: false,
        why: `it does not stand: an abstention blocks, and ${aside.join(", ")} abstained`,
      };
    if (!adopted) return { stands: null, why: "whether it was adopted is not told" };
    if (aside.length > 0)
      return limited
        ? {
            stands: true,
            why: `it stands in limited format: nobody objected; ${aside.join(", ")} stood aside and does not answer for it`,
          }
        : {
            stands: true,
            why: `it stands: nobody objected; ${aside.join(", ")} withheld approval, which does not block`,
          };
    return { stands: true, why: "it stands: nobody with a vote objected" };
  }
  const needed =
    rule === "two thirds" ? Math.ceil((voters.length * 2) / 3) : Math.floor(voters.length / 2) + 1;
  const most = voters.length - blocking.length - aside.length;
  if (rule !== "weighted" && most < needed)
    return {
      stands: false,
      why: `it does not stand: ${needed} votes are needed, at most ${most} were for it`,
    };
  return {
    stands: adopted ? true : null,
    why: adopted ? `it stands as told (${rule})` : `how the votes fell is not told (${rule})`,
  };
}

const codes = (claims: readonly Claim[]): readonly ActorCode[] =>
  [...new Set(claims.map((claim) => claim.actor))].sort();
