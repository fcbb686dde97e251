import { accountText, statusPage } from "../../alliance/index.ts";
import { edtf } from "../../base/edtf.ts";
import type { Context } from "../cli/context.ts";
import { ask, type AskOptions } from "../question.ts";
import { statusHtml } from "../report/status-page.ts";
import { loadCodes } from "../resources.ts";
import { csvText } from "../text/csv.ts";
import { accountLabel } from "../text/standing.ts";
import { depositText, effectText, LEGEND, raised } from "../text/status.ts";
import { table } from "../text/table.ts";
import { dayText } from "../text/when.ts";
import { hang, wrap } from "../text/wrap.ts";
import { jsonText } from "../view.ts";
import { writeOut } from "./report.ts";

/** `casus status ALLIANCE`: who did what when towards the treaty, as a depositary's page tells it. */
export async function status(
  id: string,
  options: AskOptions & { readonly html?: string },
  context: Context,
): Promise<void> {
  const { io, paint, columns } = context;
  const { charter, claims, account, day, asKnownOn, names } = await ask(id, options, context);
  const found = statusPage(charter, claims, account, day, asKnownOn);
  const byName = [...found.rows].sort((a, b) => (names(a.state) < names(b.state) ? -1 : 1));
  const page = { ...found, rows: byName };
  const label = `Status as at ${dayText(day)}, ${accountLabel(accountText(account), names)}, as known on ${dayText(asKnownOn)}`;
  if (options.html !== undefined)
    return writeOut(options.html, statusHtml(charter.name, label, page, names), context);
  if (options.json)
    return io.stdout.write(
      jsonText({ alliance: charter.id, on: day, asKnownOn, account: accountText(account), ...page }),
    );
  if (options.csv) {
    const codes = loadCodes();
    const header = ["alliance", "state", "name", "iso3", "cow", "gw", "action", "letter"];
    const lines = page.rows.flatMap(({ state, entries }) =>
      entries.map((entry) => {
        const { iso3, cow, gw } = codes(state, entry.effect ?? day);
        const what = [entry.action, entry.letter, edtf(entry.deposited), entry.effect, entry.bracketed];
        const notes = entry.notes.map((n) => page.notes[n - 1]).join("; ");
        return [charter.id, state, names(state), iso3, cow, gw, ...what, notes];
      }),
    );
    return io.stdout.write(csvText([...header, "deposited_edtf", "effect", "bracketed", "notes"], lines));
  }
  const rows = page.rows.flatMap(({ state, entries }) =>
    entries.map((entry, i) => [
      i === 0 ? names(state) : "",
      entry.action,
      depositText(entry),
      effectText(entry),
      entry.notes.map(raised).join(" "),
    ]),
  );
  io.stdout.write(`${paint.bold(charter.name)}\n${wrap(label, columns).join("\n")}\n\n`);
  io.stdout.write(
    `${table(["Participant", "Action", "Signature, deposit or notice", "Effect", "Notes"], rows, columns, paint.bold)}\n\n`,
  );
  io.stdout.write(`${wrap(LEGEND, columns).map(paint.dim).join("\n")}\n\n`);
  page.notes.forEach((text, i) => io.stdout.write(`${hang(`${i + 1}. `, text, columns)}\n`));
}
