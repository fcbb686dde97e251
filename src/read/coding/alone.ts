import { principalOf } from "../../vocabulary/actors.ts";
import { isCollective } from "../collective.ts";
import type { Cast, Named } from "../cast.ts";
import type { Party } from "../reading.ts";
import { isBelow, isPassive, isVerb, kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";
import { expand } from "./classes.ts";
import type { ActDraft } from "./draft.ts";
import { isEventNoun, type Match } from "./match.ts";

/*
 * A sentence that is all there is, as in a record of a single line: whoever it names besides the doer is mostly whom it
 * is about, and where it names nobody else, it tells of affairs at home. Nothing here is asked in a text of several
 * sentences. Everything found is marked as inferred.
 */

/**
 * Who does what the sentence tells where the words of the doer name nobody: the first party named before the predicate,
 * else any that does not tell of it, else the state that a named place lies in ("in Algiers the president threatened").
 * Whom it is done to is none of them: "a Czech was arrested in Oman", "Foreign Minister Tarabov accused Spain".
 */
export function doerAlone(
  cast: Cast,
  tree: Tree,
  match: Match,
  sources: readonly number[],
): readonly Party[] {
  const { predicate, frame, actors } = match;
  const named = cast.named(tree);
  const sufferers = sufferersOf(tree, match);
  const all = named.filter(({ at }) => !sufferers.some((k) => isBelow(tree, at, k)));
  const before = all.filter(({ at }) => at < predicate);
  const isUnknown = isUnknownSomebody(cast, tree, actors);
  const others =
    frame.type === "deny" || !isUnknown
      ? []
      : all.filter(({ at }) => !sources.some((s) => isBelow(tree, at, s)));
  const found = [...before, ...others].map(({ party }) => ({ ...party, inferred: true }));
  if (!isUnknown) return found;
  const hit = actors.some((k) => cast.isPerson(tree, k)) ? [] : named.filter((n) => !all.includes(n));
  // Whoever attacks people in a place is there; whoever attacks people of a nation may be anywhere.
  const athome = frame.type === "attack" ? hit.filter(({ at, party }) => isThere(tree, at, party)) : hit;
  // "prosecutors in Lisbon": the place within the words of the doer.
  const seats = actors.flatMap((k) => cast.located(tree, k) ?? []);
  return [
    ...seats,
    ...found,
    ...placesAlone(cast, tree, match),
    ...athome.map(({ party }) => compatriots(party, isPassive(tree, predicate) || BY_STATE.test(frame.type))),
  ];
}

/** "12 people in Istanbul", "five soldiers in Chad", "a Mexican mayor": who is hit where he lives or serves. */
const isThere = (tree: Tree, at: number, party: Party): boolean =>
  / in /.test(party.name) || prepositionOf(tree, at) === "in" || SERVES.has(lemmaOf(tree, at));

/** Who holds an office that is never held abroad. */
const SERVES = new Set(
  "mayor governor judge magistrate prosecutor senator lawmaker deputy councillor councilor candidate policeman policemen".split(
    " ",
  ),
);

/** What it is done to, by the places of the frame; an object or a phrase like "on a Dane" suffers it in any case. */
const sufferersOf = (tree: Tree, { predicate, objects, targets }: Match): readonly number[] =>
  [
    ...objects.filter((k) => k > predicate),
    ...kids(tree, predicate, "obl").filter((k) =>
      /^(on|at|against|upon)$/.test(prepositionOf(tree, k) ?? ""),
    ),
    ...(targets.find((heads) => heads.length > 0) ?? []),
  ].filter((k) => !isVerb(tree, k));

/** What states do to people, and what is told of the place alone. */
const BY_STATE = /^(coerce|concede|attack)$/;

/** Somebody of the state it is done to: the state itself to its own people, or its people to the state. */
const compatriots = (party: Party, byState: boolean): Party => {
  const state = principalOf(party.code);
  const isState = /^[A-Z]{3}$/.test(party.code);
  return { ...party, code: isState && !byState ? `${state}/CVL` : state, inferred: true };
};

/** Nobody is named as the doer ("was accused"), or one whose words name no party: "elders", "the rebel wing". */
export const isUnknownSomebody = (cast: Cast, tree: Tree, actors: readonly number[]): boolean =>
  actors.every(
    (k) =>
      cast.at(tree, k).length === 0 &&
      (/^(PROPN|PRON|NUM)$/.test(tree.tokens[k]!.upos) ||
        isCollective(lemmaOf(tree, k)) ||
        SOMEBODY.has(lemmaOf(tree, k)) ||
        isEventNoun(lemmaOf(tree, k))),
  );

/** Words for people, and for what somebody unnamed kills with or leaves behind. */
const SOMEBODY = new Set(
  (
    "man woman inmate crowd mob relative youth thousand hundred dozen score people cleric priest monk nun doctor nurse refugee pilgrim pirate thug cousin " +
    "bomb mine landmine rocket grenade mortar shell blast explosion shot bullet gunfire fire ambush device car"
  ).split(" "),
);

/** Parties named further down in what the predicate governs, or else anywhere but in the words of doer and source. */
export function nearest(
  cast: Cast,
  tree: Tree,
  { predicate, actors, frame }: Match,
  sources: readonly number[],
): readonly Party[] {
  if (!isVerb(tree, predicate) || frame.type === "deny") return [];
  // Who tells it at the end of the sentence ("a UN official said") is nobody it happens to; who tells it first may be.
  const telling = sources.filter((s) => s > predicate);
  const isOthers = ({ at }: Named): boolean =>
    ![...actors, ...telling].some((a) => isBelow(tree, at, a)) && !isStage(tree, at);
  const mine = cast.named(tree).filter(isOthers);
  const under = mine.filter(({ at }) => at > predicate && isBelow(tree, at, predicate));
  return (under.length > 0 ? under : mine).map(({ party }) => ({ ...party, inferred: true }));
}

/** "said here in Nairobi": where it is told, not whom it is about. */
const isStage = (tree: Tree, at: number): boolean =>
  prepositionOf(tree, at) === "in" && /^(here|there)$/i.test(tree.tokens[at - 2]?.text ?? "");

/** What a state does with nobody else named it does to its own people, and what its people do, they do to it. */
const INWARD =
  /^(request|demand|refuse|decline|threaten|warn|accuse|criticize|attack|coerce|concede|protest|sanction|investigate|ignore)$/;

/** Rebels turn down talks and truces with their own state. */
const TURNED_DOWN = /^(refuse|decline|boycott)$/;

export function athome({ type, actor, about, object }: ActDraft): Party | null {
  const state = principalOf(actor.code);
  if (TURNED_DOWN.test(type) && /^[A-Z]{3}\/REB$/.test(actor.code))
    return { ...actor, code: state, inferred: true };
  if (!INWARD.test(type) || !/^[A-Z]{3}$/.test(state)) return null;
  if (`${about} ${object}`.split(/\W+/).some((word) => ABROAD.has(word))) return null;
  return { ...actor, code: actor.code === state ? `${state}/CVL` : state, inferred: true };
}

/** What states ask for or turn down among themselves. */
const ABROAD = new Set(expand("$truce $talks peace fire").split(/\s+/));

/** States that places named in the sentence lie in, those in what the predicate governs first. */
export function placesAlone(cast: Cast, tree: Tree, { predicate }: Match): readonly Party[] {
  const heads = tree.tokens.map((t) => t.index).filter((k) => kids(tree, k, "case").length > 0);
  const under = heads.filter((k) => k > predicate && isBelow(tree, k, predicate));
  return [...under, ...heads].flatMap((k) => cast.located(tree, k) ?? []);
}
