import { isOfficeNoun } from "../actors/offices.ts";
import { kids, lemmaOf, relation, type Tree } from "../trees.ts";
import type { Referent } from "./referent.ts";

/** Nouns for one human being without an office of state: whom "he" takes up, whatever president was spoken of before. */
const HUMAN = new Set(
  (
    "man woman boy girl analyst expert professor scholar historian economist researcher scientist lawyer teacher farmer banker businessman businesswoman " +
    "trader shopkeeper driver fisherman sailor soldier deserter conscript recruit veteran student pupil nurse doctor priest imam bishop monk resident villager " +
    "refugee migrant witness survivor bystander pensioner worker miner engineer pilot captain officer singer writer novelist poet actor artist " +
    "activist dissident campaigner protester demonstrator organiser organizer columnist editor journalist reporter correspondent commentator observer " +
    "blogger interpreter translator smuggler trucker waiter baker butcher taxi-driver pedestrian tourist traveller traveler mother father widow son daughter brother sister " +
    "prisoner hostage detainee defector critic veteran insider politician exile diplomat retiree strategist sociologist specialist academic"
  ).split(" "),
);

/** "A banker in the crowd", "the woman": one person by a noun of this kind. */
export const isSomebody = (tree: Tree, i: number): boolean =>
  tree.tokens[i]!.xpos === "NN" && HUMAN.has(lemmaOf(tree, i));

/** "Jon Vik": somebody whose principal is not known, and yet whom "he" may mean. */
export const isFullName = (tree: Tree, i: number): boolean =>
  tree.tokens[i]!.xpos === "NNP" &&
  kids(tree, i, "det", "case").every((k) => lemmaOf(tree, k).startsWith("accord")) &&
  kids(tree, i, "flat").some((k) => tree.tokens[k]!.xpos === "NNP");

/** "its foreign minister", "the army's spokesman": one person by his office. */
export const isOfficer = (tree: Tree, i: number): boolean =>
  tree.tokens[i]!.xpos === "NN" && isOfficeNoun(lemmaOf(tree, i));

/** "Its minister, Jon Vik, said": the name that an office stands before is its holder's. */
export function officerBefore(
  tree: Tree,
  i: number,
  referentAt: (head: number) => Referent | null,
): Referent | null {
  if (relation(tree, i) !== "appos" || !isFullName(tree, i)) return null;
  const office = tree.tokens[i]!.head;
  const holder = office < i && isOfficer(tree, office) ? referentAt(office) : null;
  if (holder === null || holder.codes.length !== 1 || holder.sort !== "person") return null;
  const words = tree.tokens.filter(
    ({ index }) => index === i || (index > i && tree.tokens[index]!.head === i),
  );
  const flat = words.filter(({ index, deprel }) => index === i || deprel === "flat");
  return { ...holder, name: flat.map(({ text }) => text).join(" ") };
}
