import type { Cast } from "../cast.ts";
import { isBelow, kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";
import type { ActDraft } from "./draft.ts";
import { isEventNoun } from "./match.ts";

/*
 * What is directed at somebody is not his: "supports the sanctions against Chad", "criticised the decision to suspend Chad",
 * "rejects the measures on Chad" judge whoever took them. "The campaign of Chad against Kenya" judges Chad.
 */

/** Verdicts and answers: about what somebody did, planned or asked, never to whom it would be done. */
const JUDGING = /^(criticize|endorse|refuse|decline|accept)$/;

/** What is laid "on" somebody. */
const LAID = new Set(
  "sanction embargo penalty tariff restriction measure pressure ban action blockade siege strike curb levy crackdown clampdown boycott war".split(
    " ",
  ),
);
/** What somebody means to do, in the infinitive behind it. */
const MEANT = new Set(
  "decision plan move bid proposal motion call demand threat vote resolution attempt effort order campaign idea step law bill initiative".split(
    " ",
  ),
);

/** Codes of those at whom the things are directed that an act of judging is about; none for other acts. */
export function befallen(
  cast: Cast,
  tree: Tree,
  type: string,
  predicate: number,
  objects: readonly number[],
): ReadonlySet<string> {
  const phrases = [
    ...(JUDGING.test(type) ? objects.flatMap((k) => directedAt(tree, k)) : []),
    ...(type === "criticize" ? sufferersUnder(tree, predicate) : []),
  ];
  if (phrases.length === 0) return NOBODY;
  const named = cast.named(tree);
  return new Set(
    phrases.flatMap((p) => named.filter(({ at }) => isBelow(tree, at, p)).map(({ party }) => party.code)),
  );
}
const NOBODY: ReadonlySet<string> = new Set();

/** Heads of what stands for whom a thing is done to: "against Chad", "on Chad" of what is laid on, the infinitive. */
const directedAt = (tree: Tree, k: number): readonly number[] => [
  ...kids(tree, k, "nmod", "obl").filter((n) => {
    const preposition = prepositionOf(tree, n);
    // "dug in its heels against the Chadian demand": that is what the verb is about.
    if (isEventNoun(lemmaOf(tree, n))) return false;
    return preposition === "against" || (preposition === "on" && LAID.has(lemmaOf(tree, k)));
  }),
  ...(MEANT.has(lemmaOf(tree, k))
    ? kids(tree, k, "acl", "xcomp", "advcl").filter((v) => isInfinitive(tree, v))
    : []),
];

/** "regretted that Chad had been expelled": whom it befell is not blamed for it. */
const sufferersUnder = (tree: Tree, predicate: number): readonly number[] =>
  kids(tree, predicate, "ccomp")
    .flatMap((k) => kids(tree, k, "nsubj"))
    .filter((k) => tree.tokens[k]!.deprel === "nsubj:pass");

const isInfinitive = (tree: Tree, v: number): boolean =>
  kids(tree, v, "mark").some((m) => tree.tokens[m]!.xpos === "TO");

/** The same for an act that has been told: about the thing of its name under its verb. */
export const befallenBy = (
  cast: Cast,
  tree: Tree,
  { type, about, predicate }: Pick<ActDraft, "type" | "about" | "predicate">,
): ReadonlySet<string> =>
  befallen(
    cast,
    tree,
    type,
    predicate,
    about === null
      ? []
      : kids(tree, predicate, "obj", "obl", "xcomp").filter((k) => lemmaOf(tree, k) === about),
  );
