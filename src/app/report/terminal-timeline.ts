import { clean } from "../text/clean.ts";
import { table } from "../text/table.ts";
import { shortDay, whenText } from "../text/when.ts";
import type { Dossier } from "./model.ts";
import { refsText, type Screen } from "./terminal.ts";
import { statusText } from "./words.ts";

/** Two columns of days: when it happened (or is to), and when that was said. */
export function timelinePart({ timeline }: Dossier, { columns, paint }: Screen): readonly string[] {
  if (timeline.length === 0) return ["No act has a day."];
  return table(
    ["Happened", "Said", "Status", "What", "By whom"],
    timeline.map((moment) => [
      whenText(moment.time, shortDay),
      moment.said === null ? "" : whenText(moment.said, shortDay),
      statusText(moment.status),
      `${clean(moment.text)}${refsText(moment.refs, paint)}`,
      clean(moment.voice),
    ]),
    columns,
    paint.bold,
  ).split("\n");
}
