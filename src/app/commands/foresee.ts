import { theOrganisation } from "../text/names.ts";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Scenario } from "../../scenario/file/parse.ts";
import { readReports } from "../cases.ts";
import type { Context } from "../cli/context.ts";
import { wrongInput, wrongUse } from "../failure.ts";
import { foreseen, type Wishes } from "../foresee.ts";
import { dayOption } from "../options.ts";
import { loadAlliance } from "../resources.ts";
import { loadScenario, scenarioFor } from "../scenarios.ts";
import { prospectText } from "../text/prospect.ts";
import { jsonText } from "../view.ts";

export interface ForeseeOptions {
  readonly from?: string;
  readonly horizon?: string;
  readonly accordingTo?: string;
  readonly scenario?: string;
  readonly report?: readonly string[];
  readonly runs: string;
  readonly seed: string;
  readonly json?: boolean;
  readonly html?: string;
  readonly exportEfg?: string;
}

/** `casus foresee ALLIANCE`: an assessment of prospects. */
export async function foresee(alliance: string, options: ForeseeOptions, context: Context): Promise<void> {
  const { io } = context;
  const scenario = await scenarioOf(alliance, options, context);
  const effort = effortOf(options);
  const reports = await readReports(options.report ?? [], null, io, context.loadReader);
  context.report(reports.problems);
  if (options.exportEfg !== undefined) {
    const { exportStages } = await import("../export-efg.ts");
    const told = await exportStages(
      scenario,
      wishesOf(options),
      reports.claims,
      resolve(io.cwd, options.exportEfg),
    );
    io.stderr.write(`${told}\n`);
    return;
  }
  const view = await foreseen(scenario, wishesOf(options), reports.claims, effort);
  if (options.json) io.stdout.write(jsonText(view));
  if (options.html !== undefined) {
    const { prospectPage } = await import("../report/page/prospect.ts");
    await writeTo(options.html, prospectPage(view), context);
  }
  if (!options.json && options.html === undefined) io.stdout.write(prospectText(view, context));
}

async function scenarioOf(alliance: string, options: ForeseeOptions, { io }: Context): Promise<Scenario> {
  const { charter } = loadAlliance(alliance);
  if (options.scenario === undefined) return scenarioFor(charter.id);
  const scenario = await loadScenario(options.scenario, io);
  if (scenario.alliance === charter.id) return scenario;
  throw wrongInput({
    code: "scenario/alliance",
    file: scenario.file,
    what: `this scenario is about ${theOrganisation(scenario.alliance)}, not ${theOrganisation(charter.id)}`,
    hint: `casus foresee ${scenario.alliance} --scenario ${options.scenario}`,
  });
}

/** Horizon, day and account as asked for; what is not asked stays the scenario's. */
export function wishesOf(options: Pick<ForeseeOptions, "from" | "horizon" | "accordingTo">): Wishes {
  return {
    ...(options.from === undefined ? {} : { from: dayOption(options.from, "--from") }),
    ...(options.horizon === undefined ? {} : { horizon: monthsOption(options.horizon) }),
    ...(options.accordingTo === undefined ? {} : { account: options.accordingTo }),
  };
}

function monthsOption(text: string): number {
  const m = /^(\d{1,3})\s*(m|y)?$/.exec(text.trim());
  const months = m ? Number(m[1]) * (m[2] === "y" ? 12 : 1) : 0;
  if (months >= 1 && months <= 120) return months;
  throw wrongUse({
    code: "foresee/horizon",
    what: `--horizon "${text}" is no number of months from 1 to 120`,
    hint: "--horizon 24m, or 2y",
  });
}

export function effortOf(options: Pick<ForeseeOptions, "runs" | "seed">): {
  readonly runs: number;
  readonly seed: number;
} {
  return {
    runs: wholeOption(options.runs, "--runs", 100, 10_000_000),
    seed: wholeOption(options.seed, "--seed", 0, 2 ** 31),
  };
}

function wholeOption(text: string, flag: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw wrongUse({
    code: "foresee/number",
    what: `${flag} "${text}" is no whole number from ${least} to ${most}`,
    hint: `${flag} ${Math.max(least, 1)}`,
  });
}

async function writeTo(file: string, text: string, { io }: Context): Promise<void> {
  await writeFile(resolve(io.cwd, file), text);
  io.stderr.write(`wrote ${file}\n`);
}
