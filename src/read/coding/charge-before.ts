import { isVerb, lemmaOf, relation, type Tree } from "../trees.ts";

/** Verbs by which somebody will have none of what he is charged with. */
const DENYING = /^(deny|reject|dismiss|deride|refute|rebut|dispute|contest|call|describe)$/;

/**
 * "accused Chad of arming the rebels, which Chad denied", "..., which Chad dismissed as nonsense": what is denied behind the comma is the
 * whole charge, not the noun it ends with. The verb of the charge, or null.
 */
export function chargeBefore(tree: Tree, verb: number, pronoun: number): number | null {
  if (!DENYING.test(lemmaOf(tree, verb)) || !/^which$/i.test(tree.tokens[pronoun]!.text)) return null;
  if (tree.tokens[pronoun - 1]?.text !== ",") return null;
  const noun = tree.tokens[verb]!.head;
  if (isVerb(tree, noun) || CHARGE.test(lemmaOf(tree, noun))) return null;
  for (let k = noun; k >= 0; k = tree.tokens[k]!.head) {
    if (isVerb(tree, k) && ACCUSING.test(lemmaOf(tree, k))) return k;
    if (relation(tree, k) === "acl") return null;
  }
  return null;
}

const ACCUSING = /^(accuse|blame|suspect|charge)$/;
const CHARGE =
  /^(charge|claim|accusation|allegation|report|complaint|criticism|reproach|suggestion|rumour|rumor)$/;
