import type { ActorCode } from "../../vocabulary/actors.ts";
import { isVerb, kids, lemmaOf, type Tree } from "../trees.ts";
import type { Referent } from "./referent.ts";

/**
 * "The putschists accused Paris": whoever the verb of a subject names as its object is not its subject; nor are those whose
 * men it harms ("the country expelled French troops").
 */
export function actedOn(
  tree: Tree,
  subject: number,
  referentAt: (head: number) => Referent | null,
): readonly ActorCode[] {
  const { deprel, head } = tree.tokens[subject]!;
  if (deprel !== "nsubj" || head < 0 || !isVerb(tree, head)) return [];
  const whose = HARMS.test(lemmaOf(tree, head)) ? ["amod", "compound", "nmod:poss"] : [];
  return kids(tree, head, "obj", "iobj")
    .flatMap((k) => [k, ...kids(tree, k, ...whose)])
    .flatMap((k) => referentAt(k)?.codes ?? [])
    .map((code) => code.replace("/MIL", ""));
}

const HARMS =
  /^(expel|accuse|attack|shell|bomb|ambush|fight|arrest|detain|denounce|condemn|deplore|criticize|criticise|sanction|threaten)$/;
