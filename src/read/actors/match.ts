import type { Day } from "../../base/day.ts";
import type { ActorCode } from "../../vocabulary/actors.ts";
import { firstWord } from "./fold.ts";
import type { Hit } from "./line.ts";
import type { Actors, Name } from "./load.ts";
import type { Words } from "./mention.ts";
import { NOBODY } from "./nobody.ts";

/** What decides which state a capital's name means: the document's day, and former states that it looks back on. */
export interface When {
  readonly date: Day | null;
  readonly revived: ReadonlySet<ActorCode>;
}

/** Longest names at each token of a sentence, left to right. `folded` is the folded document. */
export function hitsOf(folded: string, sentence: Words, actors: Actors, when: When): Hit[] {
  const hits: Hit[] = [];
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length;) {
    const hit = hitAt(folded, tokens, i, actors, when);
    if (hit && hit.name.code !== NO_CODE) hits.push(hit);
    i = hit ? hit.to : i + 1;
  }
  return hits;
}

const NO_CODE = "-";
const SHIELDS: ReadonlyMap<string, readonly Name[]> = shields();

function hitAt(folded: string, tokens: Words["tokens"], i: number, actors: Actors, when: When): Hit | null {
  const { start, end } = tokens[i]!;
  const word = firstWord(folded, start);
  if (word === "") return null;
  const shield = longest(SHIELDS.get(word), folded, tokens, i, when, false);
  const shouted = end - start > 4 && isShouted(folded, start, end);
  const found = longest(actors.names.get(word), folded, tokens, i, when, shouted);
  return shield && (!found || shield.to >= found.to) ? shield : found;
}

function longest(
  names: readonly Name[] | undefined,
  folded: string,
  tokens: Words["tokens"],
  i: number,
  when: When,
  shouted: boolean,
): Hit | null {
  let best: Hit | null = null;
  for (const name of names ?? []) {
    if (best && name.key.length < best.name.key.length) break;
    if (!inYears(name, when) || (best && name.from === null)) continue;
    const to = endOf(folded, tokens, i, name, shouted);
    if (to >= 0) best = { from: i, to, name };
    if (best && name.from !== null) break;
  }
  return best;
}

/** Token after the name's last one; -1 where the name does not stand here as whole tokens. */
function endOf(folded: string, tokens: Words["tokens"], i: number, name: Name, shouted: boolean): number {
  const { start } = tokens[i]!;
  const same =
    folded.startsWith(name.key, start) ||
    (shouted && folded.startsWith(name.key.toUpperCase(), start) && name.kind !== "group");
  if (!same) return -1;
  const end = start + name.key.length;
  let j = i;
  while (j < tokens.length && tokens[j]!.end < end) j++;
  return j < tokens.length && tokens[j]!.end === end ? j + 1 : -1;
}

/** Names of historical states' capitals hold for their years only; without a date they do not hold. */
function inYears(name: Name, { date, revived }: When): boolean {
  if (name.from === null || (name.code !== null && revived.has(name.code))) return true;
  if (date === null) return false;
  const year = Number(date.slice(0, 4));
  return year >= name.from && (name.to === null || year <= name.to);
}

/** "YEREVAN": a headline's or a dateline's way of writing. */
function isShouted(folded: string, start: number, end: number): boolean {
  const word = folded.slice(start, end);
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

function shields(): ReadonlyMap<string, readonly Name[]> {
  const out = new Map<string, Name[]>();
  for (const key of [...NOBODY].sort((a, b) => b.length - a.length)) {
    const name: Name = { key, code: NO_CODE, label: key, kind: "place", from: null, to: null, person: null };
    const word = firstWord(key);
    out.set(word, [...(out.get(word) ?? []), name]);
  }
  return out;
}
