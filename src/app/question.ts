import { type Account, type Charter, replay, type State } from "../alliance/index.ts";
import type { Day } from "../base/day.ts";
import type { Claim } from "../record/claim.ts";
import { allianceOf } from "./alliance-of.ts";
import { readReports } from "./cases.ts";
import type { Context } from "./cli/context.ts";
import { accountOption, dayOption } from "./options.ts";
import { loadNames } from "./resources.ts";
import { claimsOfStore } from "./stores.ts";
import type { Names } from "./text/names.ts";

/** Options of every command that asks what follows. */
export interface AskOptions {
  readonly on?: string;
  readonly asKnownOn?: string;
  readonly accordingTo?: string;
  readonly report?: readonly string[];
  readonly store?: string;
  readonly charter?: string;
  readonly chronicle?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** An alliance, what is claimed of it, a day, an account, and what was known: all that a question needs. */
export interface Question {
  readonly charter: Charter;
  readonly claims: readonly Claim[];
  readonly day: Day;
  readonly asKnownOn: Day;
  readonly account: Account;
  readonly names: Names;
  /** Another account, as an option gives it. */
  readonly accountOf: (written: string) => Account;
  /** What follows, on the question's own account and day where no other is given. */
  readonly state: (other?: { readonly account?: Account; readonly day?: Day }) => State;
}

/** The question that a command's argument and options put; what is wrong with the reports is reported on the way. */
export async function ask(id: string, options: AskOptions, context: Context): Promise<Question> {
  const { io } = context;
  const known = options.asKnownOn === undefined ? null : dayOption(options.asKnownOn, "--as-known-on");
  const day = options.on === undefined ? (known ?? io.now) : dayOption(options.on, "--on");
  const asKnownOn = known ?? day;
  const { charter, chronicle } = await allianceOf(id, options, io);
  const reports = await readReports(options.report ?? [], null, io, context.loadReader);
  context.leftOut(reports.problems);
  const kept = options.store === undefined ? [] : await claimsOfStore(options.store, io, known);
  const claims = [...chronicle, ...kept, ...reports.claims];
  const accountOf = (written: string): Account => accountOption(written, charter, claims);
  const account = accountOf(options.accordingTo ?? "record");
  return {
    charter,
    claims,
    day,
    asKnownOn,
    account,
    names: loadNames(),
    accountOf,
    state: (other = {}) => {
      const on = other.day ?? day;
      return replay(charter, claims, other.account ?? account, on, known ?? on);
    },
  };
}
