import {
  COUNTING,
  type Counting,
  dyadYears,
  ENTRY_RULES,
  EXIT_RULES,
  spellsOf,
  type StateYear,
  stateYears,
  SUSPENDED_RULES,
  YEAR_RULES,
} from "../../alliance/index.ts";
import type { Day } from "../../base/day.ts";
import type { Context } from "../cli/context.ts";
import { wrongUse } from "../failure.ts";
import { ask } from "../question.ts";
import { loadCodes } from "../resources.ts";
import { csvText } from "../text/csv.ts";
import type { Names } from "../text/names.ts";
import { didYouMean } from "../text/nearest.ts";
import { table } from "../text/table.ts";
import { jsonText } from "../view.ts";
import type { StandingOptions } from "./standing.ts";

/** `casus standing ALLIANCE --years` and `--dyads`: state-years and pairs of members by year, up to the day asked about. */
export async function years(id: string, options: StandingOptions, context: Context): Promise<void> {
  const { io, paint, columns } = context;
  const counting = countingOf(options);
  const { charter, claims, account, names, day, asKnownOn } = await ask(id, options, context);
  const spells = spellsOf(charter, claims, account, day, asKnownOn);
  const rows = stateYears(charter, spells, day, counting);
  if (options.dyads) return io.stdout.write(dyads(charter.id, rows, options, names));
  if (options.json)
    return io.stdout.write(jsonText({ alliance: charter.id, to: day, counting, years: rows }));
  if (options.csv) {
    const codes = loadCodes();
    return io.stdout.write(
      csvText(
        ["alliance", "year", "state", "name", "iso3", "cow", "gw", "formal", "days"],
        rows.map(({ year, state, formal, days, asOf }) => {
          const { iso3, cow, gw } = codes(state, asOf);
          return [charter.id, year, state, names(state), iso3, cow, gw, formal, days];
        }),
      ),
    );
  }
  const by = new Map<number, string[]>();
  for (const row of rows) by.set(row.year, [...(by.get(row.year) ?? []), row.state]);
  const lines = [...by].map(([year, states]) => [String(year), String(states.length), states.join(" ")]);
  io.stdout.write(`${paint.bold(`${charter.name}: members by year (${rulesText(counting)})`)}\n\n`);
  io.stdout.write(`${table(["Year", "Members", "States"], lines, columns, paint.bold)}\n`);
}

function dyads(
  alliance: string,
  rows: readonly StateYear[],
  { json }: StandingOptions,
  names: Names,
): string {
  const pairs = dyadYears(rows);
  if (json) return jsonText({ alliance, dyads: pairs });
  const codes = loadCodes();
  const of = (state: string, day: Day): readonly string[] => {
    const { iso3, cow, gw } = codes(state, day);
    return [state, names(state), iso3, cow, gw];
  };
  const side = (n: number): readonly string[] =>
    ["state", "name", "iso3", "cow", "gw"].map((c) => `${c}_${n}`);
  return csvText(
    ["alliance", "year", ...side(1), ...side(2)],
    pairs.map(({ year, a, b, asOf }) => [alliance, year, ...of(a, asOf), ...of(b, asOf)]),
  );
}

const rulesText = ({ year, entry, suspended, exit }: Counting): string =>
  `year rule ${year}, entry rule ${entry}, suspended ${suspended}, exit by ${exit}`;

function countingOf(options: StandingOptions): Counting {
  return {
    year: oneOf(options.yearRule, YEAR_RULES, "--year-rule", COUNTING.year),
    entry: oneOf(options.entryRule, ENTRY_RULES, "--entry-rule", COUNTING.entry),
    suspended: oneOf(options.suspendedRule, SUSPENDED_RULES, "--suspended-rule", COUNTING.suspended),
    exit: oneOf(options.exitRule, EXIT_RULES, "--exit-rule", COUNTING.exit),
  };
}

function oneOf<T extends string>(
  written: string | undefined,
  choices: readonly T[],
  flag: string,
  otherwise: T,
): T {
  const found = written === undefined ? otherwise : choices.find((choice) => choice === written);
  if (found !== undefined) return found;
  throw wrongUse({
    code: "rule-unknown",
    what: `${flag} "${written}" is no such rule`,
    why: `rules: ${choices.join(", ")}`,
    hint: didYouMean(written!, choices, [choices[0]!]),
  });
}
