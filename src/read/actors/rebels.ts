import type { Line } from "./line.ts";

/** "rebels of Charles Taylor", "guerrillas loyal to Jon Vik", "Jon Vik's rebels": whether the one named at [from, to) is said to have taken up arms. */
export function isRebelChief(line: Line, from: number, to: number): boolean {
  if (line.lower[to] === "'s" && RISING.test(line.lower[to + 1] ?? "")) return true;
  const link = line.lower.slice(Math.max(0, from - 4), from).join(" ");
  const joined = LINKS.exec(link);
  return joined !== null && RISING.test(joined[1]!);
}

const RISING =
  /^(rebels|guerrillas|guerillas|insurgents|mutineers|fighters|militiamen|separatists|secessionists)$/;
const LINKS = /(\w+) (?:of|under|loyal to|led by|commanded by)$/;
