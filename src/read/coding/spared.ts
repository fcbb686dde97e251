import { kids, lemmaOf, type Tree } from "../trees.ts";
import type { Match } from "./match.ts";

/** "refused to suspend Chad", "declined to condemn Chad": a refusal to somebody who asked for it, not to whom it spares. */
export const isSparing = (tree: Tree, { frame, predicate }: Match): boolean =>
  frame.type === "refuse" &&
  /^(refuse|decline)$/.test(lemmaOf(tree, predicate)) &&
  kids(tree, predicate, "xcomp").some((k) => HARM.has(lemmaOf(tree, k)));

const HARM = new Set(
  "condemn criticize criticise denounce blame suspend expel exclude sanction punish isolate blacklist boycott attack invade bomb".split(
    " ",
  ),
);
