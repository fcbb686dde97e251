import type { Day } from "../../base/day.ts";
import type { Span } from "../../base/span.ts";
import type { Reading } from "../../read/reading.ts";
import type { Entry } from "../../record/entry.ts";
import type { ClaimView } from "../view.ts";

/** What the workbench writes: claims asserted, corrected and retracted. */
export type KeptEntry = Extract<Entry, { readonly kind: "assert" | "correct" | "retract" }>;

/** One page of a longer list. `next` is the offset of the next page, null on the last. */
export interface Page<T> {
  readonly total: number;
  readonly offset: number;
  readonly next: number | null;
  readonly items: readonly T[];
}

/** A report of the record, in lists. */
export interface ReportRow {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: Day | null;
  readonly sha256: string;
  readonly words: number;
  readonly statements: number;
  readonly claims: number;
  /** Claims that nobody has accepted, corrected or taken out yet. */
  readonly open: number;
  /** Who says that the whole report was checked; null where nobody does. Accepted claims alone do not say so. */
  readonly checked: { readonly by: string; readonly on: Day } | null;
}

/** Where a claim of a report stands in its review. */
export type Review = "open" | "accepted" | "corrected" | "added" | "retracted";

/** A claim with its review: what was entered about it, oldest first. */
export interface ReviewedClaim {
  readonly claim: ClaimView;
  readonly review: Review;
  /** Id of the newest entry about it; a correction names it, so that two people cannot overwrite each other unseen. */
  readonly latest: string;
  readonly history: readonly KeptEntry[];
  /** How many derived things (standings, pleas, duties, contests) rest on it on the day of the report. */
  readonly consequence: number;
  /** The reader's rule that found it, and its group of sentences; null for what a person added. */
  readonly rule: string | null;
  readonly span: Span | null;
}

/** One report with its text, its statements and all claims with their review. */
export interface ReportView extends ReportRow {
  readonly reading: Reading;
  readonly sentences: readonly Span[];
  readonly reviewed: readonly ReviewedClaim[];
  /** Ids of open claims in the order in which they are worth checking: most consequential and least certain first. */
  readonly queue: readonly string[];
  readonly version: number;
}

/** What a write answers: the entries appended, and the record's version after them. */
export interface Written {
  readonly entries: readonly KeptEntry[];
  readonly version: number;
}

/** One change of the record, as it goes out to everybody who listens. */
export interface Change {
  readonly version: number;
  readonly by: string;
  readonly kind: "report" | "entry" | "checked";
  readonly documents: readonly string[];
}
