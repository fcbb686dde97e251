import { principalOf } from "../../vocabulary/actors.ts";
import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import { isBelow, isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import type { Frame, Kind } from "./frame.ts";
import { isEventNoun, type Match } from "./match.ts";

/** Who does it. Empty where the words name no party. */
export function actorsOf(cast: Cast, tree: Tree, match: Match, alone: boolean): readonly Party[] {
  return unique(doing(cast, tree, match, alone).map(ofState));
}

/** Forces act for their state, unless the words say that they do not. */
const ofState = (party: Party): Party =>
  party.code.endsWith("/MIL") && !/junta|mutin|rebel|putsch|coup|renegade|breakaway/i.test(party.name)
    ? { ...party, code: principalOf(party.code) }
    : party;

function doing(cast: Cast, tree: Tree, match: Match, alone: boolean): readonly Party[] {
  const { predicate, frame } = match;
  const fits = (p: Party): boolean => isKind(cast, p, frame.actorKind);
  if (isVerb(tree, predicate) || frame.verbs.size > 0) {
    const named = unique(match.actors.flatMap((k) => cast.at(tree, k))).filter(fits);
    if (named.length > 0) return named;
    const owning = unique(match.actors.flatMap((k) => belonging(cast, tree, k))).filter(fits);
    if (owning.length > 0) return owning;
    const inside = unique(match.actors.flatMap((k) => (isThing(tree, k) ? [] : cast.inside(tree, k)))).filter(
      fits,
    );
    if (inside.length > 0 || !alone || !isVerb(tree, predicate)) return inside;
    const before = cast.named(tree).filter(({ at }) => at < predicate);
    return before.slice(0, 1).map(({ party }) => ({ ...party, inferred: true }));
  }
  for (const k of match.actors) {
    const found = k === predicate ? cast.modifying(tree, k) : cast.at(tree, k);
    if (found.length > 0) return unique(found).filter(fits);
  }
  return [];
}

/** Whom it is done to: the first place of the frame that names a party that fits, else a party inside one of the places. */
export function targetsOf(
  cast: Cast,
  tree: Tree,
  match: Match,
  actors: readonly Party[],
  alone: boolean,
): readonly Party[] {
  return unique(addressed(cast, tree, match, actors, alone).map(ofState));
}

function addressed(
  cast: Cast,
  tree: Tree,
  match: Match,
  actors: readonly Party[],
  alone: boolean,
): readonly Party[] {
  const { frame, targets } = match;
  const fits = (p: Party): boolean => isKind(cast, p, frame.kind) && !actors.some((a) => a.code === p.code);
  for (const heads of targets) {
    const mutual = heads.some((k) => isEachOther(tree, k));
    if (mutual && actors.length > 1) return actors;
    const found = unique(heads.flatMap((k) => cast.at(tree, k))).filter(fits);
    if (found.length > 0) return found;
  }
  for (const heads of targets) {
    const found = unique(heads.flatMap((k) => belonging(cast, tree, k))).filter(fits);
    if (found.length > 0) return found;
  }
  for (const heads of targets) {
    const found = unique(heads.flatMap((k) => cast.inside(tree, k))).filter(fits);
    if (found.length > 0) return found.slice(0, 1);
  }
  return nearest(cast, tree, match, alone).filter(fits).slice(0, 1);
}

/**
 * Parties named further down in what the predicate governs, or else in a sentence that is all there is, anywhere but in
 * the words of the doer and of the source: whoever a sentence names besides the doer is mostly whom it is about.
 */
function nearest(cast: Cast, tree: Tree, match: Match, alone: boolean): readonly Party[] {
  const { predicate, actors, frame } = match;
  if (!isVerb(tree, predicate) || frame.type === "deny") return [];
  if (!alone && (frame.targets.length === 0 || LEFT_OPEN.test(frame.type))) return [];
  const mine = cast.named(tree).filter(({ at }) => !actors.some((a) => isBelow(tree, at, a)));
  const under = mine.filter(
    ({ at }) => at > predicate && isBelow(tree, at, predicate) && (alone || isInPhrase(tree, at, predicate)),
  );
  const found = under.length > 0 || !alone ? under : mine;
  return found.map(({ party }) => ({ ...party, inferred: true }));
}

/** Acts that the context answers for better than the nearest name. */
const LEFT_OPEN = /^(deny|ignore|refuse|decline|accept|criticize|endorse|pledge|warn|demand|cease_fire)$/;

/** Between a name and its predicate there is no clause, and no phrase of means, time or place of speech. */
function isInPhrase(tree: Tree, at: number, predicate: number): boolean {
  for (let k = at; k !== predicate && k >= 0; k = tree.tokens[k]!.head) {
    if (/^(acl|advcl|conj|parataxis|appos|ccomp|nsubj)$/.test(relation(tree, k))) return false;
    if (
      /^(through|via|after|before|since|during|by|under|like|than|without|despite)$/.test(
        prepositionOf(tree, k) ?? "",
      )
    )
      return false;
  }
  return true;
}

/** Nouns of events and of things have no will: what they do is nobody's act. */
const isThing = (tree: Tree, k: number): boolean =>
  isVerb(tree, k) || isEventNoun(lemmaOf(tree, k)) || THINGS.has(lemmaOf(tree, k));

const THINGS = new Set(
  "war crisis dispute conflict tension fighting exit treaty pact article report decision talk summit agreement law letter".split(
    " ",
  ),
);

/** "each other", "one another". */
const isEachOther = (tree: Tree, k: number): boolean =>
  /^(other|another)$/.test(lemmaOf(tree, k)) && /^(each|one)$/i.test(tree.tokens[k - 1]?.text ?? "");

/** The party that a noun without a code of its own belongs to: "Kenyan tanks", "the tanks of Kenya"; events belong to nobody. */
function belonging(cast: Cast, tree: Tree, head: number): readonly Party[] {
  if (isVerb(tree, head) || isEventNoun(lemmaOf(tree, head))) return [];
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
  if (targets.length > 0)
    return actors.flatMap((a) => targets.filter((t) => t.code !== a.code).map((t): [Party, Party] => [a, t]));
  if (flags.has("mutual") && actors.length > 1)
    return actors.flatMap((a, i) => actors.slice(i + 1).map((t): [Party, Party] => [a, t]));
  return flags.has("need") ? [] : actors.map((a): [Party, null] => [a, null]);
}

export const unique = (parties: readonly Party[]): readonly Party[] =>
  parties.filter((p, i) => parties.findIndex((q) => q.code === p.code) === i);
