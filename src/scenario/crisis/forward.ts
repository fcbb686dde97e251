import { BELIEFS, beliefAt, CLOSED, laid, revised } from "./belief.ts";
import { cellAt, type Layout } from "./layout.ts";
import { MEMORIES, memoryAtStart, remember } from "./memory.ts";
import { POINTS } from "./rest.ts";
import type { Policy } from "./solve.ts";

/** [month 0 ... horizon][status][memory] → probability at the beginning of that month; the last is the horizon's end. */
export interface Course {
  readonly statuses: number;
  readonly odds: Float64Array;
}

/** Below this, mass is left where rounding would put it anyway. */
const NEGLIGIBLE = 1e-15;

/**
 * The exact distribution, month by month, if everybody chooses by the policy: what playouts tend to. With `memories` 1 nothing of
 * the way is remembered, which is quicker.
 */
export function courseOf(policy: Policy, memories: typeof MEMORIES | 1 = MEMORIES): Course {
  // One number a type and memory is carried from cell to cell.
  const width = 2 * memories;
  const { crisis, layout } = policy;
  const statuses = crisis.statuses.length;
  const odds = new Float64Array((crisis.horizon + 1) * statuses * memories);
  const changes = Array.from(layout.mark, (mark) => (memories === 1 ? null : changeOf(mark)));
  let mass: Float64Array = startMass(policy, memories);
  for (let t = 0; ; t++) {
    collect(layout, mass, odds.subarray(t * statuses * memories, (t + 1) * statuses * memories), memories);
    if (t === crisis.horizon) return { statuses, odds };
    mass = throughMonth(policy, t, mass, changes, width);
  }
}

function startMass({ crisis, layout }: Policy, memories: number): Float64Array {
  const width = 2 * memories;
  const mass = new Float64Array(layout.cells * width);
  const { low, high, share } = laid(crisis.resolve);
  for (const [type, prior] of [crisis.resolve, 1 - crisis.resolve].entries()) {
    const at = type * memories + (memories === 1 ? 0 : memoryAtStart(crisis.granted));
    mass[cellAt(layout, crisis.start, low) * width + at]! += prior * (1 - share);
    mass[cellAt(layout, crisis.start, high) * width + at]! += prior * share;
  }
  return mass;
}

/** Null where a way leaves nothing to remember; else memory (of both types) → memory. */
const changeOf = (mark: number): Int32Array | null =>
  mark === 0
    ? null
    : Int32Array.from({ length: 2 * MEMORIES }, (_, i) => i - (i % MEMORIES) + remember(i % MEMORIES, mark));

function collect(
  { cells, statusOf }: Layout,
  mass: Float64Array,
  into: Float64Array,
  memories: number,
): void {
  const width = 2 * memories;
  for (let cell = 0; cell < cells; cell++) {
    for (let i = 0; i < width; i++)
      into[statusOf[cell]! * memories + (i % memories)]! += mass[cell * width + i]!;
  }
}

function throughMonth(
  policy: Policy,
  t: number,
  mass: Float64Array,
  changes: readonly (Int32Array | null)[],
  width: number,
): Float64Array {
  const { layout } = policy;
  const many = layout.steps.length;
  const inside = new Float64Array(POINTS * many * width);
  const reached = new Uint8Array(POINTS * many);
  for (let cell = 0; cell < layout.cells; cell++) {
    for (let i = 0; i < width; i++) {
      const here = mass[cell * width + i]!;
      if (here < NEGLIGIBLE) continue;
      layout.restOf[layout.statusOf[cell]!]!.forEach((step, a) => {
        const odds = here * memberOdds(policy, t, cell, i < width / 2 ? 0 : 1, a);
        if (odds < NEGLIGIBLE) return;
        const { low, high, share } = pointsAfter(policy, t, cell, a);
        inside[(low * many + step) * width + i]! += odds * (1 - share);
        reached[low * many + step] = 1;
        if (share === 0) return;
        inside[(high * many + step) * width + i]! += odds * share;
        reached[high * many + step] = 1;
      });
    }
  }
  const next = new Float64Array(mass.length);
  for (let point = 0; point < POINTS; point++) {
    for (let step = many - 1; step >= 0; step--) {
      if (reached[point * many + step] === 0) continue;
      const own = (point * many + step) * width;
      if (layout.next[step]! >= 0)
        arrive(policy, layout.next[step]!, point, inside.subarray(own, own + width), next);
      else {
        for (let w = layout.slot[step]!; w < layout.slot[step + 1]!; w++) {
          const odds = policy.others[(t * POINTS + point) * layout.slots + w]!;
          const to = point * many + layout.child[w]!;
          const change = changes[w]!;
          reached[to] = 1;
          for (let i = 0; i < width; i++)
            inside[to * width + (change ? change[i]! : i)]! += odds * inside[own + i]!;
        }
      }
    }
  }
  return next;
}

function arrive(
  { crisis, layout }: Policy,
  status: number,
  point: number,
  from: Float64Array,
  next: Float64Array,
): void {
  const width = from.length;
  const put = (cell: number, share: number): void => {
    for (let i = 0; i < width; i++) next[cell * width + i]! += share * from[i]!;
  };
  if (point < BELIEFS || layout.beliefOf[layout.first[status]!] === CLOSED) {
    put(cellAt(layout, status, point), 1);
    return;
  }
  const { low, high, share } = laid(crisis.resolve);
  put(cellAt(layout, status, low), 1 - share);
  put(cellAt(layout, status, high), share);
}

/** Probability of an act of the member's. */
export const memberOdds = (
  { layout, member }: Policy,
  t: number,
  cell: number,
  type: number,
  act: number,
): number => member[((t * layout.cells + cell) * 2 + type) * layout.acts + act]!;

/** The grid points that others' belief may come to after an act, and the probability of the upper one. */
export function pointsAfter(policy: Policy, t: number, cell: number, act: number): ReturnType<typeof laid> {
  const point = policy.layout.beliefOf[cell]!;
  if (point === CLOSED) return { low: CLOSED, high: CLOSED, share: 0 };
  const [resolute, bluffing] = [memberOdds(policy, t, cell, 0, act), memberOdds(policy, t, cell, 1, act)];
  return laid(revised(beliefAt(point), resolute, bluffing));
}
