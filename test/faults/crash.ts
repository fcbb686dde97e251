import { execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { emptyPlace, startPostgres } from "../store/postgres.ts";
import { exists, openAt, randomOf, root, scratch, sleep } from "./lib.ts";

/**
 * `npm run test:crash [-- --kills N] [--seed N]`: `casus add` of a folder of reports is killed with SIGKILL at random moments and
 * started again, until it ended by itself; on a server, the server is killed too. Every document must be there exactly
 * once, with its claims, and the chain whole. Needs `npm run build`.
 */
const argument = (name: string, otherwise: number): number =>
  process.argv.includes(name) ? Number(process.argv[process.argv.indexOf(name) + 1]) : otherwise;
const KILLS = argument("--kills", 50);
const SEED = argument("--seed", 20260101);
/** Documents for each kill: so many that a run is under way when it is killed. */
const EACH = 12;

const main = join(root, "dist", "main.js");
if (!exists(main)) throw new Error("dist/main.js is not there: run `npm run build` first");
const dir = scratch();
const documents = KILLS * EACH;
const corpus = join(dir, "corpus.jsonl");
writeFileSync(
  corpus,
  execFileSync(
    process.execPath,
    ["--import", "tsx", join(root, "bench", "corpus.ts"), String(documents), String(SEED)],
    { cwd: root, maxBuffer: 1 << 28 },
  ),
);

interface Ended {
  readonly code: number | null;
  readonly out: string;
}

/** One run of `casus add`; killed after the time given, with the processes that read for it. */
function add(place: string, home: string, killAfter: number | null): Promise<Ended> {
  const child = spawn(process.execPath, [main, "add", corpus, "--workers", "1", "--store", place], {
    detached: true,
    env: { ...process.env, XDG_DATA_HOME: home },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (out += chunk.toString()));
  const timer =
    killAfter === null ? undefined : setTimeout(() => process.kill(-child.pid!, "SIGKILL"), killAfter);
  return new Promise((resolve) =>
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve({ code, out });
    }),
  );
}

interface Found {
  readonly kills: number;
  readonly serverKills: number;
  readonly wrong: number;
  readonly text: string;
}

/** Kills runs until there were enough, then lets one end, and looks at what is there. */
async function crash(place: string, home: string, crashServer: (() => Promise<void>) | null): Promise<Found> {
  const random = randomOf(SEED);
  let [kills, serverKills, early] = [0, 0, 0];
  for (let run = 0; run < KILLS; run++) {
    // From before the store is open until some batches are recorded.
    const after = 150 + random() * 1500;
    const onServer = crashServer !== null && run % 5 === 4;
    const running = add(place, home, onServer ? 20_000 : after);
    if (onServer) {
      await sleep(after);
      await crashServer();
      serverKills++;
    }
    const { code } = await running;
    if (code === null) kills++;
    else if (code === 0) early++;
  }
  const last = await add(place, home, null);
  const store = await openAt(place, join(home, "casus"));
  const addresses = new Map<string, number>();
  for (let after = 0; ;) {
    const page = await store.documents({ after, limit: 1000 });
    for (const { address } of page) addresses.set(address, (addresses.get(address) ?? 0) + 1);
    if (page.length === 0) break;
    after = page.at(-1)!.seq;
  }
  const missing = documents - addresses.size;
  const twice = [...addresses.values()].filter((n) => n > 1).length;
  const { faults, entries } = await store.verify();
  await store.close();
  const ended = last.code === 0 ? 0 : 1;
  return {
    kills,
    serverKills,
    wrong: missing + twice + faults.length + ended,
    text: `documents ${documents}; missing ${missing}; twice ${twice}; entries ${entries}; faults of verify ${faults.length}; runs that ended before they were killed ${early}${ended ? `; THE LAST RUN FAILED: ${last.out}` : ""}`,
  };
}

const told = (name: string, { kills, serverKills, wrong, text }: Found): void =>
  void process.stdout.write(
    `${wrong > 0 ? "WRONG " : ""}${name}: killed ${kills} times${serverKills > 0 ? `, its server ${serverKills} times` : ""}; ${text}\n`,
  );

process.stdout.write(`seed ${SEED}; moments of the kills are drawn from it, what happened by then is not\n`);
let wrong = 0;
const server = await startPostgres();
try {
  const onFile = await crash(join(dir, "record.casus"), dir, null);
  told("one file", onFile);
  wrong += onFile.wrong + (onFile.kills === 0 ? 1 : 0);
  if (server === null) process.stdout.write("PostgreSQL: NOT RUN: it is not here\n");
  else {
    const onServer = await crash(await emptyPlace(server, `crash_${process.pid}`), dir, server.crash);
    told("PostgreSQL", onServer);
    wrong += onServer.wrong + (onServer.kills === 0 ? 1 : 0);
  }
} finally {
  await server?.stop();
  await rm(dir, { recursive: true, force: true });
}
process.exit(wrong > 0 ? 1 : 0);
