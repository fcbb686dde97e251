import { kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";
import type { Party } from "../reading.ts";
import type { ActDraft } from "./draft.ts";
import { groupOf } from "./together.ts";

/** "Niger agreed.", "Niger declined.", "Niger kept silent": a yes, a no or a silence to nothing that was asked is no act, but an opinion shared or something unread; "agreed to the request" tells what was. */
export const isBareAnswer = (
  { type, about, rule, sentence, predicate }: ActDraft,
  trees: readonly Tree[],
): boolean =>
  (isSilence(trees[sentence]!, rule, predicate) ||
    rule === "refuse:say" ||
    ((type === "accept" || type === "decline") &&
      about === null &&
      /:(accept|agree|consent|oblige|comply|decline)$/.test(rule))) &&
  kids(trees[sentence]!, predicate, "xcomp", "ccomp", "advcl").every((k) =>
    SILENT.test(lemmaOf(trees[sentence]!, k)),
  ) &&
  !kids(trees[sentence]!, predicate, "obl").some((k) => PLEAS.has(lemmaOf(trees[sentence]!, k)));

/** "kept silent", "were silent", on nothing that is named. */
const isSilence = (tree: Tree, rule: string, predicate: number): boolean =>
  /^ignore:(stay|remain|keep|fall|silent|mum)$/.test(rule) &&
  [predicate, ...kids(tree, predicate, "xcomp")].every((k) =>
    kids(tree, k, "obl", "nmod").every((c) => !/^(on|about|over)$/.test(prepositionOf(tree, c) ?? "")),
  );
const SILENT = /^(silent|mum)$/;

const PLEAS = new Set("request proposal plan offer appeal invitation demand suggestion".split(" "));

/** Whether it was asked of the actor, or of nobody, in the sentence before or in its own. */
export const isAsked = (act: ActDraft, before: readonly ActDraft[]): boolean =>
  before.some(
    ({ type, sentence, actor, target }) =>
      act.sentence - sentence <= 1 &&
      /^(request|offer|demand|propose)$/.test(type) &&
      actor.code !== act.actor.code &&
      (target === null ? act.type !== "ignore" : target.code === act.actor.code),
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
