import { principalOf } from "../../vocabulary/actors.ts";
import type { Cast, Named } from "../cast.ts";
import type { Party } from "../reading.ts";
import { prepositionOf, relation, type Tree } from "../trees.ts";
import type { ActDraft } from "./draft.ts";
import type { Proposal } from "./proposals.ts";
import { isAside } from "./asides.ts";
import { pairOf } from "./salience.ts";
import { groupOf } from "./together.ts";

/** Whom an act that names no target may be done to, with what speaks for it. */
export interface Candidate {
  /** Null: it is done to nobody in particular. None: there is no such act. */
  readonly parties: readonly Party[] | null;
  readonly features: readonly string[];
}

export interface Ground {
  readonly trees: readonly Tree[];
  readonly cast: Cast;
  /** Parties named in each sentence, counted over the report. */
  readonly often: ReadonlyMap<string, number>;
  readonly named: (sentence: number) => readonly Named[];
  readonly speaker: (voice: number) => string | null;
  readonly dealings: ReadonlyMap<string, number>;
  /** How often each party is what acts of the report are done to. */
  readonly done: ReadonlyMap<string, number>;
}

/** An opposition, rebels, the public and its papers deal with their own government as well; a government with its army does not. */
export const isOther = (actor: string, target: string): boolean =>
  principalOf(target) !== principalOf(actor) ||
  (/\/(OPP|REB|CVL|MED)$/.test(actor) && target === principalOf(actor));

/** Sentences after which a name is far away. */
const BACK = 5;

/**
 * Those an act may be done to, the parties named or dealt with near it and those that rules propose, and beside them that it
 * is done to nobody in particular (which is seldom so unless it is `nobodys`), and that it is no act. `before` are the acts
 * before it.
 * `fellows` do it together with the actor.
 */
export function candidatesOf(
  act: ActDraft,
  before: readonly ActDraft[],
  proposals: readonly Proposal[],
  ground: Ground,
  nobodys: boolean,
  fellows: ReadonlySet<string>,
): readonly Candidate[] {
  const recent = before.slice(-60).filter((b) => act.sentence - b.sentence <= BACK + 1);
  const parties = partiesNear(act, recent, proposals, ground).filter((p) => !fellows.has(p.code));
  const own = featuresOfAct(act, proposals, parties.length === 0, ground);
  const without = nobodys ? own : [...own, "half", `half:${act.type}`];
  const nobody: Candidate = { parties: null, features: without.map((f) => `0|${f}`) };
  const none: Candidate = { parties: [], features: without.map((f) => `x|${f}`) };
  const tree = ground.trees[act.sentence];
  const main =
    tree === undefined
      ? recent
      : recent.filter((b) => b.sentence !== act.sentence || !isAside(tree, b.predicate, act.predicate));
  const near: Near = {
    act,
    recent: main,
    proposals,
    ground,
    byNames: ranked(parties, ground.often),
    byDeeds: ranked(parties, ground.done),
    lede: new Set([0, 1].flatMap((s) => ground.named(s).map(({ party }) => party.code))),
    lastMine: main.findLast((b) => b.actor.code === act.actor.code && b.target !== null),
    lastOnMe: recent.findLast((b) => b.target?.code === act.actor.code),
    last: main.findLast((b) => b.sentence < act.sentence || b.predicate !== act.predicate),
    lastAlike: main.findLast((b) => b.type === act.type && b.target !== null),
  };
  return [
    ...(nobodys ? [nobody] : [none, nobody]),
    ...parties.map((party): Candidate => ({
      parties: together(party, proposals, recent, act),
      features: [...featuresOfPlace(party.code, near), ...featuresOfDeeds(party, near)].map((f) => `c|${f}`),
    })),
  ];
}

/** What is looked at for every candidate of one act. */
interface Near {
  readonly act: ActDraft;
  readonly recent: readonly ActDraft[];
  readonly proposals: readonly Proposal[];
  readonly ground: Ground;
  /** Candidates by how often they are named, and by how often something is done to them. */
  readonly byNames: readonly string[];
  readonly byDeeds: readonly string[];
  readonly lede: ReadonlySet<string>;
  /** The last act of the same actor, on the actor, of anybody, of the same type. */
  readonly lastMine: ActDraft | undefined;
  readonly lastOnMe: ActDraft | undefined;
  readonly last: ActDraft | undefined;
  readonly lastAlike: ActDraft | undefined;
}

const ranked = (parties: readonly Party[], counts: ReadonlyMap<string, number>): readonly string[] =>
  parties.map(({ code }) => code).sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));

function partiesNear(
  act: ActDraft,
  recent: readonly ActDraft[],
  proposals: readonly Proposal[],
  { cast, named, speaker, trees }: Ground,
): readonly Party[] {
  const parties = new Map<string, Party>();
  // Force is used on countries, not on bodies.
  const onStates = /^(attack|deploy|pull_back|cease_fire|assist)$/.test(act.type);
  // A state joins and leaves bodies, not states.
  const onBodies = OF_BODIES.test(act.type) && !cast.isOrganisation(act.actor.code);
  // Whoever reports that another regretted something is not the one blamed for it.
  const told = act.voice >= 0 && act.about !== null && /^(criticize|endorse|accuse)$/.test(act.type);
  const teller = told ? speaker(act.voice) : null;
  const add = (p: Party | null): void => {
    if (p === null || p.code === teller || parties.has(p.code) || !isOther(act.actor.code, p.code)) return;
    if (p.code.endsWith("/MED") && !OF_WORDS.test(act.type)) return;
    const isBody = cast.isOrganisation(p.code);
    // Drafts and motions are put to bodies.
    if (act.type === "propose" && !isBody) return;
    if (!(onStates && isBody) && !(onBodies && !isBody)) parties.set(p.code, p);
  };
  // Where words stand for whom it is said to and he is new, or nothing was asked that could be answered, only a rule may know better.
  if (
    (!act.toUnknown || act.toSpokenOf) &&
    !/^(ignore|warn)$/.test(act.type) &&
    !(act.type === "accuse" && act.about !== null)
  ) {
    for (let d = 1; d <= BACK; d++) named(act.sentence - d).forEach(({ party }) => add(party));
    for (const { at, party } of named(act.sentence))
      if (prepositionOf(trees[act.sentence]!, at) !== "for") add(party);
    recent.forEach((b) => [b.target, b.actor].forEach(add));
  }
  proposals.forEach(([, found]) => found?.forEach(add));
  return [...parties.values()];
}

const OF_BODIES = /^(join|leave|freeze|resume)$/;
/** What a paper answers, and what it is answered: no deed is done to it, unless the words say so. */
const OF_WORDS = /^(deny|accuse|criticize|endorse|demand|warn|clarify)$/;

const proposes = ([, found]: Proposal): boolean => found !== null && found.length > 0;

function featuresOfAct(
  act: ActDraft,
  proposals: readonly Proposal[],
  alone: boolean,
  { cast, trees }: Ground,
): readonly string[] {
  const group = groupOfType(act.type);
  const rule = proposals.some(proposes) ? "prop" : "noprop";
  const by = cast.isOrganisation(act.actor.code) ? "byorg" : "bystate";
  const about = act.about === null ? "noabout" : "about";
  return [
    ...[`t:${act.type}`, `t:${act.type}:${about}`, about],
    ...[`s:${act.status}`, `g:${group}:${act.status === "denied" ? "neg" : "pos"}`],
    ...[rule, `${rule}:${group}`, by, `${by}:${group}`],
    act.voice < 0 ? "narr" : "said",
    trees[act.sentence]?.tokens[act.predicate]?.upos === "NOUN" ? "noun" : "verb",
    ...(act.toUnknown ? ["tounknown"] : []),
    ...(act.inCondition ? ["incond"] : []),
    ...(alone ? ["nocand"] : []),
    ...(act.actor.inferred ? ["actorinferred"] : []),
    ...(act.confidence < 0.75 ? ["unsure"] : []),
  ];
}

/** What a candidate is, and where it was named last. */
function featuresOfPlace(code: string, { act, ground, byNames, lede }: Near): readonly string[] {
  const group = groupOfType(act.type);
  const kind = ground.cast.isOrganisation(code) ? "org" : code.includes("/") ? "sub" : "state";
  const often = byNames.indexOf(code);
  const features = [
    ...[`k:${kind}`, `k:${kind}:${group}`, `k:${kind}:${act.type}`],
    ...[`often${Math.min(3, often)}`, `often${Math.min(2, often)}:${group}`],
    ...(lede.has(code) ? ["lede", `lede:${group}`] : []),
  ];
  for (let d = 0; d <= BACK; d++) {
    const here = ground.named(act.sentence - d);
    const own = here.filter(
      (n) => n.party.code === code && (d > 0 || !isAside(ground.trees[act.sentence]!, n.at, act.predicate)),
    );
    const at = (d === 0 ? own.findLast((n) => n.at < act.predicate) : undefined) ?? own.at(-1);
    if (at === undefined) continue;
    const role = roleOf(ground.trees[act.sentence - d]!, at.at);
    if (d > 0)
      return [...features, `d${Math.min(d, 4)}`, `d${Math.min(d, 3)}:${group}`, `d${Math.min(d, 2)}:${role}`];
    const [from, to] = [Math.min(at.at, act.predicate), Math.max(at.at, act.predicate)];
    const between = here.some(
      (n) => n.at > from && n.at < to && n.party.code !== code && isOther(act.actor.code, n.party.code),
    );
    return [
      ...features,
      at.at < act.predicate ? "same:before" : "same:after",
      between ? "same:farther" : "same:nearest",
      ...[`same:${group}`, `same:${role}`],
    ];
  }
  return [...features, "far"];
}

/** What the acts told before, and the rules, say for a candidate. */
function featuresOfDeeds(party: Party, near: Near): readonly string[] {
  const { act, recent, proposals, ground } = near;
  const { code } = party;
  const group = groupOfType(act.type);
  const when = (name: string, b: ActDraft | undefined, who: Party | null | undefined): readonly string[] =>
    b !== undefined && who?.code === code
      ? [name, `${name}:${group}`, `${name}:${Math.min(2, act.sentence - b.sentence)}`]
      : [];
  const beside = recent.find(
    (b) => b.sentence === act.sentence && b.actor.code === act.actor.code && b.target?.code === code,
  );
  const done = (ground.done.get(code) ?? 0) === 0 ? -1 : near.byDeeds.indexOf(code);
  const speaker = act.voice < 0 ? null : ground.speaker(act.voice);
  const holds = ([, found]: Proposal): boolean => found?.some((p) => p.code === code) ?? false;
  const first = proposals.find(proposes);
  return [
    ...when("lastmine", near.lastMine, near.lastMine?.target),
    ...when("lastonme", near.lastOnMe, near.lastOnMe?.actor),
    ...when("lastactor", near.last, near.last?.actor),
    ...when("lasttarget", near.last, near.last?.target),
    ...when("lastalike", near.lastAlike, near.lastAlike?.target),
    ...(beside
      ? ["beside", `beside:${group}`, beside.target!.inferred ? "beside:inferred" : "beside:named"]
      : []),
    ...[`done${Math.min(3, done)}`, `done${Math.min(1, done)}:${group}`],
    `deal${Math.min(3, ground.dealings.get(pairOf(act.actor, party)) ?? 0)}`,
    ...(speaker !== null && principalOf(speaker) === principalOf(code)
      ? ["speaker", `speaker:${group}`]
      : []),
    ...(first !== undefined && holds(first) ? [FIRST, `${FIRST}:${group}`] : []),
    ...proposals.filter(holds).flatMap(([name]) => [`p:${name}`, `p:${name}:${act.type}`]),
    ...(act.about === null ? ["noabout", `noabout:${group}`] : []),
    ...(act.toUnknown ? ["tounknown"] : []),
  ];
}

/** The feature of those whom the surest rule that proposes anybody proposes. */
export const FIRST = "first";

/** With those who are proposed together with it. */
function together(
  party: Party,
  proposals: readonly Proposal[],
  recent: readonly ActDraft[],
  act: ActDraft,
): readonly Party[] {
  for (const [, found] of proposals)
    if (found?.some((p) => p.code === party.code))
      return found.filter((p) => isOther(act.actor.code, p.code));
  const told = recent.findLast((b) => b.actor.code === party.code && b.target?.code === act.actor.code);
  return told === undefined ? [party] : groupOf(told, recent).filter((p) => p.code !== act.actor.code);
}

function roleOf(tree: Tree, at: number): string {
  let k = at;
  while (/^(amod|compound|flat|nmod|appos|nmod:poss)$/.test(relation(tree, k)) && tree.tokens[k]!.head >= 0) {
    if (relation(tree, k) === "nmod") return "nmod";
    k = tree.tokens[k]!.head;
  }
  const rel = relation(tree, k);
  return /^(nsubj|obj|obl|iobj|conj|root)$/.test(rel) ? rel : "other";
}

const GROUPS: readonly (readonly [string, RegExp])[] = [
  ["membership", /^(join|freeze|leave|notify|attend|boycott|propose|vote|veto|invoke|resume)$/],
  ["body", /^(suspend|expel|adopt)$/],
  ["force", /^(attack|deploy|pull_back|cease_fire|threaten|coerce)$/],
  ["help", /^(assist|offer|request)$/],
  ["answer", /^(accept|decline|refuse|ignore|deny|clarify)$/],
  ["verdict", /^(criticize|endorse|accuse)$/],
  ["ask", /^(demand|warn|pledge)$/],
  ["deal", /^(agree|consult|meet|cooperate)$/],
  ["sanction", /^sanction$/],
];
const groupOfType = (type: string): string => GROUPS.find(([, r]) => r.test(type))?.[0] ?? "other";
