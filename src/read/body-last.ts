import { isOrganisation, type ActorCode } from "../vocabulary/actors.ts";
import type { Mention, WasMember } from "./actors/index.ts";

/**
 * The mention of the body last named before a place, no more than a few sentences back; where a state is given, of one that it
 * may be a member of, from farther back if it is known to have been one, or if nobody knows and no body is named more often.
 */
export function bodyLast(
  sorted: readonly Mention[],
  last: number,
  sentence: number,
  wasMember: WasMember,
  state?: ActorCode,
): Mention | null {
  for (let i = last; i >= 0; i--) {
    const mention = sorted[i]!;
    const far = mention.sentence < sentence - BACK;
    if (far && state === undefined) return null;
    const { code } = mention;
    if (code === null || code.includes("/") || !isOrganisation(code)) continue;
    const member = state === undefined ? null : wasMember(code, state);
    if (far ? member === true || (member === null && code === mostNamed(sorted)) : member !== false)
      return mention;
  }
  return null;
}

/** Sentences after which a body is no longer in mind. */
const BACK = 6;

/** The body that a text names most; of the United Nations reports tell in passing. */
function mostNamed(sorted: readonly Mention[]): ActorCode | null {
  const counts = new Map<ActorCode, number>();
  let most: ActorCode | null = null;
  for (const { code } of sorted) {
    if (code === null || code === "UN" || !isOrganisation(code)) continue;
    counts.set(code, (counts.get(code) ?? 0) + 1);
    if (most === null || counts.get(code)! > counts.get(most)!) most = code;
  }
  return most;
}
