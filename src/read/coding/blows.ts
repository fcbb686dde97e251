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

/** "Chad expelled two of its envoys. Niger retaliated": with what it had suffered, which was no force. */
export function asBlow(act: ActDraft, before: readonly ActDraft[], trees: readonly Tree[]): ActDraft {
  if (!isBlowBack(act, trees)) return act;
  const last = before.findLast((b) => b.target?.code === act.actor.code && act.sentence - b.sentence <= 1);
  return last?.type === "sanction" ? { ...act, type: "sanction" } : act;
}

export const isBlowBack = (
  { type, rule, about, sentence, predicate }: ActDraft,
  trees: readonly Tree[],
): boolean =>
  /^(attack|sanction)$/.test(type) &&
  about === null &&
  (/:retaliate$/.test(rule) ||
    (/:(hit|strike|fire|fight)$/.test(rule) &&
      trees[sentence]!.tokens[predicate + 1]?.text.toLowerCase() === "back"));
