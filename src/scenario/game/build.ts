import { arrange, CHANCE, type Game, type InformationSet, type ListedNode, type Payout } from "./game.ts";

/** A game as it is written by hand: moves inside moves. Two decisions of one player with the same set name are one information set. */
export type Move =
  | { readonly player: number; readonly set: string; readonly acts: Readonly<Record<string, Move>> }
  | { readonly chance: string; readonly acts: Readonly<Record<string, readonly [odds: number, then: Move]>> }
  | { readonly end: string; readonly payoffs: readonly number[] };

/** The game that begins with a move; `player` counts from 0. Throws where two nodes of a set differ in their actions. */
export function gameOf(title: string, players: readonly string[], root: Move): Game {
  const sets: InformationSet[] = [];
  const setAt = new Map<string, number>();
  const numbered = new Map<number, number>();
  const payouts: Payout[] = [];
  const listed: ListedNode[] = [];
  const setFor = (
    player: number,
    name: string,
    actions: readonly string[],
    odds: readonly number[] | null,
  ): number => {
    const key = `${player} ${name}`;
    const known = setAt.get(key);
    if (known !== undefined) {
      const same =
        sets[known]!.actions.join("\n") === actions.join("\n") && sets[known]!.odds?.join() === odds?.join();
      if (!same) throw new Error(`information set ${name} has other actions elsewhere`);
      return known;
    }
    setAt.set(key, sets.length);
    const number = (numbered.get(player) ?? 0) + 1;
    numbered.set(player, number);
    return sets.push({ player, number, name, actions, odds, written: null }) - 1;
  };
  const add = (move: Move): void => {
    if ("end" in move) {
      payouts.push({ number: payouts.length + 1, name: move.end, payoffs: move.payoffs });
      listed.push({ name: move.end, set: -1, payout: payouts.length - 1 });
      return;
    }
    const names = Object.keys(move.acts);
    const [set, then] =
      "chance" in move
        ? [
            setFor(
              CHANCE,
              move.chance,
              names,
              names.map((a) => move.acts[a]![0]),
            ),
            names.map((a) => move.acts[a]![1]),
          ]
        : [setFor(move.player, move.set, names, null), names.map((a) => move.acts[a]!)];
    listed.push({ name: "", set, payout: -1 });
    then.forEach(add);
  };
  add(root);
  return arrange({ title, comment: "", players, sets, payouts }, listed);
}

/** All choose once and at the same time: one information set a player. `payoffs` takes the chosen actions, one index a player. */
export function simultaneous(
  title: string,
  players: readonly string[],
  actions: readonly (readonly string[])[],
  payoffs: (chosen: readonly number[]) => readonly number[],
): Game {
  const from = (chosen: readonly number[]): Move => {
    const player = chosen.length;
    if (player === players.length) {
      return { end: chosen.map((a, i) => actions[i]![a]!).join(", "), payoffs: payoffs(chosen) };
    }
    const acts = Object.fromEntries(actions[player]!.map((name, a) => [name, from([...chosen, a])]));
    return { player, set: players[player]!, acts };
  };
  return gameOf(title, players, from([]));
}
