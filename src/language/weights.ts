import { runningSums, varintBytes } from "./varint.ts";

/**
 * Weights of a linear model over hashed features, as they travel: a header (JSON), the sorted 32-bit hashes of the features (mixed once more by `mix`) as
 * differences, the number of weights of each, then their classes and values, one byte each. A value v stands for
 * sign(v)·v², which keeps both small and large weights exact enough.
 */
export interface Packed {
  /** What the model needs besides weights; its maker and its loader agree on the shape. */
  readonly header: unknown;
  readonly keys: Uint32Array;
  /** First weight of each key; one more entry than keys. */
  readonly rows: Uint32Array;
  readonly classes: Uint8Array;
  readonly values: Int8Array;
  /** Bytes that are no weights, such as a lexicon. Like classes and values it is a view of the bytes it came from. */
  readonly extra: Uint8Array;
}

const MAGIC = 0x32534143;
const HEAD = 20;

export function pack(p: Packed): Uint8Array {
  const header = new TextEncoder().encode(JSON.stringify(p.header));
  const steps = Array.from(p.keys, (key, i) => key - (p.keys[i - 1] ?? 0));
  const lengths = Array.from(p.keys, (_, i) => p.rows[i + 1]! - p.rows[i]!);
  const values = new Uint8Array(p.values.buffer, p.values.byteOffset, p.values.length);
  const head = new Uint32Array([MAGIC, header.length, p.keys.length, p.classes.length, p.extra.length]);
  const parts = [
    new Uint8Array(head.buffer),
    header,
    varintBytes(steps.concat(lengths)),
    p.classes,
    values,
    p.extra,
  ];
  const bytes = new Uint8Array(parts.reduce((n, part) => n + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Throws when the bytes are no packed model: the caller brought the wrong file. */
export function unpack(bytes: Uint8Array): Packed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0, true) !== MAGIC) throw new Error("not a Casus model");
  const field = (i: number): number => view.getUint32(4 * i, true);
  const [headerLength, keyCount, weightCount, extraLength] = [field(1), field(2), field(3), field(4)];
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD, HEAD + headerLength)));
  const keys = new Uint32Array(keyCount);
  const rows = new Uint32Array(keyCount + 1);
  const lengths = runningSums(bytes, HEAD + headerLength, keys, 0);
  const at = runningSums(bytes, lengths, rows, 1);
  const part = (start: number, length: number): Uint8Array => bytes.subarray(start, start + length);
  const classes = part(at, weightCount);
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + at + weightCount, weightCount);
  return {
    header,
    keys,
    rows,
    classes,
    values,
    extra: part(at + 2 * weightCount, extraLength),
  };
}
