import { kids, lemmaOf, relation, type Tree } from "../trees.ts";

/**
 * Words that stand for a body without naming it: "Foreign ministers agreed on Sunday", "Twelve of the twenty members carried the
 * resolution", "The final communique condemns". Ministers of whom more is told are no body ("Foreign ministers of both states"),
 * nor are those who only vote.
 */
export function isCollege(tree: Tree, head: number, words: readonly string[]): boolean {
  if (!/^nsubj/.test(tree.tokens[head]!.deprel)) return false;
  const { upos } = tree.tokens[head]!;
  if (upos === "NUM") return isMajority(tree, head);
  const more = kids(tree, head, "nmod", "acl", "appos", "conj");
  if (upos !== "NOUN") return false;
  if (ISSUED.test(lemmaOf(tree, head))) return words.some((w) => LAST.test(w)) && more.length === 0;
  const isBare = words.length === 1 && /^(foreign|defen[cs]e)$/.test(words[0]!);
  return isBare && /^ministers$/i.test(tree.tokens[head]!.text) && more.length === 0;
}

/** "asked its partners for patience", "warned his colleagues": those who sit with whoever speaks to them. */
export const isAddressed = (tree: Tree, head: number): boolean =>
  /^(partner|colleague)$/.test(lemmaOf(tree, head)) &&
  /^(obj|iobj|obl|nmod)$/.test(relation(tree, head)) &&
  ADDRESS.test(lemmaOf(tree, tree.tokens[head]!.head)) &&
  kids(tree, head, "nmod").every((k) => k < head) &&
  kids(tree, head, "case").every((k) => /^(to|on|upon)$/.test(lemmaOf(tree, k)));
const ADDRESS =
  /^(ask|tell|urge|warn|promise|call|assure|appeal|advise|remind|press|implore|beg|caution|propose)$/;

const ISSUED = /^(communique|communiqué|declaration|statement|resolution|document)$/;
const LAST = /^(final|closing|concluding)$/;

/** "Thirty-two of the 33 active members approved the measure": who are enough to decide. */
function isMajority(tree: Tree, head: number): boolean {
  const verb = tree.tokens[head]!.head;
  return (
    relation(tree, head) === "nsubj" &&
    CARRY.test(lemmaOf(tree, verb)) &&
    kids(tree, head, "nmod").some(
      (k) =>
        /^(members|states|countries|governments)$/i.test(tree.tokens[k]!.text) &&
        kids(tree, k, "nmod").length === 0,
    )
  );
}

const CARRY = /^(approve|carry|adopt|pass|endorse)$/;

/** "Arab foreign ministers", "African heads of state": of a region, each the first of his state. */
const REGION = /^(arab|african|asian|european|gulf|caribbean|pacific|turkic|sahel|sahelian|american)$/;
export const isOfRegion = (noun: string, words: readonly string[]): boolean =>
  /^(minister|leader|president|head|premier|king)$/.test(noun) &&
  words.some((w) => REGION.test(w)) &&
  words.every((w) => REGION.test(w) || OFFICIAL.test(w));
const OFFICIAL =
  /^(the|all|west|east|north|south|western|eastern|northern|southern|central|southeast|island|islands|foreign|defen[cs]e|interior|finance|prime)$/;

/** "the ministers", "the two foreign ministers", "the leaders": those of a body, or of states spoken of together. */
export const isOfSeveral = (noun: string, words: readonly string[]): boolean =>
  /^(minister|leader|president|ambassador|delegate|chief)$/.test(noun) &&
  words.some((w) => /^(the|both)$/.test(w)) &&
  words.every((w) =>
    /^(the|both|all|two|three|four|five|\d+|foreign|defen[cs]e|prime|interior|allied)$/.test(w),
  );

/** "a Russian-led alliance": of which there is one, though the text has not named it yet. */
export const isLedBySomebody = (tree: Tree, head: number): boolean =>
  tree.tokens.slice(Math.max(0, head - 4), head).some(({ text }) => /^(led|dominated)$/i.test(text));
