import type { Assumption } from "./tornado.ts";

/** "The modal outcome changes from `from` to `to` when `name` passes `at`", seen from the base. */
export interface Switch {
  readonly name: string;
  readonly at: number;
  readonly from: string;
  readonly to: string;
  /** Distance from the base as a share of the assumption's range: the smaller, the more the assessment hangs on it. */
  readonly distance: number;
}

/** How closely changes are looked for. */
export interface Search {
  /** Steps into which each side of an assumption's range is cut; two changes within one step go unseen. */
  readonly steps: number;
  /** Share of the range to which a change is then narrowed down. */
  readonly grain: number;
}

const CLOSE: Search = { steps: 24, grain: 1e-6 };

/**
 * The nearest change of the most probable outcome on each side of each assumption's base, others at their base; nearest first.
 * `modal` must give the same for the same (fix its seed). Found by bisection.
 */
export function switchPoints(
  modal: (values: readonly number[]) => string,
  assumptions: readonly Assumption[],
  search: Search = CLOSE,
): readonly Switch[] {
  const base = assumptions.map((a) => a.base);
  const now = modal(base);
  const found = assumptions.flatMap((assumption, i) => {
    const at = (x: number): string => modal(base.with(i, x));
    return [assumption.low, assumption.high].flatMap((end) => nearest(assumption, end, now, at, search));
  });
  return found.sort((a, b) => a.distance - b.distance);
}

function nearest(
  { name, base, low, high }: Assumption,
  end: number,
  now: string,
  modal: (x: number) => string,
  { steps, grain }: Search,
): readonly Switch[] {
  let inside = base;
  for (let step = 1; step <= steps && end !== base; step++) {
    const x = base + ((end - base) * step) / steps;
    if (modal(x) === now) {
      inside = x;
      continue;
    }
    let outside = x;
    while (Math.abs(outside - inside) > grain * (high - low)) {
      const middle = (inside + outside) / 2;
      if (modal(middle) === now) inside = middle;
      else outside = middle;
    }
    return [
      { name, at: outside, from: now, to: modal(outside), distance: Math.abs(outside - base) / (high - low) },
    ];
  }
  return [];
}
