import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Libsql from "libsql";
import type { Connection, Database, Dialect, Table, Value } from "./database.ts";
import { StoreFailure } from "./failure.ts";
import { APPLICATION_ID, migrate, SCHEMA } from "./schema.ts";
import { unreadableTexts } from "./sqlite-text.ts";
import { tooNew } from "./too-new.ts";
import { type Turns, turnsIn } from "./turns.ts";

/** How long a writer waits for others before it gives up. */
const PATIENCE_MS = 60_000;

export const SQLITE: Dialect = {
  name: "sqlite",
  among: (column) => `${column} in (select value from json_each(?))`,
  rows: (width) =>
    `(select ${Array.from({ length: width }, (_, i) => `json_extract(value, '$[${i}]') as c${i}`).join(", ")} from json_each(?))`,
  words: {
    documents: "seq in (select rowid from document_words where document_words match ?)",
    claims: "seq in (select rowid from claim_words where claim_words match ?)",
  },
  match: (query) =>
    query
      .split(" ")
      .map((word) => (word.endsWith("*") ? `"${word.slice(0, -1)}"*` : `"${word}"`))
      .join(" "),
};

/** Opens the file, making it where it is not there; brings an older schema up to ours. */
export async function openSqlite(path: string, synchronous = "FULL"): Promise<Database> {
  refuseForeign(path);
  makeFolder(dirname(path));
  const writer = new Libsql(path);
  try {
    prepareFile(writer, synchronous);
    const database = databaseOf(path, writer);
    await upgrade(writer, database, path);
    return database;
  } catch (error) {
    writer.close();
    throw problemOf(error, path);
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new StoreFailure({
      code: "store-unwritable",
      file: folder,
      what: "the folder for the store cannot be made",
      why: `the system says ${(error as NodeJS.ErrnoException).code}`,
      hint: "name another place with --store",
    });
  }
}

function prepareFile(db: Libsql.Database, synchronous: string): void {
  db.pragma("busy_timeout = 5000");
  if (firstOf(db, "journal_mode") !== "wal") db.pragma("journal_mode = WAL");
  db.pragma(`synchronous = ${synchronous}`);
  db.pragma("cache_size = -65536");
  // A large batch changes thousands of pages of the indexes; they are brought into the file once for many batches.
  db.pragma("wal_autocheckpoint = 16384");
  db.pragma("temp_store = MEMORY");
}

const firstOf = (db: Libsql.Database, pragma: string): unknown =>
  Object.values((db.prepare(`pragma ${pragma}`).all()[0] ?? {}) as object)[0];

async function upgrade(db: Libsql.Database, database: Database, path: string): Promise<void> {
  if (firstOf(db, "user_version") === SCHEMA) return;
  await database.write(async (tx) => {
    const version = Number(firstOf(db, "user_version"));
    if (version > SCHEMA) throw tooNew(path, version);
    await migrate(version, tx);
    await tx.run(`pragma user_version = ${SCHEMA}`);
    await tx.run(`pragma application_id = ${APPLICATION_ID}`);
  });
  // The version stands in the file itself from now on, where the next program looks before it touches anything.
  db.prepare("pragma wal_checkpoint(TRUNCATE)").all();
}

/** Reads the file's head without SQLite, so that a file that is not for us keeps every byte. */
function refuseForeign(path: string): void {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    throw new StoreFailure({
      code: "store-foreign",
      file: path,
      what: "this is a folder, and a store is a file",
      hint: "name a file in it with --store; a file that is not there is made",
    });
  }
  const head = Buffer.alloc(100);
  const file = openSync(path, "r");
  const size = readSync(file, head, 0, 100, 0);
  closeSync(file);
  if (size === 0) return;
  const isDatabase = head.subarray(0, 15).toString("latin1") === "SQLite format 3";
  const owner = head.readUInt32BE(68);
  if (
    !isDatabase ||
    (owner !== APPLICATION_ID && owner !== 0) ||
    (owner === 0 && head.readUInt32BE(60) !== 0)
  ) {
    throw new StoreFailure({
      code: "store-foreign",
      file: path,
      what: "this is no store of Casus",
      why: isDatabase ? "it is a database of another program" : "it is no database",
      hint: "name another file with --store; a file that is not there is made",
    });
  }
  if (head.readUInt32BE(60) > SCHEMA) throw tooNew(path, head.readUInt32BE(60));
}

function databaseOf(path: string, writer: Libsql.Database): Database {
  const tx = connectionOf(writer);
  // Reads have their own connection, so that they never see a transaction that is not finished.
  let readers: { readonly db: Libsql.Database; readonly connection: Connection } | null = null;
  const reader = (): Connection => {
    if (readers === null) {
      const db = new Libsql(path);
      db.pragma("busy_timeout = 5000");
      db.pragma("query_only = 1");
      readers = { db, connection: connectionOf(db) };
    }
    return readers.connection;
  };
  const turns = turnsIn(`${path}.turns`);
  let last: Promise<unknown> = Promise.resolve();
  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    place: path,
    dialect: SQLITE,
    all: async (sql, values) => guarded(path, () => reader().all(sql, values)),
    run: async (sql, values) => guarded(path, () => tx.run(sql, values)),
    insert: async (table, rows) => guarded(path, () => tx.insert(table, rows)),
    write: (work) => inOrder(() => guarded(path, () => transaction(writer, tx, turns, work))),
    snapshot: async (work) => {
      const db = new Libsql(path);
      try {
        db.pragma("busy_timeout = 5000");
        db.exec("begin");
        return await guarded(path, () => work(connectionOf(db)));
      } finally {
        // Closing does not end a transaction while one of its statements waits to be collected.
        db.exec("rollback");
        db.close();
      }
    },
    check: () =>
      guarded(path, async () => {
        const unreadable = unreadableTexts(writer);
        if (unreadable.length > 0) return unreadable;
        const rows = writer.prepare("pragma integrity_check").all() as readonly { integrity_check: string }[];
        const found = rows.map((row) => row.integrity_check).filter((text) => text !== "ok");
        for (const index of ["claim_words", "document_words"]) {
          try {
            writer.exec(`insert into ${index} (${index}, rank) values ('integrity-check', 1)`);
          } catch (error) {
            found.push(`${index}: ${(error as Error).message}`);
          }
        }
        return found;
      }),
    settle: async () => {
      const [done] = writer.prepare("pragma wal_checkpoint(TRUNCATE)").all() as readonly { busy: number }[];
      if (done?.busy !== 0) throw new Error("the log could not be brought into the file");
    },
    close: async () => {
      await last;
      readers?.db.close();
      writer.close();
    },
  };
}

async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw problemOf(error, path);
  }
}

async function transaction<T>(
  db: Libsql.Database,
  tx: Connection,
  turns: Turns,
  work: (tx: Connection) => Promise<T>,
): Promise<T> {
  await begin(db, turns);
  try {
    const value = await work(tx);
    db.exec("commit");
    return value;
  } catch (error) {
    try {
      db.exec("rollback");
    } catch {
      // SQLite rolled back by itself, as it does when the disk is full.
    }
    throw error;
  }
}

/** Begins to write, in the order in which the processes asked. */
async function begin(db: Libsql.Database, turns: Turns): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  let ticket: string | null = null;
  db.pragma("busy_timeout = 0");
  try {
    for (;;) {
      if (!turns.mustWait(ticket)) {
        try {
          db.exec("begin immediate");
          return;
        } catch (error) {
          if (!isBusy(error) || Date.now() > end) throw error;
        }
      }
      ticket ??= turns.take();
      await sleep(1 + Math.random() * 3);
    }
  } finally {
    db.pragma("busy_timeout = 5000");
    if (ticket !== null) turns.giveBack(ticket);
  }
}

function connectionOf(db: Libsql.Database): Connection {
  const statements = new Map<string, Libsql.Statement>();
  const prepared = (sql: string): Libsql.Statement => {
    let statement = statements.get(sql);
    if (statement === undefined) statements.set(sql, (statement = db.prepare(sql)));
    return statement;
  };
  return {
    dialect: SQLITE,
    all: async <T>(sql: string, values: readonly Value[] = []) => prepared(sql).all(values) as readonly T[],
    run: async (sql, values = []) => {
      if (/^(?:create|pragma|insert into \w+ \(\w+, rank\))/.test(sql)) db.prepare(sql).all();
      else prepared(sql).run(values);
    },
    insert: async ({ name, columns }: Table, rows) => {
      const names = Object.keys(columns);
      const statement = prepared(
        `insert into ${name} (${names.join(", ")}) values (${names.map(() => "?").join(", ")})`,
      );
      for (const row of rows) statement.run(row);
    },
  };
}

const codeOf = (error: unknown): string => String((error as { readonly code?: unknown }).code ?? "");
const isBusy = (error: unknown): boolean => /^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(error));

/** What SQLite says, as a problem a person can do something about. */
function problemOf(error: unknown, path: string): unknown {
  if (error instanceof StoreFailure) return error;
  const code = codeOf(error);
  const text = error instanceof Error ? error.message : String(error);
  const failure = (what: string, hint: string, kind: string): StoreFailure =>
    new StoreFailure({ code: kind, file: path, what, why: `SQLite says: ${text}`, hint });
  if (/^SQLITE_FULL/.test(code)) {
    return failure("there is no room left for the store", "make room; nothing was written, and nothing is lost", "store-full"); // prettier-ignore
  }
  if (isBusy(error)) {
    return failure("another program keeps the store locked", "try again when it has finished", "store-busy");
  }
  if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code)) {
    return failure("the store is damaged", "`casus verify` tells where; `casus restore` takes a backup", "store-damaged"); // prettier-ignore
  }
  if (/^SQLITE_(?:IOERR|READONLY|CANTOPEN|PERM)/.test(code)) {
    return failure("the store cannot be read or written", "check the disk, the folder and its permissions", "store-unwritable"); // prettier-ignore
  }
  return error;
}
