import type { Value } from "./database.ts";

/** PostgreSQL's numbers for the types of elements. */
const TEXT = 25;
const BIGINT = 20;

/**
 * A column of values as PostgreSQL's binary array, which is sent and taken as it is: writing arrays as text, with their
 * escapes, was most of the work of a large batch.
 */
export function textArray(values: readonly Value[]): Buffer {
  const characters = values.reduce<number>((sum, one) => sum + (one === null ? 0 : String(one).length), 0);
  let bytes: Buffer = Buffer.allocUnsafe(HEAD + values.length * 4 + characters + 64);
  let at = head(bytes, TEXT, values.length);
  for (const value of values) {
    if (value === null) {
      at = bytes.writeInt32BE(-1, at);
      continue;
    }
    const text = String(value);
    // A character of UTF-16 takes three bytes at most.
    if (at + 4 + text.length * 3 > bytes.length) bytes = larger(bytes, at, at + 4 + text.length * 3);
    const length = bytes.write(text, at + 4, "utf8");
    bytes.writeInt32BE(length, at);
    at += 4 + length;
  }
  return bytes.subarray(0, at);
}

/** The same of whole numbers. */
export function bigintArray(values: readonly Value[]): Buffer {
  const bytes = Buffer.allocUnsafe(HEAD + values.length * 12);
  let at = head(bytes, BIGINT, values.length);
  for (const value of values) {
    at = bytes.writeInt32BE(value === null ? -1 : 8, at);
    if (value !== null) at = bytes.writeBigInt64BE(BigInt(value), at);
  }
  return bytes.subarray(0, at);
}

/** Dimensions, whether there may be nulls, the type; then the one dimension's length and first index. */
const HEAD = 20;

function head(bytes: Buffer, type: number, length: number): number {
  for (const [i, number] of [1, 1, type, length, 1].entries()) bytes.writeInt32BE(number, i * 4);
  return HEAD;
}

function larger(bytes: Buffer, used: number, needed: number): Buffer {
  const next = Buffer.allocUnsafe(Math.max(needed, bytes.length * 2));
  bytes.copy(next, 0, 0, used);
  return next;
}
