import type { ActorCode } from "../vocabulary/actors.ts";
import type { Held } from "./account.ts";
import type { Rule } from "./clauses.ts";

/**
 * States whose matter a decision is: those it is about, or, where the rule looks to a dispute or to an aggressor, the
 * members that attacked them or were attacked by them, as far as attacks are held.
 */
export function partiesTo(
  rule: Rule<"decision"> | null,
  about: readonly ActorCode[],
  members: readonly ActorCode[],
  held: Held,
): readonly ActorCode[] {
  if (rule === null || rule.parties === "member concerned") return about;
  const attacks = held.taken.filter(
    ({ type, actor, target }) =>
      type === "attack" && target !== null && members.includes(actor) && members.includes(target),
  );
  const on = attacks.filter((attack) => about.includes(attack.target!));
  if (rule.parties === "aggressor") return unique(on.map((attack) => attack.actor));
  const by = attacks.filter((attack) => about.includes(attack.actor));
  return unique([...on, ...by].flatMap((attack) => [attack.actor, attack.target!]));
}

const unique = (codes: readonly ActorCode[]): readonly ActorCode[] => [...new Set(codes)].sort();
