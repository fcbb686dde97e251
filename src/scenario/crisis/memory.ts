import type { Mark } from "./step.ts";

/** What is remembered of attacks and of answers: the worst attack, the last answer. */
export const ATTACKS = ["none", "answered", "unanswered"] as const;
export const ANSWERS = ["none", "refused", "vetoed"] as const;
export const MEMORIES = ATTACKS.length * ANSWERS.length;

/** The memory after a mark. */
export function remember(memory: number, mark: Mark): number {
  const [attack, answer] = [Math.floor(memory / ANSWERS.length), memory % ANSWERS.length];
  const at = (a: number, b: number): number => a * ANSWERS.length + b;
  switch (mark) {
    case "attack answered":
      return at(Math.max(attack, 1), answer);
    case "attack unanswered":
      return at(2, answer);
    case "refused":
      return at(attack, 1);
    case "vetoed":
      return at(attack, 2);
    case "none":
      return memory;
  }
}
