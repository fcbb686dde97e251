import { isPassive, isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { carrierOf } from "./carriers.ts";
import { doersOf } from "./doers.ts";
import type { Frame } from "./frame.ts";
import { isFolk } from "./folk.ts";
import { FRAMES } from "./frames.ts";
import { isUnwanted } from "./unwanted.ts";
import { clausesOf, headsAt, objectsOf, particlesOf, verbKey } from "./places.ts";
import { hasPhrase, NAME, phrasesOnce, type Phrase } from "./row-phrases.ts";
import { thingAt } from "./things.ts";

/** A frame that fits a predicate, with the heads of the phrases that may be its actor and its target, best first. */
export interface Match {
  readonly frame: Frame;
  readonly predicate: number;
  readonly actors: readonly number[];
  /** A group a place, in the frame's order. */
  readonly targets: readonly (readonly number[])[];
  readonly objects: readonly number[];
}

const byVerb = new Map<string, Frame[]>();
const byNoun = new Map<string, Frame[]>();
const byState = new Map<string, Frame[]>();
for (const frame of FRAMES) {
  for (const verb of frame.verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), frame]);
  for (const state of frame.states) byState.set(state, [...(byState.get(state) ?? []), frame]);
  for (const noun of frame.nouns) byNoun.set(noun, [...(byNoun.get(noun) ?? []), frame]);
}

/** Whether nouns of this lemma tell an act. */
export const isEventNoun = (lemma: string): boolean =>
  byNoun.has(lemma) && !/^(end|halt|stop|fall|loss|exchange)$/.test(lemma);

/** Frames whose words fit the predicate at a token, in the reader's order; whether the parties fit is judged later. */
export function matchesAt(tree: Tree, i: number): readonly Match[] {
  const token = tree.tokens[i]!;
  if (isVerb(tree, i) && !/^(aux|cop|case|mark|fixed|amod)/.test(token.deprel)) return verbMatches(tree, i);
  if (kids(tree, i, "nsubj").length > 0 || isLinked(tree, i)) {
    const said = stateMatches(tree, i);
    if (said.length > 0) return said;
    if (token.upos === "ADJ" && !STATES.test(token.lemma)) return verbMatches(tree, i);
  }
  const noun = token.upos === "NOUN" || (token.upos === "ADJ" && /^(nsubj|obj|obl|nmod)/.test(token.deprel));
  return noun ? nounMatches(tree, i) : [];
}

/** "remains opposed", "grew angry": what a verb says its subject still is or becomes. */
const isLinked = (tree: Tree, i: number): boolean =>
  tree.tokens[i]!.upos === "ADJ" &&
  relation(tree, i) === "xcomp" &&
  /^(remain|stay|become|grow|feel|sound|seem|look|get|turn|keep|appear)$/.test(
    lemmaOf(tree, tree.tokens[i]!.head),
  ) &&
  kids(tree, tree.tokens[i]!.head, "obj").length === 0;

/** Adjectives that are written like a verb and tell of no deed: "is free to leave". */
const STATES = /^(free|open|clear|secure|calm|slow|ready|welcome|close|empty|warm|cool)$/i;

function verbMatches(tree: Tree, i: number): readonly Match[] {
  // "as far as Kenya is concerned" tells of no concern.
  if (
    /^concern(ed)?$/.test(lemmaOf(tree, i)) &&
    tree.tokens.some((t, k) => k < i && /^far$/i.test(t.text) && /^as$/i.test(tree.tokens[k + 1]?.text ?? ""))
  )
    return [];
  // "Kenya is to blame": its subject is the one blamed, which `consequent.ts` reads.
  if (lemmaOf(tree, i) === "blame" && kids(tree, i, "cop").length > 0) return [];
  return predicateMatches(
    tree,
    i,
    verbKey(tree, i).flatMap((key) => byVerb.get(key) ?? []),
  );
}

/** Rows for what a subject is or is in: "is back in the bloc", "is in talks with". */
const stateMatches = (tree: Tree, i: number): readonly Match[] =>
  isVerb(tree, i)
    ? []
    : predicateMatches(
        tree,
        i,
        [lemmaOf(tree, i), `@${caseOf(tree, i)}`].flatMap((key) => byState.get(key) ?? []),
      );

/** Its own prepositions, whatever conjunction stands before them: "out+of". */
const caseOf = (tree: Tree, i: number): string =>
  kids(tree, i, "case")
    .flatMap((k) => [k, ...kids(tree, k, "fixed")])
    .map((k) => lemmaOf(tree, k))
    .join("+");

function predicateMatches(tree: Tree, i: number, frames: readonly Frame[]): readonly Match[] {
  if (frames.length === 0) return [];
  const objects = objectsOf(tree, i);
  const doers = doersOf(tree, i);
  const phrases = phrasesOnce(tree, i, objects);
  const lemmas = objects.map((k) => thingAt(tree, k));
  return frames
    .filter(
      ({ objects: asked }) =>
        asked === null ||
        lemmas.some((lemma) => asked.has(lemma)) ||
        (asked.has(NAME) && objects.some((k) => /^(PROPN|NUM)$/.test(tree.tokens[k]!.upos))),
    )
    .filter((frame) => fitsVerb(tree, i, frame, objects, doers, phrases))
    .map((frame) => ({
      frame,
      predicate: i,
      actors: frame.actors === null ? doers : frame.actors.flatMap((place) => headsAt(tree, i, place)),
      targets: frame.targets.map((place) => headsAt(tree, i, place)),
      objects,
    }));
}

function fitsVerb(
  tree: Tree,
  i: number,
  frame: Frame,
  objects: readonly number[],
  doers: readonly number[],
  phrases: () => readonly Phrase[],
): boolean {
  const { objects: asked, objectModifiers, who, complement, preposition, under, flags } = frame;
  const fits = (k: number): boolean =>
    (asked === null || asked.has(thingAt(tree, k))) &&
    modifiersOf(tree, k).some((m) => objectModifiers!.has(m));
  if (objectModifiers !== null && !objects.some(fits)) return false;
  if (who !== null && !doers.some((k) => who.has(thingAt(tree, k)))) return false;
  if (complement !== null && !hasComplement(tree, i, complement, VERDICT.test(frame.type))) return false;
  if (flags.has("pass") && !isPassive(tree, i)) return false;
  // "Kenya is worried": its object is who does it.
  if (flags.has("bare") && !isBare(tree, i, frame.actors?.includes("obj") === true ? [] : objects))
    return false;
  if (flags.has("alone") && objects.length > 0) return false;
  if (flags.has("nay") && !kids(tree, i, "xcomp", "advcl", "ccomp").some((k) => isUnwantedOf(tree, k)))
    return false;
  if (flags.has("folk") && !doers.some((k) => isFolk(tree, k))) return false;
  if (flags.has("cc") && clausesOf(tree, i).length === 0) return false;
  if (flags.has("leaf") && kids(tree, i, "xcomp").some((k) => matchesAt(tree, k).length > 0)) return false;
  if (preposition !== null) return hasPhrase(tree, frame, phrases());
  return under === null || under.has("*") || under.has(lemmaOf(tree, i));
}

/** "told them not to leave"; "told them that Chad must not leave" is said of Chad. */
const isUnwantedOf = (tree: Tree, k: number): boolean =>
  (relation(tree, k) !== "ccomp" || kids(tree, k, "nsubj").length === 0) && isUnwanted(tree, k);

/** "withdrew in 1973", "could leave as well": no object, clause or phrase but one of time, and nothing it was done by doing. */
const isBare = (tree: Tree, i: number, objects: readonly number[]): boolean =>
  objects.length === 0 &&
  kids(tree, i, "advcl").every((k) => kids(tree, k, "mark").every((c) => lemmaOf(tree, c) !== "by")) &&
  (tree.tokens[i]!.xpos !== "VBN" || kids(tree, i, "aux").length > 0) &&
  particlesOf(tree, i).every((k) => kids(tree, k, "obl", "nmod").length === 0) &&
  kids(tree, i, "xcomp", "ccomp", "obl", "nmod", "acl").every((k) => isWhen(tree, k)) &&
  kids(tree, i, "advmod").every((k) => !/^(there|here|home|behind|abroad|where)$/.test(lemmaOf(tree, k)));

export const isWhen = (tree: Tree, k: number): boolean =>
  tree.tokens[k]!.deprel === "obl:tmod" ||
  /^(\d{4}|once|now|good|being|minute|hour|day|night|week|month|year|decade|moment|time|end|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    lemmaOf(tree, k).toLowerCase(),
  );

/** "is considering an embargo", "ruled out a raid", "of preparing an invasion": whose plan it is would do it. */
const plannersOf = (tree: Tree, noun: number): readonly number[] => {
  const verb = tree.tokens[noun]!.head;
  return verb >= 0 &&
    /^(obj|conj)$/.test(relation(tree, noun)) &&
    isVerb(tree, verb) &&
    PLANS.has(lemmaOf(tree, verb))
    ? doersOf(tree, verb)
    : [];
};
const PLANS = new Set(
  "plan prepare consider weigh contemplate mull envisage study rule exclude threaten order announce unveil impose decree declare".split(
    " ",
  ),
);

const modifiersOf = (tree: Tree, noun: number): readonly string[] =>
  kids(tree, noun, "amod", "compound").map((k) => lemmaOf(tree, k));

/** What is called bad or good may be so by an adjective: "called it a hostile act". */
const VERDICT = /^(criticize|endorse)$/;

/** What the verb calls its object ("called it a mistake"), or its open clause. */
function hasComplement(tree: Tree, i: number, lemmas: ReadonlySet<string>, verdict: boolean): boolean {
  const behind = objectsOf(tree, i).flatMap((k) => kids(tree, k, "amod").filter((c) => c > k));
  const found = [...kids(tree, i, "xcomp", "ccomp", "obl", "advcl"), ...behind].flatMap((k) => [
    k,
    ...(SIGNS.has(lemmaOf(tree, k)) ? kids(tree, k, "nmod") : []),
  ]);
  if (lemmas.has("*")) return kids(tree, i, "xcomp").length > 0 || asksFor(tree, i);
  if (lemmas.has(QUOTED)) return found.some((k) => k > i && isQuoted(tree, k));
  return found.some(
    (k) =>
      lemmas.has(lemmaOf(tree, k)) ||
      (lemmas.has("neither") && isNeither(tree, k)) ||
      (verdict && kids(tree, k, "amod").some((c) => c < k && lemmas.has(lemmaOf(tree, c)))),
  );
}

/** "neither free nor fair". */
const isNeither = (tree: Tree, k: number): boolean =>
  kids(tree, k, "cc", "advmod", "det").some((c) => c < k && lemmaOf(tree, c) === "neither");

/** In a row's complement: whatever stands in quotation marks of its own. */
const QUOTED = "@quoted";

/** The words before a head that belong to its noun phrase open with a quotation mark. */
function isQuoted(tree: Tree, k: number): boolean {
  let first = k;
  while (first > 0 && /^(DET|ADJ|ADV|NOUN|NUM)$/.test(tree.tokens[first - 1]!.upos)) first--;
  return tree.tokens[k]!.upos !== "PROPN" && /^["“‘']$|^``$/.test(tree.tokens[first - 1]?.text ?? "");
}

/** "a sign of weakness", "a declaration of war": it is called what stands behind "of". */
const SIGNS = new Set(
  "sign form piece display declaration campaign case example symptom kind admission licence license recipe invitation reward gift".split(
    " ",
  ),
);

/** "appealed to them to settle it": trees often take what somebody is appealed to for a purpose. */
const asksFor = (tree: Tree, i: number): boolean =>
  /^(appeal|plead|call)$/.test(lemmaOf(tree, i)) &&
  [i, ...kids(tree, i, "obl")]
    .flatMap((k) => kids(tree, k, "advcl", "acl", "csubj"))
    .some((k) => kids(tree, k, "mark").some((m) => tree.tokens[m]!.xpos === "TO"));

function nounMatches(tree: Tree, i: number): readonly Match[] {
  const frames = byNoun.get(lemmaOf(tree, i));
  if (!frames) return [];
  const owners = [
    ...kids(tree, i, "nmod:poss"),
    ...kids(tree, i, "nmod").filter((k) => prepositionOf(tree, k) === "by"),
  ];
  const ofs = kids(tree, i, "nmod").filter((k) => prepositionOf(tree, k) === "of");
  const deeper = ofs.flatMap((k) => kids(tree, k, "nmod:poss"));
  const modified = modifiersOf(tree, i);
  const planners = owners.length + deeper.length === 0 ? plannersOf(tree, i) : [];
  const senders = kids(tree, i, "nmod").filter((k) => prepositionOf(tree, k) === "from");
  const carrier = carrierOf(tree, i);
  const phrases = phrasesOnce(tree, i, []);
  return frames
    .filter((frame) => frame.modifiers === null || modified.some((m) => frame.modifiers!.has(m)))
    .filter((frame) => frame.preposition === null || hasPhrase(tree, frame, phrases()))
    .map((frame) => ({
      frame,
      predicate: i,
      actors: frame.actors?.flatMap((place) => headsAt(tree, i, place)) ?? [
        ...owners,
        ...(frame.targets.includes("of.poss") ? [] : deeper),
        ...(frame.targets.includes("of") ? [] : ofs),
        i,
        ...(frame.targets.includes("from") ? [] : senders),
        ...planners,
        ...(carrier?.actors ?? []),
      ],
      targets: frame.targets.map((place, n) => [
        ...headsAt(tree, i, place),
        ...(carrier === null ? [] : headsAt(tree, carrier.verb, place)),
        // "ruled out a raid on Chad": the tree may hang the phrase on the verb.
        ...(planners.length === 0 ? [] : headsAt(tree, tree.tokens[i]!.head, place)),
        ...(carrier !== null && n === frame.targets.length - 1 ? carrier.targets : []),
      ]),
      objects: [],
    }));
}
