import { type Day, dayOf, isDay } from "../../base/day.ts";

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?";

/** A date written out with its year, or ISO: "14 September 2022", "Sept. 14, 2022", "2022-09-14". */
const SHAPES: readonly { readonly shape: RegExp; readonly day: (m: RegExpExecArray) => Day | null }[] = [
  { shape: /\b(\d{4}-\d{2}-\d{2})(?!\d)/, day: (m) => (isDay(m[1]!) ? m[1]! : null) },
  {
    shape: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, "i"),
    day: (m) => dayOf(Number(m[3]), monthOf(m[2]!), Number(m[1])),
  },
  {
    shape: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "i"),
    day: (m) => dayOf(Number(m[3]), monthOf(m[1]!), Number(m[2])),
  },
];

const monthOf = (name: string): number =>
  MONTHS.findIndex((m) => m.startsWith(name.toLowerCase().slice(0, 3))) + 1;

/** The first full date in a piece of text. */
export function dayIn(text: string): Day | null {
  for (const { shape, day } of SHAPES) {
    const m = shape.exec(text);
    const found = m === null ? null : day(m);
    if (found !== null) return found;
  }
  return null;
}

/** "BRUSSELS, 6 July 2023." and "BRUSSELS (Wire), Thursday, July 6, 2023:", the place in capitals and nothing but the date. */
const PLACE_AND_DATE = new RegExp(
  `^\\p{Lu}[\\p{Lu}'’. /-]+(?:\\([^)]{2,30}\\))?,\\s*(?:\\p{L}+day,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?)\\s+\\d{4}\\s*[.:)]`,
  "iu",
);

/**
 * The report's own date: a full date on a line of its own, in a "Published ..." line or in a dateline, among the first
 * lines. A date inside running text is no report's date.
 */
export function dateOf(text: string): Day | null {
  const lines = text.slice(0, 3000).split("\n").slice(0, 12);
  for (const line of lines) {
    const bare = line.trim();
    const label = /^(published|updated|posted|date|dated)\b/i.test(bare);
    const alone = bare.length < 60 && !/[.!?]["”]?$/.test(bare.replace(new RegExp(`\\b${MONTH}`, "gi"), ""));
    const dateline =
      /^\p{Lu}[\p{Lu}'’. /-]+,[^–—]{3,40}\d{4}[^–—]{0,30}[–—-]/u.exec(bare)?.[0] ??
      (/^\p{Lu}{3}/u.test(bare) ? PLACE_AND_DATE.exec(bare)?.[0] : undefined);
    const day = label || alone ? dayIn(bare) : dateline === undefined ? null : dayIn(dateline);
    if (day !== null) return day;
  }
  return null;
}
