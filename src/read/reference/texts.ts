import { subjectOf } from "../attribution/phrases.ts";
import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import { placed } from "./named.ts";
import { isState, type Referent } from "./referent.ts";
import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";

/** Words that somebody issues: what they say he says. */
const TEXT =
  /^(statement|communique|communiqué|letter|note|memorandum|message|declaration|telegram|text|resolution|draft|paper|document)$/;
/** Sentences after which a text is no longer in mind. */
const BACK = 4;

/**
 * "Kenya wrote to Chad, and the letter accused Niger", "In a statement the Union condemned the coup. The statement also called
 * on Niger to yield": what a text that has been spoken of says, those say who issued it.
 */
export function authorsOf(trees: readonly Tree[], tree: Tree, i: number, cast: Cast): readonly Party[] {
  const noun = lemmaOf(tree, i);
  if (!TEXT.test(noun) || tree.tokens[i]!.deprel !== "nsubj" || !isBare(tree, i)) return [];
  for (let n = tree.number; n >= 0 && n >= tree.number - BACK; n--) {
    const before = trees[n];
    if (before === undefined) return [];
    for (let k = (n === tree.number ? i : before.tokens.length) - 1; k >= 0; k--) {
      if (!isIssue(before, k, noun) || isTakenUp(before, k)) continue;
      const found = issuers(before, k, cast);
      // Another's text of the same kind may have been meant: nobody looks past it.
      return found.slice(0, 1);
    }
  }
  return [];
}

/** "the letter", "a memorandum": no words of its own tell whose it is. */
const isBare = (tree: Tree, i: number): boolean =>
  kids(tree, i, "det").some((k) => /^(the|this|that)$/i.test(tree.tokens[k]!.text)) &&
  kids(tree, i, "nmod:poss", "nmod", "compound", "acl", "appos").length === 0;

/** The same text, or the verb that tells that it was written. */
const isIssue = (tree: Tree, k: number, noun: string): boolean => {
  const lemma = lemmaOf(tree, k);
  if (noun === "letter" && lemma === "write" && isVerb(tree, k)) return true;
  return tree.tokens[k]!.upos === "NOUN" && (lemma === noun || (noun === "text" && TEXT.test(lemma)));
};

/** "Chad rejected the resolution": the one that has been spoken of before. */
const isTakenUp = (tree: Tree, k: number): boolean =>
  !isVerb(tree, k) &&
  kids(tree, k, "det").some((c) => lemmaOf(tree, c) === "the") &&
  kids(tree, k, "nmod:poss", "nmod", "acl").length === 0 &&
  !(isVerb(tree, tree.tokens[k]!.head) && ISSUING.test(lemmaOf(tree, tree.tokens[k]!.head)));

const ISSUING =
  /^(adopt|issue|publish|release|pass|approve|carry|sign|send|write|draft|submit|propose|table|put|circulate|read|present|deliver|hand|make|draw)$/;

/** Whose it is said to be, else the subject of the verb it hangs on. */
function issuers(tree: Tree, k: number, cast: Cast): readonly Party[] {
  if (!isVerb(tree, k)) {
    const owners = cast.modifying(tree, k);
    if (owners.length > 0) return owners;
    const by = kids(tree, k, "nmod", "acl").find((c) => /^(by|from|of)$/.test(prepositionOf(tree, c) ?? ""));
    if (by !== undefined) return cast.at(tree, by);
    const own = cast.at(tree, k);
    if (own.length > 0) return own;
  }
  const verb = verbAbove(tree, k);
  const subject = verb === null ? null : subjectOf(tree, verb);
  return subject === null || subject === k ? [] : cast.at(tree, subject);
}

/** The verb whose object a text is, or whose circumstance: "published a letter", "in a letter ... accused". */
function verbAbove(tree: Tree, k: number): number | null {
  if (isVerb(tree, k)) return k;
  const { head } = tree.tokens[k]!;
  const isOwn = relation(tree, k) === "obj" || /^(in|through|by|with)$/.test(prepositionOf(tree, k) ?? "");
  return head >= 0 && isOwn && isVerb(tree, head) && !RECEIVING.test(lemmaOf(tree, head)) ? head : null;
}

/** What one does with another's text. */
const RECEIVING =
  /^(receive|get|read|reject|criticize|criticise|welcome|answer|see|quote|cite|condemn|ignore|sign|leak)$/;

/** The party that issued a text, at the place of the text. */
export const issued = (tree: Tree, i: number, party: Party): Party => ({
  ...party,
  span: [tree.tokens[i]!.start, tree.tokens[i]!.end],
  inferred: true,
  antecedent: party.antecedent ?? party.span,
});

/** What "it" goes on about behind a text: whoever speaks in it. */
export const asIssuer = (tree: Tree, i: number, { code, name }: Party): Referent => ({
  codes: [code],
  name,
  sort: isState(code) ? "state" : "body",
  role: null,
  noun: lemmaOf(tree, i),
  gender: null,
  many: false,
  ...placed(tree, i),
});
