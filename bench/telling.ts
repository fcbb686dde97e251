/** How bench/variations.ts tells one thing in many ways: the patterns of variations.txt, put together from their parts. */
import { readFileSync } from "node:fs";

/** Where a pattern stands: what it puts around "S V O." goes before, between, behind, or makes other forms of it. */
export const PLACES = ["subjects", "before", "between", "forms", "behind"] as const;
export type Place = (typeof PLACES)[number];

const sections = new Map(
  readFileSync(new URL("variations.txt", import.meta.url), "utf8")
    .split("\n## ")
    .slice(1)
    .map((part): [string, readonly string[]] => {
      const [name, ...lines] = part.split("\n");
      return [name!, lines.filter((line) => line.trim() !== "")];
    }),
);

/** "{0} {1} {2} {3} {4}" of a verb, and the rest of what is told. */
export interface Predicate {
  readonly forms: readonly string[];
  readonly rest: string;
}

export const predicates: readonly Predicate[] = sections.get("predicates")!.map((line) => {
  const [forms, rest] = line.split("|") as [string, string];
  return { forms: forms.split(" "), rest };
});

/** The patterns of a place; subjects are patterns as well. */
export const patterns = (place: Place): readonly string[] =>
  place === "subjects" ? sections.get(place)!.map((subject) => `${subject} V O.`) : sections.get(place)!;

/** The sentence that a pattern makes of what is told. */
export function told(pattern: string, { forms, rest }: Predicate, subject = "Kenya"): string {
  const words = pattern.replace(/\{(\d)\}/g, (_, n: string) => forms[Number(n)]!);
  return words
    .replace(/\bV O\b/, `${forms[1]!} ${rest}`)
    .replace(/\bO\b/, rest)
    .replace(/\bS\b/, subject);
}

interface Parts {
  readonly before: string;
  readonly between: string;
  readonly verb: string;
  readonly behind: string;
}

/** What stands around subject, verb and rest; null where they do not stand in this order. */
function partsOf(pattern: string): Parts | null {
  const found = /^(.*?)\bS\b(.*?)(V|\{\d\}) O(.*)$/.exec(pattern);
  if (found === null) return null;
  const [, before, between, verb, behind] = found;
  return { before: before!, between: between!.trimEnd(), verb: verb!, behind: behind! };
}

/** One pattern of several, each of another place; null where English has no such sentence. */
export function combined(chosen: ReadonlyMap<Place, string>): string | null {
  const subject = (chosen.get("subjects") ?? "S V O.").replace(/ V O\.$/, "");
  let out: Parts = { before: "", between: "", verb: "V", behind: "." };
  for (const place of PLACES) {
    const pattern = place === "subjects" ? undefined : chosen.get(place);
    if (pattern === undefined) continue;
    const next = partsOf(pattern);
    if (next === null || !fits(out, next)) return null;
    out = {
      before: out.before + (out.before === "" ? next.before : uncapped(next.before)),
      between: out.between + next.between,
      verb: next.verb === "V" ? out.verb : next.verb,
      behind: next.behind === "." ? out.behind : next.behind,
    };
  }
  if (/[,–)]/.test(subject) && /^(,| –| and\b| as well)|, S and|Both/.test(`${out.between} `)) return null;
  if (/[,–)]/.test(subject) && /(Uganda, |Both )$/i.test(out.before)) return null;
  const whom = out.before === "" || /^“$/.test(out.before) ? subject : uncapped(subject);
  return `${out.before}${whom}${out.between} ${out.verb} O${out.behind}`.replace(/,,/g, ",");
}

/** Two patterns with an ending or an insertion each are too much; so is an opening before another with a comma. */
const fits = (one: Parts, two: Parts): boolean =>
  (one.behind === "." || two.behind === ".") &&
  !(one.between !== "" && /^(,| –| and\b| as well)/.test(two.between)) &&
  !(/[,–]/.test(one.between) && /[,–]/.test(two.between)) &&
  !(one.before !== "" && /,|^(Like|Both)/.test(two.before)) &&
  !(one.before !== "" && two.before.startsWith("“"));

const uncapped = (words: string): string =>
  words.replace(/^(A|The|It|He|She|There|Nobody|Diplomats|Both|Even|Only|Neighbouring|Oil)\b/, (word) =>
    word.toLowerCase(),
  );

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** So many patterns of so many places each, drawn at random but the same each time, with what they tell. */
export function drawn(
  count: number,
  places: number,
  seed: number,
): readonly (readonly [string, Predicate])[] {
  const next = numbers(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!;
  const out: (readonly [string, Predicate])[] = [];
  while (out.length < count) {
    const chosen = new Map<Place, string>();
    while (chosen.size < places) {
      const place = one(PLACES);
      if (!chosen.has(place)) chosen.set(place, one(patterns(place)));
    }
    const pattern = combined(chosen);
    if (pattern !== null) out.push([pattern, one(predicates)]);
  }
  return out;
}
