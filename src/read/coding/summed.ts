import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import { toldByVerb } from "../sentential.ts";
import { isVerb, kids, lemmaOf, relation, type Tree } from "../trees.ts";
import { doersOf } from "./doers.ts";
import type { Match } from "./match.ts";

/** Nouns that sum up the clause before them, whatever it tells, and those that sum up what is asked or offered in it. */
const SUMS = new Set("step move measure act decision gesture".split(" "));
const ASKED = new Set(
  "demand call appeal plea request proposal idea suggestion offer motion plan condition claim charge accusation allegation reproach invitation bid compromise".split(
    " ",
  ),
);

/**
 * "Kenya shut its border, a step that Chad deplored", "Kenya urged Mali to send troops, a demand that Chad backed": a verdict, or
 * an answer, in a clause on a noun that sums up what was told before it goes to whoever did, asked or offered that. "Signed an
 * accord that Chad deplored" sums up nothing.
 */
export function summedUp(cast: Cast, tree: Tree, { frame, predicate, objects }: Match): readonly Party[] {
  const told = /^(criticize|deny)$/.test(frame.type) ? toldByVerb(tree, predicate) : null;
  if (told !== null) return inferred(cast, tree, told);
  if (!/^(criticize|endorse|accept|decline|refuse|deny)$/.test(frame.type)) return [];
  const charge = frame.type === "deny" ? objects.find((k) => isVerb(tree, k)) : undefined;
  if (charge !== undefined) return inferred(cast, tree, charge);
  const noun = summaryAt(tree, predicate);
  if (noun === null || /^(nsubj|root)$/.test(relation(tree, noun))) return [];
  const above = (k: number): number => {
    let verb = tree.tokens[k]!.head;
    while (verb >= 0 && !isVerb(tree, verb)) verb = tree.tokens[verb]!.head;
    return verb;
  };
  let verb = above(noun);
  // "urged Mali to send troops, a demand", "accused Mali of theft, a charge": it is whoever urges or accuses that says so.
  while (isAsked(tree, noun) && verb >= 0 && /^(xcomp|advcl)$/.test(relation(tree, verb))) verb = above(verb);
  if (verb < 0 || verb > noun) return [];
  return inferred(cast, tree, verb);
}

/** Whoever does what a verb tells, as words behind it do not name him. */
const inferred = (cast: Cast, tree: Tree, verb: number): readonly Party[] =>
  doersOf(tree, verb)
    .flatMap((k) => cast.at(tree, k))
    .map((party) => ({ ...party, inferred: true }));

const isAsked = (tree: Tree, noun: number): boolean => ASKED.has(lemmaOf(tree, noun));

/** The noun that a clause describes, where it sums up what stands before it: behind a comma, and with "a". */
function summaryAt(tree: Tree, predicate: number): number | null {
  const up = tree.tokens[predicate]!.head;
  const clause = relation(tree, predicate) === "conj" ? up : predicate;
  if (up < 0 || relation(tree, clause) !== "acl") return null;
  const noun = tree.tokens[clause]!.head;
  const article = kids(tree, noun, "det").find((k) => /^an?$/i.test(tree.tokens[k]!.text));
  if (article === undefined || (!isAsked(tree, noun) && !SUMS.has(lemmaOf(tree, noun)))) return null;
  return /^[,–—-]$/.test(tree.tokens[article - 1]?.text ?? "") ? noun : null;
}

/** "the move", "the decision": whether a noun can stand for what was told before it. */
export const isSummary = (noun: string): boolean => SUMS.has(noun);

/** What is told of a demand or an offer that sums up the words before it: the teller's, whoever's words they are. */
export function isOfSummary(tree: Tree, predicate: number): boolean {
  const noun = summaryAt(tree, predicate);
  return noun !== null && isAsked(tree, noun);
}
