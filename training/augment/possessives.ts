import type { Gold } from "../conllu.ts";
import { goldOf, nodesOf, word } from "./nodes.ts";

/** Makes singular possessors plural: "the state's decision" to "the member states' decision". */
export function pluralPossessor(gold: Gold, chance: () => number): Gold | null {
  const nodes = nodesOf(gold);
  const at = nodes.findIndex((n, i) => {
    const owner = nodes[i - 1];
    return (
      /^['’]s$/.test(n.form) &&
      n.xpos === "POS" &&
      owner === n.head &&
      owner?.xpos === "NN" &&
      owner.label === "nmod:poss" &&
      /[b-rt-xz]$/.test(owner.form)
    );
  });
  if (at < 0) return null;
  const owner = nodes[at - 1]!;
  if (nodes.some((n) => n.head === owner && /^(?:an?|this|that|every|each|one|another)$/i.test(n.form)))
    return null;
  const states = chance() < 0.4;
  owner.form = states ? "states" : `${owner.form}${/(?:ch|sh|x)$/.test(owner.form) ? "es" : "s"}`;
  if (states) owner.lemma = "state";
  owner.xpos = "NNS";
  nodes[at]!.form = nodes[at]!.form.slice(0, 1);
  if (states && chance() < 0.7) nodes.splice(at - 1, 0, word("member/NOUN/NN", "compound", owner));
  return goldOf(nodes, `${gold.id}-possessor`);
}
