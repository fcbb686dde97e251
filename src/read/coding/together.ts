import type { Party } from "../reading.ts";
import type { ActDraft } from "./draft.ts";

/** Everybody who did it together: the actors of one predicate. */
export const groupOf = (deed: ActDraft, all: readonly ActDraft[]): readonly Party[] => {
  const together = all.filter(
    (b) => b.sentence === deed.sentence && b.predicate === deed.predicate && b.type === deed.type,
  );
  return together.map((b) => b.actor).filter((p, i, list) => list.findIndex((q) => q.code === p.code) === i);
};
