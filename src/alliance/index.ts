/** The room's public functions: charters and chronicles from text, accounts, and everything derived from claims. */
export type { Account } from "./account.ts";
export { accountText, parseAccount, type Speakers } from "./account-name.ts";
export { type Charter, cite, clausesOn, isInForce } from "./charter.ts";
export {
  CONFIDENCES,
  RULES,
  type Clause,
  type ClauseKind,
  type Confidence,
  type Instrument,
} from "./clauses.ts";
export { contests } from "./contest.ts";
export { governing } from "./derive.ts";
export { KIND_NAMES, KINDS } from "./kinds.ts";
export { type Change, changesOf, type End, type Spell, spellsOf } from "./history.ts";
export { parseCharter } from "./parse_charter.ts";
export { dateRivalOf, parseChronicle, readDate } from "./parse_chronicle.ts";
export { replay } from "./replay.ts";
export { happenedBy, knownOn, voiceText } from "./same.ts";
export type * from "./state.ts";
export { STANDINGS } from "./state.ts";
export { charterSchema, chronicleSchema } from "./schema.ts";
export { threats } from "./threat.ts";
export { why, whyNot } from "./why.ts";
export { zoneOf } from "./zone.ts";
export {
  COUNTING,
  type Counting,
  dyadYears,
  type DyadYear,
  ENTRY_RULES,
  EXIT_RULES,
  stateYears,
  type StateYear,
  SUSPENDED_RULES,
  YEAR_RULES,
} from "./years.ts";
export { type Difference, differences } from "./differ.ts";
export { type StatusEntry, statusPage, type StatusPage, type StatusRow } from "./status.ts";
