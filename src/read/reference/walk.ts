import type { Day } from "../../base/day.ts";
import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import { roleOf, type Actors, type Mention } from "../actors/index.ts";
import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import { kids, lemmaOf, relation, type Tree } from "../trees.ts";
import { actedOn } from "./acted-on.ts";
import { bodyByTraits, bodyFor, bodyOfRegion, colleaguesOf, groupFor, organOf } from "./bodies.ts";
import { COUP, describe, type Description } from "./describe.ts";
import { collegesBy, ofOfficers } from "./colleges.ts";
import { besideState, isOwnGovernment } from "./at-home.ts";
import { officerFor, ofTheState, partyFor } from "./offices.ts";
import { rulesOf } from "./own-government.ts";
import { pairsOf } from "./pairs.ts";
import { isFullName, isOfficer, isSomebody, officerBefore } from "./persons.ts";
import { clauseOf, localSubject, placeOf, subjectsAround } from "./place.ts";
import { laterName, named, placed, stageAt, together } from "./named.ts";
import { antecedentOf, pronounOf } from "./pronoun.ts";
import { mentionsByHead } from "./heads.ts";
import { itemsOf } from "./items.ts";
import { localOf } from "./scene.ts";
import { asIssuer, authorsOf, issued } from "./texts.ts";
import { officersBy } from "./officers.ts";
import { thereOf } from "./there.ts";
import { coupsOf, topicOf } from "./topic.ts";
import { remember } from "./remember.ts";
import { isState, keptReferent, type Discourse, type Found, type Referent } from "./referent.ts";
import { partisansBy } from "./home-parties.ts";
import { isOfOthers, lastTwo, neighbourFor, stateFor, statesOf } from "./states.ts";

/** How many referents a reader keeps in mind; keeps the work of a document linear. */
const WINDOW = 80;

export interface Walk {
  readonly mentions: readonly Mention[];
  readonly actors: Actors;
  readonly date: Day | null;
  /** The state in whose capital the document was written. */
  readonly seat: ActorCode | null;
  /** Asks the resolved so far, so the walk may use it at the place it has come to. */
  readonly cast: Cast;
  /** The speaker, where a token stands in words quoted from somebody who is known by then. */
  readonly quoting: (tree: Tree, head: number) => readonly Party[];
  /** Whether a token stands in quoted words, whoever says them. */
  readonly isQuoted: (tree: Tree, head: number) => boolean;
  /** Takes what the words at a head were found to stand for. */
  readonly remember: (tree: Tree, head: number, parties: readonly Party[]) => void;
}

/** Goes through a document once, in text order, and resolves each pronoun and description by what was spoken of before it. */
export function walk(trees: readonly Tree[], walk: Walk): void {
  const recent: Referent[] = [];
  const counts = new Map<ActorCode, number>();
  const coups = coupsOf(trees, walk.mentions);
  const topic = topicOf(trees, walk.mentions, walk.seat);
  const pairs = pairsOf(topic);
  const colleges = collegesBy(walk.cast);
  const discourse: Discourse = { recent, counts, coups, topic, pairs, items: itemsOf(), colleges };
  const byHead = mentionsByHead(trees, walk.mentions);
  const known = officersBy(walk);
  const partisan = partisansBy(walk, discourse);
  for (const tree of trees) {
    const here = new Map<number, Referent>();
    const enter = (head: number, found: Referent | null): void => {
      if (found === null) return;
      const referent = keptReferent(found);
      recent.push(walk.quoting(tree, head).length > 0 ? keptReferent(referent, true) : referent);
      if (recent.length > WINDOW) recent.splice(0, recent.length - WINDOW);
      here.set(head, referent);
      topic.note(referent, tree, byHead.has(tree.tokens[head]!.start));
      for (const code of new Set(referent.codes.map(principalOf)))
        counts.set(code, (counts.get(code) ?? 0) + 1);
    };
    const referentAt = (head: number): Referent | null =>
      here.get(head) ?? laterName(tree, head, byHead, walk.cast);
    for (const { index } of tree.tokens) {
      const referent =
        known(tree, index, byHead, here) ??
        partisan(tree, index, byHead, referentAt) ??
        referentOf(trees, tree, index, byHead, discourse, walk, referentAt);
      enter(index, referent);
      colleges.note(tree, index);
      const top = tree.tokens[index]!.head;
      if (relation(tree, index) === "conj" && top >= 0 && kids(tree, top, "conj").at(-1) === index) {
        const group = together(tree, top, walk.cast.at(tree, top));
        if (group !== null) enter(top, group);
      }
    }
    pairs.note(tree, here.values(), byHead);
    discourse.items.note(tree, here);
  }
}

function referentOf(
  trees: readonly Tree[],
  tree: Tree,
  i: number,
  byHead: ReadonlyMap<number, Mention>,
  discourse: Discourse,
  walk: Walk,
  referentAt: (head: number) => Referent | null,
): Referent | null {
  const token = tree.tokens[i]!;
  const mention = byHead.get(token.start);
  if (mention) {
    return stageAt(tree, i, mention, discourse) ?? named(tree, i, mention, walk.cast);
  }
  const there = thereOf(tree, i, discourse);
  if (there !== null) remember(tree, i, [principalOf(there.codes[0]!)], there.name, there, walk);
  if (!/^(NOUN|PROPN|PRON|NUM|DET|ADJ)$/.test(token.upos)) return null;
  const pronoun =
    token.upos === "NOUN" || token.upos === "PROPN" ? null : pronounOf(token.text.toLowerCase());
  if (pronoun !== null) {
    const { actors, quoting, isQuoted } = walk;
    const setting = { tree, at: i, discourse, actors, speaker: quoting(tree, i), isQuoted, referentAt };
    const found = antecedentOf(pronoun, setting);
    if (found === null) return null;
    remember(tree, i, found.codes, found.name, found, walk);
    return { ...found, ...placed(tree, i) };
  }
  const local = localOf(tree, i, byHead, walk, referentAt);
  if (local !== null) {
    remember(tree, i, local.codes, local.name, local.antecedent, walk);
    return { ...local, ...placed(tree, i) };
  }
  const authors = authorsOf(trees, tree, i, walk.cast);
  if (authors.length > 0) {
    walk.remember(
      tree,
      i,
      authors.map((p) => issued(tree, i, p)),
    );
    return asIssuer(tree, i, authors[0]!);
  }
  const description = describe(tree, i);
  if (description !== null) {
    const found = resolved(tree, i, description, discourse, walk, referentAt);
    if (found !== null && found.codes.length > 0) {
      remember(tree, i, found.codes, found.name, found.antecedent, walk);
      return { ...found, ...placed(tree, i) };
    }
  }
  if (!/^(NOUN|PROPN|NUM)$/.test(token.upos) || !/^(nsubj|obj|iobj|obl|conj|root|appos)/.test(token.deprel))
    return null;
  const holder = officerBefore(tree, i, referentAt);
  if (holder !== null) return { ...holder, ...placed(tree, i) };
  const many = token.xpos === "NNS" || token.xpos === "NNPS";
  const parties = relation(tree, i) === "conj" ? [] : walk.cast.at(tree, i);
  const codes = [...new Set(parties.map((p) => p.code))];
  if (codes.length === 0 && !/^(nsubj|obj)/.test(token.deprel) && placeOf(tree, i) !== "subject") return null;
  const unknown = isSomebody(tree, i) || (isOfficer(tree, i) && lemmaOf(tree, i - 1) === "a");
  return {
    codes,
    name: parties[0]?.name ?? token.text,
    sort:
      codes.length === 0
        ? isFullName(tree, i) || (unknown && placeOf(tree, i) === "subject")
          ? "person"
          : "thing"
        : isOfficer(tree, i)
          ? "person"
          : codes.every(isState)
            ? "state"
            : "group",
    role: codes.length > 0 && isOfficer(tree, i) ? roleOf(lemmaOf(tree, i)) : null,
    noun: lemmaOf(tree, i),
    gender: null,
    many: many || codes.length > 1,
    ...placed(tree, i),
  };
}

/** What a description stands for. */
function resolved(
  tree: Tree,
  i: number,
  d: Description,
  discourse: Discourse,
  { actors, date, mentions, quoting }: Walk,
  referentAt: (head: number) => Referent | null,
): Found | null {
  const owner = d.owner === null ? null : referentAt(d.owner);
  const owners = owner?.codes ?? [];
  const subject = localSubject(tree, i);
  const doer = subject === null ? null : referentAt(subject);
  const others = subjectsAround(tree, i).flatMap((head) => referentAt(head) ?? []);
  const above = d.kind === "party" ? subjectsAround(tree, i, false) : [];
  const tellers = above.flatMap((head) => referentAt(head) ?? []).filter((r) => r.sort === "state");
  const isAsked = /^[xc]comp$/.test(relation(tree, clauseOf(tree, i)));
  const exclude = [
    ...(doer === null || (doer.sort === "person" && d.kind === "country") ? [] : doer.codes),
    // "Chad said that the government had fallen": another's.
    ...tellers.flatMap((r) => r.codes),
    // "Chad has no plan of attacking the kingdom": nor does a gerund do to its doer what it tells.
    ...(d.kind === "country" && placeOf(tree, i) !== "subject" && (doer === null || doer.sort === "thing")
      ? (others.find((r) => r.codes.length > 0)?.codes ?? [])
      : []),
    // "It asked the UN to suspend that country": not itself.
    ...(d.pointed && isAsked ? others.flatMap((r) => r.codes) : []),
    ...actedOn(tree, i, referentAt),
  ];
  const within = others.flatMap(({ codes }) => codes.filter((c) => c.includes("/")).map(principalOf));
  const label = (code: ActorCode): string => actors.labels.get(principalOf(code)) ?? code;
  const found = (
    codes: readonly ActorCode[],
    antecedent: Referent | null,
    sort: Referent["sort"],
    name = codes.map(label).join(", "),
  ): Found => ({
    codes,
    name,
    sort,
    role: d.kind === "office" ? d.noun : null,
    noun: d.noun,
    gender: null,
    many: codes.length > 1,
    antecedent,
  });
  const principal = (r: Referent | null, sort: Referent["sort"]): Found | null =>
    r === null || r.codes.length === 0 ? null : found([principalOf(r.codes[0]!)], r, sort);
  switch (d.kind) {
    case "organisation": {
      const acting = placeOf(tree, i) === "subject" ? [] : [doer, ...others].flatMap((r) => r?.codes ?? []);
      const body = bodyFor(d, discourse, actors, tree.number, acting);
      if (body !== null) return principal(body, "body");
      const isNamed = (code: ActorCode): boolean => mentions.some((m) => m.code === code);
      const told = bodyByTraits(d, actors, date) ?? bodyOfRegion(d, actors, isNamed);
      return told === null ? null : found([told], null, "body");
    }
    case "organ":
      return principal(organOf(d, discourse, actors, tree.number), "body");
    case "allies":
      if (owner?.sort === "body") return principal(owner, "body");
      return principal(colleaguesOf(d, owners, discourse, actors, tree.number), "body");
    case "regional": {
      const code = bodyOfRegion(d, actors, (body) => mentions.some((m) => m.code === body));
      return code === null ? null : found([code], null, "body");
    }
    case "officers": {
      const item = discourse.items.subjectOf(tree, i);
      if (item !== null) return found(item.codes, item, item.sort);
      const several = ofOfficers(d.noun, discourse, actors, tree);
      if (several === null) return null;
      const codes = [...new Set(several.codes.map(principalOf))];
      return { ...found(codes, several, codes.length > 1 ? "state" : "body"), many: true };
    }
    case "country":
      if (d.owner !== null) {
        const codes = [...new Set(owners.map(principalOf))].filter(isState);
        return codes.length === 0 ? null : found(codes, owner, "state");
      }
      return principal(stateFor(d, discourse, actors, tree, exclude, within), "state");
    case "neighbour": {
      const speaker = quoting(tree, i).map((p) => p.code);
      const isOurs = d.owner !== null && /^(our|my)$/i.test(tree.tokens[d.owner]!.text);
      const whose = isOurs ? [speaker] : [d.owner === null ? (doer?.codes ?? []) : owners];
      // "asked the Council to condemn its neighbour": a body has none, so it is that of whoever asks.
      const all = [...whose, ...others.map((r) => r.codes)];
      return principal(neighbourFor(discourse, tree, all, actors), "state");
    }
    case "parties": {
      if (/^(latter|former)$/.test(tree.tokens[i]!.text.toLowerCase())) {
        const [first, last] = lastTwo(discourse.recent);
        const one = /^f/i.test(tree.tokens[i]!.text) ? first : last;
        return one === undefined ? null : found(one.codes, one, one.sort);
      }
      const codes = statesOf(d, discourse, actors, tree, exclude);
      return codes.length < (isOfOthers(d) ? 1 : 2)
        ? null
        : found(
            codes,
            discourse.recent.findLast((r) => codes.includes(r.codes[0] ?? "")) ?? null,
            codes.every(isState) ? "state" : "group",
          );
    }
    case "office": {
      const ministers = ofTheState(d, owner, discourse, tree);
      if (ministers !== null) return principal(ministers, "person");
      if (d.owner !== null) return owners.length === 0 ? null : found(owners, owner, "person");
      if (rulesOf(d, doer).length > 0) return found(rulesOf(d, doer), doer, "person");
      const officer = officerFor(d, discourse, actors, date, tree);
      return officer === null
        ? null
        : { ...found(officer.codes, officer.of, "person", officer.name), gender: officer.of.gender };
    }
    case "party": {
      if (isOwnGovernment(d, doer)) return principal(doer, "state");
      const known = discourse.recent.some(({ codes }) => codes[0]?.endsWith(`/${d.suffix}`));
      const beside = d.suffix === null || known ? null : besideState(tree, i, referentAt);
      if (beside !== null) return found([`${beside.codes[0]!}/${d.suffix!}`], beside, "group");
      const party = partyFor(d.suffix, discourse, tree, label, d.count === 0, COUP.test(d.noun), exclude);
      const body = groupFor(party?.of ?? null, d, discourse, actors, tree);
      if (body !== null) return principal(body, "body");
      return party === null
        ? null
        : found(party.codes, party.of, d.suffix === null ? "state" : "group", party.name);
    }
  }
}
