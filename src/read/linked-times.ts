import { addDays, type Day, daysBetween } from "../base/day.ts";
import type { Interval } from "../base/interval.ts";
import type { TimeAt, TimeWords } from "./clock.ts";
import { tenseOf } from "./tenses.ts";
import { away } from "./times/ago.ts";
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

/** "since last autumn, when he vetoed it", "on 26 May when, they say, it attacked": what a time is told by happened then. */
export function whenTime(
  tree: Tree,
  predicate: number,
  times: readonly TimeWords[],
): Interval | null | undefined {
  for (const time of times) {
    const next = tree.tokens.findIndex((t) => t.start >= time.end);
    const when = tree.tokens[next]?.text === "," ? next + 1 : next;
    if (next < 0 || tree.tokens[when]?.text.toLowerCase() !== "when") continue;
    const verb = tree.tokens.find(
      (t) => t.index > when && isVerb(tree, t.index) && !/^(aux|cop|case)$/.test(relation(tree, t.index)),
    );
    if (verb?.index === predicate) return time.named;
  }
  return undefined;
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
    const main = mainOf(tree, at);
    if (main !== null) {
      const link = linkOf(tree, at);
      if (link?.kind === "when") return held(main);
      if (link?.kind === "apart") {
        const from = held(main) ?? timeUp(tree, main, cue, held) ?? today(tree, main, date);
        return from ? (shifted(from, -link.days, link.unit) ?? undefined) : undefined;
      }
    }
    const up = tree.tokens[at]!.head;
    if (up < 0 || up === cue || !isVerb(tree, up)) continue;
    const rel = relation(tree, at);
    if (rel === "advcl" && isBeside(tree, at)) return held(up);
    if (rel === "conj" && isHence(tree, at)) return held(up);
    if (rel === "conj" && isUnderSame(tree, at, up)) return held(up) ?? linkedTime(tree, up, held);
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

/** The verb that a clause of time goes with: what it hangs on, or what hangs on it where the tree has it the wrong way round. */
function mainOf(tree: Tree, clause: number): number | null {
  const { head } = tree.tokens[clause]!;
  if (/^(advcl|acl)$/.test(relation(tree, clause)) && head >= 0) {
    if (isVerb(tree, head)) return relation(tree, clause) === "advcl" ? head : null;
    // "asked today, a month after it was attacked": the clause hangs on the month.
    const up = tree.tokens[head]!.head;
    if (!UNIT.test(tree.tokens[head]!.text)) return null;
    if (up >= 0) return isVerb(tree, up) ? up : null;
    return kids(tree, head, "amod", "csubj", "acl").find((k) => k < head && isVerb(tree, k)) ?? null;
  }
  if (head >= 0) return null;
  const later = [clause, ...kids(tree, clause, "conj")].flatMap((k) =>
    kids(tree, k, "advcl", "parataxis", "ccomp"),
  );
  return later.find((k) => k > clause && isVerb(tree, k)) ?? null;
}

/** "Four days after the raid the region holds its breath": the present is the report's own day. */
const today = (tree: Tree, verb: number, date: Day | null): Interval | null =>
  date === null || /^past|pluperfect$/.test(tenseOf(tree, verb) ?? "") ? null : { start: date, end: date };

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

/** Something of time stands before the subject: "on Monday they ...", "when it ran aground, they ...". */
const fronted = (tree: Tree, verb: number, subject: number): boolean =>
  kids(tree, verb, "obl").some((k) => k < subject && TIMELY.test(tree.tokens[k]!.text)) ||
  kids(tree, verb, "advcl").some((k) => k < subject && linkOf(tree, k)?.kind === "when");

const TIMELY =
  /^\d|(?:day|st|nd|rd|th)$|^(night|morning|evening|week|month|year|spring|summer|autumn|winter)s?$|^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/i;

/** A present participle that accompanies its verb, bare or with "by". */
const isBeside = (tree: Tree, i: number): boolean =>
  tree.tokens[i]!.xpos === "VBG" &&
  kids(tree, i, "aux").length === 0 &&
  kids(tree, i, "mark", "case").every((k) => lemmaOf(tree, k) === "by");

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
  const m = UNIT.exec(unit?.text ?? "");
  if (!m) return null;
  const name = m[1]!.toLowerCase();
  const count = tree.tokens[mark - 2]?.text ?? "";
  if (/^(minute|moment|hour)$/.test(name)) return { kind: "apart", days: 0, unit: "day" };
  const n = numberOf(count);
  if (count === "" || !Number.isFinite(n)) return null;
  return { kind: "apart", days: lemma === "after" ? n : -n, unit: name };
}

const UNIT = /^(minute|moment|hour|day|week|month|year)s?$/i;
const LINKS = new Set("when while as whereupon since until till after before".split(" "));

/** Days exactly, else the calendar's week, month or year. Null where the time is told too roughly for that. */
function shifted(time: Interval, n: number, unit: string): Interval | null {
  const { start, end } = time;
  if (start === null || end === null) return null;
  const length = { day: 3, week: 7, month: 31 }[unit] ?? 366;
  if (daysBetween(start, end) > length) return null;
  if (unit === "day") return { start: addDays(start, n), end: addDays(end, n) };
  return away(start, n, unit);
}
