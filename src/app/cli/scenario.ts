import { type Define, json } from "./define.ts";

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
};
