import { expect, test } from "vitest";
import { caseOf } from "../../src/app/foresee.ts";
import { crewFor, withCrew } from "../../src/app/prospects/crew.ts";
import { scenarioFor } from "../../src/app/scenarios.ts";
import { drawPart } from "../../src/scenario/draws.ts";
import type { Work } from "../../src/scenario/parts.ts";
import { assess } from "../../src/scenario/prospect.ts";

const effort = { runs: 64, seed: 5 };
const { one } = caseOf(scenarioFor("NATO"), { horizon: 3 }, []);
const assessed = (work: Work) => assess(one, effort, work);

test("draws and the whole assessment are the same, to the last digit, from this process and from one worker or two", async () => {
  const here = await withCrew(0, one, effort, assessed);
  const [byOne, byTwo] = await Promise.all([
    withCrew(1, one, effort, async (work) => {
      const made = await work("draws", { from: 2, to: 5 });
      // What goes wrong at a worker is told, so the work is really handed over.
      await expect(work("switches", "nobody" as never)).rejects.toThrow(/undefined/);
      return made;
    }),
    withCrew(2, one, effort, assessed),
  ]);
  expect(here.draws).toBe(16);
  expect(here.tornado.bars.length).toBeGreaterThan(3);
  expect(byOne).toEqual(drawPart(one, effort, 2, 5));
  expect(byTwo).toEqual(here);
}, 60_000);

test("no worker is started for what is sooner done without", () => {
  expect(crewFor(one, effort)).toBe(0);
});
