import { type Content, claimIdOf } from "../record/entry.ts";
import { hashOf, NO_HASH } from "./chain.ts";
import type { Connection, Value } from "./database.ts";
import { StoreFailure } from "./failure.ts";
import { bodyOf, claimWords, derivedColumns, keptOf, storedAs } from "./rows.ts";
import { CLAIM_WORDS, ENTRIES, MEMBERS, SUPERSEDED } from "./schema.ts";
import { senderTo } from "./sender.ts";
import type { Draft, Stored } from "./store.ts";

/** The last entry, as far as the next one needs it. */
export interface Tip {
  readonly seq: number;
  readonly hash: string;
  /** When it was recorded; null before the first. */
  readonly at: string | null;
}

export async function tipOf(db: Connection): Promise<Tip> {
  const rows = await db.all<{ seq: number; hash: string; at: string }>(
    "select seq, hash, at from entries order by seq desc limit 1",
  );
  return rows[0] ?? { seq: 0, hash: NO_HASH, at: null };
}

/**
 * Appends entries inside the caller's transaction. An assertion of what already stands as it is written is left out, so
 * that a delivery that comes twice counts once.
 */
export async function appendTo(
  tx: Connection,
  tip: Tip,
  drafts: readonly Draft[],
  now: string,
): Promise<{ readonly stored: readonly Stored[]; readonly tip: Tip }> {
  const standing = await standingOf(tx, drafts);
  const rows: (readonly Value[])[] = [];
  const superseded: (readonly Value[])[] = [];
  const members: (readonly Value[])[] = [];
  const words: (readonly Value[])[] = [];
  const stored: Stored[] = [];
  // A clock that was set back does not turn the order round: recorded time never falls.
  const at = tip.at !== null && tip.at > now ? tip.at : now;
  let { seq, hash } = tip;
  const { send, done } = senderTo(tx);
  const add = (draft: Draft): void => {
    const body = bodyOf(draft);
    const id = claimIdOf(draft);
    const before = id === null ? undefined : standing.get(id);
    if (id !== null) checkBasis(draft, id, before);
    if (draft.kind === "assert" && before?.stands === true && before.body === body) return;
    seq++;
    hash = hashOf(hash, { seq, at, kind: draft.kind, by: draft.by, body });
    rows.push([seq, at, draft.kind, draft.by, ...derivedColumns(draft), body, hash]);
    stored.push(storedAs({ seq, at, kind: draft.kind, author: draft.by, hash }, keptOf(draft)));
    if (id !== null && draft.kind !== "confirm") {
      if (before?.stands === true) superseded.push([before.seq, seq]);
      standing.set(id, { seq, last: seq, stands: draft.kind !== "retract", body });
    } else if (id !== null && before !== undefined) standing.set(id, { ...before, last: seq });
    if (draft.kind === "merge") for (const claim of draft.claims) members.push([claim, seq, draft.act]);
    if (draft.kind === "split") for (const claim of draft.claims) members.push([claim, seq, null]);
    const text = claimWords(draft, body);
    if (text !== null) words.push([seq, text]);
  };
  try {
    for (const draft of drafts) {
      add(draft);
      if (rows.length < SENT_AT_ONCE) continue;
      send(ENTRIES, rows);
      send(CLAIM_WORDS, words);
      // A server takes them in while the next are made ready.
      await new Promise((resolve) => setImmediate(resolve));
    }
    send(ENTRIES, rows);
    send(SUPERSEDED, superseded);
    send(MEMBERS, members);
    send(CLAIM_WORDS, words);
  } finally {
    await done();
  }
  return { stored, tip: { seq, hash, at: stored.length > 0 ? at : tip.at } };
}

/** Entries sent to the database at a time. */
const SENT_AT_ONCE = 1000;

/** How a claim stood before: the entry that said so, the last entry about it, and what it said. */
interface Standing {
  readonly seq: number;
  readonly last: number;
  readonly stands: boolean;
  readonly body: string;
}

/** Claims asked about in one go; PostgreSQL answers a question a message. */
const AT_ONCE = 2000;

async function standingOf(tx: Connection, drafts: readonly Content[]): Promise<Map<string, Standing>> {
  const ids = [...new Set(drafts.flatMap((draft) => claimIdOf(draft) ?? []))];
  const found = new Map<string, Standing>();
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const rows = await tx.all<{ claim: string; seq: number; kind: string; body: string }>(
      `select claim, seq, kind, body from entries where ${tx.dialect.among("claim")} order by seq`,
      [JSON.stringify(ids.slice(i, i + AT_ONCE))],
    );
    for (const { claim, seq, kind, body } of rows) {
      const before = found.get(claim);
      if (kind === "confirm" && before !== undefined) found.set(claim, { ...before, last: seq });
      else found.set(claim, { seq, last: seq, stands: kind === "assert" || kind === "correct", body });
    }
  }
  return found;
}

function checkBasis(draft: Draft, id: string, before: Standing | undefined): void {
  if (draft.kind !== "assert" && before === undefined) throw noClaim(id);
  if (draft.kind === "confirm" && before?.stands === false) throw noClaim(id);
  if (draft.basis !== undefined && before?.last !== draft.basis) {
    throw new StoreFailure({
      code: "claim-changed",
      what: `somebody else wrote about ${id} meanwhile`,
      why: `you saw entry ${draft.basis}; the last one is ${before?.last ?? "none"}`,
      hint: `look at \`casus history ${id}\`, then decide again; nothing was written`,
    });
  }
}

export const noClaim = (id: string): StoreFailure =>
  new StoreFailure({
    code: "claim-unknown",
    what: `there is no claim "${id}" that stands`,
    hint: "`casus search WORDS` finds claims, with their ids",
  });
