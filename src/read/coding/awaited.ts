import { principalOf } from "../../vocabulary/actors.ts";
import type { Party } from "../reading.ts";
import { isPassive, kids, type Tree } from "../trees.ts";
import type { ActDraft } from "./draft.ts";
import type { Stage } from "./index.ts";
import { writtenBy } from "./letters.ts";
import type { Match } from "./match.ts";
import { groupOf, leavingWith } from "./together.ts";

/** Sentences after which nobody waits any more for what was asked or announced; what a body has decided is longer in mind. */
const BACK = 6;
const DECIDED_BACK = 12;

/**
 * "It has had no answer", "the secretariat received a note", "Chad had not been consulted": who should have answered was asked
 * before, who gave notice goes, and who asks nobody has decided. Example: "Kenya left the bloc, whose commission had received no notice."
 */
export function awaited(stage: Stage, tree: Tree, match: Match, told: readonly ActDraft[]): readonly Party[] {
  const { type } = match.frame;
  if (!/^(ignore|notify|consult)$/.test(type)) return [];
  const waiting = match.targets.flat().flatMap((k) => stage.cast.at(tree, k));
  if (waiting.length === 0) return [];
  const isWaiting = (code: string): boolean => waiting.some((w) => principalOf(w.code) === principalOf(code));
  const near = told.filter(({ sentence }) => tree.number - sentence <= BACK);
  const found =
    type === "ignore"
      ? askedBy(near, isWaiting, () => writtenBy(stage.scene.trees, tree.number, stage.cast, waiting))
      : type === "notify"
        ? leaving(near, isWaiting)
        : deciding(stage, tree, match, told, isWaiting);
  return found.filter(({ code }) => !isWaiting(code)).map((party) => ({ ...party, inferred: true }));
}

/** Whom those who wait have asked, written to, warned: the last of them. */
function askedBy(
  near: readonly ActDraft[],
  isWaiting: (code: string) => boolean,
  written: () => readonly Party[],
): readonly Party[] {
  const asked = near.findLast(
    ({ type, status, actor, target }) =>
      ASKING.test(type) && status === "fact" && target !== null && isWaiting(actor.code),
  );
  if (asked === undefined) return written();
  return near.flatMap(({ sentence, predicate, type, target }) =>
    sentence === asked.sentence && predicate === asked.predicate && type === asked.type && target !== null
      ? [target]
      : [],
  );
}
const ASKING = /^(request|demand|offer|propose|consult|warn|accuse)$/;

/** Who leaves, freezes or joins what waits for the notice. */
function leaving(near: readonly ActDraft[], isWaiting: (code: string) => boolean): readonly Party[] {
  const gone = near.findLast(
    ({ type, status, target }) =>
      /^(leave|freeze|join)$/.test(type) &&
      /^(fact|intended)$/.test(status) &&
      (target === null || isWaiting(target.code)),
  );
  return gone === undefined ? [] : leavingWith(gone, near);
}

/** Who did what others were not asked about; a body of states before one that only answers it. */
function deciding(
  stage: Stage,
  tree: Tree,
  { predicate }: Match,
  told: readonly ActDraft[],
  isWaiting: (code: string) => boolean,
): readonly Party[] {
  if (!isPassive(tree, predicate) || kids(tree, predicate, "obl:agent").length > 0) return [];
  const decided = told.filter(
    ({ type, status, actor, sentence }) =>
      DECIDED.test(type) &&
      /^(fact|intended)$/.test(status) &&
      !isWaiting(actor.code) &&
      tree.number - sentence <= (stage.cast.isOrganisation(actor.code) ? DECIDED_BACK : BACK),
  );
  const last = decided.at(-1);
  // "ECOWAS closed the border, Mali closed its own. Togo had not been consulted": about what was decided against Mali.
  const first = decided.findLast(
    ({ actor, target }) => stage.cast.isOrganisation(actor.code) && target?.code === last?.actor.code,
  );
  const about = first ?? last;
  return about === undefined ? [] : groupOf(about, told);
}
const DECIDED = /^(sanction|suspend|expel|adopt|attack|deploy|leave|agree|pull_back|freeze|resume|join)$/;
