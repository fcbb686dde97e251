import type { Chance } from "../random.ts";
import { BELIEFS, CLOSED, laid } from "./belief.ts";
import { memberOdds, pointsAfter } from "./forward.ts";
import { cellAt } from "./layout.ts";
import { memoryAtStart, remember } from "./memory.ts";
import { POINTS } from "./rest.ts";
import type { Policy } from "./solve.ts";
import type { Step } from "./step.ts";

/** A month in which something other than carrying on happened. */
export interface Event {
  readonly month: number;
  /** Acts and ways by name, in their order within the month. */
  readonly names: readonly string[];
  readonly article: string | null;
}

export interface Playout {
  readonly resolute: boolean;
  readonly status: number;
  readonly memory: number;
  readonly events: readonly Event[];
}

/** Plays a crisis once; `tell` false leaves the events out and is quicker. */
export function playCrisis(policy: Policy, chance: Chance, tell: boolean): Playout {
  const { crisis, layout } = policy;
  const type = chance.next() < crisis.resolve ? 0 : 1;
  const start = laid(crisis.resolve);
  let cell = cellAt(layout, crisis.start, chance.next() < start.share ? start.high : start.low);
  let memory = memoryAtStart(crisis.granted);
  const events: Event[] = [];
  for (let t = 0; t < crisis.horizon; t++) {
    const status = layout.statusOf[cell]!;
    const { acts } = crisis.statuses[status]!;
    const act = acts.length === 1 ? 0 : drawAct(policy, t, cell, type, acts.length, chance);
    const { low, high, share } = pointsAfter(policy, t, cell, act);
    const point = share > 0 && chance.next() < share ? high : low;
    const names: string[] = !tell ? UNTOLD : act > 0 ? [acts[act]!.name] : [];
    let step = layout.restOf[status]![act]!;
    while (layout.next[step]! < 0) {
      const w = drawWay(policy, (t * POINTS + point) * layout.slots, step, chance);
      memory = remember(memory, layout.mark[w]!);
      if (tell) tellWay(layout.steps[step]!, w - layout.slot[step]!, names);
      step = layout.child[w]!;
    }
    cell = landing(policy, layout.next[step]!, point, chance);
    if (names.length > 0) events.push({ month: t, names, article: act > 0 ? acts[act]!.article : null });
  }
  return { resolute: type === 0, status: layout.statusOf[cell]!, memory, events };
}

function tellWay(step: Step, w: number, names: string[]): void {
  const name = step.kind === "next" ? "" : step.ways[w]!.name;
  if (name !== "") names.push(name);
}

/** Stands for the names of a month that nobody asks for; stays empty. */
const UNTOLD: string[] = [];

function landing({ crisis, layout }: Policy, status: number, point: number, chance: Chance): number {
  if (point < BELIEFS || layout.beliefOf[layout.first[status]!] === CLOSED)
    return cellAt(layout, status, point);
  const { low, high, share } = laid(crisis.resolve);
  return cellAt(layout, status, chance.next() < share ? high : low);
}

function drawAct(
  policy: Policy,
  t: number,
  cell: number,
  type: number,
  many: number,
  chance: Chance,
): number {
  let draw = chance.next();
  for (let a = 0; a < many - 1; a++) if ((draw -= memberOdds(policy, t, cell, type, a)) < 0) return a;
  return many - 1;
}

/** The slot of the way that is taken on from a step. */
function drawWay({ layout, others }: Policy, from: number, step: number, chance: Chance): number {
  const last = layout.slot[step + 1]! - 1;
  let draw = chance.next();
  for (let w = layout.slot[step]!; w < last; w++) if ((draw -= others[from + w]!) < 0) return w;
  return last;
}
