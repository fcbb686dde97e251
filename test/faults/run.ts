import { rmSync } from "node:fs";
import { emptyPlace, startPostgres } from "../store/postgres.ts";
import { damagedBackup, flip } from "./flip.ts";
import { full, hostile, poison } from "./hard.ts";
import { kill, killOnServer } from "./kill.ts";
import { buildShim, buildWriter, type Fault, scratch } from "./lib.ts";
import { power, torn } from "./power.ts";
import { clocks, doubled, failing, many, manyOnServer, schemas } from "./rest.ts";

/**
 * `npm run test:faults [-- --full] [--seed N] [--only N] [--no-clock]`: the twelve faults, with their figures; exit 1 where one is
 * not at zero. With --no-clock a limit of time that is not kept is told and no more, for machines that others use as well.
 */
const FAULTS: readonly (readonly [name: string, fault: Fault])[] = [
  ["1 kill -9", kill],
  ["1 kill -9, PostgreSQL", killOnServer],
  ["2 power loss", power],
  ["3 torn and short writes", torn],
  ["3 damaged backups", damagedBackup],
  ["4 bits flipped, logs lost, old files", flip],
  ["5 disk full", full],
  ["6 writes and syncs that fail", failing],
  ["7 clock jumps", clocks],
  ["8 two and eight processes", many],
  ["8 two and eight processes, PostgreSQL", manyOnServer],
  ["9 schemas of the future and the past", schemas],
  ["10 deliveries doubled and reordered", doubled],
  ["11 poison documents", poison],
  ["12 hostile input", hostile],
];

const argument = (name: string): string | undefined => process.argv[process.argv.indexOf(name) + 1];
const seed = process.argv.includes("--seed") ? Number(argument("--seed")) : 20260101;
const only = process.argv.includes("--only") ? argument("--only") : undefined;
const dir = scratch();
const writer = buildWriter();
const shim = buildShim(dir);
const server = await startPostgres();
let failed = 0;
process.stdout.write(`seed ${seed}; the same seed, the same runs\n`);
try {
  for (const [name, fault] of FAULTS) {
    if (only !== undefined && name.split(" ")[0] !== only) continue;
    const start = Date.now();
    const postgres = server === null ? null : await emptyPlace(server, `fault_${process.pid}_${start}`);
    const found = await fault({
      full: process.argv.includes("--full"),
      seed,
      dir,
      writer: writer.path,
      shim,
      postgres,
    });
    const took = `${((Date.now() - start) / 1000).toFixed(1)} s`;
    if (typeof found === "string") process.stdout.write(`${name}: NOT RUN: ${found}\n`);
    else {
      const late = found.late ?? 0;
      failed += found.wrong > 0 || (late > 0 && !process.argv.includes("--no-clock")) ? 1 : 0;
      const mark = found.wrong > 0 ? "WRONG " : late > 0 ? "LATE " : "";
      const figures = Object.entries(found.figures).map(([what, figure]) => `${what} ${figure}`);
      process.stdout.write(`${mark}${name}: N = ${found.runs}; ${figures.join("; ")} (${took})\n`);
    }
  }
} finally {
  await server?.stop();
  writer.remove();
  rmSync(dir, { recursive: true, force: true });
}
process.exit(failed > 0 ? 1 : 0);
