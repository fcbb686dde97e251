import { daysBetween } from "../base/day.ts";
import type { Interval } from "../base/interval.ts";
import { tenseAt, tensesOf } from "./tenses.ts";
import { findTimes, isAnchor, type TimeMention } from "./times/index.ts";
import { isPast } from "./times/family.ts";
import { slashOrder } from "./times/numeric.ts";
import { prepositionOf, relation, type Tree } from "./trees.ts";

/**
 * Times of each sentence of a report that is only known to be of some days within an interval: "last year" may be sure,
 * "on Tuesday" is any of the Tuesdays it can be.
 */
export function timesWithin(
  text: string,
  { start, end }: { readonly start: string; readonly end: string },
  trees: readonly Tree[],
): readonly (readonly TimeMention[])[] {
  const last = timesOf(text, end, trees);
  return timesOf(text, start, trees).map((times, i) =>
    times.flatMap((a): readonly TimeMention[] => {
      const b = last[i]!.find((t) => t.start === a.start && t.end === a.end);
      if (b === undefined) return [];
      return [{ ...a, interval: hull(a.interval, b.interval), named: hull(a.named, b.named) }];
    }),
  );
}

const hull = (a: Interval | null, b: Interval | null): Interval | null =>
  a === null || b === null ? null : { start: a.start, end: b.end };

/**
 * Times of each sentence. "The following day" counts from the time last told; and where a text tells of former times
 * ("In 1966 France left. In July the others followed"), a month or a day without a year goes on from there, not from the
 * report's own date.
 */
export function timesOf(
  text: string,
  date: string | null,
  trees: readonly Tree[],
): readonly (readonly TimeMention[])[] {
  const slashes = slashOrder(text);
  let tale: Tale = { anchor: null, line: null, paragraph: -1, news: false };
  let paragraph = 0;
  let end = 0;
  return trees.map((tree) => {
    const { start } = tree.sentence;
    if (text.slice(end, start).includes("\n")) paragraph++;
    end = tree.sentence.end;
    const goesOn = !tale.news || tale.paragraph === paragraph;
    const told = goesOn && !speaksOfWhatWillBe(tree) ? tale.line : null;
    const times = findTimes(text, tree.sentence, {
      date,
      tense: tensesOf(tree),
      anchor: tale.anchor,
      told,
      slashes,
    });
    tale = after(tale, tree, times, paragraph, date);
    return times;
  });
}

/** What a text has come to. */
interface Tale {
  /** The time last told, for "the next day". */
  readonly anchor: Interval | null;
  /** The former time that the text goes on from; null where it tells of the report's own days. */
  readonly line: Interval | null;
  /** The paragraph that the line was told in. */
  readonly paragraph: number;
  /** Something was dated from the report's own day ("on Tuesday", "last month", "in May"): the text is news, not history. */
  readonly news: boolean;
}

function after(
  tale: Tale,
  tree: Tree,
  times: readonly TimeMention[],
  paragraph: number,
  date: string | null,
): Tale {
  const points = times.filter((t) => t.interval !== null && isAnchor(t.kind));
  if (points.length === 0) return tale;
  const main = points.filter((t) => isMain(tree, t)).at(-1);
  const last = main ?? points.at(-1)!;
  const news = tale.news || points.some((t) => isNear(t, date) || (tale.line === null && isYearless(t)));
  // "had asked for help two days earlier" looks back from the time told, and leaves it.
  if (tale.anchor !== null && tenseAt(tree, topOf(tree, last)) === "pluperfect") return { ...tale, news };
  if (main === undefined) return { ...tale, news, anchor: tale.line === null ? last.interval : tale.anchor };
  if (isNear(main, date)) return { anchor: main.interval, line: null, paragraph, news };
  const anchor = main.interval;
  if (!/\d{4}|\bago\b/.test(main.text))
    return tale.line === null ? { ...tale, news, anchor } : { anchor, line: anchor, paragraph, news };
  const fronted = main.start < tree.tokens[tree.root]!.start;
  // "He denied it in 1992" looks ahead from a tale of 1981, and leaves it.
  if (tale.line !== null && main.kind === "year" && !fronted && isFar(tale.line, anchor))
    return { ...tale, news, anchor };
  // In news, what a sentence begins with or tells to the month is a tale; "in 1992" at its end is background.
  const tells = isFormer(tree, main, date) && (!news || fronted || main.kind !== "year");
  return { anchor, line: tells ? anchor : null, paragraph, news };
}

const YEARS_APART = 3;
function isFar(a: Interval, b: Interval | null): boolean {
  const [from, to] = [a.start, b?.start ?? null];
  return from !== null && to !== null && Math.abs(daysBetween(from, to)) > 365 * YEARS_APART;
}

/** "who will meet him in August": not in the tale, whatever it has come to. "Would" may be. */
const speaksOfWhatWillBe = (tree: Tree): boolean =>
  tree.tokens.some((t) => t.xpos === "MD" && /^(will|shall|['’]ll)$/i.test(t.text));

/** Named without its year, and told in no tale: one of the report's own. */
const isYearless = (t: TimeMention): boolean => /^(date|month)$/.test(t.kind) && !/\d{4}/.test(t.text);

/** Told as past, or, where no verb says so, before the report's own day. */
function isFormer(tree: Tree, time: TimeMention, date: string | null): boolean {
  const tense = tenseAt(tree, topOf(tree, time));
  const end = time.interval?.end ?? null;
  return isPast(tense) || (tense === null && date !== null && end !== null && end < date);
}

/** Counted from the report's own day. */
const isNear = (t: TimeMention, date: string | null): boolean =>
  date !== null &&
  ((t.kind === "weekday" && !/^(overnight|during|before|after|at|shortly)/i.test(t.text)) ||
    /^(this|last|next|early|mid|late|earlier|later)\b.*\b(this|last|next)\b|^(this|last|next|the (previous|current)) /i.test(
      t.text,
    ) ||
    (t.kind === "ago" && !/year|decade|century/.test(t.text)));

function topOf(tree: Tree, { start, end }: TimeMention): number {
  const inside = tree.tokens.filter((t) => t.start >= start && t.end <= end);
  const top = inside.find((t) => t.head < 0 || !inside.some((o) => o.index === t.head));
  return (top ?? inside[0])?.index ?? tree.root;
}

/** On the main line of its sentence: in no relative clause, apposition or aside, and not part of what something is called. */
function isMain(tree: Tree, time: TimeMention): boolean {
  const top = topOf(tree, time);
  if (tree.tokens[top]!.head >= 0 && prepositionOf(tree, top) === "of" && time.kind === "year") return false;
  for (let at = top; tree.tokens[at]!.head >= 0; at = tree.tokens[at]!.head) {
    if (/^(acl|appos)$/.test(relation(tree, at))) return false;
    if (/^(since|until)/.test(prepositionOf(tree, at) ?? "")) return false;
  }
  return true;
}
