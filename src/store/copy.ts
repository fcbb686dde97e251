import type { Content } from "../record/entry.ts";
import { hashOf, NO_HASH } from "./chain.ts";
import type { Connection, Database, Table, Value } from "./database.ts";
import { StoreFailure } from "./failure.ts";
import { claimWords, type DocumentRow, documentWords, type EntryRow, storedOf, textOf } from "./rows.ts";
import * as schema from "./schema.ts";

const PAGE = 2000;

/** Copies a whole store into an empty one, entry by entry with its hash, in one snapshot and one transaction. */
export async function copyEntries(from: Database, to: Database): Promise<void> {
  await from.snapshot((source) =>
    to.write(async (tx) => {
      await copyChain(source, tx);
      await copyDocuments(source, tx);
      await copyTable(source, tx, schema.SUPERSEDED, "seq");
      await copyTable(source, tx, schema.MEMBERS, "claim, seq");
      await copyTable(source, tx, schema.BANDS, "band, document");
    }),
  );
}

async function copyChain(source: Connection, tx: Connection): Promise<void> {
  let [seq, hash] = [0, NO_HASH];
  for (;;) {
    const rows = await source.all<EntryRow>("select * from entries where seq > ? order by seq limit ?", [
      seq,
      PAGE,
    ]);
    if (rows.length === 0) return;
    for (const row of rows) {
      hash = hashOf(hash, { ...row, by: row.author });
      if (hash !== row.hash || row.seq !== seq + 1) throw broken(row.seq);
      seq = row.seq;
    }
    await tx.insert(
      schema.ENTRIES,
      rows.map((row) => valuesOf(schema.ENTRIES, row)),
    );
    const words = rows.flatMap((row): (readonly Value[])[] => {
      const text = claimWords(storedOf(row) as Content, row.body);
      return text === null ? [] : [[row.seq, text]];
    });
    await tx.insert(schema.CLAIM_WORDS, words);
  }
}

async function copyDocuments(source: Connection, tx: Connection): Promise<void> {
  for (let seq = 0; ;) {
    const rows = await source.all<DocumentRow>(
      "select * from documents where seq > ? order by seq limit 200",
      [seq],
    );
    if (rows.length === 0) return;
    await tx.insert(
      schema.DOCUMENTS,
      rows.map((row) => valuesOf(schema.DOCUMENTS, row)),
    );
    await tx.insert(
      schema.DOCUMENT_WORDS,
      rows.map((row) => [row.seq, documentWords(row.title, textOf(row))]),
    );
    seq = rows[rows.length - 1]!.seq;
  }
}

async function copyTable(source: Connection, tx: Connection, table: Table, order: string): Promise<void> {
  const names = Object.keys(table.columns).join(", ");
  for (let offset = 0; ; offset += PAGE * 10) {
    const rows = await source.all<object>(`select ${names} from ${table.name} order by ${order} limit ${PAGE * 10} offset ${offset}`); // prettier-ignore
    if (rows.length === 0) return;
    await tx.insert(
      table,
      rows.map((row) => valuesOf(table, row)),
    );
  }
}

const valuesOf = ({ columns }: Table, row: object): readonly Value[] =>
  Object.keys(columns).map((column) => (row as Record<string, Value>)[column] ?? null);

const broken = (seq: number): StoreFailure =>
  new StoreFailure({
    code: "store-changed",
    what: `entry ${seq} is not as it was written; nothing was copied`,
    hint: "`casus verify` tells more; restore the newest backup that verifies",
  });
