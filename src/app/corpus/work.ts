import type { Problem } from "../../base/problem.ts";
import type { Held, Queue, Results } from "../../store/queue.ts";
import type { Store } from "../../store/store.ts";
import type { Readers } from "./readers.ts";
import { countTaken, emptyTally, jobsFor, setAsideProblem, type Tally } from "./run.ts";
import type { Found } from "./sources.ts";

export interface Work {
  readonly store: Store;
  readonly queue: Queue;
  readonly readers: Pick<Readers, "read" | "width">;
  /** Ends the work: what is held is finished first. */
  readonly signal: AbortSignal;
  /** End where nothing waits, rather than wait for more. */
  readonly once: boolean;
  readonly report: (problems: readonly Problem[]) => void;
}

/** Documents held at a time by each of the hands; so many wait while others are read. */
const BATCH = 16;
/** Time until an empty queue is asked again, in ms. */
const PAUSE = 1000;

/**
 * Takes documents from the queue, reads them, and records each batch in the transaction that ends its jobs: whoever is
 * killed at any moment leaves documents that are either on the record or on the queue.
 */
export async function workOn(work: Work): Promise<Tally> {
  const tally = emptyTally();
  const { queue, readers, signal, once } = work;
  const hand = async (): Promise<void> => {
    while (!signal.aborted) {
      const held = await queue.fetch(BATCH);
      if (held.length > 0) await finish(held, work, tally);
      else if (once) return;
      else await pause(signal);
    }
  };
  await Promise.all(Array.from({ length: readers.width }, hand));
  return tally;
}

async function finish(held: readonly Held[], work: Work, tally: Tally): Promise<void> {
  const jobs = await jobsFor(held, work.store);
  const reading = jobs.flatMap((job, i) => (job === null ? [] : [{ job, held: held[i]! }]));
  const outcomes = reading.length === 0 ? [] : await work.readers.read(reading.map((one) => one.job));
  const results: Results = {
    read: outcomes.flatMap(({ intake }, i) => (intake === null ? [] : [{ held: reading[i]!.held, intake }])),
    known: held.filter((_, i) => jobs[i] === null),
    aside: outcomes.flatMap((one, i) =>
      one.intake === null ? [{ held: reading[i]!.held, why: one.why }] : [],
    ),
  };
  const taken = await work.queue.finish(results);
  tally.found += held.length;
  tally.known += results.known.length;
  for (const [i, one] of taken.entries()) countTaken(one, results.read[i]!.intake, tally);
  tally.aside += results.aside.length;
  work.report(results.aside.map((one) => setAsideProblem(one.held.address, one.why)));
}

/** Waits a little, or until the work is to end. */
const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, PAUSE);
    signal.addEventListener("abort", done);
  });

/** Documents put on the queue at a time. */
const GROUP = 128;

/** Puts documents on the queue that are neither there nor on the record. */
export async function putAll(
  source: AsyncIterable<Found>,
  store: Store,
  queue: Queue,
): Promise<{ readonly put: number; readonly known: number }> {
  const tally = { put: 0, known: 0 };
  let group: Found[] = [];
  const flush = async (): Promise<void> => {
    const jobs = await jobsFor(group, store);
    const put = await queue.put(group.filter((_, i) => jobs[i] !== null));
    tally.put += put;
    tally.known += group.length - put;
    group = [];
  };
  for await (const found of source) {
    group.push(found);
    if (group.length >= GROUP) await flush();
  }
  if (group.length > 0) await flush();
  return tally;
}
