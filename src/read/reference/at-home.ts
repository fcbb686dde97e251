import { relation, type Tree } from "../trees.ts";
import type { Description } from "./describe.ts";
import { isState, type Referent } from "./referent.ts";

/** Of a side against the government. */
export const RISING = /^(opposition|rebel)$/;
/** Of what a state has within it, against its like among states. */
export const AT_HOME =
  /^(opposition|rebel|ruling|governing|electoral|parliamentary|transitional|sovereign|revolutionary|municipal)$/;
/** Those who rise in arms or march, and the authorities they rise against. */
export const ARISEN =
  /rebel|insurgent|separatist|militant|protester|demonstrator|authorit|warlord|guerrilla|gunman|jihadist|militiaman/;
/** Who is of the opposition where its word stands before him. */
export const OPPOSED =
  /^(politician|party|lawmaker|deputy|figure|leader|mp|senator|group|member|parliamentarian|supporter|legislator)$/;

/** "the opposition Democrats", "the opposition Congress party": the name of a party that the word introduces. */
export const isOppositionParty = (tree: Tree, head: number, words: readonly string[]): boolean => {
  const at = words.indexOf("opposition");
  return (
    at >= 0 &&
    (tree.tokens[head]!.upos === "PROPN" || tree.tokens[head]!.text.toLowerCase() === "party") &&
    words.slice(0, at).some((w) => /^(the|main)$/.test(w)) &&
    (tree.tokens[head]!.upos === "PROPN" || at < words.length - 1)
  );
};

/** "Congo and the rebels": those of the state they are named with. */
export function besideState(
  tree: Tree,
  i: number,
  referentAt: (head: number) => Referent | null,
): Referent | null {
  if (relation(tree, i) !== "conj") return null;
  const beside = referentAt(tree.tokens[i]!.head);
  return beside !== null && beside.codes.length === 1 && isState(beside.codes[0]!) ? beside : null;
}

/** "The opposition urged the government to resign": its own. */
export const isOwnGovernment = ({ suffix, owner }: Description, doer: Referent | null): boolean =>
  suffix === null && owner === null && /\/(OPP|CVL)$/.test(doer?.codes[0] ?? "");
