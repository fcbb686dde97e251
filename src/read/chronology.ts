import type { Interval } from "../base/interval.ts";
import { tenseAt, tensesOf } from "./tenses.ts";
import { findTimes, isAnchor, type TimeMention } from "./times/index.ts";
import { isPast } from "./times/family.ts";
import { slashOrder } from "./times/numeric.ts";
import { prepositionOf, relation, type Tree } from "./trees.ts";

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
  let told: Told = { anchor: null, former: false, paragraph: -1, news: false };
  let paragraph = 0;
  let end = 0;
  return trees.map((tree) => {
    const { start } = tree.sentence;
    if (text.slice(end, start).includes("\n")) paragraph++;
    end = tree.sentence.end;
    const former = told.former && (!told.news || told.paragraph === paragraph);
    const times = findTimes(text, tree.sentence, {
      date,
      tense: tensesOf(tree),
      anchor: told.anchor,
      told: former,
      slashes,
    });
    told = after(told, tree, times, paragraph, date);
    return times;
  });
}

/** What a tale has come to. */
interface Told {
  readonly anchor: Interval | null;
  /** The time last told was given with its year, in the past tense. */
  readonly former: boolean;
  readonly paragraph: number;
  /** Something was dated from the report's own day ("on Tuesday", "last month"): the text is news, not history. */
  readonly news: boolean;
}

function after(
  told: Told,
  tree: Tree,
  times: readonly TimeMention[],
  paragraph: number,
  date: string | null,
): Told {
  const points = times.filter((t) => t.interval !== null && isAnchor(t.kind));
  if (points.length === 0) return told;
  const main = points.filter((t) => isMain(tree, t));
  // "had asked for help two days earlier" looks back from the time told, and leaves it.
  if (told.anchor !== null && tenseAt(tree, topOf(tree, main.at(-1) ?? points.at(-1)!)) === "pluperfect")
    return told;
  const last = (main.length > 0 ? main : points).at(-1)!;
  const news = told.news || points.some((t) => isNear(t, date));
  if (isNear(last, date)) return { anchor: last.interval, former: false, paragraph, news };
  const goesOn = !/\d{4}|\bago\b/.test(last.text);
  if (goesOn)
    return { ...told, anchor: last.interval, news, paragraph: told.former ? paragraph : told.paragraph };
  const past = isFormer(tree, last, date) && main.length > 0;
  // In news, what a sentence begins with or tells to the month is a tale; a bare "since 1992", "in 1992" is background.
  const frames = last.start < tree.tokens[tree.root]!.start || last.kind !== "year";
  const former = past && (!news || frames);
  return { anchor: last.interval, former, paragraph, news };
}

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
  return (
    (inside.find((t) => t.head < 0 || !inside.some((o) => o.index === t.head)) ?? inside[0])?.index ??
    tree.root
  );
}

/** On the main line of its sentence: in no relative clause, apposition or aside. */
function isMain(tree: Tree, time: TimeMention): boolean {
  for (let at = topOf(tree, time); tree.tokens[at]!.head >= 0; at = tree.tokens[at]!.head)
    if (/^(acl|appos)$/.test(relation(tree, at)) || /^(since|until)/.test(prepositionOf(tree, at) ?? ""))
      return false;
  return true;
}
