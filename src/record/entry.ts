import type { Day } from "../base/day.ts";
import type { Claim } from "./claim.ts";

/** Who wrote an entry: a person, the reader with its version, or the chronicle. */
export type Author = string;

/** One line of the record. The record is `readonly Entry[]`, and only grows. */
export type Entry =
  | {
      readonly kind: "assert";
      readonly id: string;
      readonly by: Author;
      readonly on: Day;
      readonly claim: Claim;
    }
  | {
      readonly kind: "correct";
      readonly id: string;
      readonly by: Author;
      readonly on: Day;
      readonly claim: Claim;
      readonly reason: string;
    }
  | {
      readonly kind: "retract";
      readonly id: string;
      readonly by: Author;
      readonly on: Day;
      readonly claimId: string;
      readonly reason: string;
    };
