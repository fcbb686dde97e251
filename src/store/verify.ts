import { type Content, claimIdOf } from "../record/entry.ts";
import type { DocumentNote } from "../record/document.ts";
import type { Head } from "./anchor.ts";
import { hashOf, NO_HASH, sha256 } from "./chain.ts";
import type { Connection, Database } from "./database.ts";
import { type DocumentRow, documentRow, derivedColumns, type EntryRow, storedOf, textOf } from "./rows.ts";
import type { Verified } from "./store.ts";

/** Faults that are told; a store with more is broken all over. */
const MOST_FAULTS = 20;
const PAGE = 5000;

/**
 * Goes through every byte that counts: the chain, the columns that follow from each entry, each document's text, what
 * supersedes what, who belongs to which act, the database's own files and indexes, and the anchor.
 */
export async function verifyAll(db: Database, anchor: Head | null): Promise<Verified> {
  const faults: string[] = [];
  const fault = (text: string): void => {
    if (faults.length < MOST_FAULTS) faults.push(text);
  };
  const own = await db.check();
  for (const text of own) fault(`the database's own check: ${text}`);
  // Damaged text must not be read as text: there is nothing to find out beyond that it is damaged.
  if (own.length > 0) return { entries: 0, documents: 0, head: { seq: 0, hash: NO_HASH }, faults };
  const found = await db.snapshot(async (tx) => {
    const chain = await verifyChain(tx, anchor, fault);
    return { ...chain, documents: await verifyDocuments(tx, fault) };
  });
  if (anchor !== null && anchor.seq > found.head.seq) {
    fault(`entry ${anchor.seq} was acknowledged and is gone; the last one here is ${found.head.seq}`);
  }
  return { ...found, faults };
}

async function verifyChain(
  tx: Connection,
  anchor: Head | null,
  fault: (text: string) => void,
): Promise<{ readonly entries: number; readonly head: Head }> {
  const standing = new Map<string, number>();
  let superseding: (readonly [number, number])[] = [];
  let members: (readonly [string, number, string | null])[] = [];
  let [seq, hash, at, entries] = [0, NO_HASH, "", 0];
  for (;;) {
    const rows = await tx.all<EntryRow>("select * from entries where seq > ? order by seq limit ?", [
      seq,
      PAGE,
    ]);
    const first = seq;
    for (const row of rows) {
      entries++;
      if (row.seq !== seq + 1) fault(`entries ${seq + 1} to ${row.seq - 1} are missing`);
      const expected = hashOf(hash, { ...row, by: row.author });
      if (expected !== row.hash)
        fault(`entry ${row.seq} of ${row.at} (${row.kind}) is not as it was written`);
      if (row.at < at) fault(`entry ${row.seq} is recorded before the one before it`);
      if (row.seq === anchor?.seq && row.hash !== anchor.hash)
        fault(`entry ${row.seq} is another than the one acknowledged`);
      [seq, hash, at] = [row.seq, row.hash, row.at];
      // What a damaged entry says follows nothing.
      if (expected !== row.hash) continue;
      const content = contentOf(row);
      if (content === null) fault(`entry ${row.seq} holds no content that can be read`);
      else {
        follow(row, content, standing, superseding, members, fault);
      }
    }
    if (rows.length === 0) break;
    await compareDerived(tx, first, seq, superseding, members, fault);
    superseding = [];
    members = [];
  }
  return { entries, head: { seq, hash } };
}

function contentOf(row: EntryRow): Content | null {
  try {
    return storedOf(row);
  } catch {
    return null;
  }
}

function follow(
  row: EntryRow,
  content: Content,
  standing: Map<string, number>,
  superseding: (readonly [number, number])[],
  members: (readonly [string, number, string | null])[],
  fault: (text: string) => void,
): void {
  const columns = [row.claim, row.document, row.what, row.target, row.start, row.finish];
  if (derivedColumns(content).some((value, i) => value !== columns[i])) {
    fault(`the index columns of entry ${row.seq} do not follow from it`);
  }
  const id = claimIdOf(content);
  if (id !== null && content.kind !== "confirm") {
    const before = standing.get(id);
    if (before !== undefined) superseding.push([before, row.seq]);
    if (content.kind === "retract") standing.delete(id);
    else standing.set(id, row.seq);
  }
  if (content.kind === "merge")
    for (const claim of content.claims) members.push([claim, row.seq, content.act]);
  if (content.kind === "split") for (const claim of content.claims) members.push([claim, row.seq, null]);
}

async function compareDerived(
  tx: Connection,
  after: number,
  upTo: number,
  superseding: readonly (readonly [number, number])[],
  members: readonly (readonly [string, number, string | null])[],
  fault: (text: string) => void,
): Promise<void> {
  const kept = await tx.all<{ seq: number; by_seq: number }>(
    "select seq, by_seq from superseded where by_seq > ? and by_seq <= ?",
    [after, upTo],
  );
  if (
    !sameLines(
      kept.map((row) => `${row.seq} ${row.by_seq}`),
      superseding.map((pair) => pair.join(" ")),
    )
  ) {
    fault(`what supersedes what among entries ${after + 1} to ${upTo} does not follow from them`);
  }
  const inActs = await tx.all<{ claim: string; seq: number; act: string | null }>(
    "select claim, seq, act from members where seq > ? and seq <= ?",
    [after, upTo],
  );
  if (
    !sameLines(
      inActs.map((row) => JSON.stringify([row.claim, row.seq, row.act])),
      members.map((m) => JSON.stringify(m)),
    )
  ) {
    fault(`who belongs to which act among entries ${after + 1} to ${upTo} does not follow from them`);
  }
}

const sameLines = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join("\n") === [...b].sort().join("\n");

async function verifyDocuments(tx: Connection, fault: (text: string) => void): Promise<number> {
  let [documents, seq] = [0, 0];
  for (;;) {
    const rows = await tx.all<DocumentRow & { body: string | null }>(
      "select d.*, e.body from documents d left join entries e on e.seq = d.seq where d.seq > ? order by d.seq limit 500",
      [seq],
    );
    for (const row of rows) {
      documents++;
      seq = row.seq;
      verifyDocument(row, fault);
    }
    if (rows.length === 0) break;
  }
  const [told] = await tx.all<{ n: number }>("select count(*) as n from entries where kind = 'document'");
  if (told!.n !== documents) fault(`the record tells of ${told!.n} documents, and there are ${documents}`);
  return documents;
}

function verifyDocument(
  row: DocumentRow & { readonly body: string | null },
  fault: (text: string) => void,
): void {
  try {
    const note = (JSON.parse(row.body ?? "null") as { document?: DocumentNote } | null)?.document;
    if (note === undefined) return fault(`no entry tells of the document ${row.id}`);
    const text = textOf(row);
    if (documentHash(text) !== note.sha256) fault(`the text of ${note.id} is not as it was recorded`);
    const { seq, id, address, version, sha256, origin, outlet, date, title, form } = row;
    const kept = [seq, id, address, version, sha256, origin, outlet, date, title, form];
    if (
      documentRow(row.seq, note, text)
        .slice(0, -1)
        .some((value, i) => value !== kept[i])
    ) {
      fault(`what the table says about the document ${note.id} does not follow from its entry`);
    }
  } catch {
    fault(`the document ${row.id} (entry ${row.seq}) cannot be read`);
  }
}

/** Hash of a document's text; lone surrogates, which have no UTF-8, are hashed as JSON escapes them. */
export const documentHash = (text: string): string =>
  sha256(text.isWellFormed() ? text : JSON.stringify(text));
