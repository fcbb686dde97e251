import type { Day } from "../../base/day.ts";
import type { ActorCode } from "../../vocabulary/actors.ts";
import type { Actors, Name } from "./load.ts";

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

const NONE: ReadonlySet<ActorCode> = new Set();

interface Pair {
  readonly code: ActorCode;
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
      return end === null ? [] : [{ code, end: `${end}`, former: naming(all, code), now: naming(all, now) }];
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
