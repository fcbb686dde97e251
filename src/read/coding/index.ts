import type { Draft, Scene } from "../attribution/index.ts";
import { expand } from "./classes.ts";
import type { Cast } from "../cast.ts";
import type { Clock } from "../clock.ts";
import type { Nesting } from "../reported.ts";
import type { Status } from "../../vocabulary/status.ts";
import { below, isBelow, isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { addresseesOf } from "./addressees.ts";
import type { ActDraft } from "./draft.ts";
import { behind } from "./behind.ts";
import { claimedBy } from "./claimed.ts";
import { aboutOf, conditionSpan, evidenceOf, objectText } from "./evidence.ts";
import { ofExcepted } from "./exceptions.ts";
import type { Frame } from "./frame.ts";
import type { Party } from "../reading.ts";
import { isToSpokenOf, isToUnknown } from "./addressed.ts";
import { isSoonDone } from "./ahead.ts";
import { isOfItself } from "./itself.ts";
import { matchesAt, type Match } from "./match.ts";
import { isOthersRaid } from "./others-raids.ts";
import { namesItsDoer } from "./own-doers.ts";
import { provokedBy } from "./provoked.ts";
import { actorsOf, atHome, pairsOf, targetsOf } from "./parties.ts";
import { isSparing } from "./spared.ts";
import type { Scope } from "./status.ts";
import { summedUp } from "./summed.ts";
import { isUnreal } from "./unreal.ts";
import { isUnstated } from "./unstated.ts";
import { isNeitherOf } from "./negation.ts";
import { isDecided } from "./operative.ts";
import { BY_SAYING } from "./performed.ts";
import { isUnwanted } from "./unwanted.ts";
import { isSetting, scopeIn, voiceOf } from "./voiced.ts";

export type { ActDraft } from "./draft.ts";

/** What coding needs beside the trees: who is who, when is when, who says what. */
export interface Stage {
  readonly scene: Scene;
  readonly statements: readonly Draft[];
  readonly nesting: Nesting;
  readonly cast: Cast;
  readonly clock: Clock;
}

/** Acts that predicates tell; one act a pair of actor and target. */
export function codeActs(stage: Stage): readonly ActDraft[] {
  const told: ActDraft[] = [];
  for (const tree of stage.scene.trees) addActsOf(stage, tree, told);
  return told;
}

/** From the top of the tree down, so that what a predicate takes up (its object, what it turns down) tells nothing more. */
function addActsOf(stage: Stage, tree: Tree, told: ActDraft[]): void {
  const before = told.length;
  const spoken = new Set<number>();
  const order = topDown(tree);
  const code = (i: number): void => {
    const match = chosen(stage, tree, i, told);
    if (match === null) return;
    const found = told.slice(before);
    for (const act of match.acts) {
      const same = found.find((other) => isSame(tree, act, other));
      if (same === undefined) told.push(act);
      // "retaliated by shelling Chad", "opened fire, killing two Chadians": whom it hit is told behind it.
      else if (same.target === null && act.target !== null && isVerb(tree, act.predicate))
        told[told.indexOf(same)] = { ...same, target: act.target };
    }
    // "ignored the appeal" tells of no new appeal: a noun that a verb's act is about tells nothing more.
    match.objects.forEach((k) => {
      if (!namesItsDoer(tree, k, match.frame)) spoken.add(k);
    });
    if (match.frame.flags.has("mute")) mutedBy(tree, match).forEach((k) => spoken.add(k));
  };
  for (const i of order) if (isVerb(tree, i) && !spoken.has(i) && !isRefused(tree, i)) code(i);
  for (const i of order) if (!isVerb(tree, i) && !spoken.has(i)) code(i);
}

/**
 * The row that a predicate's acts are told by: the first that holds; where its words name no target, the next of them that
 * finds one ("delivered missiles to Kenya" is no strike, though missiles may be one).
 */
function chosen(
  stage: Stage,
  tree: Tree,
  i: number,
  told: readonly ActDraft[],
): (Match & { readonly acts: readonly ActDraft[] }) | null {
  let first: (Match & { readonly acts: readonly ActDraft[] }) | null = null;
  for (const match of matchesAt(tree, i)) {
    if (first !== null && isOfCharge(first.frame) && match.frame.type !== "deny") continue;
    const { acts, claimed } = actsOf(stage, tree, match, told);
    if (!claimed) continue;
    const whole =
      acts.length === 0 ||
      acts.some(
        ({ target, alone }) =>
          target !== null && (alone || !target.inferred || target.antecedent !== undefined),
      );
    if (whole && (first === null || acts.length > 0)) return { ...match, acts };
    first ??= { ...match, acts };
  }
  return first;
}

/** "rejected the charge that it had shelled Chad": whoever made the charge, it is no plea that was turned down. */
const isOfCharge = ({ type, objects }: Frame): boolean => type === "deny" && objects !== null;

/** "Kenya's refusal to help Chad" is told by its noun. */
const isRefused = (tree: Tree, i: number): boolean =>
  relation(tree, i) === "acl" &&
  lemmaOf(tree, tree.tokens[i]!.head) === "refusal" &&
  FAVOURS.has(lemmaOf(tree, i));
const FAVOURS: ReadonlySet<string> = new Set(expand("$favour").split(/\s+/));

function topDown(tree: Tree): readonly number[] {
  const order = [tree.root];
  for (let at = 0; at < order.length; at++) order.push(...tree.children[order[at]!]!);
  return order;
}

/** All that hangs on a muting predicate as object, infinitive or phrase; not clauses beside it. */
const mutedBy = (tree: Tree, { predicate, objects }: Match): readonly number[] =>
  [
    ...objects,
    ...kids(tree, predicate, "xcomp", "obl", "ccomp", ...(isVerb(tree, predicate) ? [] : ["nmod"])),
    ...kids(tree, predicate, "advcl").filter((k) => prepositionOf(tree, k) === "against"),
  ].flatMap((k) => below(tree, k, (c) => /^(acl:relcl|parataxis|appos)/.test(tree.tokens[c]!.deprel)));

/**
 * A verb and what hangs on it that tell the same act ("launched an offensive", "went on fighting") are one; two verbs side by
 * side ("expelled the envoy and suspended trade") are two.
 */
const isSame = (tree: Tree, act: ActDraft, other: ActDraft): boolean =>
  other.type === act.type &&
  (!isVerb(tree, act.predicate) || isBelow(tree, act.predicate, other.predicate)) &&
  (relation(tree, act.predicate) !== "conj" || isOneDeed(tree, act.predicate, other.predicate)) &&
  other.actor.code === act.actor.code &&
  (act.target === null || other.target === null || other.target.code === act.target.code) &&
  other.evidence[0] < act.evidence[1] &&
  act.evidence[0] < other.evidence[1];

/** "was shot and killed", "attacked and wounded two men": what it did to them is told by the second verb, right behind the first. */
const isOneDeed = (tree: Tree, second: number, first: number): boolean =>
  second - first === 2 && /^(kill|wound|injure|destroy)$/.test(lemmaOf(tree, second));

const REFLEXIVE = /^(itself|himself|herself|themselves|ourselves|myself|yourselves)$/;

interface Coded {
  readonly acts: readonly ActDraft[];
  /** The frame holds, so that no later one is asked, even if it tells no act. */
  readonly claimed: boolean;
}

const NOTHING: Coded = { acts: [], claimed: false };

function actsOf(stage: Stage, tree: Tree, match: Match, told: readonly ActDraft[]): Coded {
  const { frame, predicate } = match;
  const alone = stage.scene.trees.length === 1;
  const sources = alone ? sourcesOf(stage) : [];
  const named = actorsOf(stage.cast, tree, match, alone, sources);
  const actors = named.length > 0 || alone ? named : behind(stage, tree, match, told);
  if (actors.length === 0 || isOthersRaid(stage.cast, tree, match, actors)) return NOTHING;
  const own = isSparing(tree, match) ? [] : targetsOf(stage.cast, tree, match, actors, alone, sources);
  const targets = own.length > 0 ? own : unnamed(stage.cast, tree, match, actors);
  // "will defend itself": what is done to oneself is done to nobody else.
  if (targets.length === 0 && match.objects.some((k) => REFLEXIVE.test(lemmaOf(tree, k)))) return NOTHING;
  if (targets.length === 0 && !alone && isOfItself(stage.cast, tree, match, actors)) return NOTHING;
  const pairs = pairsOf(actors, targets, frame);
  if (pairs.length === 0) return NOTHING;
  if (frame.status === "skip") return { acts: [], claimed: true };
  if (isUnwanted(tree, predicate) || isUnreal(tree, predicate)) return NOTHING;
  const setting = isSetting(tree, predicate);
  const voice = voiceOf(stage, tree, predicate, setting);
  const statement = stage.statements[voice];
  const scope = scopeIn(stage, tree, predicate, voice);
  // "has neither accepted nor rejected it": who did not accept has not turned it down.
  if (frame.flags.has("neg") && isNeitherOf(tree, predicate)) return NOTHING;
  const held = statusOf(frame, setting ? "fact" : underWay(tree, match, scope.status));
  const status = held === null ? null : ofExcepted(tree, match.actors, frame.type, held);
  if (status === null || (!isVerb(tree, predicate) && isHollow(tree, predicate, scope.above))) return NOTHING;
  if (isUnstated(tree, match, status)) return NOTHING;
  const condition =
    scope.condition === null ? null : conditionSpan(tree, scope.condition, statement?.content ?? []);
  // "the offensive launched in May": the participle that tells of the event dates it.
  const beside = isVerb(tree, predicate) ? [] : kids(tree, predicate, "acl");
  const time = stage.clock.timeOf(
    tree,
    predicate,
    [...beside, ...scope.above],
    statement?.head ?? -1,
    status,
  );
  const common = {
    type: frame.type,
    plover: frame.plover,
    object: objectText(stage.scene.text, stage.cast, tree, match),
    about: aboutOf(tree, match),
    status:
      status === "fact" &&
      ((isSoonDone(tree, predicate, frame.type) && stage.clock.isToCome(time)) ||
        (!/^(suspend|expel|refuse|decline|accept|adopt)$/.test(frame.type) &&
          !BY_SAYING.test(frame.type) &&
          isDecided(stage.scene.trees, tree, predicate)))
        ? "intended"
        : status,
    voice,
    sentence: tree.number,
    toUnknown: isToUnknown(tree, match),
    toSpokenOf: isToSpokenOf(tree, match),
    alone,
    predicate,
    time,
    place: stage.cast.placeOf(tree, predicate),
    condition: condition === null ? null : { span: condition, holds: scope.holds },
    inCondition: scope.inCondition,
    rule: `${frame.type}:${lemmaOf(tree, predicate)}`,
  };
  const sure = centrality(tree, predicate, scope);
  const objectLemmas = match.objects.map((k) => lemmaOf(tree, k));
  const acts = pairs.map(([actor, named]): ActDraft => {
    const target = named ?? atHome(frame.type, actor, objectLemmas);
    const known = (actor.inferred ? 0.85 : 1) * (target === null ? 0.95 : target.inferred ? 0.9 : 1);
    return {
      ...common,
      actor,
      target,
      evidence: evidenceOf(tree, match, actor, target),
      confidence: 0.95 * sure * known,
    };
  });
  return { acts, claimed: true };
}

/** Heads of the words for those who tell what the document tells: "a UN official said". */
const sourcesOf = ({ statements }: Stage): readonly number[] =>
  statements.flatMap((s) => (s.cue?.kind !== "stance" && s.source !== null ? [s.source] : []));

/** Whom the words of the clause leave out, and those around it tell. */
function unnamed(cast: Cast, tree: Tree, match: Match, actors: readonly Party[]): readonly Party[] {
  const summed = summedUp(cast, tree, match);
  if (summed.length > 0) return summed;
  const addressed = addresseesOf(cast, tree, match);
  if (addressed.length > 0) return addressed;
  const told = [...claimedBy(cast, tree, match), ...provokedBy(cast, tree, match)];
  return told.filter((p) => actors.every((a) => a.code !== p.code)).slice(0, 1);
}

/** "is leaving the pact": who is on his way out, or in, has not gone yet. */
const underWay = (tree: Tree, { frame, predicate }: Match, status: Status): Status =>
  status === "fact" &&
  /^(leave|join)$/.test(frame.type) &&
  tree.tokens[predicate]!.xpos === "VBG" &&
  kids(tree, predicate, "aux").some((k) => lemmaOf(tree, k) === "be")
    ? "intended"
    : status;

/** What the frame makes of the status its scope gives; null where the two do not go together. */
function statusOf(frame: Frame, scope: Status): Status | null {
  if (frame.flags.has("told")) return "fact";
  if (frame.flags.has("neg")) return scope === "denied" ? (frame.status as Status) : null;
  if (frame.status === null || frame.status === "skip") return scope;
  if (frame.status === "denied")
    return scope === "demanded"
      ? null
      : scope === "denied"
        ? "fact"
        : scope === "possible"
          ? "possible"
          : "denied";
  return scope === "fact" ? frame.status : scope;
}

/** How near the main line of its sentence a predicate stands: asides, and events that nouns name, are less sure. */
function centrality(tree: Tree, predicate: number, scope: Scope): number {
  let sure = isVerb(tree, predicate) ? 1 : 0.8;
  if (scope.status !== "fact") sure *= 0.95;
  for (let k = predicate; k >= 0 && tree.tokens[k]!.head >= 0; k = tree.tokens[k]!.head) {
    const rel = relation(tree, k);
    sure *= /^(acl|advcl|appos)$/.test(rel) ? 0.85 : /^(conj|parataxis)$/.test(rel) ? 0.97 : 1;
  }
  return sure;
}

/** A noun names an event that the sentence does not say took place: under a denial, or what a plan is about. */
function isHollow(tree: Tree, predicate: number, above: readonly number[]): boolean {
  const owner = above[0];
  if (owner === undefined) return false;
  return (
    kids(tree, owner, "advmod").some((k) => /^(not|never|n't|n’t)$/.test(lemmaOf(tree, k))) &&
    !tree.children[owner]!.some((k) => lemmaOf(tree, k) === "out") &&
    isVerb(tree, owner) &&
    prepositionOf(tree, predicate) !== null
  );
}
