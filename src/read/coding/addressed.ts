import { isCollective } from "../collective.ts";
import { kids, lemmaOf, type Tree } from "../trees.ts";
import { isWhen, type Match } from "./match.ts";
import { isPrivate } from "./privates.ts";

/** Words stand where the target would, for somebody who is not known ("urged Congress") or for all the world ("urged calm"). */
export const isToUnknown = (tree: Tree, match: Match): boolean =>
  isToSomebody(tree, match) ||
  isForSomething(tree, match) ||
  isOfNobody(tree, match) ||
  isOffSomewhere(tree, match) ||
  isToTheFront(tree, match);

const isToSomebody = (tree: Tree, match: Match): boolean => addressee(tree, match) !== undefined;

/** The first words for somebody in a place of the target that are not the frame's own object ("sent troops"). */
const addressee = (tree: Tree, { frame, targets, predicate }: Match): number | undefined =>
  targets
    .filter(
      (_, i) =>
        frame.targets[i] !== "self" &&
        // "threatened to send troops": who is sent is not who is spoken to.
        !(frame.type === "threaten" && frame.targets[i]!.startsWith("xcomp")),
    )
    .flat()
    .find(
      (k) =>
        k !== predicate &&
        isSomebody(tree, k) &&
        !(frame.objects?.has(lemmaOf(tree, k)) ?? false) &&
        // "bombed Samarra": a name that nobody knows is mostly a town's, whose state the context tells.
        !(frame.type === "attack" && tree.tokens[k]!.upos === "PROPN"),
    );

/** "attacked its neighbour", "asked the organization", "promised her": words for somebody the text has spoken of, whoever it is. */
export function isToSpokenOf(tree: Tree, match: Match): boolean {
  const at = addressee(tree, match);
  if (at === undefined) return false;
  const { upos, text } = tree.tokens[at]!;
  if (upos === "PRON") return !/^you$/i.test(text);
  if (upos !== "NOUN" || OF_NO_STATE.has(lemmaOf(tree, at)) || isPrivate(tree, at)) return false;
  return kids(tree, at, "det", "nmod:poss").some((k) => DEFINITE.test(tree.tokens[k]!.text));
}

/** Firms, courts and the public: who speaks to them speaks to no party. */
const OF_NO_STATE = new Set(
  "company firm bank court judge tribunal press media newspaper reporter journalist public people farmer worker team club church university police world voter resident".split(
    " ",
  ),
);
const DEFINITE = /^(the|this|that|these|those|both|its|their|his|her|our|your)$/i;

/** "urged dialogue", "called for restraint": of everybody. "Demanded an apology" is said to somebody, whom the context tells. */
const isForSomething = (tree: Tree, { frame, targets, predicate, objects }: Match): boolean =>
  frame.type === "demand" &&
  [...targets.flat(), ...objects].some((k) => k !== predicate && OF_ALL.has(lemmaOf(tree, k)));
const OF_ALL = new Set(
  "restraint calm dialogue talk peace unity moderation solution settlement caution wisdom negotiation patience consultation mediation stability cooperation compromise meeting summit session action ceasefire truce sanction".split(
    " ",
  ),
);

/** "sent troops to the front", "withdrew its forces from the line": where those stand who fight, in nobody's land in particular. */
const isToTheFront = (tree: Tree, { frame, predicate, objects }: Match): boolean =>
  /^(deploy|pull_back)$/.test(frame.type) &&
  [predicate, ...objects].some((k) =>
    kids(tree, k, "obl", "nmod").some(
      (c) => FRONTS.has(lemmaOf(tree, c)) && kids(tree, c, "nmod").length === 0,
    ),
  );
const FRONTS = new Set("front line valley position sea ocean gulf strait water trench".split(" "));

/** "left the heights", "quit the valley": of which it is not said whose it is. */
const isOffSomewhere = (tree: Tree, { frame, predicate, objects }: Match): boolean =>
  frame.type === "pull_back" &&
  /^(leave|quit|vacate)$/.test(lemmaOf(tree, predicate)) &&
  objects.some((k) => SPOTS.has(lemmaOf(tree, k)));
const SPOTS = new Set(
  "valley height hill ridge islet island headland post position outpost camp plateau village town zone strip".split(
    " ",
  ),
);

/**
 * "voiced concern at the dispute", "condemned the attacks": a verdict on how things stand, or on a deed whose doer nothing
 * names, blames nobody; nor does worry that has no cause ("is deeply worried").
 */
function isOfNobody(tree: Tree, { frame, targets, predicate, objects }: Match): boolean {
  if (frame.type !== "criticize") return false;
  if (targets.some((heads) => heads.some((k) => k !== predicate && isSituation(tree, k)))) return true;
  if (objects.some((k) => BLOWS.has(lemmaOf(tree, k)))) return true;
  const felt = [predicate, ...objects].find((k) => WORRY.has(lemmaOf(tree, k)));
  return (
    felt !== undefined &&
    [predicate, felt].every((k) => kids(tree, k, ...CAUSES).every((c) => isWhen(tree, c)))
  );
}
const WORRY = new Set(
  "concern concerned worry worried alarm alarmed unease uneasy anxiety anxious".split(" "),
);
const CAUSES = ["obl", "nmod", "ccomp", "acl", "advcl", "xcomp"];

/** How things stand, which is nobody's deed. */
const isSituation = (tree: Tree, k: number): boolean => SITUATIONS.has(lemmaOf(tree, k));
const SITUATIONS = new Set(
  "rift dispute crisis fighting conflict tension situation quarrel violence row standoff stand-off deadlock stalemate unrest instability escalation bloodshed suffering plight turmoil chaos".split(
    " ",
  ),
);
const BLOWS = new Set(
  "attack raid strike airstrike shelling bombardment bombing killing murder massacre assassination blast explosion".split(
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
  return (
    (upos === "PROPN" && !isDay(text)) ||
    (upos === "NOUN" && (isCollective(lemmaOf(tree, k)) || OF_NO_STATE.has(lemmaOf(tree, k))))
  );
};

/** "voiced concern at the crisis in Chad", "met with a plan for Chad": who is named inside is neither blamed nor met. */
export const isNobodys = (tree: Tree, type: string, heads: readonly number[]): boolean =>
  (type === "criticize" && heads.some((k) => isSituation(tree, k))) ||
  (/^(consult|meet|agree|cease_fire)$/.test(type) && heads.every((k) => AGENDA.has(lemmaOf(tree, k))));

/** What a meeting is about or ends with. */
const AGENDA = new Set(
  "question issue plan agenda aim hope view topic problem demand draft proposal aid crisis war threat promise text list result item point word".split(
    " ",
  ),
);
