import { subjectOf } from "../attribution/phrases.ts";
import { companionsOf } from "./companions.ts";
import { includedIn } from "./stranded.ts";
import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";

/**
 * Heads of the phrases that name who does what a verb says: its subject with what is coordinated to it, the noun that a
 * relative clause or a participle hangs on, the owner of a noun that an infinitive completes ("Kenya's decision to leave").
 */
export function doersOf(tree: Tree, verb: number): readonly number[] {
  if (isBareEvent(tree, verb)) return [];
  const some = kids(tree, verb, "nsubj").length === 0 ? includedIn(tree, verb) : [];
  if (some.length > 0) return some;
  if (relation(tree, verb) === "acl" && MIND.test(lemmaOf(tree, tree.tokens[verb]!.head))) {
    const minded = intending(tree, tree.tokens[verb]!.head);
    if (minded.length > 0) return minded;
  }
  const authors = authorsOf(tree, verb);
  if (authors.length > 0) return authors;
  const subject = subjectOf(tree, verb);
  if (subject !== null) {
    const several = someOfThem(tree, verb, subject);
    if (several !== null) return [several];
    if (isRelative(tree, subject)) {
      const noun = identified(tree, apposedTo(tree, subject, allOf(tree, relativeHead(tree, subject) ?? subject, verb))); // prettier-ignore
      const adopting =
        TEXTS.has(lemmaOf(tree, noun)) && relation(tree, noun) === "obj" ? tree.tokens[noun]!.head : -1;
      return adopting >= 0 && ADOPTING.test(lemmaOf(tree, adopting)) ? doersOf(tree, adopting) : [noun];
    }
    return [subject, ...kids(tree, subject, "conj"), ...companionsOf(tree, verb, subject)];
  }
  const up = tree.tokens[verb]!.head;
  if (up < 0) return [];
  const perfect = perfectOf(tree, verb);
  if (perfect !== null) return doersOf(tree, perfect);
  const { xpos, deprel } = tree.tokens[verb]!;
  if (deprel === "acl:relcl")
    return xpos === "VBN" || kids(tree, verb, "nsubj").length > 0 ? [] : [identified(tree, up)];
  // "was weighing whether to leave", "scolded the cabinet for having yielded".
  if (
    /^(ccomp|csubj)$/.test(relation(tree, verb)) &&
    xpos === "VB" &&
    hasTo(tree, verb) &&
    isOneWho(tree, up, verb)
  )
    return kids(tree, up, "nsubj");
  if (relation(tree, verb) === "ccomp" && xpos === "VB" && hasTo(tree, verb)) return doersOf(tree, up);
  if (
    relation(tree, verb) === "acl" &&
    kids(tree, verb, "aux").some((k) => /^having$/i.test(tree.tokens[k]!.text))
  )
    return [identified(tree, up)];
  if (relation(tree, verb) === "acl") {
    if (xpos === "VBG" && kids(tree, verb, "mark", "case").length === 0) return [up];
    // "thought nothing of leaving" says how lightly it was done.
    if (lemmaOf(tree, up) === "nothing") return [];
    const owners = ownersAndAgents(tree, up);
    if (owners.length > 0 || xpos === "VBN") return owners;
    const governor = tree.tokens[up]!.head;
    return governor >= 0 && isVerb(tree, governor) && relation(tree, up) !== "nsubj"
      ? doersOf(tree, governor)
      : [isRanked(tree, up) ? tree.tokens[up]!.head : identified(tree, up)];
  }
  if (xpos === "VBG" && /^(nmod|obl|obj|nsubj|csubj|ccomp|advcl)$/.test(relation(tree, verb)))
    return isVerb(tree, up) && relation(tree, verb) !== "csubj" ? doersOf(tree, up) : intending(tree, up);
  return [];
}

/** "Chad would be the first to sign", "was the only one to object": what the subject is said to be one in doing. */
const isOneWho = (tree: Tree, noun: number, verb: number): boolean =>
  noun < verb &&
  /^(first|last|only|one|second|next)$/.test(lemmaOf(tree, noun)) &&
  kids(tree, noun, "cop").length > 0;

/**
 * "Chad, Niger and Mali, which between them have sent two thousand men": a relative clause of several that hangs on the last
 * of the names tells of all.
 */
function allOf(tree: Tree, noun: number, verb: number): number {
  if (relation(tree, noun) !== "conj" || tree.tokens[noun]!.xpos !== "NNP") return noun;
  const many = tree.tokens
    .slice(noun + 1, verb + 1)
    .some(
      ({ text, xpos, head, index }) =>
        /^(both|all|each|them)$/i.test(text) ||
        ((xpos === "VBP" || /^were$/i.test(text)) && (head === verb || index === verb)),
    );
  return many ? tree.tokens[noun]!.head : noun;
}

/**
 * "Jon Vik, the head of its mission, who warned Chad", "the visit of Jon Vik, who warned Chad": who does something is the one
 * named, not his office or what is his.
 */
function apposedTo(tree: Tree, pronoun: number, noun: number): number {
  if (lemmaOf(tree, pronoun) !== "who" || tree.tokens[noun]!.upos !== "NOUN") return noun;
  const { head } = tree.tokens[noun]!;
  if (relation(tree, noun) === "appos" && tree.tokens[head]?.upos === "PROPN") return head;
  if (!OF_SOMEBODY.test(lemmaOf(tree, noun))) return noun;
  return kids(tree, noun, "nmod").findLast((k) => k < pronoun && tree.tokens[k]!.upos === "PROPN") ?? noun;
}
const OF_SOMEBODY =
  /^(initiative|proposal|plan|effort|visit|arrival|arrest|election|return|death|release|departure|speech|statement|letter|word|remark|offer|demand|appeal|decision|request|support|help|mediation|resignation|invitation|intervention)$/;

/** "thanked Chad and Mali, both of whom had warned it": the first of those whom a quantity in a relative clause is of. */
function someOfThem(tree: Tree, verb: number, subject: number): number | null {
  if (!/^(both|all|each)$/.test(lemmaOf(tree, subject))) return null;
  if (!kids(tree, subject, "nmod").some((k) => /^(which|whom)$/i.test(tree.tokens[k]!.text))) return null;
  if (tree.tokens[verb]!.deprel === "acl:relcl") return tree.tokens[verb]!.head;
  let k = tree.tokens[subject - 1]?.text === "," ? subject - 2 : -1;
  while (k >= 0 && relation(tree, k) === "conj") k = tree.tokens[k]!.head;
  return k < 0 ? null : k;
}

/** "has neither praised nor blamed it": the auxiliary, where the tree takes it for a verb and the participles for its objects. */
function perfectOf(tree: Tree, verb: number): number | null {
  let k = verb;
  while (relation(tree, k) === "conj" && tree.tokens[k]!.xpos === "VBN") k = tree.tokens[k]!.head;
  const { xpos, head } = tree.tokens[k]!;
  return xpos === "VBN" &&
    /^(obj|xcomp)$/.test(relation(tree, k)) &&
    head >= 0 &&
    lemmaOf(tree, head) === "have"
    ? head
    : null;
}

/** "adopted a statement that condemns the raid": what a text says, those say who make it theirs. */
const TEXTS = new Set(
  "statement declaration resolution communique communiqué motion appeal letter note petition manifesto".split(
    " ",
  ),
);
const ADOPTING =
  /^(adopt|issue|sign|publish|pass|release|approve|endorse|send|write|read|circulate|agree|hand|deliver|put|table|propose|submit)$/;

/** "issued a statement condemning the raid", "its letter urging restraint": who speaks in a text. Empty where nothing tells. */
function authorsOf(tree: Tree, verb: number): readonly number[] {
  const noun = tree.tokens[verb]!.head;
  const speaks = relation(tree, verb) === "acl" && tree.tokens[verb]!.xpos === "VBG";
  if (!speaks || !TEXTS.has(lemmaOf(tree, noun))) return [];
  const owners = ownersAndAgents(tree, noun);
  if (owners.length > 0) return owners;
  const governor = tree.tokens[noun]!.head;
  const put = relation(tree, noun) === "obj" && ADOPTING.test(lemmaOf(tree, governor));
  return put ? doersOf(tree, governor) : [];
}

/** "died in shelling near Goma": an event with neither owner nor object is not the subject's doing. */
const isBareEvent = (tree: Tree, verb: number): boolean =>
  tree.tokens[verb]!.xpos === "VBG" &&
  /^(shell|bomb|fight|raid|shoot|kill|riot|loot|bombard|strafe|fire)$/.test(lemmaOf(tree, verb)) &&
  /^(in|during|amid|under)$/.test(prepositionOf(tree, verb) ?? "") &&
  kids(tree, verb, "obj", "ccomp", "xcomp").length === 0;

/**
 * "Kenya is the first member to leave", "Kenya, a country that left": who the noun of a copula or behind a name is said to be; "it
 * was Kenya that left" says it of Kenya.
 */
export const identified = (tree: Tree, noun: number): number => {
  if (relation(tree, noun) === "appos" && KINDS.has(lemmaOf(tree, noun))) {
    const named = tree.tokens[noun]!.head;
    return tree.tokens[named]!.upos === "PROPN" ? named : noun;
  }
  return kids(tree, noun, "cop").length > 0 && !isCleft(tree, noun)
    ? (kids(tree, noun, "nsubj")[0] ?? noun)
    : noun;
};
const KINDS = new Set(
  "country state nation neighbour neighbor ally partner member rival foe enemy power body organisation organization bloc alliance group movement".split(
    " ",
  ),
);

/** "Kenya, the last member to ratify it", "Kenya, one of the first to leave": behind a name, it says it of the name. */
const isRanked = (tree: Tree, noun: number): boolean =>
  relation(tree, noun) === "appos" &&
  tree.tokens[tree.tokens[noun]!.head]!.upos === "PROPN" &&
  [noun, ...kids(tree, noun, "amod", "nmod")].some((k) =>
    /^(first|last|only|latest|one)$/.test(lemmaOf(tree, k)),
  );

/** "it was Kenya that left"; "it was not Kenya that left" says of Kenya that it did not. */
const isCleft = (tree: Tree, noun: number): boolean =>
  kids(tree, noun, "nsubj").some((k) => lemmaOf(tree, k) === "it") &&
  kids(tree, noun, "advmod").every((k) => !/^(not|never|n't|n’t)$/.test(lemmaOf(tree, k))) &&
  kids(tree, noun, "acl").some((k) => tree.tokens[k]!.deprel === "acl:relcl");

const MIND = /^(intention|intent|plan|thought|wish|desire|idea|hope|means)$/;

/** "Kenya has no intention of leaving": whose a noun is, or else who has what it names. */
function intending(tree: Tree, noun: number): readonly number[] {
  const owners = ownersAndAgents(tree, noun);
  const verb = tree.tokens[noun]!.head;
  const had = relation(tree, noun) === "obj" && verb >= 0 && lemmaOf(tree, verb) === "have";
  return owners.length === 0 && had ? doersOf(tree, verb) : owners;
}

const hasTo = (tree: Tree, verb: number): boolean =>
  kids(tree, verb, "mark").some((k) => tree.tokens[k]!.xpos === "TO");

const ownersAndAgents = (tree: Tree, noun: number): readonly number[] => [
  ...kids(tree, noun, "nmod:poss"),
  ...kids(tree, noun, "nmod").filter((k) => /^(by|of)$/.test(prepositionOf(tree, k) ?? "")),
];

const isRelative = (tree: Tree, i: number): boolean =>
  /^(which|who|that|whom)$/.test(lemmaOf(tree, i)) && tree.tokens[i]!.upos !== "NOUN";

/** The noun that the relative clause of a pronoun hangs on. */
function relativeHead(tree: Tree, pronoun: number): number | null {
  for (let k = tree.tokens[pronoun]!.head; k >= 0; k = tree.tokens[k]!.head) {
    if (tree.tokens[k]!.deprel === "acl:relcl") return tree.tokens[k]!.head;
    if (!/^(conj|xcomp|ccomp|advcl)$/.test(relation(tree, k))) return null;
  }
  return null;
}
