import { addDays, type Day } from "../base/day.ts";
import type { Interval } from "../base/interval.ts";
import type { TimeWords } from "./clock.ts";
import type { TimeMention } from "./times/index.ts";
import { kids, lemmaOf, type Tree } from "./trees.ts";

/** So many paragraphs that a day heads make a text a chronology. */
const FEWEST = 3;
/** What parts the day from its entry: a stop, a colon, a dash, an hour. */
const PARTED = /^(?:\.(?=\s)|\s?:(?=\s)|\s?[–—-]\s|,?\s\d{1,2}[:.h]\d{2}\b)/;

/**
 * The days of a chronology by sentence: "September 12. The envoy gives way.", "12 May: The port is shut.", "Tuesday, 20:05 The
 * envoy answers." What an entry tells took place on its day, unless its own words say otherwise.
 */
export function entriesOf(
  text: string,
  trees: readonly Tree[],
  times: readonly (readonly TimeMention[])[],
  date: Day | null,
): ReadonlyMap<number, Interval> {
  const days = new Map<number, Interval>();
  let heads = 0;
  let day: Interval | null = null;
  let end = 0;
  for (const { number, sentence } of trees) {
    if (number === 0 || text.slice(end, sentence.start).includes("\n")) {
      day = headOf(text, sentence.start, times[number] ?? [], date);
      if (day !== null) heads++;
    }
    end = sentence.end;
    if (day !== null) days.set(number, day);
  }
  return heads < FEWEST ? new Map() : days;
}

function headOf(
  text: string,
  start: number,
  times: readonly TimeMention[],
  date: Day | null,
): Interval | null {
  const first = times.find((t) => t.start === start);
  if (first === undefined || !PARTED.test(text.slice(first.end, first.end + 8))) return null;
  const { interval, kind } = first;
  // "Monday, 9:30 Chad asks for help": the Monday before the report, whatever the tense of the entry.
  const ahead = kind === "weekday" && date !== null && interval !== null && (interval.start ?? "") > date;
  return ahead ? { start: addDays(interval.start!, -7), end: addDays(interval.end!, -7) } : interval;
}

/** Whether a sentence of an entry tells a predicate as of its day: no other day is named in it, and it was not done before. */
export const isOfEntry = (tree: Tree, predicate: number, times: readonly TimeWords[]): boolean =>
  times.every((t) => t.start === tree.sentence.start) &&
  !kids(tree, predicate, "aux").some((k) => lemmaOf(tree, k) === "have" && tree.tokens[k]!.xpos === "VBD");
