import { isEventNoun } from "./coding/match.ts";
import { isPlan } from "./tenses.ts";
import { below, isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "./trees.ts";
import type { TimeWords } from "./clock.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** What takes place on a day: who attends or holds it, or does something there, does so on that day. */
const OCCASION = set(
  "summit meeting session talk conference vote ceremony exercise conversation visit gathering congress hearing negotiation consultation briefing raid war battle clash fighting",
);
/** Words for a stretch of time itself: "on the night of 31 March". */
const STRETCH = set(
  "night morning evening afternoon day dawn midnight noon hour eve week month year spring summer autumn winter beginning start middle end course wake",
);
/** Who takes part in an occasion is there when it is. */
const TAKES_PART = set("attend boycott hold skip join host open miss convene begin start end chair leave");
/** What is read out, sent or published on a day says what it says on that day. */
const PAPER = set(
  "statement letter communique communiqué speech interview address report message note declaration article telegram cable broadcast post",
);
const ISSUED = set(
  "read issue publish release send post date deliver broadcast sign give circulate hand print",
);

/**
 * The predicates that a time expression dates: the nearest verb above its words, or a noun on the way that tells of an
 * event, and both where the words may go with either ("raised it at the summit on Monday").
 */
export function holdersOf(tree: Tree, words: TimeWords): readonly number[] {
  const inside = tree.tokens.filter((t) => t.start >= words.start && t.end <= words.end);
  const top = inside.find((t) => t.head < 0 || !inside.some((o) => o.index === t.head)) ?? inside[0];
  if (top === undefined) return [];
  const aside = asideBefore(tree, inside[0]!.index);
  if (aside !== null) return isOwnEvent(tree, aside) ? [aside] : [];
  if (top.head < 0) return toldBy(tree, top.index);
  const bound = boundBefore(tree, top.index, inside[0]!.index);
  if (bound !== null) return [bound];
  const out: number[] = [];
  let below = top.index;
  for (let at = top.head; at >= 0; below = at, at = tree.tokens[at]!.head) {
    // What stands before a noun is not in the relative clause behind it, whatever the tree says.
    if (isVerb(tree, at) && tree.tokens[at]!.deprel === "acl:relcl" && top.index < tree.tokens[at]!.head)
      continue;
    if (isVerb(tree, at))
      return [...out, at, ...saidIn(tree, at), ...doneBeside(tree, at), ...doneBy(tree, at)];
    if (isOwnEvent(tree, at)) out.push(at);
    if (!passes(tree, at, below, below === top.index)) return isBound(tree, at) ? [...out, at] : out;
  }
  return out;
}

/** "It was in 1973 that they left"; and where the tree takes the time for the head of its sentence. */
function toldBy(tree: Tree, time: number): readonly number[] {
  const clauses = kids(tree, time, "csubj", "ccomp", "advcl", "acl", "parataxis");
  const verbs = [...clauses, ...kids(tree, time, "nsubj").flatMap((k) => kids(tree, k, "acl"))];
  return verbs.filter((k) => isVerb(tree, k)).slice(0, 1);
}

/** The noun of an aside that a time stands at the end of: "Togo, a member since 1975, ...". */
function asideBefore(tree: Tree, first: number): number | null {
  let last = first - 1;
  while (last > 0 && /^(case|det|mark|advmod)$/.test(relation(tree, last))) last--;
  if (last < 0 || !/^(NOUN|PROPN)$/.test(tree.tokens[last]!.upos)) return null;
  for (let at = last; at >= 0 && !isVerb(tree, at); at = tree.tokens[at]!.head)
    if (relation(tree, at) === "appos")
      return tree.tokens.slice(0, at).some((t) => t.text === ",") ? at : null;
  return null;
}

/** Whether a noun hands the time of its words on to what stands above it. */
function passes(tree: Tree, noun: number, time: number, direct: boolean): boolean {
  const rel = relation(tree, noun);
  if (/^(appos|acl)$/.test(rel)) return false;
  if (tree.tokens[noun]!.head < 0) return true;
  const lemma = lemmaOf(tree, noun);
  if (STRETCH.has(lemma) || isVerbLike(tree, noun)) return true;
  const at = prepositionOf(tree, noun);
  if (/^(after|following|since|before|until|ahead of|despite|because|because of|without)/.test(at ?? ""))
    return false;
  const own = direct ? (prepositionOf(tree, time) ?? caseBefore(tree, time)) : "in";
  const inner = own !== null && /^['’]s?$/.test(own) ? null : own;
  // "Monday's summit", "the July summit", "the war of 1965" tell which one.
  const which = /^(of|from)$/.test(inner ?? "") || (time < noun && inner === null);
  const there =
    OCCASION.has(lemma) && (/^(at|in|during|on|from|to)$/.test(at ?? "") || takesPart(tree, noun));
  // "The following June Hungary left": what the tree makes part of a name begins the clause.
  if (which && inner === null && isNamedSubject(tree, noun)) return true;
  if (which) return there;
  if (!isOwnEvent(tree, noun)) return true;
  const others = kids(tree, noun, "nmod:poss").length > 0 || !/^(for|on)$/.test(at ?? "");
  return there || !(others && /^(for|over|of|against|about|by)$/.test(at ?? ""));
}

/** "since the coup of 2020": the noun that bounds what its verb tells. */
const isBound = (tree: Tree, noun: number): boolean =>
  /^(since|until)$/.test(prepositionOf(tree, noun) ?? "");

/** "since its raid on the port in May": the time tells when that was, though the tree may hang it on the verb. */
function boundBefore(tree: Tree, time: number, first: number): number | null {
  const { head } = tree.tokens[time]!;
  const opens = tree.tokens[first - 1]?.deprel === "case" ? first - 1 : first;
  return (
    kids(tree, head, "obl", "nmod").find(
      (k) => k < time && isBound(tree, k) && below(tree, k).at(-1) === opens - 1,
    ) ?? null
  );
}

/** "In a message on Friday Xi praised": the preposition before a time that the tree makes part of a name. */
function caseBefore(tree: Tree, time: number): string | null {
  const before = tree.tokens[time - 1];
  return before?.deprel === "case" && /^(on|in|at)$/i.test(before.text) ? before.text.toLowerCase() : null;
}

const isNamedSubject = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun]!.upos === "PROPN" && relation(tree, noun) === "nsubj";

const isVerbLike = (tree: Tree, i: number): boolean => kids(tree, i, "cop", "aux").length > 0;

const takesPart = (tree: Tree, noun: number): boolean =>
  relation(tree, noun) === "obj" && TAKES_PART.has(lemmaOf(tree, tree.tokens[noun]!.head));

/** "In their statement, read out on Sunday, they accused": the verb of what the paper says. */
function saidIn(tree: Tree, verb: number): readonly number[] {
  if (!ISSUED.has(lemmaOf(tree, verb)) || kids(tree, verb, "nsubj").length > 0) return [];
  let noun = verb - 1;
  while (noun > 0 && /^(,|\(|–|-|which|that|was|were|been|had)$/.test(tree.tokens[noun]!.text)) noun--;
  if (noun < 0 || !PAPER.has(lemmaOf(tree, noun)) || !/^(in|by|with)$/.test(prepositionOf(tree, noun) ?? ""))
    return [];
  const head = tree.tokens[noun]!.head;
  return head >= 0 && head !== verb && isVerb(tree, head) ? [head] : [];
}

/** "stopped fighting on Monday", "failed to attend on Monday": the verb and what it completes are of one time. */
function doneBy(tree: Tree, verb: number): readonly number[] {
  const { head } = tree.tokens[verb]!;
  const completes = head >= 0 && head < verb && relation(tree, verb) === "xcomp" && isVerb(tree, head);
  const given = completes && /^(give|grant)$/.test(lemmaOf(tree, head));
  return completes && !given && !isPlan(lemmaOf(tree, head)) ? [head] : [];
}

/** "Speaking in Asmara on Monday, he accused": what a bare participle before the verb is dated by. */
function doneBeside(tree: Tree, verb: number): readonly number[] {
  const { head, xpos } = tree.tokens[verb]!;
  const bare = xpos === "VBG" && kids(tree, verb, "mark", "case", "aux", "nsubj").length === 0;
  return bare && head > verb && /^(advcl|csubj)$/.test(relation(tree, verb)) && isVerb(tree, head)
    ? [head]
    : [];
}

/**
 * A noun of the tables that something was done by: it has an owner or a phrase of its own ("the offensive of September").
 * Others pass the time on to their verb: "members of the parliament on Tuesday demanded", "on the night of 31 March".
 */
const isOwnEvent = (tree: Tree, i: number): boolean =>
  tree.tokens[i]!.upos === "NOUN" &&
  isEventNoun(lemmaOf(tree, i)) &&
  tree.children[i]!.some((k) => /^(nmod:poss|nmod|amod|compound)/.test(tree.tokens[k]!.deprel));
