import { addDays, addMonths, type Day } from "../base/day.ts";
import { type Interval, intervalText } from "../base/interval.ts";
import type { Claim } from "../record/claim.ts";
import { compareClaims } from "../record/record.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import { type Held, isOneVoice, speaks } from "./account.ts";
import { answerOf, type Answer } from "./answer.ts";
import type { Charter } from "./charter.ts";
import { step } from "./derive.ts";
import { dateRivalOf } from "./parse_chronicle.ts";
import { happenedBy, isOwnWord, narrower, sameAct, timesMeet, voiceText } from "./same.ts";
import { membersOn, type Roster } from "./roster.ts";
import type { Ground } from "./standing.ts";
import type { Request, RequestOutcome } from "./state.ts";

/** Pleas of one state so near in time that they are one plea. */
export interface Plea {
  readonly by: ActorCode;
  readonly kind: "help" | "consult";
  readonly time: Interval | null;
  readonly claims: readonly Claim[];
}

/** A plea repeated within so many days is the same plea; an answer later than so many months is to something else. */
const DAYS_OF_ONE_PLEA = 10;
const MONTHS_TO_ANSWER = 24;
const MONTHS_TO_DECIDE = 6;

/** Every plea of a member to the alliance or an ally, with what became of it on the account. */
export function requestsOf({ charter, held, roster }: Ground): readonly Request[] {
  const members = memberLookup(roster);
  const pleas = pleasOf(charter, held, members);
  return pleas.map((plea) => toRequest(charter, held, plea, pleas, members));
}

type Members = (day: Day) => ReadonlySet<ActorCode>;

function memberLookup(roster: Roster): Members {
  const seen = new Map<Day, ReadonlySet<ActorCode>>();
  return (day) => {
    const known = seen.get(day) ?? new Set(membersOn(roster, day));
    seen.set(day, known);
    return known;
  };
}

function pleasOf(charter: Charter, held: Held, members: Members): readonly Plea[] {
  const consulting = articlesOf(charter, "consultation");
  const asks = (claim: Claim): boolean => {
    if (claim.status !== "fact" || dateRivalOf(claim) !== null || claim.actor === charter.id) return false;
    if (claim.type !== "request" && claim.type !== "consult" && claim.type !== "invoke") return false;
    const day = happenedBy(claim) ?? held.day;
    if (!members(day).has(claim.actor)) return false;
    if (claim.target === null || claim.target === charter.id) return true;
    return claim.type !== "consult" && members(day).has(claim.target);
  };
  const undenied = held.said.filter((claim) => isOwnWord(claim) || claim.voice.kind === "narrator");
  const pleas: Plea[] = [];
  for (const claim of [...held.taken, ...undenied].filter(asks).sort(compareClaims)) {
    const isConsult =
      claim.type === "consult" || (claim.article !== null && consulting.includes(claim.article));
    const kind = isConsult ? "consult" : "help";
    const at = pleas.findLastIndex(
      (plea) => plea.by === claim.actor && plea.kind === kind && isNear(plea.time, claim.time),
    );
    const plea = pleas[at];
    if (plea) pleas[at] = { ...plea, time: narrower(plea.time, claim.time), claims: [...plea.claims, claim] };
    else pleas.push({ by: claim.actor, kind, time: claim.time, claims: [claim] });
  }
  return pleas;
}

const articlesOf = (charter: Charter, kind: string): readonly string[] =>
  charter.clauses.filter((clause) => clause.kind === kind).map((clause) => clause.article);

function isNear(a: Interval | null, b: Interval | null): boolean {
  if (timesMeet(a, b)) return true;
  return (
    a?.end !== null && a !== null && timesMeet({ start: a.start, end: addDays(a.end, DAYS_OF_ONE_PLEA) }, b)
  );
}

interface Step {
  readonly answer: Answer;
  readonly claims: readonly Claim[];
}

function toRequest(
  charter: Charter,
  held: Held,
  plea: Plea,
  pleas: readonly Plea[],
  members: Members,
): Request {
  const mine = (claim: Claim): boolean => answeredPlea(charter, claim, pleas, members) === plea;
  const steps = merge(
    held.taken.filter(mine).map((claim) => ({ claim, answer: answerOf(charter, plea, claim) })),
  );
  const denials = held.denied.filter(
    (claim) => (claim.type === "ignore" || claim.type === "refuse") && mine(claim),
  );
  let outcome: RequestOutcome = "pending";
  const course = steps.map(({ answer, claims }) => {
    outcome = combine(outcome, answer.outcome);
    return { time: timeOf(claims), outcome, derivation: step(answer.what, claims, null) };
  });
  const deniedSteps = denials.map((claim) => ({
    time: claim.time ?? claim.said,
    outcome,
    derivation: step(`${voiceText(claim)} says that ${claim.actor} did not ${claim.type} the plea`, [claim]),
  }));
  const final = verdict(held, plea, steps, charter) ?? finalOf(steps);
  const others = held.said.filter(
    (claim) => claim.status === "fact" && dateRivalOf(claim) === null && mine(claim),
  );
  return {
    id: `${charter.id}:request:${plea.by}:${plea.kind}:${plea.time ? intervalText(plea.time) : "undated"}`,
    by: plea.by,
    to: [...new Set(plea.claims.map((claim) => claim.target ?? charter.id))].sort(),
    time: plea.time,
    object: first(plea.claims.map((claim) => claim.object)),
    article: first(plea.claims.map((claim) => claim.article)),
    outcome: final,
    course: [...course, ...deniedSteps],
    claims: plea.claims.map((claim) => claim.id),
    heldOtherwise: otherwise(charter, plea, others, final),
  };
}

/** The plea that an act answers: the latest of the parties' that it can be of. Null for acts that answer none. */
export function answeredPlea(
  charter: Charter,
  claim: Claim,
  pleas: readonly Plea[],
  members: Members,
): Plea | null {
  const told = claim.said?.start ?? null;
  const start = claim.time?.start ?? null;
  const end = claim.time?.end ?? told;
  const months = claim.type === "adopt" && claim.target === null ? MONTHS_TO_DECIDE : MONTHS_TO_ANSWER;
  const open = pleas.filter((plea) => {
    const from = plea.time?.start ?? null;
    const to = plea.time?.end ?? from;
    if (from !== null && end !== null && end < from) return false;
    if (to !== null && start !== null && start > addMonths(to, months)) return false;
    const day = end ?? from ?? to;
    const allies = day === null ? new Set<ActorCode>() : members(day);
    return answerOf(charter, plea, claim, allies).outcome !== null;
  });
  return open.at(-1) ?? null;
}

/** One step for claims of one act, oldest first; what has no day stands where it was said. */
function merge(found: readonly { readonly claim: Claim; readonly answer: Answer }[]): readonly Step[] {
  const steps: Step[] = [];
  for (const { claim, answer } of found) {
    const at = steps.findIndex(
      (s) =>
        s.claims.some((other) => sameAct(other, claim)) &&
        (claim.voice.kind !== "chronicle" || s.claims.every((other) => other.voice.kind !== "chronicle")),
    );
    const same = steps[at];
    if (same) steps[at] = { answer: same.answer, claims: [...same.claims, claim] };
    else steps.push({ answer, claims: [claim] });
  }
  const key = (s: Step): string => timeOf(s.claims)?.start ?? s.claims[0]?.said?.start ?? "9999";
  return steps.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

const timeOf = (claims: readonly Claim[]): Interval | null =>
  claims.reduce<Interval | null>((all, claim) => narrower(all, claim.time), null);

/** What is refused after part was given leaves the plea partly granted. An offer or a session leaves it as it was. */
function combine(before: RequestOutcome, answer: RequestOutcome | null): RequestOutcome {
  if (answer === null || answer === "pending") return before;
  if (answer === "refused" && (before === "granted" || before === "partly granted")) return "partly granted";
  if (answer === "partly granted" && before === "granted") return "granted";
  return answer;
}

/** The outcome after all dated steps; undated ones decide only where there is nothing else. */
function finalOf(steps: readonly Step[]): RequestOutcome {
  const after = (some: readonly Step[]): RequestOutcome =>
    some.reduce<RequestOutcome>((before, s) => combine(before, s.answer.outcome), "pending");
  const dated = after(steps.filter((s) => timeOf(s.claims) !== null));
  return dated === "pending" ? after(steps) : dated;
}

/** A party's own latest word on what the allies did goes before what follows from the acts. */
function verdict(held: Held, plea: Plea, steps: readonly Step[], charter: Charter): RequestOutcome | null {
  const { account } = held;
  const own = steps
    .flatMap((s) => s.claims)
    .filter((claim) => isOneVoice(account) && speaks(account, claim) && claim.actor !== plea.by)
    .filter((claim) => claim.type === "ignore" || claim.type === "refuse" || claim.type === "assist")
    .sort((a, b) => ((a.said?.start ?? "") < (b.said?.start ?? "") ? -1 : 1));
  const last = own.at(-1);
  if (!last) return null;
  const word = answerOf(charter, plea, last).outcome;
  const lastAct =
    steps
      .map((s) => timeOf(s.claims)?.end ?? "")
      .sort()
      .at(-1) ?? "";
  return (last.said?.start ?? "9999") >= lastAct ? word : null;
}

function otherwise(
  charter: Charter,
  plea: Plea,
  others: readonly Claim[],
  final: RequestOutcome,
): Request["heldOtherwise"] {
  const rows = others.flatMap((claim) => {
    const { outcome } = answerOf(charter, plea, claim);
    return outcome === null || outcome === "pending" || outcome === final
      ? []
      : [{ by: claim.voice.code, outcome, claim }];
  });
  const keys = [...new Set(rows.map((row) => `${row.by} ${row.outcome}`))].sort();
  return keys.map((key) => {
    const same = rows.filter((row) => `${row.by} ${row.outcome}` === key);
    return { by: same[0]!.by, outcome: same[0]!.outcome, claims: same.map((row) => row.claim.id) };
  });
}

const first = <T>(values: readonly (T | null)[]): T | null => values.find((value) => value !== null) ?? null;
