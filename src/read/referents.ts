import type { Day } from "../base/day.ts";
import type { Actors, Mention } from "./actors/index.ts";
import { castOf, type Cast } from "./cast.ts";
import type { Nesting } from "./reported.ts";
import type { Party } from "./reading.ts";
import { describe } from "./reference/describe.ts";
import { walk } from "./reference/walk.ts";
import { isOrganisation } from "../vocabulary/actors.ts";
import { kids, type Tree } from "./trees.ts";

/** What pronouns and descriptions stand for. */
export interface Referents {
  readonly parties: (tree: Tree, head: number) => readonly Party[];
}

const FIRST_PERSON = /^(i|we|me|us|my|our|mine|ours|myself|ourselves)$/;

/**
 * Resolves by what the document has spoken of before. "I" and "we" inside somebody's words are the speaker's, "our
 * country" his; `speaker` gives the parties of a statement's source (by what a given cast knows so far) and is asked only for statements around the place.
 */
export function referentsOf(
  mentions: readonly Mention[],
  trees: readonly Tree[],
  actors: Actors,
  date: Day | null,
  nesting: Nesting,
  speaker: (statement: number, by?: Cast) => readonly Party[],
): Referents {
  const known = new Map<number, readonly Party[]>();
  const recall = (tree: Tree, head: number): readonly Party[] => known.get(tree.tokens[head]!.start) ?? [];
  const sofar = castOf(mentions, recall);
  walk(trees, {
    mentions,
    actors,
    date,
    cast: sofar,
    quoting: (tree, head) => {
      const voice = nesting.voiceAt([tree.tokens[head]!.start, tree.tokens[head]!.end]);
      return voice >= 0 && nesting.isDirect(voice) ? speaker(voice, sofar) : [];
    },
    remember: (tree, head, parties) => known.set(tree.tokens[head]!.start, parties),
  });
  const asked = new Set<number>();
  const ofSpeaker = (tree: Tree, at: number, head: number): readonly Party[] => {
    const { start, end } = tree.tokens[at]!;
    const voice = nesting.voiceAt([start, end]);
    if (voice < 0 || asked.has(voice)) return [];
    asked.add(voice);
    const found = speaker(voice).map((p): Party => ({
      ...p,
      span: [tree.tokens[head]!.start, tree.tokens[head]!.end],
      inferred: true,
      antecedent: p.antecedent ?? p.span,
    }));
    asked.delete(voice);
    return found;
  };
  return {
    parties: (tree, head) => {
      if (FIRST_PERSON.test(tree.tokens[head]!.text.toLowerCase())) return ofSpeaker(tree, head, head);
      const our = kids(tree, head, "nmod:poss").find((k) => /^(my|our)$/i.test(tree.tokens[k]!.text));
      if (our !== undefined && describe(tree, head)?.kind === "country") {
        return ofSpeaker(tree, our, head).filter((p) => !isOrganisation(p.code));
      }
      return recall(tree, head);
    },
  };
}
