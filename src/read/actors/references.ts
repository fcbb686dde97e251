import { roleOf } from "./offices.ts";
import { suffixOf } from "./groups.ts";

/** What kind of reference words are. */
export type Reference =
  | { readonly kind: "he" | "she" | "it" | "they" | "country" | "own-country" | "countries" }
  | { readonly kind: "office"; readonly role: string }
  | { readonly kind: "organisation"; readonly noun: string }
  | { readonly kind: "party"; readonly suffix: string | null };

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const PRONOUNS: ReadonlyMap<string, Reference> = new Map(
  (
    [
      ["he", "he him his himself"],
      ["she", "she her hers herself"],
      ["it", "it its itself"],
      ["they", "they them their theirs themselves both"],
    ] as const
  ).flatMap(([kind, words]) => words.split(" ").map((w) => [w, { kind }] as const)),
);
const ORGANISATION = set(
  "alliance bloc organization organisation pact union grouping league community body treaty coalition confederation secretariat",
);
const COUNTRY = set(
  "country republic nation state kingdom homeland emirate island archipelago neighbor neighbour",
);
const OFFICE = set(
  "president premier minister chancellor king queen emir sultan ambassador envoy spokesman spokeswoman spokesperson speaker secretary chairman " +
    "commissioner official general commander chief leader head diplomat lawmaker secretary-general representative monarch prince adviser advisor analyst expert politician senator governor strongman ruler chairwoman chairperson",
);
const PARTY = set(
  "government authorities ministry parliament cabinet leadership junta regime opposition rebels insurgents separatists militants army military protesters demonstrators administration presidency " +
    "embassy officials legislature assembly troops soldiers forces",
);
const DETERMINER = /^(the|this|that|these|those|his|her|its|their|said|same|both|two|our|my|your)$/;

/** The reference that the words are; null for words that name somebody or nobody. Head noun last. */
export function referenceOf(words: string): Reference | null {
  const list = words
    .toLowerCase()
    .replace(/[’]/g, "'")
    .split(/[\s-]+/);
  const pronoun = list.length === 1 ? PRONOUNS.get(list[0]!) : undefined;
  if (pronoun) return pronoun;
  const head = list.at(-1)!;
  const first = DETERMINER.test(list[0]!) ? list[0]! : null;
  if (/^(countries|nations|states|sides|neighbors|neighbours|governments|capitals)$/.test(head)) {
    return first && (list.includes("two") || list.includes("both")) ? { kind: "countries" } : null;
  }
  if (COUNTRY.has(head)) {
    if (first === null || /^(neighbou?r|state)$/.test(head)) return null;
    return { kind: /^(his|her)$/.test(first) ? "own-country" : "country" };
  }
  if (ORGANISATION.has(head) && (first !== null || list.length === 1))
    return { kind: "organisation", noun: head };
  if (/secretary general$/.test(list.join(" "))) return { kind: "office", role: "secretary general" };
  if (OFFICE.has(head) && first !== null && !/^(his|her|their|its|our|my|your)$/.test(first)) {
    return { kind: "office", role: roleOf(list.join(" ")) };
  }
  if (PARTY.has(head) && (first !== null || list.length <= 2)) {
    if (
      /^(troops|soldiers|forces|officials)$/.test(head) &&
      (first === null || !/^(his|her|its|their|our)$/.test(first))
    )
      return null;
    return { kind: "party", suffix: suffixOf(list) };
  }
  return null;
}
