import type { Party } from "../reading.ts";
import { principalOf } from "../../vocabulary/actors.ts";
import type { Ground } from "./candidates.ts";
import type { ActDraft } from "./draft.ts";

/*
 * Whoever comes to "the meeting", or stays away, comes to that of the body whose meetings the report has told of, or which it is
 * most about; not to that of a body it has named in passing, nor of one he does not belong to.
 */

/** The body whose gathering somebody attends or stays away from where his words name none. */
export function gathered(
  act: ActDraft,
  before: readonly ActDraft[],
  { cast, often }: Pick<Ground, "cast" | "often">,
): readonly Party[] | null {
  if (!/^(attend|boycott)$/.test(act.type) || act.alone) return null;
  const state = principalOf(act.actor.code);
  const isHis = (code: string): boolean => cast.isOrganisation(code) && cast.wasMember(code, state) !== false;
  const told = before.findLast(
    (b) =>
      /^(attend|boycott|freeze)$/.test(b.type) &&
      b.target !== null &&
      isHis(b.target.code) &&
      act.sentence - b.sentence <= NEAR,
  );
  if (told?.target) return [told.target];
  let best: Party | null = null;
  let most = 1;
  for (const b of before)
    for (const p of [b.actor, b.target]) {
      if (p === null || !isHis(p.code) || p.code === act.actor.code) continue;
      const share = (often.get(p.code) ?? 0) * (cast.wasMember(p.code, state) === true ? 1 : 0.5);
      if (share > most) [best, most] = [p, share];
    }
  return best === null ? null : [best];
}

/** Sentences after which another meeting may be meant. */
const NEAR = 8;
