import { kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";

/**
 * People of a state who speak and act for themselves, though no nationality is told: "peace groups praised the premier",
 * "farmers' leaders", "some 300 people protested", "protesters outside the embassy". Words before the noun are given in lower case.
 */
export function isSociety(tree: Tree, head: number, words: readonly string[]): boolean {
  const { deprel, upos } = tree.tokens[head]!;
  if (upos !== "NOUN" || !/^(nsubj|obl)/.test(deprel)) return false;
  const lemma = lemmaOf(tree, head);
  const owner = tree.children[head]!.find((k) => k < head && tree.tokens[k]!.deprel === "nmod:poss");
  if (owner !== undefined && !WORKERS.test(lemmaOf(tree, owner))) return false;
  const more = kids(tree, head, "nmod").filter((k) => k > head);
  const isSpot = (k: number): boolean =>
    PLACED.test(prepositionOf(tree, k) ?? "") && tree.tokens[k]!.upos !== "PROPN";
  if (!more.every(isSpot)) return false;
  if (PROTESTERS.test(lemma)) return owner === undefined && words.every((w) => COUNTED.test(w));
  if (PEOPLE.test(lemma))
    return (
      owner === undefined &&
      more.length === 0 &&
      words.every((w) => COUNTED.test(w)) &&
      isProtesting(tree, head)
    );
  return (
    GROUPS.test(tree.tokens[head]!.text) &&
    (owner !== undefined || words.some((w) => CIVIC.test(w))) &&
    words.every((w) => CIVIC.test(w) || COUNTED.test(w) || owner !== undefined)
  );
}

const PROTESTERS = /^(protester|protestor|demonstrator|marcher)$/;
const PEOPLE = /^(people|crowd|thousand|hundred|resident|villager|mourner)$/;
const GROUPS =
  /^(groups|organi[sz]ations|activists|campaigners|unions|associations|leaders|movements|organi[sz]ers)$/;
const WORKERS =
  /^(farmer|worker|teacher|student|miner|fisherman|doctor|lawyer|woman|veteran|trader|journalist)$/;
const CIVIC =
  /^(peace|civic|civil|society|student|students|church|trade|labou?r|farm|women|veterans|anti-war|antiwar|youth|pacifist|anti-nuclear|environmental|workers|protest)$/;
const COUNTED =
  /^(a|an|the|some|several|many|few|most|about|around|nearly|more|than|over|hundred|hundreds|thousand|thousands|dozen|dozens|couple|angry|young|local|other|of|\d[\d,.]*)$/;
/** Where they stand, which does not tell whose they are. */
const PLACED = /^(outside|in|at|on|before|near|around)$/;

/** "300 people protested", "a crowd gathered": of people who take to the street. */
const isProtesting = (tree: Tree, head: number): boolean =>
  [tree.tokens[head]!.head, ...kids(tree, head, "acl")].some(
    (verb) => verb >= 0 && PROTESTS.test(lemmaOf(tree, verb)),
  );
const PROTESTS = /^(protest|demonstrate|march|rally|gather|chant|jeer|picket)$/;
