import { dayOf, daysInMonth, isDay } from "./day.ts";
import { type Interval, intervalText } from "./interval.ts";

/**
 * Days as the Extended Date/Time Format (ISO 8601-2) has them. `one`: the thing happened on one of the days, which then
 * are a set ("[2012-06-28..2012-12-19]"); else it went on through them ("2022-09-14/2022-09-17", "2024-02-22/.." while
 * it is open). Empty where no day is told.
 */
export function edtf(time: Interval | null, one = true): string {
  if (time === null || (time.start === null && time.end === null)) return "";
  const text = intervalText(time);
  if (!text.includes("/")) return text;
  return one ? `[${time.start ?? ""}..${time.end ?? ""}]` : `${time.start ?? ".."}/${time.end ?? ".."}`;
}

/** When an act took place: on one of the days, or through them where an end is open ("since 2014"); null where nothing tells. */
export function actEdtf(time: Interval | null): string | null {
  return edtf(time, time !== null && time.start !== null && time.end !== null) || null;
}

/** What an EDTF text says: the days, and whether they are only about right ("~"), doubtful ("?") or both ("%"). */
export interface Dated {
  readonly interval: Interval;
  readonly qualified: "~" | "?" | "%" | null;
}

/**
 * Reads EDTF: a day, a month, a year, with a time of day or without; "2024-03-12~"; "2024-03/2024-05", "2024-02-22/..";
 * seasons and quarters ("2022-21" is its spring, "2022-33" its first quarter); "202X", "2024-XX"; one of several days
 * ("[2012-06-28..2012-12-19]"). Null for anything else, and for years before the year 1.
 */
export function parseEdtf(written: string): Dated | null {
  const text = written.trim();
  const set = /^[[{]([^\]},]*)\.\.([^\]},]*)[\]}]$/.exec(text);
  if (set !== null) return between(set[1]!, set[2]!);
  const [from, to, ...more] = text.split("/");
  if (more.length > 0) return null;
  return to === undefined ? single(text) : between(from!, to);
}

/** An end that is open ("..") or unknown (nothing) is null; both may not be. */
function between(from: string, to: string): Dated | null {
  const ends = [from, to].map((end) => (/^(\.\.)?$/.test(end) ? undefined : single(end)));
  if (ends.includes(null) || ends.every((end) => end === undefined)) return null;
  const interval = { start: ends[0]?.interval.start ?? null, end: ends[1]?.interval.end ?? null };
  if (interval.start !== null && interval.end !== null && interval.start > interval.end) return null;
  return { interval, qualified: ends[0]?.qualified ?? ends[1]?.qualified ?? null };
}

function single(written: string): Dated | null {
  const m = /^(.*?)([~?%])?$/.exec(written.replace(/T\d{2}:?\d{2}.*$/, ""))!;
  const interval = daysOf(m[1]!);
  return interval === null ? null : { interval, qualified: (m[2] as Dated["qualified"]) ?? null };
}

/** First and last month of the seasons and parts of a year that EDTF numbers; a winter begins in the year before. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [0, 2], 25: [3, 5], 26: [6, 8], 27: [9, 11], 28: [0, 2],
  33: [1, 3], 34: [4, 6], 35: [7, 9], 36: [10, 12], 37: [1, 4], 38: [5, 8], 39: [9, 12], 40: [1, 6], 41: [7, 12],
}; // prettier-ignore

function daysOf(text: string): Interval | null {
  const m = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?$/.exec(text);
  if (m === null) return null;
  const [, year, month, day] = m;
  const [first, last] = [Number(year!.replaceAll("X", "0")), Number(year!.replaceAll("X", "9"))];
  if (first < 1) return null;
  const whole = { start: dayOf(first, 1, 1), end: dayOf(last, 12, 31) };
  if (first !== last || month === undefined || (month === "XX" && (day === undefined || day === "XX")))
    return first !== last && month !== undefined && month !== "XX" ? null : whole;
  if (month === "XX") return null;
  const part = day === undefined ? PARTS[month] : undefined;
  if (part !== undefined) {
    const start = part[0] === 0 ? dayOf(first - 1, 12, 1) : dayOf(first, part[0], 1);
    return { start, end: dayOf(first, part[1], daysInMonth(first, part[1])) };
  }
  const n = Number(month);
  if (n < 1 || n > 12) return null;
  if (day === undefined || day === "XX")
    return { start: dayOf(first, n, 1), end: dayOf(first, n, daysInMonth(first, n)) };
  return isDay(text) ? { start: text, end: text } : null;
}
