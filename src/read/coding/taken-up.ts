import type { Party } from "../reading.ts";
import { isOther } from "./candidates.ts";
import type { ActDraft } from "./draft.ts";

/*
 * Who answers an offer is whom it was made to: "Kenya offered a tug and Chad turned it down", "Kenya offered to host a meeting,
 * which Mali accepted and Niger declined", "Kenya offered talks. The rebels turned the offer down".
 */

/** Those who take up or turn down an offer in its own sentence or, by words for it, in the next. */
export function takenUp(act: ActDraft, all: readonly ActDraft[]): readonly Party[] | null {
  if (act.type !== "offer" || act.alone) return null;
  // Nothing else in the sentence could be answered.
  const isOnly = (b: ActDraft): boolean =>
    b.sentence === act.sentence &&
    all.every((c) => c.sentence !== b.sentence || !ASKS.test(c.type) || c.predicate === act.predicate);
  const answers = all.filter(
    (b) =>
      /^(accept|decline)$/.test(b.type) &&
      isOther(act.actor.code, b.actor.code) &&
      (b.target === null ? OFFERED.test(b.about ?? "") || isOnly(b) : b.target.code === act.actor.code) &&
      (b.sentence === act.sentence
        ? b.predicate > act.predicate
        : b.sentence === act.sentence + 1 && OFFERED.test(b.about ?? "")),
  );
  const parties = answers.filter((b) => b.sentence === answers[0]!.sentence).map((b) => b.actor);
  return parties.length === 0
    ? null
    : parties.filter((p, i) => parties.findIndex((q) => q.code === p.code) === i);
}

/** Words for what was offered. */
const OFFERED = /^(offer|invitation|proposal|idea|plan|suggestion|it|that|this|which)$/;
const ASKS = /^(offer|request|demand|propose)$/;
