import {
  type Charter,
  charterSchema,
  chronicleSchema,
  type Clause,
  clausesOn,
  isInForce,
  KIND_NAMES,
  KINDS,
} from "../../alliance/index.ts";
import type { Day } from "../../base/day.ts";
import type { Context } from "../cli/context.ts";
import { allianceOf } from "../alliance-of.ts";
import { wrongUse } from "../failure.ts";
import { dayOption } from "../options.ts";
import { allianceIds, loadAlliance } from "../resources.ts";
import { capital } from "../text/names.ts";
import type { Paint } from "../text/paint.ts";
import { ruleText } from "../text/rules.ts";
import { shortDay } from "../text/when.ts";
import { hang } from "../text/wrap.ts";
import { charterView, jsonText } from "../view.ts";

interface Options {
  readonly on?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly html?: string;
}

/**
 * `casus charter`, `charter ALLIANCE`, `charter compare A B ...`, `charter check FILE [CHRONICLE]` and
 * `charter schema [chronicle]`.
 */
export async function charter(words: readonly string[], options: Options, context: Context): Promise<void> {
  const [first, ...rest] = words;
  const day = options.on === undefined ? null : dayOption(options.on, "--on");
  if (first === undefined) return list(context);
  if (first === "check") return (await import("./charter-check.ts")).checkCharter(rest, context);
  if (first === "compare")
    return (await import("./charter-compare.ts")).compareCharters(
      rest,
      day ?? context.io.now,
      options,
      context,
    );
  if (first === "schema") return schema(rest[0], context);
  if (rest.length > 0)
    throw wrongUse({
      code: "usage",
      what: `nothing is known to do with "${rest.join(" ")}"`,
      hint: `casus charter compare ${words.join(" ")}`,
    });
  const { charter } = await allianceOf(first, {}, context.io);
  const clauses = day === null ? charter.clauses : charter.clauses.filter((clause) => isInForce(clause, day));
  if (options.html !== undefined) {
    const { charterPage } = await import("../report/page/charter.ts");
    const { writeOut } = await import("./report.ts");
    return writeOut(options.html, charterPage(charter, clauses, day), context);
  }
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

/** The JSON Schema of a charter's file, or of a chronicle's, as data/charters and data/chronicles hold them. */
function schema(of: string | undefined, { io }: Context): void {
  io.stdout.write(jsonText(of === "chronicle" ? chronicleSchema() : charterSchema()));
}

/** The charter as rules: one block a kind, each clause with its article, versions and source. */
function charterText(
  charter: Charter,
  clauses: readonly Clause[],
  day: Day | null,
  paint: Paint,
  columns: number,
): string {
  const kinds = KIND_NAMES.filter((kind) => clauses.some((clause) => clause.kind === kind));
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
    lines.push("", `${paint.bold(capital(kind.replaceAll("_", " ")))}  ${paint.dim(KINDS[kind])}`);
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
