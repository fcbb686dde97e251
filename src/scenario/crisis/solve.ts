import { BELIEFS, beliefAt, CLOSED, laid, revised } from "./belief.ts";
import { expDown } from "../logit/exp.ts";
import { cellAt, type Layout, layoutOf } from "./layout.ts";
import { POINTS, restWorths } from "./rest.ts";
import { BLUFFING, type Crisis, PLAYERS, RESOLUTE } from "./step.ts";

/** How everybody chooses, month by month. */
export interface Policy {
  readonly crisis: Crisis;
  readonly layout: Layout;
  /** [month][cell][type][act] → probability, months without an occasion counted in. */
  readonly member: Float64Array;
  /** [month][point of belief, CLOSED last][slot] → probability of each way on. */
  readonly others: Float64Array;
  /** Expected worth at the start: one number a player. */
  readonly expected: readonly number[];
  /** Cell × player → worth when the second month begins. */
  readonly second: Float64Array;
  /** Largest movement of a probability in any month's last sweep: below 1e-7 where everything came to rest. */
  readonly residual: number;
}

const TOLERANCE = 1e-7;
const SWEEPS = 300;
const DAMPING = 0.5;

/**
 * The logit equilibrium of a crisis, solved from its end: in every month, status and belief each type of the member weighs its legal acts,
 * knowing what others will conclude from them; the rest of the month then has perfect information and is solved backwards. What acts
 * reveal and what they are worth hang on each other: a fixed point, found by damped sweeps begun at the following month's answer.
 */
export function solveCrisis(crisis: Crisis): Policy {
  const layout = layoutOf(crisis);
  const [ofMember, ofOthers] = [layout.cells * 2 * layout.acts, POINTS * layout.slots];
  const member = new Float64Array(crisis.horizon * ofMember);
  const others = new Float64Array(crisis.horizon * ofOthers);
  const after = new Float64Array(POINTS * layout.steps.length * PLAYERS);
  let ahead = new Float64Array(layout.cells * PLAYERS);
  layout.statusOf.forEach((s, cell) => ahead.set(crisis.statuses[s]!.salvage, cell * PLAYERS));
  let second = ahead;
  let residual = 0;
  for (let t = crisis.horizon - 1; t >= 0; t--) {
    const here = new Float64Array(layout.cells * PLAYERS);
    const choice = member.subarray(t * ofMember, (t + 1) * ofMember);
    if (t + 1 < crisis.horizon) choice.set(member.subarray((t + 1) * ofMember, (t + 2) * ofMember));
    restWorths(crisis, layout, ahead, others.subarray(t * ofOthers, (t + 1) * ofOthers), after);
    for (const s of layout.reachable) {
      residual = Math.max(residual, solveStatus({ crisis, layout, t, after, here, choice }, s));
    }
    if (t === 0) second = ahead;
    ahead = here;
  }
  return { crisis, layout, member, others, expected: atStart(crisis, layout, ahead), second, residual };
}

function atStart(crisis: Crisis, layout: Layout, worth: Float64Array): readonly number[] {
  const { low, high, share } = laid(crisis.resolve);
  const [a, b] = [low, high].map((point) => cellAt(layout, crisis.start, point) * PLAYERS);
  return Array.from({ length: PLAYERS }, (_, p) => (1 - share) * worth[a! + p]! + share * worth[b! + p]!);
}

interface Month {
  readonly crisis: Crisis;
  readonly layout: Layout;
  readonly t: number;
  /** Worth of every step of the month: [point][step][player]. */
  readonly after: Float64Array;
  /** Cell × player → worth when this month begins; filled. */
  readonly here: Float64Array;
  /** This month's part of `member`, filled. */
  readonly choice: Float64Array;
}

/** All cells of one status in one month. */
function solveStatus(month: Month, s: number): number {
  const { crisis, layout, t, after } = month;
  const status = crisis.statuses[s]!;
  const points = status.open ? BELIEFS : 1;
  const worths = status.acts.map((act, a) => {
    const worth = new Float64Array(points * PLAYERS);
    for (let b = 0; b < points; b++) {
      const from = ((status.open ? b : CLOSED) * layout.steps.length + layout.restOf[s]![a]!) * PLAYERS;
      for (let p = 0; p < PLAYERS; p++)
        worth[b * PLAYERS + p] = act.pays[p]! + t * act.grows[p]! + after[from + p]!;
    }
    return worth;
  });
  const legal = status.acts.map((act) => act.from <= t && t <= act.until);
  let worst = 0;
  for (let b = 0; b < points; b++) worst = Math.max(worst, choose(month, s, b, worths, legal));
  return worst;
}

/** The member's choice in one cell; fills its policy and its worth. */
function choose(
  { crisis, layout, here, choice }: Month,
  s: number,
  b: number,
  worths: readonly Float64Array[],
  legal: readonly boolean[],
): number {
  const { open, flow } = crisis.statuses[s]!;
  const cell = layout.first[s]! + b;
  const [many, from] = [worths.length, cell * 2 * layout.acts];
  const belief = open ? beliefAt(b) : crisis.resolve;
  const resolute = choice.subarray(from, from + many);
  const bluffing = choice.subarray(from + layout.acts, from + layout.acts + many);
  if (resolute.every((p) => p === 0)) for (const side of [resolute, bluffing]) spread(side, legal);
  const occasion = legal[0] ? crisis.occasion : 1;
  const answer = new Float64Array(many);
  const seen = (a: number): number => (open ? revised(belief, resolute[a]!, bluffing[a]!) : 0);
  let [moved, before, damping] = [Infinity, Infinity, 1];
  for (let sweep = 0; sweep < SWEEPS && moved > TOLERANCE; sweep++) {
    // Full answers while they close in quickly; damped ones where they do not.
    if (sweep > 2 && moved > 0.6 * before) damping = DAMPING;
    before = moved;
    moved = 0;
    for (let type = 0; type < 2; type++) {
      const side = type === RESOLUTE ? resolute : bluffing;
      for (let a = 0; a < many; a++) answer[a] = legal[a] ? worthAt(worths[a]!, seen(a), type) : -Infinity;
      logit(answer, crisis.precision, occasion);
      for (let a = 0; a < many; a++) {
        const step = answer[a]! - side[a]!;
        moved = Math.max(moved, Math.abs(step));
        side[a]! += damping * step;
      }
    }
  }
  for (let p = 0; p < PLAYERS; p++) {
    let mean = flow[p]!;
    for (let a = 0; a < many; a++) {
      const odds =
        p === RESOLUTE
          ? resolute[a]!
          : p === BLUFFING
            ? bluffing[a]!
            : belief * resolute[a]! + (1 - belief) * bluffing[a]!;
      if (odds > 0) mean += odds * worthAt(worths[a]!, seen(a), p);
    }
    here[cell * PLAYERS + p] = mean;
  }
  return moved;
}

/** Worth at a belief between grid points. A closed status has one point. */
function worthAt(worth: Float64Array, belief: number, player: number): number {
  if (worth.length === PLAYERS) return worth[player]!;
  const at = belief * (BELIEFS - 1);
  const low = Math.min(BELIEFS - 2, at | 0);
  const [a, b] = [worth[low * PLAYERS + player]!, worth[(low + 1) * PLAYERS + player]!];
  return a + (at - low) * (b - a);
}

/** Worths become probabilities in place: logit in months with an occasion, carrying on (the first act) in the others. */
function logit(worth: Float64Array, precision: number, occasion: number): void {
  let best = -Infinity;
  for (let a = 0; a < worth.length; a++) if (worth[a]! > best) best = worth[a]!;
  let sum = 0;
  for (let a = 0; a < worth.length; a++) sum += worth[a] = expDown(precision * (worth[a]! - best));
  for (let a = 0; a < worth.length; a++) worth[a] = (occasion * worth[a]!) / sum;
  worth[0]! += 1 - occasion;
}

function spread(side: Float64Array, legal: readonly boolean[]): void {
  const many = legal.filter(Boolean).length;
  legal.forEach((may, a) => (side[a] = may ? 1 / many : 0));
}
