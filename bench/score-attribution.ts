type Span = readonly [number, number];

/** Source, cue and content of an attribution as spans of the text; any may be empty. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

type Role = keyof Attribution;
const ROLES: readonly Role[] = ["source", "cue", "content"];

/** Right, found, annotated. */
export type Tally = readonly [right: number, found: number, gold: number];

export interface Score {
  readonly tokens: Readonly<Record<Role, Tally>>;
  /** Attributions with a content. */
  readonly gold: number;
  readonly found: number;
  /** Contents matched with a Dice of at least one half; those with source and cue right too. */
  readonly half: number;
  readonly full: number;
  /** Sources with a Dice of at least one half, of those annotated where the content is matched. */
  readonly source: readonly [right: number, of: number];
}

export const ZERO: Score = {
  tokens: { source: [0, 0, 0], cue: [0, 0, 0], content: [0, 0, 0] },
  gold: 0,
  found: 0,
  half: 0,
  full: 0,
  source: [0, 0],
};

/** Words only: runs of letters, digits and marks. Punctuation is annotated too unevenly to count. */
export function scoreDocument(
  text: string,
  gold: readonly Attribution[],
  found: readonly Attribution[],
): Score {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .filter((m) => /[\p{L}\p{N}]/u.test(m[0]))
    .map((m): Span => [m.index, m.index + m[0].length]);
  const setsOf = (a: Attribution): Sets => ({
    source: wordsIn(words, a.source),
    cue: wordsIn(words, a.cue),
    content: wordsIn(words, a.content),
  });
  const [g, f] = [gold.map(setsOf), found.map(setsOf)];
  const tokens = Object.fromEntries(
    ROLES.map((role): [Role, Tally] => {
      const [a, b] = [union(g, role), union(f, role)];
      return [role, [both(a, b), b.size, a.size]];
    }),
  ) as Record<Role, Tally>;
  return { tokens, ...attributions(g, f) };
}

type Sets = Readonly<Record<Role, ReadonlySet<number>>>;

function attributions(gold: readonly Sets[], found: readonly Sets[]): Omit<Score, "tokens"> {
  let [half, full, right, of] = [0, 0, 0, 0];
  for (const [a, b] of pairsOf(gold, found)) {
    if (dice(a.content, b.content) < 0.5) continue;
    half++;
    const sourceRight = a.source.size > 0 ? dice(a.source, b.source) >= 0.5 : b.source.size === 0;
    if (a.source.size > 0) of++;
    if (a.source.size > 0 && sourceRight) right++;
    if (sourceRight && (a.cue.size === 0 || both(a.cue, b.cue) > 0)) full++;
  }
  const count = (all: readonly Sets[]): number => all.filter((s) => s.content.size > 0).length;
  return { gold: count(gold), found: count(found), half, full, source: [right, of] };
}

/** One to one, the most alike contents first. */
function pairsOf(gold: readonly Sets[], found: readonly Sets[]): readonly (readonly [Sets, Sets])[] {
  const all = gold.flatMap((a, i) =>
    found.flatMap((b, j) => {
      const d = dice(a.content, b.content);
      return d > 0 ? [{ i, j, d }] : [];
    }),
  );
  all.sort((x, y) => y.d - x.d || x.i - y.i || x.j - y.j);
  const [usedGold, usedFound] = [new Set<number>(), new Set<number>()];
  return all.flatMap(({ i, j }): (readonly [Sets, Sets])[] => {
    if (usedGold.has(i) || usedFound.has(j)) return [];
    usedGold.add(i);
    usedFound.add(j);
    return [[gold[i]!, found[j]!]];
  });
}

function wordsIn(words: readonly Span[], spans: readonly Span[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [a, b] of spans) {
    let lo = 0;
    let hi = words.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (words[mid]![1] <= a) lo = mid + 1;
      else hi = mid;
    }
    for (let k = lo; k < words.length && words[k]![0] < b; k++) out.add(k);
  }
  return out;
}

const union = (all: readonly Sets[], role: Role): ReadonlySet<number> =>
  new Set(all.flatMap((s) => [...s[role]]));

const both = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  [...a].filter((x) => b.has(x)).length;

const dice = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  a.size + b.size === 0 ? 0 : (2 * both(a, b)) / (a.size + b.size);

export function add(a: Score, b: Score): Score {
  const three = (x: Tally, y: Tally): Tally => [x[0] + y[0], x[1] + y[1], x[2] + y[2]];
  return {
    tokens: {
      source: three(a.tokens.source, b.tokens.source),
      cue: three(a.tokens.cue, b.tokens.cue),
      content: three(a.tokens.content, b.tokens.content),
    },
    gold: a.gold + b.gold,
    found: a.found + b.found,
    half: a.half + b.half,
    full: a.full + b.full,
    source: [a.source[0] + b.source[0], a.source[1] + b.source[1]],
  };
}

export const shareOf = ([n, of]: readonly [number, number]): string =>
  of === 0 ? "-" : ((100 * n) / of).toFixed(1);

export const lineOf = ([right, found, gold]: Tally): string =>
  `P ${shareOf([right, found])} R ${shareOf([right, gold])} F1 ${shareOf([2 * right, found + gold])}`;
