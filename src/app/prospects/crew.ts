import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import Tinypool from "tinypool";
import { drawsFor, type Effort } from "../../scenario/draws.ts";
import { type Case, crisisAt } from "../../scenario/evaluate.ts";
import { baseOf } from "../../scenario/assumptions.ts";
import { hingeSolutions } from "../../scenario/hinges.ts";
import { type Parts, type Work, workOut } from "../../scenario/parts.ts";
import type { Order } from "./worker.ts";

/** Statuses × months to solve from which starting workers pays: about a CPU-second. */
const WORTHWHILE = 50_000;

/** Worker processes for an assessment: one a processor, or none where the whole is sooner done than they are started. */
export function crewFor(one: Case, { runs }: Effort): number {
  const { statuses, horizon } = crisisAt(one, baseOf(one.priors));
  const cells = statuses.length * horizon * (drawsFor(runs) + hingeSolutions(one));
  const processors = availableParallelism();
  return cells < WORTHWHILE || processors === 1 ? 0 : processors;
}

/** Has an assessment's parts worked out by so many worker processes; 0: in this one. */
export async function withCrew<T>(
  workers: number,
  one: Case,
  effort: Effort,
  assessment: (work: Work) => Promise<T>,
): Promise<T> {
  if (workers === 0) return assessment(async (kind, asked) => workOut(kind, one, effort, asked));
  const module = workerModule();
  const pool = new Tinypool({
    filename: module,
    minThreads: workers,
    maxThreads: workers,
    runtime: "child_process",
    execArgv: module.endsWith(".ts") ? ["--import", import.meta.resolve("tsx")] : [],
  });
  const work: Work = <K extends keyof Parts>(kind: K, asked: Parts[K]["asked"]) =>
    pool.run({ kind, one, effort, asked } satisfies Order<K>) as Promise<Parts[K]["told"]>;
  try {
    return await assessment(work);
  } finally {
    await pool.destroy();
  }
}

/** The worker's module: beside this one in the sources, at the top of dist/ when built. */
function workerModule(): string {
  const here = fileURLToPath(new URL("./worker.ts", import.meta.url));
  return existsSync(here) ? here : fileURLToPath(new URL("./foresee-worker.js", import.meta.url));
}
