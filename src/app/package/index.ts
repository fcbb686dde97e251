import type { Library } from "../../read/index.ts";
import type { Reading } from "../../read/reading.ts";
import { claimsOfReading } from "../../record/from-reading.ts";
import type { Claim } from "../../record/claim.ts";
import { Failure } from "../failure.ts";
import { foreseen } from "../foresee.ts";
import { loadLibrary } from "../library.ts";
import { loadAlliance } from "../resources.ts";
import { scenarioFor } from "../scenarios.ts";
import type { ProspectView } from "../view/prospect.ts";
import { type About, type Alliance, CasusError, readText } from "./core.ts";

export { allianceIds as alliances } from "../resources.ts";
export { claimsOfReading as claimsOf } from "../../record/from-reading.ts";
export { type About, type Alliance, CasusError, type Question, replay, why, whyNot } from "./core.ts";
export { openAlliance } from "./browser.ts";
export type { ProspectView } from "../view/prospect.ts";
export type * from "./types.ts";
export { VERSION as version } from "../version.ts";

let library: Library | null = null;

/**
 * Reads a text into statements and acts, each with its words, its voice and its status. The models are loaded with the
 * first text (a fraction of a second). Never throws on any text.
 */
export const read = (text: string, about: About = {}): Reading =>
  readText(text, about, (library ??= loadLibrary()));

/** An alliance of the package by its id ("CSTO"), with its charter and chronicle. Throws a CasusError where there is none. */
export const alliance = (id: string): Alliance => told(() => loadAlliance(id));

/** What is asked of the shipped scenario about an alliance; `runs` and `seed` fix the figures. */
export interface Outlook {
  readonly from?: string;
  /** Months. */
  readonly horizon?: number;
  readonly accordingTo?: string;
  readonly readings?: readonly Reading[];
  readonly claims?: readonly Claim[];
  readonly runs?: number;
  readonly seed?: number;
}

/**
 * Prospects of the shipped scenario about an alliance: outcomes by month with their bands, base rates, paths, and all the
 * assumptions they rest on. Throws a CasusError where no scenario about it is shipped.
 */
export async function foresee(id: string, outlook: Outlook = {}): Promise<ProspectView> {
  const { from, horizon, accordingTo: account, readings = [], claims = [], runs = 4800, seed = 1 } = outlook;
  const wishes = { ...(from && { from }), ...(horizon && { horizon }), ...(account && { account }) };
  const all = [...readings.flatMap(claimsOfReading), ...claims];
  try {
    return await foreseen(scenarioFor(id.toUpperCase()), wishes, all, { runs, seed });
  } catch (error) {
    throw error instanceof Failure ? new CasusError(error.problems) : error;
  }
}

function told<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Failure ? new CasusError(error.problems) : error;
  }
}
