import type { Interval } from "../base/interval.ts";
import type { Day } from "../base/day.ts";
import type { Status } from "../vocabulary/status.ts";
import { isOfEntry } from "./entries.ts";
import { holdersOf } from "./holders.ts";
import { linkedTime, shared, whenTime } from "./linked-times.ts";
import { isNotUntil } from "./not-until.ts";
import { tenseOf } from "./tenses.ts";
import { isPast } from "./times/family.ts";
import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "./trees.ts";

/** A time expression found in a sentence. */
export interface TimeWords {
  readonly start: number;
  readonly end: number;
  readonly interval: Interval | null;
  /** The days that the words name without "since", "until". */
  readonly named: Interval | null;
}

/** Which times of a sentence belong to which predicate. */
export interface Clock {
  /**
   * The time a predicate's own clause names, else that of a verb it completes; never that of the verb of saying that
   * reports it (`cue`). What is not told as done (`status`) has no time from words that tell when it was planned.
   */
  readonly timeOf: (
    tree: Tree,
    predicate: number,
    above: readonly number[],
    cue: number,
    status?: Status,
  ) => Interval | null;
  /** The time that words of a sentence name which hold this place of the text. */
  readonly within: (tree: Tree, at: number) => Interval | null;
  /** Whether a time begins after the report's day. */
  readonly isToCome: (time: Interval | null) => boolean;
}

/** The time words that a token holds; undefined where it holds none. */
export type TimeAt = (i: number) => Interval | null | undefined;

/** Times by sentence number; `date` is the report's own, `entries` the days that head the sentences of a chronology. */
export function clockOf(
  times: readonly (readonly TimeWords[])[],
  date: Day | null,
  entries: ReadonlyMap<number, Interval> = new Map(),
): Clock {
  const held = new Map<number, ReadonlyMap<number, Interval | null>>();
  const at = (tree: Tree): TimeAt => {
    let found = held.get(tree.number);
    if (found === undefined) held.set(tree.number, (found = heldTimes(tree, times[tree.number] ?? [])));
    return (i) => found.get(i);
  };
  return {
    isToCome: (time) => date !== null && time !== null && (time.start ?? "") > date,
    within: (tree, place) =>
      (times[tree.number] ?? []).find(({ start, end }) => start <= place && place < end)?.interval ?? null,
    timeOf: (tree, predicate, above, cue, status = "fact") => {
      const words = times[tree.number] ?? [];
      const day = entries.get(tree.number);
      if (day !== undefined && isOfEntry(tree, predicate, words))
        return cue < 0 && (status === "fact" || status === "denied") ? day : null;
      if (words.length === 0) return null;
      const held = at(tree);
      const own = held(predicate) !== undefined ? held(predicate) : linkedTime(tree, predicate, held);
      // "handed in its application on Monday": the act is to join, and Monday not its day.
      if (own && status === "intended" && !isAhead(tree, predicate, own, date)) return null;
      if (own !== undefined) return own;
      const dated = whenTime(tree, predicate, words);
      if (dated !== undefined) return dated;
      const told = status === "fact" || status === "denied";
      let below = predicate;
      for (const p of above) {
        if (p === cue || (tree.tokens[p]!.head !== below && !handsDown(tree, p, below))) break;
        const at = held(p);
        const time = at === undefined && isVerb(tree, p) ? linkedTime(tree, p, held) : at;
        // "has had no envoy since May and asks": what stays open ends with its own verb.
        if (time && relation(tree, below) === "conj" && (time.start === null || time.end === null)) break;
        if (time !== undefined) return told || isAhead(tree, p, time, date) ? time : null;
        if (tree.tokens[p]!.head !== below) below = p;
      }
      return shared(tree, predicate, above, cue, held, date) ?? null;
    },
  };
}

/** One interval a token: where it holds two, the finer of them, else the first. */
function heldTimes(tree: Tree, words: readonly TimeWords[]): ReadonlyMap<number, Interval | null> {
  const out = new Map<number, Interval | null>();
  for (const time of words) {
    for (const i of holdersOf(tree, time)) {
      const before = out.get(i);
      // "did not join until 2004": it joined then.
      const then = time.interval?.start === null && (isNotUntil(tree, i) || isBehindNot(tree, time));
      const interval = then ? time.named : time.interval;
      if (before === undefined || before === null || isFiner(interval, before)) out.set(i, interval);
    }
  }
  return out;
}

/** "Not until 2004 did it join", "It was not until 2004 that it joined". */
function isBehindNot(tree: Tree, { start }: TimeWords): boolean {
  const first = tree.tokens.findIndex((t) => t.end > start);
  const until = /^until$/i.test(tree.tokens[first]?.text ?? "") ? first : first - 1;
  return (
    /^until$/i.test(tree.tokens[until]?.text ?? "") &&
    /^not$/i.test(tree.tokens[until - 1]?.text ?? "") &&
    tree.tokens.some((t) => /^(did|was|were)$/i.test(t.text))
  );
}

/** A time with both ends tells more than one that is open; else the one inside the other does. */
function isFiner(a: Interval | null, b: Interval): boolean {
  if (a === null || a.start === null || a.end === null) return false;
  if (b.start === null || b.end === null) return true;
  return b.start <= a.start && a.end <= b.end;
}

/** A plan made on a past day is for later; only a time that reaches beyond the report's day can be when it is to happen. */
const isAhead = (tree: Tree, verb: number, time: Interval | null, date: Day | null): boolean =>
  !isPast(tenseOf(tree, verb)) || (time !== null && date !== null && (time.end === null || time.end > date));

/** What these are done to lies before them or after them: "condemned the attack", "announced its exit", "lifted its veto". */
const REACTS = new Set(
  "condemn criticize criticise welcome praise deplore denounce reject deny dismiss back support endorse regret protest hail applaud blame thank recall remember mark commemorate discuss debate consider follow avenge propose announce promise pledge offer demand urge request seek expect fear threaten warn mention describe call investigate recognise recognize oppose justify lift drop overturn survive face see defend explain want await answer ignore accuse say tell know".split(
    " ",
  ),
);

/** Events that do these take place then: "the withdrawal began on Monday"; "the withdrawal surprised them" tells no day of it. */
const HAPPENS = new Set("begin start continue resume come occur happen end go take enter".split(" "));

/** Whether the time of a verb dates what stands below it: "began its withdrawal on Monday", not "condemned the attack on Monday". */
function handsDown(tree: Tree, verb: number, below: number): boolean {
  const rel = relation(tree, below);
  if (rel === "conj") return sameTense(tree, verb, below);
  if (/^(ccomp|advcl)$/.test(rel)) return false;
  if (
    /^(for|over|of|about|against|despite|without|after|following|before|since|until|because|because of|than)$/.test(
      prepositionOf(tree, below) ?? "",
    )
  )
    return false;
  if (!isVerb(tree, below) && isVerb(tree, verb) && /^(obj|nsubj)$/.test(rel))
    return rel === "obj" ? !REACTS.has(lemmaOf(tree, verb)) : HAPPENS.has(lemmaOf(tree, verb));
  return true;
}

const sameTense = (tree: Tree, a: number, b: number): boolean =>
  kids(tree, b, "aux").length === 0 || tenseOf(tree, a) === tenseOf(tree, b);
