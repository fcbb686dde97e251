import { contests } from "../../alliance/index.ts";
import { type Interval, intervalText } from "../../base/interval.ts";
import { whenText } from "../text/when.ts";
import { concerns } from "./concerns.ts";
import { type Ground, named, wordsOf } from "./ground.ts";
import type { ContestRow } from "./model.ts";

/** Each proposition that voices hold differently, latest said first. */
export function contestRows(ground: Ground): readonly ContestRow[] {
  const ours = concerns(ground);
  const found = contests(ground.claims).filter(({ actor, target, sides }) =>
    ours(
      [actor, target],
      sides.flatMap(({ claims }) => claims),
    ),
  );
  const rows = found.map(({ id, proposition, time, sides }): ContestRow => ({
    id,
    proposition: named(time === null ? proposition : dayTold(proposition, time), ground),
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

/** The engine writes its days as YYYY-MM-DD; a row tells them as the rest of the dossier does. */
const dayTold = (proposition: string, time: Interval): string =>
  proposition.replace(intervalText(time), whenText(time));

const latest = ({ sides }: ContestRow): string =>
  sides
    .map(({ said }) => said?.end ?? said?.start ?? "")
    .sort()
    .at(-1) ?? "";
