/**
 * A cross-impact matrix (Weimer-Jehle 2006). Descriptors ("the patron's attention") have variants ("turned elsewhere"); all variants of
 * all descriptors stand in one order, along rows and columns. `impact[r][c]` is how far variant r furthers (above 0) or hinders variant c.
 */
export interface CrossImpact {
  readonly descriptors: readonly { readonly name: string; readonly variants: readonly string[] }[];
  readonly impact: readonly (readonly number[])[];
}

/** One variant a descriptor, by index: a background that could hold together. */
export type Context = readonly number[];

/**
 * All consistent contexts, in ascending order: those in which no descriptor's variant is hindered more, by all others together, than
 * another variant of it would be. Exhaustive: a partial choice is given up only when even the kindest completion leaves some chosen
 * variant behind a rival.
 */
export function consistentContexts(matrix: CrossImpact): readonly Context[] {
  const table = tableOf(matrix);
  const found: Context[] = [];
  const chosen = new Int32Array(table.depth);
  // lead[depth]: for every pair (variant, rival), the variant's lead from the first `depth` choices.
  const lead = Array.from({ length: table.depth + 1 }, () => new Float64Array(table.pairs));
  const choose = (depth: number): void => {
    if (depth === table.depth) {
      found.push([...chosen]);
      return;
    }
    for (let variant = 0; variant < table.sizes[depth]!; variant++) {
      chosen[depth] = variant;
      const row = table.gain[table.offsets[depth]! + variant]!;
      const [before, after] = [lead[depth]!, lead[depth + 1]!];
      for (let pair = 0; pair < table.pairs; pair++) after[pair] = before[pair]! + row[pair]!;
      if (hopeful(table, chosen, depth + 1, after)) choose(depth + 1);
    }
  };
  choose(0);
  return found;
}

interface Table {
  readonly depth: number;
  readonly sizes: readonly number[];
  /** Descriptor → row of its first variant. */
  readonly offsets: readonly number[];
  readonly pairs: number;
  /** Descriptor → variant → its pairs with rivals. */
  readonly pairsOf: readonly (readonly (readonly number[])[])[];
  /** Row → pair → what choosing the row adds to the pair's lead. */
  readonly gain: readonly Float64Array[];
  /** Depth → pair → the most that descriptors from that depth on can add. */
  readonly hope: readonly Float64Array[];
}

/** Rounding must not decide a tie: leads this far below zero count as ties. */
const TIE = -1e-9;

function hopeful({ pairsOf, hope }: Table, chosen: Int32Array, depth: number, lead: Float64Array): boolean {
  const rest = hope[depth]!;
  for (let d = depth - 1; d >= 0; d--) {
    for (const pair of pairsOf[d]![chosen[d]!]!) if (lead[pair]! + rest[pair]! < TIE) return false;
  }
  return true;
}

function tableOf({ descriptors, impact }: CrossImpact): Table {
  const sizes = descriptors.map((d) => d.variants.length);
  const offsets = sizes.map((_, d) => sizes.slice(0, d).reduce((a, b) => a + b, 0));
  const rows = sizes.reduce((a, b) => a + b, 0);
  if (impact.length !== rows || impact.some((row) => row.length !== rows)) {
    throw new Error(`the matrix is not ${rows} by ${rows}`);
  }
  const ends: (readonly [variant: number, rival: number])[] = [];
  const pairsOf = sizes.map((size, d) =>
    Array.from({ length: size }, (_, v) =>
      Array.from({ length: size }, (_, w) => w)
        .filter((w) => w !== v)
        .map((w) => ends.push([offsets[d]! + v, offsets[d]! + w]) - 1),
    ),
  );
  const gain = impact.map((row) => Float64Array.from(ends, ([v, w]) => row[v]! - row[w]!));
  const hope = Array.from({ length: sizes.length + 1 }, () => new Float64Array(ends.length));
  for (let d = sizes.length - 1; d >= 0; d--) {
    for (let pair = 0; pair < ends.length; pair++) {
      const most = Math.max(...gain.slice(offsets[d]!, offsets[d]! + sizes[d]!).map((row) => row[pair]!));
      hope[d]![pair] = hope[d + 1]![pair]! + most;
    }
  }
  return { depth: sizes.length, sizes, offsets, pairs: ends.length, pairsOf, gain, hope };
}
