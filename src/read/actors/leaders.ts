import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import type { Apposed } from "./appositions.ts";
import { groupAt, ownerAfter } from "./groups.ts";
import { isCapitalised, touches, type Hit, type Line } from "./line.ts";
import type { Scan } from "./making.ts";
import { subCode } from "./mention.ts";
import { courtesyAt, nameStart } from "./names.ts";
import { BELONGS, ownClause } from "./own-clause.ts";
import { bodyCalled, bodyEnd } from "./principals.ts";

/** A name, and the party within a state that whoever bears it leads. */
export interface Led extends Apposed {
  readonly code: ActorCode;
}

/**
 * "Karim Haddad, who leads the rebels of Kidal", "Jon Vik, who speaks for the opposition": the name before `who`, with the
 * opposition or the rising that its clause says he leads: of the state that the words name, else of the one the text tells of.
 * Null elsewhere; who leads what belongs to the state itself is found by its nationality (`headedBy`).
 */
export function leaderAt(line: Line, i: number, scan: Scan): Led | null {
  if (line.lower[i] !== "who" || line.words[i - 1] !== "," || touches(line, i)) return null;
  if (isRunning(line, i + 1)) return rivalAt(line, i, scan);
  const verb = /^(now|once|still|also|has|had|long|then)$/.test(line.lower[i + 1] ?? "") ? i + 2 : i + 1;
  const party = startOf(line, verb);
  if (party === null) return null;
  const start = nameStart(line, i - 1);
  const titled = courtesyAt(line, start - 1) !== undefined;
  if (start >= i - (titled ? 1 : 2)) return null;
  const suffix = suffixFrom(line, party);
  if (suffix === null) return null;
  const state = suffix.owner ?? homeOf(line, start, i, suffix.suffix, scan);
  return state === null
    ? null
    : { whole: start, from: start, to: i - 1, code: subCode(principalOf(state), suffix.suffix)! };
}

/** "Jon Vik, the Kenyan who runs the Community's secretariat": the name of whoever is said to head a body of states. */
export function headOfBodyAt(line: Line, i: number, scan: Scan): Led | null {
  if (line.lower[i] !== "who" || touches(line, i) || !LEADS.test(line.lower[i + 1] ?? "")) return null;
  if (line.lower[i + 2] !== "the") return null;
  const hit = line.hits.get(i + 3);
  const code =
    hit?.name.kind === "organisation"
      ? hit.name.code
      : bodyEnd(line, i + 3) === null
        ? null
        : bodyCalled(line.words[i + 3]!, scan);
  const from =
    line.over[i - 1]?.name.kind === "adjective" && /^(the|an?)$/.test(line.lower[i - 2]!) ? i - 3 : i - 1;
  if (code === null || line.words[from] !== ",") return null;
  const start = nameStart(line, from);
  return from - start < 2 ? null : { whole: start, from: start, to: from, code };
}

/** "Jon Vik, who sits for Norway on the Council", "who represents Norway": the name of whoever is said to speak for a state. */
export function delegateAt(line: Line, i: number): Led | null {
  if (line.lower[i] !== "who" || line.words[i - 1] !== "," || touches(line, i)) return null;
  const verb = line.lower[i + 1] ?? "";
  const at = /^represent(s|ed)$/.test(verb)
    ? i + 2
    : SPEAKS.test(verb) && line.lower[i + 2] === "for"
      ? i + 3
      : -1;
  const hit = line.hits.get(line.lower[at] === "the" ? at + 1 : at);
  const start = nameStart(line, i - 1);
  if (hit?.name.kind !== "state" || /^('s|')$/.test(line.lower[hit.to] ?? "") || i - 1 - start < 2)
    return null;
  return { whole: start, from: start, to: i - 1, code: hit.name.code! };
}

const SPEAKS = /^(sits|sat|speaks|spoke|acts|acted|negotiates|negotiated|signed|voted)$/;

const LEADS = /^(heads|headed|leads|led|commands|commanded|runs|chairs|chaired|represents|represented)$/;

/** "who is running against the president", "who lost to Vik in May": of the opposition, in the state of whom he stood against. */
function rivalAt(line: Line, i: number, scan: Scan): Led | null {
  const start = nameStart(line, i - 1);
  const state = start >= i - 2 ? null : homeOf(line, start, i, "OPP", scan);
  return state === null ? null : { whole: start, from: start, to: i - 1, code: subCode(state, "OPP") };
}

const isRunning = (line: Line, i: number): boolean =>
  /^((is|was|has been) running against|ran against|runs against|(narrowly )?lost to|hopes to unseat|is challenging) /.test(
    `${line.lower.slice(i, i + 4).join(" ")} `,
  );

/** "Jon Vik of the opposition Greens": the name before an opposition that he is of. */
export function memberAt(line: Line, i: number, { home }: Scan): Led | null {
  if (line.lower[i] !== "of" || line.lower[i + 1] !== "the" || line.lower[i + 2] !== "opposition")
    return null;
  const start = nameStart(line, i);
  const named = knownParty(line.over[i + 3])?.owner;
  const state = i - start < 2 ? null : (named ?? home.within(line.sentence, ownClause(line, start, i)));
  return state === null ? null : { whole: start, from: start, to: i, code: subCode(state, "OPP") };
}

/** Where the words begin for what is led, behind the verb. */
function startOf(line: Line, verb: number): number | null {
  if (LEADS.test(line.lower[verb] ?? "")) return verb + 1;
  return /^(speaks|spoke|fights|fought)$/.test(line.lower[verb] ?? "") && line.lower[verb + 1] === "for"
    ? verb + 2
    : null;
}

/** The first words up to the clause's end that name an opposition or a rising: "a banned opposition movement", "the Democrats in opposition". */
function suffixFrom(
  line: Line,
  from: number,
): { readonly suffix: string; readonly owner: ActorCode | null } | null {
  let owner: ActorCode | null = null;
  for (let j = from; j < line.words.length && j < from + 9; j++) {
    if (/^([,;.:)]|who|which|that|and|against)$/.test(line.words[j]!)) return null;
    const hit = line.over[j];
    const known = knownParty(hit);
    if (known !== null) return known;
    if (hit !== undefined) {
      if (hit.name.code === null || !/^(adjective|state)$/.test(hit.name.kind)) return null;
      owner = hit.name.code;
      continue;
    }
    const group = groupAt(line, j);
    if (group === null) continue;
    if (group.suffix !== "OPP" && group.suffix !== "REB") return null;
    const named = knownParty(line.over[group.to - 1]) ?? knownParty(line.over[group.to]);
    return named ?? { suffix: group.suffix, owner: owner ?? ownerAfter(line, group)?.name.code ?? null };
  }
  return null;
}

/** "the opposition CHP": a party of which the data know the state. */
function knownParty(hit: Hit | undefined): { readonly suffix: string; readonly owner: ActorCode } | null {
  const [owner, suffix] = hit?.name.kind === "group" ? hit.name.code!.split("/") : [];
  return owner !== undefined && (suffix === "OPP" || suffix === "REB") ? { suffix, owner } : null;
}

/** Of an opposition's leader also: the state of those by surname whom he speaks of, for he mostly speaks of his own government. */
function homeOf(
  line: Line,
  from: number,
  who: number,
  suffix: string,
  { home, people }: Scan,
): ActorCode | null {
  const clause = ownClause(line, from, who - 1);
  if (suffix !== "OPP") return home.within(line.sentence, clause);
  const own = new Map(clause.own);
  for (let k = who + 1; k < line.words.length; k++) {
    const code = isCapitalised(line, k)
      ? (people.get(line.words[k]!, line.tokens[k]!.start)?.code ?? null)
      : null;
    if (code !== null) own.set(principalOf(code), BELONGS);
  }
  return home.within(line.sentence, { ...clause, own });
}
