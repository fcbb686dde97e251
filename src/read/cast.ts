import type { Span } from "../base/span.ts";
import { isOrganisation, principalOf } from "../vocabulary/actors.ts";
import type { Mention } from "./actors/index.ts";
import type { Party } from "./reading.ts";
import { below, kids, lemmaOf, prepositionOf, relation, type Tree } from "./trees.ts";

/** Who stands behind words. Each answer is empty where the words name no party with a code. */
export interface Cast {
  /** The parties a phrase names or stands for, its coordinated ones included. */
  readonly at: (tree: Tree, head: number) => readonly Party[];
  /** The party that a noun's modifiers name: "the Azerbaijani offensive", "a CSTO mission". */
  readonly modifying: (tree: Tree, noun: number) => readonly Party[];
  /** The first party named anywhere inside a phrase. */
  readonly inside: (tree: Tree, head: number) => readonly Party[];
  /** Every party that words of the sentence name, with the token it stands at, in text order. */
  readonly named: (tree: Tree) => readonly Named[];
  readonly isParty: (tree: Tree, head: number) => boolean;
  readonly isOrganisation: (code: string) => boolean;
  /** Words of a place the predicate's clause names ("at the border", "in Syunik"). */
  readonly placeOf: (tree: Tree, predicate: number) => string | null;
}

/** A party named at a token. */
export interface Named {
  readonly at: number;
  readonly party: Party;
}

/** What "it", "they", "the alliance" stand for at a place of the text: see `Referents`. */
export type Resolve = (tree: Tree, head: number) => readonly Party[];

/** Nouns for people and bodies: a nationality on one makes it that state's ("Armenian officials"), a possessor too. */
const COLLECTIVE = new Set(
  (
    "government ministry minister president premier leader leadership official authority parliament lawmaker deputy " +
    "diplomat spokesman spokeswoman spokesperson envoy ambassador delegation side force troop army military soldier " +
    "serviceman unit aircraft jet warplane artillery navy fleet ship state country nation republic administration cabinet " +
    "office embassy chancellor king emir sultan prince general commander chief secretary representative negotiator " +
    "court senate congress assembly council commission police intelligence agency service regime junta ruler people " +
    "position village villager town border territory soil capital airspace citizen leader head member ally partner " +
    "counterpart neighbour neighbor monarch statesman politician politburo newspaper media"
  ).split(" "),
);

export function castOf(mentions: readonly Mention[], resolve: Resolve): Cast {
  const sorted = mentions;
  const covering = (start: number, end: number): Mention | null => {
    for (let i = upTo(sorted, start); i >= 0 && i > upTo(sorted, start) - 8; i--) {
      const m = sorted[i]!;
      if (m.whole[0] <= start && m.whole[1] >= end) return m;
    }
    return null;
  };
  const own = (tree: Tree, head: number): Party | null => {
    const token = tree.tokens[head]!;
    const mention = covering(token.start, token.end);
    if (mention === null || mention.code === null || mention.kind === "place") return null;
    return partyOf(mention);
  };
  /** A party that modifies a noun: a state's adjective, an owner, an organisation before it. */
  const modifying = (tree: Tree, noun: number): readonly Party[] => {
    for (const k of kids(tree, noun, "amod", "compound", "nmod:poss", "nmod:desc")) {
      const found = own(tree, k) ?? first(relation(tree, k) === "nmod" ? resolve(tree, k) : []);
      if (found) return [found];
    }
    return [];
  };
  const single = (tree: Tree, head: number): readonly Party[] => {
    const named = own(tree, head);
    if (named) return [named];
    for (const k of kids(tree, head, "flat", "appos", "nmod:desc")) {
      const found = own(tree, k);
      if (found && relation(tree, k) !== "nmod") return [found];
    }
    const resolved = resolve(tree, head);
    if (resolved.length > 0) return resolved;
    if (!COLLECTIVE.has(lemmaOf(tree, head))) return [];
    const modified = modifying(tree, head);
    if (modified.length > 0) return modified;
    return kids(tree, head, "nmod")
      .filter((k) => /^(of|in|from)$/.test(prepositionOf(tree, k) ?? ""))
      .flatMap((k) => own(tree, k) ?? [])
      .slice(0, 1);
  };
  const at = (tree: Tree, head: number): readonly Party[] => [
    ...single(tree, head),
    ...kids(tree, head, "conj").flatMap((k) => (tree.tokens[k]!.upos === "VERB" ? [] : single(tree, k))),
  ];
  return {
    at,
    modifying,
    inside: (tree, head) => {
      for (const k of below(tree, head, (c) => /^(acl|advcl|ccomp)/.test(tree.tokens[c]!.deprel))) {
        const found = own(tree, k);
        if (found) return [found];
      }
      return [];
    },
    named: (tree) =>
      tree.tokens.flatMap(({ index }): readonly Named[] => {
        const party = own(tree, index);
        const before = index > 0 ? own(tree, index - 1) : null;
        return party === null || before?.span[0] === party.span[0] ? [] : [{ at: index, party }];
      }),
    isParty: (tree, head) => single(tree, head).length > 0,
    isOrganisation: (code) => isOrganisation(code),
    placeOf: (tree, predicate) => placeOf(tree, predicate, covering),
  };
}

const first = <T>(list: readonly T[]): T | null => list[0] ?? null;

const partyOf = (mention: Mention): Party => ({
  code: mention.code!,
  name: mention.name,
  span: [mention.start, mention.end] as Span,
  inferred: false,
});

/** Index of the last mention that starts at or before a place. */
function upTo(sorted: readonly Mention[], place: number): number {
  let lo = 0;
  let hi = sorted.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (sorted[mid]!.whole[0] <= place) lo = mid + 1;
    else hi = mid;
  }
  return lo - 1;
}

function placeOf(
  tree: Tree,
  predicate: number,
  covering: (start: number, end: number) => Mention | null,
): string | null {
  for (const k of kids(tree, predicate, "obl")) {
    if (!/^(in|at|near|along|on|to|around)$/.test(prepositionOf(tree, k) ?? "")) continue;
    const tokens = below(tree, k).filter((i) => i >= k || tree.tokens[i]!.head === k);
    const named = tokens.some((i) => {
      const m = covering(tree.tokens[i]!.start, tree.tokens[i]!.end);
      return m !== null && /^(place|state|capital)$/.test(m.kind);
    });
    const border = /^(border|frontier|line|region|province|city|town|village|territory)$/.test(
      lemmaOf(tree, k),
    );
    if (!named && !border) continue;
    const words = tokens.filter((i) => !/^(case|punct)/.test(tree.tokens[i]!.deprel) || i > k);
    return words
      .map((i) => tree.tokens[i]!.text)
      .join(" ")
      .replace(/ ([’'-]) ?/g, "$1");
  }
  return null;
}

/** Whether two codes are of one party: the same, or one within the other. */
export const sameParty = (a: string, b: string): boolean => principalOf(a) === principalOf(b);
