import type { Problem } from "../../base/problem.ts";
import type { Reader } from "../cases.ts";
import type { Io } from "../io.ts";
import type { Paint } from "../text/paint.ts";

/** What every command is given beside its own arguments. */
export interface Context {
  readonly io: Io;
  readonly paint: Paint;
  readonly columns: number;
  /** Writes problems to stderr, in the one shape they have. */
  readonly report: (problems: readonly Problem[]) => void;
  /** The same for work done in part: an error among them makes the exit code 1. */
  readonly leftOut: (problems: readonly Problem[]) => void;
  readonly loadReader: () => Promise<Reader>;
}
