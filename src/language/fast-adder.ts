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
 * the entries of the rows (root of the weight · 256 + class, with a bit in a short row's last), the long rows as vectors,
 * and last the pool. A mark of ten bits takes one feature in several hundred for another, which trees hardly feel.
 */
export function fastAdder(packed: Packed, classes: number): Adder | null {
  const { keys, rows } = packed;
  let bits = 10;
  while (1 << bits < keys.length * 1.4) bits++;
  const shift = 32 - bits;
  const stride = Math.ceil(classes / 4) * 4;
  const weights = packed.values.length;
  const places = weights + longRows(rows) * stride;
  if (places >= MOST_PLACES)
    throw new Error(`a model may have ${MOST_PLACES} weights, this one has ${places}`);
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
    dense: weights,
    features: room(4 * MOST_FEATURES),
    hashes: room(4 * MOST_FEATURES + 4),
    rows: room(4 * MOST_FEATURES),
    fills: room(4 * FILL * MOST_FILLS),
    sums: room(4 * SUM * MOST_SUMS),
    table: room(4 * slots),
    entries: room(2 * places),
    pool: room(0),
  };
  const made = instanceOf(layout, end);
  if (made === null) return null;
  const { memory, run } = made;
  write(packed, layout, memory, slots, places);
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
  const machine = (globalThis as unknown as { readonly WebAssembly?: Machine }).WebAssembly;
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

function longRows(rows: Uint32Array): number {
  let long = 0;
  for (let row = 0, from = 0; row + 1 < rows.length; row++) {
    const end = rows[row + 1]!;
    if (end - from >= DENSE) long++;
    from = end;
  }
  return long;
}

/** The entries of all rows lie as they came, the vectors of long rows behind them. */
function write(packed: Packed, at: Layout, { buffer }: Memory, slots: number, places: number): void {
  const { keys, rows, classes, values } = packed;
  const table = new Int32Array(buffer, at.table, slots);
  const entries = new Int16Array(buffer, at.entries, places);
  for (let k = 0; k < values.length; k++) entries[k] = values[k]! * 256 + classes[k]!;
  let long = at.dense;
  for (let row = 0, slot = -1, from = 0; row < keys.length; row++) {
    const hash = keys[row]!;
    const end = rows[row + 1]!;
    const own = hash >>> at.shift;
    slot = own > slot ? own : slot + 1;
    let place = from;
    if (end - from < DENSE) entries[end - 1]! |= LAST;
    else {
      place = long;
      for (let k = from; k < end; k++) entries[long + classes[k]!]! += values[k]! * Math.abs(values[k]!);
      long += at.stride;
    }
    table[slot] = (hash << PLACE_BITS) | (place + 1);
    from = end;
  }
}

/** How many slots the table needs, with an empty one at its end. */
function slotsFor(keys: Uint32Array, shift: number): number {
  let slot = -1;
  for (let k = 0; k < keys.length; k++) {
    const own = keys[k]! >>> shift;
    slot = own > slot ? own : slot + 1;
  }
  return Math.max(slot + 2, 1 << (32 - shift));
}
