import { type ActorCode, ORGANISATIONS, principalOf, SUFFIXES } from "../../vocabulary/actors.ts";

/** How an actor code is told to a person. */
export type Names = (code: ActorCode) => string;

/** Names from a table of states (alpha-3 to English name); organisations go by their acronym. */
export function namesFrom(states: ReadonlyMap<string, string>): Names {
  return (code) => {
    const principal = principalOf(code);
    const name =
      ORGANISATIONS[principal] !== undefined ? `the ${principal}` : (states.get(principal) ?? principal);
    const suffix = code.slice(principal.length + 1);
    return suffix === "" ? name : `${name}'s ${SUFFIXES[suffix] ?? suffix.toLowerCase()}`;
  };
}

/** "A", "A and B", "A, B and C". */
export function listText(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)!}`;
}

/** With a capital first letter, to begin a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "1 report", "3 reports". */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
