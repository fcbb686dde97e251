import { addDays, type Day, daysBetween, partsOf, weekdayOf } from "../../base/day.ts";
import { type Interval, onDay } from "../../base/interval.ts";
import {
  MONTH,
  monthNumber,
  NUMBER,
  numberOf,
  part,
  WEEKDAY,
  weekdayNumber,
  wholeMonth,
} from "./calendar.ts";
import { away } from "./ago.ts";
import type { Family, Now } from "./family.ts";
import { season } from "./years.ts";

const UNIT = "(day|week|month|year|decade)s?";
const SEASON = "(spring|summer|autumn|winter)";
/** What ends an adverb: "two days before, it had ..." but not "two days before the summit". */
const ENDS = '(?=\\s*(?:[,.;:!?)–—"”]|$))';

/** At most so many days long is what can be counted from in each unit. */
const LENGTH: Readonly<Record<string, number>> = { day: 4, week: 7, month: 31, year: 366, decade: 366 };

const length = (of: Interval): number =>
  of.start === null || of.end === null ? Infinity : daysBetween(of.start, of.end) + 1;

/** So many units after the time last told; null where that was told too roughly. */
function onFrom({ anchor }: Now, n: number, unit: string): Interval | null {
  if (anchor === null || length(anchor) > LENGTH[unit]!) return null;
  const from = n < 0 ? anchor.start! : anchor.end!;
  return away(from, n, unit);
}

/** The unit (day, week, month, year) that the time last told lies in. */
function around({ anchor }: Now, unit: string): Interval | null {
  if (anchor === null || length(anchor) > LENGTH[unit]!) return null;
  return unit === "day" ? anchor : away(anchor.start!, 0, unit);
}

const DAYTIME = /^(morning|afternoon|evening|night)$/;

/** Counted from the time last told. */
export const anchored: readonly Family[] = [
  {
    kind: "anchored",
    example: "in March of the following year; on 4 May the next year",
    shape: new RegExp(
      `\\b(?:(\\d{1,2}) )?${MONTH}(?: (\\d{1,2}))?,?(?: of)? the (following|next|same|previous|preceding) year\\b`,
      "g",
    ),
    interval: (m, { anchor }) => {
      const from = anchor?.end ?? anchor?.start ?? null;
      if (from === null || anchor === null || length(anchor) > 366) return null;
      const shift = /following|next/.test(m[4]!) ? 1 : m[4] === "same" ? 0 : -1;
      const month = wholeMonth(partsOf(from).year + shift, monthNumber(m[2]!));
      const number = m[1] ?? m[3];
      return number === undefined ? month : onDay(addDays(month.start!, Number(number) - 1));
    },
  },
  {
    kind: "anchored",
    example: "two days later; a week earlier",
    shape: new RegExp(
      `\\b(?:${NUMBER} ${UNIT} (?:(later|after that|afterwards)|(earlier)|(before|previously)${ENDS})|(?:the |that )?(day|week|month|year) (?:(before)|after)${ENDS})`,
      "gi",
    ),
    interval: (m, now) => {
      if (m[6] !== undefined) return onFrom(now, m[7] === undefined ? 1 : -1, m[6].toLowerCase());
      return onFrom(now, numberOf(m[1]!) * (m[3] === undefined ? -1 : 1), m[2]!.toLowerCase());
    },
  },
  {
    kind: "anchored",
    example:
      "the following day; the next morning; the previous year; the following June; the following spring",
    shape: new RegExp(
      `\\b(?:the )?(following|next|previous|preceding) (?:(day|week|month|year|morning|afternoon|evening|night)\\b|${MONTH}(?![a-z])|${SEASON}\\b|${WEEKDAY}\\b)(?!['’]s)`,
      "gi",
    ),
    interval: (m, now) => {
      const n = /following|next/i.test(m[1]!) ? 1 : -1;
      // "next month", "next spring" without "the" are counted from the report's day.
      if (/^next/i.test(m[0]) && !/^(day|morning|evening)$/i.test(m[2] ?? "")) return undefined;
      const unit = m[2]?.toLowerCase();
      if (unit !== undefined) return onFrom(now, n, DAYTIME.test(unit) ? "day" : unit);
      const { anchor } = now;
      const from = n > 0 ? (anchor?.end ?? null) : (anchor?.start ?? null);
      if (from === null) return null;
      if (m[3] !== undefined) return monthNear(from, monthNumber(m[3]), n);
      if (m[4] !== undefined) return seasonNear(from, m[4], n);
      if (length(anchor!) > 7) return null;
      const ahead = (weekdayNumber(m[5]!) - weekdayOf(from) + 7) % 7;
      return onDay(addDays(from, n > 0 ? ahead || 7 : (ahead || 7) - 7 || -7));
    },
  },
  {
    kind: "anchored",
    example: "the same day; later that month; earlier that year; that evening; that June",
    shape: new RegExp(
      `\\b(?:(later|earlier|early|late|the (?:beginning|start|middle|end) of) )?(?:the (?:very )?same|that (?:very |same )?) ?(?:(day|week|month|year|morning|afternoon|evening|night)\\b|${MONTH}(?![a-z])|${SEASON}\\b)(?!['’]s)`,
      "gi",
    ),
    interval: (m, now) => {
      const { anchor } = now;
      if (anchor === null || anchor.start === null || anchor.end === null) return null;
      if (m[3] !== undefined) {
        // "said that May ..." is a name as often as a month.
        if (m[3] === "May") return undefined;
        return length(anchor) > 366 ? null : wholeMonth(partsOf(anchor.end).year, monthNumber(m[3]));
      }
      if (m[4] !== undefined) return length(anchor) > 366 ? null : season(m[4], partsOf(anchor.end).year);
      const unit = m[2]!.toLowerCase();
      const whole = around(now, DAYTIME.test(unit) ? "day" : unit);
      if (whole === null || unit === "day" || DAYTIME.test(unit)) return whole;
      if (/^later/i.test(m[1] ?? "")) return { start: anchor.start, end: whole.end };
      if (/^earlier/i.test(m[1] ?? "")) return { start: whole.start, end: anchor.end };
      const third = /beginning|start|early/i.test(m[1] ?? "")
        ? "early"
        : /end|late/i.test(m[1] ?? "")
          ? "late"
          : "mid";
      return m[1] === undefined ? whole : part(third, whole);
    },
  },
  {
    kind: "anchored",
    example: "hours later; at that meeting",
    shape: new RegExp(
      `\\b(?:(?:(?:a few|several|some|only|just) )?(?:hours|minutes|moments|an hour|${NUMBER} hours) (?:later|earlier|afterwards)|at (?:that|the same) (?:meeting|summit|session|conference|gathering|time))\\b`,
      "gi",
    ),
    interval: (m, now) => {
      const hours = m[1] === undefined ? 0 : numberOf(m[1]);
      if (hours >= 24) return onFrom(now, Math.floor(hours / 24) * (/earlier/i.test(m[0]) ? -1 : 1), "day");
      return now.anchor !== null && (length(now.anchor) <= 4 || /^at/i.test(m[0])) ? now.anchor : null;
    },
  },
  {
    kind: "vague",
    example: "weeks later; a few days ago; years earlier",
    shape:
      /\b(?:(?:a few|several|some|many|the last few) )?(?:days|weeks|months|years|decades|centuries) (?:later|earlier|ago|before(?=\s*[,.;]))/gi,
    interval: () => null,
  },
];

function monthNear(from: Day, month: number, n: number): Interval {
  const { year, month: now } = partsOf(from);
  if (n > 0) return wholeMonth(month > now ? year : year + 1, month);
  return wholeMonth(month < now ? year : year - 1, month);
}

/** The first such season that begins after a day, or the last that ended before it. */
function seasonNear(from: Day, name: string, n: number): Interval {
  const { year } = partsOf(from);
  const same = season(name, year);
  if (n > 0) return same.start! > from ? same : season(name, year + 1);
  return same.end! < from ? same : season(name, year - 1);
}
