import type { Day } from "../base/day.ts";
import { isReference, resolveReference, type Actors, type Mention } from "./actors/index.ts";
import type { Nesting } from "./reported.ts";
import type { Party } from "./reading.ts";
import { isPassive, kid, lemmaOf, relation, type Tree } from "./trees.ts";

/** What pronouns and descriptions stand for, remembered for each place asked about. */
export interface Referents {
  readonly parties: (tree: Tree, head: number) => readonly Party[];
}

const FIRST_PERSON = /^(i|we|me|us|my|our|mine|ours|myself|ourselves)$/;

/**
 * Resolves by the document's mentions so far. "I" and "we" inside somebody's words are the speaker's; `speaker` gives
 * the parties of a statement's source and is asked only for statements that stand around the place.
 */
export function referentsOf(
  mentions: readonly Mention[],
  trees: readonly Tree[],
  actors: Actors,
  date: Day | null,
  nesting: Nesting,
  speaker: (statement: number) => readonly Party[],
): Referents {
  const subjects = new Map<Mention, boolean>();
  const isSubject = (m: Mention): boolean => {
    const known = subjects.get(m);
    if (known !== undefined) return known;
    const tree = trees[m.sentence];
    const is =
      tree !== undefined &&
      Array.from({ length: m.tokens[1] - m.tokens[0] }, (_, i) => m.tokens[0] + i).some(
        (i) => relation(tree, i) === "nsubj",
      );
    subjects.set(m, is);
    return is;
  };
  const memo = new Map<number, readonly Party[]>();
  const resolve = (tree: Tree, head: number): readonly Party[] => {
    const token = tree.tokens[head]!;
    const word = token.text.toLowerCase();
    if (FIRST_PERSON.test(word)) {
      const voice = nesting.voiceAt([token.start, token.end]);
      return voice < 0
        ? []
        : speaker(voice).map((p) => ({ ...p, span: [token.start, token.end], inferred: true }));
    }
    const words = wordsFor(tree, head);
    if (words === null || !isReference(words)) return [];
    const found = resolveReference(words, token.start, mentions, {
      actors,
      date,
      isSubject,
      exclude: excluded(tree, head, mentions),
    });
    if (found === null) return [];
    return found.codes.map((code) => ({
      code,
      name: found.codes.length === 1 ? found.name : code,
      span: [token.start, token.end],
      inferred: true,
    }));
  };
  return {
    parties: (tree, head) => {
      const key = tree.tokens[head]!.start;
      const known = memo.get(key);
      if (known) return known;
      memo.set(key, []);
      const found = resolve(tree, head);
      memo.set(key, found);
      return found;
    },
  };
}

/** The pronoun, or the description with its article and modifiers ("the secretary general", "the alliance"). */
function wordsFor(tree: Tree, head: number): string | null {
  const token = tree.tokens[head]!;
  if (token.upos === "PRON") return token.text;
  if (token.upos !== "NOUN" && token.upos !== "PROPN") return null;
  const own = tree.children[head]!.filter(
    (k) => k < head && /^(det|amod|compound|nmod)/.test(tree.tokens[k]!.deprel),
  );
  const from = Math.min(head, ...own);
  return tree.tokens
    .slice(from, head + 1)
    .map((t) => t.text)
    .join(" ");
}

/** An object pronoun does not stand for the subject of its own verb. */
function excluded(tree: Tree, head: number, mentions: readonly Mention[]): readonly string[] {
  if (!/^(obj|obl|iobj)/.test(tree.tokens[head]!.deprel) || /self|selves/.test(lemmaOf(tree, head)))
    return [];
  const verb = tree.tokens[head]!.head;
  if (verb < 0 || isPassive(tree, verb)) return [];
  const subject = kid(tree, verb, "nsubj");
  if (subject === null) return [];
  const { start, end } = tree.tokens[subject]!;
  return mentions.filter((m) => m.whole[0] <= start && m.whole[1] >= end).flatMap((m) => m.code ?? []);
}
