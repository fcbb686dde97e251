/** How much one run may be given; whoever fills the lists runs before they are full. */
export const MOST_FEATURES = 4096;
export const MOST_FILLS = 512;
export const MOST_SUMS = 64;
/** Numbers of one fill and of one sum. */
export const FILL = 5;
export const SUM = 9;

/**
 * Looks features up in a model and adds their weights to vectors of scores, many at a time. The vectors lie in `pool`; the
 * first `stride` numbers are a vector of zeros.
 */
export interface Adder {
  /** Numbers of a vector: the classes and some that mean nothing. */
  readonly stride: number;
  readonly features: Int32Array;
  /** Place to write to, places of two vectors to add, first of the features to add and the one after the last. */
  readonly fills: Int32Array;
  /** Place to write to, places of eight vectors to add. Done after the fills. */
  readonly sums: Int32Array;
  /** Another one after `grow`. */
  readonly pool: Float32Array | Int32Array;
  /** Makes room for at least so many numbers in the pool. */
  grow(numbers: number): void;
  run(features: number, fills: number, sums: number): void;
}
