import type { Interval } from "../base/interval.ts";
import { isEventNoun } from "./coding/match.ts";
import { isVerb, kids, lemmaOf, relation, type Tree } from "./trees.ts";

/** A time expression found in a sentence. */
export interface TimeWords {
  readonly start: number;
  readonly end: number;
  readonly interval: Interval | null;
}

/** Which times of a sentence belong to which predicate. */
export interface Clock {
  /**
   * The time a predicate's own clause names, else that of a verb it completes; never that of the verb of saying that
   * reports it (`cue`).
   */
  readonly timeOf: (tree: Tree, predicate: number, above: readonly number[], cue: number) => Interval | null;
}

/** Times by sentence number. */
export function clockOf(times: readonly (readonly TimeWords[])[]): Clock {
  return {
    timeOf: (tree, predicate, above, cue) => {
      const own = times[tree.number] ?? [];
      if (own.length === 0) return null;
      const holders = own.map((words) => ({ words, holder: holderOf(tree, words) }));
      for (const p of [predicate, ...above]) {
        if (p === cue) break;
        const found = holders.find((h) => h.holder === p);
        if (found) return found.words.interval;
      }
      // "recalled its envoy on Monday, accusing ...": what a participle tells goes on at the time of its verb.
      const up = tree.tokens[predicate]!.head;
      const beside = up >= 0 && up !== cue && isBeside(tree, predicate) ? up : -1;
      return holders.find((h) => h.holder === beside)?.words.interval ?? null;
    },
  };
}

/** A bare present participle that accompanies its verb. */
const isBeside = (tree: Tree, i: number): boolean =>
  tree.tokens[i]!.xpos === "VBG" &&
  relation(tree, i) === "advcl" &&
  kids(tree, i, "mark", "case", "aux").length === 0;

/** The predicate a time expression hangs on: the nearest verb above its words, or the noun right above them. */
function holderOf(tree: Tree, words: TimeWords): number {
  const inside = tree.tokens.filter((t) => t.start >= words.start && t.end <= words.end);
  const top = inside.find((t) => t.head < 0 || !inside.some((o) => o.index === t.head));
  let at = top?.head ?? -1;
  while (at >= 0 && !isVerb(tree, at) && !isOwnEvent(tree, at)) at = tree.tokens[at]!.head;
  return at;
}

/**
 * A noun of the tables that something was done by: it has an owner or a phrase of its own ("the offensive of September").
 * Others pass the time on to their verb: "members of the parliament on Tuesday demanded", "on the night of 31 March".
 */
const isOwnEvent = (tree: Tree, i: number): boolean =>
  tree.tokens[i]!.upos === "NOUN" &&
  isEventNoun(lemmaOf(tree, i)) &&
  tree.children[i]!.some((k) => /^(nmod:poss|nmod|amod|compound)/.test(tree.tokens[k]!.deprel));
