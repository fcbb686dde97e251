import type { Interval } from "../base/interval.ts";
import type { Origin } from "../read/reading.ts";
import type { Span } from "../base/span.ts";
import type { ActTypeName } from "../vocabulary/acts.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import type { Status } from "../vocabulary/status.ts";

/** Words a claim rests on, in a document; or a published source, for what the chronicle holds. */
export type Evidence =
  | { readonly kind: "words"; readonly document: string; readonly span: Span; readonly quote: string }
  | { readonly kind: "source"; readonly source: string; readonly confidence: string };

/** Whose word a claim is. The narrator is a report telling in its own name; the chronicle is our collected history. */
export interface Voice {
  readonly kind: "narrator" | "source" | "chronicle";
  /** Principal of the innermost source: the one who asserts. Null for narrator, chronicle and unnamed sources. */
  readonly code: ActorCode | null;
  readonly name: string;
  readonly role: string | null;
  /** Through whom it reached us, outermost first: outlet, then quoted quoters. */
  readonly via: readonly string[];
  /** Cue of the statement ("insisted"), null for narrator and chronicle. */
  readonly cue: string | null;
  /** The speaker was resolved from a pronoun or description, or carried over. */
  readonly inferred: boolean;
}

/**
 * One act, in one voice, with its status, its times and its evidence. Can be false.
 * `time` is when it happened (or is to), `said` when the voice said so.
 */
export interface Claim {
  readonly id: string;
  readonly type: ActTypeName;
  readonly actor: ActorCode;
  readonly target: ActorCode | null;
  readonly object: string | null;
  readonly status: Status;
  readonly voice: Voice;
  readonly time: Interval | null;
  readonly said: Interval | null;
  readonly place: string | null;
  readonly condition: ClaimCondition | null;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
  /** Article the act rests on or relates to, where the chronicle names one. */
  readonly article: string | null;
  /** What happened, in a few words of ours; only the chronicle's claims have one. */
  readonly note: string | null;
  /** The model that proposed it, where one did; a person let it in. */
  readonly origin?: Origin;
}

/** What a conditional claim hangs on: the words, and the claims of the same reading that they hold. */
export interface ClaimCondition {
  readonly text: string;
  readonly claims: readonly string[];
  readonly holds: "if" | "unless";
}
