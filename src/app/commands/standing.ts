import { accountText, type Standing, type State } from "../../alliance/index.ts";
import { edtf } from "../../base/edtf.ts";
import type { Context } from "../cli/context.ts";
import { ask, type AskOptions, type Question } from "../question.ts";
import { loadCodes } from "../resources.ts";
import { type Cell, csvText } from "../text/csv.ts";
import { citationsUnder } from "../text/derivation.ts";
import type { Names } from "../text/names.ts";
import type { Paint } from "../text/paint.ts";
import { accountLabel, formalText } from "../text/standing.ts";
import { table } from "../text/table.ts";
import { dayText, shortDay, whenText } from "../text/when.ts";
import { wrap } from "../text/wrap.ts";
import { jsonText, standingView } from "../view.ts";

export interface StandingOptions extends AskOptions {
  readonly between?: readonly string[];
  readonly years?: boolean;
  readonly dyads?: boolean;
  readonly spells?: boolean;
  readonly yearRule?: string;
  readonly entryRule?: string;
  readonly suspendedRule?: string;
  readonly exitRule?: string;
}

/** `casus standing ALLIANCE`: the chronicle's history and the reports named, replayed. */
export async function standing(id: string, options: StandingOptions, context: Context): Promise<void> {
  if (options.between) return (await import("./changes.ts")).changes(id, options.between, options, context);
  if (options.years || options.dyads) return (await import("./years.ts")).years(id, options, context);
  if (options.spells) return (await import("./spells.ts")).spells(id, options, context);
  const { io, report, paint, columns } = context;
  const question = await ask(id, options, context);
  const { names } = question;
  const state = question.state();
  if (options.json) return io.stdout.write(jsonText(standingView(state, names)));
  report(state.problems);
  if (options.csv) return io.stdout.write(standingCsv(state, names));
  io.stdout.write(`${title(question, paint, columns)}\n\n${standingTable(state, names, paint, columns)}\n`);
}

/** "Collective Security Treaty Organization on 12 March 2024, on the record", in bold. */
export function title(
  { charter, day, asKnownOn, account, names }: Question,
  paint: Paint,
  columns: number,
): string {
  const known = asKnownOn === day ? "" : `, as known on ${dayText(asKnownOn)}`;
  const text = `${charter.name} on ${dayText(day)}, ${accountLabel(accountText(account), names)}${known}`;
  return wrap(text, columns).map(paint.bold).join("\n");
}

function standingCsv(state: State, names: Names): string {
  const codes = loadCodes();
  const header = [
    ...["alliance", "day", "account", "state", "name", "iso3", "cow", "gw", "formal", "effective"],
    ...["since", "since_edtf", "effective_since_edtf", "exit", "earliest_exit", "votes"],
  ];
  return csvText(
    header,
    state.standings.map((s): readonly Cell[] => {
      const { iso3, cow, gw } = codes(s.state, state.on);
      const who = [state.alliance, state.on, state.account, s.state, names(s.state), iso3, cow, gw];
      const since = [s.since, edtf(s.sinceWithin), edtf(s.effectiveSince)];
      return [...who, s.formal, s.effective, ...since, s.exit, s.earliestExit, s.votes];
    }),
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

const sinceCell = ({ since, sinceWithin }: Standing): string =>
  since !== null ? shortDay(since) : sinceWithin === null ? "" : whenText(sinceWithin, shortDay);

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
