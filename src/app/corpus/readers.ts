import { loadLibrary } from "../library.ts";
import { openPool, type Outcome } from "./pool.ts";
import { type Job, prepare } from "./prepare.ts";

/** Less than this is read at once, without starting workers. */
const FEW_BYTES = 200_000;

/** How documents are read: in this thread where there is little to read, else by a pool of workers. */
export interface Readers {
  readonly width: number;
  readonly read: (jobs: readonly Job[]) => Promise<readonly Outcome[]>;
  readonly close: () => Promise<void>;
}

export function readersFor(bytes: number, workers: number | undefined): Readers {
  if (bytes >= FEW_BYTES || workers !== undefined) {
    const pool = openPool(workers === undefined ? {} : { workers });
    return { width: pool.size * 2, read: pool.read, close: pool.close };
  }
  const library = loadLibrary();
  const read = async (jobs: readonly Job[]): Promise<readonly Outcome[]> =>
    jobs.map((job) => ({ job, intake: prepare(job, library) }));
  return { width: 1, read, close: async () => undefined };
}
