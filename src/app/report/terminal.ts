import { clean, shorten } from "../text/clean.ts";
import { count } from "../text/names.ts";
import type { Paint } from "../text/paint.ts";
import { dayText, shortDay, whenText } from "../text/when.ts";
import { hang, wrap } from "../text/wrap.ts";
import type { Dossier, Line, Reference } from "./model.ts";
import { contestedPart, owedPart, pleasPart, threatsPart } from "./terminal-disputes.ts";
import { standingPart } from "./terminal-standing.ts";
import { timelinePart } from "./terminal-timeline.ts";
import { SECTIONS } from "./words.ts";

/** How wide, and with which styles. */
export interface Screen {
  readonly columns: number;
  readonly paint: Paint;
}

/** A reference as it stands on a line. */
const KEY = /\br\d+:s\d+\b|\bc\d+\b/g;

/** The dossier for a terminal; no line is wider than the columns given. */
export function terminal(dossier: Dossier, screen: Screen): string {
  const { paint, columns } = screen;
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", heading(title, screen), "", ...lines];
  const body = [
    ...wrap(`${dossier.alliance.name} (${dossier.alliance.id})`, columns).map(paint.bold),
    `Dossier for ${dayText(dossier.on)} · account: ${dossier.account} · ${count(dossier.reports.length, "report")}`,
    "",
    ...wrap(dossier.headline.map((line) => withRefs(line, paint)).join(" "), columns),
    ...part(SECTIONS.standing, standingPart(dossier, screen)),
    ...part(SECTIONS.pleas, orNone(pleasPart(dossier, screen), "No plea for help is on the record.")),
    ...part(
      SECTIONS.threats,
      orNone(
        threatsPart(dossier, screen),
        "Nobody is on record as announcing or foretelling anything on a condition.",
      ),
    ),
    ...part(
      SECTIONS.contested,
      orNone(contestedPart(dossier, screen), "Nothing in the record is held differently by two voices."),
    ),
    ...part(SECTIONS.owed, orNone(owedPart(dossier, screen), "No clause has been set off.")),
    ...part(SECTIONS.timeline, timelinePart(dossier, screen)),
    ...part(
      SECTIONS.gaps,
      dossier.gaps.map(({ text }) => hang("- ", text, columns)),
    ),
    ...part(
      "Problems",
      dossier.problems.map((problem) => hang("! ", clean(problem.what), columns)),
    ),
    ...part(SECTIONS.reports, reportsPart(dossier, screen)),
  ].join("\n");
  const used = new Set(body.match(KEY));
  const references = dossier.references.filter(({ key }) => used.has(key));
  return `${[
    body,
    ...part(
      "The words it rests on",
      references.map((reference) => referenceLine(reference, screen)),
    ),
  ].join("\n")}\n`;
}

const orNone = (lines: readonly string[], none: string): readonly string[] =>
  lines.length === 0 ? [none] : lines;

function heading(title: string, { paint, columns }: Screen): string {
  return paint.bold(`── ${title} ${"─".repeat(Math.max(0, columns - title.length - 4))}`);
}

/** "[r1:s4 c12]", dim; "" for no references. More than four are counted, and listed in full in JSON and HTML. */
export function refsText(refs: readonly string[], paint: Paint): string {
  if (refs.length === 0) return "";
  const shown = refs.slice(0, 4).join(" ");
  return ` ${paint.dim(`[${shown}${refs.length > 4 ? ` +${refs.length - 4}` : ""}]`)}`;
}

export const withRefs = ({ text, refs }: Line, paint: Paint): string =>
  `${clean(text)}${refsText(refs, paint)}`;

function reportsPart({ reports }: Dossier, { columns }: Screen): readonly string[] {
  return reports.map(({ number, title, outlet, date, counts, warnings }) =>
    hang(
      `r${number}  `,
      [
        clean(title),
        ...(outlet === null ? [] : [clean(outlet)]),
        date === null ? "no date" : shortDay(date),
        `${count(counts.statements, "statement")}, ${count(counts.acts, "act")}`,
        ...warnings.map(clean),
      ].join(" · "),
      columns,
    ),
  );
}

function referenceLine(reference: Reference, { columns, paint }: Screen): string {
  const text =
    reference.kind === "words"
      ? `“${shorten(reference.text, 10_000)}”`
      : `${whenText(reference.time, shortDay)}: ${clean(reference.text)} ${paint.dim(`(${reference.confidence.replaceAll("-", " ")}: ${clean(reference.source)})`)}`;
  return hang(`${reference.key}  `, text, columns, "    ");
}
