import type { ActTypeName } from "../../vocabulary/acts.ts";
import { isPassive, isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { expand } from "./classes.ts";
import type { ActDraft } from "./draft.ts";
import type { Stage } from "./index.ts";
import { scopeIn } from "./voiced.ts";
import { thingAt } from "./things.ts";

const set = (words: string): ReadonlySet<string> => new Set(expand(words).split(/\s+/));
const FORCES = set("$forces");
const AID = set("$aid");
const PENALTIES = set("sanction embargo ban blockade tariff restriction measure");

/** Sentences after which more of the same is of nothing told. */
const BACK = 2;

/**
 * "Further troops would follow", "a ban on fruit may follow", "will be followed by an embargo": more of what somebody has just
 * sent, given or imposed, or said he would. Of him, to whom it was done.
 */
export function deedsFollowing(stage: Stage, told: readonly ActDraft[]): readonly ActDraft[] {
  return stage.scene.trees.flatMap((tree) =>
    tree.tokens.flatMap(({ index, start, end }): readonly ActDraft[] => {
      const thing = followerAt(tree, index);
      if (thing === null) return [];
      const type = typeOf(thingAt(tree, thing));
      if (type === null) return [];
      const last = told.findLast(
        (a) =>
          (a.sentence < tree.number || a.predicate < index) &&
          tree.number - a.sentence <= BACK &&
          (a.type === type || (type !== "sanction" && /^(deploy|assist)$/.test(a.type))),
      );
      if (last === undefined) return [];
      const voice = stage.nesting.voiceAt([start, end]);
      const scope = scopeIn(stage, tree, index, voice);
      if (scope.status === "fact" || scope.status === "denied") return [];
      // "a ban on fruit from Poland may follow": whom it hits is told with it.
      const hit = kids(tree, thing, "nmod")
        .flatMap((k) => [k, ...kids(tree, k, "nmod")])
        .flatMap((k) => stage.cast.at(tree, k))
        .find((p) => p.code !== last.actor.code);
      return [
        {
          ...last,
          type,
          plover: null,
          target: hit ?? (last.target && { ...last.target, inferred: true }),
          actor: { ...last.actor, inferred: true },
          status: scope.status,
          voice,
          sentence: tree.number,
          predicate: index,
          time: stage.clock.timeOf(
            tree,
            index,
            scope.above,
            stage.statements[voice]?.head ?? -1,
            scope.status,
          ),
          condition: null,
          inCondition: scope.inCondition,
          evidence: [Math.min(start, tree.tokens[thing]!.start), Math.max(end, tree.tokens[thing]!.end)],
          confidence: last.confidence * 0.7,
          rule: `${type}:following`,
        },
      ];
    }),
  );
}

/** What follows, by the verb: its subject, or the agent of its passive. */
function followerAt(tree: Tree, i: number): number | null {
  if (lemmaOf(tree, i) !== "follow" || !isVerb(tree, i)) return null;
  if (!kids(tree, i, "aux").some((k) => tree.tokens[k]!.xpos === "MD")) return null;
  if (isPassive(tree, i))
    return (
      kids(tree, i, "obl").find(
        (k) => prepositionOf(tree, k) === "by" || relation(tree, k) === "obl:agent",
      ) ?? null
    );
  if (kids(tree, i, "obj", "xcomp", "ccomp").length > 0) return null;
  return kids(tree, i, "nsubj").find((k) => tree.tokens[k]!.upos === "NOUN") ?? null;
}

const typeOf = (thing: string): ActTypeName | null =>
  FORCES.has(thing) ? "deploy" : AID.has(thing) ? "assist" : PENALTIES.has(thing) ? "sanction" : null;
