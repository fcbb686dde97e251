import {
  add,
  addFour,
  always,
  and,
  type Code,
  during,
  equal,
  get,
  int,
  less,
  lessUnsigned,
  load,
  load16,
  loadFour,
  loadFourOf16,
  moduleOf,
  mul,
  repeat,
  set,
  shl,
  shr,
  shrUnsigned,
  store,
  storeFour,
  sub,
  when,
  xor,
} from "./assembly.ts";

/** Where things lie in the memory, in bytes, and how they are made: constants of one kernel. */
export interface Layout {
  /** Numbers of one vector; a multiple of four. */
  readonly stride: number;
  /** Features, hashes and rows are lists of one length. */
  readonly features: number;
  readonly hashes: number;
  readonly rows: number;
  readonly fills: number;
  readonly sums: number;
  readonly table: number;
  /** How far a hash is shifted to be the number of a slot. */
  readonly shift: number;
  /** Entries of 16 bits; from number `dense` on rows are vectors. */
  readonly entries: number;
  readonly dense: number;
  readonly pool: number;
}

/** Bits of a slot that say where a row begins; the others are the mark that tells its feature from another. */
export const PLACE_BITS = 22;
const PLACE = (1 << PLACE_BITS) - 1;
/** Set in the last entry of a row. */
export const LAST = 128;

// Parameters: the ends of the features, of the fills and of the sums. The rest are locals.
const [FEATURES_END, FILLS_END, SUMS_END, P, HASH, SLOT, MARK, TO, A, B, ROW, END, ENTRY, ROOT] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
] as const;

/**
 * What the processor does most of the time, as a module: looks features up, and adds rows and vectors of whole numbers
 * four at a time. `run` does what `Adder.run` says.
 */
export function kernelOf(at: Layout): Uint8Array<ArrayBuffer> {
  const quarters = [...Array(at.stride / 4).keys()];
  const hashOf = at.hashes - at.features;
  const rowOf = at.rows - at.features;
  const slotOf = (hash: Code): Code => shl(shrUnsigned(hash, int(at.shift)), int(2));
  const scrambled = (factor: number, by: number): Code =>
    set(HASH, mul(xor(get(HASH), shrUnsigned(get(HASH), int(by))), int(factor)));
  const overFeatures = (...body: readonly Code[]): Code => [
    set(P, int(at.features)),
    during(lessUnsigned(get(P), get(FEATURES_END)), ...body, set(P, add(get(P), int(4)))),
  ];
  const vector = (local: number, number: Code): Code => set(local, add(int(at.pool), shl(number, int(2))));

  // All slots first, without a branch that waits for one; then the rows; then the first entry of each is fetched.
  const lookUp = [
    overFeatures(
      set(HASH, load(get(P))),
      scrambled(0x85ebca6b, 16),
      scrambled(0xc2b2ae35, 13),
      set(HASH, xor(get(HASH), shrUnsigned(get(HASH), int(16)))),
      store(get(P), get(HASH), hashOf),
      store(get(P), load(slotOf(get(HASH)), at.table), rowOf),
    ),
    overFeatures(
      set(HASH, load(get(P), hashOf)),
      set(MARK, load(get(P), rowOf)),
      set(SLOT, slotOf(get(HASH))),
      during(
        and(
          less(int(0), shrUnsigned(xor(get(MARK), shl(get(HASH), int(PLACE_BITS))), int(PLACE_BITS))),
          less(int(0), sub(int(1), equal(get(MARK), int(0)))),
        ),
        set(SLOT, add(get(SLOT), int(4))),
        set(MARK, load(get(SLOT), at.table)),
      ),
      store(get(P), sub(and(get(MARK), int(PLACE)), int(1)), rowOf),
    ),
    set(ENTRY, int(0)),
    overFeatures(
      set(ROW, load(get(P), rowOf)),
      set(ROW, and(get(ROW), xor(shr(get(ROW), int(31)), int(-1)))),
      set(ENTRY, xor(get(ENTRY), load16(shl(get(ROW), int(1)), at.entries))),
    ),
    store(get(FEATURES_END), get(ENTRY), hashOf),
  ];

  const denseRow = quarters.map((q) =>
    storeFour(get(TO), addFour(loadFour(get(TO), 16 * q), loadFourOf16(get(A), 8 * q + at.entries)), 16 * q),
  );
  const sign = shr(get(ROOT), int(31));
  const sparseRow = repeat(
    equal(and(get(ENTRY), int(LAST)), int(0)),
    set(ENTRY, load16(get(A), at.entries)),
    set(A, add(get(A), int(2))),
    set(ROOT, shr(get(ENTRY), int(8))),
    set(B, add(get(TO), shl(and(get(ENTRY), int(127)), int(2)))),
    store(get(B), add(load(get(B)), mul(get(ROOT), sub(xor(get(ROOT), sign), sign)))),
  );
  const fillAll = [
    set(P, int(at.fills)),
    during(
      lessUnsigned(get(P), get(FILLS_END)),
      vector(TO, load(get(P))),
      vector(A, load(get(P), 4)),
      vector(B, load(get(P), 8)),
      ...quarters.map((q) =>
        storeFour(get(TO), addFour(loadFour(get(A), 16 * q), loadFour(get(B), 16 * q)), 16 * q),
      ),
      set(ROW, shl(load(get(P), 12), int(2))),
      set(END, shl(load(get(P), 16), int(2))),
      during(
        lessUnsigned(get(ROW), get(END)),
        set(MARK, load(get(ROW), at.rows)),
        set(ROW, add(get(ROW), int(4))),
        when(
          less(get(MARK), int(0)),
          [],
          always(set(A, shl(get(MARK), int(1))), when(less(get(MARK), int(at.dense)), sparseRow, denseRow)),
        ),
      ),
      set(P, add(get(P), int(20))),
    ),
  ];

  const addend = (k: number): Code => loadFour(add(get(A), shl(load(get(P), 4 * (k + 1)), int(2))), at.pool);
  const sumAll = [
    set(P, int(at.sums)),
    during(
      lessUnsigned(get(P), get(SUMS_END)),
      set(A, int(0)),
      set(TO, shl(load(get(P)), int(2))),
      repeat(
        less(get(A), int(4 * at.stride)),
        storeFour(
          add(get(TO), get(A)),
          [1, 2, 3, 4, 5, 6, 7].reduce((sum, k) => addFour(sum, addend(k)), addend(0)),
          at.pool,
        ),
        set(A, add(get(A), int(16))),
      ),
      set(P, add(get(P), int(36))),
    ),
  ];
  return moduleOf(3, 11, [lookUp, fillAll, sumAll]);
}
