import type { Problem } from "../base/problem.ts";
import { clean, visible } from "./text/clean.ts";
import type { Paint } from "./text/paint.ts";
import { hang, widthOf } from "./text/wrap.ts";

/** Characters of a line shown on either side of the mark where the line is long. */
const CONTEXT = 60;
/** Columns that what is wrong gets at least. */
const NARROWEST = 40;

/** A problem as a person reads it: where, how bad, what; the line with the place marked; why; what to try. */
export function problemText(problem: Problem, paint: Paint, columns: number): string {
  const level =
    problem.level === "error" ? paint.red(paint.bold("error")) : paint.yellow(paint.bold("warning"));
  const place = placeOf(problem);
  // A path that fills the line stands alone on it.
  const alone = widthOf(place) > columns - NARROWEST;
  const first = alone ? `  ${level} ` : `${paint.bold(place)} ${level} `;
  const parts = [hang(first, clean(problem.what), columns, "  ")];
  if (alone) parts.unshift(paint.bold(place));
  if (problem.excerpt !== undefined) parts.push(excerptText(problem, problem.excerpt, paint));
  if (problem.why) parts.push(hang(`  ${paint.dim("why")} `, clean(problem.why), columns));
  if (problem.hint) parts.push(hang(`  ${paint.dim("try")} `, clean(problem.hint), columns));
  return `${parts.join("\n")} ${paint.dim(`[${problem.code}]`)}\n`;
}

/** "file:line:col", as far as it is known; "casus:" for what lies in no file. */
function placeOf({ file, line, col }: Problem): string {
  if (file === undefined) return "casus:";
  return [clean(file), ...(line === undefined ? [] : [line, ...(col === undefined ? [] : [col])])].join(":");
}

function excerptText(problem: Problem, excerpt: string, paint: Paint): string {
  const number = problem.line === undefined ? "" : String(problem.line);
  const col = problem.col ?? 1;
  const from = Math.max(0, col - 1 - CONTEXT);
  const lead = from > 0 ? "…" : "";
  const tail = excerpt.length > col - 1 + CONTEXT ? "…" : "";
  const before = visible(excerpt.slice(from, col - 1));
  const marked = visible(excerpt.slice(col - 1, col - 1 + Math.max(1, problem.width ?? 1)));
  const after = visible(excerpt.slice(col - 1 + marked.length, col - 1 + CONTEXT));
  const gutter = " ".repeat(number.length);
  const mark = "^".repeat(Math.max(1, widthOf(marked)));
  return [
    `  ${paint.dim(`${number} |`)} ${lead}${before}${marked}${after}${tail}`,
    `  ${paint.dim(`${gutter} |`)} ${" ".repeat(widthOf(lead + before))}${paint.red(mark)}`,
  ].join("\n");
}
