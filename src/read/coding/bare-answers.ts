import { kids, lemmaOf, type Tree } from "../trees.ts";
import type { Party } from "../reading.ts";
import type { ActDraft } from "./draft.ts";
import { groupOf } from "./together.ts";

/** "Niger agreed.", "Niger declined.": a yes or a no to nothing that was asked is no act, but an opinion shared or something unread; "agreed to the request" tells what was. */
export const isBareAnswer = (
  { type, about, rule, sentence, predicate }: ActDraft,
  trees: readonly Tree[],
): boolean =>
  (rule === "refuse:say" ||
    ((type === "accept" || type === "decline") &&
      about === null &&
      /:(accept|agree|consent|oblige|comply|decline)$/.test(rule))) &&
  kids(trees[sentence]!, predicate, "xcomp", "ccomp", "advcl").length === 0 &&
  !kids(trees[sentence]!, predicate, "obl").some((k) => PLEAS.has(lemmaOf(trees[sentence]!, k)));

const PLEAS = new Set("request proposal plan offer appeal invitation demand suggestion".split(" "));

/** Whether it was asked of the actor, or of nobody, in the sentence before or in its own. */
export const isAsked = (act: ActDraft, before: readonly ActDraft[]): boolean =>
  before.some(
    ({ type, sentence, actor, target }) =>
      act.sentence - sentence <= 1 &&
      /^(request|offer|demand|propose)$/.test(type) &&
      actor.code !== act.actor.code &&
      (target === null || target.code === act.actor.code),
  );

/** "Kenya offered troops. Uganda said no": no to an offer declines it. */
export function asAnswer(act: ActDraft, before: readonly ActDraft[]): ActDraft {
  if (act.type !== "refuse" || act.rule !== "refuse:say" || act.target !== null) return act;
  const last = before.findLast(
    ({ type, target }) =>
      /^(request|demand|offer|propose)$/.test(type) && (target === null || target.code === act.actor.code),
  );
  return last !== undefined && /^(offer|propose)$/.test(last.type) ? { ...act, type: "decline" } : act;
}

/** "Kenya asked Uganda for troops. It refused": an answer right behind a plea to the one who answers is to whoever pleaded. */
export function answeredTo(act: ActDraft, before: readonly ActDraft[]): readonly Party[] | null {
  const wanted = /^(refuse|ignore)$/.test(act.type)
    ? /^(request|demand)$/
    : act.type === "decline"
      ? /^(offer|propose)$/
      : null;
  if (wanted === null || act.toUnknown || act.alone || act.status !== "fact") return null;
  const plea = before.findLast(
    (b) =>
      wanted.test(b.type) &&
      b.target?.code === act.actor.code &&
      act.sentence - b.sentence <= 1 &&
      b.actor.code !== act.actor.code,
  );
  return plea === undefined ? null : groupOf(plea, before);
}
