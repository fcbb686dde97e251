import { principalOf } from "../../vocabulary/actors.ts";
import type { Party } from "../reading.ts";
import { doersOf } from "./deeds.ts";
import type { ActDraft } from "./draft.ts";
import { salient } from "./salience.ts";
import { groupOf } from "./together.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Answers and what they answer: an answer without a target is to the one who asked, offered or moved it before. */
const ANSWERS: Readonly<Record<string, ReadonlySet<string>>> = {
  ignore: set("request demand consult offer propose"),
  refuse: set("request demand consult"),
  decline: set("offer propose"),
  accept: set("offer request propose demand"),
  deny: set("accuse"),
};

/** What the text around an act lends to it. */
export interface Surroundings {
  readonly isOrganisation: (code: string) => boolean;
  /** Whoever has told what an act denies. */
  readonly chargedBy: (act: ActDraft) => Party | null;
  readonly bodyBefore: (act: ActDraft) => Party | null;
  /** How many acts of the report are between each two parties: see `dealingsOf`. */
  readonly dealings: ReadonlyMap<string, number>;
}

/** Those whom one rule would have the act done to, by the rule's name. */
export type Proposal = readonly [rule: string, parties: readonly Party[] | null];

/**
 * Whom an act may be done to that names no target, surest rule first: an answer goes to whoever made the plea or the offer
 * told before; a verdict on a deed told before to its doers; a warning to whom the announced act would hit; a demand to
 * whoever is to act; an act of membership to the organisation last acted upon. `filled` are the acts before it with their
 * targets, `acts` all of the report, the act the one at `i`.
 */
export function proposalsOf(
  act: ActDraft,
  i: number,
  acts: readonly ActDraft[],
  filled: readonly ActDraft[],
  around: Surroundings,
): readonly Proposal[] {
  const { dealings, isOrganisation, chargedBy, bodyBefore } = around;
  return [
    ["doers", doersOf(act, filled, dealings)],
    ["answered", answered(act, acts.slice(0, i))],
    ["charged", charged(act, chargedBy)],
    ["left", left(act, filled)],
    ["readmitted", readmitted(act, filled, isOrganisation)],
    ["announced", announced(act, acts)],
    ["demander", demander(act, acts)],
    ["rebuked", rebuked(act, filled)],
    ["beside", beside(act, acts)],
    ["joined", joined(act, acts.slice(Math.max(0, i - 40), i), isOrganisation, bodyBefore)],
    ["salient", salient(act, filled, dealings)],
  ];
}

function answered(act: ActDraft, before: readonly ActDraft[]): readonly Party[] | null {
  const asks = ANSWERS[act.type];
  if (!asks) return null;
  const asked = before.findLast(
    (b) =>
      asks.has(b.type) &&
      b.actor.code !== act.actor.code &&
      (b.target === null || b.target.code === act.actor.code),
  );
  // "Chad urged Mali to send troops. Niger rejected the idea": what was asked of another may be answered as well.
  const other =
    act.type !== "deny" && SUMMED.test(act.about ?? "")
      ? before.findLast(
          (b) => ASKS.has(b.type) && b.actor.code !== act.actor.code && act.sentence - b.sentence <= 1,
        )
      : undefined;
  const isOld = asked !== undefined && other !== undefined && other.sentence - asked.sentence > LONG_AGO;
  const plea = isOld ? other : (asked ?? other);
  return plea === undefined ? null : groupOf(plea, before);
}

/** Sentences by which what somebody has just been asked is newer than what the one who answers was asked himself. */
const LONG_AGO = 2;

const ASKS = set("request demand offer propose");

/** What an answer is about that names nothing but what was asked or offered before. */
export const SUMMED = /^(it|this|that|idea|demand|plea|request|proposal|suggestion|call|plan)$/;

function charged(act: ActDraft, by: (act: ActDraft) => Party | null): readonly Party[] | null {
  const charger = act.type === "deny" && act.about !== null ? by(act) : null;
  return charger === null ? null : [charger];
}

/** "lifted the suspension": of whoever the same body had suspended; "It came back in 2006": to the body it had left before. */
function readmitted(
  act: ActDraft,
  before: readonly ActDraft[],
  isOrganisation: (code: string) => boolean,
): readonly Party[] | null {
  if (act.type !== "resume") return null;
  if (!isOrganisation(act.actor.code)) {
    const gone = before.findLast(
      ({ type, actor, target }) =>
        /^(leave|freeze)$/.test(type) && actor.code === act.actor.code && target !== null,
    );
    return gone?.target ? [gone.target] : null;
  }
  const shut = before.findLast(
    ({ type, actor, target }) =>
      /^(suspend|expel)$/.test(type) && actor.code === act.actor.code && target !== null,
  );
  return shut?.target ? [shut.target] : null;
}

/** Troops are pulled out of where they were sent, or of whom they attacked; "to pull out" alone, of whatever was invaded long before. */
function left(act: ActDraft, before: readonly ActDraft[]): readonly Party[] | null {
  if (act.type !== "pull_back") return null;
  const mine = principalOf(act.actor.code);
  const sent = before.findLast(
    (b) =>
      /^(attack|deploy)$/.test(b.type) &&
      principalOf(b.actor.code) === mine &&
      b.target !== null &&
      act.sentence - b.sentence <= (isBareExit(act) ? 12 : 4),
  );
  return sent?.target ? [sent.target] : null;
}

export const isBareExit = ({ type, about, rule }: ActDraft): boolean =>
  type === "pull_back" && about === null && /:(withdraw|pull|leave)$/.test(rule);

/** What is announced, asked for or warned of in the same sentence tells whom it is said to. */
function announced(act: ActDraft, all: readonly ActDraft[]): readonly Party[] | null {
  if (!/^(warn|pledge|threaten|demand|adopt|notify)$/.test(act.type)) return null;
  // "gave notice that it was leaving the pact": the notice goes to whom it leaves.
  if (act.type === "notify") {
    const exit = all.find(
      (a) =>
        /^(leave|freeze)$/.test(a.type) &&
        a.sentence === act.sentence &&
        a.actor.code === act.actor.code &&
        a.target !== null,
    );
    return exit?.target ? [exit.target] : null;
  }
  const inner = all.filter((a) => a.sentence === act.sentence && a !== act && a.voice !== act.voice);
  if (act.type === "adopt") {
    const inner = all.filter(
      (a) =>
        a.sentence === act.sentence &&
        a.status === "intended" &&
        a.actor.code === act.actor.code &&
        a.target !== null,
    );
    return inner.length === 0 ? null : inner.map((a) => a.target!);
  }
  if (/^(warn|pledge|threaten)$/.test(act.type)) {
    const own =
      inner.find(
        (a) =>
          a.actor.code === act.actor.code &&
          a.target !== null &&
          (act.type !== "warn" || a.type !== "pull_back") &&
          (act.type !== "pledge" || FAVOURS.test(a.type) || (a.status === "denied" && HARMS.test(a.type))),
      ) ??
      all.find(
        (a) =>
          a !== act &&
          act.type !== "pledge" &&
          a.sentence === act.sentence &&
          a.predicate > act.predicate &&
          a.actor.code === act.actor.code &&
          a.target !== null &&
          // "threatened to pull its men out of Chad": its allies are warned, not where they stand.
          (act.type !== "warn" || a.type !== "pull_back") &&
          /^(possible|conditional|intended)$/.test(a.status),
      );
    return own?.target ? [own.target] : null;
  }
  if (act.type !== "demand") return null;
  const asked = all.find(
    (a) =>
      a.sentence === act.sentence &&
      a.status === "demanded" &&
      a.predicate > act.predicate &&
      a.actor.code !== act.actor.code,
  );
  return asked ? [asked.actor] : null;
}

/** What is promised to whom it is done to; who is to be vetoed or left is promised nothing. */
const HARMS = /^(attack|sanction|veto|threaten)$/;
const FAVOURS = /^(assist|deploy|endorse|offer|accept|resume|join|agree|cease_fire)$/;

/** Words that are demanded are owed to whoever demands them: "the minister said the bloc must explain its plan". */
function demander(act: ActDraft, all: readonly ActDraft[]): readonly Party[] | null {
  if (act.status !== "demanded" || !OWED.has(act.type)) return null;
  const demand = all.find(
    (a) =>
      a.type === "demand" &&
      a.sentence === act.sentence &&
      a.voice !== act.voice &&
      a.actor.code !== act.actor.code,
  );
  return demand === undefined ? null : [demand.actor];
}
const OWED = set("clarify pledge");

/** "condemned Iraq and demanded that ...": of whom the same sentence has just had him condemn. */
function rebuked(act: ActDraft, before: readonly ActDraft[]): readonly Party[] | null {
  if (act.type !== "demand" || act.toUnknown) return null;
  const told = before.findLast(
    (b) =>
      /^(criticize|accuse|warn)$/.test(b.type) &&
      b.sentence === act.sentence &&
      b.actor.code === act.actor.code &&
      b.target !== null,
  );
  return told?.target ? [told.target] : null;
}

/** Steps that are taken together against the same party: "closed its border with Mali and recalled its envoys". */
const STEPS = set("sanction pull_back");

function beside(act: ActDraft, all: readonly ActDraft[]): readonly Party[] | null {
  if (!STEPS.has(act.type)) return null;
  const other = all.find(
    (a) =>
      a !== act &&
      STEPS.has(a.type) &&
      a.sentence === act.sentence &&
      a.voice === act.voice &&
      a.actor.code === act.actor.code &&
      a.target !== null,
  );
  return other?.target ? [other.target] : null;
}

const MEMBERSHIP = set("leave freeze resume notify boycott veto vote propose invoke");

/** "has attended no summit since": the gatherings of the body spoken of. */
const GATHERING = set("summit session meeting exercise manoeuvre maneuver drill council assembly");

function joined(
  act: ActDraft,
  before: readonly ActDraft[],
  isOrganisation: (code: string) => boolean,
  bodyBefore: (act: ActDraft) => Party | null,
): readonly Party[] | null {
  const ofBody =
    MEMBERSHIP.has(act.type) ||
    (act.type === "attend" && (GATHERING.has(act.about ?? "") || /:absen(ce|t)$/.test(act.rule)));
  if (!ofBody) return null;
  const last = before.findLast(
    (b) =>
      [b.target, b.actor].some((p) => p !== null && isOrganisation(p.code)) && act.sentence - b.sentence < 6,
  );
  const body = [last?.target, last?.actor].find((p) => p && isOrganisation(p.code)) ?? bodyBefore(act);
  return body ? [body] : null;
}
