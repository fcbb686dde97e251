import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Anchor, openAnchor } from "./anchor.ts";
import { storeOn } from "./build.ts";
import type { Database } from "./database.ts";
import { StoreFailure } from "./failure.ts";
import type { QueueGround } from "./queue.ts";
import type { Store } from "./store.ts";

export interface OpenOptions {
  /** Time now, ISO 8601 in UTC with milliseconds; the machine's clock where nothing is said. */
  readonly clock?: () => string;
  /** Folder for the anchors of stores that lie on a server. */
  readonly anchors: string;
  /** Refuse a file that is not there rather than make it. */
  readonly mustExist?: boolean;
}

/** Opens a store: a file (made where it is not there), or a server as postgres://user@host/database. */
export async function openStore(place: string, options: OpenOptions): Promise<Store> {
  const clock = options.clock ?? (() => new Date().toISOString());
  if (options.mustExist && !isServer(place) && !existsSync(place)) throw missing(place);
  const { database, anchor, server } = await foundations(place, options.anchors);
  try {
    return await storeOn(database, anchor, clock, server);
  } catch (error) {
    await database.close();
    anchor.close();
    throw error;
  }
}

/** Libraries of the one database are loaded only where it is the one asked for: opening is quick. */
async function foundations(
  place: string,
  anchors: string,
): Promise<{
  readonly database: Database;
  readonly anchor: Anchor;
  readonly server: Omit<QueueGround, "take"> | null;
}> {
  if (isServer(place)) {
    const { openPostgres } = await import("./postgres.ts");
    const database = await openPostgres(place);
    return { database, anchor: openAnchor(join(anchors, `${database.id}.anchor`)), server: database };
  }
  const { openSqlite } = await import("./sqlite.ts");
  return { database: await openSqlite(place), anchor: openAnchor(`${place}.anchor`), server: null };
}

const isServer = (place: string): boolean => /^postgres(?:ql)?:\/\//.test(place);

const missing = (file: string): StoreFailure =>
  new StoreFailure({
    code: "store-missing",
    file,
    what: "there is no record here yet",
    hint: "`casus add FILE` makes one; --store names another",
  });
