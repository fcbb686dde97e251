import { gameOf, type Move } from "../game/build.ts";
import type { Game } from "../game/game.ts";
import { CLOSED, laid } from "./belief.ts";
import { cellAt } from "./layout.ts";
import type { Policy } from "./solve.ts";
import {
  ADVERSARY,
  BLUFFING,
  GRANTER,
  type Pays,
  PLAYERS,
  plus,
  RESOLUTE,
  scaled,
  type Step,
} from "./step.ts";

/** The players as a game file numbers them: the member, who is one player of two types, the granter, the adversary. */
const NAMES = ["member", "granter", "adversary"];

/**
 * The first month of a solved crisis as games in extensive form, one for every reachable status: chance draws the member's type, the
 * member acts with occasion, the others answer without knowing the type. What comes after the month stands as payoffs: the worth of the
 * month after, at the belief the month began with. That belief is held fixed within the stage is the one thing in which a stage game
 * differs from the crisis, whose beliefs move with the act.
 */
export function stageGames(
  policy: Policy,
  title: string,
): readonly { readonly name: string; readonly game: Game }[] {
  const { crisis, layout } = policy;
  return layout.reachable
    .filter((s) => crisis.statuses[s]!.acts.length > 1)
    .map((s) => ({
      name: `${String(s).padStart(2, "0")}-${crisis.statuses[s]!.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`.slice(
        0,
        80,
      ),
      game: stageGame(policy, s, `${title}: ${crisis.statuses[s]!.name}`),
    }));
}

function stageGame(policy: Policy, s: number, title: string): Game {
  const { crisis } = policy;
  const status = crisis.statuses[s]!;
  const legal = status.acts.filter((act) => act.from <= 0);
  const memberMoves = (type: typeof RESOLUTE | typeof BLUFFING): Move => ({
    player: 0,
    set: type === RESOLUTE ? "resolute" : "bluffing",
    acts: Object.fromEntries(
      legal.map((act) => [
        act.name,
        moveOf(policy, act.then, type, plus(status.flow, act.pays), `after ${act.name}`),
      ]),
    ),
  });
  const acts = {
    resolute: [crisis.resolve, memberMoves(RESOLUTE)] as const,
    bluffing: [1 - crisis.resolve, memberMoves(BLUFFING)] as const,
  };
  return gameOf(title, NAMES, { chance: "type", acts });
}

function moveOf(policy: Policy, step: Step, type: number, sum: Pays, set: string): Move {
  if (step.kind === "next") {
    const total = plus(sum, scaled(worthAhead(policy, step.status), policy.crisis.discount));
    return {
      end: policy.crisis.statuses[step.status]!.name,
      payoffs: [total[type]!, total[GRANTER], total[ADVERSARY]],
    };
  }
  const named = step.ways.map((way, i) => [way.name === "" ? `quiet ${i + 1}` : way.name, way] as const);
  if (step.kind === "odds") {
    const acts = Object.fromEntries(
      step.ways.map((way, i) => [
        named[i]![0],
        [way.odds, moveOf(policy, way.then, type, plus(sum, way.pays), `${set}, ${named[i]![0]}`)] as const,
      ]),
    );
    return { chance: `${set}: ${step.name}`, acts };
  }
  const acts = Object.fromEntries(
    named.map(([name, way]) => [
      name,
      moveOf(policy, way.then, type, plus(sum, way.pays), `${set}, ${name}`),
    ]),
  );
  return { player: step.player - 1, set: `${step.name} ${set}`, acts };
}

/** Worth of a status when the second month begins, at the belief of the start. */
function worthAhead({ crisis, layout, second }: Policy, status: number): Pays {
  const { low, high, share } = laid(crisis.resolve);
  const closed = layout.beliefOf[layout.first[status]!] === CLOSED;
  const [a, b] = [cellAt(layout, status, low) * PLAYERS, cellAt(layout, status, high) * PLAYERS];
  const at = (p: number): number =>
    closed ? second[a + p]! : (1 - share) * second[a + p]! + share * second[b + p]!;
  return [at(RESOLUTE), at(BLUFFING), at(GRANTER), at(ADVERSARY)];
}
