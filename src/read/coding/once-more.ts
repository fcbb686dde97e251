import type { Tree } from "../trees.ts";
import { lemmaOf } from "../trees.ts";
import type { ActDraft } from "./draft.ts";
import type { Stage } from "./index.ts";

/**
 * "appealed to the bloc in May 2021, and again in September 2022", "was shelled in May and once more last week": the verb's acts, done
 * a second time at the time that stands behind "again".
 */
export function actsOnceMore(stage: Stage, told: readonly ActDraft[]): readonly ActDraft[] {
  return stage.scene.trees.flatMap((tree) =>
    tree.tokens.flatMap(({ index }): readonly ActDraft[] => {
      const words = onceMoreAt(tree, index);
      if (words === null) return [];
      const verb = tree.tokens.slice(0, index).findLast(({ upos }) => upos === "VERB");
      const time = stage.clock.within(tree, tree.tokens[words]!.start);
      if (verb === undefined || time === null) return [];
      const { start } = tree.tokens[index]!;
      const end = tree.tokens[words]!.end;
      return told
        .filter((a) => a.sentence === tree.number && a.predicate === verb.index && a.status === "fact")
        .map((a): ActDraft => ({
          ...a,
          target: a.target && { ...a.target, inferred: true },
          time,
          evidence: [start, end],
          confidence: a.confidence * 0.9,
          rule: `${a.type}:again`,
        }));
    }),
  );
}

/** The token at which the time behind "and again" begins; null where no time stands there alone. */
function onceMoreAt(tree: Tree, i: number): number | null {
  if (lemmaOf(tree, i) !== "again" || lemmaOf(tree, i - 1) !== "and") return null;
  const next = tree.tokens[i + 1];
  if (next === undefined || !/^(in|on|last|this|early|earlier|late|at|yesterday|today)$/i.test(next.text))
    return null;
  const first = /^(in|on|at)$/i.test(next.text) ? i + 2 : i + 1;
  return tree.tokens[first] === undefined ? null : first;
}
