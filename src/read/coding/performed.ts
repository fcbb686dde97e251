import type { Draft } from "../attribution/index.ts";
import type { Party } from "../reading.ts";
import { kids, type Tree } from "../trees.ts";
import type { ActDraft } from "./draft.ts";
import type { Stage } from "./index.ts";

/** Acts that are done by saying so. */
export const BY_SAYING = /^(pledge|demand|warn|accuse|deny|criticize|endorse|request)$/;

/**
 * "France said it regretted the step", "“We condemn the raid,” said the envoy": who says that he regrets, regrets. An act of
 * speech that its doer does by these very words is told by whoever reports the words; one that he tells of ("said it had
 * condemned", "“We asked for help”") is in his own voice. The answers of an interview nobody reports.
 */
export function performed(
  stage: Stage,
  acts: readonly ActDraft[],
  speaker: (statement: number) => readonly Party[],
): readonly ActDraft[] {
  return acts.map((act) => {
    const statement = stage.statements[act.voice];
    const tree = stage.scene.trees[act.sentence];
    if (statement === undefined || tree === undefined || statement.rule === "interview") return act;
    if (!BY_SAYING.test(act.type) || act.status !== "fact" || act.predicate < 0) return act;
    if (!speaker(act.voice).some((party) => party.code === act.actor.code)) return act;
    if (!isNow(tree, act.predicate, statement, stage.scene.trees[statement.sentence]!)) return act;
    return { ...act, voice: stage.nesting.parents[act.voice]! };
  });
}

/** Of the time of the words: the present; in a report in the past also the simple past, which the report has shifted. */
function isNow(tree: Tree, predicate: number, statement: Draft, saying: Tree): boolean {
  const first = kids(tree, predicate, "aux", "cop").filter((k) => k < predicate)[0] ?? predicate;
  const { xpos, text } = tree.tokens[first]!;
  if (/^VB[ZP]$/.test(xpos)) return first === predicate || !/^(has|have|do|does|'ve|’ve)$/i.test(text);
  const past = xpos === "VBD" || (xpos === "VBN" && first === predicate);
  if (!past || statement.form !== "indirect" || /^(had|did)$/i.test(text)) return false;
  return saying.tokens[statement.head]?.xpos === "VBD";
}
