import { ACTS, type ActTypeName } from "./acts.ts";
import type { Status } from "./status.ts";

/** Events in which somebody works with or gives way to somebody, and events against somebody. */
const WITH = new Set(["CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"]);
const AGAINST = new Set(["PROTEST", "MOBILIZE", "SANCTION", "COERCE", "ASSAULT"]);

/**
 * PLOVER event (with mode and context where its type has them) of an act in a status. PLOVER codes what somebody is going
 * to do as its announcement: help that is announced is AGREE, harm that is announced THREATEN, what is asked for REQUEST.
 */
export function ploverOf(type: ActTypeName, status: Status, event: string | null): string {
  const [own, mode, context] = ACTS[type].plover;
  const base = event ?? own;
  const announced = status === "intended" || status === "possible" || status === "conditional";
  if (announced && WITH.has(base)) return "AGREE";
  if (announced && AGAINST.has(base)) return "THREATEN";
  if (status === "demanded" && (WITH.has(base) || AGAINST.has(base))) return "REQUEST";
  return base === own ? [base, mode, context].filter(Boolean).join("/") : base;
}
