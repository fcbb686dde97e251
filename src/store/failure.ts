import type { Problem } from "../base/problem.ts";

/** Ends a call of the store with a problem for the user; `app/` prints it. Nothing was written when it is thrown. */
export class StoreFailure extends Error {
  readonly problem: Problem;

  constructor(problem: Omit<Problem, "level">) {
    super(problem.what);
    this.problem = { ...problem, level: "error" };
  }
}
