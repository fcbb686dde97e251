import type { Gold } from "../conllu.ts";
import { comma, contiguous, goldOf, nodesOf, recapitalise, subtree, typeset } from "./nodes.ts";

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
