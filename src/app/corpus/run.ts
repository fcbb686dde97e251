import type { Problem } from "../../base/problem.ts";
import type { Intake, Store, Taken } from "../../store/store.ts";
import { documentHash } from "../../store/verify.ts";
import { documentId } from "./identity.ts";
import type { Outcome } from "./pool.ts";
import type { Job } from "./prepare.ts";
import type { Found } from "./sources.ts";

/** What became of the documents of a run. */
export interface Tally {
  found: number;
  recorded: number;
  changed: number;
  known: number;
  copies: number;
  claims: number;
  merged: number;
  aside: number;
}

export const emptyTally = (): Tally => ({
  found: 0,
  recorded: 0,
  changed: 0,
  known: 0,
  copies: 0,
  claims: 0,
  merged: 0,
  aside: 0,
});

export interface Run {
  readonly store: Store;
  /** Reads documents; several calls may be under way at a time. */
  readonly read: (jobs: readonly Job[]) => Promise<readonly Outcome[]>;
  /** Calls of `read` under way at a time. */
  readonly width: number;
  readonly report: (problems: readonly Problem[]) => void;
  /** Told after each batch that was recorded. */
  readonly progress: (tally: Tally) => void;
}

/** Documents asked about at a time, documents a worker reads at a time, documents recorded at a time. */
const GROUP = 128;
const BATCH = 16;
const WRITE = 128;

/**
 * Reads and records documents as they come. Memory stays as it is however many there are: no more is taken from the source
 * than the workers and the writer keep up with. What is recorded is skipped, so that a run that was killed goes on by being
 * started again.
 */
export async function readAndRecord(source: AsyncIterable<Found>, run: Run): Promise<Tally> {
  const tally = emptyTally();
  const underWay = new Set<Promise<void>>();
  let ready: Intake[] = [];
  let writing: Promise<void> = Promise.resolve();
  const flush = (): Promise<void> => {
    const batch = ready;
    ready = [];
    writing = writing.then(() => record(batch, run, tally));
    return writing;
  };
  const submit = async (jobs: readonly Job[]): Promise<void> => {
    while (underWay.size >= run.width) await Promise.race(underWay);
    const task: Promise<void> = run
      .read(jobs)
      .then(async (outcomes) => {
        for (const outcome of outcomes) {
          if (outcome.intake !== null) ready.push(outcome.intake);
          else setAside(outcome.job, outcome.why, run, tally);
        }
        if (ready.length >= WRITE) await flush();
      })
      .finally(() => underWay.delete(task));
    underWay.add(task);
  };
  let group: Found[] = [];
  for await (const found of source) {
    tally.found++;
    group.push(found);
    if (group.length >= GROUP) {
      for (const jobs of await jobsOf(group, run, tally)) await submit(jobs);
      group = [];
    }
  }
  for (const jobs of await jobsOf(group, run, tally)) await submit(jobs);
  await Promise.all(underWay);
  await flush();
  return tally;
}

/** The documents that are not in the record yet, in batches. */
async function jobsOf(group: readonly Found[], run: Run, tally: Tally): Promise<readonly (readonly Job[])[]> {
  if (group.length === 0) return [];
  const found = await jobsFor(group, run.store);
  const jobs = found.flatMap((job) => job ?? []);
  tally.known += found.length - jobs.length;
  if (jobs.length < group.length) run.progress(tally);
  return Array.from({ length: Math.ceil(jobs.length / BATCH) }, (_, i) =>
    jobs.slice(i * BATCH, (i + 1) * BATCH),
  );
}

/** A job for each document, in order; null for those that are on the record as they are. */
export async function jobsFor(group: readonly Found[], store: Store): Promise<readonly (Job | null)[]> {
  const known = await store.known(group.map((one) => one.address));
  return group.map(({ document, address }) => {
    const newest = known.get(address);
    if (newest?.sha256 === documentHash(document.text)) return null;
    const version = (newest?.version ?? 0) + 1;
    return { document: { ...document, id: documentId(document.id, address, version) }, address, version };
  });
}

async function record(batch: readonly Intake[], run: Run, tally: Tally): Promise<void> {
  if (batch.length === 0) return;
  const taken = await run.store.take(batch);
  for (const [i, one] of taken.entries()) countTaken(one, batch[i]!, tally);
  run.progress(tally);
}

/** Counts what the store made of a document. */
export function countTaken({ state, origin, merged }: Taken, { claims }: Intake, tally: Tally): void {
  if (state === "known" || state === "stale") {
    tally.known++;
    return;
  }
  if (state === "changed") tally.changed++;
  tally.recorded++;
  tally.claims += claims.length;
  tally.merged += merged;
  if (origin !== null) tally.copies++;
}

function setAside({ address }: Job, why: string, run: Run, tally: Tally): void {
  tally.aside++;
  run.report([setAsideProblem(address, why)]);
}

/** What is told of a document that no worker could read. */
export const setAsideProblem = (address: string, why: string): Problem => ({
  code: "document-set-aside",
  level: "warning",
  file: address,
  what: "this could not be read, after three tries; it was set aside",
  why,
  hint: "the others are recorded; please report the document, it must not do that",
});
