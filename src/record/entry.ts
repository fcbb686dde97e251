import type { Day } from "../base/day.ts";
import type { Claim } from "./claim.ts";
import type { DocumentNote } from "./document.ts";

/** Who wrote an entry: a person, the reader with its version, or the chronicle. */
export type Author = string;

/** What an entry says, before anybody signs it. */
export type Content =
  | { readonly kind: "assert"; readonly claim: Claim }
  | { readonly kind: "correct"; readonly claim: Claim; readonly reason: string }
  | { readonly kind: "retract"; readonly claimId: string; readonly reason: string }
  /** A person looked at the claim beside its words and lets it stand. */
  | { readonly kind: "confirm"; readonly claimId: string; readonly reason: string }
  /** Claims tell of one act. `act` is the least of their ids; `reasons` say why they are one. */
  | {
      readonly kind: "merge";
      readonly act: string;
      readonly claims: readonly string[];
      readonly reasons: readonly string[];
    }
  /** Claims that were brought into an act leave it, and are not brought back without a person's word. */
  | {
      readonly kind: "split";
      readonly act: string;
      readonly claims: readonly string[];
      readonly reason: string;
    }
  | { readonly kind: "document"; readonly document: DocumentNote }
  /** A person says that a whole document was checked, so that what was not read in it is not there; or takes that back. */
  | { readonly kind: "checked"; readonly document: string; readonly checked: boolean };

/** One line of the record. The record is `readonly Entry[]`, and only grows. */
export type Entry = Content & { readonly id: string; readonly by: Author; readonly on: Day };

/** The claim an entry is about; null for entries about documents and acts. */
export function claimIdOf(entry: Content): string | null {
  switch (entry.kind) {
    case "assert":
    case "correct":
      return entry.claim.id;
    case "retract":
    case "confirm":
      return entry.claimId;
    default:
      return null;
  }
}

/** Whether a program wrote it: the reader, the chronicle, or an import of other programs' events. */
export const isMachine = (author: Author): boolean => /^(?:reader|casus|chronicle|import)\b/.test(author);
