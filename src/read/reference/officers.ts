import type { Mention } from "../actors/index.ts";
import { relation, type Tree } from "../trees.ts";
import { named, placed } from "./named.ts";
import type { Referent } from "./referent.ts";
import { remember } from "./remember.ts";
import type { Walk } from "./walk.ts";

/**
 * "Its foreign minister, Ama Mensah, ...": a name whose principal nobody has told is that of the office it stands beside, there
 * and wherever it comes again ("Mensah left early").
 */
export function officersBy(
  walk: Walk,
): (
  tree: Tree,
  i: number,
  byHead: ReadonlyMap<number, Mention>,
  here: ReadonlyMap<number, Referent>,
) => Referent | null {
  const officers = new Map<string, Referent>();
  return (tree, i, byHead, here) => {
    const mention = byHead.get(tree.tokens[i]!.start);
    if (mention === undefined || mention.code !== null || mention.kind !== "person") return null;
    const office = relation(tree, i) === "appos" ? here.get(tree.tokens[i]!.head) : undefined;
    const introduced = office?.sort === "person" && office.codes.length === 1 && office.role !== null;
    if (introduced) officers.set(mention.name, office);
    const officer = officers.get(mention.name);
    const own = named(tree, i, mention, walk.cast);
    if (officer === undefined || own === null) return null;
    remember(tree, i, officer.codes, mention.name, officer, walk);
    return { ...own, codes: officer.codes, role: officer.role, ...placed(tree, i) };
  };
}
