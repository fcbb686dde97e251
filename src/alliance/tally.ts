import type { ActorCode } from "../vocabulary/actors.ts";
import type { Rule } from "./clauses.ts";

/** What is known of a vote. Codes of those without a vote may stand in `against`; they do not count. */
export interface Ballot {
  /** Members of the day, whether or not they have a vote. */
  readonly members: readonly ActorCode[];
  readonly voters: readonly ActorCode[];
  /** States that the matter is about: a party to a dispute, the member concerned. */
  readonly parties: readonly ActorCode[];
  readonly inFavour: readonly ActorCode[];
  readonly against: readonly ActorCode[];
  readonly aside: readonly ActorCode[];
  /** Whether it is told as adopted. */
  readonly adopted: boolean;
}

/** Whether it stands (null: cannot be determined), whom it binds if it does, and why. */
export interface Tally {
  readonly stands: boolean | null;
  readonly binds: readonly ActorCode[];
  readonly why: string;
}

/** Counts a ballot under a charter's voting rule; null or `silent` where it has none. */
export function tally(rule: Rule<"decision"> | "silent" | null, ballot: Ballot): Tally {
  const { stands, why } =
    rule === null || rule === "silent" ? asTold(ballot) : counted(rule, less(rule, ballot));
  return { stands, why, binds: stands === true ? bound(rule, ballot) : [] };
}

type Verdict = Pick<Tally, "stands" | "why">;

function asTold({ voters, against, adopted }: Ballot): Verdict {
  const blocked = against.some((code) => voters.includes(code));
  const stands = blocked && !adopted ? false : adopted ? true : null;
  return { stands, why: "the text sets no voting rule; the decision is taken as it is told" };
}

/** The ballot among those that count: without the parties to the matter where they have no vote on it. */
function less({ parties_vote: partiesVote }: Rule<"decision">, ballot: Ballot): Ballot {
  const out = partiesVote === false ? ballot.parties : [];
  const voters = out.length > 0 ? ballot.voters.filter((code) => !out.includes(code)) : ballot.voters;
  const have = new Set(voters);
  const count = (codes: readonly ActorCode[]): readonly ActorCode[] =>
    codes.length > 0 ? codes.filter((code) => have.has(code)) : codes;
  return {
    ...ballot,
    voters,
    inFavour: count(ballot.inFavour),
    against: count(ballot.against),
    aside: count(ballot.aside),
  };
}

function counted(rule: Rule<"decision">, ballot: Ballot): Verdict {
  const { against, aside, voters } = ballot;
  const vetoes = against.filter((code) => rule.veto_holders.includes(code));
  if (vetoes.length > 0)
    return no(`the vote of ${vetoes.join(", ")} against it is a veto, whatever the number in favour`);
  if (rule.abstention_limit !== null && aside.length >= rule.abstention_limit * voters.length)
    return no(`${aside.length} of ${voters.length} abstained, as many as keep it from being adopted`);
  if (rule.rule === "consensus" || rule.rule === "unanimity") return allOf(rule, ballot);
  return rule.rule === "weighted" && Object.keys(rule.weights).length > 0
    ? byWeight(rule, ballot)
    : byNumber(rule, ballot);
}

/** Consensus, unanimity and silence: one objection is enough. */
function allOf(rule: Rule<"decision">, { against, aside, adopted, parties, members }: Ballot): Verdict {
  const less = rule.parties_vote === false && parties.some((code) => members.includes(code));
  const of = `${rule.rule} of those with a vote${less ? `, less ${parties.join(", ")} as concerned,` : ""}`;
  if (against.length > 0)
    return no(
      rule.silence && !adopted
        ? `the silence was broken by ${against.join(", ")}`
        : `${of} is needed and ${against.join(", ")} objected`,
    );
  if (aside.length > 0 && rule.abstention_blocks)
    return no(`an abstention blocks, and ${aside.join(", ")} abstained`);
  if (!adopted)
    return {
      stands: null,
      why: rule.silence ? "whether the silence ran out is not told" : "whether it was adopted is not told",
    };
  if (aside.length === 0) return yes("nobody with a vote objected");
  if (rule.abstainers_bound === false)
    return yes(`nobody objected; ${aside.join(", ")} abstained constructively and need not apply it`);
  return rule.limited_format
    ? {
        stands: true,
        why: `it stands in limited format: nobody objected; ${aside.join(", ")} stood aside and does not answer for it`,
      }
    : yes(`nobody objected; ${aside.join(", ")} withheld approval, which does not block`);
}

/** A majority, two thirds or a fixed number, of all or of those that voted. */
function byNumber(rule: Rule<"decision">, { voters, inFavour, against, aside, adopted }: Ballot): Verdict {
  const cast = inFavour.length + against.length;
  const all = rule.seats ?? voters.length;
  const base = rule.of === "voting" && cast > 0 ? cast : all;
  const needed =
    rule.needed ??
    (rule.rule === "two thirds"
      ? Math.ceil((base * 2) / 3)
      : rule.rule === "majority"
        ? Math.floor(base / 2) + 1
        : null);
  if (needed === null)
    return adopted
      ? yes(`as told (${rule.rule})`)
      : { stands: null, why: `how the votes fell is not told (${rule.rule})` };
  const most = rule.of === "voting" && cast > 0 ? inFavour.length : all - against.length - aside.length;
  if (most < needed) return no(`${needed} votes are needed, at most ${most} were for it`);
  if (inFavour.length >= needed) return yes(`${inFavour.length} were for it, and ${needed} are needed`);
  if (adopted)
    return yes(`as told: ${needed} votes are needed, and no more than ${most} can have been for it`);
  return { stands: null, why: `${needed} votes are needed; how they fell is not told` };
}

function byWeight(rule: Rule<"decision">, { voters, inFavour, against, aside, adopted }: Ballot): Verdict {
  const weigh = (codes: readonly ActorCode[]): number =>
    codes.reduce((sum, code) => sum + (rule.weights[code] ?? 0), 0);
  const all = weigh(voters);
  const needed = rule.weight_needed ?? Math.floor(all / 2) + 1;
  const most = all - weigh(against) - weigh(aside);
  if (most < needed) return no(`a weight of ${needed} is needed, at most ${most} was for it`);
  const least = weigh(inFavour);
  if (least >= needed) return yes(`a weight of ${least} was for it, and ${needed} is needed`);
  return adopted
    ? yes(`as told: a weight of ${needed} is needed, at most ${most} was for it`)
    : { stands: null, why: `a weight of ${needed} is needed; how the votes fell is not told` };
}

/** Members whom a decision that stands binds: those that dissented or stood aside only where the charter says so. */
function bound(rule: Rule<"decision"> | "silent" | null, { members, against, aside }: Ballot) {
  if (rule === null || rule === "silent") return members;
  const free = [
    ...(rule.binds_dissenters ? [] : against),
    ...(rule.limited_format || rule.abstainers_bound === false ? aside : []),
  ];
  return members.filter((code) => !free.includes(code));
}

const yes = (why: string): Verdict => ({ stands: true, why: `it stands: ${why}` });
const no = (why: string): Verdict => ({ stands: false, why: `it does not stand: ${why}` });
