import { type Interval, intervalOf } from "../base/interval.ts";

/** The days of a term as charters write it: "1961", "1950/1951", "1990-01-01/1990-05-21"; null for anything else. */
export function termOf(text: string): Interval | null {
  const [from, to, ...more] = text.split("/");
  const [first, last] = [intervalOf(from ?? ""), intervalOf(to ?? from ?? "")];
  return first && last && more.length === 0 && first.start! <= last.end!
    ? { start: first.start, end: last.end }
    : null;
}
