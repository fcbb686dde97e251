import type { State } from "./state.ts";

/** A dependency tree: heads (-1 for the root) and label numbers. */
export interface Tree {
  readonly head: Int32Array;
  readonly label: Int32Array;
}

/**
 * The tree of a finished configuration. The parser may leave several words under the root: the first that `prefers`
 * accepts (else the first) stays, the others hang from it as `parataxis`.
 */
export function treeOf(state: State, prefers: (i: number) => boolean, parataxis: number): Tree {
  const head = state.head.slice(0, state.n);
  const label = state.label.slice(0, state.n);
  const roots: number[] = [];
  for (let i = 0; i < state.n; i++) if (head[i] === state.n) roots.push(i);
  const root = roots.find(prefers) ?? roots[0];
  for (const i of roots) {
    head[i] = i === root ? -1 : root!;
    if (i !== root) label[i] = parataxis;
  }
  return { head, label };
}
