import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import type { Tree } from "../trees.ts";
import { stateOf, type Referent } from "./referent.ts";
import type { Topic } from "./topic.ts";

/** Which two states a text sets side by side or against each other: whom "both sides", "the two countries" mean. */
export interface Pairs {
  /** Takes the referents of a sentence. */
  readonly note: (tree: Tree, here: Iterable<Referent>) => void;
  /** `opposed`: whom words like "both sides" mean, who deal with each other rather than act as one. */
  readonly likeliest: (
    tree: Tree,
    fits: (a: ActorCode, b: ActorCode) => boolean,
    opposed: boolean,
  ) => readonly ActorCode[] | null;
}

/** What it adds to name two as doer and done to, or merely in one sentence, and what is left of it a sentence later. */
const [DEALING, BESIDE] = [1, 0.4];
const FADES = 0.8;
/** The same for having named them as one ("Peru and Chile"), which is remembered longer. */
const ONE_FADES = 0.9;
/** What dealings and having been named as one are worth, for words that set two against each other and for others. */
const OPPOSED = { dealt: 1, asOne: 0.7 };
const ALIKE = { dealt: 0.6, asOne: 2 };
/** What each point of the lesser one's part in the text adds. */
const TOPIC = 0.5;
/** A sentence that names more states is a list. */
const MANY = 5;

interface Pair {
  readonly codes: readonly [ActorCode, ActorCode];
  readonly dealt: number;
  readonly asOne: number;
  /** Sentence that both sums are of. */
  readonly at: number;
}

export function pairsOf(topic: Topic): Pairs {
  const pairs = new Map<string, Pair>();
  const add = (a: ActorCode, b: ActorCode, dealt: number, asOne: number, at: number): void => {
    const key = [a, b].sort().join(" ");
    const last = pairs.get(key) ?? { codes: [a, b], dealt: 0, asOne: 0, at };
    const left = FADES ** (at - last.at);
    pairs.set(key, {
      codes: last.codes,
      dealt: left * last.dealt + dealt,
      asOne: left * last.asOne + asOne,
      at,
    });
  };
  return {
    note: ({ number }, here) => {
      const all = [...here];
      for (const { codes } of all) {
        const [a, b] = [...new Set(codes.map(principalOf))];
        if (codes.length === 2 && a !== undefined && b !== undefined) add(a, b, 0, 1, number);
      }
      const single = all.flatMap((r) => {
        const state = stateOf(r);
        return state === null ? [] : [{ state, place: r.place }];
      });
      if (new Set(single.map(({ state }) => state)).size > MANY) return;
      const seen = new Set<string>();
      for (const [i, one] of single.entries())
        for (const other of single.slice(i + 1)) {
          const key = `${one.state} ${other.state}`;
          if (one.state === other.state || seen.has(key)) continue;
          seen.add(key);
          const isDealing = (one.place === "subject") !== (other.place === "subject");
          add(one.state, other.state, isDealing ? DEALING : BESIDE, 0, number);
        }
    },
    likeliest: (tree, fits, opposed) => {
      const weights = opposed ? OPPOSED : ALIKE;
      let best: readonly ActorCode[] | null = null;
      let most = -Infinity;
      for (const pair of pairs.values()) {
        const { codes } = pair;
        if (!fits(codes[0], codes[1])) continue;
        const now = faded(pair, tree.number, 0, 0);
        const part = Math.min(...codes.map((code) => topic.worth(code, tree)));
        const sum = weights.dealt * now.dealt + weights.asOne * now.asOne + TOPIC * part;
        if (sum >= most) [best, most] = [codes, sum];
      }
      return best;
    },
  };
}

const faded = ({ codes, dealt, asOne, at }: Pair, now: number, more: number, moreAsOne: number): Pair => ({
  codes,
  dealt: dealt * FADES ** (now - at) + more,
  asOne: asOne * ONE_FADES ** (now - at) + moreAsOne,
  at: now,
});
