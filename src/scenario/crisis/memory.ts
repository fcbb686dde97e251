import type { Mark } from "./step.ts";

/** What is remembered of attacks and of answers to the demand: the worst attack, the most that was granted or else the last refusal. */
export const ATTACKS = ["no attack", "attack, help came", "attack, no help came"] as const;
export const ANSWERS = ["no answer", "refused", "blocked", "granted in part", "granted in full"] as const;
export const MEMORIES = ATTACKS.length * ANSWERS.length;

const ATTACK: Partial<Record<Mark, number>> = { "attack answered": 1, "attack unanswered": 2 };
const ANSWER: Partial<Record<Mark, number>> = { refused: 1, vetoed: 2, part: 3, full: 4 };

/** The memory after a mark. */
export function remember(memory: number, mark: Mark): number {
  const attack = Math.max(Math.floor(memory / ANSWERS.length), ATTACK[mark] ?? 0);
  const answer = Math.max(memory % ANSWERS.length, ANSWER[mark] ?? 0);
  return attack * ANSWERS.length + answer;
}

/** The memory with which play begins, where something was granted before. */
export const memoryAtStart = (granted: 0 | 1 | 2): number => (granted === 0 ? 0 : granted + 2);
