import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import type { Actors } from "../actors/index.ts";
import { subjectOf } from "../attribution/phrases.ts";
import type { Party } from "../reading.ts";
import { toldBefore } from "../sentential.ts";
import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { toAnswer } from "./asked.ts";
import { toMain, toTeller } from "./onwards.ts";
import { bothOf } from "./paired.ts";
import { clauseOf, localSubject, placeOf, saidBefore, subjectsAround } from "./place.ts";
import type { Discourse, Referent } from "./referent.ts";
import { doerOfDeed, RELATED } from "./related.ts";
import { likeliest } from "./salience.ts";
import { isExpletive } from "./expletive.ts";
import { promiserOf } from "./promised.ts";
import { quotedAway } from "./quoted-away.ts";
import { setsTerms, toldOf } from "./terms.ts";

export type Pronoun = "he" | "she" | "it" | "they" | "self" | "which";

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  (
    [
      ["he", "he him his"],
      ["she", "she her hers"],
      ["it", "it its"],
      ["they", "they them their theirs"],
      ["self", "itself themselves himself herself"],
      ["which", "which who whom whose that"],
    ] as const
  ).flatMap(([kind, words]) => words.split(" ").map((w) => [w, kind] as const)),
);

export const pronounOf = (word: string): Pronoun | null => PRONOUNS.get(word) ?? null;

/** What a pronoun is asked about: its place, and how referents of this sentence's heads are found. */
export interface Setting {
  readonly tree: Tree;
  readonly at: number;
  readonly discourse: Discourse;
  readonly actors: Actors;
  /** Whose quoted words the pronoun stands in. */
  readonly speaker: readonly Party[];
  /** Whether a token stands in quoted words. */
  readonly isQuoted: (tree: Tree, head: number) => boolean;
  /** What the phrase at a head of the same sentence was found to stand for. */
  readonly referentAt: (head: number) => Referent | null;
}

/** The referent a pronoun stands for; null where nobody fits. */
export function antecedentOf(kind: Pronoun, setting: Setting): Referent | null {
  const { tree, at } = setting;
  if (kind === "which") return relativeHead(setting);
  if (kind === "self") {
    const subject = localSubject(tree, at);
    return subject === null ? null : setting.referentAt(subject);
  }
  if (isExpletive(tree, at)) return null;
  const item = kind === "they" || kind === "it" ? setting.discourse.items.subjectOf(tree, at) : null;
  if (item !== null) return item;
  const promiser = promiserOf(tree, at, setting.referentAt);
  if (promiser !== null && agrees(kind, promiser)) return promiser;
  const away = quotedAway(setting);
  const bare = fitOf(kind, setting);
  const fit = (r: Referent): number | null => (away(r) ? null : bare(r));
  const place = placeOf(tree, at);
  const around = subjectsAround(tree, at).filter((head) => {
    const r = setting.referentAt(head);
    return r === null || !away(r);
  });
  if (place === "owner") {
    const others = ofAnother(tree, at) ? [...objectsBeside(tree, at), ...around.slice(1)] : around;
    const doer = doerOfDeed(tree, at, setting.referentAt);
    if (doer !== null && agrees(kind, doer)) return doer;
    const owners = others.flatMap((head) => setting.referentAt(head) ?? []).filter((r) => agrees(kind, r));
    const owner = owners.find((r) => r.sort !== "thing") ?? owners[0];
    if (owner) return owner;
    const later = fronted(setting);
    if (later !== null && agrees(kind, later)) return later;
  }
  const exclude = [
    ...(place === "object" || place === "other" ? excluded(setting) : []),
    ...(place === "owner" && ofAnother(tree, at) ? subjectOwn(setting) : []),
    // Who speaks says "we" of his own side.
    ...(kind === "they" ? setting.speaker.map((p) => p.code) : []),
    // "The allies should explain, it wrote": who says it is not whom he says it of.
    ...(place === "subject" && kind === "it" ? saidOf(setting) : []),
    ...(place === "subject" && kind !== "they" ? demandedBy(setting) : []),
    ...(place === "subject"
      ? [...setsTerms(tree, at, setting.referentAt), ...toldOf(tree, at, setting.referentAt)]
      : []),
  ];
  const outer = around.map((head) => setting.referentAt(head));
  const found = likeliest(setting.discourse, {
    tree: tree.number,
    exclude,
    fit: (r) => {
      const own = setting.speaker.some((p) => p.name === r.name) && r.sort === "person" ? null : fit(r);
      return own === null
        ? null
        : own +
            (place === "subject" && outer.includes(r) ? (outer[0] === r ? 1 : 0.5) : 0) +
            (kind === "they" && place !== "subject" && r.many && r.tree === tree.number ? 1 : 0) +
            toTeller(tree, at, r) +
            (setting.speaker.length > 0 ? 0 : toAnswer(tree, at, r)) +
            toMain(tree, setting.discourse, r, fit);
    },
  });
  // "Oslo sent troops to Chad, it said": who is only spoken of there does not say it; with nobody before, the subject does.
  const said = place === "subject" && kind === "it" ? subjectSaid(setting) : null;
  if (said !== null && found?.tree === tree.number) return said;
  const isTwo = kind === "they" && found !== null && found.codes.length === 1 && !found.many;
  return (isTwo ? bothOf(tree, at, setting.discourse, exclude) : null) ?? found;
}

/** "which", "who", "whose": the noun that the relative clause hangs on; where the tree lost it, the noun right before. */
function relativeHead({ tree, at, referentAt }: Setting): Referent | null {
  const word = tree.tokens[at]!.text.toLowerCase();
  let verb = clauseOf(tree, at);
  for (let steps = 0; steps < 4 && verb >= 0 && /^(conj|xcomp|ccomp)$/.test(relation(tree, verb)); steps++)
    verb = tree.tokens[verb]!.head;
  const head = verb >= 0 && /^acl/.test(tree.tokens[verb]!.deprel) ? tree.tokens[verb]!.head : -1;
  if (toldBefore(tree, at) !== null) return null;
  if (head >= 0 && head < at) return referentAt(head);
  // "Chad, from which it withdrew".
  const opens = tree.tokens[at - 1]?.upos === "ADP" && word !== "who" ? at - 1 : at;
  if (word === "that" || tree.tokens[opens - 1]?.text !== "," || opens < 2) return null;
  let noun = opens - 2;
  for (
    let up = tree.tokens[noun]!.head;
    up >= 0 && up < opens - 1 && isName(tree, up);
    up = tree.tokens[noun]!.head
  )
    noun = up;
  return isName(tree, noun) ? referentAt(noun) : null;
}

const isName = (tree: Tree, i: number): boolean => /^(NOUN|PROPN)$/.test(tree.tokens[i]!.upos);

/** Verbs of joining and leaving: what "it" is there is a body. */
const OF_MEMBERSHIP = /^(leave|quit|join|exit|rejoin|enter|abandon|notify|withdraw|secede|accede|belong)$/;
/** Verbs of force: their object is a state or its people, no organisation. */
const OF_FORCE = /^(attack|invade|shell|bomb|occupy|raid|strike|bombard|defend|overrun|conquer|annex)$/;
/** Verbs whose object is a text, a plan, a thing rather than a party. */
const OF_THINGS =
  /^(accept|close|bring|send|deliver|want|need|make|take|use|give|see|put|keep|welcome|denounce|deploy|withdraw|vote)$/;
/** Verbs whose object is what somebody did, said or wrote, never who: "Chad denied it", "called it a mistake", "signed it". */
const OF_DEEDS =
  /^(deny|deplore|dismiss|regret|refute|dispute|oppose|block|ignore|confirm|justify|explain|lament|decry|excuse|veto|ratify|call|describe|term|brand|label|repeat|announce|boycott|skip|sign|reject|adopt|approve|grant|lift|implement|submit|propose|postpone|cancel|discuss|fulfil|fulfill|receive|get|obtain|issue|publish|read|drop|extend|repeal|amend)$/;

function fitOf(kind: Pronoun, { tree, at, actors, speaker }: Setting): (r: Referent) => number | null {
  const verb = clauseOf(tree, at);
  const lemma = isVerb(tree, verb) ? lemmaOf(tree, verb) : "";
  // "It was denied" has for its subject what is denied.
  const passive = tree.tokens[at]!.deprel === "nsubj:pass";
  const object = passive || placeOf(tree, at) === "object";
  /** Whoever attacks has a will. */
  const forceful = !passive && placeOf(tree, at) === "subject" && OF_FORCE.test(lemma);
  const force = object && OF_FORCE.test(lemma);
  const deeds = object && OF_DEEDS.test(lemma);
  const things = deeds || ((object || lemma === "vote") && OF_THINGS.test(lemma));
  const membership =
    OF_MEMBERSHIP.test(lemma) && (object || /^(from|to|of)$/.test(prepositionOf(tree, at) ?? ""));
  /** Bodies are joined and left; who joins and leaves is a state. */
  const member =
    placeOf(tree, at) === "subject" && /^(leave|quit|join|exit|rejoin|secede|accede)$/.test(lemma);
  const isBody = (r: Referent): boolean =>
    r.codes.length === 1 && actors.alliances.has(principalOf(r.codes[0]!));
  // Outside a quotation "he" and "it" go on about who spoke, not about whom he spoke of.
  if (kind === "he" || kind === "she")
    return (r) => {
      const own = fitPerson(kind, r);
      return own !== null && r.quoted === true && speaker.length === 0 ? own - 2 : own;
    };
  if (kind === "it")
    return (r) => {
      if (r.many || (r.sort === "thing" && !things)) return null;
      if (r.sort === "thing") return r.place === "modifier" ? null : 0.5;
      if (r.codes.length !== 1 || deeds) return null;
      return (
        (membership ? (isBody(r) ? 2.5 : -1) : force && isBody(r) ? -4 : things ? -1 : 0) +
        (member && isBody(r) ? -2 : 0) +
        (r.sort === "person" ? -2.5 : 0) +
        (r.quoted === true && speaker.length === 0 ? -1 : 0) +
        (r.place === "modifier" ? -1 : 0)
      );
    };
  return (r) => {
    if (r.sort === "thing") return r.many && !forceful && (things || r.place === "subject") ? 0.5 : null;
    if (r.place === "modifier" || r.codes.length === 0 || deeds) return null;
    if (r.many) return (r.codes.length > 1 ? 1.5 : 1) - (things ? 2 : 0);
    return r.sort === "person" ? -3 : r.sort === "body" ? -1.2 : -1.8;
  };
}

function fitPerson(kind: "he" | "she", r: Referent): number | null {
  if (r.sort !== "person" || r.many) return null;
  if (r.gender !== null && (r.gender === "m") !== (kind === "he")) return null;
  if (kind === "she") return r.gender === "f" ? 2 : -1;
  return 0;
}

/** Whether a referent can own what "its", "their", "his" possesses. */
function agrees(kind: Pronoun, r: Referent): boolean {
  if (kind === "it") return !r.many && r.sort !== "person" && (r.codes.length === 1 || r.sort === "thing");
  if (kind === "they") return r.many || r.codes.length > 1;
  return r.sort === "person" && fitPerson(kind === "he" ? "he" : "she", r) !== null;
}

const saidOf = (setting: Setting): readonly ActorCode[] => subjectSaid(setting)?.codes ?? [];

/** What the subject of a clause stands for that is said before; null where it is a pronoun: "It had complained, it added", of itself. */
function subjectSaid({ tree, at, referentAt }: Setting): Referent | null {
  const verb = clauseOf(tree, at);
  if (
    !/^(say|write|add|note|state|insist|explain|announce|declare|argue|claim|warn)$/.test(lemmaOf(tree, verb))
  )
    return null;
  const subject = saidBefore(tree, verb, at);
  return subject === null || tree.tokens[subject]!.upos === "PRON" ? null : referentAt(subject);
}

/** "demanded that it withdraw", "insisted that she must resign": nobody demands of himself what he asks for. */
function demandedBy({ tree, at, referentAt }: Setting): readonly ActorCode[] {
  const clause = clauseOf(tree, at);
  const { head, xpos } = tree.tokens[clause]!;
  const auxiliaries = kids(tree, clause, "aux").map((k) => lemmaOf(tree, k));
  const bare = /^VBP?$/.test(xpos) && auxiliaries.length === 0;
  const due = auxiliaries.some((lemma) => /^(must|should)$/.test(lemma));
  if (head < 0 || relation(tree, clause) !== "ccomp" || !(bare || due)) return [];
  if (!/^(demand|insist|urge|request|ask|require|order|propose|recommend)$/.test(lemmaOf(tree, head)))
    return [];
  const subject = subjectOf(tree, head);
  return subject === null ? [] : (referentAt(subject)?.codes ?? []);
}

/** Verbs of what is done to another's things: "shelling its villages", "ignored its appeal". */
const TO_ANOTHERS =
  /^(attack|invade|shell|bomb|occupy|raid|strike|bombard|overrun|seize|violate|ignore|reject|refuse|decline|turn|breach|blockade|invoke)$/;

/** What somebody asks, offers or does, and verbs that take it up: nobody grants, blocks or regrets his own. */
const DEED =
  /^(request|appeal|plea|application|bid|demand|offer|proposal|invitation|complaint|accusation|charge|claim|decision|withdrawal|exit|departure|return|membership|accession|candidacy|entry|admission|invasion|attack|aggression|veto|objection|conduct|behavio[u]?r|move|step|stance|refusal|silence|restraint)$/;
const TAKING_UP =
  /^(grant|oppose|block|back|support|endorse|answer|regret|deplore|welcome|praise|hail|condemn|criticise|criticize|denounce|approve|veto|accept|consider|dismiss|examine|discuss|receive|hear|heed|favo[u]?r|applaud|protest|resent|respect|understand|delay|weigh|turn)$/;

/** Verbs that judge somebody for what is his: "expelled Russia for its attack". */
const JUDGING =
  /^(condemn|criticize|criticise|expel|suspend|punish|sanction|blame|accuse|praise|thank|rebuke|denounce|fine|warn|attack|chide|congratulate|reproach|slam|exclude|isolate|bomb|invade)$/;

const ofAnother = (tree: Tree, at: number): boolean => {
  const noun = tree.tokens[at]!.head;
  if (noun < 0 || RELATED.test(lemmaOf(tree, noun))) return false;
  const verb = tree.tokens[noun]!.head;
  const judged =
    verb >= 0 &&
    /^(for|over)$/.test(prepositionOf(tree, noun) ?? "") &&
    JUDGING.test(lemmaOf(tree, verb)) &&
    kids(tree, verb, "obj").length > 0;
  if (judged) return true;
  return (
    verb >= 0 &&
    relation(tree, noun) === "obj" &&
    (TO_ANOTHERS.test(lemmaOf(tree, verb)) ||
      (DEED.test(lemmaOf(tree, noun)) && TAKING_UP.test(lemmaOf(tree, verb)))) &&
    !kids(tree, noun, "amod").some((k) => lemmaOf(tree, k) === "own")
  );
};

/** Objects of the verb that the owned thing hangs on, other than the thing itself. */
const objectsBeside = (tree: Tree, at: number): readonly number[] => {
  const noun = tree.tokens[at]!.head;
  const verb = noun < 0 ? -1 : tree.tokens[noun]!.head;
  return verb < 0 ? [] : kids(tree, verb, "obj").filter((k) => k !== noun && k < at);
};

/** "In its first statement, ECOWAS said": a possessive in a phrase before the subject looks ahead to a name. */
function fronted({ tree, at, referentAt }: Setting): Referent | null {
  const clause = clauseOf(tree, at);
  const subject = kids(tree, clause, "nsubj").find((k) => k > at);
  return subject === undefined || tree.tokens[subject]!.upos === "PRON" ? null : referentAt(subject);
}

/** Who does it: what is another's is not his. */
function subjectOwn({ tree, at, referentAt }: Setting): readonly ActorCode[] {
  const subject = localSubject(tree, at);
  return subject === null ? [] : (referentAt(subject)?.codes ?? []);
}

/** An object does not stand for the subject of its own verb, nor for what stands beside it as another object. */
function excluded(setting: Setting): readonly ActorCode[] {
  const { tree, at } = setting;
  const beside = kids(tree, clauseOf(tree, at), "obj", "iobj").filter((k) => k < at);
  return [...subjectOwn(setting), ...beside.flatMap((k) => setting.referentAt(k)?.codes ?? [])];
}
