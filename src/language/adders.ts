import type { Adder } from "./adder.ts";
import { fastAdder } from "./fast-adder.ts";
import { plainAdder } from "./plain-adder.ts";
import { scorerOf } from "./scorer.ts";
import type { Packed } from "./weights.ts";

/** In WebAssembly where it is at hand, which is nearly everywhere; the sums are the same without. */
export const adderOf = (packed: Packed, classes: number): Adder =>
  fastAdder(packed, classes) ?? plainAdder(scorerOf(packed), classes);
