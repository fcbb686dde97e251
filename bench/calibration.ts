/**
 * The model against history: leave-one-out scores of the model, of base rates and of their pool over the episodes in data/scenarios.
 * Usage: npm run eval:calibration. Prints; fails where there are too few cases to say anything, or where the figures
 * that assessments quote beside their results are no longer what is measured here.
 */
import { readFileSync } from "node:fs";
import { loadEpisodes, QUOTED } from "../src/app/base-rates.ts";
import { modelFor } from "../src/app/episode-model.ts";
import { ASSUMPTION_NAMES } from "../src/scenario/assumptions.ts";
import { type Calibration, calibrate, type Judged } from "../src/scenario/calibration.ts";
import { parseCommon } from "../src/scenario/file/parse.ts";

const FEWEST = 40;
const common = parseCommon(
  readFileSync("data/scenarios/common.yaml", "utf8"),
  "data/scenarios/common.yaml",
).value!;
const priors = ASSUMPTION_NAMES.map((name) => ({ name, ...common[name]! }));
const { episodes, months } = loadEpisodes();
const cases: readonly Judged[] = episodes.map((episode) => ({
  kind: episode.kind,
  came: episode.came,
  model: modelFor(episode, priors, months),
}));

const row = (what: string, { cases: n, model, base, pool, weight }: Calibration): void => {
  const both = (score: Calibration["model"]): string => `${score.brier.toFixed(3)} ${score.log.toFixed(3)}`;
  console.log(
    `${what.padEnd(22)} ${String(n).padStart(3)}   ${both(model)}   ${both(base)}   ${both(pool)}   ${weight.toFixed(2)}`,
  );
};
console.log("leave one out          n     model         base rates    pool          weight of the model");
console.log("                             Brier log     Brier log     Brier log");
const exits = cases.filter((one) => one.kind !== "plea");
row("out within 36 months", calibrate(exits));
row("help came", calibrate(cases.filter((one) => one.kind === "plea")));
const all = calibrate(cases);
row("all", all);
for (const kind of [...new Set(cases.map((one) => one.kind))]) {
  const alike = cases.filter((one) => one.kind === kind);
  const said = alike.reduce((sum, one) => sum + one.model, 0) / alike.length;
  const came = alike.filter((one) => one.came).length;
  console.log(
    `${kind.padEnd(13)} came ${came} of ${alike.length}; the model says ${said.toFixed(2)} on average`,
  );
}
if (process.argv.includes("--cases")) {
  episodes.forEach((e, i) =>
    console.log(
      `${e.alliance} ${e.day} ${e.member} ${e.kind}: ${cases[i]!.model.toFixed(2)}, ${e.came ? "came" : "did not"}`,
    ),
  );
}
console.log(
  all.base.log <= all.model.log
    ? "base rates are better than the model alone: lean on them"
    : "the model is better than base rates alone",
);
const measured = {
  cases: all.cases,
  baseRates: all.base.log,
  model: all.model.log,
  weight: all.weight,
};
const stale = Object.entries(QUOTED).filter(
  ([name, quoted]) => quoted.toFixed(2) !== measured[name as keyof typeof QUOTED].toFixed(2),
);
for (const [name, quoted] of stale) {
  console.log(
    `MISMATCH: assessments quote ${name} ${quoted}, measured is ${measured[name as keyof typeof QUOTED].toFixed(2)}: mend QUOTED in src/app/base-rates.ts`,
  );
}
if (stale.length === 0) console.log("what assessments quote of this is what was measured");
if (all.base.log > all.model.log) console.log("MISMATCH: assessments say that base rates are better");
process.exitCode = cases.length >= FEWEST && stale.length === 0 && all.base.log <= all.model.log ? 0 : 1;
