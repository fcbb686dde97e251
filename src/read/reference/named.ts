import { principalOf } from "../../vocabulary/actors.ts";
import type { Mention } from "../actors/index.ts";
import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import { kids, lemmaOf, relation, type Tree } from "../trees.ts";
import { askedOf, askingOf } from "./asked.ts";
import { isSomebody } from "./persons.ts";
import { isAside, isReported, placeOf } from "./place.ts";
import { isState, type Discourse, type Referent } from "./referent.ts";

/** A name, with those it is joined with in one phrase ("Armenian and Azerbaijani troops"). */
export function named(tree: Tree, i: number, m: Mention, cast: Cast): Referent | null {
  if (m.kind === "place") return null;
  const parties =
    /^(group|metonym|office)$/.test(m.kind) && relation(tree, i) !== "conj" ? cast.at(tree, i) : [];
  const codes =
    parties.length > 1 ? [...new Set(parties.map((p) => p.code))] : m.code === null ? [] : [m.code];
  const person =
    m.kind === "person" ||
    m.kind === "office" ||
    (tree.tokens[i]!.xpos === "NN" && (m.role !== null || isSomebody(tree, i)));
  const body = codes.length === 1 && !isState(codes[0]!);
  return {
    codes,
    name: m.name,
    sort: person ? "person" : body ? "body" : m.kind === "group" ? "group" : "state",
    role: m.role,
    noun: lemmaOf(tree, i),
    gender: m.gender,
    many:
      codes.length > 1 ||
      (m.kind !== "state" &&
        m.kind !== "person" &&
        m.kind !== "organisation" &&
        /^NNP?S$/.test(tree.tokens[i]!.xpos)),
    ...placed(tree, i),
  };
}

/** A town: a place in its state, and the state itself where a paragraph opens on its stage ("In Warsaw the news ..."). */
export function stageAt(tree: Tree, i: number, m: Mention, { topic }: Discourse): Referent | null {
  if (m.kind !== "place" || m.code === null) return null;
  const state = principalOf(m.code);
  topic.notePlace(state, tree);
  if (topic.stageOf(tree) !== state || tree.before?.sentence.paragraph === tree.sentence.paragraph)
    return null;
  return {
    ...{ codes: [state], name: m.name, sort: "state", role: null, noun: m.name, gender: null, many: false },
    ...placed(tree, i),
  };
}

/** Parties joined by "and" are one more referent: what "they" and "the three" stand for. */
export function together(tree: Tree, head: number, parties: readonly Party[]): Referent | null {
  const codes = [...new Set(parties.map((p) => p.code))];
  if (codes.length < 2) return null;
  const last = parties.at(-1)!;
  return {
    codes,
    name: parties.map((p) => p.name).join(", "),
    sort: codes.every(isState) ? "state" : "group",
    role: null,
    noun: "",
    gender: null,
    many: true,
    ...placed(tree, head),
    place: placeOf(tree, head),
    end: Math.max(tree.tokens[head]!.end, last.span[1]),
  };
}

/** A name that the walk has not come to yet: the subject that a fronted "in its statement" looks ahead to. */
export function laterName(
  tree: Tree,
  head: number,
  byHead: ReadonlyMap<number, Mention>,
  cast: Cast,
): Referent | null {
  const mention = byHead.get(tree.tokens[head]!.start);
  if (!mention) return null;
  return together(tree, head, cast.at(tree, head)) ?? named(tree, head, mention, cast);
}

export const placed = (
  tree: Tree,
  i: number,
): Pick<
  Referent,
  "tree" | "token" | "start" | "end" | "place" | "reported" | "aside" | "asked" | "asks"
> => ({
  tree: tree.number,
  token: i,
  start: tree.tokens[i]!.start,
  end: tree.tokens[i]!.end,
  place: relation(tree, i) === "conj" || joinsNames(tree, i) ? "member" : placeOf(tree, i),
  reported: isReported(tree, i),
  aside: isAside(tree, i),
  asked: askedOf(tree, i),
  asks: askingOf(tree, i),
});

const joinsNames = (tree: Tree, i: number): boolean =>
  kids(tree, i, "conj").some((k) => /^(NOUN|PROPN)$/.test(tree.tokens[k]!.upos));
