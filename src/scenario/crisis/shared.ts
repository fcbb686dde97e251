import type { Step } from "./step.ts";

/** Builds each step once: asked again with the same key, the same object comes back, and is solved and played once. */
export type Share = (key: string, build: () => Step) => Step;

export function sharing(): Share {
  const made = new Map<string, Step>();
  return (key, build) => {
    const known = made.get(key);
    if (known) return known;
    const step = build();
    made.set(key, step);
    return step;
  };
}
