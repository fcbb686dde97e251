import { kids, type Tree } from "../trees.ts";
import type { Referent } from "./referent.ts";

/** Who does what the numbered items of a declaration tell. */
export interface Items {
  /** Takes what the subject of a sentence was found to stand for, where the sentence opens an item. */
  readonly note: (tree: Tree, here: ReadonlyMap<number, Referent>) => void;
  /** The subject of the items before, for a word that is the subject of another; else null. */
  readonly subjectOf: (tree: Tree, at: number) => Referent | null;
}

/**
 * "1. The leaders adopt the plan. 2. They call on Chad ... 3. They welcome ...": the items of one list have one subject, whoever
 * was spoken of within them.
 */
export function itemsOf(): Items {
  let subject: Referent | null = null;
  return {
    note: (tree, here) => {
      const at = openerOf(tree);
      const found = at === null ? undefined : here.get(at);
      if (found !== undefined && found.codes.length > 0) subject = found;
    },
    subjectOf: (tree, at) => (openerOf(tree) === at ? subject : null),
  };
}

/** The subject right behind the number that a sentence opens with; null where none does. */
function openerOf(tree: Tree): number | null {
  const [number, stop] = tree.tokens;
  if (number === undefined || !/^\d{1,2}$/.test(number.text) || !/^[.)]$/.test(stop?.text ?? "")) return null;
  const root = tree.tokens.findIndex((t) => t.head < 0);
  const at = kids(tree, root, "nsubj")[0];
  return at !== undefined && tree.tokens.slice(2, at).every((t) => t.head === at) ? at : null;
}
