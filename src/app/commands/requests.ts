import type { Request } from "../../alliance/index.ts";
import { edtf } from "../../base/edtf.ts";
import type { Context } from "../cli/context.ts";
import { ask, type AskOptions } from "../question.ts";
import { csvText } from "../text/csv.ts";
import { listText, type Names } from "../text/names.ts";
import { table } from "../text/table.ts";
import { shortDay, whenText } from "../text/when.ts";
import { requestsView } from "../view/follow.ts";
import { jsonText } from "../view.ts";
import { title } from "./standing.ts";

/** `casus requests ALLIANCE`: every plea, its course and its outcome on the account. */
export async function requests(id: string, options: AskOptions, context: Context): Promise<void> {
  const { io, report, paint, columns } = context;
  const question = await ask(id, options, context);
  const { names } = question;
  const state = question.state();
  if (options.json) return io.stdout.write(jsonText(requestsView(state, question.claims, names)));
  report(state.problems);
  if (options.csv)
    return io.stdout.write(
      csvText(
        ["alliance", "id", "by", "to", "time_edtf", "object", "article", "outcome", "held_otherwise"],
        state.requests.map((r) => [
          ...[state.alliance, r.id, r.by, r.to.join(" "), edtf(r.time, false), r.object, r.article],
          ...[r.outcome, r.heldOtherwise.map((o) => `${o.by ?? "unnamed"}: ${o.outcome}`).join("; ")],
        ]),
      ),
    );
  io.stdout.write(`${title(question, paint, columns)}\n\n`);
  if (state.requests.length === 0)
    return io.stdout.write("No member asked for help, as far as the record tells.\n");
  const rows = state.requests.map((r) => [
    whenText(r.time, shortDay),
    `${names(r.by)} to ${listText(r.to.map(names))}${r.object === null ? "" : `: ${r.object}`}`,
    r.outcome,
    courseText(r),
    otherwiseText(r, names),
  ]);
  io.stdout.write(
    `${table(["When", "Plea", "Outcome", "Course", "Held otherwise"], rows, columns, paint.bold)}\n`,
  );
}

const courseText = ({ course }: Request): string =>
  course
    .map((step) => `${step.time === null ? "" : `${whenText(step.time, shortDay)}: `}${step.derivation.what}`)
    .join("\n");

const otherwiseText = ({ heldOtherwise }: Request, names: Names): string =>
  heldOtherwise
    .map(({ by, outcome }) => `${by === null ? "an unnamed voice" : names(by)}: ${outcome}`)
    .join("\n");
