import type { Day } from "../../base/day.ts";
import type { ActorCode } from "../../vocabulary/actors.ts";
import type { Actors, Name } from "./load.ts";
import type { Words } from "./mention.ts";

/** Former states and who has their capital now. */
const SUCCESSORS: readonly (readonly [former: ActorCode, now: ActorCode])[] = [
  ["SUN", "RUS"],
  ["CSK", "CZE"],
  ["YUG", "SRB"],
];

/** Capitals that were another state's towns before a day. */
const RULED: ReadonlyMap<ActorCode, readonly [until: Day, by: ActorCode]> = new Map<
  ActorCode,
  readonly [Day, ActorCode]
>([
  ["SSD", ["2011-07-09", "SDN"]],
  ["ERI", ["1993-05-24", "ETH"]],
  ["NAM", ["1990-03-21", "ZAF"]],
  ["BGD", ["1971-03-26", "PAK"]],
  ["TLS", ["1999-10-25", "IDN"]],
]);

/** Whose town the capital of the state was on the day: in 1990 shells on Juba fell on Sudan; null where it was its own. */
export function rulerOf(state: ActorCode, date: Day | null): ActorCode | null {
  const ruled = RULED.get(state);
  return ruled !== undefined && date !== null && date < ruled[0] ? ruled[1] : null;
}

/** Movements that fought their state, and the days on which they were its government: what they did then, it did. */
const GOVERNED: ReadonlyMap<string, readonly (readonly [from: Day, to: Day | null])[]> = new Map(
  (
    [
      [
        "Taliban|Taleban",
        [
          ["1996-09-27", "2001-11-13"],
          ["2021-08-15", null],
        ],
      ],
      ["Khmer Rouge", [["1975-04-17", "1979-01-07"]]],
      ["FLN", [["1962-07-05", null]]],
      ["TPLF|Tigray People's Liberation Front", [["1991-05-28", "2018-04-02"]]],
      ["RPF|Rwandan Patriotic Front", [["1994-07-19", null]]],
      ["ANC|African National Congress", [["1994-05-10", null]]],
      ["NPFL|National Patriotic Front of Liberia", [["1997-08-02", "2003-08-11"]]],
      ["HTS|Hayat Tahrir al-Sham", [["2024-12-08", null]]],
    ] as const
  ).flatMap(([names, terms]) => names.split("|").map((name) => [name, terms] as const)),
);

/** Whether the movement of that name governed on the day. */
export const rulesOn = (name: string, date: Day | null): boolean =>
  date !== null &&
  (GOVERNED.get(name) ?? []).some(([from, to]) => date >= from && (to === null || date <= to));

/**
 * Former states whose capitals a look back means ("the Soviet Union ... Moscow"): the document is dated after their end, names
 * them, and never names the state that came after.
 */
export function revivedStates(folded: string, actors: Actors, date: Day | null): ReadonlySet<ActorCode> {
  if (date === null) return NONE;
  const found = pairsOf(actors).filter(
    ({ end, former, now }) => date > end && former.test(folded) && !now.test(folded),
  );
  return found.length === 0 ? NONE : new Set(found.map(({ code }) => code));
}

/** A year that a sentence is told of ("In 1968 ...", "on 3 May 1980"), not one that something is called or has lasted from. */
const TOLD =
  /\b(?:in|during|until|of|by|January|February|March|April|May|June|July|August|September|October|November|December|early|late|mid)[ -](?:\d{1,2}, )?(1[89]\d\d|20\d\d)\b/gi;
const NAMED_SO =
  /\b(?:treaty|pact|accord|agreement|constitution|law|charter|act|since|war|article)(?: \w+){0,4}? of (?:\w+ )?\d{4}|\bsince (?:\w+ )?\d{4}/gi;
/** What brings a text back to its own day. */
const NOWADAYS =
  /\b(?:today|now|nowadays|yesterday|currently|this (?:week|month|year)|last (?:week|month|year)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/**
 * By sentence, the former states whose capitals it means: "In 1968 Moscow sent tanks" is told of a year in which Moscow was
 * the Soviet Union's, and what follows in the paragraph is so until the text comes back to its own day or names the state
 * that came after.
 */
export function revivedByYear(
  sentences: readonly Words[],
  folded: string,
  actors: Actors,
  date: Day | null,
): readonly ReadonlySet<ActorCode>[] {
  if (date === null || pairsOf(actors).every(({ end }) => date <= end)) return sentences.map(() => NONE);
  let told: readonly Pair[] = [];
  let paragraph: number | undefined;
  return sentences.map((sentence) => {
    const text = folded.slice(sentence.start, sentence.end);
    const years = [...text.replace(NAMED_SO, "").matchAll(TOLD)].map((m) => Number(m[1]));
    const goesOn = sentence.paragraph !== undefined && sentence.paragraph === paragraph;
    paragraph = sentence.paragraph;
    if (NOWADAYS.test(text)) told = [];
    else if (years.length > 0) {
      const year = Math.max(...years);
      told = pairsOf(actors).filter(({ start, end }) => year >= start && year <= Number(end));
    } else if (!goesOn) told = [];
    told = told.filter(({ now }) => !now.test(text));
    return told.length === 0 ? NONE : new Set(told.map(({ code }) => code));
  });
}

const NONE: ReadonlySet<ActorCode> = new Set();

interface Pair {
  readonly code: ActorCode;
  readonly start: number;
  readonly end: string;
  /** Match where a text has a name or an adjective of the state itself, which no capital shares. */
  readonly former: RegExp;
  readonly now: RegExp;
}

/** Made once for the tables: going through all names takes longer than reading a paragraph. */
const pairs = new WeakMap<Actors, readonly Pair[]>();

function pairsOf(actors: Actors): readonly Pair[] {
  let made = pairs.get(actors);
  if (made === undefined) {
    const all = [...actors.names.values()].flat();
    made = SUCCESSORS.flatMap(([code, now]): readonly Pair[] => {
      const end = all.find((n) => n.code === code && n.to !== null)?.to ?? null;
      const start = all.find((n) => n.code === code && n.from !== null)?.from ?? 0;
      return end === null
        ? []
        : [{ code, start, end: `${end}`, former: naming(all, code), now: naming(all, now) }];
    });
    pairs.set(actors, made);
  }
  return made;
}

function naming(all: readonly Name[], code: ActorCode): RegExp {
  const keys = all.filter(
    (n) => n.code === code && /^(state|adjective|demonym)$/.test(n.kind) && n.from === null,
  );
  return keys.length === 0 ? /(?!)/ : new RegExp(`\\b(?:${keys.map((n) => escaped(n.key)).join("|")})\\b`);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
