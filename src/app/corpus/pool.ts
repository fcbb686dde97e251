import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import Tinypool from "tinypool";
import type { Intake } from "../../store/store.ts";
import type { Job } from "./prepare.ts";

/** Workers that read. A document that a worker cannot end with is tried again alone, and set aside at the third failure. */
export interface Pool {
  readonly size: number;
  readonly read: (jobs: readonly Job[]) => Promise<readonly Outcome[]>;
  readonly close: () => Promise<void>;
}

export type Outcome =
  | { readonly job: Job; readonly intake: Intake }
  | { readonly job: Job; readonly intake: null; readonly why: string };

export interface PoolOptions {
  readonly workers?: number;
  /** Time a batch may take, in ms beside what its length needs; a worker that takes longer is ended and replaced. */
  readonly patience?: number;
  /** Memory one worker may take, in MB. */
  readonly memory?: number;
  /** Module of the worker, for tests. */
  readonly module?: string;
}

const TRIES = 3;
/** Characters a worker reads in a millisecond, at the very least. */
const SLOWEST = 10;

export function openPool(options: PoolOptions = {}): Pool {
  const size = options.workers ?? availableParallelism();
  const patience = options.patience ?? 3000;
  const module = options.module ?? workerModule();
  const pool = new Tinypool({
    filename: module,
    minThreads: size,
    maxThreads: size,
    idleTimeout: 60_000,
    // Processes, not threads: a worker that runs out of memory or crashes takes nothing with it.
    runtime: "child_process",
    execArgv: [
      `--max-old-space-size=${options.memory ?? 512}`,
      ...(module.endsWith(".ts") ? ["--import", import.meta.resolve("tsx")] : []),
    ],
  });
  // A worker that dies while it has nothing to do is replaced, and nobody need hear of it.
  (pool as unknown as NodeJS.EventEmitter).on("error", () => undefined);
  // Workers that start up do not keep the program running by themselves.
  const awake = setInterval(() => undefined, 60_000);
  const turn = turnsOf(size);
  let handing: Promise<unknown> = Promise.resolve();
  /** Hands jobs to a worker that stands ready: it answered a question with nothing in it, so that no start-up counts as reading. */
  const hand = (jobs: readonly Job[]): Promise<{ readonly answer: Promise<readonly Intake[]> }> => {
    const handed = handing.then(async () => {
      await pool.run([]);
      const control = new AbortController();
      const chars = jobs.reduce((sum, job) => sum + job.document.text.length, 0);
      const timer = setTimeout(() => control.abort(), patience + chars / SLOWEST);
      const answer = (pool.run(jobs, { signal: control.signal }) as Promise<readonly Intake[]>)
        .catch((error: unknown) => {
          throw control.signal.aborted ? new Error("it took too long", { cause: error }) : error;
        })
        .finally(() => clearTimeout(timer));
      answer.catch(() => undefined);
      return { answer };
    });
    handing = handed.catch(() => undefined);
    return handed;
  };
  const attempt = (jobs: readonly Job[]): Promise<readonly Intake[]> =>
    turn(async () => (await hand(jobs)).answer);
  const alone = async (job: Job): Promise<Outcome> => {
    let why = "";
    for (let tries = 2; tries <= TRIES; tries++) {
      try {
        return { job, intake: (await attempt([job]))[0]! };
      } catch (error) {
        why = error instanceof Error ? error.message : String(error);
      }
    }
    return { job, intake: null, why };
  };
  return {
    size,
    read: async (jobs) => {
      try {
        return (await attempt(jobs)).map((intake, i) => ({ job: jobs[i]!, intake }));
      } catch {
        // One of them is poison: the others are read again by themselves, so that they are not delayed by its further tries.
        return Promise.all(jobs.map(alone));
      }
    },
    close: async () => {
      clearInterval(awake);
      await pool.destroy();
    },
  };
}

/** At most so many at a time; the time one takes counts from when its turn comes. */
function turnsOf(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go));
    running++;
    try {
      return await work();
    } finally {
      running--;
      waiting.shift()?.();
    }
  };
}

/** The worker's module: beside this one in the sources, at the top of dist/ when built. */
function workerModule(): string {
  const here = fileURLToPath(new URL("./worker.ts", import.meta.url));
  return existsSync(here) ? here : fileURLToPath(new URL("./read-worker.js", import.meta.url));
}
