import type { ActorCode } from "../../vocabulary/actors.ts";
import { groupAt } from "./groups.ts";
import { afterPossessive, touches, type Hit, type Line } from "./line.ts";
import { subCode } from "./mention.ts";
import type { Scan } from "./making.ts";
import type { Office } from "./offices.ts";

/** The principal after an office: "president of Armenia", "spokesman for the Russian Foreign Ministry". */
export function ownerOfOffice(
  line: Line,
  office: Office,
): { readonly code: ActorCode; readonly to: number } | null {
  if (!/^(of|for|at|in|with)$/.test(line.lower[office.to] ?? "")) return null;
  const k = line.lower[office.to + 1] === "the" ? office.to + 2 : office.to + 1;
  const hit = line.hits.get(k);
  if (!hit || hit.name.code === null || /^(place|demonym)$/.test(hit.name.kind)) return null;
  if (line.words[hit.to] === "-" && touches(line, hit.to)) return null;
  const group = groupAt(line, afterPossessive(line, hit.to), hit.name.kind === "organisation");
  if (hit.name.kind === "adjective" && !group) return null;
  return { code: subCode(hit.name.code, group?.suffix ?? null), to: group?.to ?? hit.to };
}

/** Nouns for a body of states where its name is known: written large, or of a kind that only states form. */
const BODY =
  /^(Commission|Community|Union|Organi[sz]ation|League|Council|Secretariat|Commonwealth|Forum|Association|Authority|bloc|alliance|grouping)$/;
const ITS_ORGAN = /^(secretariat|commission|council|executive|headquarters)$/;

/**
 * The tokens of an office with the body that it is of, where the text tells of that by its noun alone: "the Commission's
 * chairperson", "the Commission president", "the president of the Council", "head of the bloc's secretariat"; null of other offices.
 */
export function endInBody(
  line: Line,
  { from, to }: Office,
): { readonly from: number; readonly to: number; readonly noun: string } | null {
  const before = line.lower[from - 1] === "'s" ? from - 2 : from - 1;
  if (line.lower[before - 1] === "the" && isBodyNoun(line, before))
    return { from: before - 1, to, noun: line.words[before]! };
  // "president of the Council": some are taken for what the office is of.
  if (line.lower[to - 3] === "of" && line.lower[to - 2] === "the" && isBodyNoun(line, to - 1))
    return { from, to, noun: line.words[to - 1]! };
  const end =
    /^(of|for)$/.test(line.lower[to] ?? "") && line.lower[to + 1] === "the" ? bodyEnd(line, to + 2) : null;
  return end === null ? null : { from, to: end, noun: line.words[to + 2]! };
}

/** The token after "Community" or "Community's secretariat"; null where no such noun stands. */
export function bodyEnd(line: Line, at: number): number | null {
  if (!isBodyNoun(line, at)) return null;
  return line.lower[at + 1] === "'s" && ITS_ORGAN.test(line.lower[at + 2] ?? "") ? at + 3 : at + 1;
}

/** The body that the text tells of by such a noun, which its name mostly holds: no Community is a League. */
export function bodyCalled(noun: string, { home, actors }: Scan): ActorCode | null {
  const inName = /^(Community|Union|League|Organi[sz]ation|Commonwealth|Forum|Association)$/.test(noun);
  return home.body((code) => !inName || american(actors.labels.get(code) ?? "").includes(american(noun)));
}

const american = (words: string): string => words.replace("Organisation", "Organization");

const isBodyNoun = (line: Line, at: number): boolean =>
  line.over[at] === undefined && BODY.test(line.words[at] ?? "") && !/^of$/.test(line.lower[at + 1] ?? "");

/** Offices of a body that somebody of any nationality may hold for it. */
export const FOR_A_BODY = /^(leader|secretary general|secretary|chairman|president|spokesman|commander)$/;

/** "Peru's U.N. ambassador", "the Peruvian UN envoy": the state whose envoy it is. */
export function senderBefore(line: Line, { from }: Hit): Hit | null {
  const before = line.over[line.lower[from - 1] === "'s" ? from - 2 : from - 1];
  return before !== undefined && /^(state|adjective|capital)$/.test(before.name.kind) ? before : null;
}
