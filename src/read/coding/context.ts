import { principalOf } from "../../vocabulary/actors.ts";
import type { Party } from "../reading.ts";
import { athome } from "./alone.ts";
import { doersOf } from "./deeds.ts";
import type { ActDraft } from "./draft.ts";
import { dealingsOf, salient } from "./salience.ts";
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

/**
 * Fills targets that the text leaves to its context: an answer goes to whoever made the plea or the offer told before;
 * a verdict on a deed told before to its doers; a warning to whom the announced act would hit; a demand to whoever is to
 * act; an act of membership to the organisation last acted upon. One act a party, each marked as inferred.
 */
export function fillFromContext(
  acts: readonly ActDraft[],
  isOrganisation: (code: string) => boolean,
  chargedBy: (act: ActDraft) => Party | null,
  bodyBefore: (act: ActDraft) => Party | null,
): readonly ActDraft[] {
  const filled: ActDraft[] = [];
  const dealings = dealingsOf(acts);
  acts.forEach((act, i) => {
    if (act.target !== null || ANYBODY.has(act.about ?? "")) return void filled.push(act);
    const targets =
      doersOf(act, filled, dealings) ??
      answered(act, acts.slice(0, i)) ??
      charged(act, chargedBy) ??
      left(act, filled) ??
      announced(act, acts) ??
      demander(act, acts) ??
      rebuked(act, filled) ??
      beside(act, acts) ??
      joined(act, acts.slice(Math.max(0, i - 40), i), isOrganisation, bodyBefore) ??
      salient(act, filled, dealings) ??
      [];
    const others = targets.filter((t) => isOther(act.actor.code, t.code));
    if (others.length === 0) {
      if (!isHalf(act, isOrganisation)) filled.push(act.alone ? { ...act, target: athome(act) } : act);
      return;
    }
    for (const target of others) filled.push({ ...act, target: { ...target, inferred: true } });
  });
  return filled;
}

/** An opposition, rebels and the public deal with their own government as well; a government with its army does not. */
const isOther = (actor: string, target: string): boolean =>
  principalOf(target) !== principalOf(actor) ||
  (/\/(OPP|REB|CVL)$/.test(actor) && target === principalOf(actor));

/**
 * What is done to somebody or nothing is done at all: an offer, an exit, a penalty to nobody known is a misreading more
 * often than not. A sentence that is all there is keeps it.
 */
const HALF = set(
  "offer sanction join leave notify pull_back ignore refuse endorse cease_fire accept decline agree attend clarify assist attack request expel suspend resume",
);
const isHalf = (act: ActDraft, isOrganisation: (code: string) => boolean): boolean => {
  // What is explained to nobody is no act towards anybody.
  if (act.type === "clarify") return true;
  if (act.alone) return false;
  // "blocked it": what was moved before, or else anything.
  if (act.type === "veto" && act.about === "it" && act.target === null) return true;
  // A body holds its meetings with itself; a state that "spoke" spoke to somebody or to no one of note.
  if (act.type === "consult") return !isOrganisation(act.actor.code) && act.status !== "denied";
  return HALF.has(act.type) && (act.status !== "denied" || act.type === "attend");
};

/** "has not attacked anybody": the object says that nobody in particular is meant. */
const ANYBODY = set("anybody anyone nobody someone somebody everyone everybody none anything nothing");

function answered(act: ActDraft, before: readonly ActDraft[]): readonly Party[] | null {
  const asks = ANSWERS[act.type];
  if (!asks) return null;
  const asked = before.findLast(
    (b) =>
      asks.has(b.type) &&
      b.actor.code !== act.actor.code &&
      (b.target === null || b.target.code === act.actor.code),
  );
  return asked ? groupOf(asked, before) : null;
}

function charged(act: ActDraft, by: (act: ActDraft) => Party | null): readonly Party[] | null {
  const charger = act.type === "deny" && act.about !== null ? by(act) : null;
  return charger === null ? null : [charger];
}

/** Troops are pulled out of where they were sent, or of whom they attacked. */
function left(act: ActDraft, before: readonly ActDraft[]): readonly Party[] | null {
  if (act.type !== "pull_back") return null;
  const mine = principalOf(act.actor.code);
  const sent = before.findLast(
    (b) =>
      /^(attack|deploy)$/.test(b.type) &&
      principalOf(b.actor.code) === mine &&
      b.target !== null &&
      act.sentence - b.sentence <= 4,
  );
  return sent?.target ? [sent.target] : null;
}

/** What is announced, asked for or warned of in the same sentence tells whom it is said to. */
function announced(act: ActDraft, all: readonly ActDraft[]): readonly Party[] | null {
  if (!/^(warn|pledge|threaten|demand|adopt)$/.test(act.type)) return null;
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
      inner.find((a) => a.actor.code === act.actor.code && a.target !== null) ??
      all.find(
        (a) =>
          a !== act &&
          act.type !== "pledge" &&
          a.sentence === act.sentence &&
          a.predicate > act.predicate &&
          a.actor.code === act.actor.code &&
          a.target !== null &&
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
  const ofBody = MEMBERSHIP.has(act.type) || (act.type === "attend" && GATHERING.has(act.about ?? ""));
  if (!ofBody) return null;
  const last = before.findLast(
    (b) =>
      [b.target, b.actor].some((p) => p !== null && isOrganisation(p.code)) && act.sentence - b.sentence < 6,
  );
  const body = [last?.target, last?.actor].find((p) => p && isOrganisation(p.code)) ?? bodyBefore(act);
  return body ? [body] : null;
}
