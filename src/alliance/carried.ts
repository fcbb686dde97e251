import type { ActorCode } from "../vocabulary/actors.ts";
import type { Held } from "./account.ts";
import type { Charter } from "./charter.ts";
import type { Rule } from "./clauses.ts";

/** Whether a matter was carried, null where that cannot be told, and the reason in a sentence. */
export interface Carried {
  readonly stands: boolean | null;
  readonly why: string;
}

/** Applies a voting rule (null: the text has none) to who had a vote, who was against and who stood aside. */
export function carried(
  rule: Rule<"decision"> | null,
  voters: readonly ActorCode[],
  against: readonly ActorCode[],
  aside: readonly ActorCode[],
  adopted: boolean,
): Carried {
  if (!rule) {
    const stands = against.length > 0 && !adopted ? false : adopted ? true : null;
    return { stands, why: "the text sets no voting rule; the decision is taken as it is told" };
  }
  const vetoed = against.filter((code) => rule.veto.includes(code));
  if (vetoed.length > 0)
    return { stands: false, why: `it does not stand: the vote of ${vetoed.join(", ")} against is a veto` };
  if (rule.rule === "consensus" || rule.rule === "unanimity") return byConsent(rule, against, aside, adopted);
  return byCount(rule, voters, against, aside, adopted);
}

function byConsent(
  rule: Rule<"decision">,
  against: readonly ActorCode[],
  aside: readonly ActorCode[],
  adopted: boolean,
): Carried {
  if (against.length > 0)
    return {
      stands: false,
      why: `it does not stand: ${rule.rule} of those with a vote is needed and ${against.join(", ")} objected`,
    };
  if (aside.length > 0 && rule.abstention_blocks)
    return {
      stands: false,
      why: `it does not stand: an abstention blocks, and ${aside.join(", ")} abstained`,
    };
  if (!adopted) return { stands: null, why: "whether it was adopted is not told" };
  if (aside.length === 0) return { stands: true, why: "it stands: nobody with a vote objected" };
  return rule.limited_format
    ? {
        stands: true,
        why: `it stands in limited format: nobody objected; ${aside.join(", ")} stood aside and does not answer for it`,
      }
    : {
        stands: true,
        why: `it stands: nobody objected; ${aside.join(", ")} withheld approval, which does not block`,
      };
}

/** Two thirds, a majority, or the votes that the rule says carry; of those whose vote is not told, the best case. */
function byCount(
  rule: Rule<"decision">,
  voters: readonly ActorCode[],
  against: readonly ActorCode[],
  aside: readonly ActorCode[],
  adopted: boolean,
): Carried {
  const all = rule.seats ?? voters.length;
  const needed =
    rule.votes_needed ??
    (rule.rule === "two thirds"
      ? Math.ceil((all * 2) / 3)
      : rule.rule === "majority"
        ? Math.floor(all / 2) + 1
        : 0);
  const most = all - against.length - aside.length;
  if (most < needed)
    return {
      stands: false,
      why: `it does not stand: ${needed} votes are needed, at most ${most} were for it`,
    };
  return {
    stands: adopted ? true : null,
    why: adopted ? `it stands as told (${rule.rule})` : `how the votes fell is not told (${rule.rule})`,
  };
}

/** Who had a seat: all, or in a body smaller than the alliance those that must sit in it and those that voted. */
export function seated(
  rule: Rule<"decision"> | null,
  members: readonly ActorCode[],
  voted: readonly ActorCode[],
): readonly ActorCode[] {
  if (!rule || rule.seats === null || rule.seats >= members.length) return members;
  return members.filter((code) => rule.veto.includes(code) || voted.includes(code));
}

/** Members whose vote does not count since the matter is theirs; by the attacks held, where it turns on a dispute. */
export function excludedFrom(
  excludes: Rule<"decision">["excludes"],
  charter: Charter,
  held: Held,
  matter: { readonly adopted: readonly { readonly target: ActorCode | null }[] },
): readonly ActorCode[] {
  const concerned = matter.adopted.flatMap(({ target }) =>
    target === null || target === charter.id ? [] : [target],
  );
  if (excludes === "nobody" || concerned.length === 0) return [];
  if (excludes === "member concerned") return concerned;
  const attacks = held.taken.filter((claim) => claim.type === "attack" && claim.target !== null);
  const aggressors = attacks.filter((c) => concerned.includes(c.target!)).map((c) => c.actor);
  if (excludes === "aggressor") return aggressors;
  const attacked = attacks.filter((c) => concerned.includes(c.actor)).map((c) => c.target!);
  return aggressors.length + attacked.length === 0 ? [] : [...concerned, ...aggressors, ...attacked];
}
