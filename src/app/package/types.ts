/** The shapes that the package gives and takes; they keep their names and only grow, as the version's first number says. */
export type { Problem } from "../../base/problem.ts";
export type { Day } from "../../base/day.ts";
export type { Interval } from "../../base/interval.ts";
export type { Span } from "../../base/span.ts";
export type { Act, Condition, Document, Party, Reading, Source, Statement } from "../../read/reading.ts";
export type { Claim, Evidence, Voice } from "../../record/claim.ts";
export type { Charter, Decision, Derivation, Duty, Effective, Formal, Request, Standing, State } from "../../alliance/index.ts"; // prettier-ignore
export type { Status } from "../../vocabulary/status.ts";
export type { ActorCode } from "../../vocabulary/actors.ts";
