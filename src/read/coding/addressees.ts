import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import type { Match } from "./match.ts";

/** What is said to somebody, who may be named by the way it goes to him. */
const SPOKEN = /^(request|demand|offer|warn|notify|propose|pledge|threaten|clarify)$/;

/** Verbs of getting in touch, whose object it is: "telephoned Paris to ask for planes". */
const REACHING = /^(telephone|phone|ring|call|cable|wire|telegraph|radio|fax|visit|contact|approach|write)$/;
/** Verbs of going and sending, whose aim it is: "flew to Paris to ask for planes", "sent an envoy to Paris to ask for planes". */
const GOING =
  /^(write|cable|wire|telegraph|fax|speak|talk|fly|travel|go|come|hurry|rush|send|dispatch|despatch|appear|turn|address|journey|sail|drive)$/;
/** What carries words: "in a letter to Paris, it asked for planes". */
const CARRIERS =
  /^(letter|telegram|cable|message|note|call|conversation|phone|memorandum|appeal|petition|telex|fax|e-mail|email|dispatch|talk|negotiation|meeting|discussion|consultation)$/;
/** Where a guest promises, asks and offers, he does so to his host. */
const VISIT = /^(visit|trip)$/;
const TO_HOSTS = /^(pledge|offer|request)$/;

/**
 * To whom it was said that the words of the act leave out: where a letter, a call or an envoy went. Examples: "In a letter to Paris,
 * Togo asked for planes", "Togo's president flew to Paris to ask for planes", "Togo wrote to Paris three times and got no reply"
 * (who did not reply).
 */
export function addresseesOf(cast: Cast, tree: Tree, { frame, predicate, actors }: Match): readonly Party[] {
  if (!SPOKEN.test(frame.type) || !isVerb(tree, predicate)) return [];
  // "In a letter to Chad, Kenya demanded that Niger withdraw": that is asked of Niger.
  const ofAnother = frame.type === "demand" && kids(tree, predicate, "ccomp", "xcomp").length > 0;
  const mine = new Set(actors.flatMap((k) => cast.at(tree, k)).map(({ code }) => code));
  const others = (heads: readonly number[]): readonly Party[] =>
    heads
      .flatMap((k) => whoAt(cast, tree, k))
      .filter(({ code }) => !mine.has(code))
      .slice(0, 1);
  const carried = ofAnother
    ? []
    : others([...carriedTo(tree, predicate, frame.type), ...spokenTo(tree, predicate)]);
  if (carried.length > 0) return carried;
  return others(above(tree, predicate, frame.type));
}

/** Whom the clause above reaches; who goes somewhere and then demands something may demand it of others. */
function above(tree: Tree, predicate: number, type: string): readonly number[] {
  const up = tree.tokens[predicate]!.head;
  const rel = relation(tree, predicate);
  if (up < 0) return [];
  if (rel === "acl" && CARRIERS.test(lemmaOf(tree, up))) return sentTo(tree, up);
  if (rel === "conj" && type !== "request" && !REACHING.test(lemmaOf(tree, up))) return [];
  return /^(advcl|xcomp|conj)$/.test(rel) ? reachedBy(tree, up) : [];
}

/** "sent Paris a letter asking for planes": whom a letter goes to, by its own words or by those of the verb that sends it. */
function sentTo(tree: Tree, letter: number): readonly number[] {
  const verb = tree.tokens[letter]!.head;
  const sent = verb >= 0 && isVerb(tree, verb) && relation(tree, letter) === "obj";
  return [...towards(tree, letter), ...(sent ? [...kids(tree, verb, "iobj"), ...towards(tree, verb)] : [])];
}

/** Whom a verb of writing, calling, going or sending reaches. */
export function reachedBy(tree: Tree, verb: number): readonly number[] {
  const lemma = lemmaOf(tree, verb);
  if (!isVerb(tree, verb)) return [];
  const objects = REACHING.test(lemma) ? kids(tree, verb, "iobj", "obj") : [];
  const things = kids(tree, verb, "obj").filter((k) => CARRIERS.test(lemmaOf(tree, k)));
  const aims = GOING.test(lemma) || things.length > 0 ? [verb, ...things] : [];
  return [...objects, ...aims.flatMap((k) => towards(tree, k))];
}

/** "in a letter to Paris", "on a visit to Paris": whom what carries the words went to. */
const carriedTo = (tree: Tree, verb: number, type: string): readonly number[] =>
  kids(tree, verb, "obl")
    .filter(
      (k) =>
        (CARRIERS.test(lemmaOf(tree, k)) || (VISIT.test(lemmaOf(tree, k)) && TO_HOSTS.test(type))) &&
        /^(in|by|during|through|on|at)$/.test(prepositionOf(tree, k) ?? ""),
    )
    .flatMap((k) => towards(tree, k));

/** "Writing to Paris, Togo asked for planes". */
const spokenTo = (tree: Tree, verb: number): readonly number[] =>
  kids(tree, verb, "advcl")
    .filter(
      (v) =>
        tree.tokens[v]!.xpos === "VBG" &&
        /^(write|speak|talk|telephone|phone|cable|meet|address)$/.test(lemmaOf(tree, v)),
    )
    .flatMap((v) => [...kids(tree, v, "obj"), ...towards(tree, v)]);

const towards = (tree: Tree, k: number): readonly number[] =>
  kids(tree, k, "obl", "nmod").filter((c) => /^(to|with|before)$/.test(prepositionOf(tree, c) ?? ""));

/** The party a phrase names; of a town that is no capital, its state. */
function whoAt(cast: Cast, tree: Tree, k: number): readonly Party[] {
  const named = cast.at(tree, k);
  if (named.length > 0) return named;
  const inside = cast.modifying(tree, k);
  if (inside.length > 0) return inside;
  const place = cast.located(tree, k);
  return place === null ? [] : [place];
}
