import type { ActorCode } from "../../vocabulary/actors.ts";
import { kids, lemmaOf, type Tree } from "../trees.ts";
import type { Discourse, Referent } from "./referent.ts";

/** Who meets and fights for a state, of whom each has his own. */
const THEIRS =
  /^(minister|president|premier|leader|ambassador|envoy|delegation|army|troop|soldier|government|capital|negotiator|diplomat|king|general|navy|parliament)$/;
/** What takes two. */
const MUTUAL = /^(meet|agree|sign|talk|negotiate|clash|fight|quarrel|confer|reconcile)$/;

/**
 * "Chad offered Mali talks. Their ministers met on Friday": where nobody is spoken of in the plural, those who do what takes two
 * are the two that the text has set side by side or against each other. Null elsewhere.
 */
export function bothOf(
  tree: Tree,
  at: number,
  { pairs, recent }: Discourse,
  exclude: readonly ActorCode[],
): Referent | null {
  const owned = tree.tokens[at]!.deprel === "nmod:poss" ? tree.tokens[at]!.head : null;
  const subject = owned ?? at;
  const { deprel, head, xpos } = tree.tokens[subject]!;
  if (deprel !== "nsubj" || head < 0 || !MUTUAL.test(lemmaOf(tree, head))) return null;
  if (owned !== null && (xpos !== "NNS" || !THEIRS.test(lemmaOf(tree, owned)))) return null;
  // "They met resistance", "fought the rebels": with another.
  const objects = kids(tree, head, "obj");
  if (lemmaOf(tree, head) === "sign" ? objects.length === 0 : objects.length > 0) return null;
  const codes = pairs.likeliest(
    tree,
    (a, b) => !a.includes("/") && !b.includes("/") && !exclude.includes(a) && !exclude.includes(b),
    true,
    [],
  );
  const of = codes === null ? undefined : recent.findLast((r) => codes.includes(r.codes[0] ?? ""));
  if (codes === null || of === undefined || tree.number - of.tree > 1) return null;
  return { ...of, codes, name: codes.join(", "), sort: "state", role: null, many: true };
}
