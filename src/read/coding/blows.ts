import type { Party } from "../reading.ts";
import type { Tree } from "../trees.ts";
import type { ActDraft } from "./draft.ts";
import { groupOf } from "./together.ts";

/** "Chad shelled Niger. Niger threatened to retaliate", "Niger hit back": force is for whoever has just used it. */
export function struckBack(
  act: ActDraft,
  before: readonly ActDraft[],
  trees: readonly Tree[],
): readonly Party[] | null {
  if ((act.type !== "threaten" && !isBlowBack(act, trees)) || act.toUnknown) return null;
  const blow = before.findLast((b) => b.target?.code === act.actor.code && act.sentence - b.sentence <= 1);
  return blow === undefined || !/^(attack|threaten|sanction|deploy)$/.test(blow.type)
    ? null
    : groupOf(blow, before);
}

export const isBlowBack = (
  { type, rule, about, sentence, predicate }: ActDraft,
  trees: readonly Tree[],
): boolean =>
  type === "attack" &&
  about === null &&
  (/:retaliate$/.test(rule) ||
    (/:(hit|strike|fire|fight)$/.test(rule) &&
      trees[sentence]!.tokens[predicate + 1]?.text.toLowerCase() === "back"));
