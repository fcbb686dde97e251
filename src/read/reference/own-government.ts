import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import type { Description } from "./describe.ts";
import type { Referent } from "./referent.ts";

/**
 * "The opposition accused the prime minister of weakness": an opposition, and whoever has taken up arms, speaks to those who
 * rule its own state where it names no other; the state, or null where nothing of the kind is told.
 */
export function ruledBy({ kind, noun, owner }: Description, doer: Referent | null): ActorCode | null {
  const [code, more] = doer?.codes ?? [];
  if (kind !== "office" || owner !== null || !RULERS.test(noun)) return null;
  return code !== undefined && more === undefined && /\/(OPP|REB)$/.test(code) ? principalOf(code) : null;
}

const RULERS = /^(president|prime minister|chancellor|monarch|foreign minister|defense minister)$/;
