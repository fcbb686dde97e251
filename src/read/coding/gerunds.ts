import type { Status } from "../../vocabulary/status.ts";
import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Who is so is not said to have done it: "is interested in joining", "is close to leaving". */
const INCLINED = set(
  "interested interest keen intent set hopeful serious wary close near open hostile receptive resistant capable desirous bent opposed oppose bend allergic partial favourable favorable agreeable undecided divided unsure cool lukewarm enthusiastic",
);
/** Verbs of weighing and willing: "toyed with leaving", "insists on leaving". */
const TOYS = set(
  "toy flirt object muse speculate agonize agonise dream fantasize fantasise vacillate waver aspire",
);
const WILLS = set("insist plan count bank reckon settle");
/** Who succeeds does it, who does not, does not. */
const SUCCEEDS = set("succeed persist");

/**
 * What an adjective or a verb with a preposition makes of the gerund behind it: "is keen on joining", "toyed with leaving",
 * "insists on leaving"; "same" for what was done if the verb was ("did not succeed in leaving"). Null where nothing is said of it
 * ("is responsible for leaving").
 */
export function gerundHeld(tree: Tree, at: number, up: number): Status | "same" | null {
  if (tree.tokens[at]!.xpos !== "VBG" || at < up || at - up > 5 || relation(tree, at) !== "advcl")
    return null;
  const preposition = prepositionOf(tree, at) ?? "";
  if (!/^(in|on|upon|with|to|for|from|about|against|at|towards?)$/.test(preposition)) return null;
  const lemma = lemmaOf(tree, up);
  if (INCLINED.has(lemma) && kids(tree, up, "cop", "aux").some((k) => lemmaOf(tree, k) === "be"))
    return "possible";
  if (!isVerb(tree, up)) return null;
  if (TOYS.has(lemma)) return "possible";
  if (SUCCEEDS.has(lemma) && preposition === "in") return "same";
  return WILLS.has(lemma) && /^(on|upon|for)$/.test(preposition) ? "intended" : null;
}

/** "is against sending", "is for sending": how somebody stands to it. */
export function stanceOn(tree: Tree, i: number): Status | null {
  if (tree.tokens[i]!.xpos !== "VBG" || kids(tree, i, "cop").length === 0) return null;
  const preposition = prepositionOf(tree, i);
  return preposition === "against" ? "denied" : preposition === "for" ? "possible" : null;
}

/** "By leaving, it would isolate itself": what is done by it is as open as what comes of it. */
export const isOpenMeans = (tree: Tree, i: number): boolean => {
  const up = tree.tokens[i]!.head;
  return (
    up >= 0 &&
    tree.tokens[i]!.xpos === "VBG" &&
    relation(tree, i) === "advcl" &&
    /^(by|before|in)$/.test(prepositionOf(tree, i) ?? "") &&
    kids(tree, up, "aux").some((k) => tree.tokens[k]!.xpos === "MD") &&
    !kids(tree, up, "aux").some((k) => lemmaOf(tree, k) === "have")
  );
};

/** "For Kenya to leave would be madness", "it is time for Kenya to leave", "To leave, it must give notice": not said to be done. */
export const isOnlyNamed = (tree: Tree, i: number): boolean => {
  const to = kids(tree, i, "mark").find((k) => tree.tokens[k]!.xpos === "TO");
  if (to === undefined || tree.tokens[i]!.xpos !== "VB") return false;
  const named =
    kids(tree, i, "nsubj").length > 0 &&
    kids(tree, i, "mark").some((k) => lemmaOf(tree, k) === "for") &&
    /^(root|acl|csubj|advcl|xcomp|ccomp)$/.test(relation(tree, i));
  const { head } = tree.tokens[i]!;
  return named || (relation(tree, i) === "advcl" && head > i && to <= 1);
};
