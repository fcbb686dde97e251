import type { Context } from "../cli/context.ts";
import { Failure } from "../failure.ts";
import { withStore } from "../stores.ts";
import { count } from "../text/names.ts";
import { jsonText } from "../view.ts";
import type { StoreOptions } from "./store-options.ts";

/** `casus verify`: whether a byte of the store has changed since it was written, and where. */
export async function verify(options: StoreOptions, context: Context): Promise<void> {
  await withStore(options.store, context.io, async (store) => {
    const { entries, documents, head, faults } = await store.verify();
    if (options.json) context.io.stdout.write(jsonText({ entries, documents, head, faults }));
    if (faults.length > 0) {
      throw new Failure(
        faults.map((what) => ({
          code: "store-changed",
          level: "error",
          file: store.place,
          what,
          hint: "restore the newest backup that verifies, with `casus restore`",
        })),
      );
    }
    if (!options.json) {
      context.io.stdout.write(`${count(entries, "entry", "entries")} and ${count(documents, "document")} are as they were written; the head is ${head.seq} ${head.hash.slice(0, 16)}\n`); // prettier-ignore
    }
  });
}
