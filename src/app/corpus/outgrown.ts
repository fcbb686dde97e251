import { sameAct } from "../../record/same-act.ts";
import type { Draft, Store } from "../../store/store.ts";

/**
 * Entries that take corrected claims out of the acts they were brought into, where they tell of the same act as no other
 * claim in it any more. As after any such entry they are not brought in again unasked.
 */
export async function outgrown(store: Store, drafts: readonly Draft[]): Promise<readonly Draft[]> {
  const splits: Draft[] = [];
  for (const draft of drafts) {
    if (draft.kind !== "correct") continue;
    const { claim, by } = draft;
    const act = (await store.claim(claim.id))?.act ?? null;
    if (act === null) continue;
    const others = (await store.claims({ act })).filter((one) => one.claim.id !== claim.id);
    if (others.length === 0 || others.some((one) => sameAct(one.claim, claim) !== null)) continue;
    splits.push({ kind: "split", act, claims: [claim.id], reason: "read again, and another act", by });
  }
  return splits;
}
