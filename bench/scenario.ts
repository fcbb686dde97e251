/**
 * Speed of the scenario room's engine, each figure beside a plain object implementation in the same run.
 * Usage: npx tsx bench/scenario.ts. Times are CPU time of this process, the best of fifteen.
 */
import { formOf } from "../src/scenario/game/form.ts";
import { gameOf, type Move } from "../src/scenario/game/build.ts";
import { backwardPass, passFor } from "../src/scenario/logit/backward.ts";
import { countEnds } from "../src/scenario/playout.ts";
import { caseOf } from "../src/app/foresee.ts";
import { scenarioFor } from "../src/app/scenarios.ts";
import { baseOf } from "../src/scenario/assumptions.ts";
import { playCrisis } from "../src/scenario/crisis/play.ts";
import { solveCrisis } from "../src/scenario/crisis/solve.ts";
import { crisisAt } from "../src/scenario/evaluate.ts";
import { chanceOf } from "../src/scenario/random.ts";

const [PLAYERS, BRANCHES, DEPTH, LAMBDA] = [5, 4, 9, 2];

const chance = chanceOf(7);
const names = Array.from({ length: BRANCHES }, (_, a) => `a${a}`);
let sets = 0;
const grow = (depth: number): Move =>
  depth === DEPTH
    ? { end: "", payoffs: Array.from({ length: PLAYERS }, () => 2 * chance.next() - 1) }
    : {
        player: depth % PLAYERS,
        set: String(sets++),
        acts: Object.fromEntries(names.map((name) => [name, grow(depth + 1)])),
      };
const game = gameOf(
  "bench",
  Array.from({ length: PLAYERS }, (_, i) => `p${i}`),
  grow(0),
);
const form = formOf(game);
const pass = passFor(form);
const decisions = form.setOwner.length;

/** The same tree as objects, solved and played as one would write it first. */
interface Plain {
  readonly mover: number;
  readonly payoffs: readonly number[];
  readonly children: readonly Plain[];
  odds: readonly number[];
}
const plain = (node: number): Plain => ({
  mover: form.owner[node]!,
  payoffs: [...form.payoff.subarray(node * PLAYERS, (node + 1) * PLAYERS)],
  children: Array.from({ length: form.count[node]! }, (_, a) => plain(form.first[node]! + a)),
  odds: [],
});
function solvePlain(node: Plain): readonly number[] {
  if (node.children.length === 0) return node.payoffs;
  const values = node.children.map(solvePlain);
  const best = Math.max(...values.map((v) => v[node.mover]!));
  const weights = values.map((v) => Math.exp(LAMBDA * (v[node.mover]! - best)));
  const sum = weights.reduce((a, b) => a + b, 0);
  node.odds = weights.map((w) => w / sum);
  return node.payoffs.map((_, p) => values.reduce((total, v, a) => total + node.odds[a]! * v[p]!, 0));
}
function playPlain(node: Plain): Plain {
  let at = node;
  while (at.children.length > 0) {
    let draw = Math.random();
    const act = at.odds.findIndex((p) => (draw -= p) < 0);
    at = at.children.at(act)!;
  }
  return at;
}

/** CPU seconds of one run: the best of fifteen. */
function seconds(run: () => void): number {
  const times = Array.from({ length: 15 }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}

const root = plain(0);
const ROUNDS = 10;
const RUNS = 400_000;
const flat = seconds(() => {
  for (let i = 0; i < ROUNDS; i++) backwardPass(form, LAMBDA, pass);
});
const objects = seconds(() => void solvePlain(root)) * ROUNDS;
const off = Math.max(
  ...Array.from(pass.value.subarray(0, PLAYERS), (v, p) => Math.abs(v - solvePlain(root)[p]!)),
);
const played = seconds(() => void countEnds(form, pass.profile, RUNS, 1));
const playedPlain = seconds(() => {
  for (let i = 0; i < RUNS; i++) playPlain(root);
});
const million = (n: number): string => `${(n / 1e6).toFixed(2)} M`;
const row = (what: string, fast: number, slow: number): void =>
  console.log(
    `${what.padEnd(44)} ${million(fast).padStart(9)} /s   plain objects ${million(slow).padStart(9)} /s   ×${(fast / slow).toFixed(1)}`,
  );

console.log(
  `${form.nodes} nodes, ${decisions} decisions, ${PLAYERS} players, λ ${LAMBDA}; values agree to ${off.toExponential(1)}`,
);
row("backward induction, decision nodes", (decisions * ROUNDS) / flat, (decisions * ROUNDS) / objects);
row("playouts of solved policies, 9 choices each", RUNS / played, RUNS / playedPlain);

const { one } = caseOf(scenarioFor("CSTO"), {}, []);
const policy = solveCrisis(crisisAt(one, baseOf(one.priors)));
const crisisRuns = 20_000;
const crisisPlays = seconds(() => {
  for (let i = 0; i < crisisRuns; i++) playCrisis(policy, chanceOf(1, i), false);
});
const solved = seconds(() => void solveCrisis(crisisAt(one, baseOf(one.priors))));
console.log(
  `the shipped crisis of the CSTO, 24 months: ${Math.round(crisisRuns / crisisPlays)} playouts of its solved policy a CPU-second (wanted: 200,000); ${(1000 * solved).toFixed(1)} CPU-ms to solve one draw`,
);
const enough = (decisions * ROUNDS) / flat >= 10e6;
console.log(enough ? "at least 10 M decision nodes a CPU-second" : "BELOW 10 M decision nodes a CPU-second");
process.exitCode = enough ? 0 : 1;
