import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shapeOf, type Shape, type World } from "../../src/alliance/compact/index.ts";
import { termEnds } from "../../src/alliance/roster.ts";
import { type Charter, parseCharter } from "../../src/alliance/index.ts";
import { numberOf, type Day } from "../../src/base/day.ts";
import type { Claim } from "../../src/record/claim.ts";
import type { ActTypeName } from "../../src/vocabulary/acts.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** The shipped charters, in order of their names. */
export function charters(): readonly Charter[] {
  const folder = join(ROOT, "data/charters");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .flatMap((file) => parseCharter(readFileSync(join(folder, file), "utf8"), file).value ?? []);
}

/** Numbers from a seed, the same on every machine (mulberry32). */
export function randomFrom(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Kinds of acts with how often each comes: most tell of conduct, notices and returns; few expel. */
const KINDS: readonly (readonly [number, ActTypeName, "state" | "body", string | null])[] = [
  [16, "join", "state", "deposit of ratification"],
  [6, "join", "state", "signature"],
  [2, "join", "state", "observer"],
  [14, "notify", "state", "withdrawal"],
  [10, "notify", "state", "revokes its notice"],
  [4, "notify", "state", "suspension of its part"],
  [10, "freeze", "state", null],
  [10, "resume", "state", null],
  [6, "suspend", "body", null],
  [6, "resume", "body", null],
  [1, "expel", "body", null],
  [5, "accept", "body", null],
  [3, "leave", "state", null],
  [7, "agree", "state", "a protocol"],
];

export function modelOf(charter: Charter, type: ActTypeName, by: string, object: string | null): Claim {
  const [actor, target] = by === "body" ? [charter.id, "AAA"] : ["AAA", charter.id];
  const time = { start: "2000-01-01", end: "2000-01-01" };
  return {
    id: `model:${type}:${by}:${object ?? ""}`,
    ...{ type, actor, target, object, status: "fact", time, said: null, place: null, condition: null },
    voice: {
      ...{ kind: "chronicle", code: null, name: "chronicle", role: null, via: [], cue: null },
      inferred: false,
    },
    ...{ evidence: [], confidence: 1, article: null, note: null },
  };
}

/** A world of `n` acts by 200 states in the shipped alliances from 1920 to 2025, in the order in which they work. */
export function synthetic(n: number, seed: number, last: Day): World {
  const random = randomFrom(seed);
  const laws = charters();
  const states = Array.from({ length: 200 }, (_, i) => `S${String(i).padStart(3, "0")}`);
  const shapes = laws.map((charter): readonly Shape[] => {
    const ends = termEnds(charter, "9999-12-31");
    return KINDS.map(([, type, by, object]) => shapeOf(charter, ends, modelOf(charter, type, by, object)));
  });
  const ladder = KINDS.flatMap(([weight], kind) => Array.from({ length: weight }, () => kind));
  const [from, to] = [numberOf("1920-01-01"), numberOf(last)];
  const rank = (kind: number): number =>
    KINDS[kind]![1] === "accept" ? 0 : KINDS[kind]![1] === "notify" ? 1 : 2;
  const keys = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const day = from + Math.floor(random() * (to - from));
    const kind = ladder[Math.floor(random() * ladder.length)]!;
    keys[i] = (((day + 100_000) * 3 + rank(kind)) * 16 + kind) * 1_048_576 + Math.floor(random() * 1_048_576);
  }
  keys.sort();
  const acts = {
    length: n,
    day: new Int32Array(n),
    alliance: new Uint8Array(n),
    state: new Uint16Array(n),
    shape: new Uint16Array(n),
  };
  for (let i = 0; i < n; i++) {
    const high = Math.floor(keys[i]! / 1_048_576);
    acts.shape[i] = high % 16;
    acts.day[i] = Math.floor(high / 48) - 100_000;
    acts.alliance[i] = Math.floor(random() * laws.length);
    acts.state[i] = Math.floor(random() * states.length);
  }
  return { charters: laws, states, shapes, acts };
}
