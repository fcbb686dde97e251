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
  return dayAt(numberOf(day) + n);
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
  return numberOf(b) - numberOf(a);
}

/** 1 = Monday ... 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;
}

/** Number of days in a month (1-12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(n: number): string {
  return String(n).padStart(2, "0");
}

/** Days since 1970-01-01, for work over many days. */
export function numberOf(day: Day): number {
  const { year, month, date } = partsOf(day);
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return Math.round(at.getTime() / MS_A_DAY);
}

/** The day so many days after 1970-01-01. */
export function dayAt(n: number): Day {
  const at = new Date(n * MS_A_DAY);
  return `${String(at.getUTCFullYear()).padStart(4, "0")}-${pad(at.getUTCMonth() + 1)}-${pad(at.getUTCDate())}`;
}

const DAYS_BEFORE_1970 = 719_468;
const DAYS_IN_ERA = 146_097;

/** `addMonths` over numbers of days. After Howard Hinnant's public-domain notes on civil calendars. */
export function addMonthsTo(n: number, months: number): number {
  const z = n + DAYS_BEFORE_1970;
  const era = Math.floor(z / DAYS_IN_ERA);
  const ofEra = z - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return numberOfCivil(y, m, Math.min(date, daysInMonth(y, m)));
}

function numberOfCivil(year: number, month: number, date: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const ofEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
  return era * DAYS_IN_ERA + ofEra - DAYS_BEFORE_1970;
}
