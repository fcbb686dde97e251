import type { ActorCode } from "../../vocabulary/actors.ts";

/** Which state an office without a nationality is of. */
export interface Home {
  readonly note: (state: ActorCode, sentence: number) => void;
  /** The state last named, as a list of one; null before any was. */
  readonly last: () => readonly ActorCode[] | null;
  /** The state that the document is about around a sentence, of those whose office nobody else was said to hold; null before any was named. */
  readonly likeliest: (sentence: number, held?: (state: ActorCode) => boolean) => ActorCode | null;
}

/** What naming a state this many sentences before is worth, and what each naming anywhere in the document adds. */
const NEAR = [2, 1.2, 0.6];
const EACH = 0.5;
const MOST = 8;
/** What being written in a state's capital adds. */
const SEAT = 1.5;
/** What opening the sentence before, in the same paragraph, adds. */
const OPENS = 4;

/**
 * "Prime Minister Jon Vik asked for patience" in a report on Iceland that has just quoted somebody on Russia: neither the
 * state last named nor the one most spoken of is right by itself, so both count. `total` tells how often the whole
 * document names each state, `seat` where it was written, `openers` which state the sentence before opens with ("Kigali
 * denied it. "We were not there," Foreign Minister Jon Vik said").
 */
export function homeOf(
  total: ReadonlyMap<ActorCode, number>,
  seat: ActorCode | null,
  openers: readonly (ActorCode | null)[],
): Home {
  const seen = new Map<ActorCode, number>();
  let latest: ActorCode | null = null;
  return {
    note: (state, sentence) => {
      latest = state;
      seen.delete(state);
      seen.set(state, sentence);
    },
    last: () => (latest === null ? null : [latest]),
    likeliest: (sentence, held) => {
      let best: ActorCode | null = null;
      let most = -Infinity;
      for (const [state, at] of seen) {
        if (held?.(state)) continue;
        const worth =
          (NEAR[sentence - at] ?? 0) +
          EACH * Math.min(MOST, total.get(state) ?? 0) +
          (state === seat ? SEAT : 0) +
          (state === openers[sentence] ? OPENS : 0);
        if (worth >= most) [best, most] = [state, worth];
      }
      return best;
    },
  };
}
