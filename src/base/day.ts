/** A day of the proleptic Gregorian calendar, ISO 8601: "2024-03-12". Days compare as strings. */
export type Day = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_A_DAY = 86_400_000;

/** The day of year, month (1-12) and day of month; null where the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(date)}`;
}

/** Whether the text names a day that exists, written YYYY-MM-DD. */
export function isDay(text: string): text is Day {
  const m = SHAPE.exec(text);
  return m !== null && dayOf(Number(m[1]), Number(m[2]), Number(m[3])) !== null;
}

/** Year, month (1-12) and day of month. Throws on what is no day: the caller is wrong. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const m = SHAPE.exec(day);
  if (!m) throw new Error(`not a day: ${day}`);
  return { year: Number(m[1]), month: Number(m[2]), date: Number(m[3]) };
}

/** The day n days later (earlier when n is negative). */
export function addDays(day: Day, n: number): Day {
  return fromNumber(toNumber(day) + n);
}

/** The same date n months later; the last of the month where that month is shorter (31 August + 6 = 28/29 February). */
export function addMonths(day: Day, n: number): Day {
  const { year, month, date } = partsOf(day);
  const index = year * 12 + (month - 1) + n;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return dayOf(y, m, Math.min(date, daysInMonth(y, m)))!;
}

/** Days from a to b; negative where b is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return toNumber(b) - toNumber(a);
}

/** 1 = Monday ... 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return ((((toNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Number of days in a month (1-12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(n: number): string {
  return String(n).padStart(2, "0");
}

function toNumber(day: Day): number {
  const { year, month, date } = partsOf(day);
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return Math.round(at.getTime() / MS_A_DAY);
}

function fromNumber(n: number): Day {
  const at = new Date(n * MS_A_DAY);
  return `${String(at.getUTCFullYear()).padStart(4, "0")}-${pad(at.getUTCMonth() + 1)}-${pad(at.getUTCDate())}`;
}
