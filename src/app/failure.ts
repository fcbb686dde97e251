import type { Problem } from "../base/problem.ts";

/** 0 went well, 1 the input was wrong, 2 the command was used wrongly, 70 our mistake. */
export type ExitCode = 0 | 1 | 2 | 70;

/** Ends a command with problems to print. Thrown and caught in this room only. */
export class Failure extends Error {
  readonly problems: readonly Problem[];
  readonly exit: ExitCode;

  constructor(problems: readonly Problem[], exit: ExitCode = 1) {
    super(problems.map((problem) => problem.what).join("; "));
    this.problems = problems;
    this.exit = exit;
  }
}

/** The input was wrong. */
export const wrongInput = (problem: Omit<Problem, "level">): Failure =>
  new Failure([{ ...problem, level: "error" }], 1);

/** The command was used wrongly. */
export const wrongUse = (problem: Omit<Problem, "level">): Failure =>
  new Failure([{ ...problem, level: "error" }], 2);
