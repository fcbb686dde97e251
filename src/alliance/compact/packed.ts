import type { Claim } from "../../record/claim.ts";
import type { Charter } from "../charter.ts";
import { termEnds } from "../roster.ts";
import { shapeOf } from "./shape.ts";
import type { World } from "./world.ts";

/** What stands before the columns. */
interface Head {
  readonly charters: readonly string[];
  readonly states: readonly string[];
  /** For each alliance, one act of each shape: what the law makes of it is asked again. */
  readonly models: readonly (readonly Claim[])[];
  readonly length: number;
}

/** Its bytes begin so; other numbers of bytes or another order of them are another form. */
const MARK = 0x31575343;
/** Bytes an act takes: day, state, shape, alliance. */
const WIDTH = 9;

/** A world as bytes: its columns as they are, behind a head in JSON. */
export function packWorld({ charters, states, shapes, acts }: World): Uint8Array {
  const { length } = acts;
  const head: Head = { charters: charters.map(({ id }) => id), states, models: shapes.map((list) => list.map(({ model }) => model)), length }; // prettier-ignore
  const text = new TextEncoder().encode(JSON.stringify(head));
  const from = columnsFrom(text.length);
  const bytes = new Uint8Array(from + length * WIDTH);
  new Uint32Array(bytes.buffer, 0, 2).set([MARK, text.length]);
  bytes.set(text, 8);
  new Int32Array(bytes.buffer, from, length).set(acts.day.subarray(0, length));
  new Uint16Array(bytes.buffer, from + 4 * length, length).set(acts.state.subarray(0, length));
  new Uint16Array(bytes.buffer, from + 6 * length, length).set(acts.shape.subarray(0, length));
  bytes.set(acts.alliance.subarray(0, length), from + 8 * length);
  return bytes;
}

/** The world of the bytes under these charters; null where they are not its, or are cut off. */
export function unpackWorld(packed: Uint8Array, charters: readonly Charter[]): World | null {
  // Columns lie at multiples of four bytes of their own buffer.
  const bytes = packed.byteOffset % 4 === 0 ? packed : packed.slice();
  if (bytes.length < 8) return null;
  const [mark, size] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  const from = columnsFrom(size!);
  if (mark !== MARK || bytes.length < from) return null;
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + size!))) as Head;
  const { length, states } = head;
  const known =
    charters.length === head.charters.length && charters.every(({ id }, i) => id === head.charters[i]);
  if (!known || bytes.length !== from + length * WIDTH) return null;
  const at = bytes.byteOffset + from;
  return {
    charters,
    states,
    shapes: charters.map((charter, i) => {
      const ends = termEnds(charter, "9999-12-31");
      return head.models[i]!.map((model) => shapeOf(charter, ends, model));
    }),
    acts: {
      length,
      day: new Int32Array(bytes.buffer, at, length),
      state: new Uint16Array(bytes.buffer, at + 4 * length, length),
      shape: new Uint16Array(bytes.buffer, at + 6 * length, length),
      alliance: new Uint8Array(bytes.buffer, at + 8 * length, length),
    },
  };
}

const columnsFrom = (head: number): number => 8 + Math.ceil(head / 4) * 4;
