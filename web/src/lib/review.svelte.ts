import { live, Refused, send } from "./api.svelte.ts";
import { keep, kept } from "./kept.ts";
import type { Entry, Written } from "./types.ts";

/** A write as the server takes it. */
export type Deed = Readonly<Record<string, unknown>> & { readonly kind: string };

/** Writes that no server has answered yet; they wait in the browser and go out in their order. */
const outbox = $state<{ deeds: Deed[]; refused: Error | null; busy: boolean }>({
  deeds: kept("outbox", []),
  refused: null,
  busy: false,
});

/** What the server turned down last; null after the next write. */
export const refusal = (): Error | null => outbox.refused;
export const clearRefusal = (): void => void (outbox.refused = null);

/** Writes deeds, in order; those that find no server wait for it. Resolves to the entries made. */
export async function write(...deeds: readonly Deed[]): Promise<readonly Entry[]> {
  outbox.deeds.push(...deeds);
  keep("outbox", outbox.deeds);
  return flush();
}

/** Sends what waits. A deed that is turned down is shown and not sent again. */
export async function flush(): Promise<readonly Entry[]> {
  if (outbox.busy || outbox.deeds.length === 0) return [];
  outbox.busy = true;
  outbox.refused = null;
  const made: Entry[] = [];
  try {
    while (outbox.deeds.length > 0) {
      const batch = [...outbox.deeds.slice(0, 200)];
      try {
        made.push(...(await send<Written>("/api/entries", { deeds: batch })).entries);
      } catch (error) {
        if (!(error instanceof Refused) || error.later) throw error;
        outbox.refused = error;
      }
      outbox.deeds.splice(0, batch.length);
      keep("outbox", outbox.deeds.length === 0 ? null : outbox.deeds);
    }
  } catch {
    setTimeout(() => void flush(), 2000);
  } finally {
    outbox.busy = false;
    live.saved = outbox.deeds.length > 0 ? "waiting" : "saved";
  }
  return made;
}

const UNDO = /^undo (e\d+)$/;
const target = (entry: Entry): string | null =>
  entry.kind === "assert" ? null : (UNDO.exec(entry.reason)?.[1] ?? null);

/** What one author can still undo and redo, from the entries themselves: as deep as the record. */
export function stacks(
  entries: readonly Entry[],
  by: string,
): { readonly undo: readonly string[]; readonly redo: readonly string[] } {
  const undo: string[] = [];
  let redo: string[] = [];
  for (const entry of entries.filter((one) => one.by === by)) {
    const back = target(entry);
    if (back !== null && undo.at(-1) === back) {
      undo.pop();
      redo.push(entry.id);
    } else if (back !== null && redo.at(-1) === back) {
      redo.pop();
      undo.push(entry.id);
    } else {
      undo.push(entry.id);
      redo = [];
    }
  }
  return { undo, redo };
}
