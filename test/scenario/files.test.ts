import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadEpisodes } from "../../src/app/base-rates.ts";
import { caseOf } from "../../src/app/foresee.ts";
import { loadScenario, scenarioIds } from "../../src/app/scenarios.ts";
import { calibrate } from "../../src/scenario/calibration.ts";
import { standingsOf } from "../../src/scenario/evaluate.ts";
import { scenarioJsonSchema } from "../../src/scenario/file/schema.ts";

const sink = { write: () => {}, isTTY: false, columns: 100 };
const IO = {
  stdout: sink,
  stderr: sink,
  stdin: async () => new Uint8Array(),
  cwd: process.cwd(),
  now: "2026-01-31",
  env: {},
};

describe("scenario files", () => {
  test.each(scenarioIds())("%s stands on its charter, and every assumption is argued", async (id) => {
    const scenario = await loadScenario(id, IO);
    const { one } = caseOf(scenario, {}, []);
    expect(standingsOf(one).length).toBeGreaterThan(1);
    expect(one.setting.ground.standing).not.toBeNull();
    expect(one.backgrounds.length).toBeGreaterThan(0);
    for (const prior of scenario.priors) expect(prior.why.length).toBeGreaterThan(20);
  });

  test("the notice of the Sahel three runs a year by art. 91, and Armenia's would run six months", async () => {
    const sahel = caseOf(await loadScenario("sahel-ecowas-2024", IO), {}, []).one.setting.ground;
    expect([sahel.running, sahel.articles.withdrawal]).toEqual([12, "art. 91"]);
    const armenia = caseOf(await loadScenario("armenia-csto-2024", IO), {}, []).one.setting.ground;
    expect([armenia.running, armenia.noticeMonths, armenia.consensus]).toEqual([null, 6, true]);
    expect(armenia.standing?.effective).toBe("frozen");
  });

  test("the JSON Schema beside them is the one that checks them", () => {
    const path = join(import.meta.dirname, "../../data/scenarios/scenario.schema.json");
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
  });

  test("there are at least forty episodes, each once", () => {
    const { episodes } = loadEpisodes();
    expect(episodes.length).toBeGreaterThanOrEqual(40);
    expect(new Set(episodes.map((e) => `${e.alliance} ${e.day} ${e.member} ${e.kind}`)).size).toBe(
      episodes.length,
    );
  });
});

describe("calibration", () => {
  test("a model that knows beats base rates and gets the weight; one that errs gets none", () => {
    const cases = Array.from({ length: 40 }, (_, i) => ({ kind: "k", came: i % 2 === 0 }));
    const knowing = calibrate(cases.map((one) => ({ ...one, model: one.came ? 0.9 : 0.1 })));
    expect(knowing.weight).toBeGreaterThan(0.9);
    expect(knowing.pool.brier).toBeLessThan(knowing.base.brier);
    const erring = calibrate(cases.map((one) => ({ ...one, model: one.came ? 0.1 : 0.9 })));
    expect(erring.weight).toBe(0);
    expect(erring.model.log).toBeCloseTo(-Math.log(0.1), 9);
  });
});
