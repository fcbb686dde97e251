import { CHANCE, type Game } from "./game.ts";

/**
 * A game laid out for arithmetic. A *slot* is one action of one information set; a profile is one number a slot.
 * Slots [0, actions) are the players', set after set in the order in which the nodes meet them; those after are chance's.
 */
export interface Form {
  readonly players: number;
  readonly nodes: number;
  readonly actions: number;
  readonly slots: number;
  /** Node → first child and number of children (0 where play ends). */
  readonly first: Int32Array;
  readonly count: Int32Array;
  /** Node → slot of its first action. */
  readonly slot: Int32Array;
  /** Node → player who moves; CHANCE; -2 where play ends. */
  readonly owner: Int32Array;
  /** Node → deciding set, -1 at chance nodes and ends. */
  readonly decision: Int32Array;
  /** Node × player: what the node itself pays. */
  readonly payoff: Float64Array;
  /** Deciding set → its first slot; one entry more than sets. */
  readonly start: Int32Array;
  readonly setOwner: Int32Array;
  /** Deciding set → index into `game.sets`. */
  readonly setIndex: Int32Array;
  /** Chance's probabilities, slots from `actions` on. */
  readonly odds: Float64Array;
  /** No deciding set holds two nodes: one backward pass solves the game. */
  readonly perfect: boolean;
}

const END = -2;

/** The game's arrays. */
export function formOf(game: Game): Form {
  const nodes = game.setOf.length;
  const players = game.players.length;
  const deciding = [...new Set(game.setOf)].filter((set) => set >= 0 && game.sets[set]!.player !== CHANCE);
  const slotOfSet = new Int32Array(game.sets.length);
  const decisionOfSet = new Int32Array(game.sets.length).fill(-1);
  const start = new Int32Array(deciding.length + 1);
  deciding.forEach((set, i) => {
    slotOfSet[set] = start[i]!;
    decisionOfSet[set] = i;
    start[i + 1] = start[i]! + game.sets[set]!.actions.length;
  });
  const actions = start[deciding.length]!;
  const odds: number[] = [];
  game.sets.forEach((set, i) => {
    if (set.player !== CHANCE) return;
    slotOfSet[i] = actions + odds.length;
    odds.push(...set.odds!);
  });
  const count = game.setOf.map((set) => (set < 0 ? 0 : game.sets[set]!.actions.length));
  const decision = game.setOf.map((set) => (set < 0 ? -1 : decisionOfSet[set]!));
  const payoff = new Float64Array(nodes * players);
  for (let node = 0; node < nodes; node++) {
    const payout = game.payouts[game.payoutOf[node]!];
    if (payout) payoff.set(payout.payoffs, node * players);
  }
  return {
    players,
    nodes,
    actions,
    slots: actions + odds.length,
    first: game.first,
    count,
    slot: game.setOf.map((set) => (set < 0 ? -1 : slotOfSet[set]!)),
    owner: game.setOf.map((set) => (set < 0 ? END : game.sets[set]!.player)),
    decision,
    payoff,
    start,
    setOwner: Int32Array.from(deciding, (set) => game.sets[set]!.player),
    setIndex: Int32Array.from(deciding),
    odds: Float64Array.from(odds),
    perfect: decision.filter((d) => d >= 0).length === deciding.length,
  };
}

/** A profile in which every player leaves it to a fair die, and chance has its odds. */
export function uniformProfile(form: Form): Float64Array {
  const profile = new Float64Array(form.slots);
  for (let set = 0; set + 1 < form.start.length; set++) {
    const [from, to] = [form.start[set]!, form.start[set + 1]!];
    profile.fill(1 / (to - from), from, to);
  }
  profile.set(form.odds, form.actions);
  return profile;
}
