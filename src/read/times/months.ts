import { partsOf } from "../../base/day.ts";
import { MONTH, monthFrom, monthNumber, part, weekFrom, wholeMonth, wholeYear } from "./calendar.ts";
import type { Family } from "./family.ts";
import { yearlessYear } from "./yearless.ts";

const PART = "(?:([Ee]arly|[Mm]id|[Ll]ate|mid-|the (?:beginning|start|middle|end) of)[ -]?(?:in )?)?";

const partWord = (text: string | undefined): string | undefined =>
  text === undefined
    ? undefined
    : /beginning|start/.test(text)
      ? "early"
      : /middle/.test(text)
        ? "mid"
        : /end/.test(text)
          ? "late"
          : text.toLowerCase();

/** A month, a year or a week named or counted from the report's date, or an early, middle or late part of one. */
export const months: readonly Family[] = [
  {
    kind: "month",
    example: "in September 2022; late September 2022",
    shape: new RegExp(`\\b${PART}${MONTH},?(?: of)? (\\d{4})\\b`, "gi"),
    interval: (m) => part(partWord(m[1]), wholeMonth(Number(m[3]), monthNumber(m[2]!))),
  },
  {
    kind: "month",
    example: "early this month; last month",
    shape: new RegExp(
      `\\b(?:(early|mid|late|earlier|later)[ -]?)?(this|last|next|the previous|the current|the past) (month|week|year)\\b`,
      "gi",
    ),
    interval: (m, { date }) => {
      if (date === null) return null;
      if (/the past/i.test(m[2]!)) return undefined;
      const n = /last|previous/i.test(m[2]!) ? -1 : /next/i.test(m[2]!) ? 1 : 0;
      const unit = m[3]!.toLowerCase();
      const whole =
        unit === "month"
          ? monthFrom(date, n)
          : unit === "week"
            ? weekFrom(date, n)
            : wholeYear(partsOf(date).year + n);
      if (/earlier/i.test(m[1] ?? "")) return { start: whole.start, end: date };
      return part(/later/i.test(m[1] ?? "") ? undefined : m[1], whole);
    },
  },
  {
    kind: "month",
    example: "last December; next May; this March",
    shape: new RegExp(`\\b([Ll]ast|[Nn]ext|[Tt]his) ${MONTH}(?![a-z.]* \\d)`, "g"),
    interval: (m, { date }) => {
      if (date === null) return null;
      const month = monthNumber(m[2]!);
      const now = partsOf(date);
      if (/this/i.test(m[1]!)) return wholeMonth(now.year, month);
      if (/next/i.test(m[1]!)) return wholeMonth(month > now.month ? now.year : now.year + 1, month);
      return wholeMonth(month < now.month ? now.year : now.year - 1, month);
    },
  },
  {
    kind: "month",
    example: "in November; in late November",
    shape: new RegExp(
      `\\b((?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|as|of|[Dd]uring|[Ff]rom|[Bb]efore|[Aa]fter|[Tt]hrough|[Tt]hroughout|[Bb]etween|and|to|last|next|this)\\s+)?)${PART}${MONTH}(?![a-z.]*[ ]?\\d)\\b`,
      "g",
    ),
    interval: (m, now) => {
      if (m[1] === "" && m[2] === undefined) return undefined;
      if (m[3] === "May" && m[2] === undefined && !/^(in|since|until|by|during|before|after)\b/i.test(m[1]!))
        return undefined;
      const month = monthNumber(m[3]!);
      const year = yearlessYear(month, null, now);
      return year === null ? null : part(partWord(m[2]), wholeMonth(year, month));
    },
  },
  {
    kind: "month",
    example: "the May summit; the March offensive",
    shape: new RegExp(
      `\\b(the )${MONTH} (?=(?:summit|meeting|session|talks|vote|conference|exercise|ceasefire|truce|agreement|deal|attack|offensive|raid|clashes|coup|war)s?\\b)`,
      "g",
    ),
    interval: (m, now) => {
      const month = monthNumber(m[2]!);
      const year = yearlessYear(month, null, now);
      return year === null ? null : wholeMonth(year, month);
    },
  },
];
