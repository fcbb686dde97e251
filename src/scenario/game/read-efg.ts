import type { Outcome } from "../../base/problem.ts";
import type { Span } from "../../base/span.ts";
import { type Cursor, expect, fail, peek, readList, readWhole } from "./efg-cursor.ts";
import { problemAt, tokensOf } from "./efg-tokens.ts";
import {
  arrange,
  CHANCE,
  forgetfulNode,
  type Game,
  type InformationSet,
  type ListedNode,
  type Payout,
} from "./game.ts";
import { isOne, plus, type Rational, rationalOf, toNumber } from "./rational.ts";

/** How far written odds may be from one before the file is refused: room for 0.33333 written three times. */
const ODDS_SLACK = 2e-5;

/** Reads Gambit's format for games in extensive form, "EFG 2 R". The first fault ends the reading. */
export function readEfg(text: string, file: string): Outcome<Game> {
  const { tokens, problem } = tokensOf(text, file);
  if (problem) return { value: null, problems: [problem] };
  const reader: Reader = {
    text,
    file,
    tokens,
    at: 0,
    problems: [],
    sets: [],
    setAt: new Map(),
    payouts: [],
    payoutAt: new Map(),
  };
  const game = readGame(reader);
  return { value: game, problems: reader.problems };
}

/** Reading in progress: the pieces, and what was met so far. */
interface Reader extends Cursor {
  readonly sets: InformationSet[];
  readonly setAt: Map<string, number>;
  readonly payouts: Payout[];
  readonly payoutAt: Map<number, number>;
}

function readGame(r: Reader): Game | null {
  const head = readHead(r);
  if (!head) return null;
  const listed: ListedNode[] = [];
  const places: Span[] = [];
  for (let missing = 1; missing > 0; missing--) {
    if (peek(r).kind === "end") {
      return fail(
        r,
        "efg/missing-node",
        `the file ends, and ${missing} more ${missing === 1 ? "node is" : "nodes are"} announced by the actions above`,
      );
    }
    places.push(peek(r).span);
    const node = readNode(r, head.players.length);
    if (!node) return null;
    listed.push(node);
    if (node.set >= 0) missing += r.sets[node.set]!.actions.length;
  }
  if (peek(r).kind !== "end")
    return fail(r, "efg/extra-node", "the tree is whole before this node", {
      why: "every action above already has its node",
    });
  const again = forgetfulNode(r.sets, listed);
  if (again >= 0) {
    const set = r.sets[listed[again]!.set]!;
    return fail(
      r,
      "efg/set-twice",
      `play passes information set ${set.number} of player ${set.player + 1} twice`,
      { why: "a player who forgets having moved has no defined belief here" },
      places[again]!,
    );
  }
  return arrange({ ...head, sets: r.sets, payouts: r.payouts }, listed);
}

function readHead(r: Reader): Pick<Game, "title" | "comment" | "players"> | null {
  for (const [kind, value] of [
    ["word", "EFG"],
    ["number", "2"],
    ["word", "R"],
  ] as const) {
    const token = peek(r);
    const fits = token.kind === kind && (token.value === value || (value === "R" && token.value === "D"));
    if (!fits)
      return fail(r, "efg/head", `expected ${value}`, {
        why: 'the file begins with EFG 2 R "title" { "player" ... }',
      });
    r.at++;
  }
  const title = expect(r, "text", "the title in quotation marks");
  const players =
    title &&
    readList(
      r,
      "the players",
      (token) => (token.kind === "text" ? token.value : null),
      "a player's name in quotation marks",
    );
  if (!players) return null;
  const comment = peek(r).kind === "text" ? r.tokens[r.at++]!.value : "";
  return { title: title.value, comment, players };
}

function readNode(r: Reader, players: number): ListedNode | null {
  const kind = expect(r, "word", "a node: c, p or t");
  if (!kind) return null;
  if (!["c", "p", "t"].includes(kind.value)) {
    return fail(r, "efg/node", `expected a node (c, p or t), not ${kind.value}`, {}, kind.span);
  }
  const name = expect(r, "text", "the node's name in quotation marks");
  if (!name) return null;
  const set = kind.value === "t" ? -1 : readSet(r, kind.value === "c" ? 0 : players);
  if (set === null) return null;
  const payout = readPayout(r, players);
  return payout === null ? null : { name: name.value, set, payout };
}

/** The information set at a node: for a player (of `players`, 0 at a chance node) its number, and name and actions unless they are known. */
function readSet(r: Reader, players: number): number | null {
  let player = CHANCE;
  if (players > 0) {
    const number = readWhole(r, "the player's number");
    if (number === null) return null;
    if (number < 1 || number > players) {
      return fail(
        r,
        "efg/player",
        `there is no player ${number}`,
        { why: `the first line names ${players}` },
        r.tokens[r.at - 1]!.span,
      );
    }
    player = number - 1;
  }
  const numbered = peek(r);
  const number = readWhole(r, "the information set's number");
  if (number === null) return null;
  const known = r.setAt.get(`${player} ${number}`);
  if (peek(r).kind !== "text" && peek(r).kind !== "{") {
    return (
      known ??
      fail(
        r,
        "efg/set-unknown",
        `information set ${number} has no actions yet`,
        { hint: "give its actions where it is met first" },
        numbered.span,
      )
    );
  }
  const name = peek(r).kind === "text" ? r.tokens[r.at++]!.value : "";
  const set = readActions(r, player, number, name);
  if (!set) return null;
  if (known !== undefined)
    return sameSet(r.sets[known]!, set)
      ? known
      : fail(
          r,
          "efg/set-differs",
          `information set ${number} has other actions here`,
          { why: "whoever moves would know where they are" },
          numbered.span,
        );
  r.setAt.set(`${player} ${number}`, r.sets.length);
  return r.sets.push(set) - 1;
}

function readActions(r: Reader, player: number, number: number, name: string): InformationSet | null {
  const open = peek(r);
  if (player !== CHANCE) {
    const actions = readList(
      r,
      "the actions",
      (token) => (token.kind === "text" ? token.value : null),
      "an action's name in quotation marks",
    );
    if (!actions) return null;
    if (actions.length === 0)
      return fail(r, "efg/actions", "an information set needs an action", {}, open.span);
    return { player, number, name, actions, odds: null, written: null };
  }
  const pairs = readList(
    r,
    "the actions and their odds",
    (token) =>
      token.kind === "text" || (token.kind === "number" && rationalOf(token.value)) ? token.value : null,
    "an action's name, and its probability after it",
  );
  if (!pairs) return null;
  const actions = pairs.filter((_, i) => i % 2 === 0);
  const written = pairs.filter((_, i) => i % 2 === 1);
  const exact = written.map(rationalOf);
  if (
    actions.length === 0 ||
    actions.length !== written.length ||
    exact.some((x) => x === null || x.over < 0n)
  ) {
    return fail(
      r,
      "efg/odds",
      "a chance node needs actions in quotation marks, each with a probability from 0 to 1 after it",
      {},
      open.span,
    );
  }
  const sum = exact.reduce<Rational>((a, b) => plus(a, b!), { over: 0n, under: 1n });
  if (isOne(sum)) return { player, number, name, actions, odds: exact.map((x) => toNumber(x!)), written };
  const total = toNumber(sum);
  const told = {
    why: "the probabilities of a chance node add up to one",
    hint: 'write them as fractions, for example "1/3"',
  };
  if (Math.abs(total - 1) > ODDS_SLACK)
    return fail(r, "efg/odds-sum", `these odds add up to ${total}`, told, open.span);
  r.problems.push(
    problemAt(
      r.text,
      r.file,
      open.span,
      "efg/odds-sum",
      `these odds add up to ${total}; they are divided by that`,
      { ...told, level: "warning" },
    ),
  );
  return { player, number, name, actions, odds: exact.map((x) => toNumber(x!) / total), written: null };
}

const sameSet = (a: InformationSet, b: InformationSet): boolean =>
  a.actions.length === b.actions.length && (a.odds === null || a.odds.every((p, i) => p === b.odds![i]));

/** Index of the payout named at a node, -1 for none ("0"). */
function readPayout(r: Reader, players: number): number | null {
  const numbered = peek(r);
  const number = readWhole(r, "the outcome's number, 0 for none");
  if (number === null) return null;
  const known = r.payoutAt.get(number);
  if (peek(r).kind !== "text" && peek(r).kind !== "{") {
    if (number === 0) return -1;
    return (
      known ??
      fail(
        r,
        "efg/outcome-unknown",
        `outcome ${number} has no payoffs yet`,
        { hint: "give its payoffs where it is met first" },
        numbered.span,
      )
    );
  }
  const name = peek(r).kind === "text" ? r.tokens[r.at++]!.value : "";
  const open = peek(r);
  const written = readList(
    r,
    "the payoffs",
    (token) => (token.kind === "number" && rationalOf(token.value) ? token.value : null),
    "a payoff: a number, decimal or fraction",
  );
  if (!written) return null;
  if (written.length !== players) {
    return fail(r, "efg/payoffs", `${written.length} payoffs for ${players} players`, {}, open.span);
  }
  const payoffs = written.map((x) => toNumber(rationalOf(x)!));
  if (known !== undefined) {
    const same = r.payouts[known]!.payoffs.every((u, i) => u === payoffs[i]);
    return same
      ? known
      : fail(r, "efg/outcome-differs", `outcome ${number} has other payoffs here`, {}, open.span);
  }
  r.payoutAt.set(number, r.payouts.length);
  return r.payouts.push({ number, name, payoffs }) - 1;
}
