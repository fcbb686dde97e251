import type { Interval } from "../../base/interval.ts";
import type { Span } from "../../base/span.ts";
import type { ActTypeName } from "../../vocabulary/acts.ts";
import type { Status } from "../../vocabulary/status.ts";
import type { Party } from "../reading.ts";

/** An act on its way: coded in one tree, before ids are given and conditions are linked. */
export interface ActDraft {
  readonly type: ActTypeName;
  /** PLOVER event of the frame, where it is another than the type's. */
  readonly plover: string | null;
  readonly actor: Party;
  readonly target: Party | null;
  readonly object: string | null;
  /** Lemma of the noun it is about, where it has an object. */
  readonly about: string | null;
  readonly status: Status;
  /** Index of the statement it is inside of, -1 for the narrator. */
  readonly voice: number;
  readonly sentence: number;
  /** Words stand where its target would, for somebody who is not known: "urged Congress". */
  readonly toUnknown: boolean;
  /** Those words are for somebody the text has spoken of: "attacked its neighbour". */
  readonly toSpokenOf: boolean;
  /** Its sentence is the whole document. */
  readonly alone: boolean;
  readonly predicate: number;
  readonly time: Interval | null;
  readonly place: string | null;
  /** The clause or phrase it hangs on. */
  readonly condition: { readonly span: Span; readonly holds: "if" | "unless" } | null;
  /** It stands in such a clause itself. */
  readonly inCondition: boolean;
  readonly evidence: Span;
  readonly confidence: number;
  readonly rule: string;
}

/** The same with one layout in the engine, whichever rule made it (see `laidOut`): drafts are gone through again and again. */
export const keptDraft = (act: ActDraft): ActDraft => ({
  type: act.type,
  plover: act.plover,
  actor: act.actor,
  target: act.target,
  object: act.object,
  about: act.about,
  status: act.status,
  voice: act.voice,
  sentence: act.sentence,
  toUnknown: act.toUnknown,
  toSpokenOf: act.toSpokenOf,
  alone: act.alone,
  predicate: act.predicate,
  time: act.time,
  place: act.place,
  condition: act.condition,
  inCondition: act.inCondition,
  evidence: act.evidence,
  confidence: act.confidence,
  rule: act.rule,
});

/** In the order of the text. */
export const later = (a: ActDraft, b: ActDraft): number =>
  a.sentence - b.sentence || a.evidence[0] - b.evidence[0];
