import { type Day, daysBetween } from "../base/day.ts";
import { type Interval, intervalText } from "../base/interval.ts";
import type { Claim } from "../record/claim.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import { accountPhrase, type Held } from "./account.ts";
import type { Charter } from "./charter.ts";
import { governing, step } from "./derive.ts";
import { happenedBy, narrower, timesMeet, voiceText } from "./same.ts";
import type { Derivation, Effective } from "./state.ts";

/** What a member does with its membership, by its own acts on the account. */
export interface InEffect {
  readonly effective: Effective;
  readonly since: Interval | null;
  readonly derivation: Derivation;
}

export function effectiveOf(
  charter: Charter,
  held: Held,
  state: ActorCode,
  memberSince: Day | null,
): InEffect {
  const mine = held.taken.filter(
    (claim) =>
      claim.actor === state &&
      (claim.target === charter.id || claim.target === null) &&
      after(claim, memberSince),
  );
  const freezes = mine.filter((claim) => claim.type === "freeze");
  const resumed = held.taken.filter(
    (claim) =>
      claim.type === "resume" &&
      !/\bvot/i.test(claim.object ?? "") &&
      ((claim.actor === state && claim.target === charter.id) ||
        (claim.actor === charter.id && claim.target === state)),
  );
  const last = latest(freezes);
  const frozen =
    last !== null && !resumed.some((claim) => (happenedBy(claim) ?? "") > (happenedBy(last) ?? ""));
  const boycotts = mine.filter((claim) => claim.type === "boycott");
  const run = frozen ? runOf(freezes, resumed) : [];
  const derivation = frozen
    ? frozenSteps(charter, held, state, run, boycotts)
    : participatingSteps(charter, held, state, freezes, boycotts);
  return {
    effective: frozen ? "frozen" : "participating",
    since: frozen ? sinceOf(run) : null,
    derivation,
  };
}

function frozenSteps(
  charter: Charter,
  held: Held,
  state: ActorCode,
  run: readonly Claim[],
  boycotts: readonly Claim[],
): Derivation {
  const since = sinceOf(run);
  const law = governing(charter, "freeze", held.day);
  const exit = governing(charter, "withdrawal", held.day);
  const silent = !law.clause || law.clause.rule === "silent";
  const effect = silent
    ? step(
        "the charter does not know a freeze: it has no formal effect, and obligations run on",
        [],
        law.citation,
      )
    : step("the charter gives a freeze its own effect", [], law.citation);
  const because = [
    step(`${state} said of itself that its part is frozen`, run),
    ...(boycotts.length > 0
      ? [step(`${state} has stayed away ${times(boycotts)}, which supports it`, boycotts)]
      : []),
    effect,
    step(
      `what the charter knows is withdrawal by notice (${exit.clause?.article ?? "no article"})`,
      [],
      exit.citation,
      noticeSteps(held, state),
    ),
  ];
  return step(
    `${state} is frozen in effect${since ? ` since ${intervalText(since)}` : ""}, ${accountPhrase(held.account)}`,
    run,
    law.citation,
    because,
  );
}

function participatingSteps(
  charter: Charter,
  held: Held,
  state: ActorCode,
  ended: readonly Claim[],
  boycotts: readonly Claim[],
): Derivation {
  const law = governing(charter, "freeze", held.day);
  const others = held.said.filter(
    (claim) => claim.type === "freeze" && claim.actor === state && claim.status === "fact",
  );
  const denials = held.denied.filter(
    (claim) => (claim.type === "freeze" || claim.type === "leave") && claim.actor === state,
  );
  const because = [
    ...(ended.length > 0 ? [step(`${state} froze its part and took it up again`, ended)] : []),
    ...denials.map((claim) =>
      step(
        `${voiceText(claim)} holds it a member like the others (${claim.note ?? "denies that it is out"})`,
        [claim],
      ),
    ),
    ...[...new Set(others.map(voiceText))].map((voice) =>
      step(
        `that its part is frozen is what ${voice} says; this account takes only that it says so`,
        others.filter((claim) => voiceText(claim) === voice),
        law.citation,
      ),
    ),
    ...(boycotts.length > 0
      ? [step(`${state} has stayed away ${times(boycotts)}; staying away alone is no freeze`, boycotts)]
      : []),
    ...noticeSteps(held, state),
  ];
  return step(
    `${state} takes part, ${accountPhrase(held.account)}: no freeze of its own is held`,
    [],
    because.length > 0 ? law.citation : null,
    because,
  );
}

/** What is said of notices: a denied one supports that none was given. */
function noticeSteps(held: Held, state: ActorCode): readonly Derivation[] {
  const denied = [...held.denied, ...held.said].filter(
    (claim) => claim.type === "notify" && claim.actor === state && claim.status === "denied",
  );
  const given = held.taken.filter((claim) => claim.type === "notify" && claim.actor === state);
  if (given.length > 0)
    return [
      step(`${state} did notify: ${given.map((c) => c.object ?? "what, is not told").join("; ")}`, given),
    ];
  if (denied.length === 0) return [step(`no notice by ${state} is on the record`)];
  const by = [...new Set(denied.map(voiceText))];
  const say = by.length > 1 ? "say" : "says";
  return [
    step(`no notice by ${state} is on the record; ${by.join(" and ")} ${say} that none was given`, denied),
  ];
}

/** The first freeze after the last resumption, and all that say the same. */
function runOf(freezes: readonly Claim[], resumed: readonly Claim[]): readonly Claim[] {
  const back =
    resumed
      .map((claim) => happenedBy(claim) ?? "")
      .sort()
      .at(-1) ?? "";
  return freezes.filter((claim) => (happenedBy(claim) ?? "9999") > back);
}

/** Days in which it began: those of the earliest claim, narrowed by those that overlap it. */
function sinceOf(run: readonly Claim[]): Interval | null {
  const dated = run.filter((claim) => claim.time !== null || claim.said !== null);
  const first = dated[0];
  if (!first) return null;
  const of = (claim: Claim): Interval | null => claim.time ?? claim.said;
  return dated
    .filter((claim) => timesMeet(of(claim), of(first)))
    .reduce<Interval | null>((all, claim) => narrower(all, of(claim)), null);
}

const latest = (claims: readonly Claim[]): Claim | null =>
  claims.reduce<Claim | null>(
    (last, claim) => (last && (happenedBy(last) ?? "") > (happenedBy(claim) ?? "") ? last : claim),
    null,
  );

const after = (claim: Claim, day: Day | null): boolean => day === null || (happenedBy(claim) ?? day) >= day;

/** "on 2023-11-23", or how long the times told reach. */
function times(claims: readonly Claim[]): string {
  const days = claims.flatMap((claim) =>
    [claim.time?.start, claim.time?.end].filter((d): d is Day => d !== null && d !== undefined),
  );
  const first = [...days].sort()[0];
  const last = [...days].sort().at(-1);
  if (!first || !last) return "at times not told";
  return daysBetween(first, last) > 0 ? `between ${first} and ${last}` : `on ${first}`;
}
