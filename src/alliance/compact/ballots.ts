import type { ActorCode } from "../../vocabulary/actors.ts";
import type { Rule } from "../clauses.ts";
import { tally } from "../tally.ts";
import type { Log } from "./log.ts";

/** Votes on matters put to one body, as columns: those on matter m are at starts[m] to starts[m + 1]. */
export interface Motions {
  readonly alliance: number;
  /** Days on which the vote closed. */
  readonly day: Int32Array;
  readonly starts: Int32Array;
  /** Places in the world's states. */
  readonly voter: Uint16Array;
  /** 0 in favour, 1 against, 2 aside. */
  readonly vote: Uint8Array;
}

/** Whether each matter told as adopted stands: 1 it does, 0 it does not, -1 cannot be determined. Who had a vote that day comes from the log. */
export function decideAll(
  rule: Rule<"decision"> | "silent",
  states: readonly ActorCode[],
  log: Log,
  { alliance, day, starts, voter, vote }: Motions,
): Int8Array {
  const stands = new Int8Array(day.length);
  for (let m = 0; m < day.length; m++) {
    const voters = states.filter((_, s) => log.votes(alliance, s, day[m]!));
    const cast: ActorCode[][] = [[], [], []];
    for (let i = starts[m]!; i < starts[m + 1]!; i++) cast[vote[i]!]!.push(states[voter[i]!]!);
    const ballot = {
      members: voters,
      voters,
      parties: [],
      inFavour: cast[0]!,
      against: cast[1]!,
      aside: cast[2]!,
    };
    const result = tally(rule, { ...ballot, adopted: true }).stands;
    stands[m] = result === null ? -1 : result ? 1 : 0;
  }
  return stands;
}
