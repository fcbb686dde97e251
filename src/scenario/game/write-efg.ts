import { CHANCE, type Game, type InformationSet } from "./game.ts";

/** Digits after the point of odds that were never written: enough for a double, and integers that add up. */
const DIGITS = 15;

/** The game in Gambit's format; what `readEfg` reads back is the same game. Name and payoffs of a set or outcome stand wherever it is met. */
export function writeEfg(game: Game): string {
  const lines = [
    `EFG 2 R ${quoted(game.title)} { ${game.players.map(quoted).join(" ")} }`,
    quoted(game.comment),
    "",
  ];
  const stack = [0];
  while (stack.length > 0) {
    const node = stack.pop()!;
    lines.push(nodeLine(game, node));
    const set = game.setOf[node]!;
    if (set < 0) continue;
    for (let i = game.sets[set]!.actions.length - 1; i >= 0; i--) stack.push(game.first[node]! + i);
  }
  return `${lines.join("\n")}\n`;
}

function nodeLine(game: Game, node: number): string {
  const set = game.sets[game.setOf[node]!];
  const name = quoted(game.names[node]!);
  const payout = game.payouts[game.payoutOf[node]!];
  const gets = payout
    ? `${payout.number} ${quoted(payout.name)} { ${payout.payoffs.map(String).join(", ")} }`
    : "0";
  if (!set) return `t ${name} ${gets}`;
  if (set.player === CHANCE) {
    const odds = set.written ?? exactOdds(set);
    return `c ${name} ${set.number} ${quoted(set.name)} { ${set.actions.map((a, i) => `${quoted(a)} ${odds[i]!}`).join(" ")} } ${gets}`;
  }
  return `p ${name} ${set.player + 1} ${set.number} ${quoted(set.name)} { ${set.actions.map(quoted).join(" ")} } ${gets}`;
}

/** Decimal odds that add up to one exactly, as Gambit demands: what rounding leaves goes to the most probable action. */
function exactOdds(set: InformationSet): readonly string[] {
  const unit = 10n ** BigInt(DIGITS);
  const parts = set.odds!.map((p) => BigInt(Math.round(p * 10 ** DIGITS)));
  const most = set.odds!.indexOf(Math.max(...set.odds!));
  parts[most] = parts[most]! + unit - parts.reduce((a, b) => a + b, 0n);
  return parts.map((part) => {
    const digits = part.toString().padStart(DIGITS + 1, "0");
    return `${digits.slice(0, -DIGITS)}.${digits.slice(-DIGITS)}`.replace(/\.?0+$/, "");
  });
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, "\\$&")}"`;
