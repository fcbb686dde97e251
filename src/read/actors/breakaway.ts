import { principalOf } from "../../vocabulary/actors.ts";
import type { Apposed } from "./appositions.ts";
import type { Led } from "./leaders.ts";
import { afterRank } from "./held.ts";
import { touches, type Hit, type Line } from "./line.ts";
import { nameEnd, nameStart } from "./names.ts";
import { officeAt, type Office } from "./offices.ts";

/**
 * "Kidal's self-styled governor, Jon Vik", "Jon Vik, the self-proclaimed president of Kidal": whoever has made himself the head
 * of a part of a state is up in arms against it. Null of those who claim a whole state, or of whom no name is told.
 */
export function breakawayAt(line: Line, i: number): Led | null {
  if (line.lower[i] !== "self" || line.words[i + 1] !== "-" || !touches(line, i + 1)) return null;
  if (!/^(proclaimed|styled|declared|appointed)$/.test(line.lower[i + 2] ?? "")) return null;
  const office = officeAt(line, i + 3);
  if (office === null || !HEADS.test(office.role)) return null;
  const behind = regionBehind(line, office);
  const region = behind ?? regionBefore(line, i);
  const name = nameBeside(line, i, behind?.to ?? office.to);
  return region === null || name === null
    ? null
    : { ...name, code: `${principalOf(region.name.code!)}/REB` as Led["code"] };
}

const HEADS = /^(president|prime minister|leader|commander|chairman|official|monarch|minister)$/;

const isRegion = (hit: Hit | undefined): hit is Hit =>
  hit?.name.kind === "place" && hit.name.code !== null && !hit.name.code.includes("/");

function regionBehind(line: Line, { to }: Office): Hit | null {
  const hit = line.lower[to] === "of" ? line.hits.get(line.lower[to + 1] === "the" ? to + 2 : to + 1) : null;
  return isRegion(hit ?? undefined) ? hit! : null;
}

/** "Kidal's", "Kidal, whose", "In Kidal the". */
function regionBefore(line: Line, i: number): Hit | null {
  const link = line.lower[i - 1];
  const at = link === "'s" ? i - 2 : link === "whose" ? i - 3 : link === "the" ? i - 2 : -1;
  const hit = line.over[line.words[at] === "," ? at - 1 : at];
  if (link === "the" && !/^in$/i.test(line.lower[(hit?.from ?? 0) - 1] ?? "")) return null;
  return isRegion(hit) ? hit : null;
}

/** The name behind the office, or the one that it is told of. */
function nameBeside(line: Line, i: number, end: number): Apposed | null {
  const from = afterRank(line, line.words[end] === "," ? end + 1 : end);
  const to = nameEnd(line, from);
  if (to > from + 1) return { whole: from, from, to };
  const before = line.words[i - 1] === "," ? i - 1 : line.words[i - 2] === "," ? i - 2 : -1;
  const start = before < 0 ? -1 : nameStart(line, before);
  return start >= 0 && before - start > 1 ? { whole: start, from: start, to: before } : null;
}
