import type { ActorCode } from "../../vocabulary/actors.ts";
import { groupAt } from "./groups.ts";
import { afterPossessive, touches, type Hit, type Line } from "./line.ts";
import { subCode } from "./mention.ts";
import type { Office } from "./offices.ts";

/** The principal after an office: "president of Armenia", "spokesman for the Russian Foreign Ministry". */
export function ownerOfOffice(
  line: Line,
  office: Office,
): { readonly code: ActorCode; readonly to: number } | null {
  if (!/^(of|for|at|in|with)$/.test(line.lower[office.to] ?? "")) return null;
  const k = line.lower[office.to + 1] === "the" ? office.to + 2 : office.to + 1;
  const hit = line.hits.get(k);
  if (!hit || hit.name.code === null || /^(place|demonym)$/.test(hit.name.kind)) return null;
  if (line.words[hit.to] === "-" && touches(line, hit.to)) return null;
  const group = groupAt(line, afterPossessive(line, hit.to), hit.name.kind === "organisation");
  if (hit.name.kind === "adjective" && !group) return null;
  return { code: subCode(hit.name.code, group?.suffix ?? null), to: group?.to ?? hit.to };
}

/** "Peru's U.N. ambassador", "the Peruvian UN envoy": the state whose envoy it is. */
export function senderBefore(line: Line, { from }: Hit): Hit | null {
  const before = line.over[line.lower[from - 1] === "'s" ? from - 2 : from - 1];
  return before !== undefined && /^(state|adjective|capital)$/.test(before.name.kind) ? before : null;
}
