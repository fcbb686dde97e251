import { BELIEFS, CLOSED } from "./belief.ts";
import { markOf } from "./memory.ts";
import { type Crisis, PLAYERS, type Step } from "./step.ts";

/**
 * A crisis laid out for arithmetic. Steps that are one object are one step, wherever they are met; every step stands after those it leads
 * to. A *cell* is a status with a belief about the member's type, a *slot* one way on from one step.
 */
export interface Layout {
  readonly cells: number;
  readonly statusOf: Int32Array;
  /** The belief of a cell; CLOSED where there is one cell for all. */
  readonly beliefOf: Int32Array;
  /** Status → its first cell. */
  readonly first: Int32Array;
  /** Statuses that play can come to from the start; the others are left alone. */
  readonly reachable: readonly number[];
  /** Acts a status has at most. */
  readonly acts: number;
  /** Status → act → number of the step that follows. */
  readonly restOf: readonly (readonly number[])[];
  readonly steps: readonly Step[];
  /** Step → who chooses; -1 at odds, -2 where the month ends. */
  readonly chooser: Int32Array;
  readonly precision: Float64Array;
  /** Step → its first slot; one entry more than steps. */
  readonly slot: Int32Array;
  readonly slots: number;
  /** Slot → step it leads to, what it pays (one number a player), its odds (0 where somebody chooses). */
  readonly child: Int32Array;
  readonly pays: Float64Array;
  readonly odds: Float64Array;
  /** Slot → what is remembered of it, by `markOf`. */
  readonly mark: Uint8Array;
  /** Step → status that the next month begins in; -1 where the month goes on. */
  readonly next: Int32Array;
}

const MONTH_ENDS = -2;

export function layoutOf(crisis: Crisis): Layout {
  const { statuses } = crisis;
  const reachable = reachableIn(crisis);
  const cellsOf = statuses.map((status) => (status.open ? BELIEFS : 1));
  const first = Int32Array.from(statuses, (_, s) => cellsOf.slice(0, s).reduce((a, b) => a + b, 0));
  const statusOf = Int32Array.from(statuses.flatMap((_, s) => Array.from({ length: cellsOf[s]! }, () => s)));
  const beliefOf = Int32Array.from(
    statuses.flatMap((status) => (status.open ? Array.from({ length: BELIEFS }, (_, b) => b) : [CLOSED])),
  );
  const { steps, numberOf } = inOrder(reachable.flatMap((s) => statuses[s]!.acts.map((act) => act.then)));
  const ways = steps.map((step) => (step.kind === "next" ? [] : step.ways));
  const slot = new Int32Array(steps.length + 1);
  ways.forEach((of, i) => (slot[i + 1] = slot[i]! + of.length));
  const all = ways.flat();
  return {
    cells: statusOf.length,
    statusOf,
    beliefOf,
    first,
    reachable,
    acts: Math.max(1, ...statuses.map((status) => status.acts.length)),
    restOf: statuses.map((status) => status.acts.map((act) => numberOf.get(act.then) ?? -1)),
    steps,
    chooser: Int32Array.from(steps, (s) =>
      s.kind === "choice" ? s.player : s.kind === "odds" ? -1 : MONTH_ENDS,
    ),
    precision: Float64Array.from(steps, (s) => (s.kind === "choice" ? s.precision : 0)),
    slot,
    slots: all.length,
    child: Int32Array.from(all, (way) => numberOf.get(way.then)!),
    pays: Float64Array.from(
      { length: all.length * PLAYERS },
      (_, i) => all[Math.floor(i / PLAYERS)]!.pays[i % PLAYERS]!,
    ),
    odds: Float64Array.from(all, (way) => ("odds" in way ? (way.odds as number) : 0)),
    mark: Uint8Array.from(all, (way) => markOf(way.mark)),
    next: Int32Array.from(steps, (s) => (s.kind === "next" ? s.status : -1)),
  };
}

/** Every step once, after all that it leads to. */
function inOrder(roots: readonly Step[]): {
  readonly steps: readonly Step[];
  readonly numberOf: ReadonlyMap<Step, number>;
} {
  const steps: Step[] = [];
  const numberOf = new Map<Step, number>();
  const add = (step: Step): void => {
    if (numberOf.has(step)) return;
    if (step.kind !== "next") for (const way of step.ways) add(way.then);
    numberOf.set(step, steps.push(step) - 1);
  };
  roots.forEach(add);
  return { steps, numberOf };
}

function reachableIn({ statuses, start }: Crisis): readonly number[] {
  const found = new Set([start]);
  const seen = new Set<Step>();
  const visit = (step: Step): void => {
    if (seen.has(step)) return;
    seen.add(step);
    if (step.kind === "next") found.add(step.status);
    else for (const way of step.ways) visit(way.then);
  };
  // A set's iteration meets what is added on the way.
  for (const s of found) for (const act of statuses[s]!.acts) visit(act.then);
  return [...found].sort((a, b) => a - b);
}

/** The cell of a status at a grid point of belief. */
export const cellAt = ({ first, beliefOf }: Layout, status: number, belief: number): number =>
  beliefOf[first[status]!] === CLOSED ? first[status]! : first[status]! + belief;
