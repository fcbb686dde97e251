import * as crypto from "node:crypto";

/** Hash before the first entry. */
export const NO_HASH = "0".repeat(64);

/** What is chained: everything that an entry is, in the form it is kept in. */
export interface Link {
  readonly seq: number;
  /** When it was recorded: ISO 8601, UTC, milliseconds. Never earlier than that of the entry before. */
  readonly at: string;
  readonly kind: string;
  readonly by: string;
  /** JSON of the content. */
  readonly body: string;
}

/** SHA-256 in hexadecimal of an entry with the hash of the one before it: a change anywhere changes all that follow. */
export const hashOf = (previous: string, { seq, at, kind, by, body }: Link): string =>
  sha256(`${previous}\n${seq}\n${at}\n${kind}\n${JSON.stringify(by)}\n${body}`);

/** SHA-256 in hexadecimal of the text's UTF-8 bytes. */
export const sha256 = (text: string): string => crypto.hash("sha256", text, "hex");
