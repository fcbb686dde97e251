import type { Span } from "../base/span.ts";
import { isOrganisation, principalOf, type ActorCode } from "../vocabulary/actors.ts";
import type { Mention, WasMember } from "./actors/index.ts";
import { isOfficeNoun } from "./actors/offices.ts";
import type { Party } from "./reading.ts";
import { bodyLast } from "./body-last.ts";
import { allOf, isCollective, PARTITIVE } from "./collective.ts";
import { namedMembers } from "./members.ts";
import { joinedBy, listedBeside } from "./name-lists.ts";
import { isLedBy, isNoDoer } from "./led.ts";
import { LAND, wordsOfPlace } from "./place-words.ts";
import { below, isNoun, kids, lemmaOf, prepositionOf, relation, type Tree } from "./trees.ts";

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
  /**
   * The body last named before a place of the text, no more than a few sentences back; where a state is given, one that it
   * may be a member of, from farther back if it is known to have been one.
   */
  readonly bodyBefore: (tree: Tree, at: number, state?: ActorCode) => Party | null;
  /** Whether a state has ever been a member of a body; null where nobody knows. */
  readonly wasMember: WasMember;
  /** The state that a named place at or inside a phrase lies in: "the bridge at Narva". */
  readonly located: (tree: Tree, head: number) => Party | null;
  readonly isParty: (tree: Tree, head: number) => boolean;
  /** Whether the words name somebody rather than a state or a body: "Bazoum", "the Prime Minister". */
  readonly isPerson: (tree: Tree, head: number) => boolean;
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

export function castOf(
  sorted: readonly Mention[],
  resolve: Resolve,
  wasMember: WasMember = () => null,
): Cast {
  const covering = (start: number, end: number): Mention | null => {
    const last = upTo(sorted, start);
    for (let i = last; i >= 0 && i > last - 8; i--) {
      const m = sorted[i]!;
      if (m.whole[0] <= start && m.whole[1] >= end) return m;
    }
    return null;
  };
  const mentionAt = (tree: Tree, at: number): Mention | null =>
    covering(tree.tokens[at]!.start, tree.tokens[at]!.end);
  const own = (tree: Tree, head: number): Party | null => {
    const mention = mentionAt(tree, head);
    if (mention === null || mention.code === null || mention.kind === "place") return null;
    return partyOf(mention);
  };
  /** The party of a name with those coordinated with it: "Armenian and Azerbaijani", "of Mali and Burkina Faso". */
  const withOthers = (tree: Tree, k: number): readonly Party[] => [
    ...(isPronoun(tree, k)
      ? resolve(tree, k)
      : list(own(tree, k) ?? (isNoun(tree, k) ? first(resolve(tree, k)) : null))),
    ...kids(tree, k, "conj").flatMap((c) => list(own(tree, c))),
  ];
  /** Parties that modify a noun: a state's adjective, an owner, an organisation before it. */
  const modifying = (tree: Tree, noun: number): readonly Party[] => {
    for (const k of kids(tree, noun, "amod", "compound", "nmod:poss", "nmod:desc")) {
      const found =
        relation(tree, k) === "nmod" ? withOthers(tree, k) : isLedBy(tree, k) ? [] : namedAt(tree, k);
      if (found.length > 0) return found;
    }
    return [];
  };
  /** "Pact exercises", "a League peace plan", "bloc members": a body called by its noun before another. */
  const bodyAt = (tree: Tree, k: number): Party | null => {
    const body = relation(tree, k) === "compound" ? first(resolve(tree, k)) : null;
    return body !== null && isOrganisation(body.code) ? body : null;
  };
  const namedAt = (tree: Tree, k: number): readonly Party[] => {
    const named = list(own(tree, k) ?? bodyAt(tree, k));
    return named.length === 0 ? [] : [...named, ...kids(tree, k, "conj").flatMap((c) => list(own(tree, c)))];
  };
  /** The parties after "of", "in", "from": "the juntas of Mali and Niger", "the ministry in Bamako", "commanders on both sides". */
  const owning = (tree: Tree, noun: number): readonly Party[] => {
    for (const k of kids(tree, noun, "nmod")) {
      const preposition = prepositionOf(tree, k);
      if (preposition === "on" && lemmaOf(tree, k) === "side") return resolve(tree, k);
      if (preposition === "of" || preposition === "from") {
        const found = withOthers(tree, k);
        if (found.length > 0) return found;
      }
      if (preposition !== "in" || !SPEAKS_FROM.has(lemmaOf(tree, noun))) continue;
      const seat = mentionAt(tree, k);
      if (seat !== null && seat.code !== null && !SEATS_OF_MANY.test(seat.name))
        return [partyOf(seat), ...kids(tree, k, "conj").flatMap((c) => townAt(tree, c))];
      if (seat === null) return resolve(tree, k);
    }
    return [];
  };
  const townAt = (tree: Tree, k: number): readonly Party[] =>
    SEATS_OF_MANY.test(tree.tokens[k]!.text) ? [] : list(own(tree, k));
  const single = (tree: Tree, head: number): readonly Party[] => {
    const named = own(tree, head);
    if (named) return [...coOwners(tree, head, named), named, ...furtherOwners(tree, head, named)];
    const members = namedMembers(tree, head).flatMap((k) => list(own(tree, k)));
    if (members.length > 0) return distinct(members);
    const lemma = lemmaOf(tree, head);
    if (PARTITIVE.has(lemma) || tree.tokens[head]!.upos === "NUM") {
      const of = kids(tree, head, "nmod", "obl").find((k) => prepositionOf(tree, k) === "of");
      const found = allOf(lemma, of === undefined ? [] : at(tree, of));
      if (found.length > 0) return isOpposition(tree, head) ? found.map(opposed) : found;
    }
    for (const k of kids(tree, head, "flat", "appos", "nmod:desc")) {
      const found = own(tree, k);
      if (found && relation(tree, k) !== "nmod")
        // "its neighbours Chad and Mali".
        return tree.tokens[head]!.xpos === "NNS"
          ? [found, ...kids(tree, k, "conj").flatMap((c) => list(own(tree, c)))]
          : [found];
    }
    const relational = RELATIONAL.has(lemma);
    if (isCollective(lemma)) {
      const found = relational ? nationality(tree, head) : modifying(tree, head);
      if (found.length > 0) return found;
      const owners = relational ? [] : owning(tree, head);
      if (owners.length > 0) return owners;
    }
    const stands = resolve(tree, head);
    // "Mr Vik": the courtesy may head the name that stands for somebody.
    return stands.length > 0
      ? stands
      : kids(tree, head, "flat")
          .flatMap((k) => resolve(tree, k))
          .slice(0, 1);
  };
  /** "his Russian counterpart", "the Greek and Turkish sides": the adjectives tell who it is, the owner whose. */
  const nationality = (tree: Tree, head: number): readonly Party[] =>
    kids(tree, head, "amod").flatMap((k) => (isLedBy(tree, k) ? [] : namedAt(tree, k)));
  /** "Armenian and Azerbaijani troops": the name that ends at the head has others joined before it in the phrase. */
  const coOwners = (tree: Tree, head: number, named: Party): readonly Party[] => {
    const out: Party[] = [];
    const { start, end } = tree.tokens[head]!;
    let mention = covering(start, end);
    for (let i = upTo(sorted, start); mention?.joined && i > 0 && out.length < 12; i--) {
      const before = sorted[sorted.indexOf(mention, Math.max(0, i - 2)) - 1];
      if (!before || before.code === null || before.sentence !== mention.sentence) break;
      const inPhrase =
        /^(adjective|group|metonym)$/.test(before.kind) && hangsOn(tree, before.tokens[0], head);
      if (!inPhrase || before.code === named.code) break;
      out.unshift(partyOf(before));
      mention = before;
    }
    return out;
  };
  /** "the juntas of Mali | and Burkina Faso": the name reaches to the first owner only. */
  const furtherOwners = (tree: Tree, head: number, named: Party): readonly Party[] => {
    const suffix = named.code.split("/")[1];
    return kids(tree, head, "nmod")
      .filter((k) => prepositionOf(tree, k) === "of" && tree.tokens[k]!.end <= named.span[1])
      .flatMap((k) => kids(tree, k, "conj").flatMap((c) => list(own(tree, c))))
      .map((p) => (suffix && !p.code.includes("/") ? { ...p, code: `${p.code}/${suffix}` } : p));
  };
  const at = (tree: Tree, head: number): readonly Party[] => {
    const first = single(tree, head);
    const others = joinedTo(tree, head).flatMap((k) =>
      tree.tokens[k]!.upos === "VERB" ? [] : single(tree, k),
    );
    const all = [...others, ...listedBeside(tree, head, sorted, mentionAt(tree, head)).map(partyOf)];
    return areMembers(tree, head, first, all) ? all : [...first, ...all];
  };
  /** What is coordinated with a phrase; after a title it may hang on the name: "President Moi and Premier Museveni". */
  const joinedTo = (tree: Tree, head: number): readonly number[] => {
    const beside = kids(tree, head, "appos", "flat", "nmod:desc");
    if (beside.length === 0) return joinedBy(tree, head);
    const mention = mentionAt(tree, head);
    const names = beside.filter((k) => mention !== null && k > head && mentionAt(tree, k) === mention);
    return [head, ...names].flatMap((k) => kids(tree, k, "conj"));
  };
  return {
    at,
    modifying,
    inside: (tree, head) => {
      for (const k of below(tree, head, (c) => /^(acl|advcl|ccomp)/.test(tree.tokens[c]!.deprel))) {
        const found = isNoDoer(tree, k) ? null : own(tree, k);
        if (found) return [found];
      }
      return [];
    },
    named: (tree) =>
      tree.tokens.flatMap(({ index }): readonly Named[] => {
        const party = isNoDoer(tree, index) ? null : own(tree, index);
        const before = index > 0 ? own(tree, index - 1) : null;
        return party === null || before?.span[0] === party.span[0] ? [] : [{ at: index, party }];
      }),
    bodyBefore: (tree, at, state) => {
      const body = bodyLast(sorted, upTo(sorted, tree.tokens[at]!.start), tree.number, wasMember, state);
      return body === null ? null : { ...partyOf(body), inferred: true };
    },
    wasMember,
    located: (tree, head) => {
      for (const k of below(tree, head, (c) => /^(acl|advcl|ccomp|conj)/.test(tree.tokens[c]!.deprel))) {
        const place = mentionAt(tree, k);
        if (place?.kind === "place" && place.code !== null)
          return { ...partyOf(place), code: principalOf(place.code), inferred: true };
        const owner = LAND.has(lemmaOf(tree, k)) ? first(modifying(tree, k)) : null;
        if (owner !== null && !isOrganisation(owner.code)) return { ...owner, code: principalOf(owner.code) };
      }
      return null;
    },
    isPerson: (tree, head) => {
      return /^(person|office)$/.test(mentionAt(tree, head)?.kind ?? "") || isOfficeNoun(lemmaOf(tree, head));
    },
    isParty: (tree, head) => single(tree, head).length > 0,
    isOrganisation: (code) => isOrganisation(code),
    placeOf: (tree, predicate) => wordsOfPlace(tree, predicate, covering),
  };
}

const distinct = (parties: readonly Party[]): readonly Party[] =>
  parties.filter((p, i) => parties.findIndex((q) => q.code === p.code) === i);
const first = <T>(all: readonly T[]): T | null => all[0] ?? null;
const list = <T>(one: T | null): readonly T[] => (one === null ? [] : [one]);

/** Nouns that say what one party is to another: their owner is not who they are. */
const RELATIONAL = new Set(
  "ally partner neighbour neighbor counterpart colleague member country nation side homeland rival enemy foe".split(
    " ",
  ),
);
/** Who speaks for the government where it sits ("officials in Yerevan"); diplomats and troops in a city are others'. */
const SPEAKS_FROM = new Set(
  "official ministry minister government authority parliament politician lawmaker leader ruler junta president regime cabinet leadership presidency".split(
    " ",
  ),
);
const SEATS_OF_MANY = /^(New York|Geneva|Brussels|Vienna|Addis Ababa|The Hague|Strasbourg)$/;

/** "the three members of the bloc, Mali, Niger and Chad": the states that follow are the members, not beside the bloc. */
const areMembers = (tree: Tree, head: number, first: readonly Party[], others: readonly Party[]): boolean =>
  first.length === 1 &&
  isOrganisation(first[0]!.code) &&
  others.length > 1 &&
  others.every((p) => !isOrganisation(p.code)) &&
  tree.tokens
    .slice(Math.max(0, head - 9), head + 1)
    .some((t) => /^(members?|states|countries|allies|nations|partners|leaders)$/i.test(t.text));

/** "opposition members of Iceland's parliament". */
const isOpposition = (tree: Tree, head: number): boolean =>
  kids(tree, head, "compound", "amod").some((k) => lemmaOf(tree, k) === "opposition");
const opposed = (party: Party): Party =>
  /^[A-Z]{3}$/.test(party.code) ? { ...party, code: `${party.code}/OPP` } : party;

const isPronoun = (tree: Tree, k: number): boolean => tree.tokens[k]!.upos === "PRON";
const hangsOn = (tree: Tree, i: number, head: number): boolean => {
  for (let k = i, steps = 0; k >= 0 && steps < 8; k = tree.tokens[k]!.head, steps++)
    if (k === head) return true;
  return false;
};
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

/** Whether two codes are of one party: the same, or one within the other. */
export const sameParty = (a: string, b: string): boolean => principalOf(a) === principalOf(b);
