import { addMonths, type Day } from "../base/day.ts";
import { type Interval } from "../base/interval.ts";
import type { Claim } from "../record/claim.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import type { Held } from "./account.ts";
import type { Charter } from "./charter.ts";
import { dateRivalOf } from "./parse_chronicle.ts";
import { happenedBy, isOwnWord, narrower, timesMeet } from "./same.ts";

/** What a member's part rests on: its words about it, its staying away, and what set it going again. */
export interface Conduct {
  readonly freezes: readonly Claim[];
  readonly boycotts: readonly Claim[];
  readonly resumed: readonly Claim[];
}

/** That a member's part is frozen in effect: the claims that say so, and on what the account founds it. */
export interface Freeze {
  readonly run: readonly Claim[];
  /** "word": the account takes the member's word for it. "conduct": it takes that the word was given, and the absence. */
  readonly founded: "word" | "conduct";
}

/** An absence so many months before the word, or after it, bears it out. */
const MONTHS_OF_ABSENCE = 12;

export function conductOf(charter: Charter, held: Held, state: ActorCode, memberSince: Day | null): Conduct {
  const mine = held.taken.filter((claim) => isAboutPart(charter, claim, state) && after(claim, memberSince));
  // "was absent from the summit on Thursday": that one did not attend what has a day, and is over, is staying away as well.
  const absences = held.denied.filter(
    (claim) =>
      claim.type === "attend" &&
      claim.time !== null &&
      (happenedBy(claim) ?? "9999") <= held.day &&
      isAboutPart(charter, claim, state) &&
      after(claim, memberSince),
  );
  return {
    freezes: mine.filter((claim) => claim.type === "freeze"),
    boycotts: [...mine.filter((claim) => claim.type === "boycott"), ...absences],
    resumed: held.taken.filter(
      (claim) =>
        claim.type === "resume" &&
        !/\bvot/i.test(claim.object ?? "") &&
        ((claim.actor === state && claim.target === charter.id) ||
          (claim.actor === charter.id && claim.target === state)),
    ),
  };
}

/**
 * The freeze that holds on the account, or null. What a member does with its part is a fact of conduct: its own word
 * makes it where the account takes that word, and otherwise the word together with an absence that the account holds,
 * unless the account holds that there is no freeze.
 */
export function freezeOf(
  charter: Charter,
  held: Held,
  state: ActorCode,
  memberSince: Day | null,
): Freeze | null {
  const { freezes, boycotts, resumed } = conductOf(charter, held, state, memberSince);
  const word = running(freezes, resumed);
  if (word.length > 0) return { run: word, founded: "word" };
  if (held.account.kind === "official") return null;
  const declared = held.said.filter(
    (claim) =>
      claim.type === "freeze" &&
      claim.status === "fact" &&
      dateRivalOf(claim) === null &&
      isOwnWord(claim) &&
      isAboutPart(charter, claim, state) &&
      after(claim, memberSince) &&
      !isDenied(held, claim),
  );
  const run = running(declared, resumed);
  const from = run[0] ? happenedBy(run[0]) : null;
  const attended = held.taken.filter(
    (claim) => claim.type === "attend" && isAboutPart(charter, claim, state),
  );
  const away = boycotts.filter((claim) => {
    const on = happenedBy(claim);
    return on !== null && from !== null && on >= addMonths(from, -MONTHS_OF_ABSENCE);
  });
  return running(away, attended).length > 0 ? { run, founded: "conduct" } : null;
}

/** Those that nothing later ended. The last decides; all since the last end count. */
function running(claims: readonly Claim[], ended: readonly Claim[]): readonly Claim[] {
  const back = ended.reduce((last, claim) => later(last, happenedBy(claim)), "");
  return isFrozen(
    claims.reduce((last, claim) => later(last, happenedBy(claim)), ""),
    claims.length > 0,
    back,
  )
    ? claims.filter((claim) => (happenedBy(claim) ?? "9999") > back)
    : [];
}

/** Whether a freeze holds: there is one, and no resumption came after it. Days compare as strings or as numbers. */
export const isFrozen = <T extends string | number>(lastFreeze: T, any: boolean, lastResume: T): boolean =>
  any && !(lastResume > lastFreeze);

/** Whether the account holds that there is no such freeze: denied by a voice it takes, or, if only what nobody disputes counts, by any. */
function isDenied(held: Held, freeze: Claim): boolean {
  const by = happenedBy(freeze) ?? "";
  const against = held.account.kind === "undisputed" ? [...held.denied, ...held.said] : held.denied;
  return against.some(
    (claim) =>
      claim.status === "denied" &&
      claim.actor === freeze.actor &&
      (claim.said?.start ?? "9999") >= by &&
      (claim.type === "freeze" ||
        (claim.type === "notify" && /suspen|freez|frozen/i.test(claim.object ?? ""))),
  );
}

const isAboutPart = (charter: Charter, claim: Claim, state: ActorCode): boolean =>
  claim.actor === state && (claim.target === charter.id || claim.target === null);

const later = (a: Day | "", b: Day | null): Day | "" => (b !== null && b > a ? b : a);

const after = (claim: Claim, day: Day | null): boolean => day === null || (happenedBy(claim) ?? day) >= day;

/** Days in which it began: those of the earliest claim, narrowed by those that overlap it. */
export function beganIn(run: readonly Claim[]): Interval | null {
  const dated = run.filter((claim) => claim.time !== null || claim.said !== null);
  const first = dated[0];
  if (!first) return null;
  const of = (claim: Claim): Interval | null => claim.time ?? claim.said;
  return dated
    .filter((claim) => timesMeet(of(claim), of(first)))
    .reduce<Interval | null>((all, claim) => narrower(all, of(claim)), null);
}
