import { type Adder, FILL, MOST_FEATURES, MOST_FILLS, MOST_SUMS, SUM } from "./adder.ts";
import { kernelOf, LAST, type Layout, PLACE_BITS } from "./kernel.ts";
import type { Packed } from "./weights.ts";

/** Rows with so many weights are kept as vectors, which are added four numbers at a time. */
const DENSE = 20;
const PAGE = 1 << 16;
const MOST_PLACES = (1 << PLACE_BITS) - 1;

/**
 * An adder over packed weights in WebAssembly, null where there is none. In its memory lie an open-addressing table with 32
 * bits a slot (a mark of the feature, the place of its row), which the sorted keys fill from the first slot to the last,
 * the entries of the short rows (root of the weight · 256 + class, with a bit in a row's last), the long rows as vectors,
 * and last the pool. A mark of ten bits takes one feature in several hundred for another, which trees hardly feel.
 */
export function fastAdder(packed: Packed, classes: number): Adder | null {
  const { keys, rows } = packed;
  let bits = 10;
  while (1 << bits < keys.length * 1.4) bits++;
  const shift = 32 - bits;
  const stride = Math.ceil(classes / 4) * 4;
  const { short, long } = counted(rows);
  if (short + long * stride >= MOST_PLACES)
    throw new Error(`a model may have ${MOST_PLACES} weights, this one has ${short + long * stride}`);
  let end = 16;
  const room = (bytes: number): number => {
    const at = end;
    end = Math.ceil((end + bytes) / 16) * 16;
    return at;
  };
  const slots = slotsFor(keys, shift);
  const layout: Layout = {
    stride,
    shift,
    dense: short,
    features: room(4 * MOST_FEATURES),
    hashes: room(4 * MOST_FEATURES + 4),
    rows: room(4 * MOST_FEATURES),
    fills: room(4 * FILL * MOST_FILLS),
    sums: room(4 * SUM * MOST_SUMS),
    table: room(4 * slots),
    entries: room(2 * (short + long * stride)),
    pool: room(0),
  };
  const made = instanceOf(layout, end);
  if (made === null) return null;
  const { memory, run } = made;
  write(packed, layout, memory, slots, short + long * stride);
  const list = (at: number, length: number): Int32Array => new Int32Array(memory.buffer, at, length);
  const views = () => ({
    features: list(layout.features, MOST_FEATURES),
    fills: list(layout.fills, FILL * MOST_FILLS),
    sums: list(layout.sums, SUM * MOST_SUMS),
    pool: list(layout.pool, (memory.buffer.byteLength - layout.pool) >> 2),
  });
  const adder = {
    stride,
    ...views(),
    grow(numbers: number) {
      const more = Math.max(4 * (numbers - adder.pool.length), 2 * adder.pool.length);
      memory.grow(Math.ceil(more / PAGE));
      Object.assign(adder, views());
    },
    run: (features: number, fills: number, sums: number) =>
      run(layout.features + 4 * features, layout.fills + 4 * FILL * fills, layout.sums + 4 * SUM * sums),
  };
  return adder;
}

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

interface Instance {
  readonly memory: Memory;
  readonly run: (features: number, fills: number, sums: number) => void;
}

/** As much of WebAssembly's interface as is needed here: our libraries of types have none, for they know no page. */
interface Machine {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { readonly initial: number }) => Memory;
  readonly Instance: new (
    module: object,
    imports: { readonly env: { readonly memory: Memory } },
  ) => { readonly exports: { readonly run: Instance["run"] } };
}

/**
 * With room for a small pool after `bytes`; null where WebAssembly or its vectors are missing. That a page forbids it cannot
 * be asked, only tried: hence the one `catch` of this room.
 */
function instanceOf(layout: Layout, bytes: number): Instance | null {
  const machine = (globalThis as { readonly WebAssembly?: Machine }).WebAssembly;
  if (machine === undefined) return null;
  try {
    const module = new machine.Module(kernelOf(layout));
    const memory = new machine.Memory({ initial: Math.ceil(bytes / PAGE) + 4 });
    const { run } = new machine.Instance(module, { env: { memory } }).exports;
    return { memory, run };
  } catch {
    return null;
  }
}

/** Weights of short rows, and the number of long ones. */
function counted(rows: Uint32Array): { readonly short: number; readonly long: number } {
  let [short, long] = [0, 0];
  for (let row = 0; row + 1 < rows.length; row++) {
    const length = rows[row + 1]! - rows[row]!;
    if (length < DENSE) short += length;
    else long++;
  }
  return { short, long };
}

function write(packed: Packed, at: Layout, { buffer }: Memory, slots: number, places: number): void {
  const { keys, rows, classes, values } = packed;
  const table = new Int32Array(buffer, at.table, slots);
  const entries = new Int16Array(buffer, at.entries, places);
  let [short, long] = [0, at.dense];
  for (let row = 0, slot = -1; row < keys.length; row++) {
    const hash = keys[row]!;
    const [from, end] = [rows[row]!, rows[row + 1]!];
    slot = Math.max(hash >>> at.shift, slot + 1);
    const dense = end - from >= DENSE;
    table[slot] = (hash << PLACE_BITS) | ((dense ? long : short) + 1);
    if (dense) {
      for (let k = from; k < end; k++) entries[long + classes[k]!]! += values[k]! * Math.abs(values[k]!);
      long += at.stride;
    } else {
      for (let k = from; k < end; k++) entries[short++] = values[k]! * 256 + classes[k]!;
      entries[short - 1]! |= LAST;
    }
  }
}

/** How many slots the table needs, with an empty one at its end. */
function slotsFor(keys: Uint32Array, shift: number): number {
  let slot = -1;
  for (const key of keys) slot = Math.max(key >>> shift, slot + 1);
  return Math.max(slot + 2, 1 << (32 - shift));
}
