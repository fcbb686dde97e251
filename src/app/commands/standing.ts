import { accountText, replay, type Standing, type State } from "../../alliance/index.ts";
import { knownHistory, readReports } from "../cases.ts";
import type { Context } from "../cli/context.ts";
import { accountOption, dayOption } from "../options.ts";
import { loadAlliance, loadNames } from "../resources.ts";
import { accountLabel, formalText } from "../text/standing.ts";
import { citationsUnder } from "../text/derivation.ts";
import type { Names } from "../text/names.ts";
import type { Paint } from "../text/paint.ts";
import { table } from "../text/table.ts";
import { dayText, shortDay, whenText } from "../text/when.ts";
import { wrap } from "../text/wrap.ts";
import { jsonText, standingView } from "../view.ts";

export interface StandingOptions {
  readonly on?: string;
  readonly accordingTo?: string;
  readonly report?: readonly string[];
  readonly json?: boolean;
}

/** `casus standing ALLIANCE`: the chronicle's history and the reports named, replayed. */
export async function standing(id: string, options: StandingOptions, context: Context): Promise<void> {
  const { io, report, paint, columns } = context;
  const day = options.on === undefined ? io.now : dayOption(options.on, "--on");
  const { charter, chronicle } = loadAlliance(id);
  const reports = await readReports(options.report ?? [], null, io, context.loadReader);
  context.leftOut(reports.problems);
  const claims = [...knownHistory(chronicle, day), ...reports.claims];
  const account = accountOption(options.accordingTo, charter, claims);
  const state = replay(charter, claims, account, day);
  const names = loadNames();
  if (options.json) {
    io.stdout.write(jsonText(standingView(state, names)));
    return;
  }
  report(state.problems);
  const title = `${charter.name} on ${dayText(day)}, ${accountLabel(accountText(account), names)}`;
  io.stdout.write(
    `${wrap(title, columns).map(paint.bold).join("\n")}\n\n${standingTable(state, names, paint, columns)}\n`,
  );
}

function standingTable(state: State, names: Names, paint: Paint, columns: number): string {
  if (state.standings.length === 0) return "No state had to do with it by then, as far as the record tells.";
  return table(
    ["State", "By the charter", "Since", "In effect", "Out, if notice is given that day", "Articles"],
    state.standings.map((standing) => [
      names(standing.state),
      formalText(standing.formal),
      sinceCell(standing),
      effectCell(standing),
      exitCell(standing),
      articlesOf(standing),
    ]),
    columns,
    paint.bold,
  );
}

const effectCell = ({ effective, effectiveSince }: Standing): string =>
  effective === null
    ? ""
    : `${effective}${effectiveSince === null ? "" : ` since ${whenText(effectiveSince, shortDay)}`}`;

const sinceCell = ({ since }: Standing): string => (since === null ? "" : shortDay(since));

const exitCell = ({ exit, earliestExit }: Standing): string =>
  exit !== null
    ? `notice given: out on ${shortDay(exit)}`
    : earliestExit === null
      ? ""
      : shortDay(earliestExit);

const articlesOf = ({ derivation }: Standing): string =>
  [...new Set(citationsUnder(derivation).map(({ article }) => article))]
    .filter((article) => article !== "none")
    .slice(0, 3)
    .join("; ");
