import { principalOf } from "../../vocabulary/actors.ts";
import type { Cast, Named } from "../cast.ts";
import type { Party } from "../reading.ts";
import { prepositionOf, relation, type Tree } from "../trees.ts";
import type { ActDraft } from "./draft.ts";
import type { Proposal } from "./proposals.ts";
import { pairOf } from "./salience.ts";
import { groupOf } from "./together.ts";

/** Whom an act that names no target may be done to, with what speaks for it; nobody (no parties) is one of the answers. */
export interface Candidate {
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

/** An opposition, rebels and the public deal with their own government as well; a government with its army does not. */
export const isOther = (actor: string, target: string): boolean =>
  principalOf(target) !== principalOf(actor) ||
  (/\/(OPP|REB|CVL)$/.test(actor) && target === principalOf(actor));

const BACK = 5;

export function candidatesOf(
  act: ActDraft,
  before: readonly ActDraft[],
  proposals: readonly Proposal[],
  ground: Ground,
): readonly Candidate[] {
  const mine = principalOf(act.actor.code);
  const parties = new Map<string, Party>();
  // Force is used on countries, not on bodies.
  const onStates = /^(attack|deploy|pull_back|cease_fire|assist)$/.test(act.type);
  // Whoever reports that another regretted something is not the one blamed for it.
  const teller =
    act.voice >= 0 && act.about !== null && /^(criticize|endorse|accuse)$/.test(act.type)
      ? ground.speaker(act.voice)
      : null;
  const add = (p: Party | null | undefined): void => {
    if (
      p &&
      p.code !== teller &&
      !(onStates && ground.cast.isOrganisation(p.code)) &&
      isOther(act.actor.code, p.code) &&
      !parties.has(p.code)
    )
      parties.set(p.code, p);
  };
  // Where words stand for whom it is said to, or nothing was asked that could be answered, only a rule may know better.
  const open =
    !act.toUnknown && !/^(ignore|warn)$/.test(act.type) && !(act.type === "accuse" && act.about !== null);
  for (let d = 1; open && d <= BACK; d++) ground.named(act.sentence - d).forEach(({ party }) => add(party));
  // What stands behind the predicate and is not its target by grammar is no more than where or of what it was done.
  if (open)
    ground
      .named(act.sentence)
      .forEach(({ at, party }) =>
        at < act.predicate && prepositionOf(ground.trees[act.sentence]!, at) !== "for"
          ? add(party)
          : undefined,
      );
  const recent = before.slice(-60).filter((b) => act.sentence - b.sentence <= BACK + 1);
  if (open) recent.forEach((b) => [b.target, b.actor].forEach(add));
  proposals.forEach(([, found]) => found?.forEach(add));
  const first = proposals.find(([, found]) => found !== null && found.length > 0)?.[1];
  const group = groupOfType(act.type);
  const noProposal = proposals.every(([, found]) => !found || found.length === 0);
  const own = [
    `t:${act.type}`,
    `t:${act.type}:${act.about === null ? "-" : "o"}`,
    act.about === null ? "noabout" : "about",
    act.toUnknown ? "tounknown" : "",
    `s:${act.status}`,
    `g:${group}:${act.status === "denied" ? "neg" : "pos"}`,
    act.voice < 0 ? "narr" : "said",
    noProposal ? "noprop" : "prop",
    noProposal ? `noprop:${group}` : `prop:${group}`,
    act.inCondition ? "incond" : "",
    ground.cast.isOrganisation(act.actor.code) ? "byorg" : "bystate",
    ground.cast.isOrganisation(act.actor.code) ? `byorg:${group}` : `bystate:${group}`,
    parties.size === 0 ? "nocand" : "",
    /:(\S+)/.exec(act.rule) && ground.trees[act.sentence]?.tokens[act.predicate]?.upos === "NOUN"
      ? "noun"
      : "verb",
    act.actor.inferred ? "actorinferred" : "",
    act.confidence < 0.75 ? "unsure" : "",
  ].filter(Boolean);
  const nobody: Candidate = { parties: null, features: own.map((f) => `0|${f}`) };
  const drop: Candidate = { parties: [], features: own.map((f) => `x|${f}`) };
  const ranks = [...parties.keys()].sort((a, b) => (ground.often.get(b) ?? 0) - (ground.often.get(a) ?? 0));
  const doneRanks = [...parties.keys()].sort((a, b) => (ground.done.get(b) ?? 0) - (ground.done.get(a) ?? 0));
  const lede = new Set(
    [0, 1].flatMap((s) => (s < ground.trees.length ? ground.named(s) : [])).map(({ party }) => party.code),
  );
  const others = [...parties.values()].map((party): Candidate => {
    const code = party.code;
    const f: string[] = [];
    const kind = ground.cast.isOrganisation(code) ? "org" : code.includes("/") ? "sub" : "state";
    f.push(`k:${kind}`, `k:${kind}:${group}`, `k:${kind}:${act.type}`);
    // Where it was named last.
    let d = 0;
    let at: Named | undefined;
    for (; d <= BACK; d++) {
      const here = ground.named(act.sentence - d).filter((n) => n.party.code === code);
      at = here.at(-1);
      if (at !== undefined) {
        if (d === 0) {
          const ahead = here.filter((n) => n.at < act.predicate);
          f.push(ahead.length > 0 ? "same:before" : "same:after", `same:${group}`);
          const near = (ahead.at(-1) ?? at).at;
          const between = ground
            .named(act.sentence)
            .filter(
              (n) =>
                n.party.code !== code &&
                principalOf(n.party.code) !== mine &&
                n.at > Math.min(near, act.predicate) &&
                n.at < Math.max(near, act.predicate),
            );
          f.push(between.length === 0 ? "same:nearest" : "same:farther");
          f.push(`same:${roleOf(ground.trees[act.sentence]!, at.at)}`);
        } else {
          f.push(`d${Math.min(d, 4)}`, `d${Math.min(d, 3)}:${group}`);
          f.push(`d${Math.min(d, 2)}:${roleOf(ground.trees[act.sentence - d]!, at.at)}`);
        }
        break;
      }
    }
    if (at === undefined) f.push("far");
    const same = (c: string | undefined): boolean => c !== undefined && c === code;
    const lastMine = recent.findLast((b) => b.actor.code === act.actor.code && b.target !== null);
    const lastOnMe = recent.findLast((b) => b.target?.code === act.actor.code);
    const last = recent.findLast((b) => b.sentence < act.sentence || b.predicate !== act.predicate);
    const lastType = recent.findLast((b) => b.type === act.type && b.target !== null);
    if (same(lastMine?.target?.code))
      f.push("lastmine", `lastmine:${Math.min(2, act.sentence - lastMine!.sentence)}`, `lastmine:${group}`);
    if (same(lastOnMe?.actor.code))
      f.push("lastonme", `lastonme:${Math.min(2, act.sentence - lastOnMe!.sentence)}`, `lastonme:${group}`);
    if (same(last?.actor.code)) f.push("lastactor", `lastactor:${group}`);
    if (same(last?.target?.code)) f.push("lasttarget", `lasttarget:${group}`);
    if (same(lastType?.target?.code))
      f.push("lasttype", `lasttype:${Math.min(2, act.sentence - lastType!.sentence)}`);
    const beside = recent.find(
      (b) => b.sentence === act.sentence && b.actor.code === act.actor.code && b.target?.code === code,
    );
    if (beside)
      f.push("beside", `beside:${group}`, beside.target!.inferred ? "beside:inferred" : "beside:named");
    f.push(`often${Math.min(3, ranks.indexOf(code))}`, `often${Math.min(2, ranks.indexOf(code))}:${group}`);
    const done = ground.done.get(code) ?? 0;
    f.push(
      `done${done === 0 ? "x" : Math.min(3, doneRanks.indexOf(code))}`,
      `done${done === 0 ? "x" : Math.min(1, doneRanks.indexOf(code))}:${group}`,
    );
    if (lede.has(code)) f.push("lede", `lede:${group}`);
    f.push(`deal${Math.min(3, ground.dealings.get(pairOf(act.actor, party)) ?? 0)}`);
    const speaker = act.voice < 0 ? null : ground.speaker(act.voice);
    if (speaker !== null && principalOf(speaker) === principalOf(code)) f.push("speaker", `speaker:${group}`);
    if (first?.some((p) => p.code === code)) f.push("first", `first:${group}`);
    for (const [name, found] of proposals)
      if (found?.some((p) => p.code === code)) f.push(`p:${name}`, `p:${name}:${act.type}`);
    if (act.about === null) f.push("noabout", `noabout:${group}`);
    if (act.toUnknown) f.push("tounknown");
    return { parties: together(party, proposals, recent, act), features: f.map((x) => `c|${x}`) };
  });
  return [nobody, drop, ...others];
}

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
