import { sameParty } from "../cast.ts";
import type { Party } from "../reading.ts";
import type { ActDraft } from "./draft.ts";
import type { Stage } from "./index.ts";

/**
 * "India said Chinese troops had crossed the line. Beijing denied it": whoever has last told something of the denier, in
 * this sentence or the two before. `speaker` gives the parties of a statement's source.
 */
export function chargerOf(
  stage: Stage,
  act: ActDraft,
  speaker: (statement: number) => readonly Party[],
): Party | null {
  const { statements, scene, cast } = stage;
  const before = statements.flatMap((s, index) =>
    s.sentence <= act.sentence &&
    s.sentence >= act.sentence - 2 &&
    (s.content[0]?.[0] ?? Infinity) < act.evidence[0]
      ? [{ index, sentence: s.sentence, start: s.content[0]![0], end: s.content.at(-1)![1] }]
      : [],
  );
  for (const { index, sentence, start, end } of before.reverse()) {
    const told = speaker(index)[0];
    if (told === undefined || sameParty(told.code, act.actor.code)) continue;
    const about = cast
      .named(scene.trees[sentence]!)
      .some(
        ({ party }) =>
          party.span[0] >= start && party.span[1] <= end && sameParty(party.code, act.actor.code),
      );
    if (about) return told;
  }
  return null;
}
