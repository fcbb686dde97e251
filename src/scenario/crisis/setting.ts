import type { Ground } from "../ground.ts";

/** What a scenario fixes beside the numbers: which kind of crisis, who the others are, and how things are called. */
export interface Setting {
  readonly ground: Ground;
  readonly kind: "exit" | "accession";
  /** Names of the parties as sentences use them. */
  readonly member: string;
  readonly granter: string;
  readonly adversary: string | null;
  readonly horizon: number;
  /** Whether the demand stands on the first day: a threat or an open plea. */
  readonly demand: "threat" | "plea" | "none";
  /** Month, from 0, in which an announced deadline falls. */
  readonly deadline: number | null;
  /** How far the demand is granted on the first day: 0 not, 1 in part, 2 in full. */
  readonly granted: 0 | 1 | 2;
  /** The act by which the member makes good its threat, and what is then said of it. */
  readonly sanction: { readonly act: string; readonly outcome: string; readonly byNotice: boolean };
  /** How grants are called: in part, in full. */
  readonly grants: readonly [part: string, full: string];
  readonly vote: "silence" | "speaking";
}
