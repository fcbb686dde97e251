import type { Interval, Status } from "./types.ts";

/** Signs and words of statuses; the sign never stands without the word where there is room for it. */
export const STATUS: Readonly<
  Record<Status, { readonly glyph: string; readonly word: string; readonly told: string }>
> = {
  fact: { glyph: "●", word: "fact", told: "says it is so" },
  denied: { glyph: "✕", word: "denied", told: "says it is not so" },
  conditional: { glyph: "⊃", word: "conditional", told: "says it will or would be so on a condition" },
  intended: { glyph: "▷", word: "intended", told: "says it is going to happen" },
  possible: { glyph: "◇", word: "possible", told: "says it may happen" },
  demanded: { glyph: "!", word: "demanded", told: "says it ought to happen" },
};

export const FORMAL: Readonly<Record<string, string>> = {
  member: "●",
  suspended: "◐",
  leaving: "◔",
  former: "○",
  observer: "◇",
  applicant: "▷",
  none: "·",
  "not listed": "·",
};

export const OUTCOME: Readonly<Record<string, string>> = {
  pending: "…",
  granted: "●",
  "partly granted": "◐",
  vetoed: "⊘",
  declined: "◁",
  refused: "✕",
  ignored: "○",
  withdrawn: "↩",
};

export const HOLDS: Readonly<Record<string, string>> = { affirms: "●", denies: "✕", "leaves open": "◇" };

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** "12 Mar 2024". */
export function dayText(day: string | null): string {
  if (day === null) return "";
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[month! - 1]} ${year}`;
}

/** A sentence of the engine's with its days as the page tells them. */
export const dated = (text: string): string => text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => dayText(day));

/** An interval as it is known: open ends are told, whole months and years go by their name. */
export function whenText(time: Interval | null): string {
  if (time === null || (time.start === null && time.end === null)) return "no day known";
  const { start, end } = time;
  if (start === null) return `until ${dayText(end)}`;
  if (end === null) return `since ${dayText(start)}`;
  if (start === end) return dayText(start);
  if (start.endsWith("-01-01") && end.endsWith("-12-31"))
    return start.slice(0, 4) === end.slice(0, 4)
      ? start.slice(0, 4)
      : `${start.slice(0, 4)} to ${end.slice(0, 4)}`;
  if (start.endsWith("-01") && start.slice(0, 7) === end.slice(0, 7) && Number(end.slice(8)) >= 28)
    return `${MONTHS[Number(start.slice(5, 7)) - 1]} ${start.slice(0, 4)}`;
  return `${dayText(start)} to ${dayText(end)}`;
}

/** A number from 0 to 5 for a voice, the same for the same name: for its tint. */
export function tint(name: string): number {
  let sum = 0;
  for (const char of name) sum = (sum * 31 + char.codePointAt(0)!) >>> 0;
  return sum % 6;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A probability: "12 %", "<1 %". */
export const percent = (p: number): string => (p > 0 && p < 0.005 ? "<1 %" : `${Math.round(100 * p)} %`);
