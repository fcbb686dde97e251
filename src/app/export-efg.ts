import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Claim } from "../record/claim.ts";
import { baseOf } from "../scenario/assumptions.ts";
import { stageGames } from "../scenario/crisis/stage-games.ts";
import { solveCrisis } from "../scenario/crisis/solve.ts";
import { crisisAt } from "../scenario/evaluate.ts";
import type { Scenario } from "../scenario/file/parse.ts";
import { writeEfg } from "../scenario/game/write-efg.ts";
import { caseOf, type Wishes } from "./foresee.ts";

/** Writes the first month's stage game of every status, at base assumptions, for another program to judge. */
export async function exportStages(
  scenario: Scenario,
  wishes: Wishes,
  claims: readonly Claim[],
  folder: string,
): Promise<string> {
  const { one, scenario: changed } = caseOf(scenario, wishes, claims);
  const games = stageGames(solveCrisis(crisisAt(one, baseOf(one.priors))), changed.title);
  await mkdir(folder, { recursive: true });
  for (const { name, game } of games)
    await writeFile(join(folder, `${changed.id}-${name}.efg`), writeEfg(game));
  return `wrote ${games.length} games to ${folder}`;
}
