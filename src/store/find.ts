import type { Day } from "../base/day.ts";
import type { Claim } from "../record/claim.ts";
import type { DocumentNote } from "../record/document.ts";
import type { Connection, Value } from "./database.ts";
import { StoreFailure } from "./failure.ts";
import { type DocumentRow, type EntryRow, storedOf, textOf, whatOf } from "./rows.ts";
import type { ClaimFilter, DocumentFilter, Known, Stored, StoredClaim, StoredDocument } from "./store.ts";

const FOREVER = Number.MAX_SAFE_INTEGER;

/** The claim as its last entry up to `seq` left it; null where it is not there or retracted. */
export async function claimAt(db: Connection, id: string, seq = FOREVER): Promise<StoredClaim | null> {
  const rows = await db.all<
    Pick<EntryRow, "seq" | "kind" | "author" | "at" | "body"> & { act: string | null }
  >(
    `select seq, kind, author, at, body, (select act from members m where m.claim = e.claim and m.seq <= ? order by m.seq desc limit 1) as act
     from entries e where claim = ? and seq <= ? and kind <> 'confirm' order by seq desc limit 1`,
    [seq, id, seq],
  );
  const row = rows[0];
  return row === undefined || row.kind === "retract" ? null : storedClaim(row);
}

const storedClaim = (
  row: Pick<EntryRow, "seq" | "author" | "at" | "body"> & { act: string | null },
): StoredClaim => ({
  claim: (JSON.parse(row.body) as { claim: Claim }).claim,
  seq: row.seq,
  by: row.author,
  at: row.at,
  act: row.act,
});

/** Claims that stand (or stood, as known then), in the order of recording. */
export async function claimsWhere(
  db: Connection,
  filter: ClaimFilter,
  seq: number,
): Promise<readonly StoredClaim[]> {
  const conditions = ["e.seq > ?", "e.kind in ('assert', 'correct')"];
  const values: Value[] = [filter.after ?? 0];
  const where = (condition: string, ...more: Value[]): void => {
    conditions.push(condition);
    values.push(...more);
  };
  const { actor, target, type, words } = filter;
  if (seq !== FOREVER) where("e.seq <= ?", seq);
  where(
    `not exists (select 1 from superseded s where s.seq = e.seq${seq === FOREVER ? "" : " and s.by_seq <= ?"})`,
  );
  if (seq !== FOREVER) values.push(seq);
  if (actor !== undefined && type !== undefined && target !== undefined)
    where("e.what = ?", whatOf(actor, type, target));
  else if (actor !== undefined) {
    const prefix = type === undefined ? `${actor}|` : `${actor}|${type}|`;
    where("e.what >= ? and e.what < ?", prefix, `${prefix.slice(0, -1)}}`);
  } else if (type !== undefined) where("e.what like ?", `%|${type}|%`);
  if (target !== undefined) where("e.target = ?", target);
  if (filter.document !== undefined) where("e.document = ?", filter.document);
  if (filter.act !== undefined) {
    where(
      "e.claim in (select m.claim from members m where m.act = ? and m.seq <= ? and not exists (select 1 from members n where n.claim = m.claim and n.seq > m.seq and n.seq <= ?))",
      filter.act,
      seq,
      seq,
    );
  }
  if (filter.unreviewed) {
    where(
      "not exists (select 1 from entries c where c.claim = e.claim and c.kind = 'confirm' and c.seq > e.seq)",
    );
    where(
      "(e.author like 'reader%' or e.author like 'import%' or e.author like 'casus%' or e.author = 'chronicle')",
    );
  }
  if (words !== undefined) where(`e.${db.dialect.words.claims}`, db.dialect.match(wordsOf(words)));
  const rows = await db.all<EntryRow & { act: string | null }>(
    `select e.seq, e.author, e.at, e.body, (select act from members m where m.claim = e.claim and m.seq <= ? order by m.seq desc limit 1) as act
     from entries e where ${conditions.join(" and ")} order by e.seq limit ?`,
    [seq, ...values, filter.limit ?? 1000],
  );
  return rows.map(storedClaim);
}

/** Entry number that bounds what was known; no bound for all of it. */
export async function boundOf(db: Connection, known: Known | undefined): Promise<number> {
  if (known === null || known === undefined) return FOREVER;
  return "seq" in known ? known.seq : seqOn(db, known.on);
}

/** The last entry recorded by the end of a day: found by halving, because recorded time never falls. */
export async function seqOn(db: Connection, day: Day): Promise<number> {
  const last = await db.all<{ seq: number | null }>("select max(seq) as seq from entries");
  let low = 0;
  let high = last[0]?.seq ?? 0;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const [row] = await db.all<{ at: string }>("select at from entries where seq = ?", [middle]);
    if (row!.at.slice(0, 10) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

export async function historyOf(db: Connection, claim: string): Promise<readonly Stored[]> {
  const rows = await db.all<EntryRow>(
    "select * from entries where claim = ? or seq in (select seq from members where claim = ?) order by seq",
    [claim, claim],
  );
  return rows.map(storedOf);
}

export async function aboutDocument(db: Connection, document: string): Promise<readonly Stored[]> {
  const rows = await db.all<EntryRow>(
    "select * from entries where claim in (select claim from entries where document = ? and claim is not null) order by seq",
    [document],
  );
  return rows.map(storedOf);
}

export async function entriesAfter(db: Connection, after: number, limit: number): Promise<readonly Stored[]> {
  const rows = await db.all<EntryRow>("select * from entries where seq > ? order by seq limit ?", [
    after,
    limit,
  ]);
  return rows.map(storedOf);
}

export async function documentAt(
  db: Connection,
  id: string,
): Promise<(StoredDocument & { readonly text: string }) | null> {
  const [row] = await db.all<DocumentRow & { at: string; body: string }>(
    "select d.*, e.at, e.body from documents d join entries e on e.seq = d.seq where d.id = ?",
    [id],
  );
  return row === undefined ? null : { ...storedDocument(row), text: textOf(row) };
}

const storedDocument = ({ seq, at, body }: Pick<EntryRow, "seq" | "at" | "body">): StoredDocument => ({
  ...(JSON.parse(body) as { document: DocumentNote }).document,
  seq,
  at,
});

export async function documentsWhere(
  db: Connection,
  filter: DocumentFilter,
): Promise<readonly StoredDocument[]> {
  const conditions = ["e.seq > ?"];
  const values: Value[] = [filter.after ?? 0];
  if (filter.words !== undefined) {
    conditions.push(`d.${db.dialect.words.documents}`);
    values.push(db.dialect.match(wordsOf(filter.words)));
  }
  if (filter.changed) conditions.push("d.version > 1");
  if (filter.address !== undefined) {
    conditions.push("d.address = ?");
    values.push(filter.address);
  }
  if (filter.origin !== undefined) {
    conditions.push("(d.origin = ? or d.id = ?)");
    values.push(filter.origin, filter.origin);
  }
  const rows = await db.all<EntryRow>(
    `select e.seq, e.at, e.body from documents d join entries e on e.seq = d.seq where ${conditions.join(" and ")} order by e.seq limit ?`,
    [...values, filter.limit ?? 1000],
  );
  return rows.map(storedDocument);
}

export async function newestAt(
  db: Connection,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, StoredDocument>> {
  const rows = await db.all<EntryRow>(
    `select e.seq, e.at, e.body from documents d join entries e on e.seq = d.seq where ${db.dialect.among("d.address")} order by d.version`,
    [JSON.stringify(addresses)],
  );
  return new Map(rows.map(storedDocument).map((document) => [document.address, document]));
}

/** Words to search for, in lower case and without signs that a query language would take as its own. */
function wordsOf(query: string): string {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+\*?/gu) ?? [];
  if (words.length > 0) return words.join(" ");
  throw new StoreFailure({
    code: "search-empty",
    what: `"${query}" holds no word to search for`,
    hint: "give words, as `casus search observers mission`; `mission*` finds what begins so",
  });
}
