import type { Party } from "../reading.ts";
import type { ActDraft } from "./draft.ts";

/** Everybody who did it together: the actors of one predicate. */
export const groupOf = (deed: ActDraft, all: readonly ActDraft[]): readonly Party[] => {
  const together = all.filter(
    (b) => b.sentence === deed.sentence && b.predicate === deed.predicate && b.type === deed.type,
  );
  return together.map((b) => b.actor).filter((p, i, list) => list.findIndex((q) => q.code === p.code) === i);
};

/** Sentences within which several leave together: "Chad gave notice. Kenya and Niger did so an hour later." */
const SAME_EXIT = 5;

/** Who leaves together with the one that was told of last: those told of shortly before that leave the same body. */
export const leavingWith = (exit: ActDraft, all: readonly ActDraft[]): readonly Party[] => {
  const together = all.filter(
    (b) =>
      /^(leave|notify|freeze)$/.test(b.type) &&
      b.status !== "denied" &&
      exit.sentence - b.sentence <= SAME_EXIT &&
      (b.target === null || exit.target === null || b.target.code === exit.target.code),
  );
  const parties = together.length > 0 ? together.map((b) => b.actor) : groupOf(exit, all);
  return parties.filter((p, i) => parties.findIndex((q) => q.code === p.code) === i);
};
