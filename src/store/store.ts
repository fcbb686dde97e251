import type { Day } from "../base/day.ts";
import type { Claim } from "../record/claim.ts";
import type { DocumentNote } from "../record/document.ts";
import type { Author, Content, Entry } from "../record/entry.ts";
import type { ActTypeName } from "../vocabulary/acts.ts";
import type { Sum } from "./backup.ts";
import type { Head } from "./anchor.ts";
import type { Queue, QueueOptions } from "./queue.ts";

/** An entry as it is kept: numbered, stamped and chained. `on` is the day of `at`, in UTC. */
export type Stored = Entry & { readonly seq: number; readonly at: string; readonly hash: string };

/**
 * An entry to be. `basis` is the number of the entry that the author saw as the last about the claim: where another one
 * came in between, nothing is written ("claim-changed"), so that two reviewers never overwrite each other unseen.
 */
export type Draft = Content & { readonly by: Author; readonly basis?: number };

/** A document with what was read in it, to be recorded together or not at all. */
export interface Intake {
  readonly note: DocumentNote;
  readonly text: string;
  readonly claims: readonly Claim[];
  /** Keys for finding near copies, from `likeness.ts`. */
  readonly bands: readonly string[];
}

export interface Taken {
  readonly id: string;
  /**
   * `new`: recorded. `changed`: recorded as a further version of the text at its address. `known`: it was there, nothing
   * was written. `stale`: somebody recorded another version meanwhile; ask `known` again.
   */
  readonly state: "new" | "changed" | "known" | "stale";
  readonly origin: string | null;
  /** Claims that were brought together with earlier ones. */
  readonly merged: number;
}

/** What was known: all of it, or what had been recorded by the end of a day (UTC) or up to an entry. */
export type Known = { readonly on: Day } | { readonly seq: number } | null;

/** A claim as it stands, with where it stands in the record. */
export interface StoredClaim {
  readonly claim: Claim;
  /** Number of the entry that says so; give it as `basis` when correcting. */
  readonly seq: number;
  readonly by: Author;
  readonly at: string;
  /** The act it was brought into with others; null where it is alone. */
  readonly act: string | null;
}

export interface StoredDocument extends DocumentNote {
  readonly seq: number;
  readonly at: string;
}

export interface ClaimFilter {
  readonly actor?: string;
  readonly target?: string;
  readonly type?: ActTypeName;
  readonly document?: string;
  readonly act?: string;
  /** Words that the quoted evidence holds, all of them; "word*" stands for what begins so. */
  readonly words?: string;
  /** Only those that a program wrote and no person has confirmed. */
  readonly unreviewed?: boolean;
  readonly known?: Known;
  /** Claims after this entry number, in the order of recording. */
  readonly after?: number;
  /** At most so many; 1,000 where nothing is said. */
  readonly limit?: number;
}

export interface DocumentFilter {
  readonly words?: string;
  readonly address?: string;
  /** Only further versions of texts that changed at their address. */
  readonly changed?: boolean;
  readonly origin?: string;
  readonly after?: number;
  readonly limit?: number;
}

/** What a verification of the whole store found; `faults` empty means that not a byte that counts has changed. */
export interface Verified {
  readonly entries: number;
  readonly documents: number;
  readonly head: Head;
  readonly faults: readonly string[];
}

/**
 * Documents and the record, kept for good. Every call is one transaction; what `append` and `take` return is on the disk
 * and anchored. Throws `StoreFailure` with a problem for the user. No caller knows which database is behind it.
 */
export interface Store {
  /** Where it is, for messages. */
  readonly place: string;
  readonly head: () => Promise<Head & { readonly at: string | null }>;
  /** With `together`, asserted claims are brought together with those that tell of the same act, as `take` does. */
  readonly append: (
    drafts: readonly Draft[],
    how?: { readonly together: boolean },
  ) => Promise<readonly Stored[]>;
  readonly take: (batch: readonly Intake[]) => Promise<readonly Taken[]>;
  /** The queue by which many machines read for this store; refused ("queue-needs-server") by a store that is a file. */
  readonly queue: (options?: QueueOptions) => Promise<Queue>;
  /** The newest version at each address that has one. */
  readonly known: (addresses: readonly string[]) => Promise<ReadonlyMap<string, StoredDocument>>;
  readonly claim: (id: string, known?: Known) => Promise<StoredClaim | null>;
  readonly claims: (filter: ClaimFilter) => Promise<readonly StoredClaim[]>;
  /** All entries about a claim, and about the acts it was brought into, oldest first. */
  readonly history: (claim: string) => Promise<readonly Stored[]>;
  /** All entries about the claims whose words stand (or stood) in a document, oldest first. */
  readonly about: (document: string) => Promise<readonly Stored[]>;
  readonly entries: (after: number, limit: number) => Promise<readonly Stored[]>;
  readonly document: (id: string) => Promise<(StoredDocument & { readonly text: string }) | null>;
  readonly documents: (filter: DocumentFilter) => Promise<readonly StoredDocument[]>;
  /** Number of the last entry recorded by the end of the day (UTC); 0 where there was none. */
  readonly seqOn: (day: Day) => Promise<number>;
  readonly verify: () => Promise<Verified>;
  /** All of it in one new file, checked, with its sum in a file beside it. */
  readonly backUp: (path: string) => Promise<Sum>;
  /** A backup into this store, which must be empty. */
  readonly restore: (path: string) => Promise<Sum>;
  readonly close: () => Promise<void>;
}

/** All claims of a filter, page by page, so that memory does not grow with the record. */
export async function* allClaims(store: Store, filter: ClaimFilter = {}): AsyncGenerator<StoredClaim> {
  const limit = filter.limit ?? 5000;
  for (let after = filter.after ?? 0; ;) {
    const page = await store.claims({ ...filter, after, limit });
    yield* page;
    if (page.length < limit) return;
    after = page[page.length - 1]!.seq;
  }
}

/** All entries after one, page by page. */
export async function* allEntries(store: Store, after = 0): AsyncGenerator<Stored> {
  for (;;) {
    const page = await store.entries(after, 5000);
    yield* page;
    if (page.length < 5000) return;
    after = page[page.length - 1]!.seq;
  }
}
