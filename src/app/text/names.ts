import { type ActorCode, ORGANISATIONS, principalOf, SUFFIXES } from "../../vocabulary/actors.ts";

/** How an actor code is told to a person. */
export type Names = (code: ActorCode) => string;

/** Acronyms that are read as words, and take no article. */
const WORDS = new Set(["NATO", "ECOWAS", "ANZUS", "SEATO", "CENTO", "ASEAN"]);

/** The organisation by its acronym, as it stands in a sentence: "the CSTO", "NATO". */
export const theOrganisation = (code: string): string => (WORDS.has(code) ? code : `the ${code}`);

/** Names of states that stand in a sentence with an article. */
const WITH_THE = /^(?:United |Central African|Czech Rep|Dominican Rep|Soviet Union|Netherlands|Philippines|Maldives|Bahamas|Comoros|Gambia$|Marshall|Solomon)/; // prettier-ignore

/** A name as it stands in a sentence: "the United States", "Armenia". */
export const inText = (name: string): string => (WITH_THE.test(name) ? `the ${name}` : name);

/** "Armenia's", "the United States'". */
export const owner = (name: string): string => (/^the .*s$/.test(name) ? `${name}'` : `${name}'s`);

/** Names from a table of states (alpha-3 to English name); organisations go by their acronym. */
export function namesFrom(states: ReadonlyMap<string, string>): Names {
  return (code) => {
    const principal = principalOf(code);
    const name =
      ORGANISATIONS[principal] === undefined
        ? (states.get(principal) ?? principal)
        : theOrganisation(principal);
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
