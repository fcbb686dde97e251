import { type Change, changesOf } from "../../alliance/index.ts";
import type { Context } from "../cli/context.ts";
import { wrongUse } from "../failure.ts";
import { dayOption } from "../options.ts";
import { ask } from "../question.ts";
import { csvText } from "../text/csv.ts";
import { standingText } from "../text/standing.ts";
import { table } from "../text/table.ts";
import { dayText, shortDay } from "../text/when.ts";
import { jsonText } from "../view.ts";
import type { StandingOptions } from "./standing.ts";

/** `casus standing ALLIANCE --between D1 D2`: whose standing changed after the first day and up to the second. */
export async function changes(
  id: string,
  days: readonly string[],
  options: StandingOptions,
  context: Context,
): Promise<void> {
  if (days.length !== 2)
    throw wrongUse({
      code: "usage",
      what: `--between takes two days, and ${days.length} ${days.length === 1 ? "is" : "are"} given`,
      hint: "--between 2011-01-01 2013-01-01",
    });
  const [from, to] = days.map((day) => dayOption(day, "--between")).sort() as [string, string];
  const { io, paint, columns } = context;
  const { charter, claims, account, names, asKnownOn } = await ask(id, { ...options, on: to }, context);
  const found = changesOf(charter, claims, account, from, to, asKnownOn);
  if (options.json) {
    const rows = found.map((change) => ({ ...change, name: names(change.state) }));
    return io.stdout.write(jsonText({ alliance: charter.id, from, to, changes: rows }));
  }
  if (options.csv)
    return io.stdout.write(
      csvText(
        ["alliance", "day", "state", "name", "before", "before_effective", "after", "after_effective", "why"],
        found.map(({ on, state, before, after, why }) => [
          ...[charter.id, on, state, names(state), before.formal, before.effective],
          ...[after.formal, after.effective, why?.what ?? null],
        ]),
      ),
    );
  io.stdout.write(`${paint.bold(`${charter.name} after ${dayText(from)} and up to ${dayText(to)}`)}\n\n`);
  io.stdout.write(
    found.length === 0
      ? "No standing changed.\n"
      : `${table(
          ["Day", "State", "Before", "From then on", "Why"],
          found.map((change) => cells(change, names(change.state))),
          columns,
          paint.bold,
        )}\n`,
  );
}

const cells = ({ on, before, after, why }: Change, name: string): readonly string[] => [
  shortDay(on),
  name,
  standingText(before.formal, before.effective),
  standingText(after.formal, after.effective),
  `${(why?.what ?? "").replace(/^[\d/.-]+: /, "")}${why?.citation && why.citation.article !== "none" ? ` (${why.citation.article})` : ""}`,
];
