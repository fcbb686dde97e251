import type { Decision } from "../../alliance/index.ts";
import { edtf } from "../../base/edtf.ts";
import type { Context } from "../cli/context.ts";
import { ask, type AskOptions } from "../question.ts";
import { csvText } from "../text/csv.ts";
import { table } from "../text/table.ts";
import { shortDay, whenText } from "../text/when.ts";
import { decisionsView } from "../view/follow.ts";
import { jsonText } from "../view.ts";
import { title } from "./standing.ts";

/** `casus decisions ALLIANCE`: what was put to the body, who had a vote, who objected, whether it stands. */
export async function decisions(id: string, options: AskOptions, context: Context): Promise<void> {
  const { io, report, paint, columns } = context;
  const question = await ask(id, options, context);
  const state = question.state();
  if (options.json) return io.stdout.write(jsonText(decisionsView(state)));
  report(state.problems);
  if (options.csv)
    return io.stdout.write(
      csvText(
        [
          "alliance",
          "id",
          "time_edtf",
          "object",
          "stands",
          "voters",
          "objected",
          "stood_aside",
          "binds",
          "why",
        ],
        state.decisions.map((d) => [
          ...[state.alliance, d.id, edtf(d.time), d.object, standsText(d), d.voters.join(" ")],
          ...[d.objected.join(" "), d.stoodAside.join(" "), d.binds.join(" "), d.derivation.what],
        ]),
      ),
    );
  io.stdout.write(`${title(question, paint, columns)}\n\n`);
  if (state.decisions.length === 0)
    return io.stdout.write("No decision was put to the body, as far as the record tells.\n");
  const rows = state.decisions.map((d) => [
    whenText(d.time, shortDay),
    d.object ?? "(what, is not told)",
    standsText(d),
    [
      `${d.voters.length} had a vote`,
      ...(d.objected.length > 0 ? [`against: ${d.objected.join(", ")}`] : []),
      ...(d.stoodAside.length > 0 ? [`aside: ${d.stoodAside.join(", ")}`] : []),
    ].join("; "),
    `${d.derivation.what}${d.derivation.citation ? ` (${d.derivation.citation.article})` : ""}`,
  ]);
  io.stdout.write(`${table(["When", "Matter", "Stands", "Votes", "Why"], rows, columns, paint.bold)}\n`);
}

/** "yes", "no", or that the record does not settle it. */
const standsText = ({ stands }: Decision): string =>
  stands === null ? "cannot be determined" : stands ? "yes" : "no";
