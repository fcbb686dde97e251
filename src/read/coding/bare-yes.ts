import { kids, lemmaOf, type Tree } from "../trees.ts";
import type { ActDraft } from "./draft.ts";

/**
 * "Niger agreed.", "Niger accepted.": a yes to nothing that was asked is no act, but an opinion shared or something unread;
 * "accepted the plan", "agreed to the request" tell what was asked.
 */
export const isBareYes = (act: ActDraft, trees: readonly Tree[], before: readonly ActDraft[]): boolean =>
  isBare(act, trees) && !isAsked(act, before);

const isBare = ({ type, rule, about, sentence, predicate }: ActDraft, trees: readonly Tree[]): boolean =>
  type === "accept" &&
  /:(accept|agree|consent|oblige|comply)$/.test(rule) &&
  kids(trees[sentence]!, predicate, "xcomp", "ccomp", "advcl").length === 0 &&
  ![about, ...kids(trees[sentence]!, predicate, "obl").map((k) => lemmaOf(trees[sentence]!, k))].some(
    (lemma) => lemma !== null && ASKED.has(lemma),
  );
const ASKED = new Set(
  "offer proposal plan request appeal invitation demand mediation help aid assistance suggestion draft compromise roadmap formula timetable bid".split(
    " ",
  ),
);

/** Whether it was asked of the actor, or of nobody, in the sentence before or in its own. */
const isAsked = (act: ActDraft, before: readonly ActDraft[]): boolean =>
  before.some(
    ({ type, sentence, actor, target }) =>
      act.sentence - sentence <= 1 &&
      /^(request|offer|demand|propose)$/.test(type) &&
      actor.code !== act.actor.code &&
      (target === null || target.code === act.actor.code),
  );
