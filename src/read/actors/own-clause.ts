import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import type { Introductions } from "./introductions.ts";
import { isCapitalised, type Line } from "./line.ts";

/** What somebody's own clause tells of whose he is. */
export interface OwnClause {
  /** States he speaks to, of or against as a stranger does: "accused Belize of moving the markers". */
  readonly foreign: ReadonlySet<ActorCode>;
  /** States he speaks for, and what that is worth: "said Kenya would send planes", "denied that Kenya had fired". */
  readonly own: ReadonlyMap<ActorCode, number>;
  /** The state of the town in which the clause is set before it names him: "In Baghdad the vice-president warned". */
  readonly scene: ActorCode | null;
}

/** What nothing tells. */
export const NO_CLAUSE: OwnClause = { foreign: new Set(), own: new Map(), scene: null };

/** What nobody charges his own state with. */
const HOSTILE = new Set(
  (
    "attack shell fire bomb invade violate break breach jam shoot strike hit kill ram seize steal occupy cross provoke threaten arm sponsor harbor " +
    "harbour shelter lie cheat blackmail bully accuse betray poison hack sabotage kidnap abduct detain mass meddle interfere intrude arm block " +
    "ignore murder massacre bombard raid ambush destabilise destabilize undermine annex blockade encroach incite intimidate"
  ).split(" "),
);
/** Prepositions behind which stands whom somebody speaks to or acts upon. */
const TOWARD = /^(to|with|against|from|on|upon)$/;
/** What of his own a man may speak to or act upon. */
const AT_HOME =
  /^(parliament|assembly|congress|senate|television|tv|radio|daily|newspaper|agency|media|people|nation|public|citizens|troops|soldiers|forces|army|border|soil|territory|reporters|journalists)$/;
/** What he does to his own state or its parts. */
const OF_ONES_OWN = /^(lead|represent|head|leave|serve|defend|dissolve|rule|govern|run|return|come)$/;
/** Whoever comes to a place is not from there. */
const MOVES = /^(arrive|fly|travel|land|stop|stay|visit|tour)$/;
const MEETS = /^(meet|confer|negotiate)$/;
/** What a state does with an envoy, an officer of its own. */
const SENDS =
  /^(send|dispatch|appoint|name|recall|withdraw|dismiss|sack|fire|replace|promote|retire|demote)$/;
const WILL = /^(will|would|can|could|'ll|’ll|wo|ca)$/;
const MUST = /^(must|should|ought)$/;
const NOT = /^(not|n't|n’t|never|no)$/;
const WE = /^(we|us|our|ours)$/;
/** Worth of speaking for a state, of being spoken of as its victim, and of speaking in its capital. */
const FOR = 3;
const VICTIM = 1.5;
const PLACE = 2;
/** Where bodies of many states sit. */
const OF_MANY = /^(York|Geneva|Brussels|Vienna|Ababa|Addis|Strasbourg|Abuja|Washington)$/;
/** Worth of being sent by a state, of being called its minister. */
export const BELONGS = 6;

/** What the clause whose subject is the one named at tokens [from, to) tells; nothing where no tree is given. */
export function ownClause(
  line: Line,
  from: number,
  to: number,
  people: Introductions | null = null,
): OwnClause {
  const { tokens } = line;
  if (tokens[from]?.head === undefined) return NO_CLAUSE;
  const name = headOf(line, from, to);
  // "dismissed the head of the army, General Vik".
  const post = isRelated(line, name, "appos") ? tokens[name]!.head! : name;
  const head = post >= 0 && tokens[post]!.deprel === "obj" ? post : name;
  const verb = tokens[head]!.head!;
  if (verb < 0) return NO_CLAUSE;
  if (tokens[head]!.deprel === "obj" && SENDS.test(lemma(line, verb))) {
    const senders = childrenOf(line, verb).filter((k) => isRelated(line, k, "nsubj"));
    return {
      ...NO_CLAUSE,
      own: new Map(
        senders
          .flatMap((k) => [...statesIn(line, k), ...namedIn(line, k, people)])
          .map((code) => [code, BELONGS]),
      ),
    };
  }
  if (!isRelated(line, head, "nsubj")) return NO_CLAUSE;
  const found: Found = { foreign: new Set(), own: new Map(), scene: null };
  addressed(line, verb, head, found);
  // "X, then first secretary in Warsaw": where the office is held.
  for (const k of childrenOf(line, head).filter((c) => isRelated(line, c, "appos")))
    for (const c of childrenOf(line, k)) add(found, placeIn(line, c), FOR);
  // Whoever comes to see those of the place is a guest.
  if (found.scene !== null && found.foreign.has(found.scene)) found.scene = null;
  for (const content of contentsOf(line, verb)) toldIn(line, content, head, verb, found);
  return found;
}

interface Found {
  readonly foreign: Set<ActorCode>;
  readonly own: Map<ActorCode, number>;
  scene: ActorCode | null;
}

const add = ({ own }: Found, code: ActorCode | null, worth: number): void => {
  if (code !== null) own.set(code, (own.get(code) ?? 0) + worth);
};

/** Whom he speaks to or acts upon, and where. */
function addressed(line: Line, verb: number, subject: number, found: Found): void {
  const home = homesOf(line, verb);
  for (const code of home) add(found, code, FOR);
  for (const k of childrenOf(line, verb).filter((c) => /^(obj|iobj|obl)/.test(line.tokens[c]!.deprel!))) {
    const seat = placeIn(line, k);
    const ofMany = OF_MANY.test(line.words[k]!);
    if (seat !== null && k < subject && line.over[k]!.name.key !== "The Hague" && !ofMany) found.scene = seat;
    else if (seat !== null && MOVES.test(lemma(line, verb))) found.foreign.add(seat);
    // "will meet the secretary general in Brussels": one meets others where one is at home or not.
    else if (!ofMany && !MEETS.test(lemma(line, verb))) add(found, seat, PLACE);
    const acts = !isRelated(line, k, "obl") || TOWARD.test(caseOf(line, k));
    if (!acts || AT_HOME.test(line.lower[k]!) || OF_ONES_OWN.test(lemma(line, verb))) continue;
    for (const code of statesIn(line, k)) if (!home.includes(code)) found.foreign.add(code);
  }
}

/** "invited Assad to Riyadh": the state of the capital to which one asks others is one's own. */
const homesOf = (line: Line, verb: number): readonly ActorCode[] =>
  HOSTS.test(lemma(line, verb))
    ? childrenOf(line, verb)
        .flatMap((k) => [k, ...childrenOf(line, k)])
        .filter((k) => k > verb && caseOf(line, k) === "to" && line.over[k]?.name.kind === "capital")
        .flatMap((k) => line.over[k]?.name.code ?? [])
    : [];
const HOSTS = /^(invite|summon|convoke|call)$/;

/** Of whom he speaks, and how. */
function toldIn(line: Line, content: number, speaker: number, verb: number, found: Found): void {
  const subjects = childrenOf(line, content).filter((k) => k !== speaker && isRelated(line, k, "nsubj"));
  const told = subjects.flatMap((k) => statesIn(line, k));
  const tone = toneOf(line, content, verb);
  if (tone === "own") {
    for (const k of subjects.filter((c) => line.over[c]))
      for (const code of statesIn(line, k)) add(found, code, FOR);
    // "denied that Kenya had shelled Chad", "would not be provoked by Chad".
    if (HOSTILE.has(lemma(line, content)) && told.length > 0)
      for (const code of statesIn(line, content)) if (!told.includes(code)) found.foreign.add(code);
  }
  if (tone !== "stranger" || told.length === 0) return;
  for (const code of told) found.foreign.add(code);
  for (const code of statesIn(line, content)) if (!found.foreign.has(code)) add(found, code, VICTIM);
}

/** The clauses that hold what is said: complements, and what a verb of saying is put in or behind. */
function contentsOf(line: Line, verb: number): readonly number[] {
  const { head, deprel } = line.tokens[verb]!;
  const above = deprel === "parataxis" && head! >= 0 ? [head!] : [];
  return [
    ...childrenOf(line, verb).filter((k) => /^(ccomp|parataxis)/.test(line.tokens[k]!.deprel!)),
    ...above,
  ];
}

/** The state of the town that a phrase puts something in: "in Baku". */
function placeIn(line: Line, k: number): ActorCode | null {
  const name = line.over[k]?.name;
  return name?.code && name.kind === "place" && caseOf(line, k) === "in" ? principalOf(name.code) : null;
}

/** How a content speaks of its subject: as of somebody else's state, as of one's own, or so that either may be. */
function toneOf(line: Line, content: number, verb: number): "stranger" | "own" | null {
  const kids = childrenOf(line, content);
  const auxiliaries = kids.filter((k) => line.tokens[k]!.deprel!.startsWith("aux"));
  if (/^(deny|reject|dispute|refute)$/.test(lemma(line, verb))) return "own";
  if (subtree(line, content).some((k) => WE.test(line.lower[k]!))) return "stranger";
  const negated = kids.some((k) => NOT.test(line.lower[k]!));
  const passive = kids.some((k) => /:pass$/.test(line.tokens[k]!.deprel!));
  if (HOSTILE.has(lemma(line, content))) return passive || negated ? "own" : "stranger";
  if (
    kids.some((k) => /^(behind|blame|guilty)$/.test(line.lower[k]!)) ||
    /^(behind|blame|guilty)$/.test(line.lower[content]!)
  )
    return negated ? "own" : "stranger";
  if (auxiliaries.some((k) => MUST.test(line.lower[k]!))) return "stranger";
  const acts = line.tokens[content]!.upos === "VERB";
  return acts && auxiliaries.some((k) => WILL.test(line.lower[k]!)) ? "own" : null;
}

/** The states that a phrase names, clauses in it left out. */
function statesIn(line: Line, head: number): readonly ActorCode[] {
  return subtree(line, head).flatMap((k) => {
    const name = line.hits.get(k)?.name;
    return name?.code && !/^(place|organisation)$/.test(name.kind) ? [principalOf(name.code)] : [];
  });
}

/** The states of those who are named in a phrase and were introduced before. */
const namedIn = (line: Line, head: number, people: Introductions | null): readonly ActorCode[] =>
  subtree(line, head).flatMap((k) => {
    const code = isCapitalised(line, k) ? people?.get(line.words[k]!, line.tokens[k]!.start)?.code : null;
    return code ? [principalOf(code)] : [];
  });

/** A token with all below it but clauses that only tell more of it. */
function subtree(line: Line, head: number): readonly number[] {
  const out = [head];
  for (let at = 0; at < out.length; at++)
    out.push(
      ...childrenOf(line, out[at]!).filter((k) => !/^(acl|advcl|parataxis)/.test(line.tokens[k]!.deprel!)),
    );
  return out;
}

/** The token of a stretch that hangs on one outside it. */
function headOf(line: Line, from: number, to: number): number {
  for (let k = from; k < to; k++) {
    const head = line.tokens[k]!.head!;
    if (head < from || head >= to) return k;
  }
  return from;
}

const children = new WeakMap<Line, readonly (readonly number[])[]>();

/** Made once for a line: many may be named in a long one. */
function childrenOf(line: Line, head: number): readonly number[] {
  let made = children.get(line);
  if (made === undefined) {
    const lists: number[][] = line.tokens.map(() => []);
    line.tokens.forEach((token, k) => lists[token.head ?? -1]?.push(k));
    children.set(line, (made = lists));
  }
  return made[head]!;
}

const isRelated = (line: Line, k: number, relation: string): boolean =>
  line.tokens[k]!.deprel!.startsWith(relation);

const caseOf = (line: Line, k: number): string => {
  const marker = childrenOf(line, k).find((c) => line.tokens[c]!.deprel === "case");
  return marker === undefined ? "" : line.lower[marker]!;
};

const lemma = (line: Line, k: number): string => line.tokens[k]!.lemma ?? line.lower[k]!;

/** Whether the token stands in the subject of its sentence's main clause, or of one coordinated with it; true where no tree tells. */
export function isSubject(line: Line, i: number): boolean {
  let k = i;
  for (let steps = 0; steps < 12; steps++) {
    const { head, deprel } = line.tokens[k]!;
    if (head === undefined || deprel === undefined) return true;
    if (/^nsubj/.test(deprel)) return isMain(line, head);
    if (!/^(compound|amod|nmod|flat|appos|conj|det|case)/.test(deprel) || head < 0) return false;
    k = head;
  }
  return false;
}

/** What is said counts as the main clause where it stands before who says it: "Kenya left, its president said". */
function isMain(line: Line, verb: number): boolean {
  let k = verb;
  const isSide = ({ deprel, head }: Line["tokens"][number]): boolean =>
    /^conj/.test(deprel ?? "") || (/^ccomp/.test(deprel ?? "") && head! > k);
  for (let steps = 0; steps < 6 && line.tokens[k] !== undefined && isSide(line.tokens[k]!); steps++)
    k = line.tokens[k]!.head!;
  return (line.tokens[k]?.head ?? 0) < 0;
}
