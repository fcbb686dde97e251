import type { Context } from "../cli/context.ts";
import { wrongUse } from "../failure.ts";
import { caseOf } from "../foresee.ts";
import { compareCases } from "../../scenario/compare.ts";
import { loadScenario } from "../scenarios.ts";
import { percent } from "../text/prospect.ts";
import { table } from "../text/table.ts";
import { jsonText } from "../view.ts";
import { effortOf, type ForeseeOptions, wishesOf } from "./foresee.ts";

/** `casus foresee compare A B`: two scenarios on the same draws, so that their difference is theirs and not chance's. */
export async function compare(
  a: string | undefined,
  b: string | undefined,
  options: ForeseeOptions,
  context: Context,
): Promise<void> {
  if (a === undefined || b === undefined) {
    throw wrongUse({
      code: "foresee/compare",
      what: "two scenarios are wanted to compare",
      hint: "casus foresee compare armenia-csto-2024 ./mine.yaml",
    });
  }
  const wishes = wishesOf(options);
  const [first, second] = await Promise.all([a, b].map((name) => loadScenario(name, context.io)));
  const effort = effortOf(options);
  const rows = compareCases(caseOf(first!, wishes, []).one, caseOf(second!, wishes, []).one, effort);
  const view = { a: first!.id, b: second!.id, seed: effort.seed, draws: rows.draws, outcomes: rows.outcomes };
  if (options.json) {
    context.io.stdout.write(jsonText(view));
    return;
  }
  const body = table(
    ["Outcome at the end", view.a, view.b, "difference", "band of the difference"],
    rows.outcomes.map((o) => [
      o.outcome,
      percent(o.a),
      percent(o.b),
      points(o.difference),
      `${points(o.low)} to ${points(o.high)}`,
    ]),
    context.columns,
    context.paint.bold,
  );
  context.io.stdout.write(`${body}\n\n${rows.draws} draws in common, seed ${effort.seed}\n`);
}

const points = (p: number): string => `${p >= 0 ? "+" : "-"}${Math.abs(100 * p).toFixed(1)}`;
