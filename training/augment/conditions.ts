import type { Gold } from "../conllu.ts";
import {
  comma,
  contiguous,
  goldOf,
  type Node,
  nodesOf,
  recapitalise,
  subtree,
  typeset,
  word,
} from "./nodes.ts";

/** Moves an adverbial clause of the root with a subordinator from the end to the front: "If A, B." for "B if A." */
export function conditionFirst(gold: Gold): Gold | null {
  const nodes = nodesOf(gold);
  const root = nodes.find((n) => !n.head)!;
  const last = nodes.at(-1)!;
  if (last.upos !== "PUNCT" || last.head !== root) return null;
  const clause = nodes
    .filter((n) => n.head === root && n.label === "advcl")
    .map((n) => subtree(nodes, n))
    .at(-1);
  if (!clause || clause.at(-1) !== nodes.at(-2) || !contiguous(nodes, clause)) return null;
  if (!/^(?:if|unless|although|because|when|while|after|before|once|since)$/i.test(clause[0]!.form))
    return null;
  let main = nodes.slice(0, -1 - clause.length);
  if (main.at(-1)?.form === ",") main = main.slice(0, -1);
  if (
    main.length < 3 ||
    /^(?:and|but|so|or)$/i.test(main[0]!.form) ||
    main.some((n) => n.head && clause.includes(n.head))
  )
    return null;
  const top = clause.find((n) => n.head === root)!;
  const moved = [...clause, comma(top), ...main, last];
  recapitalise(moved, main[0]);
  typeset(moved);
  return goldOf(moved, `${gold.id}-condition`);
}

/** "Had it asked, ...", "Should it ask, ...", "Were it to ask, ..." for "If it (had) asked, ..."; null where no condition has that shape. */
export function invertedCondition(gold: Gold, chance: () => number): Gold | null {
  const nodes = nodesOf(gold);
  const top = nodes.find((n) => n.label === "advcl" && n.head && isPlainCondition(nodes, n));
  if (!top) return null;
  const at = nodes.findIndex((n) => n.head === top && n.label === "mark");
  const mark = nodes[at]!;
  const capital = at === 0;
  const auxiliary = nodes.find((n) => n.head === top && n.label === "aux");
  let lead: Node;
  let rest = nodes.filter((n) => n !== mark);
  if (auxiliary) {
    lead = auxiliary;
    rest = rest.filter((n) => n !== auxiliary);
  } else if (top.xpos === "VBD" && /ed$/.test(top.form)) {
    lead = word("had/AUX/VBD", "aux", top, "have");
    top.xpos = "VBN";
  } else if (top.upos === "VERB" && /^VB[ZPD]?$/.test(top.xpos)) {
    const were = chance() < 0.3;
    lead = were ? word("were/AUX/VBD", "aux", top, "be") : word("should/AUX/MD", "aux", top);
    if (were) rest.splice(rest.indexOf(top), 0, word("to/PART/TO", "mark", top));
    top.form = top.lemma;
    top.xpos = "VB";
  } else return null;
  const order = [...rest.slice(0, at), lead, ...rest.slice(at)];
  lead.form = lead.form.toLowerCase();
  if (capital) recapitalise(order, undefined);
  typeset(order);
  return goldOf(order, `${gold.id}-inverted`);
}

/** Whether a clause is "if", its subject and a verb with at most "had" or "should" before it, without "not". */
function isPlainCondition(nodes: readonly Node[], top: Node): boolean {
  const clause = subtree(nodes, top);
  const [mark, first] = clause;
  if (mark?.form.toLowerCase() !== "if" || mark.head !== top || mark.label !== "mark" || !first) return false;
  const subject = clause.find((n) => n.head === top && n.label.startsWith("nsubj"));
  if (!subject || subtree(nodes, subject)[0] !== first) return false;
  if (
    clause.some(
      (n) => n.head === top && (n.label === "aux:pass" || n.label === "cop" || /^n['’]?o?t$/i.test(n.form)),
    )
  )
    return false;
  const auxiliaries = clause.filter((n) => n.head === top && n.label === "aux");
  if (auxiliaries.length === 0) return true;
  return auxiliaries.length === 1 && /^(?:had|should)$/.test(auxiliaries[0]!.form);
}
