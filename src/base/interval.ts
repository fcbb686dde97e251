import { type Day, daysInMonth, isDay, partsOf } from "./day.ts";

/** Days from start to end, both inside. A null end is open: the text leaves it open, not "for ever". */
export interface Interval {
  readonly start: Day | null;
  readonly end: Day | null;
}

/** The interval of one day. */
export const onDay = (day: Day): Interval => ({ start: day, end: day });

/** Whether two intervals share a day. */
export function overlaps(a: Interval, b: Interval): boolean {
  return (
    (a.start === null || b.end === null || a.start <= b.end) &&
    (b.start === null || a.end === null || b.start <= a.end)
  );
}

/** Whether the day lies inside. */
export const holdsOn = (i: Interval, day: Day): boolean => overlaps(i, onDay(day));

/** The days of "2024", "2024-03" or "2024-03-12"; null for anything else. */
export function intervalOf(text: string): Interval | null {
  if (isDay(text)) return onDay(text);
  const m = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (!m) return null;
  if (!m[2]) return { start: `${m[1]}-01-01`, end: `${m[1]}-12-31` };
  const last = daysInMonth(Number(m[1]), Number(m[2]));
  const end = `${m[1]}-${m[2]}-${String(last).padStart(2, "0")}`;
  return isDay(end) ? { start: `${m[1]}-${m[2]}-01`, end } : null;
}

/** Shortest exact way to write an interval: a day, a month, a year, or "A/B" with ".." for an open end. */
export function intervalText(i: Interval): string {
  if (i.start === null && i.end === null) return "..";
  if (i.start !== null && i.start === i.end) return i.start;
  if (i.start !== null && i.end !== null) {
    const a = partsOf(i.start);
    const b = partsOf(i.end);
    const wholeMonths = a.date === 1 && b.date === daysInMonth(b.year, b.month) && a.year === b.year;
    if (wholeMonths && a.month === 1 && b.month === 12) return String(a.year);
    if (wholeMonths && a.month === b.month) return i.start.slice(0, 7);
  }
  return `${i.start ?? ".."}/${i.end ?? ".."}`;
}
