import { randomUUID } from "node:crypto";
import pg from "pg";
import type { ColumnType, Connection, Database, Dialect, Value } from "./database.ts";
import { StoreFailure } from "./failure.ts";
import { bigintArray, textArray } from "./postgres-array.ts";
import type { QueueGround } from "./queue.ts";
import { migrate, SCHEMA } from "./schema.ts";
import { tooNew } from "./too-new.ts";

/** Key of the one lock that writers of a store take; they are served in the order they came. */
const WRITER = 0x43737573;
/** Text that goes into the index; a tsvector holds a megabyte at most. */
const MOST_INDEXED = 400_000;

export const POSTGRES: Dialect = {
  name: "postgres",
  among: (column) => `${column} in (select json_array_elements_text(?::json))`,
  rows: (width) =>
    `(select ${Array.from({ length: width }, (_, i) => `x->>${i} as c${i}`).join(", ")} from json_array_elements(?::json) x)`,
  words: {
    documents: "seq in (select rowid from document_words where words @@ to_tsquery('simple', ?))",
    claims: "seq in (select rowid from claim_words where words @@ to_tsquery('simple', ?))",
  },
  match: (query) =>
    fold(query)
      .split(" ")
      .map((word) => (word.endsWith("*") ? `${word.slice(0, -1)}:*` : word))
      .join(" & "),
};

/** Letters without their marks, as the other database's index has them. */
const fold = (text: string): string =>
  text
    .slice(0, MOST_INDEXED)
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "");

/** Connects, makes the tables where there are none, and brings an older schema up to ours. */
export async function openPostgres(
  url: string,
): Promise<
  Database & { readonly id: string; readonly pool: pg.Pool; readonly execute: QueueGround["execute"] }
> {
  const place = withoutPassword(url);
  const pool = new pg.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 5000, types: NUMBERS });
  // A connection that breaks while nobody uses it is no event for anybody; the next use opens another.
  pool.on("error", () => undefined);
  // Nor is one that breaks between two statements of whoever holds it: the next statement fails, and says why.
  pool.on("connect", (client) => client.on("error", () => undefined));
  try {
    const database = databaseOf(place, pool);
    const id = await upgrade(database, place);
    return { ...database, id, pool, execute: (sql, values) => executeOn(pool, place, sql, values) };
  } catch (error) {
    await pool.end();
    throw problemOf(error, place);
  }
}

/** One statement of the queue's (or several without values) on a connection that is thrown away when it fails. */
async function executeOn(
  pool: pg.Pool,
  place: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<{ rows: unknown[] }> {
  try {
    const client = await pool.connect();
    let failed = true;
    try {
      const result = await (values.length === 0 ? client.query(sql) : client.query(sql, [...values]));
      failed = false;
      return result;
    } finally {
      client.release(failed);
    }
  } catch (error) {
    throw problemOf(error, place);
  }
}

/** 64-bit integers as numbers: entry numbers stay far below 2^53. */
const NUMBERS: pg.CustomTypesConfig = {
  getTypeParser: ((type: number, format?: "text" | "binary") =>
    type === 20
      ? Number
      : pg.types.getTypeParser(type, format as "text")) as pg.CustomTypesConfig["getTypeParser"],
};

async function upgrade(database: Database, place: string): Promise<string> {
  const known = await aboutOf(database);
  if (known !== null && known.schema > SCHEMA) throw tooNew(place, known.schema);
  if (known?.schema === SCHEMA) return known.id;
  return database.write(async (tx) => {
    const now = await aboutOf(tx);
    if (now !== null && now.schema >= SCHEMA) return now.id;
    await migrate(now?.schema ?? 0, tx);
    const id = now?.id ?? randomUUID();
    await tx.run("delete from about where key in ('schema', 'store')");
    await tx.run("insert into about (key, value) values ('schema', ?), ('store', ?)", [String(SCHEMA), id]);
    return id;
  });
}

async function aboutOf(db: Connection): Promise<{ readonly schema: number; readonly id: string } | null> {
  const [there] = await db.all<{ name: string | null }>("select to_regclass('about')::text as name");
  if (there === undefined || there.name === null) return null;
  const rows = await db.all<{ key: string; value: string }>("select key, value from about");
  const about = new Map(rows.map((row) => [row.key, row.value]));
  return { schema: Number(about.get("schema") ?? 0), id: about.get("store") ?? "" };
}

function databaseOf(place: string, pool: pg.Pool): Database {
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw problemOf(error, place);
    }
  };
  const within = async <T>(begin: readonly string[], work: (tx: Connection) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    let failed: unknown;
    try {
      for (const statement of begin) await client.query(statement);
      const value = await work(connectionOf(client));
      await client.query("commit");
      return value;
    } catch (error) {
      failed = error;
      throw error;
    } finally {
      // A connection whose transaction failed is thrown away: the server rolls back what it held.
      client.release(failed !== undefined);
    }
  };
  const direct = connectionOf(pool);
  return {
    place,
    dialect: POSTGRES,
    all: (sql, values) => guarded(() => direct.all(sql, values)),
    run: (sql, values) => guarded(() => direct.run(sql, values)),
    insert: (table, rows) => guarded(() => direct.insert(table, rows)),
    write: (work) => guarded(() => within(["begin", `select pg_advisory_xact_lock(${WRITER})`], work)),
    snapshot: (work) => guarded(() => within(["begin isolation level repeatable read read only"], work)),
    check: async () => {
      const rows = await direct.all<{ n: number; m: number }>(
        "select (select count(*) from documents) as n, (select count(*) from document_words) as m",
      );
      return rows.flatMap(({ n, m }) =>
        n === m ? [] : [`document_words: ${m} of ${n} documents are indexed`],
      );
    },
    settle: async () => undefined,
    close: () => pool.end(),
  };
}

/** Statements are prepared once a connection, under a name; what each is numbered as is the same for all. */
const numbered = new Map<string, { readonly name: string; readonly text: string }>();

function prepared(sql: string): { readonly name: string; readonly text: string } {
  let known = numbered.get(sql);
  if (known === undefined) {
    let n = 0;
    known = { name: `casus_${numbered.size}`, text: sql.replace(/\?/g, () => `$${++n}`) };
    numbered.set(sql, known);
  }
  return known;
}

function connectionOf(client: pg.Pool | pg.PoolClient): Connection {
  return {
    dialect: POSTGRES,
    all: async <T>(sql: string, values: readonly Value[] = []) =>
      (await client.query({ ...prepared(sql), values: [...values] })).rows as T[],
    run: async (sql, values = []) => {
      if (values.length === 0) await client.query(sql);
      else await client.query({ ...prepared(sql), values: [...values] });
    },
    insert: async ({ name, columns }, rows) => {
      if (rows.length === 0) return;
      const types = Object.values(columns);
      const sql = `insert into ${name} (${Object.keys(columns).join(", ")}) select ${types.map((type, i) => (type === "words" ? `to_tsvector('simple', c${i})` : `c${i}`)).join(", ")} from unnest(${types.map((type) => `?::${ARRAYS[type]}`).join(", ")}) as q(${types.map((_, i) => `c${i}`).join(", ")})`;
      const values = types.map((type, i) => {
        const column = rows.map((row) => row[i] ?? null);
        if (type === "integer") return bigintArray(column);
        return textArray(type === "words" ? column.map((one) => (one === null ? null : fold(String(one)))) : column); // prettier-ignore
      });
      await client.query({ ...prepared(sql), values });
    },
  };
}

const ARRAYS: Readonly<Record<ColumnType, string>> = { text: "text[]", integer: "bigint[]", words: "text[]" };

function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url);
    parsed.password = "";
    parsed.search = "";
    return parsed.href;
  } catch {
    return "postgres://";
  }
}

/** What the server or the way to it says, as a problem a person can do something about. */
function problemOf(error: unknown, place: string): unknown {
  if (error instanceof StoreFailure) return error;
  const code = String((error as { readonly code?: unknown }).code ?? "");
  const text = error instanceof Error ? error.message : String(error);
  const failure = (kind: string, what: string, hint: string): StoreFailure =>
    new StoreFailure({ code: kind, file: place, what, why: `PostgreSQL says: ${text || code}`, hint });
  if (/^(?:53100|53200)$/.test(code)) {
    return failure("store-full", "there is no room left for the store", "make room; nothing was written, and nothing is lost"); // prettier-ignore
  }
  if (/^XX00[12]$/.test(code)) {
    return failure("store-damaged", "the store is damaged", "`casus verify` tells where; `casus restore` takes a backup"); // prettier-ignore
  }
  if (
    /^(?:ECONN|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|EPIPE|08|57P|28|3D)/.test(code) ||
    /terminat|timeout|Connection ended|not queryable/i.test(text)
  ) {
    return failure("store-unreachable", "the server of the store does not answer, or does not let us in", "check that it runs, and the address, user and password; work goes on where it stopped"); // prettier-ignore
  }
  return error;
}
