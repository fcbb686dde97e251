import { contests } from "../../alliance/index.ts";
import { type Ground, named, wordsOf } from "./ground.ts";
import type { ContestRow } from "./model.ts";

/** Each proposition that voices hold differently, latest said first. */
export function contestRows(ground: Ground): readonly ContestRow[] {
  const rows = contests(ground.claims).map(({ id, proposition, time, sides }): ContestRow => ({
    id,
    proposition: named(proposition, ground),
    time,
    sides: sides.map(({ holds, voice, code, said, claims }) => ({
      holds,
      voice: claims.flatMap((claim) => wordsOf(claim, ground))[0]?.voice ?? voice,
      code,
      said,
      words: claims.flatMap((claim) => wordsOf(claim, ground)),
    })),
  }));
  return rows.sort((a, b) => (latest(a) < latest(b) ? 1 : latest(a) > latest(b) ? -1 : 0));
}

const latest = ({ sides }: ContestRow): string =>
  sides
    .map(({ said }) => said?.end ?? said?.start ?? "")
    .sort()
    .at(-1) ?? "";
