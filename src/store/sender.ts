import type { Connection, Table, Value } from "./database.ts";

/** Sends rows to a database while the caller makes the next ones ready. */
export interface Sender {
  /** Takes the rows out of the list. */
  readonly send: (table: Table, rows: (readonly Value[])[]) => void;
  /** Resolves when all are taken in; throws what the first that was not met. */
  readonly done: () => Promise<void>;
}

/**
 * One after the other, and nothing after a failure: SQLite itself rolls back where the disk is full, and what came then would
 * stand outside the transaction.
 */
export function senderTo(tx: Connection): Sender {
  let last: Promise<void> = Promise.resolve();
  return {
    send: (table, rows) => {
      const own = rows.splice(0);
      if (own.length === 0) return;
      last = last.then(() => tx.insert(table, own));
      // Told by `done`; until then nobody listens.
      last.catch(() => undefined);
    },
    done: () => last,
  };
}
