import { addDays, addMonths, type Day } from "../../base/day.ts";
import { type Interval, intervalOf } from "../../base/interval.ts";
import { monthFrom, NUMBER, numberOf, WEEKDAY, weekFrom, wholeYear } from "./calendar.ts";
import type { Family, Now } from "./family.ts";
import { weekday } from "./weekdays.ts";
import { season } from "./years.ts";

const SHARES: Readonly<Record<string, number>> = {
  "half a century": 50,
  "a quarter of a century": 25,
  "a century": 100,
};

/** Former times counted in years from the report's day, to the day where the words say so. */
export const anniversaries: readonly Family[] = [
  {
    kind: "ago",
    example:
      "fifty years ago today; half a century ago; sixty years ago this spring; ten years ago on Sunday",
    shape: new RegExp(
      `\\b(?:(half a century|a quarter of a century|a century)|${NUMBER} (year|decade)s?) ago(?: (?:(today|tonight|yesterday|tomorrow)|this (week|month|spring|summer|autumn|fall|winter)|(?:(?:this|next|last|on) )${WEEKDAY})\\b)?`,
      "gi",
    ),
    interval: (m, now) => {
      if (now.date === null) return null;
      const n =
        m[1] === undefined ? numberOf(m[2]!) * (/^d/i.test(m[3]!) ? 10 : 1) : SHARES[m[1].toLowerCase()]!;
      return yearsBefore(m, now, n);
    },
  },
  {
    kind: "date",
    example: "on this day in 1921",
    shape: /\b[Oo]n this (?:very )?day in (\d{4})\b/g,
    interval: (m, { date }) => (date === null ? null : (intervalOf(`${m[1]}${date.slice(4)}`) ?? null)),
  },
];

function yearsBefore(m: RegExpExecArray, now: Now, n: number): Interval | null {
  const date = now.date!;
  const year = Number(date.slice(0, 4)) - n;
  if (year < 1) return null;
  const back = (day: Day): Interval => {
    const then = addMonths(day, -12 * n);
    return { start: then, end: then };
  };
  if (m[4] !== undefined) {
    return back(addDays(date, { yesterday: -1, tomorrow: 1 }[m[4].toLowerCase()] ?? 0));
  }
  if (m[6] !== undefined) {
    const day = weekday(undefined, m[6], { ...now, tense: /\bnext\b/i.test(m[0]) ? "future" : now.tense });
    return day === null ? null : back(day);
  }
  const unit = m[5]?.toLowerCase();
  if (unit === undefined) return wholeYear(year);
  const then = addMonths(date, -12 * n);
  if (unit === "week") return weekFrom(then, 0);
  return unit === "month" ? monthFrom(then, 0) : season(unit, year);
}
