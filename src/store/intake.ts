import { daysBetween } from "../base/day.ts";
import type { Claim } from "../record/claim.ts";
import type { Content } from "../record/entry.ts";
import { isNarrow, sameAct, WIDEST_DAYS } from "../record/same-act.ts";
import { addDays } from "../base/day.ts";
import type { Connection } from "./database.ts";
import { likeness, NEAR, NEAR_DAYS } from "./likeness.ts";
import { type DocumentRow, documentRow, documentWords, textOf, whatOf } from "./rows.ts";
import { BANDS, DOCUMENT_WORDS, DOCUMENTS } from "./schema.ts";
import type { Draft, Intake, Taken } from "./store.ts";
import { appendTo, type Tip } from "./write.ts";

/** Who brings claims together. */
const MERGER = "casus";
/** Near copies looked at for one document. */
const MOST_CANDIDATES = 20;

/** Records documents with their claims inside the caller's transaction: each text at an address once. */
export async function takeInto(
  tx: Connection,
  start: Tip,
  batch: readonly Intake[],
  now: string,
): Promise<{ readonly taken: readonly Taken[]; readonly tip: Tip }> {
  const newest = await newestOf(
    tx,
    batch.map((one) => one.note.address),
  );
  const taken: Taken[] = [];
  let tip = start;
  for (const intake of batch) {
    const { note, text } = intake;
    const before = newest.get(note.address);
    if (before?.sha256 === note.sha256) {
      taken.push({ id: before.id, state: "known", origin: before.origin, merged: 0 });
      continue;
    }
    if (note.version !== (before?.version ?? 0) + 1) {
      taken.push({ id: note.id, state: "stale", origin: null, merged: 0 });
      continue;
    }
    const copy = before === undefined ? await copyOf(tx, intake) : null;
    const kept = { ...note, origin: copy?.origin ?? null, likeness: copy?.likeness ?? null };
    const by = authorOf(note.reader);
    const drafts: Draft[] = [{ kind: "document", document: kept, by }];
    for (const claim of intake.claims) drafts.push({ kind: "assert", claim, by });
    const written = await appendTo(tx, tip, drafts, now);
    await tx.insert(DOCUMENTS, [documentRow(tip.seq + 1, kept, text)]);
    await tx.insert(DOCUMENT_WORDS, [[tip.seq + 1, documentWords(note.title, text)]]);
    await tx.insert(
      BANDS,
      [...new Set(intake.bands)].map((band) => [band, note.id]),
    );
    const together = await bringTogether(tx, written.tip, intake.claims, now);
    tip = together.tip;
    newest.set(note.address, {
      id: note.id,
      sha256: note.sha256,
      version: note.version,
      origin: kept.origin,
    });
    taken.push({
      id: note.id,
      state: before ? "changed" : "new",
      origin: kept.origin,
      merged: together.merged,
    });
  }
  return { taken, tip };
}

/** A reader writes under its name and version; which rules those were to the last ("+3f2a9c1e") the document keeps. */
const authorOf = (reader: string | null): string => reader?.replace(/\+.*$/, "") ?? MERGER;

type Newest = Pick<DocumentRow, "id" | "sha256" | "version" | "origin">;

async function newestOf(tx: Connection, addresses: readonly string[]): Promise<Map<string, Newest>> {
  const rows = await tx.all<Newest & { readonly address: string }>(
    `select id, address, sha256, version, origin from documents where ${tx.dialect.among("address")} order by version`,
    [JSON.stringify(addresses)],
  );
  return new Map(rows.map((row) => [row.address, row]));
}

/** The origin of the document that this one is a copy of: the most alike, the earliest recorded of equals. */
async function copyOf(
  tx: Connection,
  { note, text, bands }: Intake,
): Promise<{ readonly origin: string; readonly likeness: number } | null> {
  if (bands.length === 0) return null;
  const rows = await tx.all<DocumentRow>(
    `select * from documents where id in (select document from bands where ${tx.dialect.among("band")}) order by seq limit ${MOST_CANDIDATES}`,
    [JSON.stringify(bands)],
  );
  let best: { readonly origin: string; readonly likeness: number } | null = null;
  for (const row of rows) {
    if (row.date !== null && note.date !== null && Math.abs(daysBetween(row.date, note.date)) > NEAR_DAYS)
      continue;
    const share = row.sha256 === note.sha256 ? 1 : likeness(textOf(row), text);
    if (share >= NEAR && share > (best?.likeness ?? 0)) {
      best = { origin: row.origin ?? row.id, likeness: Math.round(share * 1000) / 1000 };
    }
  }
  return best;
}

interface Candidate {
  readonly claim: string;
  readonly body: string;
  readonly act: string | null;
  /** A person took it out of an act, and it is not brought back unasked. */
  readonly taken_out: number;
}

/** Brings claims that were just recorded together with earlier ones that tell of the same act. */
export async function bringTogether(
  tx: Connection,
  from: Tip,
  claims: readonly Claim[],
  now: string,
): Promise<{ readonly merged: number; readonly tip: Tip }> {
  const merges = await mergesFor(tx, claims);
  const drafts = merges.map((merge) => ({ ...merge, by: MERGER }));
  return { merged: merges.length, tip: (await appendTo(tx, from, drafts, now)).tip };
}

/** Entries that bring the claims together with those recorded before that tell of the same act. */
export async function mergesFor(tx: Connection, claims: readonly Claim[]): Promise<readonly Content[]> {
  const narrow = claims.filter((claim) => isNarrow(claim.time));
  if (narrow.length === 0) return [];
  const asked = narrow.map(({ actor, type, target, time }) => [
    whatOf(actor, type, target),
    addDays(time!.start!, 1 - WIDEST_DAYS),
    time!.end,
  ]);
  const rows = await tx.all<Candidate>(
    `select e.claim, e.body, m.act, case when m.claim is not null and m.act is null then 1 else 0 end as taken_out
     from ${tx.dialect.rows(3)} q join entries e on e.what = q.c0 and e.start between q.c1 and q.c2
     left join members m on m.claim = e.claim and m.seq = (select max(seq) from members where claim = e.claim)
     where not exists (select 1 from superseded s where s.seq = e.seq) order by e.seq`,
    [JSON.stringify(asked)],
  );
  const found = rows.map((row) => ({ ...row, claim: (JSON.parse(row.body) as { claim: Claim }).claim }));
  const actOf = new Map(found.map((one) => [one.claim.id, one.act]));
  const merges: Content[] = [];
  for (const claim of narrow) {
    let reasons: readonly string[] = [];
    const others = found.filter((one) => {
      const why = one.taken_out === 1 ? null : sameAct(one.claim, claim);
      if (why !== null && reasons.length === 0) reasons = why;
      return why !== null;
    });
    if (others.length === 0) continue;
    const ids = [...new Set(others.map((one) => one.claim.id))];
    const act = ids.map((id) => actOf.get(id)).find((one) => one !== null && one !== undefined) ?? ids[0]!;
    const moved = [...new Set([...ids, claim.id])].filter((id) => actOf.get(id) !== act);
    if (moved.length === 0) continue;
    for (const id of moved) actOf.set(id, act);
    merges.push({ kind: "merge", act, claims: moved, reasons });
  }
  return merges;
}
