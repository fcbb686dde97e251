import { accountText, type Difference, differences, type Derivation } from "../../alliance/index.ts";
import type { Claim } from "../../record/claim.ts";
import type { Context } from "../cli/context.ts";
import { ask, type AskOptions, type Question } from "../question.ts";
import { csvText } from "../text/csv.ts";
import { shallow } from "../text/derivation.ts";
import { explanationText } from "../text/explanation.ts";
import { capital, count } from "../text/names.ts";
import { accountLabel } from "../text/standing.ts";
import { dayText } from "../text/when.ts";
import { wrap } from "../text/wrap.ts";
import { derivationView, jsonText } from "../view.ts";

export interface DiffOptions extends AskOptions {
  readonly versus: string;
}

/** `casus diff ALLIANCE --according-to A --versus B`: what the two part on, with what each rests on. */
export async function diff(id: string, options: DiffOptions, context: Context): Promise<void> {
  const { io, paint, columns } = context;
  const question = await ask(id, options, context);
  const other = question.accountOf(options.versus);
  const found = differences(question.state(), question.state({ account: other }));
  const [a, b] = [accountText(question.account), accountText(other)];
  const { charter, claims, day, names } = question;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  if (options.json) {
    const side = ({ holds, why }: Difference["first"]) => ({
      holds,
      why: why.map((step) => derivationView(step, byId, names)),
    });
    const parts = found.map((d) => ({ ...d, first: side(d.first), second: side(d.second) }));
    return io.stdout.write(
      jsonText({ alliance: charter.id, on: day, accordingTo: a, versus: b, partsOn: parts }),
    );
  }
  if (options.csv)
    return io.stdout.write(
      csvText(
        ["alliance", "day", "kind", "matter", "according_to", "holds", "versus", "versus_holds"],
        found.map((d) => [...[charter.id, day, d.kind, d.matter, a, d.first.holds], ...[b, d.second.holds]]),
      ),
    );
  const labels: readonly [string, string] = [
    capital(accountLabel(a, names)),
    capital(accountLabel(b, names)),
  ];
  const head =
    found.length === 0
      ? `${charter.name} on ${dayText(day)}: the two accounts, ${a} and ${b}, agree on everything.`
      : `${charter.name} on ${dayText(day)}: ${a} and ${b} part on ${count(found.length, "matter")}.`;
  io.stdout.write(`${wrap(head, columns).map(paint.bold).join("\n")}\n`);
  for (const d of found) io.stdout.write(`\n${differenceText(d, labels, byId, question, context)}`);
}

function differenceText(
  { matter, first, second }: Difference,
  [a, b]: readonly [string, string],
  claims: ReadonlyMap<string, Claim>,
  { names }: Question,
  { paint, columns }: Context,
): string {
  const side = (label: string, { holds, why }: Difference["first"]): string => {
    const root: Derivation = {
      what: `${label}: ${holds ?? "nothing of it"}`,
      citation: null,
      claims: [],
      because: why.map((step) => shallow(step, 1)),
    };
    return explanationText(root, claims, names, paint, columns);
  };
  return `They part on ${matter}:\n${side(a, first)}${side(b, second)}`;
}
