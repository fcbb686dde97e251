import type { Day } from "../base/day.ts";
import { type Interval, intervalText } from "../base/interval.ts";
import type { Problem } from "../base/problem.ts";
import type { Claim } from "../record/claim.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import { type Charter, cite, clausesOn } from "./charter.ts";
import type { Clause } from "./clauses.ts";
import { governing, step } from "./derive.ts";
import type { Derivation, Formal } from "./state.ts";
import { exitOf, isWithdrawalNotice, putOffTo } from "./withdrawal.ts";

/** A state's place in the alliance from some day on, with how it came to it. */
export interface Seat {
  readonly state: ActorCode;
  readonly formal: Formal;
  readonly since: Day | null;
  /** Days within which it came about: one where a day is known. */
  readonly within: Interval | null;
  /** Day on which it last came inside; null where it is not inside, or no day is known. */
  readonly memberSince: Day | null;
  readonly exit: Day | null;
  /** Suspended by the body; a suspended member may give notice and is then leaving. */
  readonly suspended: boolean;
  readonly steps: readonly Derivation[];
}

/** Whether the seat is inside the alliance: a member, one that is leaving, or one suspended. */
export const isInside = (seat: Seat | undefined): seat is Seat =>
  seat?.formal === "member" || seat?.formal === "leaving" || seat?.formal === "suspended";

/** Acts that change a formal standing, each with the state concerned; the rest is no concern of a seat. */
export function concerns(charter: Charter, claim: Claim): ActorCode | null {
  const org = charter.id;
  switch (claim.type) {
    case "join":
    case "leave":
    case "notify":
      return claim.actor !== org && (claim.target === org || claim.target === null) ? claim.actor : null;
    case "suspend":
      return claim.target !== org ? claim.target : null;
    case "expel":
      return claim.actor === org ? claim.target : null;
    case "accept":
      return claim.actor === org ? claim.target : null;
    case "resume":
      return claim.actor === org ? claim.target : claim.target === org ? claim.actor : null;
    case "agree":
      return claim.actor === org ? claim.target : claim.target === org ? claim.actor : null;
    default:
      return null;
  }
}

/**
 * The seat after an act towards or by the alliance; null where the act leaves it as it was. `mine` are all acts on this
 * seat so far, this one last. What is odd about it goes to `problems`.
 */
const TAKES_BACK = /revok|rescind|takes back|withdraws its notice/i;
/** Where a charter says nothing on it, the general law of treaties does. */
const UNTIL_EFFECT =
  "; the charter is silent on that, and the law of treaties lets a notice be taken back until it takes effect (Vienna Convention on the Law of Treaties, art. 68)";

const PUT_OFF_BY_ITSELF =
  " by the member itself; who may take a notice back before it takes effect may put it off (Vienna Convention on the Law of Treaties, art. 68)";

export function applyAct(
  charter: Charter,
  before: Seat | undefined,
  state: ActorCode,
  claim: Claim,
  on: Day,
  mine: readonly Claim[],
  problems: Problem[],
): Seat | null {
  const isIn = isInside(before);
  const exact = claim.time !== null && claim.time.start === claim.time.end;
  const turn = (
    formal: Formal,
    what: string,
    citation: Derivation["citation"],
    exit: Day | null = null,
  ): Seat => ({
    state,
    formal,
    since: exact ? on : null,
    within: claim.time ?? claim.said,
    memberSince: isIn ? before.memberSince : formal === "member" && exact ? on : null,
    exit,
    suspended: formal === "suspended" || (formal === "leaving" && before?.suspended === true),
    steps: [...(before?.steps ?? []), step(`${when(claim)}: ${what}`, [claim], citation)],
  });
  const noted = (what: string, citation: Derivation["citation"] = null): Seat | null =>
    before
      ? { ...before, steps: [...before.steps, step(`${when(claim)}: ${what}`, [claim], citation)] }
      : null;

  switch (claim.type) {
    case "join": {
      if (/^observer/i.test(claim.object ?? "")) {
        const { citation } = governing(charter, "observer", on);
        return isIn
          ? noted(`${state} is also an observer`)
          : turn("observer", `${state} becomes an observer (${claim.object})`, citation);
      }
      const { clause, citation } = accessionOn(charter, on);
      const onlySigned =
        clause &&
        clause.rule !== "silent" &&
        clause.rule.member_from === "deposit" &&
        /signature/i.test(claim.object ?? "");
      if (onlySigned)
        return turn("applicant", `${state} signs; it becomes a member by its ratification`, citation);
      if (isIn) return noted(`${state} joins, being a member already`);
      return turn("member", `${state} becomes a member (${claim.object ?? claim.note ?? "joins"})`, citation);
    }
    case "resume": {
      if (before?.formal === "leaving" && before.suspended && claim.actor === charter.id)
        return { ...noted(`${state}'s part is restored; its notice runs on`)!, suspended: false };
      if (before?.formal === "suspended") return turn("member", `${state}'s part is restored`, null);
      if (before?.formal === "former") {
        const { citation } = governing(charter, "readmission", on);
        return turn("member", `${state} comes back (${claim.object ?? claim.note ?? "resumes"})`, citation);
      }
      return null;
    }
    case "notify": {
      const { clause, citation, problems: unclear } = governing(charter, "withdrawal", on);
      problems.push(...unclear);
      if (!isIn) return null;
      if (TAKES_BACK.test(claim.object ?? "") && before.formal === "leaving") {
        const revocable = clause === null || clause.rule === "silent" ? null : clause.rule.revocable;
        if (revocable === false)
          return noted(`${state} would take its notice back, which may not be; the notice runs on`, citation);
        return turn(
          before.suspended ? "suspended" : "member",
          `${state} takes its notice back${revocable ? "" : UNTIL_EFFECT}`,
          citation,
        );
      }
      if (!isWithdrawalNotice(claim))
        return noted(
          `${state} notifies ${claim.object ?? "(what, is not told)"}; that is no notice of withdrawal`,
          citation,
        );
      const exit = exitOf(charter, clause, on);
      if (exit === null)
        return noted(
          `${state} gives notice of withdrawal, for which there is no rule with a running time`,
          citation,
        );
      return {
        ...turn(
          "leaving",
          `${state} gives notice of withdrawal, which takes effect on ${exit}`,
          citation,
          exit,
        ),
      };
    }
    case "suspend": {
      if (claim.actor !== charter.id)
        return noted(
          `${claim.actor} suspends ${claim.object ?? "its obligations"} towards ${state}; that is no act of the body`,
        );
      if (!isIn || /\bvote\b/i.test(claim.object ?? ""))
        return noted(`${charter.id} suspends ${claim.object ?? "part"} of ${state}`);
      const { clause, citation } = governing(charter, "suspension", on);
      const bare = !clause || clause.rule === "silent" ? ", for which the charter has no article" : "";
      if (before.formal === "leaving")
        return {
          ...noted(`${charter.id} suspends ${state}${bare}; its notice runs on`, citation)!,
          suspended: true,
        };
      return turn("suspended", `${charter.id} suspends ${state}${bare}`, citation);
    }
    case "expel": {
      const { citation } = governing(charter, "expulsion", on);
      return isIn ? turn("former", `${charter.id} expels ${state}`, citation) : null;
    }
    case "accept":
      return noted(`${charter.id} accepts ${claim.object ?? `what ${state} put to it`}`);
    case "agree": {
      const later = before?.formal === "leaving" ? putOffTo(claim) : null;
      if (later === null) return null;
      const { clause, citation } = governing(charter, "withdrawal", on);
      const rule = clause === null || clause.rule === "silent" ? null : clause.rule;
      const ownWord = claim.actor === state;
      if (!rule?.extendable && !ownWord)
        return noted(
          `${claim.actor} would put ${state}'s notice off to ${later}, for which the charter gives nobody a way; the notice runs on`,
          citation,
        );
      if (!rule?.extendable && rule?.revocable === false)
        return noted(
          `${state} would put its notice off to ${later}, but may not take it back; the notice runs on`,
          citation,
        );
      const how = rule?.extendable ? "" : PUT_OFF_BY_ITSELF;
      return {
        ...turn("leaving", `the running notice is put off to ${later}${how}`, citation, later),
        since: before!.since,
        within: before!.within,
      };
    }
    case "leave":
      return leave();
    default:
      return null;
  }

  function leave(): Seat | null {
    if (!isIn || !before) return null;
    const ended = clausesOn(charter, "term", on).find((term) => term.article === claim.article);
    if (ended) return noted(`${state} does not stay on when the term ends`, cite(charter, ended));
    const { clause, citation, problems: unclear } = governing(charter, "withdrawal", on);
    problems.push(...unclear);
    const free = !clause || clause.rule === "silent" || clause.rule.notice_months === null;
    const accepted = mine.filter((c) => c.type === "accept");
    if (before.exit !== null && before.exit <= on)
      return turn("former", `${state} is out, its notice having run`, citation);
    if (accepted.length > 0) {
      const seat = turn(
        "former",
        `${state} is out: the body had accepted what it announced; consent takes the place of ${clause?.article ?? "an exit clause"}; read strictly, it would be suspended, not out`,
        citation,
      );
      return {
        ...seat,
        steps: [...seat.steps.slice(0, -1), step(seat.steps.at(-1)!.what, [claim, ...accepted], citation)],
      };
    }
    if (free) return turn("former", `${state} leaves`, citation);
    if (claim.voice.kind === "chronicle")
      return turn(
        "former",
        `${state} is out in fact, without a notice under ${clause.article} that had run`,
        citation,
      );
    return noted(
      `${state} is said to have left; without a notice under ${clause.article} that ends no membership`,
      citation,
    );
  }
}

/** The accession clause of the day, or the first there is for those who join before it is in force. */
function accessionOn(
  charter: Charter,
  day: Day,
): { clause: Clause<"accession"> | null; citation: Derivation["citation"] } {
  const found = governing(charter, "accession", day);
  if (found.clause) return { clause: found.clause, citation: found.citation };
  const first = charter.clauses
    .filter((clause): clause is Clause<"accession"> => clause.kind === "accession")
    .sort((a, b) => compare(a.validFrom, b.validFrom))[0];
  return { clause: first ?? null, citation: first ? cite(charter, first) : null };
}

const when = (claim: Claim): string => {
  const time = claim.time ?? claim.said;
  return time ? intervalText(time) : "at a time not told";
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
