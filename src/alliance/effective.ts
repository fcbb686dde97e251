import { type Day, daysBetween } from "../base/day.ts";
import { type Interval, intervalText } from "../base/interval.ts";
import type { Claim } from "../record/claim.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import type { Held } from "./account.ts";
import { accountPhrase } from "./account-name.ts";
import type { Charter } from "./charter.ts";
import { governing, step } from "./derive.ts";
import { beganIn, conductOf, type Freeze, freezeOf } from "./freeze.ts";
import { voiceText } from "./same.ts";
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
  const { freezes, boycotts } = conductOf(charter, held, state, memberSince);
  const freeze = freezeOf(charter, held, state, memberSince);
  return freeze
    ? {
        effective: "frozen",
        since: beganIn(freeze.run),
        derivation: frozenSteps(charter, held, state, freeze, boycotts),
      }
    : {
        effective: "participating",
        since: null,
        derivation: participatingSteps(charter, held, state, freezes, boycotts),
      };
}

function frozenSteps(
  charter: Charter,
  held: Held,
  state: ActorCode,
  { run, founded }: Freeze,
  boycotts: readonly Claim[],
): Derivation {
  const since = beganIn(run);
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
    ...(founded === "conduct"
      ? [step(`this account takes that the word was given, and does not deny what it says`)]
      : []),
    ...(boycotts.length > 0
      ? [
          step(
            `${state} has stayed away ${times(boycotts)}, ${founded === "word" ? "which supports it" : "which bears it out; what a member does with its part is a fact of conduct"}`,
            boycotts,
          ),
        ]
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
