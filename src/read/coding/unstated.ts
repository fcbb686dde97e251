import type { Status } from "../../vocabulary/status.ts";
import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import type { Match } from "./match.ts";
import { isAny } from "./qualified.ts";
import { ASKING, isNegation, toOf } from "./unwanted.ts";

/**
 * Words of an act in a place where they tell none: "any attack" that nobody denies, "fired without warning", "would neither
 * confirm nor deny it", a charge that has not been brought to court yet, a body's meeting that only says where it decided.
 */
export const isUnstated = (
  tree: Tree,
  { frame, predicate, targets, objects }: Match,
  status: Status,
): boolean =>
  (status !== "denied" && isAny(tree, predicate)) ||
  isUnasked(tree, predicate) ||
  (frame.type === "warn" && prepositionOf(tree, predicate) === "without") ||
  (frame.type === "deny" && isNoncommittal(tree, predicate)) ||
  (frame.type === "accuse" && isSuit(tree, predicate) && status !== "fact" && status !== "denied") ||
  (frame.type === "sanction" && isOwnEnvoy(tree, predicate, objects)) ||
  (frame.type === "deploy" && isAnothersEnvoy(tree, predicate, objects)) ||
  (frame.type === "request" && isAddressee(tree, predicate, objects)) ||
  (frame.type === "attack" &&
    status === "denied" &&
    targets.flat().length === 0 &&
    isBareFight(tree, predicate)) ||
  (frame.type === "attend" && isInTheChair(tree, predicate)) ||
  (VERDICT.test(frame.type) && isWhatTheyCall(tree, predicate)) ||
  (frame.type === "endorse" && (isStandingBy(tree, predicate) || isNeitherGood(tree, predicate))) ||
  (frame.type === "consult" && (isCalled(tree, predicate) || isSpeaking(tree, predicate))) ||
  (frame.type === "consult" && status === "fact" && targets.flat().length === 0 && isWhere(tree, predicate));

/** "can neither confirm nor deny", "refused to confirm or deny". */
const isNoncommittal = (tree: Tree, i: number): boolean =>
  isVerb(tree, i) &&
  [tree.tokens[i]!.head, ...kids(tree, i, "conj")].some((k) => k >= 0 && lemmaOf(tree, k) === "confirm") &&
  tree.tokens.some(({ lemma }, k) => /^(nor|or)$/.test(lemma) && Math.abs(k - i) <= 2);

/** "may take Chad to court", "wants to sue Chad": until then nobody is accused of anything. */
const isSuit = (tree: Tree, i: number): boolean =>
  /^(take|haul|drag|bring|sue|impeach|arraign|indict)$/.test(lemmaOf(tree, i));

/** "the ministers, meeting in Oslo, decided", "the ministers, who met on Monday, decided". */
const isWhere = (tree: Tree, i: number): boolean =>
  relation(tree, i) === "acl" && /^(meet|gather|convene|assemble|confer|bargain|sit)$/.test(lemmaOf(tree, i));

/** "Speaking in Oslo on Monday, he said": where it was said, with nobody else. */
const isSpeaking = (tree: Tree, i: number): boolean =>
  /^(speak|talk)$/.test(lemmaOf(tree, i)) &&
  relation(tree, i) === "advcl" &&
  tree.tokens[i]!.xpos === "VBG" &&
  kids(tree, i, "obl").every((k) => !/^(to|with)$/.test(prepositionOf(tree, k) ?? ""));

/** "nobody asked Chad to send troops", "has not urged Chad to leave": what nobody asks for is no deed of Chad's. */
function isUnasked(tree: Tree, i: number): boolean {
  const up = tree.tokens[i]!.head;
  return (
    up >= 0 &&
    ASKING.has(lemmaOf(tree, up)) &&
    relation(tree, i) === "xcomp" &&
    toOf(tree, i) !== undefined &&
    kids(tree, up, "obj", "iobj").length > 0 &&
    (kids(tree, up, "advmod").some((k) => isNegation(tree, k)) ||
      kids(tree, up, "nsubj").some((k) => /^(nobody|none|no-one)$/.test(lemmaOf(tree, k))))
  );
}

const VERDICT = /^(criticize|endorse)$/;

/** "a session chaired by Chad", "as he opened the meeting": who was in the chair, beside what is told. */
const isInTheChair = (tree: Tree, i: number): boolean =>
  /^(chair|open)$/.test(lemmaOf(tree, i)) && /^(acl|advcl)$/.test(relation(tree, i));

/** "condemned what it called a plot": a word for it, not a verdict of its own. */
const isWhatTheyCall = (tree: Tree, i: number): boolean =>
  /^(call|term|describe|brand|label)$/.test(lemmaOf(tree, i)) &&
  (kids(tree, i, "obj", "nsubj", "obl").some((k) => k < i && lemmaOf(tree, k) === "what") ||
    (relation(tree, i) === "acl" && lemmaOf(tree, tree.tokens[i]!.head) === "what"));

/** "could not stand by if it went on": by nobody's side. */
const isStandingBy = (tree: Tree, i: number): boolean =>
  lemmaOf(tree, i) === "stand" &&
  lemmaOf(tree, i + 1) === "by" &&
  !/^(DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(tree.tokens[i + 2]?.upos ?? "");

/** "described it as neither free nor fair". */
const isNeitherGood = (tree: Tree, i: number): boolean =>
  /^(call|describe|consider|find)$/.test(lemmaOf(tree, i)) &&
  kids(tree, i, "xcomp", "obl", "advcl").some((k) =>
    tree.children[k]!.some((c) => c < k && /^(neither|not|hardly|anything)$/.test(lemmaOf(tree, c))),
  );

const isPossessed = (tree: Tree, noun: number): boolean =>
  kids(tree, noun, "nmod:poss").some((k) => tree.tokens[k]!.upos === "PRON");

/** "may send its ambassador back": he returns to his post; "sent the ambassador home" expels him. */
const isOwnEnvoy = (tree: Tree, i: number, objects: readonly number[]): boolean =>
  lemmaOf(tree, i) === "send" && isBack(tree, i) && objects.some((k) => isPossessed(tree, k));

const isAnothersEnvoy = (tree: Tree, i: number, objects: readonly number[]): boolean =>
  lemmaOf(tree, i) === "send" &&
  objects.some((k) => /^(ambassador|envoy|chargé)$/.test(lemmaOf(tree, k)) && !isPossessed(tree, k)) &&
  isBack(tree, i);

const isBack = (tree: Tree, i: number): boolean => tree.children[i]!.some((k) => lemmaOf(tree, k) === "back");

/** "will ask them to adopt it": they are asked, whatever was spoken of before. */
const isAddressee = (tree: Tree, i: number, objects: readonly number[]): boolean =>
  lemmaOf(tree, i) === "ask" &&
  objects.length > 0 &&
  objects.every((k) => /^them$/i.test(tree.tokens[k]!.text)) &&
  kids(tree, i, "xcomp").every(
    (k) => !/^(help|send|lend|give|supply|protect|defend)$/.test(lemmaOf(tree, k)),
  ) &&
  kids(tree, i, "xcomp").length > 0;

/** "do not wish to fight", "could not fight": nobody is spared. */
const isBareFight = (tree: Tree, i: number): boolean =>
  lemmaOf(tree, i) === "fight" && kids(tree, i, "obj").length === 0;

/** "called the summit a historic one": it is judged, not convened. */
const isCalled = (tree: Tree, i: number): boolean =>
  lemmaOf(tree, i) === "call" && (kids(tree, i, "xcomp").length > 0 || kids(tree, i, "obj").length > 1);
