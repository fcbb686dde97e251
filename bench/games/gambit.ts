import { simultaneous } from "../../src/scenario/game/build.ts";
import { type Form, formOf } from "../../src/scenario/game/form.ts";
import type { Game } from "../../src/scenario/game/game.ts";
import { readEfg } from "../../src/scenario/game/read-efg.ts";
import { solveLogit } from "../../src/scenario/logit/solve.ts";
import { peakOf } from "../../src/scenario/roots.ts";
import { farthest, type File, type Row, within } from "./row.ts";

/** Everything that Gambit solved. */
export const gambitRows = (file: File): readonly Row[] => [
  ...ultimatumRows(file),
  ...voteRows(file),
  ...ownTestRows(file),
];

const gameFrom = (text: string, name: string): Game => {
  const { value, problems } = readEfg(text, name);
  if (!value) throw new Error(`${name}: ${problems.map((p) => p.what).join("; ")}`);
  return value;
};

/** Probabilities by "player:name of the set". */
function byName(game: Game, form: Form, profile: Float64Array): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    Array.from(form.setIndex, (index, set) => {
      const { player, name } = game.sets[index]!;
      return [`${player + 1}:${name}`, [...profile.subarray(form.start[set]!, form.start[set + 1]!)]];
    }),
  );
}

function ultimatumRows(file: File): readonly Row[] {
  const { cases } = JSON.parse(file("exit_ultimatum_gambit.json")) as {
    cases: { lambda: number; gambit: Record<string, number[]> }[];
  };
  const game = gameFrom(file("exit_ultimatum.efg"), "exit_ultimatum.efg");
  const form = formOf(game);
  return cases.map(({ lambda, gambit }) => {
    const found = byName(game, form, solveLogit(form, lambda).profile);
    const off = Math.max(...Object.entries(gambit).map(([key, p]) => farthest(found[key] ?? [], p)));
    return within(`exit ultimatum, 3 players, private types, lambda ${lambda.toFixed(1)}`, off, 1e-6);
  });
}

function voteRows(file: File): readonly Row[] {
  const { cases } = JSON.parse(file("vote_consensus_gambit.json")) as {
    cases: { N: number; lambda: number; delta: number; q_object_gambit_principal_branch: number }[];
  };
  return cases.map(({ N, lambda, delta, q_object_gambit_principal_branch: q }) => {
    const players = Array.from({ length: N }, (_, i) => `m${i}`);
    const game = simultaneous(
      "vote",
      players,
      players.map(() => ["object", "consent"]),
      (chosen) => players.map(() => (chosen.every((a) => a === 1) ? delta : 0)),
    );
    const form = formOf(game);
    const { profile } = solveLogit(form, lambda);
    const off = Math.max(...players.map((_, i) => Math.abs(profile[2 * i]! - q)));
    return within(`simultaneous unanimity, ${N} voters, lambda ${lambda.toFixed(1)}`, off, 1e-6);
  });
}

interface Ours {
  readonly cases: readonly [
    {
      payoffs_rowplayer_colplayer: number[][][];
      expected: { lambda: number; row: number[]; col: number[] }[];
    },
    {
      row: number[][];
      col: number[][];
      data_counts: number[][];
      expected_fit_computed_here: { lambda: number; row: number[]; col: number[]; log_like: number };
    },
    { efg: string; expected_limit: Record<string, Record<string, number>> },
    { efg: string; expected_branch: number[][] },
  ];
}

/** Gambit's own tests: a constant-sum game, Ochs's data, stripped-down poker, Selten's game in reduced strategic form. */
function ownTestRows(file: File): readonly Row[] {
  const { cases } = JSON.parse(file("gambit_qre.json")) as Ours;
  const [sum, ochs, poker, selten] = cases;
  const matrix = (row: (r: number, c: number) => number, col: (r: number, c: number) => number): Form =>
    formOf(
      simultaneous(
        "matrix",
        ["row", "col"],
        [
          ["1", "2"],
          ["1", "2"],
        ],
        ([r, c]) => [row(r!, c!), col(r!, c!)],
      ),
    );
  const constant = matrix(
    (r, c) => sum.payoffs_rowplayer_colplayer[r]![c]![0]!,
    (r, c) => sum.payoffs_rowplayer_colplayer[r]![c]![1]!,
  );
  const constantRows = sum.expected.map(({ lambda, row, col }) =>
    within(
      `constant-sum game, lambda ${lambda} (three digits published)`,
      farthest(solveLogit(constant, lambda).profile, [...row, ...col]),
      1e-3,
    ),
  );
  return [...constantRows, ...ochsRows(ochs, matrix), pokerRow(poker), seltenRow(selten)];
}

function ochsRows(
  { row, col, data_counts, expected_fit_computed_here: fit }: Ours["cases"][1],
  matrix: (row: (r: number, c: number) => number, col: (r: number, c: number) => number) => Form,
): readonly Row[] {
  const form = matrix(
    (r, c) => row[r]![c]!,
    (r, c) => col[r]![c]!,
  );
  const counts = data_counts.flat();
  const logLike = (lambda: number): number =>
    solveLogit(form, lambda).profile.reduce((total, p, s) => total + counts[s]! * Math.log(p), 0);
  const best = peakOf(logLike, 0, 10);
  return [
    within("Ochs 1995, lambda of the best fit", Math.abs(best - fit.lambda), 1e-5),
    within(
      "Ochs 1995, probabilities",
      farthest(solveLogit(form, best).profile, [...fit.row, ...fit.col]),
      1e-5,
    ),
    within("Ochs 1995, log-likelihood", Math.abs(logLike(best) - fit.log_like), 1e-6),
  ];
}

function pokerRow({ efg, expected_limit }: Ours["cases"][2]): Row {
  const game = gameFrom(efg, "poker.efg");
  const form = formOf(game);
  const { profile } = solveLogit(form, 10_000);
  const off = Array.from(form.setIndex, (index, set) => {
    const { name, actions } = game.sets[index]!;
    const wanted = actions.map((a) => expected_limit[name]![a]!);
    return farthest(profile.subarray(form.start[set]!, form.start[set + 1]!), wanted);
  });
  return within("stripped-down poker, lambda 10,000 against the limit", Math.max(...off), 1e-3);
}

/** Player 1's reduced strategies are R, Lr and Ll. */
function seltenRow({ efg, expected_branch }: Ours["cases"][3]): Row {
  gameFrom(efg, "selten.efg");
  const ends = [
    [
      [1, 1],
      [1, 1],
    ],
    [
      [0, 2],
      [0, 3],
    ],
    [
      [0, 2],
      [2, 0],
    ],
  ];
  const form = formOf(
    simultaneous(
      "Selten",
      ["1", "2"],
      [
        ["R", "Lr", "Ll"],
        ["R", "L"],
      ],
      ([a, b]) => ends[a!]![b!]!,
    ),
  );
  const off = expected_branch.map(([lambda, ...p]) => farthest(solveLogit(form, lambda!).profile, p));
  return within("Selten 1975, reduced strategic form, branch (six digits published)", Math.max(...off), 2e-6);
}
