import type { Day } from "../../base/day.ts";
import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import { fold } from "./fold.ts";
import { guarded, leaningsOf } from "./guards.ts";
import { revivedByYear, revivedStates } from "./former.ts";
import { homeOf } from "./home.ts";
import { introductions } from "./introductions.ts";
import { lineOf, type Line } from "./line.ts";
import type { Actors } from "./load.ts";
import type { Scan } from "./making.ts";
import { hitsOf } from "./match.ts";
import type { Mention, Words } from "./mention.ts";
import { scanLine } from "./scan.ts";
import { seated } from "./seats.ts";
import { stageIn, stagesOf } from "./stage.ts";
import { surnamesOf } from "./surnames.ts";

/** Every mention of an actor in a document, in text order; linear in the length of the text. */
export function findActors(
  text: string,
  sentences: readonly Words[],
  actors: Actors,
  date: Day | null,
): readonly Mention[] {
  const folded = fold(text);
  const leanings = leaningsOf(folded, date);
  const revived = revivedStates(folded, actors, date);
  const byYear = revivedByYear(sentences, folded, actors, date);
  const lines = sentences.map((sentence, number) => {
    const when = { date, revived: new Set([...revived, ...byYear[number]!]) };
    const draft = lineOf(sentence, number, hitsOf(folded, sentence, actors, when));
    const hits = [...draft.hits.values()].flatMap((hit) => guarded(hit, draft, leanings) ?? []);
    return lineOf(sentence, number, hits);
  });
  const scan: Scan = {
    text,
    actors,
    date,
    people: introductions(),
    alone: lines.length === 1,
    offices: new Map(),
    home: homeOf(namings(lines), seatOf(text, actors), openers(sentences, lines), stages(sentences, lines)),
  };
  const found = lines.flatMap((line) => scanLine(line, scan));
  const all = seated(disjoint([...found, ...surnamesOf(lines, found, scan)]), text);
  return all.map((m, i) => (i > 0 && isJoined(all[i - 1]!, m, folded) ? { ...m, joined: true } : m));
}

/** Where bodies sit: what is written there is about anybody. */
const OF_MANY = /^(BRUSSELS|GENEVA|VIENNA|THE HAGUE|ADDIS ABABA|NEW YORK|CAIRO|WASHINGTON|ABUJA|JAKARTA)$/;

/** "REYKJAVIK, Jan. 13 –": the state whose capital the report comes from. */
export function seatOf(text: string, actors: Actors): ActorCode | null {
  const place = /^([A-Z][A-Z' .-]{2,30})(?:,| ?\(| ?[-–—])/m.exec(text.slice(0, 1500))?.[1]?.trim();
  if (place === undefined || OF_MANY.test(place)) return null;
  const words = place.toLowerCase().split(" ");
  const name = (actors.names.get(words[0]!) ?? []).find(
    (n) => n.kind === "capital" && n.key.toLowerCase() === place.toLowerCase(),
  );
  return name?.code ?? null;
}

/** The state that the sentence before opens with, where both stand in one paragraph: what follows is told of it. */
const openers = (sentences: readonly Words[], lines: readonly Line[]): readonly (ActorCode | null)[] =>
  lines.map((_, n) => {
    const { paragraph } = sentences[n]!;
    if (n === 0 || paragraph === undefined || sentences[n - 1]!.paragraph !== paragraph) return null;
    const code = lines[n - 1]!.hits.get(0)?.name.code ?? null;
    return code === null ? null : principalOf(code);
  });

/** The state of whose town the paragraph of each sentence opens. */
const stages = (sentences: readonly Words[], lines: readonly Line[]): readonly (ActorCode | null)[] =>
  stagesOf(
    sentences.map(({ paragraph }) => paragraph),
    (n) =>
      stageIn(lines[n]!.words, (k) => {
        const hit = lines[n]!.hits.get(k);
        const code = hit?.name.code ?? null;
        return hit === undefined
          ? undefined
          : { state: code === null ? null : principalOf(code), to: hit.to };
      }),
  );

/** How often a document names each state. */
function namings(lines: readonly Line[]): ReadonlyMap<ActorCode, number> {
  const counts = new Map<ActorCode, number>();
  for (const line of lines)
    for (const { name } of line.hits.values()) {
      if (name.code === null || name.kind === "place") continue;
      const state = principalOf(name.code);
      counts.set(state, (counts.get(state) ?? 0) + 1);
    }
  return counts;
}

/** In text order; of two that meet, the one that begins first. */
function disjoint(mentions: readonly Mention[]): readonly Mention[] {
  let end = 0;
  return [...mentions]
    .sort((a, b) => a.whole[0] - b.whole[0])
    .filter((m) => {
      if (m.whole[0] < end) return false;
      end = m.whole[1];
      return true;
    });
}

const LINK =
  /^(?:, (?:and )?|,? (?:and|as well as|along with) )(?:(?:its|the|other|their|his|all|most|several|some|fellow|both) )*$/;

function isJoined(before: Mention, now: Mention, folded: string): boolean {
  const gap = now.whole[0] - before.whole[1];
  return (
    before.sentence === now.sentence &&
    gap > 1 &&
    gap < 40 &&
    LINK.test(folded.slice(before.whole[1], now.whole[0]))
  );
}
