import { isRebelChief } from "./rebels.ts";
import { touches, type Hit, type Line } from "./line.ts";
import { nameEnd, nameStart } from "./names.ts";

/** Tokens of a name, and where the words begin that tell whose it is. */
export interface Apposed {
  readonly whole: number;
  readonly from: number;
  readonly to: number;
}

/** "his Turkish counterpart, Kemal Aydin": the name behind; null where none follows, or the nationality is the owner's. */
export function counterpartAt(line: Line, { from, to, name }: Hit): Apposed | null {
  if (name.kind !== "adjective" || !/^(counterpart|colleague|opposite)$/.test(line.lower[to] ?? ""))
    return null;
  const after = to + (line.lower[to + 1] === "number" ? 2 : 1);
  const begin = line.words[after] === "," ? after + 1 : after;
  const end = nameEnd(line, begin);
  return end > begin + (begin > after ? 1 : 0) ? { whole: from, from: begin, to: end } : null;
}

/** "Karim Haddad, who heads the | Lebanese army": the name before whatever it is that somebody leads; `at` is where that begins. */
export function headedBy(line: Line, at: number): Apposed | null {
  let i = at - 1;
  if (/^(the|a|an)$/.test(line.lower[i] ?? "")) i--;
  if (!LEADS.test(line.lower[i] ?? "") || line.lower[i - 1] !== "who" || line.words[i - 2] !== ",")
    return null;
  const from = nameStart(line, i - 2);
  const name = line.words.slice(from, i - 2);
  return name.length >= 2 && !touches(line, i - 2 + 1) ? { whole: from, from, to: i - 2 } : null;
}

/** "who heads the Kenyan | security committee": what of a state's own organs the adjective stands before. */
export const isOrganAt = (line: Line, i: number): boolean =>
  line.lower
    .slice(i, i + 4)
    .some((word, k) => ORGAN.test(word) && line.lower.slice(i, i + k).every((w) => KIND.test(w)));

const ORGAN =
  /^(committee|commission|council|agency|service|services|directorate|department|staff|guard|board)$/;
const KIND =
  /^(security|national|state|intelligence|foreign|defen[cs]e|border|coast|general|supreme|secret|military|space|space|trade|parliamentary)$/;

const LEADS = /^(heads|headed|leads|led|commands|commanded|runs|chairs|chaired|presides)$/;

/** "Omar Bensalah | of Algeria", "rebels of | Omar Bensalah": a name in full that its state stands behind, or whose rebels are told of; firms and papers have such names, too. */
export function citizenAt(line: Line, i: number): Apposed | null {
  const to = nameEnd(line, i);
  if (to - i < 2 || to - i > 5 || /^(the|an?)$/.test(line.lower[i - 1] ?? "")) return null;
  if (line.words.slice(i, to).some((word) => FIRM.test(word)) || line.over[to - 1] !== undefined) return null;
  return stateBehind(line, to) === null && !isRebelChief(line, i, to) ? null : { whole: i, from: i, to };
}

/** Words that names of firms, papers, clubs and churches hold, and no man's. */
export const FIRM =
  /^(Airlines?|Airways|Petroleum|Oil|Gas|Steel|Times|Herald|Tribune|Club|Brothers|Front|Movement|League|Archbishop|Bishop|Church|Bishops|Workers|Students|Society|Chamber|Museum|Library|Battle|Treaty|Queen|Bureau)$/;

/** "Omar Bensalah of Algeria": the state behind a name in full; null where a noun follows that the state's name only describes. */
export function stateBehind(line: Line, to: number): Hit | null {
  if (line.lower[to] !== "of") return null;
  const hit = line.hits.get(to + 1);
  return hit?.name.kind === "state" && !/^('s|')$/.test(line.lower[hit.to] ?? "") ? hit : null;
}

/** Token after "to the UN", "to Kenya" behind an envoy's office: where he is sent; the token itself where nothing of the kind follows. */
export function afterPost(line: Line, i: number): number {
  if (line.lower[i] !== "to") return i;
  const hit = line.hits.get(line.lower[i + 1] === "the" ? i + 2 : i + 1);
  return hit === undefined ? i : hit.to;
}
