import type { Day } from "../base/day.ts";
import { type Interval, intervalText } from "../base/interval.ts";
import type { Problem } from "../base/problem.ts";
import type { Claim } from "../record/claim.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import type { Held } from "./account.ts";
import { accountPhrase } from "./account-name.ts";
import { type Charter, cite } from "./charter.ts";
import type { Clause } from "./clauses.ts";
import { step, warning } from "./derive.ts";
import { effectiveOf } from "./effective.ts";
import { dateRivalOf } from "./parse_chronicle.ts";
import { type Roster, rosterOf, seatsOn } from "./roster.ts";
import { concerns, type Seat } from "./seat.ts";
import type { Derivation, Formal, Standing } from "./state.ts";
import { voteOf } from "./vote.ts";
import { earliestExitOf } from "./withdrawal.ts";

/** What everything is derived from: the law, the claims an account holds on its day, and the seats that follow. */
export interface Ground {
  readonly charter: Charter;
  readonly held: Held;
  readonly roster: Roster;
}

export const groundOf = (charter: Charter, held: Held): Ground => ({
  charter,
  held,
  roster: rosterOf(charter, held),
});

/** Standings of every state that ever had to do with the alliance, on the account's day, by code. */
export function standingsOf(ground: Ground): {
  readonly standings: readonly Standing[];
  readonly problems: readonly Problem[];
} {
  const { charter, held, roster } = ground;
  const problems: Problem[] = [...roster.problems, ...rivalDates(ground)];
  const standings = seatsOn(roster, held.day).map((seat) => toStanding(charter, held, seat, problems));
  return { standings, problems: once(problems) };
}

function toStanding(charter: Charter, held: Held, seat: Seat, problems: Problem[]): Standing {
  const { state, formal, since, exit } = seat;
  const takesPart = formal === "member" || formal === "leaving";
  const effective = takesPart ? effectiveOf(charter, held, state, seat.memberSince) : null;
  const vote = takesPart || formal === "suspended" ? voteOf(charter, held, seat, held.day) : null;
  const earliest = takesPart ? earliestExitOf(charter, state, held.day, exit) : null;
  problems.push(...(vote?.problems ?? []), ...(earliest?.problems ?? []));
  const is = step(
    `${state} is ${FORMAL_WORDS[formal]}${since ? ` since ${since}` : ""} ${accountPhrase(held.account)}`,
    [],
    seat.steps.findLast((s) => s.citation !== null)?.citation ?? null,
    [...seat.steps, ...bindingSince(charter, seat, held.day), ...rivalSteps(charter, held, state)],
  );
  return {
    state,
    formal,
    effective: effective?.effective ?? null,
    since,
    sinceWithin: seat.within,
    effectiveSince: effective?.since ?? null,
    exit,
    earliestExit: earliest?.day ?? null,
    votes: vote?.votes ?? null,
    derivation: [
      is,
      ...(effective ? [effective.derivation] : []),
      ...(vote?.derivation ?? []),
      ...(earliest ? [earliest.derivation] : []),
    ],
  };
}

const FORMAL_WORDS: Readonly<Record<Formal, string>> = {
  member: "a member",
  suspended: "suspended",
  leaving: "a member whose notice is running",
  former: "a former member",
  observer: "an observer",
  applicant: "an applicant",
  none: "no member",
};

/** Signature makes a party; the text binds only once it is in force. */
function bindingSince(charter: Charter, seat: Seat, day: Day): readonly Derivation[] {
  if (seat.formal !== "member") return [];
  const first = charter.clauses
    .filter((clause): clause is Clause<"entry_into_force"> => clause.kind === "entry_into_force")
    .sort((a, b) => compare(a.validFrom, b.validFrom))[0];
  if (!first || first.rule === "silent" || seat.since === null || seat.since >= first.rule.on) return [];
  const what =
    day < first.rule.on
      ? `the text is not in force yet and binds nobody before ${first.rule.on}`
      : `the text binds since it came into force on ${first.rule.on}`;
  return [step(what, [], cite(charter, first))];
}

/** Other dates that sources give for acts of the state. */
function rivalSteps(charter: Charter, held: Held, state: ActorCode): readonly Derivation[] {
  return held.said
    .filter((claim) => dateRivalOf(claim) !== null && concerns(charter, claim) === state)
    .map((claim) =>
      step(`another date is given: ${claim.time ? intervalText(claim.time) : "none"} (${claim.note})`, [
        claim,
      ]),
    );
}

/** Where a competing date would make another standing on the day asked about, that is said aloud. */
function rivalDates(ground: Ground): readonly Problem[] {
  const { charter, held, roster } = ground;
  return held.said.flatMap((rival) => {
    const id = dateRivalOf(rival);
    const state = concerns(charter, rival);
    if (id === null || state === null) return [];
    const chosen = held.taken.find((claim) => claim.id === id);
    const own = held.taken.filter((claim) => claim.id !== id && concerns(charter, claim) === state);
    const other = seatsOn(
      rosterOf(charter, { ...held, taken: [...own, rivalAsHistory(rival, chosen)] }),
      held.day,
    )[0];
    const mine = seatsOn(roster, held.day).find((seat) => seat.state === state);
    if ((other?.formal ?? "none") === (mine?.formal ?? "none")) return [];
    return [
      warning(
        "alliance/competing-dates",
        `${state} is ${mine?.formal ?? "none"} on ${held.day} by the date chosen, ${other?.formal ?? "none"} if it counts from ${dateText(rival.time)}`,
        `${rival.note ?? "another source dates it so"}; the chronicle counts from ${chosen ? dateText(chosen.time) : "a later day"}`,
      ),
    ];
  });
}

const rivalAsHistory = (rival: Claim, chosen: Claim | undefined): Claim =>
  chosen ? { ...chosen, time: rival.time } : { ...rival, voice: { ...rival.voice, kind: "chronicle" } };

const dateText = (time: Interval | null): string => (time ? intervalText(time) : "an unknown day");

/** Each problem once, in the order found. */
export function once(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.code} ${problem.what}`, problem])).values()];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
