import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Libsql from "libsql";
import { StoreFailure } from "../../src/store/failure.ts";
import { migrate, SCHEMA } from "../../src/store/schema.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { allClaims, type Intake, type Store } from "../../src/store/store.ts";
import { claimOf, intakeOf, story } from "../store/claims.ts";
import { type Fault, freshDir, lostOf, openAt, randomOf, sleep, startWriter, type Event } from "./lib.ts";
import { openStore } from "../../src/store/open.ts";

/** 6. Writes and syncs that fail, at 1-10 % and at the nth call: nothing is acknowledged that is not there. */
export const failing: Fault = async (setting) => {
  if (setting.shim === null) return "there is no C compiler here for the shim";
  const rules = ["write", "sync"].flatMap((what) => [
    ...(setting.full ? [10, 20, 50, 100] : [10, 50]).map((share) => `${what}:${share}:${setting.seed}`),
    ...(setting.full ? [20, 25, 30, 35, 40, 50, 60, 70] : [25, 40]).map((n) => `${what}:nth:${n}`),
  ]);
  let [lost, acked, early, failures, broken] = [0, 0, 0, 0, 0];
  for (const rule of rules) {
    const dir = freshDir(setting.dir);
    const place = join(dir, "store", "record.casus");
    const first = await openAt(place, dir);
    await first.append([{ kind: "assert", claim: claimOf("first"), by: "reader" }]);
    await first.close();
    const env = { LD_PRELOAD: setting.shim, SHIM_UNDER: join(dir, "store"), SHIM_FAIL: rule };
    const writer = startWriter(setting, [place, join(dir, "anchors"), "f", "2", "60"], env);
    await Promise.race([writer.ended, sleep(30_000)]);
    writer.child.kill("SIGKILL");
    await writer.ended;
    const events = writer.events();
    acked += events.filter((event) => event.ack !== undefined).length;
    failures += events.filter((event) => event.error !== undefined).length;
    early += unsure(events);
    const store = await openAt(place, dir);
    lost += await lostOf(store, events);
    broken += (await store.verify()).faults.length;
    await store.close();
  }
  return {
    runs: rules.length,
    figures: {
      acknowledged: acked,
      "failures met": failures,
      "false acknowledgements": lost,
      "acknowledged between a failure and reopening": early,
      "chain breaks": broken,
    },
    wrong: lost + early + broken + (failures === 0 ? 1 : 0),
  };
};

/** Acknowledgements after a failure without a reopening between. */
function unsure(events: readonly Event[]): number {
  let [failed, count] = [false, 0];
  for (const event of events) {
    if (event.error !== undefined && !event.opening && event.error !== "store-full") failed = true;
    if (event.reopened !== undefined) failed = false;
    if (event.ack !== undefined && failed) count++;
  }
  return count;
}

/** 7. Clocks that jump: the order stays, and recorded time never falls. */
export const clocks: Fault = async (setting) => {
  const dir = freshDir(setting.dir);
  const random = randomOf(setting.seed);
  const jumps = [
    "1970-01-01T00:00:00.000Z",
    "2038-01-19T03:14:08.000Z",
    "2031-03-30T00:59:59.999Z",
    "2031-03-30T01:00:00.000Z",
  ];
  let now = "2031-01-01T00:00:00.000Z";
  const store = await openStore(join(dir, "record.casus"), { anchors: dir, clock: () => now });
  const runs = setting.full ? 1000 : 200;
  let [fallen, misplaced] = [0, 0];
  let last = "";
  for (let run = 0; run < runs; run++) {
    const day = 86_400_000 * (random() < 0.5 ? -1 : 1);
    now =
      random() < 0.3
        ? jumps[Math.floor(random() * jumps.length)]!
        : new Date(Date.parse(now) + day).toISOString();
    const [entry] = await store.append([{ kind: "assert", claim: claimOf(`c${run}`), by: "reader" }]);
    if (entry!.at < last) fallen++;
    if (entry!.seq !== run + 1) misplaced++;
    last = entry!.at;
  }
  const faults = (await store.verify()).faults.length;
  await store.close();
  return {
    runs,
    figures: { "recorded time fell": fallen, "order changed": misplaced, "chain breaks": faults },
    wrong: fallen + misplaced + faults,
  };
};

/** 8. Two and eight processes at a time: no fork, each effect once, nobody waits for long. */
export const many: Fault = async (setting) => manyAt(setting, (dir) => join(dir, "record.casus"));
export const manyOnServer: Fault = async (setting) =>
  setting.postgres === null ? "PostgreSQL is not here" : manyAt(setting, () => setting.postgres!);

async function manyAt(setting: Parameters<Fault>[0], placeIn: (dir: string) => string) {
  let [forks, twice, missing, longest, acked] = [0, 0, 0, 0, 0];
  for (const processes of [2, 8]) {
    const dir = freshDir(setting.dir);
    const place = placeIn(dir);
    const writers = Array.from({ length: processes }, (_, i) =>
      startWriter(setting, [place, join(dir, "anchors"), `m${i}`, "20"]),
    );
    await sleep(setting.full ? 20_000 : 5000);
    for (const writer of writers) writer.child.kill("SIGTERM");
    await Promise.all(writers.map((writer) => writer.ended));
    const events = writers.flatMap((writer) => writer.events());
    const store = await openAt(place, dir);
    missing += await lostOf(store, events);
    forks += (await store.verify()).faults.length;
    const seen = new Set<string>();
    for await (const { claim } of allClaims(store)) {
      if (seen.has(claim.id)) twice++;
      seen.add(claim.id);
    }
    acked += events.filter((event) => event.ack !== undefined).length;
    longest = Math.max(longest, ...events.map((event) => event.wait ?? 0));
    await store.close();
  }
  return {
    runs: 10,
    figures: {
      acknowledged: acked,
      forks,
      "lost effects": missing,
      "effects twice": twice,
      "longest wait of a writer (ms)": Math.round(longest),
    },
    wrong: forks + missing + twice,
    late: longest > 5000 ? 1 : 0,
  };
}

/** 9. A schema from the future is refused at once and untouched; every older one is read. */
export const schemas: Fault = async (setting) => {
  const dir = freshDir(setting.dir);
  const place = join(dir, "store", "record.casus");
  const store = await openAt(place, dir);
  await store.append([{ kind: "assert", claim: claimOf("c"), by: "reader" }]);
  await store.close();
  const db = new Libsql(place);
  db.pragma(`user_version = ${SCHEMA + 1}`);
  db.prepare("pragma wal_checkpoint(TRUNCATE)").all();
  db.close();
  const bytes = (): string =>
    readdirSync(join(dir, "store"))
      .sort()
      .map((name) => `${name} ${readFileSync(join(dir, "store", name)).toString("base64")}`)
      .join("\n");
  const before = bytes();
  const start = performance.now();
  const code = await openAt(place, dir).then(
    () => "opened",
    (error: unknown) => (error instanceof StoreFailure ? error.problem.code : "another error"),
  );
  const took = performance.now() - start;
  const changed = bytes() === before ? 0 : 1;
  let unread = 0;
  for (let version = 1; version < SCHEMA; version++) if (!(await readsVersion(version, dir))) unread++;
  return {
    runs: SCHEMA,
    figures: {
      refused: code,
      "took (ms)": Math.round(took),
      "bytes changed": changed,
      "older versions not read": unread,
    },
    wrong: (code === "store-too-new" ? 0 : 1) + changed + unread,
    late: took > 1000 ? 1 : 0,
  };
};

/** A store of an older schema, made by the old migrations and filled as that program did, opens and verifies. */
async function readsVersion(version: number, dir: string): Promise<boolean> {
  const place = join(dir, `v${version}.casus`);
  const made = await openAt(join(dir, `now${version}.casus`), dir);
  await made.append([{ kind: "assert", claim: claimOf("c"), by: "reader" }]);
  const entries = await made.entries(0, 10);
  await made.close();
  const db = new Libsql(place);
  const run = async (sql: string): Promise<void> => void db.exec(sql);
  const dialect = (await openSqlite(join(dir, `dialect${version}.casus`))).dialect;
  await migrate(0, { dialect, run, all: async () => [], insert: async () => undefined }, version);
  const now = new Libsql(join(dir, `now${version}.casus`));
  const rows = now.prepare("select * from entries").all() as readonly Record<string, unknown>[];
  for (const row of rows) {
    const names = Object.keys(row).filter((name) => name !== "_metadata");
    db.prepare(`insert into entries (${names.join(", ")}) values (${names.map(() => "?").join(", ")})`).run(
      names.map((name) => row[name]),
    );
    if (version >= 2) db.exec(`insert into claim_words (rowid, words) select seq, words from claim_text`);
  }
  db.pragma(`user_version = ${version}`);
  db.pragma("application_id = 1131640179");
  db.close();
  now.close();
  const store = await openAt(place, dir);
  const same = JSON.stringify(await store.entries(0, 10)) === JSON.stringify(entries);
  const found = (await store.claims({ words: "kenya" })).length === 1;
  const faults = (await store.verify()).faults;
  await store.close();
  return same && found && faults.length === 0;
}

/** 10. Deliveries doubled and in any order: the same state. */
export const doubled: Fault = async (setting) => {
  const runs = setting.full ? 1000 : 40;
  const dir = freshDir(setting.dir);
  const deliveries: Intake[] = Array.from({ length: 8 }, (_, i) =>
    intakeOf(`d${i}`, i % 4 === 3 ? story(i - 1) : story(i), [
      claimOf(`d${i}:a1`),
      claimOf(`d${i}:a2`, { type: i % 2 ? "attend" : "boycott" }),
    ]),
  );
  const states = new Set<string>();
  for (let run = 0; run < runs; run++) {
    const random = randomOf(setting.seed + run);
    const store = await openAt(join(dir, `s${run}.casus`), dir);
    const order = [...deliveries, ...deliveries]
      .map((one) => ({ one, key: random() }))
      .sort((a, b) => a.key - b.key);
    for (let i = 0; i < order.length;) {
      const size = 1 + Math.floor(random() * 5);
      await store.take(order.slice(i, i + size).map(({ one }) => one));
      i += size;
    }
    states.add(await stateOf(store));
    await store.close();
  }
  return { runs, figures: { "different states": states.size }, wrong: states.size - 1 };
};

/** Claims that stand, documents, which of them share an origin and an act: without numbers and times. */
async function stateOf(store: Store): Promise<string> {
  const [claims, acts, origins] = [[] as string[], new Map<string, string[]>(), new Map<string, string[]>()];
  for await (const { claim, act } of allClaims(store)) {
    claims.push(JSON.stringify(claim));
    acts.set(act ?? claim.id, [...(acts.get(act ?? claim.id) ?? []), claim.id]);
  }
  for (const { id, origin, sha256 } of await store.documents({}))
    origins.set(origin ?? id, [...(origins.get(origin ?? id) ?? []), `${id} ${sha256}`]);
  const groups = (map: Map<string, string[]>): string =>
    [...map.values()]
      .map((ids) => ids.sort().join(","))
      .sort()
      .join(";");
  return `${claims.sort().join("\n")}\n${groups(acts)}\n${groups(origins)}`;
}
