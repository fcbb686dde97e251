import type { Interval } from "../../base/interval.ts";
import { type Day, daysInMonth, partsOf } from "../../base/day.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** "12 March 2024". */
export function dayText(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** "12 Mar 2024", for tables. */
export function shortDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${date} ${MONTHS[month - 1]!.slice(0, 3)} ${year}`;
}

/** An interval as a reader would say it: "September 2022", "13 to 17 September 2022", "since 2021", "no day known". */
export function whenText(time: Interval | null, day = dayText): string {
  if (time === null || (time.start === null && time.end === null)) return "no day known";
  const { start, end } = time;
  if (start === null) return `until ${day(end!)}`;
  if (end === null) return `since ${day(start)}`;
  if (start === end) return day(start);
  const a = partsOf(start);
  const b = partsOf(end);
  const whole = a.date === 1 && b.date === daysInMonth(b.year, b.month);
  if (whole && a.year === b.year) {
    if (a.month === 1 && b.month === 12) return String(a.year);
    if (a.month === b.month) return `${monthName(a.month, day)} ${a.year}`;
    return `${monthName(a.month, day)} to ${monthName(b.month, day)} ${a.year}`;
  }
  if (whole && a.month === 1 && b.month === 12) return `${a.year} to ${b.year}`;
  return `${day(start)} to ${day(end)}`;
}

const monthName = (month: number, day: typeof dayText): string =>
  day === dayText ? MONTHS[month - 1]! : MONTHS[month - 1]!.slice(0, 3);

/** "in March 2024", "on 12 March 2024", "from 1 to 3 March 2024"; "" where no day is known. */
export function onText(time: Interval | null): string {
  if (time === null || (time.start === null && time.end === null)) return "";
  const text = whenText(time);
  if (time.start === null || time.end === null) return text;
  if (time.start === time.end) return `on ${text}`;
  return /^\d{1,2} /.test(text)
    ? `between ${text.replace(" to ", " and ")}`
    : text.includes(" to ")
      ? `from ${text}`
      : `in ${text}`;
}
