import { accountText, spellsOf } from "../../alliance/index.ts";
import { edtf } from "../../base/edtf.ts";
import type { Context } from "../cli/context.ts";
import { ask } from "../question.ts";
import { loadCodes } from "../resources.ts";
import { csvText } from "../text/csv.ts";
import { standingText } from "../text/standing.ts";
import { table } from "../text/table.ts";
import { shortDay, whenText } from "../text/when.ts";
import { jsonText } from "../view.ts";
import { type StandingOptions, title } from "./standing.ts";

/**
 * `casus standing ALLIANCE --spells`: every stretch of days on which a state had one standing. Ends are told apart:
 * still so, ended on a day, ended on a day unknown, and not said.
 */
export async function spells(id: string, options: StandingOptions, context: Context): Promise<void> {
  const { io, paint, columns } = context;
  const question = await ask(id, options, context);
  const { charter, claims, account, names, day, asKnownOn } = question;
  const found = spellsOf(charter, claims, account, day, asKnownOn);
  if (options.json) {
    const rows = found.map((spell) => ({ ...spell, name: names(spell.state) }));
    return io.stdout.write(
      jsonText({ alliance: charter.id, on: day, account: accountText(account), spells: rows }),
    );
  }
  if (options.csv) {
    const codes = loadCodes();
    const header = ["alliance", "state", "name", "iso3", "cow", "gw", "formal", "effective"];
    return io.stdout.write(
      csvText(
        [...header, "from", "from_edtf", "to", "to_edtf", "end"],
        found.map((s) => {
          const { iso3, cow, gw } = codes(s.state, s.from);
          const who = [charter.id, s.state, names(s.state), iso3, cow, gw, s.formal, s.effective];
          const until = s.end === "still so" ? ".." : s.end === "not said" ? "" : edtf(s.ended);
          return [...who, s.from, edtf(s.began), s.to, until, s.end];
        }),
      ),
    );
  }
  const rows = found.map((s) => [
    names(s.state),
    standingText(s.formal, s.effective),
    whenText(s.began, shortDay),
    s.to === null || s.end !== "ended"
      ? s.end === "ended, day unknown"
        ? `ended, ${whenText(s.ended, shortDay)}`
        : s.end
      : shortDay(s.to),
    (s.why?.what ?? "").replace(/^[\d/.-]+: /, ""),
  ]);
  io.stdout.write(
    `${title(question, paint, columns)}\n\n${table(["State", "Standing", "From", "To", "Why"], rows, columns, paint.bold)}\n`,
  );
}
