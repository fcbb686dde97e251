import type { ActorCode } from "../../vocabulary/actors.ts";
import { groupAt, ownerAfter } from "./groups.ts";
import type { Hit, Line } from "./line.ts";
import { subCode } from "./mention.ts";

/**
 * "Ethnic Albanians" are people of the state they live in, which only "in Macedonia" or "of Macedonia" behind them tells: the
 * token after that and whose they are; null where it is not told.
 */
export function minorityAt(line: Line, hit: Hit): { readonly to: number; readonly code: ActorCode } | null {
  const group = groupAt(line, hit.to);
  const people = hit.name.kind === "demonym" || line.words[hit.from]!.endsWith("s");
  if (group === null && !people) return null;
  const suffix = group?.suffix ?? "CVL";
  const to = group?.to ?? hit.to;
  const owner = ownerAfter(line, { from: hit.from, to, suffix, joins: HOMES, governing: false });
  return owner === null ? null : { to: owner.to, code: subCode(owner.name.code!, suffix) };
}

const HOMES: ReadonlySet<string> = new Set(["in", "of", "from"]);
