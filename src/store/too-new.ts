import { StoreFailure } from "./failure.ts";
import { SCHEMA } from "./schema.ts";

/** The store was written by a newer program. */
export const tooNew = (place: string, version: number): StoreFailure =>
  new StoreFailure({
    code: "store-too-new",
    file: place,
    what: `a newer Casus wrote this store (schema ${version})`,
    why: `this one knows schemas up to ${SCHEMA}, and would not understand what it does not know; nothing was changed`,
    hint: "install the newer version, or name another store with --store",
  });
