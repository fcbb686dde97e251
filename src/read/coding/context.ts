import { principalOf } from "../../vocabulary/actors.ts";
import type { Party } from "../reading.ts";
import { athome } from "./alone.ts";
import type { ActDraft } from "./draft.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Answers and what they answer: an answer without a target is to the one who asked, offered or moved it before. */
const ANSWERS: Readonly<Record<string, ReadonlySet<string>>> = {
  ignore: set("request demand consult offer propose"),
  refuse: set("request demand consult"),
  decline: set("offer propose"),
  accept: set("offer request propose demand"),
  deny: set("accuse"),
};

const DEEDS = set(
  "join freeze suspend resume notify leave expel boycott attack deploy pull_back cease_fire adopt vote veto agree sanction threaten assist",
);

/** What a noun told before can have been: "welcomed the sanctions" is about whoever imposed them. */
const TOLD: readonly (readonly [nouns: ReadonlySet<string>, types: ReadonlySet<string>])[] = [
  [set("sanction embargo boycott blockade ban measure penalty closure"), set("sanction suspend")],
  [set("list demand ultimatum condition call appeal request plea"), set("demand request")],
  [set("offer proposal plan invitation draft mediation initiative"), set("offer propose")],
  [set("accusation charge allegation claim criticism reproach"), set("accuse criticize")],
  [set("bid application"), set("join")],
  [set("exit withdrawal departure pullout notice letter note"), set("leave notify pull_back freeze")],
  [
    set("attack offensive raid invasion strike shelling assault incursion bombardment violence"),
    set("attack"),
  ],
  [set("warning threat"), set("warn threaten")],
  [set("deployment"), set("deploy")],
  [set("pact treaty accord deal agreement truce ceasefire"), set("agree cease_fire")],
  [set("veto"), set("veto")],
  [
    set("decision verdict ruling outcome resolution vote result"),
    set("adopt expel suspend veto vote accept resume"),
  ],
  [set("release"), set("concede")],
  [set("collision clash fighting hostility killing bloodshed"), set("attack")],
  [set("boycott absence"), set("boycott")],
  [set("readmission return comeback"), set("resume")],
  [set("accession membership admission entry"), set("join accept resume")],
  [set("note notification"), set("notify")],
  [set("suspension exclusion expulsion"), set("suspend expel")],
  [set("help aid support"), set("assist offer")],
  [
    set(
      "move step decision change action vote resolution act this that it outcome result incident verdict ruling downing news",
    ),
    DEEDS,
  ],
];

/** Acts of speech that may be about a deed told before. */
const ABOUT = set("criticize endorse refuse decline deny accept ignore accuse");

/**
 * Fills targets that the text leaves to its context: an answer goes to whoever made the plea or the offer told before;
 * a verdict on a deed told before to its doers; a warning to whom the announced act would hit; a demand to whoever is to
 * act; an act of membership to the organisation last acted upon. One act a party, each marked as inferred.
 */
export function fillFromContext(
  acts: readonly ActDraft[],
  isOrganisation: (code: string) => boolean,
  chargedBy: (act: ActDraft) => Party | null,
): readonly ActDraft[] {
  const filled: ActDraft[] = [];
  const dealings = dealingsOf(acts);
  acts.forEach((act, i) => {
    if (act.target !== null || ANYBODY.has(act.about ?? "")) return void filled.push(act);
    const targets =
      doersOf(act, filled, dealings) ??
      answered(act, filled) ??
      charged(act, chargedBy) ??
      announced(act, acts) ??
      demander(act, acts) ??
      beside(act, acts) ??
      joined(act, acts.slice(Math.max(0, i - 40), i), isOrganisation) ??
      salient(act, filled, dealings) ??
      [];
    const others = targets.filter((t) => principalOf(t.code) !== principalOf(act.actor.code));
    if (others.length === 0) {
      if (!isHalf(act, isOrganisation)) filled.push(act.alone ? { ...act, target: athome(act) } : act);
      return;
    }
    for (const target of others) filled.push({ ...act, target: { ...target, inferred: true } });
  });
  return filled;
}

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

/** The doers of the last deed that the noun the act is about can stand for. */
function doersOf(
  act: ActDraft,
  before: readonly ActDraft[],
  dealings: ReadonlyMap<string, number>,
): readonly Party[] | null {
  if (act.about === null || !ABOUT.has(act.type)) return null;
  for (const [nouns, types] of TOLD) {
    const found = nouns.has(act.about) ? lastDoers(act, before, types, dealings) : null;
    if (found !== null) return found;
  }
  return null;
}

function lastDoers(
  act: ActDraft,
  before: readonly ActDraft[],
  types: ReadonlySet<string>,
  dealings: ReadonlyMap<string, number>,
): readonly Party[] | null {
  const often = new Map<string, number>();
  for (const b of before) often.set(b.actor.code, (often.get(b.actor.code) ?? 0) + 1);
  let deed: ActDraft | null = null;
  let most = -Infinity;
  for (const b of before) {
    const back = act.sentence - b.sentence;
    if (!types.has(b.type) || back >= 8 || groupOf(b, before).some((p) => p.code === act.actor.code))
      continue;
    // What a main clause tells of whoever the report is about is "the step" sooner than what an aside recalls.
    const worth = -0.3 * back + Math.min(4, often.get(b.actor.code)!) / 4 + (b.confidence > 0.8 ? 0.6 : 0) + 0.2 * Math.min(4, dealings.get(pairOf(act.actor, b.actor)) ?? 0);
    if (worth >= most) [deed, most] = [b, worth];
  }
  return deed ? groupOf(deed, before) : null;
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
  return asked ? groupOf(asked, before) : null;
}

function charged(act: ActDraft, by: (act: ActDraft) => Party | null): readonly Party[] | null {
  const charger = act.type === "deny" && act.about !== null ? by(act) : null;
  return charger === null ? null : [charger];
}

/** Everybody who did it together: the actors of one predicate. */
const groupOf = (deed: ActDraft, all: readonly ActDraft[]): readonly Party[] => {
  const together = all.filter(
    (b) => b.sentence === deed.sentence && b.predicate === deed.predicate && b.type === deed.type,
  );
  return together.map((b) => b.actor).filter((p, i, list) => list.findIndex((q) => q.code === p.code) === i);
};

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
  const asked = inner.find((a) => a.status === "demanded" && a.actor.code !== act.actor.code);
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

/** Acts that are done to somebody even where the sentence does not say to whom, since the one before has said it. */
const DONE_TO = set(
  "attack deploy sanction assist offer demand warn accuse criticize threaten refuse decline accept ignore suspend",
);

/** Force is used on countries, not on bodies. */
const STATES_ONLY = set("attack deploy pull_back cease_fire assist");

/** Said to those it is about, or to whoever has just done something to the speaker; not to whom another sentence is about. */
const ANSWERING = set("warn");

/** Where these have an object ("accused unnamed media"), it is the one spoken to, party or not. */
const ADDRESSED = set("accuse warn");

/** The party that the acts of this sentence and of the two before are most about, besides the actor. */
function salient(
  act: ActDraft,
  before: readonly ActDraft[],
  dealings: ReadonlyMap<string, number>,
): readonly Party[] | null {
  if (act.toUnknown || !DONE_TO.has(act.type) || (ADDRESSED.has(act.type) && act.about !== null)) return null;
  const weights = new Map<string, number>();
  let best: Party | null = null;
  for (const b of before.slice(-30)) {
    const distance = act.sentence - b.sentence;
    if (distance > 2) continue;
    if (distance > 0 && ANSWERING.has(act.type) && b.target?.code !== act.actor.code) continue;
    const alike = b.type === act.type ? 3 : 0;
    for (const [party, share] of [
      [b.target, 1.5 + alike],
      [b.actor, 1],
    ] as const) {
      if (party === null || party.code === act.actor.code) continue;
      if (STATES_ONLY.has(act.type) && !/^[A-Z]{3}(\/|$)/.test(party.code)) continue;
      const known = weights.get(party.code) ?? DEALING * Math.min(4, dealings.get(pairOf(act.actor, party)) ?? 0);
      const weight = known + share / (1 + distance);
      weights.set(party.code, weight);
      if (best === null || weight >= weights.get(best.code)!) best = party;
    }
  }
  if (best === null) return null;
  const { code } = best;
  const told = before.findLast((b) => act.sentence - b.sentence <= 4 && b.actor.code === code && b.target?.code === act.actor.code);
  if (told === undefined) return [best];
  // Several who did something to the speaker together are spoken of together.
  return groupOf(told, before).filter((p) => p.code !== act.actor.code);
}

/** What each act of the report between two parties adds, up to four: whom somebody has to do with all along. */
const DEALING = 0.7;

const pairOf = (a: Party, b: Party): string =>
  [principalOf(a.code), principalOf(b.code)].sort().join(" ");

/** How many acts of the report are between each two parties. */
function dealingsOf(acts: readonly ActDraft[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { actor, target } of acts)
    if (target !== null) counts.set(pairOf(actor, target), (counts.get(pairOf(actor, target)) ?? 0) + 1);
  return counts;
}

const MEMBERSHIP = set("leave freeze resume notify boycott veto vote propose invoke");

/** "has attended no summit since": the gatherings of the body spoken of. */
const GATHERING = set("summit session meeting exercise manoeuvre maneuver drill council assembly");

function joined(
  act: ActDraft,
  before: readonly ActDraft[],
  isOrganisation: (code: string) => boolean,
): readonly Party[] | null {
  const ofBody = MEMBERSHIP.has(act.type) || (act.type === "attend" && GATHERING.has(act.about ?? ""));
  if (!ofBody) return null;
  const last = before.findLast(
    (b) =>
      [b.target, b.actor].some((p) => p !== null && isOrganisation(p.code)) && act.sentence - b.sentence < 6,
  );
  const body = [last?.target, last?.actor].find((p) => p && isOrganisation(p.code));
  return body ? [body] : null;
}
