import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import type { Mention } from "../actors/index.ts";
import { stageIn, stagesOf } from "../actors/stage.ts";
import { CUES } from "../attribution/cues.ts";
import { isVerb, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { clauseOf, placeOf } from "./place.ts";
import { isState, stateOf, type Discourse, type Referent } from "./referent.ts";

/**
 * Which state a text is about at a place: "the government", "the country", "the opposition" of nobody named are that one's,
 * not those of whoever was named last. What is told of counts, not who tells it: after "Ghana condemned the coup in Mali",
 * "the country" is Mali.
 */
export interface Topic {
  readonly worth: (state: ActorCode, tree: Tree) => number;
  /** What else tells whose an opposition or a rising of nobody named is: where the text was written, whose rebels it speaks of. */
  readonly within: (suffix: string, state: ActorCode) => number;
  /** Takes a state that is spoken of; `told`: by its name, not by a word that was found to stand for it. */
  readonly note: (referent: Referent, tree: Tree, told: boolean) => void;
  /** The state on whose stage the paragraph of a sentence plays. */
  readonly stageOf: (tree: Tree) => ActorCode | null;
  /** Takes a place that lies in a state. */
  readonly notePlace: (state: ActorCode, tree: Tree) => void;
}

/** What each naming adds at once, by its part in the clause, and what is left of it a sentence later. */
const [ACTS, SCENE, TOLD, MODIFIES, TELLS, INFERRED] = [1, 1.2, 0.8, 0.6, 0.35, 0.5];
const FADES = 0.65;
/** What each naming in the whole text adds, up to so many. */
const [EACH, MOST] = [0.35, 8];
/** What being in the first sentence adds. */
const LEADS = 1.5;
/** What being the stage of a paragraph adds within it. */
const STAGE = 4;
/** What having been written in the capital adds, and for an opposition beside that. */
const [SEAT, AT_HOME] = [1, 1.5];
/** What each naming beside a word for a rising adds for rebels, up to how much. */
const [RISES, MOST_RISEN] = [1.5, 4];

export function topicOf(trees: readonly Tree[], mentions: readonly Mention[], seat: ActorCode | null): Topic {
  const total = new Map<ActorCode, number>();
  const lead = new Map<ActorCode, number>(seat === null ? [] : [[seat, SEAT]]);
  for (const m of mentions) {
    const state = stateOfMention(m);
    if (state !== null) total.set(state, (total.get(state) ?? 0) + shareOf(m, state, trees));
  }
  const stages = stagesBy(trees, mentions);
  const first = mentions.find((m) => stateOfMention(m) !== null)?.sentence ?? 0;
  // A place of writing or a title is no sentence yet.
  const told = trees[first]?.tokens.some(({ xpos }) => /^VB[DZP]$/.test(xpos)) === true;
  for (const m of mentions) {
    const state = stateOfMention(m);
    if (state === null || m.sentence > first + 1 || shareOf(m, state, trees) === 0) continue;
    const place = placeOf(trees[m.sentence]!, m.tokens[0]);
    const share =
      (m.kind === "adjective" || place === "modifier" ? 0.5 : place === "subject" ? 1.3 : 1) *
      (m.sentence === first || !told ? 1 : 0.3);
    lead.set(state, Math.max(lead.get(state) ?? 0, LEADS * share));
  }
  const risings = namedBeside(trees, mentions, RISING, isOfRising);
  const near = new Map<ActorCode, { worth: number; at: number }>();
  const left = (state: ActorCode, at: number): number => {
    const last = near.get(state);
    return last === undefined ? 0 : last.worth * FADES ** (at - last.at);
  };
  /** Sentences so far, a new paragraph counted as one more. */
  const clock = (tree: Tree): number => tree.number + tree.sentence.paragraph;
  const add = (state: ActorCode, tree: Tree, worth: number): void => {
    const at = clock(tree);
    near.set(state, { worth: left(state, at) + worth, at });
  };
  return {
    worth: (state, tree) =>
      left(state, clock(tree)) +
      EACH * Math.min(MOST, total.get(state) ?? 0) +
      (lead.get(state) ?? 0) +
      (stages[tree.number] === state ? STAGE : 0),
    within: (suffix, state) =>
      suffix === "OPP" || suffix === "CVL"
        ? state === seat
          ? AT_HOME
          : 0
        : suffix === "REB"
          ? Math.min(MOST_RISEN, RISES * (risings.get(state) ?? 0))
          : 0,
    note: (r, tree, told) => {
      const code = r.codes.length === 1 ? r.codes[0]! : null;
      if (code !== null && isState(code))
        add(principalOf(code), tree, partOf(r, tree) * (told ? 1 : INFERRED));
    },
    stageOf: (tree) => stages[tree.number] ?? null,
    notePlace: (state, tree) => add(state, tree, TOLD),
  };
}

/** For each sentence the state on whose stage its paragraph plays. */
function stagesBy(trees: readonly Tree[], mentions: readonly Mention[]): readonly (ActorCode | null)[] {
  const at = new Map(mentions.map((m) => [`${m.sentence} ${m.tokens[0]}`, m]));
  return stagesOf(
    trees.map(({ sentence }) => sentence.paragraph),
    (n) =>
      stageIn(
        trees[n]!.tokens.map(({ text }) => text),
        (k) => {
          const m = at.get(`${n} ${k}`);
          return m === undefined ? undefined : { state: stateOfMention(m), to: m.tokens[1] };
        },
      ),
  );
}

/**
 * How often a text names each state in a sentence that speaks of a coup or a junta: fully right beside the word ("the
 * coup in Niger", "Niger's junta"), else by half, and a teller's by a quarter.
 */
export const coupsOf = (
  trees: readonly Tree[],
  mentions: readonly Mention[],
): ReadonlyMap<ActorCode, number> => namedBeside(trees, mentions, COUP, isOfCoup);

function namedBeside(
  trees: readonly Tree[],
  mentions: readonly Mention[],
  words: RegExp,
  isOf: (tree: Tree) => boolean,
): ReadonlyMap<ActorCode, number> {
  const named = new Map<ActorCode, number>();
  const tells = trees.map(isOf);
  for (const m of mentions) {
    const state = stateOfMention(m);
    if (state === null || tells[m.sentence] !== true) continue;
    const tree = trees[m.sentence]!;
    const [from, after] = m.tokens;
    const own = tree.lemmas.slice(Math.max(0, from - 3), after + 3).some((lemma) => words.test(lemma));
    const isSubject = placeOf(tree, m.tokens[0]) === "subject";
    // "Chad condemned the coup": who speaks of it had none.
    const worth = isSubject && isTeller(tree, m.tokens[0]) ? 0.25 : own ? 1.5 : isSubject ? 0.5 : 0.75;
    named.set(state, (named.get(state) ?? 0) + worth);
  }
  return named;
}

const COUP = /^(coup|junta|putsch|putschist|takeover)$/;
const RISING =
  /^(rebel|rebellion|insurgent|insurgency|guerrilla|guerilla|mutineer|mutiny|uprising|separatist|militia)$/;
const isOfRising = ({ lemmas }: Tree): boolean => lemmas.some((lemma) => RISING.test(lemma));
const TOPPLES = /^(overthrow|depose|topple|oust|unseat)$/;

/** "Soldiers overthrew the president", "officers seized power", "a coup". */
const isOfCoup = ({ lemmas }: Tree): boolean =>
  lemmas.some(
    (lemma, i) =>
      COUP.test(lemma) ||
      TOPPLES.test(lemma) ||
      (lemma === "power" && /^(seize|take|grab|usurp)$/.test(lemmas[i - 1]!)),
  );

const isTeller = (tree: Tree, token: number): boolean => {
  const verb = clauseOf(tree, token);
  return isVerb(tree, verb) && CUES.has(lemmaOf(tree, verb));
};

function partOf(r: Referent, tree: Tree): number {
  if (r.place === "modifier") return MODIFIES;
  if (r.place === "subject") {
    return isTeller(tree, r.token) ? TELLS : ACTS;
  }
  const verb = tree.tokens[r.token]!.head;
  const isEntered = r.place === "object" && verb >= 0 && ENTERED.test(lemmaOf(tree, verb));
  const isScene =
    /^(obl|nmod)$/.test(relation(tree, r.token)) && WHERE.test(prepositionOf(tree, r.token) ?? "");
  return isEntered || isScene ? SCENE : TOLD;
}

/** Where things happen: "crossed into Chad", "entered Chad", "a coup in Chad". */
const WHERE = /^(in|into|inside|within|across|through|throughout|over|near|around|at)$/;
const ENTERED = /^(enter|invade|occupy|cross|reach|overrun|shell|bomb|leave|visit)$/;

/** What a naming tells of whom a text is about: a place little, a seat of bodies nothing, a power that has to do with everybody less than others. */
const shareOf = (m: Mention, state: ActorCode, trees: readonly Tree[]): number =>
  m.kind === "capital" && SEATS_OF_MANY.test(trees[m.sentence]!.tokens[m.tokens[0]]!.text)
    ? 0
    : (m.kind === "place" ? 0.5 : 1) * (POWERS.has(state) ? POWER : 1);

const POWERS = new Set("USA SUN RUS CHN FRA GBR".split(" "));
const POWER = 0.6;
const SEATS_OF_MANY = /^(Brussels|Vienna|Addis|Abuja)$/;

const stateOfMention = ({ code }: Mention): ActorCode | null =>
  code !== null && isState(code) ? principalOf(code) : null;

/** The last words for the state that a text is most about at a place, of the states that fit; `more` adds to what one is worth. */
export function mostInMind(
  { recent, topic }: Discourse,
  tree: Tree,
  exclude: readonly ActorCode[],
  more: (state: ActorCode) => number | null,
): Referent | null {
  const last = new Map<ActorCode, Referent>();
  for (const r of recent) {
    const state = stateOf(r);
    // An opposition's subject leaves its own government to be meant.
    if (state !== null && !r.many && !exclude.includes(state)) last.set(state, r);
  }
  let best: Referent | null = null;
  let most = -Infinity;
  for (const [state, r] of last) {
    const own = more(state);
    if (own === null) continue;
    const worth = own + topic.worth(state, tree);
    if (worth >= most) [best, most] = [r, worth];
  }
  return best;
}
