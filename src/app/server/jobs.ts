import type { Problem } from "../../base/problem.ts";
import { ourMistake } from "../cli/errors.ts";
import { Failure } from "../failure.ts";
import { StoreFailure } from "../../store/failure.ts";

/** A piece of long work, as anybody may ask how far it is. */
export interface JobView {
  readonly id: string;
  readonly kind: "read" | "foresee";
  readonly state: "running" | "done" | "stopped" | "failed";
  /** Steps done, of so many as are known of: what is found on the way may add some. */
  readonly done: number;
  readonly all: number;
  /** What it is at, or ended with, in words. */
  readonly what: string;
  /** What came of it; for work that was stopped, what had come of it by then. Null while it runs. */
  readonly result: unknown;
  readonly problems: readonly Problem[];
}

/** What the work itself sees of its being watched. */
export interface Control {
  readonly signal: AbortSignal;
  readonly step: (done: number, all: number, what: string) => void;
}

/** Long work of a server: begun, watched, stopped. It lives as long as the process; what it wrote to the record stays. */
export interface Jobs {
  readonly start: (kind: JobView["kind"], work: (control: Control) => Promise<unknown>) => JobView;
  readonly find: (id: string) => JobView | undefined;
  readonly stop: (id: string) => void;
  /** Calls back with each new state of a job; the function returned ends that. */
  readonly listen: (id: string, listener: (job: JobView) => void) => () => void;
  readonly running: () => number;
}

/** Jobs that ended are remembered up to this many, the latest. */
const REMEMBERED = 40;

export function jobs(): Jobs {
  const all = new Map<string, JobView>();
  const stops = new Map<string, AbortController>();
  const listeners = new Map<string, Set<(job: JobView) => void>>();
  let count = 0;
  const set = (job: JobView): void => {
    all.set(job.id, job);
    for (const listener of listeners.get(job.id) ?? []) listener(job);
  };
  const end = (id: string, ending: Partial<JobView>): void => {
    set({ ...all.get(id)!, ...ending });
    stops.delete(id);
    for (const old of [...all.values()].filter(({ state }) => state !== "running").slice(0, -REMEMBERED))
      all.delete(old.id);
  };
  return {
    start: (kind, work) => {
      const id = `${kind}-${++count}`;
      const stop = new AbortController();
      stops.set(id, stop);
      const first: JobView = { id, kind, state: "running", done: 0, all: 0, what: "", result: null, problems: [] }; // prettier-ignore
      set(first);
      const step: Control["step"] = (done, of, what) => {
        if (!stop.signal.aborted) set({ ...all.get(id)!, done, all: of, what });
      };
      void work({ signal: stop.signal, step }).then(
        (result) => end(id, { state: stop.signal.aborted ? "stopped" : "done", result }),
        (error: unknown) =>
          end(
            id,
            stop.signal.aborted ? { state: "stopped" } : { state: "failed", problems: problemsOf(error) },
          ),
      );
      return first;
    },
    find: (id) => all.get(id),
    stop: (id) => stops.get(id)?.abort(),
    listen: (id, listener) => {
      const those = listeners.get(id) ?? new Set();
      listeners.set(id, those.add(listener));
      return () => {
        those.delete(listener);
        if (those.size === 0) listeners.delete(id);
      };
    },
    running: () => stops.size,
  };
}

const problemsOf = (error: unknown): readonly Problem[] =>
  error instanceof Failure
    ? error.problems
    : error instanceof StoreFailure
      ? [error.problem]
      : [ourMistake(error)];
