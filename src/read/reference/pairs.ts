import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import { kids, type Tree } from "../trees.ts";
import { isState, stateOf, type Referent } from "./referent.ts";
import type { Topic } from "./topic.ts";

/**
 * Which two a text sets side by side or against each other: whom "both sides", "the two countries" mean. Two states, or, for
 * words that fit any two, a state with a body or with an armed group or an opposition.
 */
export interface Pairs {
  /** Takes the referents of a sentence; `names` are those of the text, by where their heads start. */
  readonly note: (tree: Tree, here: Iterable<Referent>, names: ReadonlyMap<number, unknown>) => void;
  /**
   * `opposed`: whom words like "both sides" mean, who deal with each other rather than act as one. `here`: what the words'
   * own sentence has spoken of before them.
   */
  readonly likeliest: (
    tree: Tree,
    fits: (a: ActorCode, b: ActorCode) => boolean,
    opposed: boolean,
    here: readonly Referent[],
  ) => readonly ActorCode[] | null;
}

/** What it adds to name two as doer and done to, or merely in one sentence, and what is left of it a sentence later. */
const [DEALING, BESIDE] = [1, 0.4];
const FADES = 0.8;
/** The same for having named them as one ("Peru and Chile"), which is remembered longer. */
const ONE_FADES = 0.9;
/**
 * What dealings and having been named as one are worth, for words that set two against each other and for others; `alone`: the
 * latter for two who have had no dealings with each other, as allies who do all they do together.
 */
const OPPOSED = { dealt: 1, asOne: 0.7, alone: 0.2 };
const ALIKE = { dealt: 0.6, asOne: 2, alone: 2 };
/** What each point of the lesser one's part in the text adds. */
const TOPIC = 0.5;
/** A part of a state that it may have for its opponent. */
const WITHIN = /\/(REB|OPP)$/;
/** What dealings of a state with a body or with others' rebels are worth. */
const MIXED = 0.6;
/** What each dealing in the whole text adds, up to so many. */
const EVER = { each: 0.08, most: 10 };
/** What it adds that words were found to stand for the two as one. */
const MEANT = 0.4;
/** A sentence that names more states is a list. */
const MANY = 5;

interface Pair {
  readonly codes: readonly [ActorCode, ActorCode];
  readonly dealt: number;
  readonly asOne: number;
  /** Dealings so far, none of them faded. */
  readonly ever: number;
  /** Sentence that both sums are of. */
  readonly at: number;
}

export function pairsOf(topic: Topic): Pairs {
  const pairs = new Map<string, Pair>();
  return {
    note: (tree, here, names) => {
      const { number } = tree;
      const told = (k: number): boolean =>
        names.has(tree.tokens[k]!.start) || kids(tree, k, "conj").length > 0;
      for (const { codes, dealt, asOne } of bondsOf([...here], told)) {
        const key = keyOf(codes);
        const last = pairs.get(key);
        const now = last === undefined ? null : faded(last, number);
        pairs.set(key, {
          codes: last?.codes ?? codes,
          dealt: (now?.dealt ?? 0) + dealt,
          asOne: (now?.asOne ?? 0) + asOne,
          ever: (last?.ever ?? 0) + dealt + asOne,
          at: number,
        });
      }
    },
    likeliest: (tree, fits, opposed, here) => {
      const weights = opposed ? OPPOSED : ALIKE;
      const worth = ({ codes, dealt, asOne }: Bond): number =>
        weights.dealt * dealt +
        (dealt > 0.01 ? weights.asOne : weights.alone) * asOne +
        TOPIC * Math.min(...codes.map((code) => topic.worth(principalOf(code), tree)));
      const near = new Map(bondsOf(here).map((bond) => [keyOf(bond.codes), bond]));
      let best: readonly ActorCode[] | null = null;
      let most = -Infinity;
      const weigh = (bond: Bond, more: number): void => {
        if (!fits(bond.codes[0], bond.codes[1])) return;
        const sum = worth(bond) + more;
        if (sum >= most) [best, most] = [bond.codes, sum];
      };
      for (const [key, pair] of pairs) {
        const own = near.get(key);
        const { dealt, asOne } = faded(pair, tree.number);
        const all = { codes: pair.codes, dealt: dealt + (own?.dealt ?? 0), asOne: asOne + (own?.asOne ?? 0) };
        weigh(all, EVER.each * Math.min(EVER.most, pair.ever));
        near.delete(key);
      }
      for (const bond of near.values()) weigh(bond, 0);
      return best;
    },
  };
}

/** What one sentence adds to the pairs that it names, each pair once. */
interface Bond {
  readonly codes: readonly [ActorCode, ActorCode];
  readonly dealt: number;
  readonly asOne: number;
}

function bondsOf(all: readonly Referent[], told: (head: number) => boolean = () => true): readonly Bond[] {
  const bonds = new Map<string, Bond>();
  const add = (
    a: ActorCode | null | undefined,
    b: ActorCode | null | undefined,
    dealt: number,
    asOne: number,
  ): void => {
    if (a === null || a === undefined || b === null || b === undefined || a === b) return;
    const key = keyOf([a, b]);
    const last = bonds.get(key);
    bonds.set(key, {
      codes: last?.codes ?? [a, b],
      dealt: last === undefined || last.dealt === 0 ? dealt : last.dealt,
      asOne: (last?.asOne ?? 0) + asOne,
    });
  };
  for (const { codes, token } of all) {
    const states = [...new Set(codes.map(principalOf))];
    // "the government and the rebels": two of one state.
    const [a, b] = states.length === 1 ? codes : states;
    if (codes.length === 2) add(a, b, 0, told(token) ? 1 : MEANT);
  }
  const single = all.flatMap((r) => {
    const state = stateOf(r);
    const code = r.codes.length === 1 ? r.codes[0]! : null;
    const party = code !== null && (!isState(code) || WITHIN.test(code)) ? code : state;
    return party === null ? [] : [{ party, state, place: r.place }];
  });
  if (new Set(single.flatMap(({ state }) => state ?? [])).size > MANY) return [...bonds.values()];
  for (const [i, one] of single.entries())
    for (const other of single.slice(i + 1)) {
      const worth = (one.place === "subject") !== (other.place === "subject") ? DEALING : BESIDE;
      add(one.state, other.state, worth, 0);
      if (one.party !== one.state || other.party !== other.state)
        add(one.party, other.party, worth * (one.state === other.state ? 1 : MIXED), 0);
    }
  return [...bonds.values()];
}

const keyOf = (codes: readonly [ActorCode, ActorCode]): string => [...codes].sort().join(" ");

/** What is left of a pair some sentences later. */
const faded = (
  { dealt, asOne, at }: Pair,
  now: number,
): { readonly dealt: number; readonly asOne: number } => ({
  dealt: dealt * FADES ** (now - at),
  asOne: asOne * ONE_FADES ** (now - at),
});
