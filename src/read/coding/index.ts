import { cover, type Span } from "../../base/span.ts";
import type { Draft, Scene } from "../attribution/index.ts";
import type { Cast } from "../cast.ts";
import type { Clock } from "../clock.ts";
import type { Party } from "../reading.ts";
import type { Nesting } from "../reported.ts";
import { below, isVerb, kids, lemmaOf, prepositionOf, spansOf, trimmed, type Tree } from "../trees.ts";
import type { ActDraft } from "./draft.ts";
import { matchesAt, type Match } from "./match.ts";
import { scopeOf } from "./status.ts";

export type { ActDraft } from "./draft.ts";

/** What coding needs beside the trees: who is who, when is when, who says what. */
export interface Stage {
  readonly scene: Scene;
  readonly statements: readonly Draft[];
  readonly nesting: Nesting;
  readonly cast: Cast;
  readonly clock: Clock;
}

/** Acts that predicates tell, in text order; one act a pair of actor and target. */
export function codeActs(stage: Stage): readonly ActDraft[] {
  return stage.scene.trees.flatMap((tree) => {
    const found: ActDraft[] = [];
    const spoken = new Set<number>();
    const code = (i: number): void => {
      for (const match of matchesAt(tree, i)) {
        const acts = actsOf(stage, tree, match).filter((act) => !repeats(act, found));
        found.push(...acts);
        if (acts.length === 0) continue;
        match.objects.forEach((k) => spoken.add(k));
        return;
      }
    };
    const verbs = tree.tokens.filter((t) => isVerb(tree, t.index));
    verbs.forEach((t) => code(t.index));
    // "ignored the appeal" tells of no new appeal: a noun that a verb's act is about tells nothing more.
    tree.tokens.filter((t) => !isVerb(tree, t.index) && !spoken.has(t.index)).forEach((t) => code(t.index));
    return found;
  });
}

/** A verb and the noun beside it that tell the same act ("launched an offensive") are one. */
const repeats = (act: ActDraft, found: readonly ActDraft[]): boolean =>
  found.some(
    (other) =>
      other.type === act.type &&
      other.actor.code === act.actor.code &&
      (act.target === null || other.target === null || other.target.code === act.target.code) &&
      other.evidence[0] < act.evidence[1] &&
      act.evidence[0] < other.evidence[1],
  );

function actsOf(stage: Stage, tree: Tree, match: Match): readonly ActDraft[] {
  const { frame, predicate } = match;
  const token = tree.tokens[predicate]!;
  const setting = isSetting(tree, predicate);
  const inner = stage.nesting.voiceAt([token.start, token.end]);
  // What merely dates a plea or a complaint is told by whoever tells of the plea.
  const voice =
    setting && inner >= 0 && !isClause(tree, stage.statements[inner]!)
      ? stage.nesting.parents[inner]!
      : inner;
  const actors = actorsOf(stage, tree, match);
  if (actors.length === 0) return [];
  const fits = (party: Party): boolean =>
    frame.kind === null || (frame.kind === "org") === stage.cast.isOrganisation(party.code);
  const targets = targetsOf(stage, tree, match, actors, fits);
  if (frame.needsTarget && targets.length === 0) return [];
  const statement = stage.statements[voice];
  const scope = scopeOf(
    tree,
    predicate,
    statement && statement.sentence === tree.number ? statement.contentHead : null,
    statement && statement.sentence === tree.number && statement.head >= 0 ? statement.head : null,
  );
  if (!isVerb(tree, predicate) && isHollow(tree, predicate, scope.above)) return [];
  const phrase = objectText(stage, tree, match);
  const condition =
    scope.condition === null ? null : conditionSpan(tree, scope.condition, statement?.content ?? []);
  const common = {
    type: frame.type,
    object: phrase,
    status: setting ? "fact" : scope.status,
    voice,
    sentence: tree.number,
    predicate,
    time: stage.clock.timeOf(tree, predicate, scope.above, statement?.head ?? -1),
    place: stage.cast.placeOf(tree, predicate),
    condition: condition === null ? null : { span: condition, holds: scope.holds },
    inCondition: scope.inCondition,
    rule: `${frame.type}:${lemmaOf(tree, predicate)}`,
  };
  return pairsOf(actors, targets, frame.mutual).map(([actor, target]) => ({
    ...common,
    actor,
    target,
    evidence: evidenceOf(tree, predicate, match, actor, target),
    confidence:
      (actor.inferred ? 0.7 : 0.9) * (target?.inferred ? 0.8 : 1) * (isVerb(tree, predicate) ? 1 : 0.85),
  }));
}

function actorsOf(stage: Stage, tree: Tree, match: Match): readonly Party[] {
  const verb = isVerb(tree, match.predicate);
  if (verb) return unique(match.actors.flatMap((k) => stage.cast.at(tree, k)));
  for (const k of match.actors) {
    const found = k === match.predicate ? stage.cast.modifying(tree, k) : stage.cast.at(tree, k);
    if (found.length > 0) return unique(found);
  }
  return [];
}

function targetsOf(
  stage: Stage,
  tree: Tree,
  match: Match,
  actors: readonly Party[],
  fits: (party: Party) => boolean,
): readonly Party[] {
  for (const heads of match.targets) {
    const found = unique(heads.flatMap((k) => stage.cast.at(tree, k)))
      .concat()
      .filter((party) => fits(party) && !actors.some((a) => a.code === party.code));
    if (found.length > 0) return found;
  }
  for (const heads of match.targets) {
    const found = unique(heads.flatMap((k) => stage.cast.inside(tree, k))).filter(
      (party) => fits(party) && !actors.some((a) => a.code === party.code),
    );
    if (found.length > 0) return found.slice(0, 1);
  }
  return [];
}

/** "after the offensive", "since the invasion", "following the raid": a noun that sets the time is held to have happened. */
const isSetting = (tree: Tree, predicate: number): boolean =>
  !isVerb(tree, predicate) && /^(after|since|following|during)$/.test(prepositionOf(tree, predicate) ?? "");

/** Whether a statement's content is a clause of this tree, not a phrase beside the verb. */
const isClause = (tree: Tree, statement: Draft): boolean =>
  statement.sentence !== tree.number || statement.contentHead === null || isVerb(tree, statement.contentHead);

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

/** All pairs of actor and target; for a mutual act without a target the first with each of the others. */
function pairsOf(
  actors: readonly Party[],
  targets: readonly Party[],
  mutual: boolean,
): readonly (readonly [Party, Party | null])[] {
  if (targets.length > 0) return actors.flatMap((a) => targets.map((t): [Party, Party] => [a, t]));
  if (mutual && actors.length > 1) return actors.slice(1).map((t): [Party, Party] => [actors[0]!, t]);
  return actors.map((a): [Party, null] => [a, null]);
}

const unique = (parties: readonly Party[]): readonly Party[] =>
  parties.filter((p, i) => parties.findIndex((q) => q.code === p.code) === i);

/** The words from actor to target or object where they stand close, else the predicate's own. */
function evidenceOf(tree: Tree, predicate: number, match: Match, actor: Party, target: Party | null): Span {
  const token = tree.tokens[predicate]!;
  const { start, end } = tree.sentence;
  let span: Span = [token.start, token.end];
  for (const k of match.objects) {
    const whole = spansOf(
      tree,
      trimmed(
        tree,
        below(tree, k, (c) => /^(acl|advcl|parataxis|appos)/.test(tree.tokens[c]!.deprel)),
      ),
      1,
    )[0];
    if (whole) span = cover(span, whole);
  }
  for (const party of [actor, target]) {
    if (party && party.span[0] >= start && party.span[1] <= end && distance(party.span, span) < 120) {
      span = cover(span, party.span);
    }
  }
  return span;
}

const distance = (a: Span, b: Span): number => Math.max(0, a[0] - b[1], b[0] - a[1]);

/** What the act is about, as the text has it: its object where that is no party, else a phrase with "for" or "about". */
function objectText(stage: Stage, tree: Tree, match: Match): string | null {
  const phrase =
    match.objects.find((k) => !stage.cast.isParty(tree, k)) ??
    kids(tree, match.predicate, "obl", "nmod").find(
      (k) => /^(for|about|of|on)$/.test(prepositionOf(tree, k) ?? "") && !stage.cast.isParty(tree, k),
    );
  if (phrase === undefined) return null;
  const span = spansOf(
    tree,
    trimmed(
      tree,
      below(
        tree,
        phrase,
        (c) =>
          /^(acl:relcl|parataxis|advcl|case)/.test(tree.tokens[c]!.deprel) && tree.tokens[c]!.head === phrase,
      ),
    ),
    1,
  )[0];
  return span ? stage.scene.text.slice(span[0], span[1]) : null;
}

/** The condition's words; in somebody's speech no further than his words go. */
function conditionSpan(tree: Tree, head: number, content: readonly Span[]): Span {
  const { start, end } = tree.tokens[head]!;
  const limit = content.find((c) => c[0] <= start && c[1] >= end) ?? [tree.sentence.start, tree.sentence.end];
  const own = below(tree, head).filter(
    (i) => tree.tokens[i]!.start >= limit[0] && tree.tokens[i]!.end <= limit[1],
  );
  const tokens = trimmed(tree, own);
  if (tokens.length === 0) return [start, end];
  return [tree.tokens[tokens[0]!]!.start, tree.tokens[tokens[tokens.length - 1]!]!.end];
}
