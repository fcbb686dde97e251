import { join } from "node:path";
import {
  type Fault,
  freshDir,
  lostOf,
  openAt,
  randomOf,
  startWriter,
  until,
  sleep,
  type Setting,
  type Event,
} from "./lib.ts";

/** 1. kill -9 at random points: nothing that was acknowledged is lost, and the chain holds. */
export const kill: Fault = async (setting) => {
  const dir = freshDir(setting.dir);
  return killing(setting, join(dir, "record.casus"), dir, setting.full ? 500 : 40);
};

/** The same against a server, where the client is killed. */
export const killOnServer: Fault = async (setting) => {
  if (setting.postgres === null) return "PostgreSQL is not here";
  return killing(setting, setting.postgres, freshDir(setting.dir), setting.full ? 100 : 10);
};

async function killing(setting: Setting, place: string, dir: string, runs: number) {
  const random = randomOf(setting.seed);
  let [lost, acked, broken] = [0, 0, 0];
  const all: Event[] = [];
  for (let run = 0; run < runs; run++) {
    const writer = startWriter(setting, [
      place,
      join(dir, "anchors"),
      `k${run}`,
      String(1 + Math.floor(random() * 20)),
    ]);
    await until(() => writer.events().some((event) => event.ack !== undefined));
    await sleep(random() * 60);
    writer.child.kill("SIGKILL");
    await writer.ended;
    const events = writer.events();
    acked += events.filter((event) => event.ack !== undefined).length;
    all.push(...events);
    const store = await openAt(place, dir);
    lost += await lostOf(store, events);
    await store.close();
  }
  const store = await openAt(place, dir);
  lost += await lostOf(store, all);
  broken = (await store.verify()).faults.length;
  await store.close();
  return {
    runs,
    figures: { acknowledged: acked, lost, "chain breaks": broken },
    wrong: lost + broken + (acked === 0 ? 1 : 0),
  };
}
