import type { Problem } from "../../base/problem.ts";
import { formOf, type Form } from "../../scenario/game/form.ts";
import type { Game } from "../../scenario/game/game.ts";
import { readEfg } from "../../scenario/game/read-efg.ts";
import { type Method, type Solution, solveLogit } from "../../scenario/logit/solve.ts";
import type { Context } from "../cli/context.ts";
import { Failure, wrongUse } from "../failure.ts";
import { readInput } from "../files.ts";
import { clean } from "../text/clean.ts";
import type { SolutionView, StrategyView } from "../view/game.ts";

/** A residual above this is told: the numbers are then no equilibrium to the digits shown. */
const EXACT = 1e-9;

export interface SolveOptions {
  readonly lambda: string;
  readonly json?: boolean;
}

/** `casus solve GAME.efg --lambda L [--json]`: the logit equilibrium of a game in Gambit's format. */
export async function solve(file: string, options: SolveOptions, context: Context): Promise<void> {
  const lambda = lambdaOption(options.lambda);
  const { bytes } = await readInput(file, context.io);
  const { value: game, problems } = readEfg(new TextDecoder().decode(bytes), file);
  if (!game) throw new Failure(problems);
  const form = formOf(game);
  const solution = solveLogit(form, lambda);
  const strategies = strategiesOf(game, form, solution);
  context.report([...problems, ...doubtsAbout(solution, form, file)]);
  context.io.stdout.write(
    options.json
      ? `${JSON.stringify({ lambda, strategies } satisfies SolutionView)}\n`
      : tableOf(game, solution, strategies),
  );
}

function strategiesOf(game: Game, form: Form, { profile }: Solution): readonly StrategyView[] {
  const all = Array.from(form.setIndex, (index, set) => ({
    player: game.sets[index]!.player + 1,
    infoset: game.sets[index]!.number,
    probabilities: Array.from(profile.subarray(form.start[set]!, form.start[set + 1]!), digits),
  }));
  return all.sort((a, b) => a.player - b.player || a.infoset - b.infoset);
}

const WAYS: Readonly<Record<Method, string>> = {
  backward: "by one backward pass (perfect information: there is no other)",
  branch: "on the principal branch",
  sweeps: "by damped sweeps",
};

function tableOf(game: Game, solution: Solution, strategies: readonly StrategyView[]): string {
  const rows = strategies.map(({ player, infoset, probabilities }) => {
    const set = game.sets.find((s) => s.player === player - 1 && s.number === infoset)!;
    const acts = set.actions.map((name, a) => `${clean(name)} ${probabilities[a]!.toFixed(6)}`);
    return [clean(game.players[player - 1]!), String(infoset), clean(set.name), acts.join("  ")];
  });
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  "));
  const expected = game.players.map((name, i) => `${clean(name)} ${solution.expected[i]!.toFixed(6)}`);
  return [
    `λ ${solution.lambda}, ${WAYS[solution.method]}, residual ${solution.residual.toExponential(1)}`,
    ...lines,
    `expected  ${expected.join("  ")}`,
    "",
  ].join("\n");
}

function doubtsAbout({ residual, method }: Solution, form: Form, file: string): readonly Problem[] {
  if (method === "sweeps") {
    const what = "this equilibrium was found by damped sweeps, not along the principal branch";
    const why =
      form.actions > 600
        ? "the game is too large to follow the branch"
        : "the branch could not be followed so far";
    return [
      {
        code: "solve/branch",
        level: "warning",
        file,
        what: `${what}; residual ${residual.toExponential(1)}`,
        why,
      },
    ];
  }
  if (residual <= EXACT) return [];
  const what = `the probabilities are exact to ${residual.toExponential(1)} only`;
  return [{ code: "solve/residual", level: "warning", file, what, hint: "try a smaller --lambda" }];
}

function lambdaOption(text: string): number {
  const lambda = text.trim() === "" ? NaN : Number(text);
  if (lambda >= 0 && lambda < Infinity) return lambda;
  throw wrongUse({
    code: "solve/lambda",
    what: `--lambda must be a number from 0 up, not "${text}"`,
    why: "0 is the fair die; the higher, the rarer are mistakes",
    hint: "--lambda 2",
  });
}

/** As many digits as the solver vouches for. */
const digits = (p: number): number => Number(p.toPrecision(13));
