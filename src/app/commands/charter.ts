import { type Charter, type Clause, clausesOn, isInForce, parseCharter } from "../../alliance/index.ts";
import type { Day } from "../../base/day.ts";
import type { Context } from "../cli/context.ts";
import { Failure, wrongUse } from "../failure.ts";
import { readInput } from "../files.ts";
import { dayOption } from "../options.ts";
import { allianceIds, loadAlliance } from "../resources.ts";
import { capital, count } from "../text/names.ts";
import type { Paint } from "../text/paint.ts";
import { ruleText } from "../text/rules.ts";
import { shortDay } from "../text/when.ts";
import { hang } from "../text/wrap.ts";
import { charterView, jsonText } from "../view.ts";

interface Options {
  readonly on?: string;
  readonly json?: boolean;
}

/** `casus charter`, `casus charter ALLIANCE` and `casus charter check FILE`. */
export async function charter(
  id: string | undefined,
  file: string | undefined,
  options: Options,
  context: Context,
): Promise<void> {
  if (id === "check") return check(file, context);
  if (file !== undefined) {
    throw wrongUse({
      code: "usage",
      what: `nothing is known to do with "${file}"`,
      hint: "casus charter check FILE",
    });
  }
  if (id === undefined) return list(context);
  const { charter } = loadAlliance(id);
  const day = options.on === undefined ? null : dayOption(options.on, "--on");
  const clauses = day === null ? charter.clauses : charter.clauses.filter((clause) => isInForce(clause, day));
  context.io.stdout.write(
    options.json
      ? jsonText(charterView(charter, clauses, day))
      : charterText(charter, clauses, day, context.paint, context.columns),
  );
}

function list({ io, columns }: Context): void {
  for (const id of allianceIds())
    io.stdout.write(`${hang(`${id}  `, loadAlliance(id).charter.name, columns)}\n`);
}

async function check(file: string | undefined, { io, report }: Context): Promise<void> {
  if (file === undefined) {
    throw wrongUse({ code: "usage", what: "no charter named", hint: "casus charter check FILE" });
  }
  const { name, bytes } = await readInput(file, io);
  const { value, problems } = parseCharter(new TextDecoder().decode(bytes), name);
  if (value === null || problems.some((problem) => problem.level === "error")) throw new Failure(problems);
  report(problems);
  io.stdout.write(`${name}: ${value.id}, ${count(value.clauses.length, "clause")}, nothing wrong.\n`);
}

/** The charter as rules: one block a kind, each clause with its article, versions and source. */
function charterText(
  charter: Charter,
  clauses: readonly Clause[],
  day: Day | null,
  paint: Paint,
  columns: number,
): string {
  const kinds = [...new Set(clauses.map((clause) => clause.kind))];
  const lines = [
    paint.bold(`${charter.name} (${charter.id})`),
    day === null ? "All versions of its rules." : `The rules in force on ${shortDay(day)}.`,
    "",
    paint.bold("Texts"),
    ...charter.instruments.map((it) =>
      hang(
        `  ${it.id}  `,
        `${it.name}: signed ${shortDay(it.signed)}, ${it.inForce === null ? "not known to be in force" : `in force ${shortDay(it.inForce)}`}${it.depositary === null ? "" : `, depositary ${it.depositary}`}`,
        columns,
        "    ",
      ),
    ),
  ];
  for (const kind of kinds) {
    lines.push("", paint.bold(capital(kind.replaceAll("_", " "))));
    for (const clause of clauses.filter((c) => c.kind === kind))
      lines.push(clauseText(clause, charter, day, paint, columns));
  }
  lines.push("", paint.bold("Sources"), ...charter.sources.map((source) => hang("  ", source, columns)));
  return `${lines.join("\n")}\n`;
}

function clauseText(
  clause: Clause,
  charter: Charter,
  day: Day | null,
  paint: Paint,
  columns: number,
): string {
  const span = `${shortDay(clause.validFrom)} to ${clause.validTo === null ? "now" : shortDay(clause.validTo)}`;
  const article = clause.article === "none" ? "no article" : clause.article;
  const double =
    day !== null && clausesOn(charter, clause.kind, day).length > 1 ? " (one of several that apply)" : "";
  return [
    hang(
      "  ",
      `${paint.cyan(article)}  ${paint.dim(`${clause.instrument}, ${span}${double}`)}`,
      columns,
      "    ",
    ),
    ...ruleText(clause).map((line) => hang("    - ", line, columns)),
    hang("    ", clause.text, columns),
    hang("    ", paint.dim(`${clause.confidence.replaceAll("-", " ")}: ${clause.source}`), columns),
  ].join("\n");
}
