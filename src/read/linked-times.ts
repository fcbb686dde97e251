import { addDays, addMonths, type Day, daysBetween } from "../base/day.ts";
import type { Interval } from "../base/interval.ts";
import type { TimeAt, TimeWords } from "./clock.ts";
import { tenseOf } from "./tenses.ts";
import { numberOf } from "./times/calendar.ts";
import { isPast } from "./times/family.ts";
import { isVerb, kids, lemmaOf, relation, type Tree } from "./trees.ts";

/**
 * The time a verb has from a clause of time that hangs on it: the same day ("thanked him when they met on Monday"), a
 * bound ("none since it was invaded in 2014"), or so many days from it ("two days after it was shelled on Monday").
 */
export function linkedTime(tree: Tree, verb: number, held: TimeAt): Interval | undefined {
  for (const clause of kids(tree, verb, "advcl", "obl")) {
    const time = held(clause);
    const link = time ? linkOf(tree, clause) : null;
    if (!time || link === null) continue;
    if (link.kind === "since") return { start: time.start, end: null };
    if (link.kind === "until") return { start: null, end: time.end };
    if (!isVerb(tree, clause)) continue;
    if (link.kind === "when" && isPast(tenseOf(tree, clause)) === isPast(tenseOf(tree, verb))) return time;
    const found = link.kind === "apart" ? shifted(time, link.days, link.unit) : null;
    if (found !== null) return found;
  }
  return undefined;
}

/** "since last autumn, when he vetoed it", "in 2015, the year when it left": what a time is told by happened then. */
export function whenTime(
  tree: Tree,
  predicate: number,
  times: readonly TimeWords[],
): Interval | null | undefined {
  const when = kids(tree, predicate, "advmod", "mark").find((k) => lemmaOf(tree, k) === "when");
  if (when === undefined) return undefined;
  const before = tree.tokens[when - 1]?.text === "," ? when - 2 : when - 1;
  const token = tree.tokens[before];
  return token && times.find((t) => t.start <= token.start && token.end <= t.end)?.named;
}

/**
 * The time a predicate shares with the clause it hangs on: what happens "when" that happens, or so many days from it;
 * what a colon leads to; what a participle tells beside its verb ("recalled its envoy on Monday, accusing ...").
 */
export function shared(
  tree: Tree,
  predicate: number,
  above: readonly number[],
  cue: number,
  held: TimeAt,
  date: Day | null,
): Interval | null | undefined {
  const top = [predicate, ...above.filter((p) => p !== cue)].findLast((p) => isVerb(tree, p)) ?? predicate;
  for (const at of new Set([predicate, top])) {
    const up = tree.tokens[at]!.head;
    if (up < 0 || up === cue || !isVerb(tree, up)) continue;
    const rel = relation(tree, at);
    if (rel === "advcl") {
      if (isBeside(tree, at)) return held(up);
      const link = linkOf(tree, at);
      if (link?.kind === "when") return held(up);
      if (link?.kind === "apart") {
        const from =
          timeUp(tree, up, cue, held) ??
          (isPast(tenseOf(tree, up)) || date === null ? null : { start: date, end: date });
        return from ? (shifted(from, -link.days, link.unit) ?? undefined) : undefined;
      }
    }
    if (rel === "conj" && (isHence(tree, at) || isUnderSame(tree, at, up))) return held(up);
    if (/^(parataxis|ccomp)$/.test(rel)) {
      // "Hours after they met on Monday, they signed", where the tree makes the first clause the main one.
      const link = linkOf(tree, up);
      const from = link === null ? undefined : held(up);
      if (link?.kind === "when") return from;
      if (link?.kind === "apart" && from) return shifted(from, link.days, link.unit) ?? undefined;
    }
    if (rel === "parataxis" && tree.tokens.slice(up, at).some((t) => t.text === ":")) return held(up);
  }
  return undefined;
}

/** The time of a verb, or of one that it completes or goes on from: "sent them on Monday and went on to ..." */
function timeUp(tree: Tree, verb: number, cue: number, held: TimeAt): Interval | null {
  for (let at = verb; at >= 0 && at !== cue; at = tree.tokens[at]!.head) {
    const time = held(at);
    if (time !== undefined) return time;
    if (!/^(xcomp|conj)$/.test(relation(tree, at))) return null;
  }
  return null;
}

/** "admitted it, whereupon the others walked out". */
const isHence = (tree: Tree, i: number): boolean =>
  kids(tree, i, "advmod", "mark").some((k) => lemmaOf(tree, k) === "whereupon");

/** "On Monday Mali closed its border and Niger recalled its envoy": a time in front of both holds for both. */
function isUnderSame(tree: Tree, at: number, up: number): boolean {
  const subject = kids(tree, up, "nsubj")[0];
  const joint = kids(tree, at, "cc").some((k) => lemmaOf(tree, k) === "and");
  if (!joint || subject === undefined || tenseOf(tree, at) !== tenseOf(tree, up)) return false;
  return isPast(tenseOf(tree, up)) && fronted(tree, up, subject);
}

/** Something of time stands before the subject and is set off or begins the sentence. */
const fronted = (tree: Tree, verb: number, subject: number): boolean =>
  kids(tree, verb, "obl").some((k) => k < subject && k < 6);

/** A bare present participle that accompanies its verb. */
const isBeside = (tree: Tree, i: number): boolean =>
  tree.tokens[i]!.xpos === "VBG" && kids(tree, i, "mark", "case", "aux").length === 0;

type Link =
  | { readonly kind: "when" | "since" | "until" }
  /** The main clause lies so many units after the clause of time (before it, if negative). */
  | { readonly kind: "apart"; readonly days: number; readonly unit: string };

/** How a clause of time stands to its main clause; null for others, and for "after" and "before" that say no distance. */
function linkOf(tree: Tree, clause: number): Link | null {
  const mark = kids(tree, clause, "mark", "advmod", "case").find(
    (k) => k < clause && LINKS.has(lemmaOf(tree, k)),
  );
  if (mark === undefined) return null;
  const lemma = lemmaOf(tree, mark);
  if (lemma === "since") return { kind: "since" };
  if (/^(until|till)$/.test(lemma)) return { kind: "until" };
  if (!/^(after|before)$/.test(lemma)) return { kind: "when" };
  const unit = tree.tokens[mark - 1];
  const m = /^(minute|moment|hour|day|week|month|year)s?$/i.exec(unit?.text ?? "");
  if (!m) return null;
  const name = m[1]!.toLowerCase();
  const count = tree.tokens[mark - 2]?.text ?? "";
  if (/^(minute|moment|hour)$/.test(name)) return { kind: "apart", days: 0, unit: "day" };
  const n = numberOf(count);
  if (count === "" || !Number.isFinite(n)) return null;
  return { kind: "apart", days: lemma === "after" ? n : -n, unit: name };
}

const LINKS = new Set("when while as whereupon since until till after before".split(" "));

/** Days exactly; weeks, months and years as the day so far away. Null where the time is told too roughly for that. */
function shifted(time: Interval, n: number, unit: string): Interval | null {
  const { start, end } = time;
  if (start === null || end === null) return null;
  if (daysBetween(start, end) > (unit === "day" ? 3 : unit === "week" ? 7 : 366)) return null;
  const move = (day: Day): Day =>
    unit === "day"
      ? addDays(day, n)
      : unit === "week"
        ? addDays(day, 7 * n)
        : addMonths(day, n * (unit === "year" ? 12 : 1));
  return { start: move(start), end: move(end) };
}
