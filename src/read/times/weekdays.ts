import { addDays, type Day, weekdayOf } from "../../base/day.ts";
import { onDay } from "../../base/interval.ts";
import { WEEKDAY, weekdayNumber } from "./calendar.ts";
import type { Family, Now } from "./family.ts";

/** The day that a weekday's name means, "last", "next" or "coming" before it or not. */
export function weekday(which: string | undefined, name: string, now: Now): Day | null {
  if (now.date === null) return null;
  const ahead = (weekdayNumber(name) - weekdayOf(now.date) + 7) % 7;
  const next = which === "next" || which === "coming" || (which === undefined && now.tense === "future");
  if (next) return addDays(now.date, ahead === 0 ? 7 : ahead);
  if (which === "last" && ahead === 0) return addDays(now.date, -7);
  return addDays(now.date, ahead === 0 ? 0 : ahead - 7);
}

/** A day of the week: the last one up to the report's date, or the next one after it, as the tense has it. */
export const weekdays: readonly Family[] = [
  {
    kind: "weekday",
    example: "earlier on Tuesday; last Friday; on Monday night",
    shape: new RegExp(`\\b(?:([Ll]ast|[Nn]ext|[Tt]his|coming|past) )?${WEEKDAY}\\b`, "g"),
    interval: (m, now) => {
      const which = m[1]?.toLowerCase();
      const ahead = which === "this" && now.tense === null;
      const day = weekday(/^(this|past)$/.test(which ?? "") ? undefined : which, m[2]!, {
        ...now,
        tense: ahead ? "future" : now.tense,
      });
      return day === null ? null : onDay(day);
    },
  },
  {
    kind: "weekday",
    example: "yesterday; tonight; tomorrow",
    shape: /\b(today|tonight|this (?:morning|afternoon|evening)|yesterday|last night|tomorrow)\b/gi,
    interval: (m, { date }) => {
      if (date === null) return null;
      const word = m[1]!.toLowerCase();
      return onDay(addDays(date, word === "tomorrow" ? 1 : /^(yesterday|last night)/.test(word) ? -1 : 0));
    },
  },
];
