import type { Day } from "../base/day.ts";
import type { Actors, Mention } from "./actors/index.ts";
import { castOf, type Cast } from "./cast.ts";
import type { Nesting } from "./reported.ts";
import type { Party } from "./reading.ts";
import { describe } from "./reference/describe.ts";
import { walk } from "./reference/walk.ts";
import { isOrganisation, type ActorCode } from "../vocabulary/actors.ts";
import { kids, lemmaOf, type Tree } from "./trees.ts";

/** What pronouns and descriptions stand for. */
export interface Referents {
  readonly parties: (tree: Tree, head: number) => readonly Party[];
}

/** Who acts for the speaker's side: "our deputies", "my government". */
const OURS =
  /^(government|deputy|parliament|army|troop|soldier|force|people|delegation|minister|ambassador|envoy|diplomat|navy|jet|ship|president|nation|state)$/;
const FIRST_PERSON = /^(i|we|me|us|my|our|mine|ours|myself|ourselves)$/;

/**
 * Resolves by what the document has spoken of before. "I" and "we" inside somebody's words are the speaker's, "our
 * country" his; `speaker` gives the parties of a statement's source (by what a given cast knows so far) and is asked only for statements around the place. "You" in a
 * question of an interview is who answers it (`asked`). `seat` is the state in whose capital the report was written.
 */
export function referentsOf(
  mentions: readonly Mention[],
  trees: readonly Tree[],
  actors: Actors,
  date: Day | null,
  nesting: Nesting,
  speaker: (statement: number, by?: Cast) => readonly Party[],
  asked: readonly Party[] = [],
  seat: ActorCode | null = null,
): Referents {
  const known = new Map<number, readonly Party[]>();
  const recall = (tree: Tree, head: number): readonly Party[] => known.get(tree.tokens[head]!.start) ?? [];
  const sofar = castOf(mentions, recall);
  const directVoice = (tree: Tree, head: number): number => {
    const voice = nesting.voiceAt([tree.tokens[head]!.start, tree.tokens[head]!.end]);
    return voice >= 0 && nesting.isDirect(voice) ? voice : -1;
  };
  walk(trees, {
    mentions,
    actors,
    date,
    seat,
    cast: sofar,
    quoting: (tree, head) => {
      const voice = directVoice(tree, head);
      return voice < 0 ? [] : speaker(voice, sofar);
    },
    isQuoted: (tree, head) => directVoice(tree, head) >= 0,
    remember: (tree, head, parties) => known.set(tree.tokens[head]!.start, parties),
  });
  const asking = new Set<number>();
  const signers = signersOf(trees, sofar);
  const ofSpeaker = (tree: Tree, at: number, head: number): readonly Party[] => {
    const { start, end } = tree.tokens[at]!;
    const voice = whoseWords(nesting, nesting.voiceAt([start, end]));
    if (voice < 0 || asking.has(voice)) return [];
    asking.add(voice);
    const found = speaker(voice).map((p): Party => ({
      ...p,
      span: [tree.tokens[head]!.start, tree.tokens[head]!.end],
      inferred: true,
      antecedent: p.antecedent ?? p.span,
    }));
    asking.delete(voice);
    return found;
  };
  return {
    parties: (tree, head) => {
      if (/^(you|your|yours)$/i.test(tree.tokens[head]!.text)) {
        const { start, end } = tree.tokens[head]!;
        return isQuoted(nesting, nesting.voiceAt([start, end]))
          ? []
          : asked.map((p): Party => ({ ...p, span: [start, end], inferred: true, antecedent: p.span }));
      }
      const { start, end, text } = tree.tokens[head]!;
      if (FIRST_PERSON.test(text.toLowerCase())) {
        if (nesting.voiceAt([start, end]) >= 0 || signers.length === 0) return ofSpeaker(tree, head, head);
        return signers.map((p): Party => ({ ...p, span: [start, end], inferred: true, antecedent: p.span }));
      }
      const our = kids(tree, head, "nmod:poss").find((k) => /^(my|our)$/i.test(tree.tokens[k]!.text));
      if (our !== undefined && (OURS.test(lemmaOf(tree, head)) || describe(tree, head)?.kind === "country")) {
        return ofSpeaker(tree, our, head).filter((p) => !isOrganisation(p.code));
      }
      return recall(tree, head);
    },
  };
}

/** "Chad accuses you of an attack", in a question: reported words that are asked about speak to whoever is asked; answers and quotations do not. */
function isQuoted({ isDirect, parents }: Nesting, voice: number): boolean {
  for (let v = voice; v >= 0; v = parents[v]!) if (isDirect(v)) return true;
  return false;
}

/**
 * "Moscow claims that we attacked first," he said: "we" are whoever's own words they stand in, not whose claim they report.
 * Without quotation marks around, the innermost source.
 */
function whoseWords({ isDirect, around }: Nesting, voice: number): number {
  let whose = voice;
  for (let v = voice; v >= 0; v = around[v]!) if (isDirect(v)) whose = v;
  return whose;
}

/**
 * "We, the Heads of State and Government of the Union, ...": whoever a declaration opens with is "we" wherever nobody is quoted; the body
 * that is named, else all the states.
 */
function signersOf(trees: readonly Tree[], cast: Cast): readonly Party[] {
  const opening = trees
    .slice(0, OPENING)
    .find(({ tokens }) => /^we$/i.test(tokens[0]!.text) && tokens[1]?.text === ",");
  if (opening === undefined) return [];
  const verb = opening.tokens.findIndex(({ xpos }) => /^VB[DPZ]$/.test(xpos));
  const named = cast.named(opening).filter(({ at }) => verb < 0 || at < verb);
  const body = named.find(({ party }) => isOrganisation(party.code));
  return body === undefined ? named.map(({ party }) => party) : [body.party];
}

/** A title and a place may stand before a declaration. */
const OPENING = 5;
