import type { Interval } from "../../base/interval.ts";
import type { TimeMention } from "./index.ts";

/**
 * Bounds that words before an expression set: "since March" is open to the end, "until Friday" and "by 2030" to the
 * start, "between May and July" and "from May to July" are one interval. Example: "from 1998 to 2002".
 */
export function bounded(text: string, from: number, times: readonly TimeMention[]): readonly TimeMention[] {
  const out: TimeMention[] = [];
  for (let i = 0; i < times.length; i++) {
    const time = times[i]!;
    const before = text.slice(Math.max(from, time.start - 16), time.start).toLowerCase();
    const next = times[i + 1];
    const between = next === undefined ? "" : text.slice(time.end, next.start).toLowerCase();
    if (
      next &&
      /\b(between|from)(?: the)? ?$/.test(before) &&
      /^ ?(and|to|until|through|till|–|-)(?: the)? ?$/.test(between)
    ) {
      out.push(
        widened(time, { start: time.interval?.start ?? null, end: next.interval?.end ?? null }, next, text),
      );
      i++;
    } else if (/\bsince(?: the| last)? ?$/.test(before))
      out.push(widened(time, time.interval && { start: time.interval.start, end: null }));
    else if (/\b(until|till|by|up to|before)(?: the)? ?$/.test(before) && time.kind !== "span") {
      out.push(widened(time, time.interval && { start: null, end: time.interval.end }));
    } else out.push(time);
  }
  return out;
}

function widened(time: TimeMention, interval: Interval | null, to?: TimeMention, text = ""): TimeMention {
  if (to === undefined) return { ...time, interval };
  return { ...time, end: to.end, text: text.slice(time.start, to.end), interval, kind: "span" };
}
