import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import type { Description } from "./describe.ts";
import type { Referent } from "./referent.ts";

/**
 * "The opposition accused the prime minister of weakness": an opposition, and whoever has taken up arms, speaks to those who
 * rule its own state where it names no other; the state, or nobody where nothing of the kind is told.
 */
export function rulesOf({ kind, noun, owner }: Description, doer: Referent | null): readonly ActorCode[] {
  const [code, more] = doer?.codes ?? [];
  if (kind !== "office" || owner !== null || !RULERS.test(noun)) return [];
  return code !== undefined && more === undefined && /\/(OPP|REB)$/.test(code) ? [principalOf(code)] : [];
}

const RULERS = /^(president|prime minister|chancellor|monarch|foreign minister|defense minister)$/;
