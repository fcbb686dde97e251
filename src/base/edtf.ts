import { type Interval, intervalText } from "./interval.ts";

/**
 * Days as the Extended Date/Time Format (ISO 8601-2) has them. `one`: the thing happened on one of the days, which then
 * are a set ("[2012-06-28..2012-12-19]"); else it went on through them ("2022-09-14/2022-09-17", "2024-02-22/.." while
 * it is open). Empty where no day is told.
 */
export function edtf(time: Interval | null, one = true): string {
  if (time === null || (time.start === null && time.end === null)) return "";
  const text = intervalText(time);
  if (!text.includes("/")) return text;
  return one ? `[${time.start ?? ""}..${time.end ?? ""}]` : `${time.start ?? ".."}/${time.end ?? ".."}`;
}
