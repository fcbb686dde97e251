import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { hold } from "../../src/alliance/account.ts";
import { runWorld, type World, worldOf } from "../../src/alliance/compact/index.ts";
import { concerns } from "../../src/alliance/seat.ts";
import { dayAt, numberOf } from "../../src/base/day.ts";
import { onDay } from "../../src/base/interval.ts";
import { worldOfRecord } from "../../src/app/worlds.ts";
import type { Claim } from "../../src/record/claim.ts";
import { openStore } from "../../src/store/open.ts";
import { allClaims } from "../../src/store/store.ts";
import { synthetic } from "./synthetic.ts";

/**
 * `npx tsx bench/replay/stored.ts [ACTS]`: the acts of the synthetic world written into a store, read from it again,
 * and replayed; the seconds of each step, by the clock. The aim for a million acts is 2 s from opening to standings. First
 * from the claims, then from the columns that were kept of the same head.
 */
const ACTS = Number(process.argv[2] ?? 1_000_000);
const LAST = "2025-12-31";
const BATCH = 10_000;

const world = synthetic(ACTS, 20_261_126, LAST);
const dir = mkdtempSync(join(tmpdir(), "casus-stored-"));
const path = join(dir, "record.casus");
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(2)} s`;

function claimAt({ acts, charters, shapes, states }: World, i: number): Claim {
  const alliance = acts.alliance[i]!;
  const { model } = shapes[alliance]![acts.shape[i]!]!;
  const about = concerns(charters[alliance]!, model) ?? model.actor;
  const code = states[acts.state[i]!]!;
  const [actor, target] = [model.actor, model.target].map((one) => (one === about ? code : one));
  return { ...model, id: `act:${alliance}:${i}`, actor: actor!, target: target ?? null, time: onDay(dayAt(acts.day[i]!)), said: null }; // prettier-ignore
}

/** From opening the store to standings; the first time the claims are read, then the columns kept of the same head. */
async function ask(way: string): Promise<void> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const store = await openStore(path, { anchors: dir });
  const question = { charters: world.charters, about: `record ${LAST}` };
  const columns = await worldOfRecord(store, question, join(dir, "worlds"), async () => {
    const claims: Claim[][] = world.charters.map(() => []);
    for await (const { claim } of allClaims(store)) claims[Number(claim.id.split(":")[1])]!.push(claim);
    console.log(`  read: ${seconds(start)}`);
    const building = performance.now();
    const alliances = world.charters.map((charter, i) => ({ charter, held: hold(claims[i]!, { kind: "record" }, LAST) })); // prettier-ignore
    const built = worldOf(alliances, world.states);
    console.log(`  taken into columns: ${seconds(building)}`);
    return built;
  });
  const running = performance.now();
  const log = runWorld(columns, numberOf(LAST));
  console.log(`  replayed: ${seconds(running)}; ${log.length.toLocaleString("en")} standings in the log`);
  const { user, system } = process.cpuUsage(cpu);
  console.log(`${way}: ${seconds(start)} from opening the store to standings, ${((user + system) / 1e6).toFixed(2)} s of CPU time (wanted for a million: 2 s)`); // prettier-ignore
  await store.close();
}

try {
  const filling = performance.now();
  const store = await openStore(path, { anchors: dir });
  for (let i = 0; i < ACTS; i += BATCH) {
    const many = Math.min(BATCH, ACTS - i);
    await store.append(
      Array.from({ length: many }, (_, k) => ({ kind: "assert", claim: claimAt(world, i + k), by: "bench" }) as const), // prettier-ignore
    );
  }
  await store.close();
  console.log(`written: ${ACTS.toLocaleString("en")} claims in ${seconds(filling)}`);

  for (const way of ["nothing kept", "columns kept"]) await ask(way);
} finally {
  rmSync(dir, { recursive: true, force: true });
}
