import { type Charter, type Clause, type ClauseKind, isInForce } from "../../alliance/index.ts";
import type { Day } from "../../base/day.ts";
import { allianceOf } from "../alliance-of.ts";
import type { Context } from "../cli/context.ts";
import { wrongUse } from "../failure.ts";
import { csvText } from "../text/csv.ts";
import { capital } from "../text/names.ts";
import { ruleText } from "../text/rules.ts";
import { table } from "../text/table.ts";
import { shortDay } from "../text/when.ts";
import { hang, pad, widthOf } from "../text/wrap.ts";
import { type ComparisonView, comparisonView, jsonText } from "../view.ts";

interface Options {
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** `casus charter compare A B ...`: what each charter says on each matter, on a day, side by side. */
export async function compareCharters(
  ids: readonly string[],
  day: Day,
  options: Options,
  { io, paint, columns }: Context,
): Promise<void> {
  if (ids.length < 2)
    throw wrongUse({
      code: "usage",
      what: "comparing takes two charters or more",
      hint: "casus charter compare CSTO NATO ECOWAS",
    });
  const alliances = await Promise.all(ids.map((id) => allianceOf(id, {}, io)));
  const view = comparisonView(
    alliances.map(({ charter }) => charter),
    day,
    rulesOf,
  );
  const text = options.json
    ? jsonText(view)
    : options.csv
      ? csvText(HEAD, rowsOf(view))
      : asTable(view, columns, paint.bold);
  io.stdout.write(text);
}

/** What a charter says on a matter on a day: each clause that applies and that no other goes before. */
function rulesOf(
  charter: Charter,
  kind: ClauseKind,
  day: Day,
): readonly { clause: Clause; rule: readonly string[] }[] {
  const open = charter.clauses.filter((clause) => clause.kind === kind && isInForce(clause, day));
  return open
    .filter((clause) => !open.some((other) => other.over.includes(clause.id)))
    .map((clause) => ({ clause, rule: ruleText(clause) }));
}

const HEAD = ["kind", "alliance", "article", "field", "value", "confidence", "source"];

const rowsOf = (view: ComparisonView): readonly (readonly string[])[] => [
  ...view.matters.flatMap(({ kind, charters }) =>
    charters.flatMap(({ alliance, clauses }) =>
      clauses.flatMap((clause) =>
        clause.rule.map((line) => {
          const [, field, value] = /^([^:]+): ([^]*)$/.exec(line) ?? ["", "", line];
          return [kind, alliance, clause.article, field!, value!, clause.confidence, clause.source];
        }),
      ),
    ),
  ),
];

/** Columns too narrow to read are laid one under the other, by matter. */
const READABLE = 24;

function asTable(view: ComparisonView, columns: number, bold: (text: string) => string): string {
  const names = view.alliances.map(({ alliance }) => alliance);
  const cell = (clauses: ComparisonView["matters"][number]["charters"][number]["clauses"]): string =>
    clauses.length === 0
      ? "(no clause in force)"
      : clauses
          .map(({ article, rule }) =>
            rule.length === 1 && rule[0]!.startsWith("silent") ? "silent" : [article, ...rule].join("\n"),
          )
          .join("\n\n");
  const widest = Math.max(...names.map(widthOf));
  const head = `${bold(`The charters of ${names.join(", ")} on ${shortDay(view.on)}`)}\n\n`;
  const matter = (kind: string): string => capital(kind.replaceAll("_", " "));
  if (columns / (names.length + 0.6) < READABLE)
    return `${head}${view.matters
      .map(({ kind, charters }) =>
        [
          bold(matter(kind)),
          ...charters.map(({ alliance, clauses }) =>
            hang(`  ${pad(alliance, widest)}  `, cell(clauses), columns),
          ),
        ].join("\n"),
      )
      .join("\n\n")}\n`;
  const rows = view.matters.map(({ kind, charters }) => [
    matter(kind),
    ...charters.map(({ clauses }) => `${cell(clauses)}\n`),
  ]);
  return `${head}${table(["", ...names], rows, columns, bold)}\n`;
}
