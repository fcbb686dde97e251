import { principalOf } from "../../vocabulary/actors.ts";
import type { Party } from "../reading.ts";
import type { ActDraft } from "./draft.ts";

/**
 * Forces that act abroad act for their state: "Thai soldiers shelled a Cambodian village" is an act of Thailand. They are a
 * party of their own only toward their own state: "the army arrested the president".
 */
export function forTheState(act: ActDraft): ActDraft {
  const { actor, target } = act;
  // "recalled American soldiers": one's own troops are moved, and nobody has that done to him.
  if (/^(deploy|pull_back)$/.test(act.type) && target?.code === `${actor.code}/MIL`)
    return { ...act, target: null };
  if (target !== null && target.code !== actor.code && principalOf(actor.code) === principalOf(target.code))
    return act;
  return { ...act, actor: plain(actor), target: target === null ? null : plain(target) };
}

/** A party without the suffix of its forces. */
export const plain = (party: Party): Party =>
  party.code.endsWith("/MIL") ? { ...party, code: principalOf(party.code) } : party;

/**
 * Acts whose forces, where no act sets them against a party of their own state, are their state from the outset: after "Thai
 * soldiers crossed the border. Laos denounced the raid" it is Thailand that Laos denounces. A junta that jails its opposition
 * stays a party of its own.
 */
export function forTheirStates(acts: readonly ActDraft[]): readonly ActDraft[] {
  const apart = new Set(
    acts.flatMap(({ actor, target }) =>
      target !== null && target.code !== actor.code && principalOf(target.code) === principalOf(actor.code)
        ? [principalOf(actor.code)]
        : [],
    ),
  );
  return acts.map((act) => (apart.has(principalOf(act.actor.code)) ? act : forTheState(act)));
}
