import { according, type Define, json, reports } from "./define.ts";

/** Games and prospects: what may happen next, under the same rules. */
export const scenarioCommands: Define = (add, context) => {
  add(
    "solve <game>",
    "the logit equilibrium of a game in Gambit's .efg format",
    "solve game.efg --lambda 2 --json",
  )
    .option(
      "--lambda <number>",
      "precision of choice: 0 is the fair die, the higher the rarer are mistakes",
      "1",
    )
    .option(...json)
    .action(async (file, options) => (await import("../commands/solve.ts")).solve(file, options, context()));
  add(
    "foresee <alliance> [a] [b]",
    "an assessment of prospects; `foresee compare A B` sets two scenarios side by side",
    "foresee CSTO --from 2024-03-12 --horizon 24m",
  )
    .option("--from <day>", "first day (YYYY-MM-DD); else the scenario's")
    .option("--horizon <months>", "how far, as 24m or 2y; else the scenario's")
    .option(...according)
    .option("--scenario <file>", "a scenario file, or the id of one that is shipped")
    .option(...reports)
    .option("--runs <n>", "playouts; a hundredth as many draws of the assumptions", "4800")
    .option("--seed <n>", "fixes all chance", "1")
    .option(...json)
    .option("--html <file>", "write one self-contained HTML file")
    .option("--export-efg <folder>", "write the stage games for Gambit there, and nothing else")
    .action(async (alliance, a, b, options) =>
      alliance === "compare"
        ? (await import("../commands/compare.ts")).compare(a, b, options, context())
        : (await import("../commands/foresee.ts")).foresee(alliance, options, context()),
    );
};
