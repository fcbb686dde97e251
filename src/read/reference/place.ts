import { subjectOf } from "../attribution/phrases.ts";
import { isVerb, kid, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";

/** The part a phrase has in its clause; `member`: one of several joined by "and", which are spoken of together. */
export type Place = "subject" | "object" | "owner" | "modifier" | "other" | "member";

/** A phrase joined by "and" or set beside another has the other's place. */
export function placeOf(tree: Tree, i: number): Place {
  let at = i;
  for (let steps = 0; steps < 6 && /^(conj|appos|flat)$/.test(relation(tree, at)); steps++) {
    if (tree.tokens[at]!.head < 0) break;
    at = tree.tokens[at]!.head;
  }
  const { deprel } = tree.tokens[at]!;
  // "And Algeria?", "White House: ...": a name that is all there is sets the topic.
  if (/^[nc]subj/.test(deprel) || (deprel === "root" && /^(NOUN|PROPN)$/.test(tree.tokens[at]!.upos)))
    return "subject";
  // "According to Jon Vik": whoever tells it, as if he were the subject of saying.
  if (deprel === "obl" && prepositionOf(tree, at)?.startsWith("accord") === true) return "subject";
  if (/^(obj|iobj)$/.test(deprel)) return "object";
  if (deprel === "nmod:poss") return "owner";
  return /^(amod|compound|nmod:desc)/.test(deprel) ? "modifier" : "other";
}

/** The verb (or the noun or adjective of a copular clause) whose clause a token stands in. */
export function clauseOf(tree: Tree, i: number): number {
  let at = i;
  for (let steps = 0; steps < 60; steps++) {
    const { head } = tree.tokens[at]!;
    if (head < 0) return at;
    if (isVerb(tree, head) || kids(tree, head, "nsubj", "cop").length > 0) return head;
    at = head;
  }
  return at;
}

/** The subject of the clause that a token stands in, own or understood; null where the token is part of it. */
export function localSubject(tree: Tree, i: number): number | null {
  const clause = clauseOf(tree, i);
  const subject = kid(tree, clause, "nsubj") ?? (isVerb(tree, clause) ? subjectOf(tree, clause) : null);
  return subject === null || isWithin(tree, i, subject) ? null : subject;
}

/**
 * Subjects of the clauses around a token, nearest first. Within the subject of an inserted "..., its minister warned" the
 * subject of what is said comes first: there "its" looks back to it.
 */
export function subjectsAround(tree: Tree, i: number, said = true): readonly number[] {
  const out: number[] = [];
  let at = i;
  for (let steps = 0; steps < 12; steps++) {
    const clause = clauseOf(tree, at);
    if (clause === at) break;
    const subject = kid(tree, clause, "nsubj") ?? (isVerb(tree, clause) ? subjectOf(tree, clause) : null);
    if (subject !== null && !isWithin(tree, i, subject) && subject < i) out.push(subject);
    const up =
      subject === null
        ? null
        : kid(tree, tree.tokens[clause]!.head < 0 ? clause : tree.tokens[clause]!.head, "nsubj");
    if (
      up !== null &&
      up !== subject &&
      up < i &&
      relation(tree, clause) === "xcomp" &&
      !isWithin(tree, i, up)
    )
      out.push(up);
    if (said && subject !== null && isWithin(tree, i, subject)) {
      const said = saidBefore(tree, clause, subject);
      if (said !== null) out.push(said);
    }
    at = clause;
  }
  return out;
}

/** Whether a token is in the subject of a clause that somebody is told to have said or thought. */
export function isReported(tree: Tree, i: number): boolean {
  let clause = clauseOf(tree, i);
  for (let steps = 0; steps < 6 && relation(tree, clause) === "conj"; steps++)
    clause = tree.tokens[clause]!.head;
  return relation(tree, clause) === "ccomp" && tree.tokens[clause]!.head < clause;
}

/** Whether a token stands in a clause that only tells more of a noun or of the circumstances: "a text that Chad had drafted", "if Chad agrees". */
export function isAside(tree: Tree, i: number): boolean {
  for (let k = i, steps = 0; k >= 0 && steps < 30; k = tree.tokens[k]!.head, steps++)
    if (/^(acl:relcl|advcl)/.test(tree.tokens[k]!.deprel)) return true;
  return false;
}

/** Subject of the clause that stands before a verb of saying as what is said. */
export function saidBefore(tree: Tree, verb: number, subject: number): number | null {
  const said = kids(tree, verb, "ccomp", "parataxis").find((k) => k < subject);
  const host = relation(tree, verb) === "parataxis" ? tree.tokens[verb]!.head : -1;
  // "Chad, it said, should go": nobody says of himself what he ought to do.
  const goesOn =
    host > subject && kids(tree, host, "aux").some((k) => /^(should|must)$/.test(lemmaOf(tree, k)));
  const clause = said ?? (host >= 0 && (host < subject || goesOn) ? host : undefined);
  return clause === undefined ? null : (kid(tree, clause, "nsubj") ?? null);
}

function isWithin(tree: Tree, i: number, of: number): boolean {
  for (let k = i, steps = 0; k >= 0 && steps < 60; k = tree.tokens[k]!.head, steps++)
    if (k === of) return true;
  return false;
}
