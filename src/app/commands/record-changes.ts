import { addDays } from "../../base/day.ts";
import { claimIdOf } from "../../record/entry.ts";
import { allEntries, type Store, type StoredClaim } from "../../store/store.ts";
import type { Context } from "../cli/context.ts";
import { dayOption } from "../options.ts";
import { loadNames } from "../resources.ts";
import { withStore } from "../stores.ts";
import { claimText } from "../text/record.ts";
import { count } from "../text/names.ts";
import { recordedView } from "../view/record.ts";
import type { StoreOptions } from "./store-options.ts";

interface Options extends StoreOptions {
  readonly since: string;
}

/** What happened to a claim since a point: rows of others that hold it are added, changed or withdrawn accordingly. */
export interface Change {
  readonly change: "added" | "changed" | "withdrawn";
  readonly id: string;
  readonly before: StoredClaim | null;
  readonly after: StoredClaim | null;
}

/** `casus changes --since DAY`: each claim once, by how it differs from how it stood before that day. */
export async function changes(options: Options, context: Context): Promise<void> {
  const since = dayOption(options.since, "--since");
  const names = loadNames();
  await withStore(options.store, context.io, async (store) => {
    const tally = { added: 0, changed: 0, withdrawn: 0 };
    for await (const { change, id, before, after } of changesAfter(
      store,
      await store.seqOn(addDays(since, -1)),
    )) {
      tally[change]++;
      if (options.json) {
        const view = (one: StoredClaim | null) => (one === null ? null : recordedView(one, names));
        context.io.stdout.write(
          `${JSON.stringify({ change, id, before: view(before), after: view(after) })}\n`,
        );
      } else {
        context.io.stdout.write(`${change}\n${claimText((after ?? before)!, names, context.paint, context.columns)}\n\n`); // prettier-ignore
      }
    }
    if (!options.json) {
      context.io.stdout.write(`since ${since}: ${count(tally.added, "claim")} added, ${tally.changed} changed, ${tally.withdrawn} withdrawn\n`); // prettier-ignore
    }
  });
}

/** Changes by entries after one, in the order in which each claim was first touched. */
export async function* changesAfter(store: Store, seq: number): AsyncGenerator<Change> {
  const seen = new Set<string>();
  for await (const entry of allEntries(store, seq)) {
    const id = claimIdOf(entry);
    if (id === null || entry.kind === "confirm" || seen.has(id)) continue;
    seen.add(id);
    const before = await store.claim(id, { seq });
    const after = await store.claim(id);
    if (before === null && after !== null) yield { change: "added", id, before, after };
    else if (before !== null && after === null) yield { change: "withdrawn", id, before, after };
    else if (before !== null && after !== null && before.seq !== after.seq)
      yield { change: "changed", id, before, after };
  }
}
