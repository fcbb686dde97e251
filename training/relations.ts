/** Subtypes of UD relations that the readers of trees use; the others are cut to their universal relation. */
const KEPT = new Set([
  "nsubj:pass",
  "csubj:pass",
  "aux:pass",
  "acl:relcl",
  "nmod:poss",
  "nmod:desc",
  "compound:prt",
  "obl:agent",
]);

export function keptRelation(relation: string): string {
  return KEPT.has(relation) ? relation : relation.replace(/:.*/, "");
}
