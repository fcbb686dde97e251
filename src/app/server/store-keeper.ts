import { claimsOfReading } from "../../record/from-reading.ts";
import type { Claim } from "../../record/claim.ts";
import { claimIdOf } from "../../record/entry.ts";
import type { Reading } from "../../read/reading.ts";
import { bandsOf } from "../../store/likeness.ts";
import { allEntries, type Draft, type Store, type Stored } from "../../store/store.ts";
import type { Reader } from "../cases.ts";
import { documentId } from "../corpus/identity.ts";
import { noteOf } from "../corpus/prepare.ts";
import { readerName } from "../corpus/reader-name.ts";
import type { Change, KeptEntry } from "../view/review.ts";
import type { Check, Keeper, NewEntry } from "./keeper.ts";
import { ACCEPTED } from "./review.ts";

/** How often other programs' entries are looked for. */
const LOOK_MS = 1000;

/** A keeper on a store, with what must be ended when the server is. */
export interface StoreKeeper extends Keeper {
  /** Takes over what others wrote to the store meanwhile, and tells the listeners. */
  readonly look: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * The record of the commands (`casus add`, `review`, ...), in memory for the server: what is written here goes to the store first and comes
 * back from it, and so does what other servers and commands write. Texts are read again for their statements; claims are the store's.
 */
export async function storeKeeper(store: Store, reader: () => Promise<Reader>): Promise<StoreKeeper> {
  const readings: Reading[] = [];
  const entries: KeptEntry[] = [];
  const checks = new Map<string, Check>();
  const latest = new Map<string, { readonly seq: number; readonly claim: Claim | null }>();
  const listeners = new Set<(change: Change) => void>();
  let seen = 0;

  /** An entry as the workbench tells it; null for what it does not show. */
  const told = (entry: Stored): KeptEntry | null => {
    const id = claimIdOf(entry);
    if (id === null) return null;
    const { by, on, seq } = entry;
    const before = latest.get(id)?.claim ?? null;
    const common = { id: `e${seq}`, by, on };
    if (entry.kind === "confirm") {
      latest.set(id, { seq, claim: before });
      return before && { kind: "correct", ...common, claim: before, reason: ACCEPTED };
    }
    if (entry.kind === "retract") {
      latest.set(id, { seq, claim: before });
      return { kind: "retract", ...common, claimId: id, reason: entry.reason };
    }
    if (entry.kind !== "assert" && entry.kind !== "correct") return null;
    latest.set(id, { seq, claim: entry.claim });
    return entry.kind === "assert"
      ? { kind: "assert", ...common, claim: entry.claim }
      : { kind: "correct", ...common, claim: entry.claim, reason: entry.reason };
  };

  /** `writer`: who wrote what is new, where it was written here; else the entries tell. */
  const catchUp = async (writer?: string): Promise<void> => {
    const touched = new Set<string>();
    let by = "";
    let kind: Change["kind"] = "checked";
    for await (const entry of allEntries(store, seen)) {
      if (entry.kind === "document") {
        const document = await store.document(entry.document.id);
        seen = entry.seq;
        if (document === null) continue;
        const { id, title, date, outlet, language, text } = document;
        readings.push((await reader()).read({ id, title, date, outlet, language, text }));
        [by, kind] = [entry.by, "report"];
        touched.add(id);
        continue;
      }
      seen = entry.seq;
      if (entry.kind === "checked") {
        const { document, checked, on } = entry;
        checks.set(document, { document, checked, by: entry.by, on });
        if (kind === "checked") by = entry.by;
        touched.add(document);
        continue;
      }
      const one = told(entry);
      if (one === null) continue;
      entries.push(one);
      if (kind !== "report") [by, kind] = [one.by, "entry"];
      touched.add(documentOf(claimIdOf(entry)!));
    }
    if (touched.size === 0) return;
    const change: Change = { by: writer ?? by, kind, documents: [...touched], version: seen };
    for (const listener of listeners) listener(change);
  };
  let queue: Promise<unknown> = Promise.resolve();
  /** One after the other: two takings-over at a time would take the same entry twice. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work);
    queue = next.catch(() => undefined);
    return next;
  };

  await inTurn(catchUp);
  const look = (): Promise<void> =>
    inTurn(async () => {
      if ((await store.head()).seq > seen) await catchUp();
    });
  const timer = setInterval(() => void look().catch(() => undefined), LOOK_MS);
  timer.unref();
  return {
    version: () => seen,
    readings: () => readings,
    entries: () => entries,
    checks: () => checks,
    idFor: (document) => documentId(document.id, document.text, 1),
    addReading: (reading, _, by) =>
      inTurn(async () => {
        const { document } = reading;
        const note = noteOf({ document, address: `workbench:${document.id}`, version: 1 }, readerName());
        await store.take([
          { note, text: document.text, claims: claimsOfReading(reading), bands: bandsOf(document.text) },
        ]);
        await catchUp(by);
        return entries.filter((entry) => documentOf(idOf(entry)) === document.id);
      }),
    append: (news, by) =>
      inTurn(async () => {
        const stored = await store.append(news.map((entry) => draftOf(entry, by, latest)));
        await catchUp();
        const made = new Set(stored.map(({ seq }) => `e${seq}`));
        return entries.filter(({ id }) => made.has(id));
      }),
    check: ({ document, checked, by }) =>
      inTurn(async () => {
        await store.append([{ kind: "checked", document, checked, by }]);
        await catchUp();
      }),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look,
    close: async () => {
      clearInterval(timer);
      await queue;
      await store.close();
    },
  };
}

const idOf = (entry: KeptEntry): string => (entry.kind === "retract" ? entry.claimId : entry.claim.id);
const documentOf = (claim: string): string => claim.slice(0, claim.lastIndexOf(":"));

/** An entry to be, on the basis of the last one that this server knows of: the store refuses it where there is a later one. */
function draftOf(entry: NewEntry, by: string, latest: ReadonlyMap<string, { readonly seq: number }>): Draft {
  const id = entry.kind === "retract" ? entry.claimId : entry.claim.id;
  const seq = latest.get(id)?.seq;
  const basis = seq === undefined ? {} : { basis: seq };
  if (entry.kind === "assert") return { kind: "assert", claim: entry.claim, by, ...basis };
  if (entry.kind === "retract") return { kind: "retract", claimId: id, reason: entry.reason, by, ...basis };
  if (entry.reason === ACCEPTED) return { kind: "confirm", claimId: id, reason: ACCEPTED, by, ...basis };
  return { kind: "correct", claim: entry.claim, reason: entry.reason, by, ...basis };
}
