import { addDays, type Day } from "../base/day.ts";
import { type Interval, intervalText } from "../base/interval.ts";
import type { Problem } from "../base/problem.ts";
import type { Claim } from "../record/claim.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import type { Held } from "./account.ts";
import { accountPhrase } from "./account-name.ts";
import type { Charter } from "./charter.ts";
import { governing, step } from "./derive.ts";
import { type Relief, reliefOf } from "./relief.ts";
import { narrower, timesMeet, voiceText } from "./same.ts";
import { membersOn } from "./roster.ts";
import type { Ground } from "./standing.ts";
import type { Derivation, Duty, Request } from "./state.ts";
import { zoneOf } from "./zone.ts";

/** An attack on a member, or a case the body itself took for one. */
interface Trigger {
  readonly by: ActorCode | null;
  readonly upon: ActorCode;
  readonly time: Interval | null;
  readonly place: string | null;
  readonly claims: readonly Claim[];
}

/** A request made within so many days of an attack is for help against it. */
const DAYS_TO_ASK = 90;
/** So long after a threat a session without a day may still have been about it. */
const DAYS_TO_TELL = 365;
const NOTHING: Relief = { discharged: null, derivation: [] };

/** What the charter makes members owe a member attacked or threatened, on the account, oldest first. */
export function dutiesOf(
  ground: Ground,
  requests: readonly Request[],
): { readonly duties: readonly Duty[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const triggers = triggersOf(ground);
  const assist = triggers.flatMap((trigger) => assistance(ground, trigger, requests, problems));
  const consult = consultations(ground, triggers, requests, problems);
  return { duties: [...assist, ...consult].sort(byTime), problems };
}

function triggersOf({ charter, held, roster }: Ground): readonly Trigger[] {
  const triggers: Trigger[] = [];
  for (const claim of held.taken) {
    const upon = claim.target;
    if (claim.type !== "attack" || upon === null || upon === charter.id || claim.actor === charter.id)
      continue;
    if (!membersOn(roster, dayOf(claim.time, held.day)).includes(upon)) continue;
    const at = triggers.findIndex(
      (t) => t.by === claim.actor && t.upon === upon && timesMeet(t.time, claim.time),
    );
    const old = triggers[at];
    if (old)
      triggers[at] = {
        ...old,
        time: narrower(old.time, claim.time),
        place: old.place ?? claim.place,
        claims: [...old.claims, claim],
      };
    else triggers.push({ by: claim.actor, upon, time: claim.time, place: claim.place, claims: [claim] });
  }
  return [...triggers, ...recognised(charter, held, triggers)];
}

/** Cases in which the body decided under the assistance clause though no attacker is named. */
function recognised(charter: Charter, held: Held, attacks: readonly Trigger[]): readonly Trigger[] {
  const articles = charter.clauses.filter((c) => c.kind === "casus_foederis").map((c) => c.article);
  return held.taken.flatMap((claim): Trigger[] => {
    const { target: upon } = claim;
    if (claim.type !== "adopt" || claim.actor !== charter.id || upon === null) return [];
    if (claim.article === null || !articles.includes(claim.article)) return [];
    const near = attacks.some((t) => t.upon === upon && timesMeet(widened(t.time, DAYS_TO_ASK), claim.time));
    return near ? [] : [{ by: null, upon, time: claim.time, place: claim.place, claims: [claim] }];
  });
}

function assistance(
  { charter, held, roster }: Ground,
  trigger: Trigger,
  requests: readonly Request[],
  problems: Problem[],
): readonly Duty[] {
  const day = dayOf(trigger.time, held.day);
  const { clause, citation, problems: unclear } = governing(charter, "casus_foederis", day);
  problems.push(...unclear);
  if (!clause || clause.rule === "silent") return [];
  const { rule } = clause;
  const zone = zoneOf(charter, day, trigger.upon, trigger.place);
  const members = membersOn(roster, day);
  const attackerIsMember = trigger.by !== null && members.includes(trigger.by);
  const request = requests.find((r) => r.by === trigger.upon && !isConsult(r) && askedAfter(r, trigger));
  const asked = request !== undefined;
  const applies = zone.answer !== "outside" && (!attackerIsMember || rule.by === "any state");
  const owedBy = applies ? members.filter((code) => code !== trigger.upon && code !== trigger.by) : [];
  const due = applies && (asked || !rule.request_needed);
  const answered = request !== undefined && request.outcome !== "pending";
  const relief = due && !answered ? reliefOf(held, charter.id, owedBy, trigger) : NOTHING;
  const end = due && request && relief.derivation.length === 0 ? discharge(held, request) : relief;
  const because: Derivation[] = [
    step(triggerText(trigger), trigger.claims),
    ...(attackerIsMember
      ? [
          step(
            `the attacker ${trigger.by} is a member itself; the article names ${rule.by} and does not except members`,
            [],
            citation,
          ),
        ]
      : []),
    zone.derivation,
    requestStep(charter, rule.request_needed, request, trigger, citation),
    ...(rule.decision ? [step(`the duty is to help; ${rule.decision}`, [], citation)] : []),
    ...end.derivation,
  ];
  const what = !applies
    ? `no help is owed to ${trigger.upon}`
    : due
      ? `${owedBy.join(", ")} owe ${trigger.upon} ${rule.assistance}, ${accountPhrase(held.account)}`
      : `help would be owed to ${trigger.upon} if it asked; it has not`;
  return [
    {
      id: `${charter.id}:duty:assist:${trigger.upon}:${trigger.time ? intervalText(trigger.time) : "undated"}:${trigger.by ?? "unnamed"}`,
      kind: "assist",
      owedBy,
      owedTo: trigger.upon,
      trigger: { by: trigger.by, time: trigger.time, claims: trigger.claims.map((c) => c.id) },
      zone: zone.answer,
      since: due ? sinceOf(rule.request_needed ? (request?.time ?? null) : trigger.time) : null,
      requestNeeded: rule.request_needed,
      requested: asked,
      discharged: end.discharged,
      derivation: step(what, [], citation, because),
    },
  ];
}

function requestStep(
  charter: Charter,
  needed: boolean,
  request: Request | undefined,
  trigger: Trigger,
  citation: Derivation["citation"],
): Derivation {
  const text = needed ? "the text in force needs a request" : "the text in force needs no request";
  const what = request
    ? `${text}; ${trigger.upon} asked ${request.time ? intervalText(request.time) : ""}`.trimEnd()
    : `${text}; none by ${trigger.upon} to ${charter.id} is on the record`;
  return { what, citation, claims: request?.claims ?? [], because: [] };
}

/** Whether what came of the plea fulfils the duty. Help blocked by the one it was owed to is told as that. */
function discharge(
  held: Held,
  request: Request,
): { readonly discharged: boolean | null; readonly derivation: readonly Derivation[] } {
  const because = request.course.map((s) => s.derivation);
  const tell = (discharged: boolean | null, what: string) => ({
    discharged,
    derivation: [{ ...step(what), because }],
  });
  const notIgnored = held.denied.filter(
    (claim) => (claim.type === "ignore" || claim.type === "refuse") && claim.target === request.by,
  );
  switch (request.outcome) {
    case "granted":
      return tell(true, "discharged: what was asked was given");
    case "refused":
    case "ignored":
      return tell(false, `not discharged: the plea was ${request.outcome}`);
    case "vetoed":
    case "declined":
    case "withdrawn": {
      const what = `the plea was ${request.outcome} by the state to which help was owed, or with its part`;
      if (request.heldOtherwise.length === 0 && notIgnored.length === 0)
        return tell(null, `${what}; whether that discharges the others the text does not say`);
      if (notIgnored.length > 0)
        return tell(
          true,
          `discharged ${accountPhrase(held.account)}: ${[...new Set(notIgnored.map(voiceText))].join(", ")} holds that it was answered, and ${what}`,
        );
      return tell(null, `${what}; voices differ on whether it was answered`);
    }
    case "partly granted":
      return tell(
        null,
        "part of what was asked was given; whether that is the necessary assistance is not settled",
      );
    case "pending":
      return tell(null, "no answer is on the record");
  }
}

/** Consultation is owed on a threat, which an attack is; a plea under the article shows that it was called for. */
function consultations(
  { charter, held, roster }: Ground,
  triggers: readonly Trigger[],
  requests: readonly Request[],
  problems: Problem[],
): readonly Duty[] {
  const called = requests.filter(isConsult).map((r): Trigger => ({
    by: null,
    upon: r.by,
    time: r.time,
    place: null,
    claims: held.taken.filter((c) => r.claims.includes(c.id)),
  }));
  const loose = called.filter(
    (c) => !triggers.some((t) => t.upon === c.upon && timesMeet(widened(t.time, DAYS_TO_ASK), c.time)),
  );
  return [...triggers.filter((t) => t.by !== null), ...loose].flatMap((trigger): Duty[] => {
    const day = dayOf(trigger.time, held.day);
    const { clause, citation, problems: unclear } = governing(charter, "consultation", day);
    problems.push(...unclear);
    if (!clause || clause.rule === "silent" || !clause.rule.duty) return [];
    const request = requests.find((r) => r.by === trigger.upon && isConsult(r) && askedAfter(r, trigger));
    const sessions = held.taken.filter(
      (claim) =>
        (claim.type === "consult" || claim.type === "adopt" || claim.type === "deploy") &&
        claim.actor === charter.id &&
        (claim.target === trigger.upon || isUnder(claim, request)) &&
        timesMeet(widened(trigger.time, DAYS_TO_ASK), claim.time) &&
        // A session that has no day is of the threat that was told of about then.
        (claim.time !== null || timesMeet(widened(trigger.time, DAYS_TO_TELL), claim.said)),
    );
    const asked = request !== undefined;
    const done = sessions.length > 0 ? true : null;
    const what = done ? "the body met over it" : "no consultation is on the record";
    const owedBy = membersOn(roster, day).filter((code) => code !== trigger.upon && code !== trigger.by);
    return [
      {
        id: `${charter.id}:duty:consult:${trigger.upon}:${trigger.time ? intervalText(trigger.time) : "undated"}:${trigger.by ?? "called"}`,
        kind: "consult",
        owedBy,
        owedTo: trigger.upon,
        trigger: { by: trigger.by, time: trigger.time, claims: trigger.claims.map((c) => c.id) },
        zone: zoneOf(charter, day, trigger.upon, trigger.place).answer,
        since: sinceOf(trigger.time),
        requestNeeded: clause.rule.request_needed,
        requested: asked,
        discharged: done,
        derivation: step(
          `${owedBy.join(", ")} owe ${trigger.upon} consultation, ${accountPhrase(held.account)}`,
          [],
          citation,
          [
            step(triggerText(trigger), trigger.claims),
            ...(request ? [{ ...step(`${trigger.upon} called for it`), claims: request.claims }] : []),
            step(what, sessions),
          ],
        ),
      },
    ];
  });
}

/** A decision on nobody in particular is on the plea whose article it was taken under. */
const isUnder = (claim: Claim, request: Request | undefined): boolean =>
  claim.target === null && claim.article !== null && claim.article === request?.article;

/** Pleas for consultation carry their kind in their id. */
const isConsult = (request: Request): boolean => request.id.includes(":consult:");

/** A plea follows an attack; it comes before the decision by which the body took up the case. */
function askedAfter(request: Request, trigger: Trigger): boolean {
  const before = trigger.by === null ? DAYS_TO_ASK : 0;
  const time = widened(trigger.time, DAYS_TO_ASK);
  return timesMeet(time?.start ? { ...time, start: addDays(time.start, -before) } : time, request.time);
}

function triggerText(trigger: Trigger): string {
  const when = trigger.time ? intervalText(trigger.time) : "at a time not told";
  if (trigger.by !== null) return `${trigger.by} attacked ${trigger.upon}, ${when}`;
  return trigger.claims.some((claim) => claim.type === "adopt")
    ? `the body itself took ${trigger.upon}'s case for one, ${when}`
    : `${trigger.upon} told of a threat, ${when}`;
}

function widened(time: Interval | null, days: number): Interval | null {
  if (time === null || time.end === null) return time;
  return { start: time.start, end: addDays(time.end, days) };
}

const dayOf = (time: Interval | null, otherwise: Day): Day => time?.start ?? time?.end ?? otherwise;
const sinceOf = (time: Interval | null): Day | null =>
  time !== null && time.start === time.end ? time.start : null;
const byTime = (a: Duty, b: Duty): number => {
  const key = (d: Duty): string => `${d.trigger.time?.start ?? "9999"} ${d.id}`;
  return key(a) < key(b) ? -1 : 1;
};
