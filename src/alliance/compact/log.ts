import { dayAt } from "../../base/day.ts";
import type { Effective, Formal } from "../state.ts";
import { FORMALS, NEVER, UNKNOWN } from "./law.ts";

/** A standing as the log keeps it. */
export interface BriefStanding {
  readonly formal: Formal;
  readonly effective: Effective | null;
  readonly since: string | null;
  readonly exit: string | null;
}

/** Standings of every seat over time: rows of day, standing, since and exit, found by seat and day. */
export class Log {
  readonly states: number;
  length = 0;
  #seat: Uint16Array;
  #day: Int32Array;
  #code: Uint8Array;
  #since: Int32Array;
  #exit: Int32Array;
  /** After `close`: rows of seat s are at starts[s] to starts[s + 1]. */
  readonly #starts: Int32Array;

  /** `acts`: how many will be applied; about half change a standing. */
  constructor(seats: number, states: number, acts: number) {
    this.states = states;
    const room = Math.max(1 << 10, (acts * 0.6) | 0);
    this.#seat = new Uint16Array(room);
    this.#day = new Int32Array(room);
    this.#code = new Uint8Array(room);
    this.#since = new Int32Array(room);
    this.#exit = new Int32Array(room);
    this.#starts = new Int32Array(seats + 1);
  }

  push(seat: number, day: number, code: number, since: number, exit: number): void {
    if (this.length === this.#seat.length) this.#grow();
    const at = this.length++;
    this.#seat[at] = seat;
    this.#day[at] = day;
    this.#code[at] = code;
    this.#since[at] = since;
    this.#exit[at] = exit;
    this.#starts[seat + 1]!++;
  }

  /** Puts the rows of each seat together, in their order. Nothing is written after it. */
  close(): void {
    const starts = this.#starts;
    for (let s = 1; s < starts.length; s++) starts[s]! += starts[s - 1]!;
    const at = starts.slice();
    const n = this.length;
    const [day, code, since, exit] = [
      new Int32Array(n),
      new Uint8Array(n),
      new Int32Array(n),
      new Int32Array(n),
    ];
    for (let i = 0; i < n; i++) {
      const to = at[this.#seat[i]!]!++;
      day[to] = this.#day[i]!;
      code[to] = this.#code[i]!;
      since[to] = this.#since[i]!;
      exit[to] = this.#exit[i]!;
    }
    [this.#day, this.#code, this.#since, this.#exit] = [day, code, since, exit];
    this.#seat = new Uint16Array(0);
  }

  /** The standing of a state in an alliance on a day (since 1970-01-01); null where it never had to do with it. */
  at(alliance: number, state: number, day: number): BriefStanding | null {
    const row = this.#row(alliance, state, day);
    if (row === -1) return null;
    const code = this.#code[row]!;
    const formal = FORMALS[code & 7] ?? null;
    if (formal === null) return null;
    const since = this.#since[row]!;
    const exit = this.#exit[row]!;
    const part = formal === "member" || formal === "leaving";
    return {
      formal,
      effective: part ? ((code & 8) !== 0 ? "frozen" : "participating") : null,
      since: since === UNKNOWN ? null : dayAt(since),
      exit: exit === NEVER ? null : dayAt(exit),
    };
  }

  /** Whether it is a member on the day that no suspension keeps from voting. */
  votes(alliance: number, state: number, day: number): boolean {
    const row = this.#row(alliance, state, day);
    const code = row === -1 ? 0 : this.#code[row]!;
    const formal = FORMALS[code & 7];
    return (formal === "member" || formal === "leaving") && (code & 16) === 0;
  }

  /** The last row of a seat up to a day; -1 where there is none. */
  #row(alliance: number, state: number, day: number): number {
    const seat = alliance * this.states + state;
    const first = this.#starts[seat]!;
    let low = first;
    let high = this.#starts[seat + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#day[middle]! <= day) low = middle + 1;
      else high = middle;
    }
    return low === first ? -1 : low - 1;
  }

  #grow(): void {
    const twice = <T extends Int32Array | Uint16Array | Uint8Array>(old: T, next: T): T => {
      next.set(old as never);
      return next;
    };
    const n = this.length * 2;
    this.#seat = twice(this.#seat, new Uint16Array(n));
    this.#day = twice(this.#day, new Int32Array(n));
    this.#code = twice(this.#code, new Uint8Array(n));
    this.#since = twice(this.#since, new Int32Array(n));
    this.#exit = twice(this.#exit, new Int32Array(n));
  }
}
