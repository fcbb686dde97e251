/** The player of a chance node. */
export const CHANCE = -1;

/** Nodes between which the one who moves cannot tell the difference; at a chance node, nodes that share their odds. */
export interface InformationSet {
  /** Index into `players`, or CHANCE. */
  readonly player: number;
  /** The number it has in the file; unique within its player. */
  readonly number: number;
  readonly name: string;
  readonly actions: readonly string[];
  /** Chance only: one probability an action. */
  readonly odds: readonly number[] | null;
  /** Chance only: the odds as they were written ("2/5"), so that they add up to one exactly when written again. */
  readonly written: readonly string[] | null;
}

/** What players get when a node is passed or play ends there; payoffs along a path add up. */
export interface Payout {
  readonly number: number;
  readonly name: string;
  readonly payoffs: readonly number[];
}

/**
 * A game in extensive form. Nodes are numbered breadth first, so that the children of a node stand side by side and after it:
 * child i of a node is `first[node] + i`, and one pass from the last node to the first is backward induction.
 */
export interface Game {
  readonly title: string;
  readonly comment: string;
  readonly players: readonly string[];
  readonly sets: readonly InformationSet[];
  readonly payouts: readonly Payout[];
  readonly names: readonly string[];
  /** Node → index into `sets`; -1 where play ends. */
  readonly setOf: Int32Array;
  /** Node → its first child; -1 where play ends. */
  readonly first: Int32Array;
  /** Node → index into `payouts`; -1 for none. */
  readonly payoutOf: Int32Array;
}

/** A node as a file lists it: in depth-first order, every node before its children. */
export interface ListedNode {
  readonly name: string;
  readonly set: number;
  readonly payout: number;
}

/** The game of nodes listed depth first. Throws where the list is no whole tree: the caller counts. */
export function arrange(
  head: Pick<Game, "title" | "comment" | "players" | "sets" | "payouts">,
  listed: readonly ListedNode[],
): Game {
  const children = childrenOf(head.sets, listed);
  const order: number[] = [0];
  const first = new Int32Array(listed.length).fill(-1);
  for (let at = 0; at < order.length; at++) {
    const below = children[order[at]!]!;
    if (below.length > 0) first[at] = order.length;
    for (const child of below) order.push(child);
  }
  return {
    ...head,
    names: order.map((i) => listed[i]!.name),
    setOf: Int32Array.from(order, (i) => listed[i]!.set),
    first,
    payoutOf: Int32Array.from(order, (i) => listed[i]!.payout),
  };
}

/** Index of the first listed node that lies below another of its own information set; -1 if there is none. */
export function forgetfulNode(sets: readonly InformationSet[], listed: readonly ListedNode[]): number {
  const children = childrenOf(sets, listed);
  const onPath = new Uint8Array(sets.length);
  const stack: number[] = [0];
  while (stack.length > 0) {
    const at = stack.pop()!;
    if (at < 0) {
      onPath[listed[~at]!.set] = 0;
      continue;
    }
    const set = listed[at]!.set;
    if (set < 0) continue;
    if (sets[set]!.player !== CHANCE) {
      if (onPath[set] === 1) return at;
      onPath[set] = 1;
      stack.push(~at);
    }
    for (const child of children[at]!) stack.push(child);
  }
  return -1;
}

function childrenOf(
  sets: readonly InformationSet[],
  listed: readonly ListedNode[],
): readonly (readonly number[])[] {
  const children: number[][] = listed.map(() => []);
  const open: { readonly node: number; readonly wants: number }[] = [];
  listed.forEach((node, i) => {
    const above = open.at(-1);
    if (i > 0) {
      if (!above) throw new Error(`node ${i} stands outside the tree`);
      children[above.node]!.push(i);
      if (children[above.node]!.length === above.wants) open.pop();
    }
    if (node.set >= 0) open.push({ node: i, wants: sets[node.set]!.actions.length });
  });
  if (listed.length === 0 || open.length > 0) throw new Error("the tree is not whole");
  return children;
}
