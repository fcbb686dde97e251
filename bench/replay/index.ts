import { performance } from "node:perf_hooks";
import { claimsOn, runWorld, type World } from "../../src/alliance/compact/index.ts";
import { hold } from "../../src/alliance/account.ts";
import { why } from "../../src/alliance/index.ts";
import { rosterOf } from "../../src/alliance/roster.ts";
import { groundOf, standingsOf } from "../../src/alliance/standing.ts";
import { type Day, dayAt, numberOf } from "../../src/base/day.ts";
import { narrative } from "./narrative.ts";
import { randomFrom, synthetic } from "./synthetic.ts";

/**
 * `npm run bench:replay`: a million acts of a synthetic world replayed in memory on one core, standing queries and
 * derivations from the log, memory, and the ratio to the object replay in the same run; then a narrative of motions and
 * votes beside an event calculus in Prolog. Times are of the CPU where the work is long enough to tell. Exits 1 where a
 * floor is missed or two ways of deriving differ.
 */
const SEED = 20_261_126;
const ACTS = 1_000_000;
const LAST: Day = "2025-12-31";
const RECORD = { kind: "record" } as const;

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const at = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
const perSecond = (n: number, ms: number): string =>
  `${Math.round((n / ms) * 1000).toLocaleString("en")} acts/s`;
let missed = 0;
const floor = (met: boolean, text: string): void => {
  console.log(`  ${met ? "met" : "MISSED"}: ${text}`);
  if (!met) missed++;
};

function main(): void {
  console.log(
    `seed ${SEED}, node ${process.version}, ${ACTS.toLocaleString("en")} acts, 200 states, 16 alliances`,
  );
  const world = synthetic(ACTS, SEED, LAST);
  const last = numberOf(LAST);
  const runs = Array.from({ length: 5 }, () => {
    const [before, wall] = [cpu(), performance.now()];
    const log = runWorld(world, last);
    return { log, ms: cpu() - before, wall: performance.now() - wall };
  });
  const cold = runs[0]!;
  const warm = [...runs].sort((a, b) => a.ms - b.ms)[2]!;
  console.log(
    `replay: cold ${cold.ms.toFixed(0)} ms CPU (${cold.wall.toFixed(0)} ms wall), median ${warm.ms.toFixed(0)} ms CPU: ${perSecond(ACTS, warm.ms)}; ${warm.log.length.toLocaleString("en")} standings in the log`,
  );
  floor(warm.ms < 500, "a million acts under 0.5 s (median of five runs, CPU of one core)");
  const memory = process.memoryUsage();
  const resident = memory.rss / 1e6;
  console.log(
    `memory: ${resident.toFixed(0)} MB resident, ${((memory.arrayBuffers + memory.heapUsed) / 1e6).toFixed(0)} MB of arrays and heap with the five logs`,
  );
  floor(resident < 300, "under 300 MB");
  queries(world, warm.log);
  objects(world, warm.log, warm.ms);
  const { differ, ratio } = narrative(SEED);
  floor(differ === 0, "every decision of the narrative is the same in Prolog");
  if (ratio !== null) floor(ratio >= 20, "at least 20 times the event calculus in Prolog");
  process.exitCode = missed > 0 ? 1 : 0;
}

/** Standings on random days, and derivations on demand. */
function queries(world: World, log: ReturnType<typeof runWorld>): void {
  const random = randomFrom(SEED + 1);
  const pick = (n: number): number => Math.floor(random() * n);
  const [from, to] = [numberOf("1920-01-01"), numberOf(LAST)];
  const times = new Float64Array(200_000);
  let found = 0;
  for (let i = 0; i < times.length; i++) {
    const [alliance, state, day] = [pick(16), pick(200), from + pick(to - from)];
    const start = performance.now();
    if (log.at(alliance, state, day) !== null) found++;
    times[i] = performance.now() - start;
  }
  times.sort();
  console.log(
    `standing query: p50 ${(at(times, 0.5) * 1000).toFixed(1)} µs, p99 ${(at(times, 0.99) * 1000).toFixed(1)} µs, max ${times.at(-1)!.toFixed(2)} ms (${times.length.toLocaleString("en")} queries, ${found.toLocaleString("en")} with a standing)`,
  );
  floor(at(times, 0.99) < 1, "p99 of a standing query under 1 ms");
  const whys = new Float64Array(60);
  for (let i = 0; i < whys.length; i++) {
    const [alliance, state] = [pick(16), pick(200)];
    const start = performance.now();
    const claims = claimsOn(world, alliance, state);
    why(world.charters[alliance]!, claims, RECORD, world.states[state]!, LAST);
    whys[i] = performance.now() - start;
  }
  whys.sort();
  console.log(
    `derivation on demand (that member's acts alone): p50 ${at(whys, 0.5).toFixed(1)} ms, p99 ${at(whys, 0.99).toFixed(1)} ms`,
  );
}

/** The object replay over some members' acts of the same world: how fast, and whether it holds the same. */
function objects(world: World, log: ReturnType<typeof runWorld>, ms: number): void {
  const MEMBERS = 48;
  let [acts, took, differ, compared] = [0, 0, 0, 0];
  for (let i = 0; i < MEMBERS; i++) {
    const [alliance, state] = [i % 16, (i * 37) % 200];
    const charter = world.charters[alliance]!;
    const claims = claimsOn(world, alliance, state);
    acts += claims.length;
    const start = cpu();
    rosterOf(charter, hold(claims, RECORD, LAST));
    took += cpu() - start;
    for (const day of [LAST, "1990-06-30", "1950-02-01", dayAt(numberOf("1960-01-01") + i * 200)]) {
      const mine = standingsOf(groundOf(charter, hold(claims, RECORD, day))).standings[0];
      const brief = log.at(alliance, state, numberOf(day));
      compared++;
      const same =
        brief === null
          ? mine === undefined
          : mine?.formal === brief.formal && mine.effective === brief.effective && mine.exit === brief.exit;
      if (!same) differ++;
    }
  }
  const rate = (acts / took) * 1000;
  console.log(
    `object replay of ${MEMBERS} members (${acts.toLocaleString("en")} acts): ${Math.round(rate).toLocaleString("en")} acts/s; the compact replay is ${Math.round(((1_000_000 / ms) * 1000) / rate)} times as fast`,
  );
  floor(differ === 0, `${compared} standings compared with the object replay, ${differ} differ`);
}

main();
