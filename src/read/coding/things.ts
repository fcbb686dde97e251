import { kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";
import { expand } from "./classes.ts";

/**
 * What an object is, by the word that tables have for it. Mostly its lemma; but "450 men" and "promised men" are soldiers, "F-16s" jets,
 * "Articles 4 and 5" an article, "$20 million" dollars; and "has sent about thirty", "will deploy them" what the nearest plural before them names.
 */
export function thingAt(tree: Tree, k: number): string {
  const token = tree.tokens[k]!;
  const lemma = lemmaOf(tree, k);
  if (lemma === "man" && isMen(tree, k)) return "soldier";
  if (isMake(tree, k)) return "jet";
  if (/^(US|A|C)?[$€£¥]$/.test(token.text)) return "dollar";
  const counted = countedAt(tree, k);
  if (counted !== null) return thingAt(tree, counted);
  if (token.upos === "NUM" && /^articles?$/i.test(tree.tokens[k - 1]?.text ?? "")) return "article";
  if (token.upos === "NUM" || /^(them|theirs|more|some|several|many|any|none)$/i.test(token.text))
    return standsFor(tree, k) ?? lemma;
  return lemma;
}

/** "most of the soldiers", "two thousand of them", "the last of its tanks": what a part is of. */
function countedAt(tree: Tree, k: number): number | null {
  const { upos, text } = tree.tokens[k]!;
  if (upos !== "NUM" && !PART.test(text)) return null;
  return kids(tree, k, "nmod", "obl").find((c) => c > k && lemmaOf(tree, k + 1) === "of") ?? null;
}

const PART =
  /^(most|many|some|several|few|all|none|half|part|much|last|first|rest|remainder|bulk|majority|thousands|hundreds|dozens)$/i;

/** "flew in another 450 men", "promised men", "recalled its men": soldiers by another word. */
const isMen = (tree: Tree, k: number): boolean =>
  kids(tree, k, "nummod").length > 0 ||
  (/^men$/i.test(tree.tokens[k]!.text) &&
    kids(tree, k, "det", "amod", "acl", "nmod").every(
      (c) =>
        tree.tokens[c]!.xpos === "PRP$" ||
        /^(remaining|last|own|first|other|armed|few)$/.test(lemmaOf(tree, c)) ||
        (prepositionOf(tree, c) === "from" && isOwned(tree, k)),
    ));

const isOwned = (tree: Tree, k: number): boolean => kids(tree, k, "nmod:poss").length > 0;

/** "four F-16s", "its MiG-29s": letters, a hyphen and figures, which the tagger takes apart. */
const isMake = (tree: Tree, k: number): boolean =>
  tree.tokens[k]!.upos === "PROPN" &&
  /^([A-Z]{1,2}|MiG|Mig|Su|Tu|Il|Mi)$/.test(tree.tokens[k]!.text) &&
  tree.tokens[k + 1]?.text === "-" &&
  /^\d/.test(tree.tokens[k + 2]?.text ?? "");

/**
 * The noun that a number or a pronoun of several takes up: of the plurals before it the nearest that names what is sent or given,
 * else the nearest of its own sentence.
 */
function standsFor(tree: Tree, k: number): string | null {
  if (kids(tree, k, "nmod").some((c) => c > k && lemmaOf(tree, c - 1) === "of")) return null;
  const own = pluralsBefore(tree, k);
  const before = tree.before === null ? [] : pluralsBefore(tree.before, tree.before.tokens.length);
  return [...own, ...before].find((lemma) => SENT.has(lemma)) ?? own[0] ?? null;
}

/** Lemmas, the nearest first. */
const pluralsBefore = (tree: Tree, end: number): readonly string[] =>
  tree.tokens
    .slice(0, end)
    .filter(({ xpos, index }) => xpos === "NNS" && !TIME.test(lemmaOf(tree, index)))
    .map(({ index }) => thingOrLemma(tree, index))
    .reverse();

const thingOrLemma = (tree: Tree, k: number): string =>
  lemmaOf(tree, k) === "man" && isMen(tree, k) ? "soldier" : lemmaOf(tree, k);

const TIME = /^(year|month|week|day|hour|minute|time)$/;
const SENT: ReadonlySet<string> = new Set(expand("$forces $aid").split(/\s+/));
