import { kids, lemmaOf, prepositionOf } from "../trees.ts";
import { expand } from "./classes.ts";
import type { ActDraft } from "./draft.ts";
import { conditionSpan } from "./evidence.ts";
import { conditionClause } from "./hinges.ts";
import type { Stage } from "./index.ts";

const FORCE: ReadonlySet<string> = new Set(
  "war attack invasion force strike bombardment bombing annihilation destruction".split(" "),
);
const PENALTY: ReadonlySet<string> = new Set(
  expand("sanction embargo blockade boycott tariff $penalty").split(" "),
);

/**
 * "threatened Kenya with war unless it withdrew": what somebody is threatened with is a deed that may come, on the condition
 * told with it. In the threatener's own voice, beside the threat.
 */
export function deedsThreatened(stage: Stage, acts: readonly ActDraft[]): readonly ActDraft[] {
  return acts.flatMap((act): readonly ActDraft[] => {
    const tree = stage.scene.trees[act.sentence];
    if (act.type !== "threaten" || act.status !== "fact" || act.target === null || tree === undefined)
      return [];
    if (lemmaOf(tree, act.predicate) !== "threaten") return [];
    const thing = kids(tree, act.predicate, "obl", "nmod").find((k) => prepositionOf(tree, k) === "with");
    if (thing === undefined) return [];
    const noun = lemmaOf(tree, thing);
    const type = FORCE.has(noun) ? "attack" : PENALTY.has(noun) ? "sanction" : null;
    if (type === null) return [];
    const { start, end } = tree.tokens[thing]!;
    const clause = conditionClause(tree, act.predicate);
    const voice = stage.nesting.voiceAt([start, end]);
    return [
      {
        ...act,
        type,
        plover: null,
        status: clause === null ? "possible" : "conditional",
        voice: voice >= 0 ? voice : act.voice,
        predicate: thing,
        time: null,
        condition:
          clause === null ? null : { span: conditionSpan(tree, clause.head, []), holds: clause.holds },
        evidence: [start, end],
        confidence: act.confidence * 0.8,
        rule: `${type}:threatened`,
      },
    ];
  });
}
