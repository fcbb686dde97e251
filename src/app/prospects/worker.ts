import type { Case } from "../../scenario/evaluate.ts";
import type { Effort } from "../../scenario/draws.ts";
import { type Parts, workOut } from "../../scenario/parts.ts";

/** A part of an assessment, with all that is needed to work it out. */
export interface Order<K extends keyof Parts = keyof Parts> {
  readonly kind: K;
  readonly one: Case;
  readonly effort: Effort;
  readonly asked: Parts[K]["asked"];
}

/** What a worker process does: works out one part. */
export default function workOrder({ kind, one, effort, asked }: Order): Parts[keyof Parts]["told"] {
  return workOut(kind, one, effort, asked);
}
