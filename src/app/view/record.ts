import type { Claim } from "../../record/claim.ts";
import type { Stored, StoredClaim, StoredDocument } from "../../store/store.ts";
import type { Names } from "../text/names.ts";
import { actText, voiceText } from "../text/tell.ts";

/** A claim of the record as JSON: the claim, told in words, with the entry it stands by. */
export interface RecordedView {
  readonly claim: Claim;
  readonly told: string;
  readonly according: string;
  /** Give it back as `basis` when correcting. */
  readonly entry: number;
  readonly by: string;
  readonly recorded: string;
  readonly act: string | null;
}

export const recordedView = ({ claim, seq, by, at, act }: StoredClaim, names: Names): RecordedView => ({
  claim,
  told: actText(claim, names),
  according: voiceText(claim.voice, names),
  entry: seq,
  by,
  recorded: at,
  act,
});

/** `casus history --json`, `casus changes --json`: entries as they are kept. */
export type EntryView = Stored;

/** `casus search --json`. */
export interface FoundView {
  readonly claims: readonly RecordedView[];
  readonly documents: readonly StoredDocument[];
}
