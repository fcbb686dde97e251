import { type Day, dayOf, isDay } from "../../base/day.ts";
import { parseEdtf } from "../../base/edtf.ts";
import type { Interval } from "../../base/interval.ts";
import { slashedDay, slashOrder } from "../times/numeric.ts";

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?";

type Order = ReturnType<typeof slashOrder>;

/** A date with its year, written out or in figures: "14 September 2022", "Sept. 14, 2022", "2022-09-14", "14.09.2022", "14/9/2022". */
const SHAPES: readonly {
  readonly shape: RegExp;
  readonly day: (m: RegExpExecArray, order: Order) => Day | null;
}[] = [
  { shape: /\b(\d{4}-\d{2}-\d{2})(?!\d)/, day: (m) => (isDay(m[1]!) ? m[1]! : null) },
  {
    shape: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, "i"),
    day: (m) => dayOf(Number(m[3]), monthOf(m[2]!), Number(m[1])),
  },
  {
    shape: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "i"),
    day: (m) => dayOf(Number(m[3]), monthOf(m[1]!), Number(m[2])),
  },
  {
    shape: /(?<![\d./-])(\d{1,2})([.-])(\d{1,2})\2(\d{4})(?![\d/-]|\.\d)/,
    day: (m) => dayOf(Number(m[4]), Number(m[3]), Number(m[1])),
  },
  {
    shape: /(?<![\d./-])(\d{4})([./])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)/,
    day: (m) => dayOf(Number(m[1]), Number(m[3]), Number(m[4])),
  },
  {
    shape: /(?<![\d./-])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/-])/,
    day: (m, order) => slashedDay(Number(m[1]), Number(m[2]), Number(m[3]), order),
  },
];

const monthOf = (name: string): number =>
  MONTHS.findIndex((m) => m.startsWith(name.toLowerCase().slice(0, 3))) + 1;

/** The first full date in a piece of text; of "03/12/2024" only where `order` tells which number is the month. */
export function dayIn(text: string, order: Order = null): Day | null {
  for (const { shape, day } of SHAPES) {
    const m = shape.exec(text);
    const found = m === null ? null : day(m, order);
    if (found !== null) return found;
  }
  return null;
}

/** The day of a report as its file tells it, and the days it lies within where that is all that is told ("2024-03"). */
export interface ReportDate {
  readonly date: Day;
  readonly dateWithin?: { readonly start: Day; readonly end: Day };
}

/**
 * A report's date as a caller, a field or a page gives it: EDTF, or any full date. Told to the month or roughly, it is the
 * last day of that, by which the report was there. Null where it tells no day, or where days are open at an end.
 */
export function reportDate(written: string): ReportDate | null {
  const within: Interval | null = parseEdtf(written)?.interval ?? null;
  if (within === null) {
    const plain = /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/.exec(written.trim());
    const date = plain ? dayOf(Number(plain[1]), Number(plain[2]), Number(plain[3])) : dayIn(written);
    return date === null ? null : { date };
  }
  const { start, end } = within;
  if (start === null || end === null) return null;
  return start === end ? { date: end } : { date: end, dateWithin: { start, end } };
}

/** "BRUSSELS, 6 July 2023." and "BRUSSELS (Wire), Thursday, July 6, 2023:", the place in capitals and nothing but the date. */
const PLACE_AND_DATE = new RegExp(
  `^\\p{Lu}[\\p{Lu}'’. /-]+(?:\\([^)]{2,30}\\))?,\\s*(?:\\p{L}+day,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?)\\s+\\d{4}\\s*[.:)]`,
  "iu",
);

/**
 * The report's own date: a full date on a line of its own, in a "Published ..." line or in a dateline, among the first
 * lines. A date inside running text is no report's date; when it was updated is one only if nothing else tells.
 */
export function dateOf(text: string): Day | null {
  const lines = text.slice(0, 3000).split("\n").slice(0, 12);
  const order = slashOrder(text);
  let updated: Day | null = null;
  for (const line of lines) {
    const bare = line.trim();
    const label = /^(published|updated|posted|date|dated)\b/i.exec(bare)?.[0].toLowerCase();
    const alone = bare.length < 60 && !/[.!?]["”]?$/.test(bare.replace(new RegExp(`\\b${MONTH}`, "gi"), ""));
    const dateline =
      /^\p{Lu}[\p{Lu}'’. /-]+,[^–—]{3,40}\d{4}[^–—]{0,30}[–—-]/u.exec(bare)?.[0] ??
      (/^\p{Lu}{3}/u.test(bare) ? PLACE_AND_DATE.exec(bare)?.[0] : undefined);
    const day =
      label !== undefined || alone
        ? dayIn(bare, order)
        : dateline === undefined
          ? null
          : dayIn(dateline, order);
    if (day !== null && label !== "updated") return day;
    updated ??= day;
  }
  return updated;
}
