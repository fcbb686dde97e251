import { addDays, addMonths, daysBetween, isDay } from "../../base/day.ts";
import type { Interval } from "../../base/interval.ts";
import { away } from "./ago.ts";
import { NUMBER, numberOf } from "./calendar.ts";
import type { TimeMention } from "./index.ts";

/**
 * Bounds that words before an expression set: "since March" is open to the end, "until Friday" and "by 2030" to the
 * start, "between May and July" and "from May to July" are one interval. Example: "from 1998 to 2002".
 */
export function bounded(text: string, from: number, times: readonly TimeMention[]): readonly TimeMention[] {
  const out: TimeMention[] = [];
  for (let i = 0; i < times.length; i++) {
    const time = times[i]!;
    const before = text.slice(Math.max(from, time.start - 24), time.start).toLowerCase();
    // "by Monday's vote", "before Friday's summit": the bound is the thing, and a doer as often.
    const ofThing = /^['’]s\b/.test(text.slice(time.end, time.end + 2));
    const next = times[i + 1];
    const between = next === undefined ? "" : text.slice(time.end, next.start).toLowerCase();
    if (
      next &&
      /\b(between|from)(?: the)? ?$/.test(before) &&
      /^ ?(and|to|until|through|till|–|-)(?: (?:the|in|on))? ?$/.test(between)
    ) {
      out.push(widened(time, ordered(time, next), next, text));
      i++;
    } else if (
      /\b(since|as of|as from|with effect from|starting(?: on| in| from)?|beginning(?: on| in| from)?|effective(?: from| on)?|on or after)(?: the| last| about)? ?$/.test(
        before,
      ) &&
      time.kind !== "vague"
    )
      out.push(widened(time, time.interval && { start: time.interval.start, end: null }));
    else if (
      !ofThing &&
      /\b(until|till|by|no later than|up to|before)(?: the| early| late)? ?$/.test(before) &&
      time.kind !== "span"
    ) {
      out.push(widened(time, time.interval && { start: null, end: time.interval.end }));
    } else if (/\bfrom(?: the)? ?$/.test(before) && isStart(time) && !ofThing) {
      out.push(widened(time, time.interval && { start: time.interval.start, end: null }));
    } else if (apartFrom(text.slice(Math.max(from, time.start - 90), time.start)) !== null) {
      const { n, unit } = apartFrom(text.slice(Math.max(from, time.start - 90), time.start))!;
      const { start, end } = time.interval ?? { start: null, end: null };
      out.push(widened(time, start !== null && start === end ? away(start, n, unit) : null));
    } else if (next && isPair(time, next, between)) {
      out.push(widened(time, hull(time, next), next, text));
      i++;
    } else out.push(time);
  }
  return out;
}

/** "two weeks after the raid of", "three days before the vote on": how far off the event lies that the day behind it dates. */
function apartFrom(before: string): { readonly n: number; readonly unit: string } | null {
  const m = APART.exec(before);
  return m === null
    ? null
    : { n: numberOf(m[1]!) * (/after/i.test(m[3]!) ? 1 : -1), unit: m[2]!.toLowerCase() };
}

const EVENT =
  "(?:summit|meeting|vote|election|attack|raid|coup|talks|invasion|referendum|ceremony|signing|treaty|agreement|accord|session|visit|cease-?fire|truce|bombing|strike|landing|decision|resolution|announcement|declaration|ultimatum|conference|putsch|massacre|battle|withdrawal|accession)s?";
const APART = new RegExp(
  `\\b${NUMBER} (day|week|month|year)s? (after|before) (?:(?:the|a|an|its|their|his|her) )?(?:[\\p{L}’'-]+ ){0,3}?${EVENT} (?:of|on|in) (?:the )?$`,
  "iu",
);

/** "from 1 January", "from March"; "from 3 to 5 May" has its end already. */
const isStart = ({ kind, interval }: TimeMention): boolean =>
  kind === "month" || (/^(date|weekday)$/.test(kind) && interval?.start === interval?.end);

const isPair = (a: TimeMention, b: TimeMention, between: string): boolean =>
  a.kind === b.kind &&
  /^(date|weekday|month|year)$/.test(a.kind) &&
  /^ and(?: again)?(?: on| in)? $/.test(between);

/** "on Monday and Tuesday" is both days; "in 1965 and 1971" no one time. */
function hull({ interval: a }: TimeMention, { interval: b }: TimeMention): Interval | null {
  if (!a?.start || !a.end || !b?.start || !b.end) return null;
  return addDays(a.end, 1) >= b.start && a.start <= b.start ? { start: a.start, end: b.end } : null;
}

/**
 * "from Monday to Friday" ends after it begins, whatever each means alone: the beginning is the last such day before the
 * end, in the end's year where only the end names it.
 */
function ordered(first: TimeMention, last: TimeMention): Interval {
  const start = first.interval?.start ?? null;
  const end = last.interval?.end ?? null;
  if (start === null || end === null) return { start, end };
  const inYear = `${end.slice(0, 4)}${start.slice(4)}`;
  const undated = !/\d{4}/.test(first.text) && /\b\d{4}$/.test(last.text);
  if (undated && first.kind !== "weekday" && inYear <= end && isDay(inYear)) return { start: inYear, end };
  if (start <= end) return { start, end };
  if (first.kind === "weekday")
    return { start: addDays(start, -7 * Math.ceil(daysBetween(end, start) / 7)), end };
  const earlier = addMonths(start, -12 * (Number(start.slice(0, 4)) - Number(end.slice(0, 4)) || 1));
  return earlier <= end ? { start: earlier, end } : { start: null, end };
}

function widened(time: TimeMention, interval: Interval | null, to?: TimeMention, text = ""): TimeMention {
  if (to === undefined) return { ...time, interval };
  return {
    ...time,
    end: to.end,
    text: text.slice(time.start, to.end),
    interval,
    named: interval,
    kind: "span",
  };
}
