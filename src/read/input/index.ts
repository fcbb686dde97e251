import type { Outcome } from "../../base/problem.ts";
import type { Span } from "../../base/span.ts";
import type { Document } from "../reading.ts";

export interface RawInput {
  /** File name or "-"; its ending tells the format, the content decides where it does not. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly date?: string | null;
  readonly outlet?: string | null;
  readonly title?: string | null;
}

/** The first (usually only) document of an input. */
export function documentFrom(_input: RawInput): Outcome<Document> {
  return { value: null, problems: [] };
}

/** All documents of an input: one for a text or a page, one a line for JSONL, one an element for a JSON array. */
export function documentsFrom(_input: RawInput): Outcome<readonly Document[]> {
  return { value: null, problems: [] };
}

/** Spans of text that are no report: datelines, bylines, "Read also", share bars, captions, copyright lines. */
export function findBoilerplate(_text: string): readonly Span[] {
  return [];
}
