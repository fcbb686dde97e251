import { addDays, daysBetween } from "../../base/day.ts";
import { type Interval, onDay } from "../../base/interval.ts";
import { MONTH, WEEKDAY } from "./calendar.ts";
import { dates } from "./dates.ts";
import type { Family, Now } from "./family.ts";
import { weekdays } from "./weekdays.ts";

const HOUR = "(?:dawn|daybreak|sunrise|midnight|noon|midday|sunset|dusk|nightfall)";
const PART_OF_DAY = `(?:(?:shortly |just |soon |hours |minutes )?(?:before|after|around|at) ${HOUR}|overnight|in the (?:(?:early |small )?hours|early (?:hours|morning)|morning|afternoon|evening|night)|(?:early|late) in the (?:day|morning|afternoon|evening|night)|on the (?:night|morning|evening|afternoon|eve))`;
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: (?:to|and) \\d{1,2}(?:st|nd|rd|th)?)? ${MONTH}(?:,? \\d{4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)`;

/** What another family makes of the words of a day. */
function dayOfWords(words: string, now: Now): Interval | null | undefined {
  for (const family of [...dates, ...weekdays]) {
    for (const m of words.matchAll(family.shape)) return family.interval(m as RegExpExecArray, now);
  }
  return undefined;
}

/** Hours and parts of a day: they belong to the day named with them, else to the one last told, else to the report's. */
export const hours: readonly Family[] = [
  {
    kind: "date",
    example:
      "before dawn on Thursday; on the night of 31 March; in the early hours of Tuesday; on the eve of 9 May",
    shape: new RegExp(
      `\\b${PART_OF_DAY} (?:on |of |from )?(?:the )?(?:(?:last )?${WEEKDAY}|${DATE})(?!['’]s)`,
      "g",
    ),
    interval: (m, now) => {
      const day = dayOfWords(m[0], now);
      if (!/^on the eve /.test(m[0]) || !day?.start) return day;
      return onDay(addDays(day.start, -1));
    },
  },
  {
    kind: "weekday",
    example: "overnight; during the night; before dawn; shortly after midnight",
    shape: new RegExp(
      `\\b(?:overnight|(?:during|in|through) the night|(?:(?:shortly|just|soon) )?(?:before|after|around|at) ${HOUR})\\b(?! (?:on|of) )`,
      "gi",
    ),
    interval: (m, now) => {
      const { anchor, date, told } = now;
      if (told === null) return date === null ? null : onDay(date);
      return anchor?.start && anchor.end && daysBetween(anchor.start, anchor.end) <= 3 ? anchor : null;
    },
  },
];
