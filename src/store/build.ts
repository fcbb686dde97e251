import type { Anchor, Head } from "./anchor.ts";
import { backUp, restoreFrom } from "./backup.ts";
import type { Database } from "./database.ts";
import { StoreFailure } from "./failure.ts";
import * as find from "./find.ts";
import { bringTogether, takeInto } from "./intake.ts";
import type { QueueGround } from "./queue.ts";
import type { Store } from "./store.ts";
import { verifyAll } from "./verify.ts";
import { appendTo, type Tip, tipOf } from "./write.ts";

/**
 * A store on a database and an anchor. `clock` gives the time now as ISO 8601 in UTC with milliseconds; `server` is what a
 * queue rests on, where the database has one.
 */
export async function storeOn(
  database: Database,
  anchor: Anchor,
  clock: () => string,
  server: Omit<QueueGround, "take"> | null = null,
): Promise<Store> {
  let acknowledged = anchor.read();
  await checkAnchor(database, acknowledged);
  let broken: string | null = null;

  /** One write: checked against the anchor, committed, anchored; only then does the caller hear of it. */
  async function write<T>(
    work: (
      tx: Parameters<Parameters<Database["write"]>[0]>[0],
      tip: Tip,
    ) => Promise<{ readonly value: T; readonly tip: Tip }>,
  ): Promise<T> {
    if (broken !== null) throw needsReopening(database.place, broken);
    try {
      const { value, tip, from } = await database.write(async (tx) => {
        const from = await tipOf(tx);
        if (acknowledged !== null && from.seq < acknowledged.seq)
          throw lost(database.place, acknowledged, from.seq);
        return { ...(await work(tx, from)), from: from.seq };
      });
      if (tip.seq > from) {
        acknowledged = { seq: tip.seq, hash: tip.hash };
        anchor.note(acknowledged);
      }
      return value;
    } catch (error) {
      if (endsTrust(error)) broken = (error as Error).message;
      throw error;
    }
  }

  const take: QueueGround["take"] = (batch, also) =>
    write(async (tx, tip) => {
      const { taken, tip: next } = await takeInto(tx, tip, batch, clock());
      await also(tx, taken);
      return { value: taken, tip: next };
    });

  return {
    place: database.place,
    head: () => tipOf(database),
    append: (drafts, how) =>
      write(async (tx, tip) => {
        const now = clock();
        const { stored, tip: next } = await appendTo(tx, tip, drafts, now);
        if (how?.together !== true) return { value: stored, tip: next };
        const asserted = drafts.flatMap((draft) => (draft.kind === "assert" ? [draft.claim] : []));
        return { value: stored, tip: (await bringTogether(tx, next, asserted, now)).tip };
      }),
    take: (batch) => take(batch, async () => undefined),
    queue: async (options = {}) => {
      if (server === null) throw noQueue(database.place);
      const { openQueue } = await import("./queue.ts");
      return openQueue({ ...server, take }, options);
    },
    known: (addresses) => find.newestAt(database, addresses),
    claim: async (id, known) => find.claimAt(database, id, await find.boundOf(database, known)),
    claims: async (filter) => find.claimsWhere(database, filter, await find.boundOf(database, filter.known)),
    history: (claim) => find.historyOf(database, claim),
    about: (document) => find.aboutDocument(database, document),
    entries: (after, limit) => find.entriesAfter(database, after, limit),
    document: (id) => find.documentAt(database, id),
    documents: (filter) => find.documentsWhere(database, filter),
    seqOn: (day) => find.seqOn(database, day),
    verify: () => verifyAll(database, anchor.read()),
    backUp: (path) => backUp(database, path),
    restore: async (path) => {
      const sum = await restoreFrom(path, database);
      acknowledged = await tipOf(database);
      if (acknowledged.seq > 0) anchor.note(acknowledged);
      return sum;
    },
    close: async () => {
      await database.close();
      anchor.close();
    },
  };
}

const noQueue = (file: string): StoreFailure =>
  new StoreFailure({
    code: "queue-needs-server",
    file,
    what: "a store that is a file has no queue for many machines",
    hint: "`casus add` reads on all cores of this one; name a server with --store postgres://user@host/database",
  });

/** The entry that was acknowledged last must be there, and be the same. */
async function checkAnchor(database: Database, head: Head | null): Promise<void> {
  if (head === null) return;
  // Compared where it lies: a damaged hash may be no text that could be read.
  const [row] = await database.all<{ same: number }>(
    "select case when hash = ? then 1 else 0 end as same from entries where seq = ?",
    [head.hash, head.seq],
  );
  if (row?.same === 1) return;
  const [last] = await database.all<{ seq: number | null }>("select max(seq) as seq from entries");
  throw row === undefined ? lost(database.place, head, last?.seq ?? 0) : forked(database.place, head);
}

const lost = (file: string, head: Head, last: number): StoreFailure =>
  new StoreFailure({
    code: "store-lost-entries",
    file,
    what: `entries that were acknowledged are gone: ${last + 1} to ${head.seq}`,
    why: "the database's log was damaged or lost, or an older copy of the file was put in its place",
    hint: "put the newest copy back, or restore a backup; if the loss is accepted, remove the file that ends in .anchor",
  });

const forked = (file: string, head: Head): StoreFailure =>
  new StoreFailure({
    code: "store-forked",
    file,
    what: `entry ${head.seq} is not the one that was acknowledged`,
    why: "the file is a copy that was written to elsewhere, or a byte in it has changed",
    hint: "`casus verify` tells where; put the right copy back, or restore a backup",
  });

const needsReopening = (file: string, why: string): StoreFailure =>
  new StoreFailure({
    code: "store-unsure",
    file,
    what: "the disk failed before, and nothing is written until the store has been opened and checked again",
    why,
    hint: "check the disk, then start the program again",
  });

/** After a failed write or sync nobody knows what is on the disk; a full disk and a refused draft leave no doubt. */
function endsTrust(error: unknown): boolean {
  if (error instanceof StoreFailure)
    return ["store-unwritable", "store-damaged", "store-lost-entries"].includes(error.problem.code);
  return true;
}
