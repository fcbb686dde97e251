import { resolve } from "node:path";
import type { Context } from "../cli/context.ts";
import { placeOf, withStore, openStoreAt } from "../stores.ts";
import { count } from "../text/names.ts";
import type { StoreOptions } from "./store-options.ts";

/** `casus backup FILE`: the whole record in one new file, checked. */
export async function backup(path: string, options: StoreOptions, context: Context): Promise<void> {
  const file = resolve(context.io.cwd, path);
  await withStore(options.store, context.io, async (store) => {
    const { entries, head } = await store.backUp(file);
    context.io.stdout.write(`${count(entries, "entry", "entries")} in ${path}, with ${path}.sum beside it; the head is ${head.slice(0, 16)}\n`); // prettier-ignore
  });
}

/** `casus restore FILE`: a backup into a store where nothing is yet. */
export async function restore(path: string, options: StoreOptions, context: Context): Promise<void> {
  const store = await openStoreAt(options.store, context.io, false);
  try {
    const { entries, head } = await store.restore(resolve(context.io.cwd, path));
    context.io.stdout.write(`${count(entries, "entry", "entries")} restored to ${placeOf(options.store, context.io)}; the head is ${head.slice(0, 16)}\n`); // prettier-ignore
  } finally {
    await store.close();
  }
}
