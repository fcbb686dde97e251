import type { Day } from "../../base/day.ts";
import { fold } from "./fold.ts";
import { guarded, leaningsOf } from "./guards.ts";
import { introductions } from "./introductions.ts";
import { lineOf } from "./line.ts";
import type { Actors } from "./load.ts";
import { hitsOf } from "./match.ts";
import type { Mention, Words } from "./mention.ts";
import { scanLine, type Scan } from "./scan.ts";
import { surnamesOf } from "./surnames.ts";

/** Every mention of an actor in a document, in text order; linear in the length of the text. */
export function findActors(
  text: string,
  sentences: readonly Words[],
  actors: Actors,
  date: Day | null,
): readonly Mention[] {
  const folded = fold(text);
  const leanings = leaningsOf(folded);
  const lines = sentences.map((sentence, number) => {
    const draft = lineOf(sentence, number, hitsOf(folded, sentence, actors, date));
    const hits = [...draft.hits.values()].flatMap((hit) => guarded(hit, draft, leanings) ?? []);
    return lineOf(sentence, number, hits);
  });
  const scan: Scan = { text, actors, date, people: introductions(), state: null };
  const found = lines.flatMap((line) => scanLine(line, scan));
  const all = disjoint([...found, ...surnamesOf(lines, found, scan)]);
  return all.map((m, i) => (i > 0 && isJoined(all[i - 1]!, m, folded) ? { ...m, joined: true } : m));
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
