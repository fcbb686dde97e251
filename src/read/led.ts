import type { Tree } from "./trees.ts";

/** "Russian-led", "Iran-backed": not of that state. */
export const isLedBy = (tree: Tree, k: number): boolean =>
  isBackedBy(tree, k) || /^(led|controlled|based)$/.test(participleAfter(tree, k));

/** "Iran-backed", "UN-brokered", "a Russian-led alliance": what they do is their own deed. */
export const isNoDoer = (tree: Tree, k: number): boolean =>
  isBackedBy(tree, k) || (participleAfter(tree, k) === "led" && isBeforeBody(tree, k + 3));

const isBackedBy = (tree: Tree, k: number): boolean =>
  /^(backed|held|brokered|mediated|sponsored|funded|occupied)$/.test(participleAfter(tree, k));

/** A body's noun within three words: "security alliance", "bloc". */
const isBeforeBody = (tree: Tree, from: number): boolean =>
  tree.tokens.slice(from, from + 3).some(({ lemma }) => BODY.test(lemma));
const BODY = /^(alliance|bloc|pact|organi[sz]ation|union|grouping|community)$/;

const participleAfter = (tree: Tree, k: number): string =>
  tree.tokens[k + 1]?.text === "-" ? (tree.tokens[k + 2]?.text.toLowerCase() ?? "") : "";
