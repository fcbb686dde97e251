import type { Party } from "../reading.ts";
import { isVerb, kids, type Tree } from "../trees.ts";
import { meant, partyAt, spokenAct } from "./consequent.ts";
import type { ActDraft } from "./draft.ts";
import type { Stage } from "./index.ts";

/**
 * Acts of speech in sentences that no cue introduces: an answer of an interview, a speech that goes on. Example: after "Chad
 * will pay", the minister said, "It must leave." demands it of Chad, as "said Chad must leave" would. Praise is left to cues.
 */
export const actsOfSpeech = (
  stage: Stage,
  told: readonly ActDraft[],
  speaker: (statement: number) => readonly Party[],
): readonly ActDraft[] => stage.scene.trees.flatMap((tree) => spokenIn(stage, tree, told, speaker));

function spokenIn(
  stage: Stage,
  tree: Tree,
  told: readonly ActDraft[],
  speaker: (statement: number) => readonly Party[],
): readonly ActDraft[] {
  return mainClauses(tree).flatMap((head) => {
    const { start, end } = tree.tokens[head]!;
    const voice = stage.nesting.voiceAt([start, end]);
    const statement = stage.statements[voice];
    if (statement === undefined || statement.cue?.kind === "stance") return [];
    if (statement.sentence === tree.number && statement.head >= 0) return [];
    const found = meant(stage, tree, head, { target: partyAt(stage, tree, head), told: [], asks: false });
    if (found === null || found.target === null || found.type === "endorse") return [];
    const speakers = speaker(voice);
    if (speakers.some((s) => s.code === found.target!.code)) return [];
    return speakers
      .filter((actor) => !told.some((a) => a.sentence === tree.number && isSame(a, actor, found.type)))
      .map((actor) => spokenAct(stage, tree, head, actor, found, stage.nesting.parents[voice]!));
  });
}

const isSame = (act: ActDraft, actor: Party, type: string): boolean =>
  act.type === type && act.actor.code === actor.code;

/** What the sentence hangs on, and clauses with a subject of their own beside it. */
const mainClauses = (tree: Tree): readonly number[] => [
  tree.root,
  ...kids(tree, tree.root, "conj", "parataxis").filter(
    (k) => isVerb(tree, k) && kids(tree, k, "nsubj").length > 0,
  ),
];
