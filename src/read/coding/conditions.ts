import { meets } from "../../base/span.ts";
import type { Act } from "../reading.ts";
import type { ActDraft } from "./draft.ts";

/**
 * Which acts a condition consists of: those told inside its words; where it holds none ("if its concerns are not
 * addressed", "if not"), what the same voice demands of the same party in the report, nearest first.
 */
export function conditionActs(
  act: ActDraft,
  drafts: readonly ActDraft[],
  principal: (voice: number) => string | null,
): readonly number[] {
  if (act.condition === null) return [];
  const { span } = act.condition;
  const inside = indices(drafts, (d) => d !== act && meets(d.evidence, span) && d.inCondition);
  if (inside.length > 0) return inside;
  const speaker = principal(act.voice);
  if (speaker === null) return [];
  return indices(
    drafts,
    (d) =>
      d.status === "demanded" &&
      principal(d.voice) === speaker &&
      (act.target === null || d.actor.code === act.target.code) &&
      Math.abs(d.sentence - act.sentence) <= 3,
  );
}

const indices = (drafts: readonly ActDraft[], fits: (d: ActDraft) => boolean): readonly number[] =>
  drafts.flatMap((d, i) => (fits(d) ? [i] : []));

/** The contract's condition of an act, from the draft's. */
export function conditionOf(
  act: ActDraft,
  acts: readonly number[],
  idOf: (index: number) => string,
  text: string,
): Act["condition"] {
  if (act.condition === null) return null;
  const [start, end] = act.condition.span;
  return {
    text: text.slice(start, end),
    span: [start, end],
    acts: acts.map(idOf),
    holds: act.condition.holds,
  };
}
