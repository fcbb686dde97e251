import { isFrozen } from "../freeze.ts";
import {
  CHANGED,
  exitIn,
  formalIn,
  FORMALS,
  type Law,
  lawOf,
  memberSinceIn,
  NEVER,
  sinceIn,
  suspendedIn,
  UNKNOWN,
} from "./law.ts";
import { Log } from "./log.ts";
import type { Shape } from "./shape.ts";
import type { World } from "./world.ts";

const MEMBER = FORMALS.indexOf("member");
const LEAVING = FORMALS.indexOf("leaving");
const FORMER = FORMALS.indexOf("former");

/**
 * One pass over all acts: the standings of every state in every alliance from the first act to `last`, as an interval
 * log. What the law makes of an act is asked of the clause functions, once for each kind of case.
 */
export function runWorld(world: World, last: number): Log {
  const { acts, charters, shapes } = world;
  const n = world.states.length;
  const laws = charters.map((charter, i) => lawOf(charter, shapes[i]!));
  const most = Math.max(1, ...shapes.map((list) => list.length));
  const marksOf = new Int32Array(charters.length * most);
  const kindOf = new Uint8Array(charters.length * most);
  shapes.forEach((list, alliance) =>
    list.forEach((shape, i) => {
      marksOf[alliance * most + i] = shape.marks;
      kindOf[alliance * most + i] = kindNumber(shape);
    }),
  );
  const seats = new Seats(charters.length * n);
  const { next, marks, froze, resumed } = seats;
  const log = new Log(next.length, n, acts.length);
  for (let seat = 0; seat < next.length; seat++) next[seat] = laws[(seat / n) | 0]!.lapses[0] ?? NEVER;
  const { day: days, alliance: alliances, state: states, shape: shapeOf } = acts;
  for (let i = 0; i < acts.length; i++) {
    const day = days[i]!;
    if (day > last) break;
    const alliance = alliances[i]!;
    const shape = shapeOf[i]!;
    const seat = alliance * n + states[i]!;
    const law = laws[alliance]!;
    if (next[seat]! <= day) pass(law, seats, seat, day, log);
    marks[seat]! |= marksOf[alliance * most + shape]!;
    const kind = kindOf[alliance * most + shape]!;
    let changed = (kind & (FREEZES | RESUMES)) !== 0;
    if ((kind & FREEZES) !== 0) froze[seat] = day;
    if ((kind & RESUMES) !== 0) resumed[seat] = day;
    if ((kind & OF_SEAT) !== 0) changed = act(law, seats, seat, shape, day, (kind & NOTICE) !== 0) || changed;
    if (changed) write(seats, seat, day, log);
  }
  for (let seat = 0; seat < seats.next.length; seat++)
    if (seats.next[seat]! <= last) pass(laws[(seat / n) | 0]!, seats, seat, last, log);
  log.close();
  return log;
}

const [OF_SEAT, FREEZES, RESUMES, NOTICE] = [1, 2, 4, 8] as const;

const kindNumber = ({ seat, freezes, resumes, model }: Shape): number =>
  (seat ? OF_SEAT : 0) |
  (freezes ? FREEZES : 0) |
  (resumes ? RESUMES : 0) |
  (model.type === "notify" ? NOTICE : 0);

/** Every seat as it is at the moment of the pass. */
class Seats {
  readonly formal: Uint8Array;
  readonly suspended: Uint8Array;
  readonly marks: Int32Array;
  readonly since: Int32Array;
  readonly memberSince: Int32Array;
  readonly exit: Int32Array;
  readonly froze: Int32Array;
  readonly resumed: Int32Array;
  /** How many ends of terms are behind it, and the next day on which something falls due. */
  readonly terms: Uint8Array;
  readonly next: Int32Array;

  constructor(n: number) {
    this.formal = new Uint8Array(n);
    this.suspended = new Uint8Array(n);
    this.terms = new Uint8Array(n);
    this.marks = new Int32Array(n);
    this.since = new Int32Array(n).fill(UNKNOWN);
    this.memberSince = new Int32Array(n).fill(UNKNOWN);
    this.exit = new Int32Array(n).fill(NEVER);
    this.froze = new Int32Array(n).fill(UNKNOWN);
    this.resumed = new Int32Array(n).fill(UNKNOWN);
    this.next = new Int32Array(n);
  }
}

/** Applies an act to a seat; whether it changed it. */
function act(law: Law, seats: Seats, seat: number, shape: number, day: number, notice: boolean): boolean {
  const before = seats.formal[seat]! | (seats.suspended[seat]! << 3);
  const due = notice ? law.due(day) : NEVER;
  const turn = law.turn(shape, before, seats.marks[seat]!, day, due);
  if ((turn & CHANGED) === 0) return false;
  seats.formal[seat] = formalIn(turn);
  seats.suspended[seat] = suspendedIn(turn);
  if (sinceIn(turn) !== 0) seats.since[seat] = sinceIn(turn) === 1 ? day : UNKNOWN;
  if (memberSinceIn(turn) !== 0) seats.memberSince[seat] = memberSinceIn(turn) === 1 ? day : UNKNOWN;
  const exit = exitIn(turn);
  if (exit !== 0) {
    seats.exit[seat] = exit === 1 ? NEVER : exit === 2 ? due : law.putOff(shape);
    setNext(law, seats, seat);
  }
  return true;
}

/** What falls due by itself up to a day: the end of a term goes before the end of a notice on the same day. */
function pass(law: Law, seats: Seats, seat: number, day: number, log: Log): void {
  while (seats.next[seat]! <= day) {
    const n = seats.terms[seat]!;
    const lapse = law.lapses[n] ?? NEVER;
    const before = seats.formal[seat]! | (seats.suspended[seat]! << 3);
    const exit = seats.exit[seat]!;
    if (exit < lapse) end(seats, seat, exit, law.expire(before), log);
    else {
      seats.terms[seat] = n + 1;
      const after = law.lapse(n, before, seats.marks[seat]!);
      if (after === FORMER && seats.formal[seat] !== FORMER) end(seats, seat, lapse, after, log);
    }
    setNext(law, seats, seat);
  }
}

function end(seats: Seats, seat: number, day: number, formal: number, log: Log): void {
  seats.formal[seat] = formal;
  seats.suspended[seat] = 0;
  seats.since[seat] = day;
  seats.memberSince[seat] = UNKNOWN;
  seats.exit[seat] = NEVER;
  write(seats, seat, day, log);
}

function setNext(law: Law, seats: Seats, seat: number): void {
  seats.next[seat] = Math.min(seats.exit[seat]!, law.lapses[seats.terms[seat]!] ?? NEVER);
}

function write(seats: Seats, seat: number, day: number, log: Log): void {
  const formal = seats.formal[seat]!;
  const froze = seats.froze[seat]!;
  const since = seats.memberSince[seat]!;
  const any = froze !== UNKNOWN && froze >= since;
  const frozen = (formal === MEMBER || formal === LEAVING) && isFrozen(froze, any, seats.resumed[seat]!);
  log.push(
    seat,
    day,
    formal | (frozen ? 8 : 0) | (seats.suspended[seat]! << 4),
    seats.since[seat]!,
    seats.exit[seat]!,
  );
}
