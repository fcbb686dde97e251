import type { Duty } from "../../alliance/index.ts";
import { edtf } from "../../base/edtf.ts";
import type { Context } from "../cli/context.ts";
import { ask, type AskOptions } from "../question.ts";
import { csvText } from "../text/csv.ts";
import { count, type Names } from "../text/names.ts";
import { table } from "../text/table.ts";
import { shortDay, whenText } from "../text/when.ts";
import { dutiesView } from "../view/follow.ts";
import { jsonText } from "../view.ts";
import { title } from "./standing.ts";

/** `casus duties ALLIANCE`: what was triggered, who owes whom what, and what became of it. */
export async function duties(id: string, options: AskOptions, context: Context): Promise<void> {
  const { io, report, paint, columns } = context;
  const question = await ask(id, options, context);
  const { names } = question;
  const state = question.state();
  if (options.json) return io.stdout.write(jsonText(dutiesView(state)));
  report(state.problems);
  if (options.csv)
    return io.stdout.write(
      csvText(
        [
          ...["alliance", "id", "kind", "owed_by", "owed_to", "trigger_by", "trigger_edtf", "zone", "since"],
          ...["request_needed", "requested", "discharged", "article", "why"],
        ],
        state.duties.map((d) => [
          ...[state.alliance, d.id, d.kind, d.owedBy.join(" "), d.owedTo, d.trigger.by],
          ...[edtf(d.trigger.time, false), d.zone, d.since, d.requestNeeded, d.requested],
          ...[dischargedText(d), d.derivation.citation?.article ?? null, d.derivation.what],
        ]),
      ),
    );
  io.stdout.write(`${title(question, paint, columns)}\n\n`);
  if (state.duties.length === 0) return io.stdout.write("Nothing that triggers a duty is on the record.\n");
  const rows = state.duties.map((d) => cells(d, names));
  io.stdout.write(
    `${table(["When", "Trigger", "Owed", "Zone", "Request", "Discharged", "Article"], rows, columns, paint.bold)}\n`,
  );
}

const cells = (d: Duty, names: Names): readonly string[] => [
  whenText(d.trigger.time, shortDay),
  `${d.trigger.by === null ? "no attacker named" : names(d.trigger.by)} → ${names(d.owedTo)}`,
  d.owedBy.length === 0 ? `no ${d.kind}` : `${d.kind}, by ${count(d.owedBy.length, "state")}`,
  d.zone,
  `${d.requestNeeded ? "needed" : "not needed"}; ${d.requested ? "made" : "none known"}`,
  dischargedText(d),
  d.derivation.citation?.article ?? "",
];

/** "yes", "no", or that the account does not settle it. */
export const dischargedText = ({ discharged }: Duty): string =>
  discharged === null ? "cannot be determined" : discharged ? "yes" : "no";
