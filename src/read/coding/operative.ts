import type { Party } from "../reading.ts";
import { isNoun, isVerb, kids, relation, type Tree } from "../trees.ts";
import type { Stage } from "./index.ts";

/**
 * Paragraphs of a resolution have no subject of their own ("2. Condemns the raid and demands an inquiry;", "Decides: 1. To condemn
 * the raid."): it is the body that the preamble opens with ("The Council, Recalling its decision of May, ...").
 */
export function resolvingBody(stage: Stage, tree: Tree, predicate: number): readonly Party[] {
  if (!isOperative(tree, predicate) && !isDecided(stage.scene.trees, tree, predicate)) return [];
  for (let n = tree.number - 1; n >= Math.max(0, tree.number - PARAGRAPHS); n--) {
    const opener = openerOf(stage.scene.trees[n]!);
    const bodies = opener === null ? [] : stage.cast.at(stage.scene.trees[n]!, opener);
    const found = bodies.filter((p) => stage.cast.isOrganisation(p.code));
    if (found.length > 0) return found.slice(0, 1).map((p) => ({ ...p, inferred: true }));
  }
  return [];
}

/** Sentences that a preamble and the paragraphs after it may have. */
const PARAGRAPHS = 60;

/** The verb that opens a paragraph, or one joined to it; numbers and marks may stand before it. */
function isOperative(tree: Tree, predicate: number): boolean {
  let k = predicate;
  while (/^(conj|xcomp)$/.test(relation(tree, k))) k = tree.tokens[k]!.head;
  const before = tree.tokens.slice(0, k);
  // "4. Calls upon ... and commends": the first of them may be taken for a noun.
  return (
    (k === predicate ? /^VBZ$/ : /^(VBZ|NNPS|NNS)$/).test(tree.tokens[k]!.xpos) &&
    isVerb(tree, predicate) &&
    /^[A-Z]/.test(tree.tokens[k]!.text) &&
    before.every(isNumbering) &&
    [k, predicate].every((v) => kids(tree, v, "nsubj").every((s) => s > v || tree.tokens[s]!.upos === "NUM"))
  );
}

/** The infinitive that opens a paragraph, or one joined to it, after "decides:". */
export function isDecided(trees: readonly Tree[], tree: Tree, predicate: number): boolean {
  let k = predicate;
  while (relation(tree, k) === "conj") k = tree.tokens[k]!.head;
  if (k !== tree.root || tree.tokens[k]!.xpos !== "VB" || kids(tree, k, "nsubj", "aux").length > 0)
    return false;
  const to = kids(tree, k, "mark").find((m) => tree.tokens[m]!.xpos === "TO");
  if (to === undefined || !tree.tokens.slice(0, to).every(isNumbering)) return false;
  return trees
    .slice(Math.max(0, tree.number - PARAGRAPHS), tree.number)
    .some(({ tokens }) =>
      tokens.some(({ text }, i) => text === ":" && DECIDES.test(tokens[i - 1]?.lemma ?? "")),
    );
}
const DECIDES = /^(decide|resolve|agree)$/i;
const isNumbering = ({ upos }: Tree["tokens"][number]): boolean => /^(NUM|PUNCT|X|SYM|ADV)$/.test(upos);

/** "The Council, Recalling ...", "The Assembly, meeting in Cairo,", "The Council:": the last word before the mark. */
function openerOf(tree: Tree): number | null {
  const comma = tree.tokens.findIndex(({ text }) => /^[,:]$/.test(text));
  if (comma < 1 || comma > 12) return null;
  const next = tree.tokens[comma + 1];
  if (
    tree.tokens[comma]!.text === "," &&
    next !== undefined &&
    !/^([A-Z][a-z]+ing|meeting|acting|convened|gathered|\d+)$/.test(next.text)
  )
    return null;
  if (tree.tokens.slice(0, comma).some(({ index }) => isVerb(tree, index))) return null;
  const last = tree.tokens[comma - 1]!;
  const head = relation(tree, last.index) === "nmod" ? last.head : last.index;
  return isNoun(tree, head) ? head : null;
}
