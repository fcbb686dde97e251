import { kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { ACHIEVED } from "./moods.ts";

const hasTo = (tree: Tree, at: number): boolean =>
  tree.tokens[at]!.xpos === "VB" && kids(tree, at, "mark").some((k) => tree.tokens[k]!.xpos === "TO");

/** "is too weak to send", "is in no hurry to send": what would follow does not. */
export const isShortOf = (tree: Tree, at: number, up: number): boolean =>
  relation(tree, at) !== "ccomp" &&
  hasTo(tree, at) &&
  ((tree.tokens[up]!.upos === "ADJ" && kids(tree, up, "advmod").some((k) => lemmaOf(tree, k) === "too")) ||
    (/^(hurry|mood|rush|position)$/.test(lemmaOf(tree, up)) &&
      kids(tree, up, "det").some((k) => lemmaOf(tree, k) === "no")));

/** "wanted to leave": a wish for what one would do oneself. */
export const isOwnWish = (tree: Tree, at: number): boolean =>
  /^(want|wish)$/.test(lemmaOf(tree, at)) &&
  kids(tree, at, "obj", "iobj").length === 0 &&
  kids(tree, at, "xcomp").some((k) => hasTo(tree, k) && kids(tree, k, "nsubj").length === 0);

/** "is reluctant to send", "is eager to join": how somebody stands to an act is not the act, unless the word says it was done. */
export const isLeaning = (tree: Tree, at: number, up: number): boolean =>
  tree.tokens[up]!.upos === "ADJ" &&
  kids(tree, up, "cop").length > 0 &&
  hasTo(tree, at) &&
  !ACHIEVED.has(lemmaOf(tree, up));

/** Verbs whose infinitive was done: "managed to leave", "went on to attack", "used its ships to shell". Of others it is not said. */
const DONE = new Set(
  (
    "manage begin start continue proceed go help dare bother deign serve come happen turn use move act rush hurry hasten resume return step join " +
    "meet gather combine succeed get keep remain stay prove tend learn live work send dispatch fly travel take " +
    "have be do make see hear watch find deploy mobilize mobilise withdraw pull cross march sail enter invade agree exploit unite"
  ).split(" "),
);

/** "lacks the troops to attack", "prefers to leave", "was tipped to leave": not said to be done. */
export const isUnsaid = (tree: Tree, at: number, up: number): boolean =>
  hasTo(tree, at) &&
  /^(xcomp|advcl)$/.test(relation(tree, at)) &&
  tree.tokens[up]!.upos === "VERB" &&
  !DONE.has(lemmaOf(tree, up)) &&
  !(CONTACTING.has(lemmaOf(tree, up)) && SAYING.has(lemmaOf(tree, at)));

/** "telephoned Kenya to offer help", "summoned the envoy to protest": once they spoke, it was said. */
const CONTACTING = new Set(
  "telephone phone ring call cable wire telegraph write visit meet see contact summon convoke".split(" "),
);
const SAYING = new Set(
  "ask request beg plead appeal inform urge press offer protest complain apologise apologize thank congratulate promise assure reassure warn demand express condemn deny deplore propose pledge".split(
    " ",
  ),
);

/** "talk of leaving", "dreamed of attacking", "within hours of attacking": what is on somebody's mind, or nearly came about. */
export const isOnlyThought = (tree: Tree, at: number, up: number): boolean => {
  const preposition = prepositionOf(tree, at) ?? "";
  const gerund = tree.tokens[at]!.xpos === "VBG" || tree.tokens[at]!.upos === "NOUN";
  const told = relation(tree, at) === "acl" && tree.tokens[at]!.xpos === "VBG";
  if (!gerund || (!told && !/^(of|about)$/.test(preposition))) return false;
  return (
    /^(dream|think|talk|speak|muse|fantasise|fantasize|boast|rumou?r|prospect|danger|idea|thought|hope|dream|chance|spectre|specter|temptation)$/.test(
      lemmaOf(tree, up),
    ) && relation(tree, at) !== "conj"
  );
};

/** "came within hours of attacking", "there is no question of Kenya leaving", "would not hear of leaving". */
export const isNearly = (tree: Tree, at: number, up: number): boolean =>
  tree.tokens[at]!.xpos === "VBG" &&
  ((prepositionOf(tree, at) === "of" &&
    (prepositionOf(tree, up) === "within" ||
      kids(tree, up, "obl").some((k) => prepositionOf(tree, k) === "within" && k < at) ||
      (lemmaOf(tree, up) === "hear" && kids(tree, up, "advmod").some((k) => lemmaOf(tree, k) === "not")))) ||
    (/^(question|prospect|chance)$/.test(lemmaOf(tree, up)) &&
      lemmaOf(tree, up + 1) === "of" &&
      kids(tree, up, "det").some((k) => lemmaOf(tree, k) === "no")));

/** "was to leave in March, but did not": the auxiliary alone takes back what was to come. */
export const isLeftUndone = (tree: Tree, i: number): boolean =>
  kids(tree, i, "conj").some(
    (k) =>
      tree.tokens[k]!.upos === "AUX" &&
      /^(do|have)$/.test(lemmaOf(tree, k)) &&
      kids(tree, k, "nsubj").length === 0 &&
      kids(tree, k, "advmod").some((c) => /^(not|n't|n’t|never)$/.test(lemmaOf(tree, c))),
  );

/** "was right to leave", "was the only power to defend him": what is right was done, and a power that stands out is a state. */
export const isNoWeighing = (tree: Tree, up: number): boolean =>
  lemmaOf(tree, up) === "right"
    ? tree.tokens[up]!.upos === "ADJ"
    : lemmaOf(tree, up) === "power" &&
      kids(tree, up, "amod").some((k) =>
        /^(only|sole|first|last|second|next|great|major)$/.test(lemmaOf(tree, k)),
      );

/** "is under no obligation to help": nobody asks it of him. */
export const isUnowed = (tree: Tree, up: number): boolean =>
  /^(obligation|duty|need|reason|pressure)$/.test(lemmaOf(tree, up)) &&
  kids(tree, up, "det").some((k) => lemmaOf(tree, k) === "no");
