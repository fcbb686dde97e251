import { principalOf } from "../../vocabulary/actors.ts";
import type { Party } from "../reading.ts";
import type { ActDraft } from "./draft.ts";
import { groupOf } from "./together.ts";

/** Sentences after which "the accusation" is no more the one that was told. */
const BACK = 3;

/** "She rejected the accusation": of whoever accused her side last. */
export function accusersOf(act: ActDraft, before: readonly ActDraft[]): readonly Party[] | null {
  if (act.type !== "deny" || !/^(accusation|charge|allegation)$/.test(act.about ?? "")) return null;
  const mine = principalOf(act.actor.code);
  const charge = before.findLast(
    (b) =>
      b.type === "accuse" &&
      act.sentence - b.sentence <= BACK &&
      b.actor.code !== act.actor.code &&
      b.target !== null &&
      principalOf(b.target.code) === mine,
  );
  return charge === undefined ? null : groupOf(charge, before);
}
