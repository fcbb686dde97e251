import { principalOf } from "../../vocabulary/actors.ts";
import { isOfficeNoun } from "../actors/offices.ts";
import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import { kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";
import type { Match } from "./match.ts";

/** "urged its prime minister to attend", "asked parliament for money": who asks something of itself does nothing to another. */
export const isOfItself = (
  cast: Cast,
  tree: Tree,
  { frame, targets, objects }: Match,
  actors: readonly Party[],
): boolean =>
  (frame.type === "demand" &&
    // A body that asks something of its members asks it of others.
    !actors.some((a) => cast.isOrganisation(a.code) && targets.flat().some((k) => isMember(tree, k))) &&
    targets
      .flat()
      .some(
        (k) => !isHeld(tree, k) && cast.at(tree, k).some((p) => actors.some((a) => a.code === p.code)),
      )) ||
  (/^(criticize|accuse|endorse)$/.test(frame.type) && areOwn(cast, tree, objects, actors)) ||
  (/^(demand|request)$/.test(frame.type) &&
    actors.some((a) => !cast.isOrganisation(a.code)) &&
    objects.some(
      (k) =>
        AT_HOME.has(lemmaOf(tree, k).toLowerCase()) &&
        kids(tree, k, "nmod", "amod").length === 0 &&
        cast.at(tree, k).length === 0,
    ));

/** "criticised his predecessor", "praised its own ministers": whoever holds an office at home. */
const areOwn = (cast: Cast, tree: Tree, objects: readonly number[], actors: readonly Party[]): boolean =>
  objects.some(
    (k) =>
      (/^(predecessor|successor|rival|colleague)$/.test(lemmaOf(tree, k)) ||
        isOfficeNoun(lemmaOf(tree, k))) &&
      kids(tree, k, "nmod:poss").some((c) => tree.tokens[c]!.upos === "PRON") &&
      cast.at(tree, k).length > 0 &&
      cast.at(tree, k).every((p) => actors.some((a) => principalOf(a.code) === principalOf(p.code))),
  );

/** "demanded the release of its nationals": whoever holds them is asked, not they. */
const isHeld = (tree: Tree, k: number): boolean => {
  const noun = tree.tokens[k]!.head;
  return (
    noun >= 0 &&
    prepositionOf(tree, k) === "of" &&
    /^(release|return|repatriation|extradition|handover|freedom)$/.test(lemmaOf(tree, noun))
  );
};

/** Those whom, where nobody's name stands with them, one asks at home. */
const AT_HOME = new Set(
  "parliament congress senate voter deputy lawmaker mp legislator citizen motorist driver".split(" "),
);

const isMember = (tree: Tree, k: number): boolean =>
  [k, ...kids(tree, k, "compound", "amod", "nmod")].some((c) =>
    /^(member|ally|partner|signatory)$/.test(lemmaOf(tree, c)),
  );
