import { ANSWERS, ATTACKS } from "./crisis/memory.ts";
import { type Event, playCrisis } from "./crisis/play.ts";
import type { Policy } from "./crisis/solve.ts";
import { chanceOf } from "./random.ts";

/** A way that things may go: what happens in which order, each thing once, whatever the months; with one playout's months as an example. */
export interface Path {
  readonly key: string;
  /** Playouts that went so; in an assessment, their share of all. */
  readonly share: number;
  readonly end: string;
  readonly events: readonly Event[];
}

/** Playouts of one policy, counted. */
export interface Tally {
  readonly runs: number;
  readonly ends: {
    readonly standing: Readonly<Record<string, number>>;
    readonly answer: Readonly<Record<string, number>>;
    readonly attack: Readonly<Record<string, number>>;
  };
  readonly paths: readonly Path[];
}

/** Plays a policy `runs` times. Playout i draws from stream `from` + i of the seed. */
export function countPaths(policy: Policy, runs: number, seed: number, from: number): Tally {
  const ends = { standing: {}, answer: {}, attack: {} } as Record<
    keyof Tally["ends"],
    Record<string, number>
  >;
  const paths = new Map<string, Path>();
  for (let run = 0; run < runs; run++) {
    const { status, memory, events } = playCrisis(policy, chanceOf(seed, from + run), true);
    const end = policy.crisis.statuses[status]!.outcome;
    count(ends.standing, end);
    count(ends.answer, ANSWERS[memory % ANSWERS.length]!);
    count(ends.attack, ATTACKS[Math.floor(memory / ANSWERS.length)]!);
    const first = onceEach(events);
    const key = [...first.flatMap((event) => event.names), end].join(" > ");
    const known = paths.get(key);
    paths.set(key, known ? { ...known, share: known.share + 1 } : { key, share: 1, end, events: first });
  }
  return { runs, ends, paths: [...paths.values()] };
}

/** What happens again is told once, where it happened first: paths are to be told, and few would be alike to the last turn. */
function onceEach(events: readonly Event[]): readonly Event[] {
  const told = new Set<string>();
  return events.flatMap((event) => {
    const names = event.names.filter((name) => !told.has(name));
    names.forEach((name) => told.add(name));
    return names.length === 0
      ? []
      : [{ ...event, names, article: names[0] === event.names[0] ? event.article : null }];
  });
}

function count(into: Record<string, number>, name: string): void {
  into[name] = (into[name] ?? 0) + 1;
}
