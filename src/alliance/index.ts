/** The room's public functions: charters and chronicles from text, accounts, and everything derived from claims. */
export { type Account, accountText, parseAccount } from "./account.ts";
export { type Charter, cite, clausesOn, isInForce } from "./charter.ts";
export { CONFIDENCES, type Clause, type ClauseKind, type Confidence, type Instrument } from "./clauses.ts";
export { contests } from "./contest.ts";
export { governing } from "./derive.ts";
export { parseCharter } from "./parse_charter.ts";
export { dateRivalOf, parseChronicle, readDate } from "./parse_chronicle.ts";
export { replay } from "./replay.ts";
export { happenedBy, knownOn, voiceText } from "./same.ts";
export type * from "./state.ts";
export { threats } from "./threat.ts";
export { why, whyNot } from "./why.ts";
export { zoneOf } from "./zone.ts";
