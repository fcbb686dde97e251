import { read, type Library } from "../../read/index.ts";
import type { Document } from "../../read/reading.ts";
import { claimsOfReading } from "../../record/from-reading.ts";
import { bandsOf } from "../../store/likeness.ts";
import type { Intake } from "../../store/store.ts";
import { documentHash } from "../../store/verify.ts";
import { readerName } from "./reader-name.ts";

/** A document that waits to be read, with where it came from. */
export interface Job {
  readonly document: Document;
  readonly address: string;
  readonly version: number;
}

/** Reads a document and makes of it what the store takes. */
export function prepare({ document, address, version }: Job, library: Library): Intake {
  return {
    note: noteOf({ document, address, version }, readerName()),
    text: document.text,
    claims: document.language === "en" ? claimsOfReading(read(document, library)) : [],
    bands: bandsOf(document.text),
  };
}

export const noteOf = ({ document, address, version }: Job, reader: string | null): Intake["note"] => ({
  id: document.id,
  address,
  version,
  sha256: documentHash(document.text),
  title: document.title,
  date: document.date,
  outlet: document.outlet,
  language: document.language,
  origin: null,
  likeness: null,
  reader,
});
