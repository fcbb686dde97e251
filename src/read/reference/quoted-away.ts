import type { Setting } from "./pronoun.ts";
import type { Referent } from "./referent.ts";

const FIRST_PERSON = /^(i|we|us|me|our|my|ours|ourselves)$/i;

/**
 * "“We have warned Chad,” its ministry said": words behind a quotation do not stand for whom it speaks of. Only whom it tells of in
 * the third person, as the subject, may be who says it ("“Chad will not yield,” its president said").
 */
export function quotedAway({ tree, at, isQuoted }: Setting): (r: Referent) => boolean {
  if (at === 0 || !/^["“”'’]/.test(tree.tokens[0]!.text) || isQuoted(tree, at)) return () => false;
  const quoted = tree.tokens.filter((t) => t.index < at && isQuoted(tree, t.index));
  if (quoted.length === 0) return () => false;
  const ofOneself = quoted.some(({ text }) => FIRST_PERSON.test(text));
  return (r) =>
    r.tree === tree.number &&
    quoted.some((t) => t.index === r.token) &&
    (ofOneself || r.place !== "subject" || r.sort === "thing");
}
