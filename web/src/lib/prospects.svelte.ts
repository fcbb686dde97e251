import type { ProspectDesk } from "../../../src/app/view/prospect.ts";
import type { Hinges } from "../../../src/scenario/hinges.ts";
import type { Courses } from "../../../src/scenario/prospect.ts";

type Case = NonNullable<ProspectDesk["played"]>;

/** What has been played so far; `done` is the share of the work. */
export interface Played extends Partial<Hinges> {
  readonly courses?: Courses;
  readonly told?: readonly {
    readonly share: number;
    readonly sentence: string;
    readonly articles: readonly string[];
  }[];
  readonly focus?: readonly string[];
  readonly done: number;
}

/** Assumptions held at a value, by name, as the address has them: "honour:0.3,resolve:0.8". */
export type Held = Readonly<Record<string, number>>;

export const heldFrom = (text: string | null): Held =>
  Object.fromEntries(
    (text ?? "")
      .split(",")
      .map((pair) => pair.split(":"))
      .flatMap(([name, value]) =>
        name && value && Number.isFinite(Number(value)) ? [[name, Number(value)]] : [],
      ),
  );

export const heldText = (held: Held): string =>
  Object.entries(held)
    .map(([name, value]) => `${name}:${Number(value.toPrecision(3))}`)
    .join(",");

/** The case with some assumptions held at one value; the others are drawn from their ranges as before. */
export const holding = (one: Case, held: Held): Case => ({
  ...one,
  priors: one.priors.map((prior) => {
    const value = held[prior.name];
    return value === undefined ? prior : { ...prior, low: value, base: value, high: value };
  }),
});

const RUNS = 4800;
const SEED = 1;

/** Plays a case in a worker, again whenever it changes; what was under way for the old one is stopped at once. */
export function playing(one: () => Case | null): {
  readonly value: Played | null;
  readonly error: Error | null;
  readonly stop: () => void;
} {
  const state = $state<{ value: Played | null; error: Error | null }>({ value: null, error: null });
  let worker: Worker | null = null;
  const stop = (): void => {
    worker?.terminate();
    worker = null;
    if (state.value) state.value = { ...state.value, done: 1 };
  };
  $effect(() => {
    const now = one();
    if (now === null) return undefined;
    state.error = null;
    const made = new Worker(new URL("./prospects.worker.ts", import.meta.url), { type: "module" });
    worker = made;
    let fresh = true;
    made.addEventListener("message", ({ data }: MessageEvent<Partial<Played>>) => {
      // The last answer stays on the screen until the new one begins: sliders do not make the page jump.
      state.value = fresh ? ({ ...data } as Played) : ({ ...state.value, ...data } as Played);
      fresh = false;
    });
    made.addEventListener(
      "error",
      (event) => (state.error = new Error(event.message || "the worker could not start")),
    );
    made.postMessage(structuredClone({ one: $state.snapshot(now), runs: RUNS, seed: SEED }));
    return () => made.terminate();
  });
  return {
    get value() {
      return state.value;
    },
    get error() {
      return state.error;
    },
    stop,
  };
}
