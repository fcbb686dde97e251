import type { Day } from "../base/day.ts";
import { holdsOn } from "../base/interval.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import type { Rule } from "./clauses.ts";
import { termOf } from "./term.ts";

/** Who sits in a body in which not every member has a seat. */
export interface Council {
  /** Those of the members that sit in it: the permanent ones, and those elected for a term that holds the day. */
  readonly seated: readonly ActorCode[];
  /** Seats of which the charter's file does not say who holds them. */
  readonly unknown: number;
}

/**
 * Who of `members` sits in the deciding body on a day (UN Charter art. 23: five permanent members and those elected for two
 * years); null where the rule numbers no seats, or as many as there are members: then each has one.
 */
export function councilOn(rule: Rule<"decision">, members: readonly ActorCode[], day: Day): Council | null {
  if (rule.seats === null || rule.seats >= members.length) return null;
  const elected = Object.entries(rule.elected).flatMap(([term, states]) => {
    const days = termOf(term);
    return days !== null && holdsOn(days, day) ? states : [];
  });
  const holders = new Set([...rule.veto_holders, ...elected]);
  const seated = members.filter((code) => holders.has(code));
  return { seated, unknown: Math.max(0, rule.seats - seated.length) };
}
