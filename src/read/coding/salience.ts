import { principalOf } from "../../vocabulary/actors.ts";
import type { Party } from "../reading.ts";
import type { ActDraft } from "./draft.ts";
import { groupOf } from "./together.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Acts that are done to somebody even where the sentence does not say to whom, since the one before has said it. */
const DONE_TO = set(
  "attack deploy sanction assist offer demand warn accuse criticize threaten refuse decline accept suspend",
);

/** Force is used on countries, not on bodies. */
const STATES_ONLY = set("attack deploy pull_back cease_fire assist");

/** Said to those it is about, or to whoever has just done something to the speaker; not to whom another sentence is about. */
const ANSWERING = set("warn");

/** Where these have an object ("accused unnamed media"), it is the one spoken to, party or not. */
const ADDRESSED = set("accuse warn");

/** The party that the acts of this sentence and of the two before are most about, besides the actor. */
export function salient(
  act: ActDraft,
  before: readonly ActDraft[],
  dealings: ReadonlyMap<string, number>,
): readonly Party[] | null {
  if (act.toUnknown || !DONE_TO.has(act.type) || (ADDRESSED.has(act.type) && act.about !== null)) return null;
  const weights = new Map<string, number>();
  let best: Party | null = null;
  for (const b of before.slice(-30)) {
    const distance = act.sentence - b.sentence;
    if (distance > 2) continue;
    if (distance > 0 && ANSWERING.has(act.type) && b.target?.code !== act.actor.code) continue;
    const alike = b.type === act.type ? 3 : 0;
    for (const [party, share] of [
      [b.target, 1.5 + alike],
      [b.actor, 1],
    ] as const) {
      if (party === null || party.code === act.actor.code) continue;
      if (STATES_ONLY.has(act.type) && !/^[A-Z]{3}(\/|$)/.test(party.code)) continue;
      const known =
        weights.get(party.code) ?? DEALING * Math.min(4, dealings.get(pairOf(act.actor, party)) ?? 0);
      const weight = known + share / (1 + distance);
      weights.set(party.code, weight);
      if (best === null || weight >= weights.get(best.code)!) best = party;
    }
  }
  if (best === null) return null;
  const { code } = best;
  const told = before.findLast(
    (b) => act.sentence - b.sentence <= 4 && b.actor.code === code && b.target?.code === act.actor.code,
  );
  if (told === undefined) return [best];
  // Several who did something to the speaker together are spoken of together.
  return groupOf(told, before).filter((p) => p.code !== act.actor.code);
}

/** What each act of the report between two parties adds, up to four: whom somebody has to do with all along. */
const DEALING = 0.7;

export const pairOf = (a: Party, b: Party): string =>
  [principalOf(a.code), principalOf(b.code)].sort().join(" ");

/** How many acts of the report are between each two parties. */
export function dealingsOf(acts: readonly ActDraft[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { actor, target } of acts)
    if (target !== null) counts.set(pairOf(actor, target), (counts.get(pairOf(actor, target)) ?? 0) + 1);
  return counts;
}
