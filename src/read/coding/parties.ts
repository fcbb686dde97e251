import { principalOf } from "../../vocabulary/actors.ts";
import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { isNobodys } from "./addressed.ts";
import { befallen } from "./befallen.ts";
import { doerAlone, nearest, placesAlone } from "./alone.ts";
import { expand } from "./classes.ts";
import { doersOfDeed, doersOnly, isDeed } from "./verdict-deeds.ts";
import { doersAbove, includedIn } from "./stranded.ts";
import { eachOf, isEachOther } from "./each-other.ts";
import { exceptedFrom } from "./exceptions.ts";
import type { Frame, Kind } from "./frame.ts";
import { isEventNoun, type Match } from "./match.ts";
import { notOwnRebels } from "./own-rebels.ts";
import { isOwnPeople, peopleOf } from "./own-people.ts";
import { isOfOwner } from "../reference/related.ts";
import { areNobodyKnown } from "./some-of.ts";
import { sentOf } from "./contingents.ts";
import { insideOf, isOwnForce, placeOf, sitesOf } from "./sites.ts";

/** Who does it. Empty where the words name no party. */
export function actorsOf(
  cast: Cast,
  tree: Tree,
  match: Match,
  alone: boolean,
  sources: readonly number[],
): readonly Party[] {
  const found = doing(cast, tree, match, alone, sources);
  return match.frame.type === "protest" ? found.map(asPeople) : found;
}

/** Who takes to the street is no government. */
const asPeople = (party: Party): Party =>
  /^[A-Z]{3}$/.test(party.code) ? { ...party, code: `${party.code}/CVL` } : party;

/** What a state lifts, opens or holds towards others: "lifted the embargo", "reopened the bridge", "held its fire". */
const FOREIGN = /^(sanction|embargo|blockade|border|frontier|crossing|bridge|fire|force|crew)$/;

/** What a state does to its own people, and they to it, needs no naming: curfews, arrests, marches. */
export function atHome(type: string, actor: Party, objects: readonly string[]): Party | null {
  if (objects.some((lemma) => FOREIGN.test(lemma))) return null;
  const state = principalOf(actor.code);
  if (!/^[A-Z]{3}$/.test(state)) return null;
  if (type === "protest") return actor.code === state ? null : { ...actor, code: state, inferred: true };
  const home = /^(coerce|concede)$/.test(type) && actor.code === state;
  return home ? { ...actor, code: `${state}/CVL`, inferred: true } : null;
}

function doing(
  cast: Cast,
  tree: Tree,
  match: Match,
  alone: boolean,
  sources: readonly number[],
): readonly Party[] {
  const { predicate, frame } = match;
  const fits = (p: Party): boolean => isKind(cast, p, frame.actorKind);
  if (isVerb(tree, predicate) || frame.verbs.size > 0 || frame.states.size > 0) {
    const heads = match.actors.filter(
      (k) => !isInstrument(tree, k) && !(isStates(frame) && isSomeone(cast, tree, k)),
    );
    if (heads.some((k) => areNobodyKnown(cast, tree, k))) return [];
    const excepted = exceptedFrom(tree, heads);
    if (excepted.length > 0) return unique(excepted.flatMap((k) => cast.at(tree, k))).filter(fits);
    const each = unique(eachOf(cast, tree, heads)).filter(fits);
    if (each.length > 1) return each;
    if (isOfStates(frame) && heads.some((k) => isUnnamedMembers(cast, tree, k))) return [];
    const named = unique(heads.flatMap((k) => cast.at(tree, k))).filter(fits);
    if (named.length > 0) return named;
    const own = unique(sentOf(cast, tree, match)).filter(fits);
    if (own.length > 0) return own;
    const owning = unique(match.actors.flatMap((k) => belonging(cast, tree, k))).filter(fits);
    if (owning.length > 0) return owning;
    // "received a Kenyan request": an adjective may tell whose word it was.
    const adjectival = frame.actors?.includes("self")
      ? unique(match.objects.flatMap((k) => cast.modifying(tree, k))).filter(fits)
      : [];
    if (adjectival.length > 0) return adjectival;
    const inside = unique(match.actors.flatMap((k) => (isThing(tree, k) ? [] : cast.inside(tree, k)))).filter(
      fits,
    );
    if (inside.length > 0) return inside;
    const above = unique(
      [...includedIn(tree, predicate), ...doersAbove(tree, predicate)].flatMap((k) => cast.at(tree, k)),
    ).filter(fits);
    if (above.length > 0) return above;
    if (!alone || !isVerb(tree, predicate) || inRelativeClause(tree, predicate)) return [];
    return doerAlone(cast, tree, match, sources).filter(fits).slice(0, 1);
  }
  for (const k of match.actors) {
    // "an end to the Kenyan attacks": whose event another noun is about.
    const event = k !== predicate && isEventNoun(lemmaOf(tree, k));
    const found = k === predicate || event ? cast.modifying(tree, k) : cast.at(tree, k);
    if (found.length > 0) return unique(found).filter(fits);
  }
  return [];
}

/** What a body's members do for themselves, not the body: "asked member states to recall their envoys". */
const isOfStates = ({ type }: Frame): boolean => /^(pull_back|leave|vote)$/.test(type);
const isUnnamedMembers = (cast: Cast, tree: Tree, k: number): boolean =>
  /^(members|states|countries)$/.test(tree.tokens[k]!.text) &&
  cast.at(tree, k).length > 0 &&
  cast.at(tree, k).every((p) => cast.isOrganisation(p.code));

/** Whom it is done to: the first place of the frame that names a party that fits, else a party inside one of the places. */
export function targetsOf(
  cast: Cast,
  tree: Tree,
  match: Match,
  actors: readonly Party[],
  alone: boolean,
  sources: readonly number[],
): readonly Party[] {
  const { frame } = match;
  const targets =
    VERDICT.test(frame.type) && !alone
      ? doersOnly(tree, match)
      : actors.length > 1 && TOGETHER.test(frame.type)
        ? notWhere(match)
        : match.targets;
  const aside = alone ? new Set() : befallen(cast, tree, frame.type, match.predicate, match.objects);
  const fits = (p: Party): boolean =>
    isKind(cast, p, frame.kind) &&
    !aside.has(p.code) &&
    !actors.some((a) => a.code === p.code || isOwnForce(frame, a, p));
  // Of a minister's suspension no state is the object.
  const ofStates = frame.kind === "state" && isVerb(tree, match.predicate);
  if (ofStates && targets.some((heads) => heads.some((k) => cast.isPerson(tree, k)))) return [];
  const own = targets.flat().some((k) => isOwnPeople(tree, k)) ? actors.flatMap(peopleOf) : [];
  if (own.length > 0) return own;
  for (const heads of targets) {
    const mutual = heads.some((k) => [k, ...kids(tree, k, "nmod:poss")].some((c) => isEachOther(tree, c)));
    if (mutual && actors.length > 1) return actors;
    const named = unique(heads.flatMap((k) => cast.at(tree, k).map((p) => placeOf(tree, match, k, p))));
    const found = notOwnRebels(cast, tree, match, actors, named.filter(fits));
    if (found.length > 0) return found;
    const people = alone ? unique(heads.flatMap((k) => peopleAt(cast, tree, k))).filter(fits) : [];
    if (people.length > 0) return people;
  }
  if (VERDICT.test(frame.type) && !alone) {
    const deeds = match.objects.filter((k) => isDeed(tree, k));
    const told = unique([...deeds.flatMap((k) => doersOfDeed(cast, tree, k)), ...toldOf(cast, tree, match)]);
    if (told.some(fits)) return told.filter(fits);
    // "condemned the killing of Ugandan soldiers": whom it befell is not blamed for it.
    if (deeds.length > 0) return [];
  }
  // Who is suspended or let in again is what the verb itself names ("suspended Fiji's membership", "Fijian membership").
  if (ofStates)
    return match.objects
      .filter((k) => /^(membership|participation)$/.test(lemmaOf(tree, k)))
      .flatMap((k) => cast.modifying(tree, k))
      .filter(fits);
  for (const heads of targets) {
    const found = unique(heads.flatMap((k) => belonging(cast, tree, k))).filter(fits);
    if (found.length > 0) return found;
  }
  for (const [i, heads] of targets === match.targets ? targets.entries() : []) {
    if (isCharge(frame, i) || heads.some((k) => isPenalty(tree, frame, k))) continue;
    if (isNobodys(tree, frame.type, heads)) continue;
    const found = unique(heads.flatMap((k) => insideOf(cast, tree, frame.type, k))).filter(fits);
    if (found.length > 0) return found.slice(0, 1);
  }
  if (LOCAL.test(frame.type)) {
    const sites = sitesOf(cast, tree, match, targets.flat()).filter(fits);
    if (sites.length > 0) return sites.slice(0, 1);
  }
  if (frame.type === "attack" && eachOf(cast, tree, match.actors).length === 2) return actors;
  // "arrived in Mombasa": whoever comes to a town comes to its state.
  if (frame.type === "meet") {
    const hosts = targets.flat().flatMap((k) => cast.located(tree, k) ?? []);
    if (hosts.some(fits)) return hosts.filter(fits).slice(0, 1);
  }
  if (!alone || frame.flags.has("need")) return [];
  const found = nearest(cast, tree, match, sources).filter(fits);
  if (found.length > 0 || !LOCAL.test(frame.type)) return found.slice(0, 1);
  return placesAlone(cast, tree, match).filter(fits).slice(0, 1);
}

/** "a Czech tailor", "two Swiss hikers": people of a state who are no part of it, before the place where it happens to them. */
const peopleAt = (cast: Cast, tree: Tree, k: number): readonly Party[] =>
  tree.tokens[k]!.upos === "NOUN" && !isThing(tree, k) ? cast.modifying(tree, k) : [];

/** A verdict on a deed is on its doer: "condemned the invasion of Chad" is nothing to Chad. */
const VERDICT = /^(criticize|endorse)$/;
/** What somebody is accused of names others, not him: "accused the hosts of taking orders from Beijing". */
const isCharge = ({ type, targets }: Frame, place: number): boolean =>
  type === "accuse" && targets[place] === "obj.of";

/** "called for sanctions against Chad": whom a penalty is asked for is not asked for it. */
const isPenalty = (tree: Tree, { type }: Frame, k: number): boolean =>
  type === "demand" && kids(tree, k, "nmod").some((c) => /^(against|on)$/.test(prepositionOf(tree, c) ?? ""));

/** "expressed regret that Niger had sided with Mali": whoever the clause under the noun tells of. */
const toldOf = (cast: Cast, tree: Tree, { objects }: Match): readonly Party[] =>
  objects
    .filter((k) => FELT.test(lemmaOf(tree, k)) && lemmaOf(tree, k + 1) === "that")
    .flatMap((k) => kids(tree, k, "acl", "ccomp"))
    .flatMap((k) => kids(tree, k, "nsubj"))
    .flatMap((k) => cast.at(tree, k));
const FELT =
  /^(regret|hope|concern|worry|dismay|fear|surprise|anger|disappointment|satisfaction|relief|joy|unease|alarm|demand|insistence)$/;

/** "Kenya and Uganda held talks in Chad": two who do it with each other do it in a place, not with it. */
const TOGETHER = /^(consult|meet|agree|cease_fire)$/;
const notWhere = ({ frame, targets }: Match): Match["targets"] =>
  targets.map((heads, i) => (/(^|\.)(in|at|on)$/.test(frame.targets[i]!) ? [] : heads));

/** Acts that hit whoever owns the place. */
const LOCAL = /^(attack|deploy|pull_back|coerce|sanction|protest|concede|assist)$/;

/** What a relative clause tells was done by whoever its noun stands for, or by nobody known. */
const inRelativeClause = (tree: Tree, predicate: number): boolean => {
  let k = predicate;
  while (relation(tree, k) === "conj" || relation(tree, k) === "xcomp") k = tree.tokens[k]!.head;
  return tree.tokens[k]!.deprel === "acl:relcl";
};

/** What a treaty says or knows is nobody's act, though "the treaty" may stand for its alliance elsewhere. */
const isInstrument = (tree: Tree, k: number): boolean =>
  tree.tokens[k]!.upos === "NOUN" && /^(treaty|charter|pact|covenant|article)$/.test(lemmaOf(tree, k));

/** What a state does with nothing told beside it: who comes and goes may be a man; who was asked and said yes is his state. */
const isStates = ({ flags, verbs }: Frame): boolean =>
  flags.has("bare") && !verbs.has("accept") && !verbs.has("decline");

/** Who comes and goes as a person, not as a state. */
const isSomeone = (cast: Cast, tree: Tree, k: number): boolean =>
  /^(he|she|who|i)$/i.test(tree.tokens[k]!.text) || FORCES.has(lemmaOf(tree, k)) || cast.isPerson(tree, k);
const FORCES = new Set(expand("$forces $staff minister leader").split(/\s+/));

/** Nouns of events and of things have no will: what they do is nobody's act. */
const isThing = (tree: Tree, k: number): boolean =>
  isVerb(tree, k) || isEventNoun(lemmaOf(tree, k)) || THINGS.has(lemmaOf(tree, k));

const THINGS = new Set(
  "war crisis dispute conflict tension fighting exit treaty pact article report decision talk summit agreement law letter".split(
    " ",
  ),
);

/** The party that a noun without a code of its own belongs to: "Kenyan tanks", "the tanks of Kenya"; events belong to nobody. */
function belonging(cast: Cast, tree: Tree, head: number): readonly Party[] {
  if (isVerb(tree, head) || isEventNoun(lemmaOf(tree, head)) || isOfOwner(tree, head)) return [];
  const modified = cast.modifying(tree, head);
  if (modified.length > 0) return modified;
  const phrases = kids(tree, head, "nmod").filter((k) => /^(of|from|in)$/.test(prepositionOf(tree, k) ?? ""));
  for (const k of phrases) {
    const found = cast.at(tree, k);
    if (found.length > 0) return found;
  }
  return kids(tree, head, "conj")
    .flatMap((k) => cast.modifying(tree, k))
    .slice(0, 1);
}

const isKind = (cast: Cast, party: Party, kind: Kind | null): boolean =>
  kind === null || (kind === "org") === cast.isOrganisation(party.code);
/** All pairs of actor and target; for a mutual act without a target the first with each of the others. */
export function pairsOf(
  actors: readonly Party[],
  targets: readonly Party[],
  { flags }: Frame,
): readonly (readonly [Party, Party | null])[] {
  if (targets.length > 0) {
    const pairs = actors.flatMap((a) =>
      targets.filter((t) => t.code !== a.code).map((t): [Party, Party] => [a, t]),
    );
    // "Kenya and Uganda talked to each other" is one talk, whoever is named first.
    const isBack = ([a, t]: readonly [Party, Party], i: number): boolean =>
      pairs.slice(0, i).some(([b, u]) => b.code === t.code && u.code === a.code);
    return flags.has("mutual") ? pairs.filter((pair, i) => !isBack(pair, i)) : pairs;
  }
  if (flags.has("mutual") && actors.length > 1)
    return actors.flatMap((a, i) => actors.slice(i + 1).map((t): [Party, Party] => [a, t]));
  return flags.has("need") ? [] : actors.map((a): [Party, null] => [a, null]);
}

export const unique = (parties: readonly Party[]): readonly Party[] =>
  parties.filter((p, i) => parties.findIndex((q) => q.code === p.code) === i);
