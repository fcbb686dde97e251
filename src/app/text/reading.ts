import { type Span, meets, within } from "../../base/span.ts";
import { splitSentences } from "../../language/index.ts";
import type { Act, Reading, Statement } from "../../read/reading.ts";
import { ACTS } from "../../vocabulary/acts.ts";
import { STATUSES } from "../../vocabulary/status.ts";
import { clean } from "./clean.ts";
import { behindHinge } from "./condition.ts";
import { capital, count, type Names } from "./names.ts";
import type { Paint } from "./paint.ts";
import { dayText, shortDay, whenText } from "./when.ts";
import { hang } from "./wrap.ts";

/** A reading for a person: each sentence, then who speaks in it and what is claimed, with which status. */
export function readingText(reading: Reading, names: Names, paint: Paint, columns: number): string {
  const { document, statements, acts, boilerplate, warnings } = reading;
  const heading = [
    document.title ?? document.id,
    document.outlet,
    document.date === null ? "no date" : dayText(document.date),
  ];
  const lines = [
    hang(
      "",
      paint.bold(
        heading
          .filter((part) => part !== null)
          .map(clean)
          .join(" · "),
      ),
      columns,
    ),
    "",
  ];
  splitSentences(document.text).forEach(({ start, end }, i) => {
    const span: Span = [start, end];
    const number = `s${i + 1}`.padEnd(5);
    if (boilerplate.some((left) => within(span, left))) {
      lines.push(
        hang(
          number,
          paint.dim(`${clean(document.text.slice(start, end))} (left out: no part of the report)`),
          columns,
        ),
      );
      return;
    }
    lines.push(hang(number, clean(document.text.slice(start, end)), columns));
    for (const statement of statements.filter((s) => startsIn(s, span)))
      lines.push(speakerLine(statement, paint, columns));
    for (const act of acts.filter((a) => a.evidence[0] >= start && a.evidence[0] < end)) {
      lines.push(actLine(act, statements, names, paint, columns));
    }
    lines.push("");
  });
  lines.push(
    `${count(statements.length, "statement")}, ${count(acts.length, "act")}.`,
    ...warnings.map((w) => hang("! ", w, columns)),
  );
  lines.push(
    hang(
      "",
      paint.dim(
        Object.values(STATUSES)
          .map(({ glyph, word, told }) => `${glyph} ${word}: the voice ${told}`)
          .join("; "),
      ),
      columns,
    ),
  );
  return `${lines.join("\n")}\n`;
}

/** A statement is told with the sentence in which its first words stand. */
function startsIn({ content, cue }: Statement, sentence: Span): boolean {
  const first = cue === null ? content[0] : cue.span;
  return first !== undefined && meets(first, sentence) && first[0] >= sentence[0];
}

function speakerLine({ source, cue, form, time }: Statement, paint: Paint, columns: number): string {
  const who = source === null ? "somebody unnamed" : sourceText(source);
  const when = time === null ? "" : `, ${whenText(time, shortDay)}`;
  const how = cue === null ? "" : ` “${clean(cue.text)}”`;
  return hang(
    "     ",
    `${paint.magenta(`${clean(who)}${how}`)} ${paint.dim(`(${form}${when})`)}`,
    columns,
    "       ",
  );
}

function sourceText({ name, role, code, inferred }: NonNullable<Statement["source"]>): string {
  const of = code === null ? "no party known" : `for ${code}`;
  return `${capital(name)} [${role === null ? of : `${role}, ${of}`}${inferred ? ", worked out" : ""}]`;
}

function actLine(
  act: Act,
  statements: readonly Statement[],
  names: Names,
  paint: Paint,
  columns: number,
): string {
  const { glyph, word } = STATUSES[act.status];
  const voice = statements.find((statement) => statement.id === act.voice);
  const target = act.target === null ? "" : ` → ${names(act.target.code)}`;
  const parts = [
    `${names(act.actor.code)} ${paint.bold(act.type)}${target}`,
    ...(act.object === null ? [] : [`“${clean(act.object)}”`]),
    ...(act.time === null ? [] : [whenText(act.time, shortDay)]),
    ...(act.place === null ? [] : [`at ${clean(act.place)}`]),
    `says ${voice === undefined ? "the report" : clean(voice.source?.name ?? "an unnamed source")}`,
    ...(act.condition === null
      ? []
      : [`${act.condition.holds} “${behindHinge(clean(act.condition.text), act.condition.holds)}”`]),
  ];
  return hang(
    `     ${paint.yellow(`${glyph} ${word}`)}  `,
    `${parts.join(", ")} ${paint.dim(`[${ACTS[act.type].cameo}]`)}`,
    columns,
    "       ",
  );
}
