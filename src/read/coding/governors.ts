import type { Status } from "../../vocabulary/status.ts";
import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { expand } from "./classes.ts";
import { CAUSED } from "./moods.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Nouns of what is settled, or under way, but not yet done: "a decree to leave", "steps to leave", "on course to leave". */
const SETTLED = set(
  "decree law bill act ordinance decision schedule timetable agreement deal treaty pact accord resolution motion vote move bid application campaign drive step preparation arrangement resolve course track way mission operation",
);
/** Nouns of what may be done: "the means to attack", "talks on leaving", "a mandate to send". */
const OPEN = set(
  "mean means strength money force talk negotiation discussion debate conversation mandate reason excuse pretext incentive desire wish ambition dream hope urge idea notion invitation suggestion position go-ahead green-light approval clearance leeway right temptation threat danger risk prospect likelihood spectre specter scenario referendum rumour rumor eventuality case appetite licence license question effort attempt possibility",
);
/** Nouns of what did not come about: "a failure to leave", "stopped short of leaving". */
const VOID = set("failure refusal inability short failing");

/**
 * What a noun makes of the infinitive, gerund or event that hangs on it, behind whichever word the tree hung it:
 * "a decree to leave", "began talks on leaving", "the threat of an attack". Null for nouns that say nothing of it ("the first
 * state to leave", "the mistake of leaving").
 */
export function nounHolds(tree: Tree, at: number, up: number): Status | null {
  const marker = kids(tree, at, "mark", "case").find((k) => k < at);
  if (marker === undefined || !(isBare(tree, at) || isThat(tree, marker))) return null;
  const before = lastWordBefore(tree, marker);
  const noun = isVerb(tree, up) ? before : up;
  if (noun === null || isVerb(tree, noun) || noun > marker || tree.tokens[noun]!.upos !== "NOUN") return null;
  const lemma = lemmaOf(tree, noun);
  if (!isVerb(tree, at) && !/^(of|about)$/.test(prepositionOf(tree, at) ?? "")) return null;
  if (VOID.has(lemma)) return "denied";
  const kept = isVerb(tree, at) && OWED.has(lemma) ? keptOf(tree, noun) : null;
  if (kept !== null) return kept;
  if (/^(point|cusp|threshold|eve)$/.test(lemma))
    return prepositionOf(tree, noun) === "on" ? "possible" : null;
  if (OPEN.has(lemma)) return isNoneAtAll(tree, noun) ? "denied" : "possible";
  // "the law of a war" names no plan, "the decision that they left" tells what was found.
  if (!isVerb(tree, at) || !SETTLED.has(lemma) || isThat(tree, marker)) return null;
  return isNoneAtAll(tree, noun) ? "denied" : "intended";
}

/** Nouns of what somebody owes others: "its promise to defend Chad". */
const OWED = set("promise pledge vow commitment obligation duty undertaking threat word guarantee");
const KEEPING =
  /^(keep|honou?r|fulfil|fulfill|meet|discharge|redeem|implement|make good|make good on|deliver on|live up to|act on|stand by|carry out|make good on|follow through on)$/;
const BREAKING =
  /^(break|violate|betray|renege on|go back on|fail in|default on|walk away from|shirk|dodge|evade)$/;

/** "kept its promise to defend Chad" tells that it did, "went back on it" that it did not; null where neither is said. */
function keptOf(tree: Tree, noun: number): Status | null {
  const verb = tree.tokens[noun]!.head;
  if (verb < 0 || !isVerb(tree, verb) || !/^(obj|obl|nsubj)$/.test(relation(tree, noun))) return null;
  const between = tree.tokens
    .slice(verb + 1, noun)
    .flatMap(({ upos, xpos, lemma }) =>
      /^(ADP|ADV)$/.test(upos) || xpos === "RP" || lemma === "good" ? [lemma] : [],
    );
  const words = [lemmaOf(tree, verb), ...between].join(" ");
  // "was not kept": what its subject is hears nothing of the verb's own negation.
  const broken =
    relation(tree, noun) === "nsubj" &&
    kids(tree, verb, "advmod").some((k) => /^(not|n't|n’t|never)$/.test(lemmaOf(tree, k)));
  if (KEEPING.test(words)) return broken ? "denied" : "fact";
  return BREAKING.test(words) && !broken ? "denied" : null;
}

/** "the failure to prevent it", "its inability to stop it". */
export const isVoid = (tree: Tree, at: number, up: number): boolean =>
  VOID.has(lemmaOf(tree, up)) && !isVerb(tree, up) && relation(tree, at) === "acl" && isBare(tree, at);

/** "in no position to attack", "not in a position to attack"; what "made no move" denies, its verb does. */
const isNoneAtAll = (tree: Tree, noun: number): boolean =>
  (kids(tree, noun, "det").some((k) => lemmaOf(tree, k) === "no") &&
    !/^(obj|nsubj)$/.test(relation(tree, noun))) ||
  kids(tree, noun, "advmod").some((k) => /^(not|n't|n’t|never)$/.test(lemmaOf(tree, k)));

/** "the possibility that they leave". */
const isThat = (tree: Tree, marker: number): boolean => lemmaOf(tree, marker) === "that";

const isBare = (tree: Tree, at: number): boolean =>
  !isVerb(tree, at) || /^(VB|VBG)$/.test(tree.tokens[at]!.xpos) || kids(tree, at, "aux").length > 0;

/** The word before a marker; "for" and whoever stands between ("a plan for Kenya to leave") are stepped over by the tree. */
const lastWordBefore = (tree: Tree, marker: number): number | null => {
  const word = tree.tokens[marker - 1];
  return word !== undefined && word.upos === "NOUN" ? word.index : null;
};

/** Verbs with the words behind which a gerund did not come about: "was talked out of leaving", "held back from leaving". */
const GIVEN_UP: ReadonlyMap<string, RegExp> = new Map([
  ["talk", /out of$/],
  ["back", /(out of|away from|from)$/],
  ["opt", /out of$/],
  ["bow", /out of$/],
  ["argue", /out of$/],
  ["hold", /(back|off) from$/],
  ["pull", /back from$/],
  ["step", /back from$/],
  ["draw", /back from$/],
  ["shy", /from$/],
  ["recoil", /from$/],
  ["shrink", /from$/],
  ["clear", /of$/],
  ["acquit", /of$/],
  ["absolve", /(of|from)$/],
  ["exonerate", /(of|from)$/],
  ["keep", /from$/],
  ["restrain", /from$/],
  ["bar", /from$/],
  ["stop", /(from|short of)$/],
  ["baulk", /at$/],
]);

/** "was talked out of leaving", "thought better of leaving", "is nowhere near leaving". */
export const isGivenUp = (tree: Tree, at: number, up: number): boolean => {
  const gerund = tree.tokens[at]!.xpos === "VBG" ? at : kids(tree, at, "aux").find((k) => isGerund(tree, k));
  if (gerund === undefined || up > gerund) return false;
  if (lemmaOf(tree, up) === "good" && lemmaOf(tree, up - 1) === "think") return true;
  const words = tree.tokens.slice(up, gerund).map((t) => t.text.toLowerCase());
  const between = words.slice(1).join(" ");
  return (
    (words.length < 7 && (GIVEN_UP.get(lemmaOf(tree, up))?.test(between) ?? false)) ||
    (/^(near|close)( to)?$/.test(words.join(" ")) &&
      /^(nowhere|anywhere|not)$/.test(lemmaOf(tree, up - 1))) ||
    /^way (off |away )?from$/.test(words.join(" "))
  );
};

const isGerund = (tree: Tree, i: number): boolean => tree.tokens[i]!.xpos === "VBG";

/** "seems to have left", "it appears that it left": nobody says that it did. */
export const isSeeming = (tree: Tree, at: number, up: number): boolean =>
  /^(seem|appear)$/.test(lemmaOf(tree, up)) && /^(xcomp|ccomp|csubj)$/.test(relation(tree, at));

/** Who is forced or brought to do something does it: "was forced to withdraw", "persuaded Kenya to leave". */
const BROUGHT = set("force compel lead cause prompt drive induce persuade convince coax goad");

export const isBrought = (tree: Tree, up: number): boolean => BROUGHT.has(lemmaOf(tree, up));

/** "had been expected to leave", "was supposed to leave": what was awaited, of which nobody says that it came. */
export const wasAwaited = (tree: Tree, up: number): boolean =>
  /^(expect|suppose|schedule|due|set|mean|slate|plan|tip|bill)$/.test(lemmaOf(tree, up)) &&
  kids(tree, up, "aux", "cop").some((k) => /^had$/i.test(tree.tokens[k]!.text));

/** "sent troops to seize the port": what somebody is sent for comes after; help is given by coming. */
export const isSentFor = (tree: Tree, at: number, up: number): boolean =>
  /^(send|dispatch|despatch|deploy|order|mobilize|mobilise|mass|assemble)$/.test(lemmaOf(tree, up)) &&
  tree.tokens[at]!.xpos === "VB" &&
  kids(tree, at, "mark").some((k) => tree.tokens[k]!.xpos === "TO") &&
  /^(xcomp|advcl|acl)$/.test(relation(tree, at)) &&
  !/^(help|support|defend|protect|assist|guard|back|reinforce|observe|monitor|aid|bolster|strengthen|relieve|shield|secure|keep|join|replace|mark|show|express)$/.test(
    lemmaOf(tree, at),
  );

/** "did not go so far as to condemn". */
export const isTooFar = (tree: Tree, at: number, up: number): boolean =>
  lemmaOf(tree, up) === "go" &&
  /^(so|as) far as to$/i.test(
    tree.tokens
      .slice(Math.max(0, at - 4), at)
      .map((t) => t.text)
      .join(" "),
  );

/** "in order to", "so as to", "in a bid to", "in an effort to": what is aimed at. */
export const isAimedAt = (tree: Tree, at: number): boolean => {
  const to = kids(tree, at, "mark").find((k) => tree.tokens[k]!.xpos === "TO");
  if (to === undefined) return false;
  const words = tree.tokens
    .slice(Math.max(0, to - 3), to)
    .map((t) => t.text.toLowerCase())
    .join(" ");
  return /\b(in order|so as|in an? (bid|effort|attempt))$/.test(words);
};

/** "as if it had left", "as though they would leave". */
export const isAsIf = (tree: Tree, predicates: readonly number[]): boolean =>
  predicates.some((i) =>
    kids(tree, i, "mark").some(
      (k) => /^(if|though)$/.test(lemmaOf(tree, k)) && lemmaOf(tree, k - 1) === "as",
    ),
  );

/** "was falsely accused of leaving", "is wrongly said to have left": the teller knows better. */
export const isFalsely = (tree: Tree, up: number): boolean =>
  kids(tree, up, "aux:pass").length > 0 &&
  kids(tree, up, "advmod").some((k) =>
    /^(falsely|wrongly|mistakenly|erroneously|incorrectly|inaccurately|baselessly)$/.test(lemmaOf(tree, k)),
  ) &&
  !kids(tree, up, "obl").some((k) => prepositionOf(tree, k) === "by");

/** "had left" of "wishes it had left". */
export const isPluperfect = (tree: Tree, at: number): boolean =>
  kids(tree, at, "aux").some((k) => /^(had|'d|’d)$/i.test(tree.tokens[k]!.text));

/** "Suppose that it leaves": an imperative that asks to take it for granted. */
export const isSupposed = (tree: Tree, up: number): boolean =>
  /^(suppose|assume|say|picture)$/.test(lemmaOf(tree, up)) &&
  /^VBP?$/.test(tree.tokens[up]!.xpos) &&
  kids(tree, up, "nsubj", "aux", "mark").length === 0 &&
  up <= 2;

/** "gave Chad two days to leave", "had until Friday to leave": by then it ought to. */
export const isDue = (tree: Tree, at: number, up: number): boolean =>
  /^(give|allow|grant|have)$/.test(lemmaOf(tree, up)) &&
  relation(tree, at) === "xcomp" &&
  tree.tokens[at]!.xpos === "VB" &&
  (kids(tree, at, "obl").some((k) => k < at && prepositionOf(tree, k) === "until") ||
    kids(tree, up, "obj").some((k) => /^(hour|day|week|month|year)$/.test(lemmaOf(tree, k))));

/** "asked about the attack", "called it an attack" ask for none. */
export const isAskedFor = (tree: Tree, at: number, lemma: string): boolean =>
  prepositionOf(tree, at) !== "about" &&
  // "warned Chad to withdraw" asks for it, "warned Chad of leaving" does not.
  (lemma !== "warn" || tree.tokens[at]!.xpos === "VB") &&
  (lemma !== "call" || isVerb(tree, at) || prepositionOf(tree, at) !== null);

/** "neither confirmed nor denied that it left", "refused to confirm or deny it": nobody says whether it did. */
export const isLeftOpen = (tree: Tree, above: readonly number[]): boolean =>
  above.some((k) => {
    const lemma = lemmaOf(tree, k);
    const other = lemma === "deny" ? "confirm" : lemma === "confirm" ? "deny" : null;
    return [tree.tokens[k]!.head, ...kids(tree, k, "conj")].some((c) => c >= 0 && lemmaOf(tree, c) === other);
  });

/** "no evidence", "without proof". */
export const isNone = (tree: Tree, i: number): boolean =>
  kids(tree, i, "det", "case").some((k) => /^(no|without)$/.test(lemmaOf(tree, k)));

/** "let Chad leave", "helped Chad to leave"; who helps with nobody named does it as well: "helped to arm Chad". */
export const isCausing = (tree: Tree, up: number): boolean =>
  CAUSED.has(lemmaOf(tree, up)) &&
  (lemmaOf(tree, up) !== "help" || kids(tree, up, "obj", "iobj", "nsubj:pass").length > 0);

/** "ruled it out". */
export const isRuledOut = (tree: Tree, up: number): boolean =>
  tree.children[up]!.some((k) => lemmaOf(tree, k) === "out");

/**
 * "ordered its troops to withdraw", "ordered an attack": what one orders one's own to do, or orders without anybody else being
 * named, one is going to do oneself.
 */
export function isOwnOrder(tree: Tree, at: number, up: number): boolean {
  if (!/^(order|instruct|command|direct|tell)$/.test(lemmaOf(tree, up))) return false;
  if (!isVerb(tree, at)) return lemmaOf(tree, up) === "order" && relation(tree, at) === "obj";
  return [...kids(tree, up, "obj", "iobj"), ...kids(tree, at, "nsubj")].some(
    (k) => OWN_MEN.has(lemmaOf(tree, k)) && kids(tree, k, "nmod:poss").some((c) => isPronoun(tree, c)),
  );
}

const isPronoun = (tree: Tree, k: number): boolean => tree.tokens[k]!.upos === "PRON";

const OWN_MEN = set(
  `${expand("$forces")} navy general commander men man pilot admiral guerrilla fighter rebel`,
);
