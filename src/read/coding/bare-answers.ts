import { kids, lemmaOf, type Tree } from "../trees.ts";
import type { ActDraft } from "./draft.ts";

/** "Niger agreed.", "Niger declined.": a yes or a no to nothing that was asked is no act, but an opinion shared or something unread; "agreed to the request" tells what was. */
export const isBareAnswer = (
  { type, about, rule, sentence, predicate }: ActDraft,
  trees: readonly Tree[],
): boolean =>
  (type === "accept" || type === "decline") &&
  about === null &&
  /:(accept|agree|consent|oblige|comply|decline)$/.test(rule) &&
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
