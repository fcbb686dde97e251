import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import { isVerb, kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";
import { doersOf } from "./doers.ts";
import { unique } from "./parties.ts";
import type { ActDraft } from "./draft.ts";

/** Sentences after which nobody is told any more not to have answered a letter. */
const BACK = 2;

/** Verbs of writing and turning to somebody, which ask for an answer whatever else they tell. */
const WRITES = /^(write|cable|telegraph|wire|appeal|protest|complain|turn|petition|telephone|phone)$/;
const SENDS = /^(send|hand|deliver|address|submit|dispatch|write|pass|give|lodge|forward|present|transmit)$/;
const LETTERS = /^(letter|note|message|protest|complaint|petition|telegram|cable|memorandum|query|list)$/;

/** A letter that a text tells of: who wrote it, and to whom. */
interface Letter {
  readonly from: readonly Party[];
  readonly to: readonly Party[];
}

/**
 * "Chad wrote to the bloc. The bloc has not replied": whoever wrote last, in the sentences before, to the one who answers.
 * Null where nobody did.
 */
export function writtenTo(act: ActDraft, trees: readonly Tree[], cast: Cast): readonly Party[] | null {
  if (act.type !== "ignore" || act.alone || !isUnanswered(act, trees[act.sentence]!)) return null;
  const letter = letterBefore(trees, act.sentence, cast, ({ to }) =>
    to.some((p) => p.code === act.actor.code),
  );
  return letter?.from ?? null;
}

/** With nothing else that it would be an answer to: "did not respond to questions" is no silence towards who wrote. */
const isUnanswered = ({ about, predicate }: ActDraft, tree: Tree): boolean =>
  (about === null || about === "it" || LETTERS.test(about)) &&
  kids(tree, predicate, "obl").every(
    (k) => prepositionOf(tree, k) !== "to" || LETTERS.test(lemmaOf(tree, k)) || lemmaOf(tree, k) === "it",
  );

/** "Chad wrote to Mali. It has had no answer": whom the one who waits has written to; nobody where he has not. */
export function writtenBy(
  trees: readonly Tree[],
  sentence: number,
  cast: Cast,
  waiting: readonly Party[],
): readonly Party[] {
  const letter = letterBefore(trees, sentence, cast, ({ from }) =>
    from.some((p) => waiting.some((w) => w.code === p.code)),
  );
  return letter?.to ?? [];
}

function letterBefore(
  trees: readonly Tree[],
  sentence: number,
  cast: Cast,
  fits: (letter: Letter) => boolean,
): Letter | null {
  for (let back = 0; back <= BACK && sentence - back >= 0; back++) {
    const tree = trees[sentence - back]!;
    for (let i = tree.tokens.length - 1; i >= 0; i--) {
      const letter = letterAt(tree, i, cast);
      if (letter !== null && fits(letter)) return letter;
    }
  }
  return null;
}

/** The letter that a verb tells of: "wrote to Chad", "sent a note to Chad", "sent Chad a note". */
function letterAt(tree: Tree, i: number, cast: Cast): Letter | null {
  if (!isVerb(tree, i)) return null;
  const lemma = lemmaOf(tree, i);
  const notes = SENDS.test(lemma) ? kids(tree, i, "obj").filter((k) => LETTERS.test(lemmaOf(tree, k))) : [];
  if (notes.length === 0 && !WRITES.test(lemma)) return null;
  const behind = [i, ...notes].flatMap((k) => kids(tree, k, "obl", "nmod"));
  const heads = [
    ...kids(tree, i, "iobj"),
    ...behind.filter((k) => /^(to|with)$/.test(prepositionOf(tree, k) ?? "")),
  ];
  const to = unique(heads.flatMap((k) => cast.at(tree, k)));
  const from = unique(doersOf(tree, i).flatMap((k) => cast.at(tree, k)));
  return to.length > 0 && from.length > 0 ? { from, to } : null;
}
