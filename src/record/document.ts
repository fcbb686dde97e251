import type { Day } from "../base/day.ts";

/**
 * A document as the record notes it: all but its text, which the store keeps beside it under the same hash. `address` is
 * where it came from (a path, a URL, with "#n" for the nth of a file); `version` counts the texts found at that address.
 */
export interface DocumentNote {
  readonly id: string;
  readonly address: string;
  readonly version: number;
  /** SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
  readonly sha256: string;
  readonly title: string | null;
  readonly date: Day | null;
  readonly outlet: string | null;
  readonly language: string;
  /** The document it is a copy of, word for word (`likeness` 1) or nearly; null where it is its own origin. */
  readonly origin: string | null;
  /** Share of word sequences that the two have in common, 0..1; null without an origin. */
  readonly likeness: number | null;
  /** Author of the reading, with its version; null for a document that nobody has read yet. */
  readonly reader: string | null;
}
