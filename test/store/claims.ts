import type { Claim } from "../../src/record/claim.ts";
import { documentHash } from "../../src/store/verify.ts";
import { bandsOf } from "../../src/store/likeness.ts";
import type { Intake } from "../../src/store/store.ts";

/** A claim in our own words for tests of the store. */
export const claimOf = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  type: "leave",
  actor: "KEN",
  target: "AU",
  object: null,
  status: "fact",
  voice: { kind: "narrator", code: null, name: "a paper", role: null, via: [], cue: null, inferred: false },
  time: { start: "2031-01-05", end: "2031-01-05" },
  said: null,
  place: null,
  condition: null,
  evidence: [
    { kind: "words", document: id.split(":")[0]!, span: [0, 5], quote: `Kenya left the union (${id})` },
  ],
  confidence: 1,
  article: null,
  note: null,
  ...more,
});

/** A document with claims, ready to be taken. */
export function intakeOf(
  id: string,
  text: string,
  claims: readonly Claim[] = [],
  more: Partial<Intake["note"]> = {},
): Intake {
  return {
    note: {
      id,
      address: `/reports/${id}.txt`,
      version: 1,
      sha256: documentHash(text),
      title: null,
      date: "2031-01-06",
      outlet: "a paper",
      language: "en",
      origin: null,
      likeness: null,
      reader: "reader test",
      ...more,
    },
    text,
    claims,
    bands: bandsOf(text),
  };
}

/** Sixty words that differ from those of any other number. */
export const story = (n: number): string =>
  Array.from({ length: 60 }, (_, i) => `word${(n * 7919 + i * 104729) % 99991}`).join(" ");
