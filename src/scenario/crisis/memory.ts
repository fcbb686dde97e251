import type { Mark } from "./step.ts";

/** What is remembered of attacks and of answers to the demand: the worst attack, the most that was granted or else the last refusal. */
export const ATTACKS = ["no attack", "attack, help came", "attack, no help came"] as const;
export const ANSWERS = ["no answer", "refused", "blocked", "granted in part", "granted in full"] as const;
export const MEMORIES = ATTACKS.length * ANSWERS.length;

const ATTACK: Partial<Record<Mark, number>> = { "attack answered": 1, "attack unanswered": 2 };
const ANSWER: Partial<Record<Mark, number>> = { refused: 1, vetoed: 2, part: 3, full: 4 };

/** A mark as the memory that would hold it alone; 0 where it leaves nothing to remember. */
export const markOf = (mark: Mark): number => (ATTACK[mark] ?? 0) * ANSWERS.length + (ANSWER[mark] ?? 0);

/** Memory × mark (by `markOf`) → the memory after it: of each half the larger. */
const AFTER = Uint8Array.from({ length: MEMORIES * MEMORIES }, (_, i) => {
  const [memory, mark] = [Math.floor(i / MEMORIES), i % MEMORIES];
  const attack = Math.max(Math.floor(memory / ANSWERS.length), Math.floor(mark / ANSWERS.length));
  return attack * ANSWERS.length + Math.max(memory % ANSWERS.length, mark % ANSWERS.length);
});

/** The memory after a mark, which is given by `markOf`. */
export const remember = (memory: number, mark: number): number => AFTER[memory * MEMORIES + mark]!;

/** The memory with which play begins, where something was granted before. */
export const memoryAtStart = (granted: 0 | 1 | 2): number => (granted === 0 ? 0 : granted + 2);
