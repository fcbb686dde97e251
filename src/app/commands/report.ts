import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { replay } from "../../alliance/index.ts";
import type { Claim } from "../../record/claim.ts";
import type { Entry } from "../../record/entry.ts";
import { compareClaims } from "../../record/record.ts";
import { allianceFor, knownHistory, latestDate, readReports, type Reports } from "../cases.ts";
import type { Context } from "../cli/context.ts";
import { Failure, wrongInput, wrongUse } from "../failure.ts";
import { accountOption, dateOption, dayOption, speakersOf } from "../options.ts";
import { dossier } from "../report/dossier.ts";
import { html } from "../report/html.ts";
import type { Dossier } from "../report/model.ts";
import { terminal } from "../report/terminal.ts";
import { loadNames } from "../resources.ts";
import { reportsOfStore } from "../stores.ts";
import { paintWith } from "../text/paint.ts";
import { prospectText } from "../text/prospect.ts";
import { dossierView, jsonText } from "../view.ts";
import type { ProspectView } from "../view/prospect.ts";

export interface ReportOptions {
  readonly date?: string;
  readonly alliance?: string;
  readonly on?: string;
  readonly store?: string;
  readonly asKnownOn?: string;
  readonly accordingTo?: string;
  readonly json?: boolean;
  readonly html?: string;
  readonly out?: string;
  readonly foresee?: boolean | string;
}

/** `casus report FILE...`: the dossier in the terminal, as JSON, as one HTML file, or all of them in a folder. */
export async function report(
  files: readonly string[],
  options: ReportOptions,
  context: Context,
): Promise<void> {
  const { io } = context;
  const made = await makeDossier(files, options, context);
  const prospects = await prospectsFor(made, options, context);
  if (options.json)
    io.stdout.write(jsonText({ ...dossierView(made.dossier), ...(prospects ? { prospects } : {}) }));
  if (options.html !== undefined) await writeOut(options.html, html(made.dossier, prospects), context);
  if (options.out !== undefined) await writeFolder(options.out, made, prospects, context);
  if (!options.json && options.html === undefined && options.out === undefined) {
    io.stdout.write(terminal(made.dossier, context));
    if (prospects) io.stdout.write(`\n${prospectText(prospects, context)}`);
  }
}

/** Prospects from the dossier's day and account, by the scenario named or the one shipped for the alliance; null where none are asked for. */
async function prospectsFor(
  { dossier, claims }: Awaited<ReturnType<typeof makeDossier>>,
  { foresee, accordingTo }: ReportOptions,
  { io }: Context,
): Promise<ProspectView | null> {
  if (foresee === undefined || foresee === false) return null;
  const { loadScenario, scenarioFor } = await import("../scenarios.ts");
  const { foreseen } = await import("../foresee.ts");
  const scenario = foresee === true ? scenarioFor(dossier.alliance.id) : await loadScenario(foresee, io);
  const wishes = { from: dossier.on, account: accordingTo ?? "record" };
  return foreseen(scenario, wishes, claims, { runs: 4800, seed: 1 });
}

/** The dossier on reports, with the record's entries that it was made from. */
export async function makeDossier(
  files: readonly string[],
  options: ReportOptions,
  context: Context,
): Promise<{
  readonly dossier: Dossier;
  readonly entries: readonly Entry[];
  readonly claims: readonly Claim[];
}> {
  const { io } = context;
  const date = options.date === undefined ? null : dateOption(options.date, "--date");
  const asked = options.on === undefined ? null : dayOption(options.on, "--on");
  const reports = await sourcesOf(files, date, options, context);
  const { charter, chronicle } = allianceFor(options.alliance, reports.claims);
  const day = asked ?? latestDate(reports.readings) ?? io.now;
  const claims = [...knownHistory(chronicle, day), ...reports.claims];
  const account = accountOption(options.accordingTo, charter, claims);
  const members = replay(charter, claims, account, day).standings.map(({ state }) => state);
  return {
    dossier: dossier({
      charter,
      claims,
      readings: reports.readings,
      day,
      account,
      speakers: speakersOf(charter, claims, members),
      names: loadNames(),
      problems: reports.problems,
    }),
    entries: entriesOf(reports, io.now),
    claims: reports.claims,
  };
}

/** What the files and the record tell. Files are wanted, a store, or both. */
async function sourcesOf(
  files: readonly string[],
  date: string | null,
  { store, asKnownOn }: ReportOptions,
  { io, loadReader, leftOut }: Context,
): Promise<Reports> {
  if (files.length === 0 && store === undefined)
    throw wrongUse({ code: "usage", what: "no report is named", hint: "casus report news.txt, or --store for those of the record" }); // prettier-ignore
  const read = await readReports(files, date, io, loadReader);
  leftOut(read.problems);
  if (store === undefined) return read;
  const known = asKnownOn === undefined ? null : dayOption(asKnownOn, "--as-known-on");
  const kept = await reportsOfStore(store, io, known);
  return {
    readings: [...kept.readings, ...read.readings],
    claims: [...kept.claims, ...read.claims].sort(compareClaims),
    problems: read.problems,
  };
}

const entriesOf = ({ claims }: Reports, on: string): readonly Entry[] =>
  claims.map((claim, i) => ({ kind: "assert", id: `e${i + 1}`, by: "reader", on, claim }));

/** The dossier in all its forms, and the file of entries of the record. */
async function writeFolder(
  folder: string,
  { dossier, entries }: Awaited<ReturnType<typeof makeDossier>>,
  prospects: ProspectView | null,
  context: Context,
): Promise<void> {
  try {
    await mkdir(resolve(context.io.cwd, folder), { recursive: true });
  } catch (error) {
    throw cannotWrite(folder, error);
  }
  await writeOut(join(folder, "dossier.html"), html(dossier, prospects), context);
  await writeOut(join(folder, "dossier.json"), jsonText(dossierView(dossier)), context);
  await writeOut(
    join(folder, "dossier.txt"),
    terminal(dossier, { columns: 100, paint: paintWith(false) }),
    context,
  );
  await writeOut(
    join(folder, "entries.jsonl"),
    entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""),
    context,
  );
}

/** Writes a file and says so on stderr. */
export async function writeOut(path: string, text: string, { io }: Context): Promise<void> {
  try {
    await writeFile(resolve(io.cwd, path), text);
  } catch (error) {
    throw cannotWrite(path, error);
  }
  io.stderr.write(`wrote ${path}\n`);
}

const WHY_NOT: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist",
  ENOTDIR: "what is named as its folder is a file",
  EISDIR: "there is a folder of that name",
  EACCES: "you have no permission to write there",
  EROFS: "that disk can only be read",
  ENOSPC: "the disk is full",
};

const cannotWrite = (path: string, error: unknown): Failure =>
  wrongInput({
    code: "cannot-write",
    file: path,
    what: "this cannot be written",
    why: WHY_NOT[(error as NodeJS.ErrnoException).code ?? ""] ?? `the system says ${String(error)}`,
    hint: "name a file in a folder that exists and that you may write to",
  });
