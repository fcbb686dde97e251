import { isCollective } from "../collective.ts";
import { lemmaOf, type Tree } from "../trees.ts";
import type { Match } from "./match.ts";

/** Words stand where the target would, for somebody who is not known ("urged Congress") or for all the world ("urged calm"). */
export const isToUnknown = (tree: Tree, match: Match): boolean =>
  isToSomebody(tree, match) || isForSomething(tree, match);

/** A place of the target holds words for somebody, and not those of the frame's own object ("sent troops"). */
const isToSomebody = (tree: Tree, { frame, targets, predicate }: Match): boolean =>
  targets.some(
    (heads, i) =>
      frame.targets[i] !== "self" &&
      // "threatened to send troops": who is sent is not who is spoken to.
      !(frame.type === "threaten" && frame.targets[i]!.startsWith("xcomp")) &&
      heads.some(
        (k) => k !== predicate && isSomebody(tree, k) && !(frame.objects?.has(lemmaOf(tree, k)) ?? false),
      ),
  );

/** "urged dialogue", "called for restraint": of everybody. "Demanded an apology" is said to somebody, whom the context tells. */
const isForSomething = (tree: Tree, { frame, targets, predicate, objects }: Match): boolean =>
  frame.type === "demand" &&
  [...targets.flat(), ...objects].some((k) => k !== predicate && OF_ALL.has(lemmaOf(tree, k)));
const OF_ALL = new Set(
  "restraint calm dialogue talk peace unity moderation solution settlement caution wisdom negotiation patience consultation mediation stability cooperation compromise meeting summit session action ceasefire truce sanction".split(
    " ",
  ),
);

/** "Wednesday's meeting", "the March talks": a day holds no meeting. */
const isDay = (text: string): boolean =>
  /^((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
    text,
  );

/** Words for a person, a body or a pronoun for one; things and deeds are not. */
const isSomebody = (tree: Tree, k: number): boolean => {
  const { upos, text } = tree.tokens[k]!;
  if (/^(all|everyone|everybody)$/i.test(text)) return true;
  if (upos === "PRON") return !/^(it|this|that|which|what|itself)$/i.test(text);
  return (upos === "PROPN" && !isDay(text)) || (upos === "NOUN" && isCollective(lemmaOf(tree, k)));
};
