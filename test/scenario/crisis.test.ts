import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ASSUMPTION_NAMES, type Theta } from "../../src/scenario/assumptions.ts";
import { exitCrisis } from "../../src/scenario/crisis/exit.ts";
import { courseOf } from "../../src/scenario/crisis/forward.ts";
import { MEMORIES } from "../../src/scenario/crisis/memory.ts";
import { playCrisis } from "../../src/scenario/crisis/play.ts";
import type { Setting } from "../../src/scenario/crisis/setting.ts";
import { solveCrisis } from "../../src/scenario/crisis/solve.ts";
import type { Crisis, Pays, Step } from "../../src/scenario/crisis/step.ts";
import { type Case, chancesAt, standingsOf } from "../../src/scenario/evaluate.ts";
import type { Ground } from "../../src/scenario/ground.ts";
import { drawPart, drawsFor } from "../../src/scenario/draws.ts";
import { chanceOf } from "../../src/scenario/random.ts";

const GROUND: Ground = {
  alliance: "LEAGUE",
  from: "2024-01-01",
  member: "AAA",
  standing: null,
  noticeMonths: 3,
  running: null,
  revocable: null,
  voters: ["BBB", "CCC"],
  consensus: true,
  inZone: false,
  threat: null,
  requests: [],
  articles: {
    withdrawal: "art. 9",
    freeze: null,
    decision: "art. 5",
    assistance: "art. 3",
    accession: null,
    zone: null,
  },
};

const SETTING: Setting = {
  ground: GROUND,
  kind: "exit",
  member: "Aland",
  granter: "Bland",
  adversary: "Eland",
  horizon: 8,
  demand: "threat",
  deadline: 4,
  granted: 0,
  sanction: { act: "gives notice", outcome: "out", byNotice: true },
  grants: ["a part", "the whole"],
  vote: "silence",
};

const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  precision: [0.5, 5],
  vote_precision: [1, 8],
  discount: [0.9, 0.995],
  occasions: [0.5, 8],
  granter_occasions: [0.5, 8],
  openings: [0.2, 4],
  honour: [0.1, 0.9],
  resolve: [0.05, 0.95],
  strength: [0.1, 0.5],
  strength_helped: [0.6, 0.95],
  frozen_share: [0.1, 0.8],
  salvage_years: [1, 6],
};
const anyTheta = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: ASSUMPTION_NAMES.length,
    maxLength: ASSUMPTION_NAMES.length,
  })
  .map((unit) =>
    Object.fromEntries(
      ASSUMPTION_NAMES.map((name, i) => {
        const [low, high] = RANGES[name] ?? [0, 1.2];
        return [name, low + unit[i]! * (high - low)];
      }),
    ),
  ) as fc.Arbitrary<Theta>;

const END = (crisis: Crisis): Float64Array => {
  const { statuses, odds } = courseOf(solveCrisis(crisis));
  return odds.slice(crisis.horizon * statuses * MEMORIES);
};
const apart = (a: Float64Array, b: Float64Array): number => Math.max(...a.map((x, i) => Math.abs(x - b[i]!)));

/** The crisis with every payoff changed by a function; steps that were shared stay shared. */
function repaid(crisis: Crisis, change: (pays: Pays, perMonth: boolean) => Pays): Crisis {
  const made = new Map<Step, Step>();
  const stepOf = (step: Step): Step => {
    const known = made.get(step);
    if (known) return known;
    const built: Step =
      step.kind === "next"
        ? step
        : step.kind === "choice"
          ? {
              ...step,
              ways: step.ways.map((w) => ({ ...w, pays: change(w.pays, false), then: stepOf(w.then) })),
            }
          : {
              ...step,
              ways: step.ways.map((w) => ({ ...w, pays: change(w.pays, false), then: stepOf(w.then) })),
            };
    made.set(step, built);
    return built;
  };
  return {
    ...crisis,
    statuses: crisis.statuses.map((s) => ({
      ...s,
      flow: change(s.flow, true),
      salvage: change(s.salvage, false),
      acts: s.acts.map((a) => ({
        ...a,
        pays: change(a.pays, false),
        grows: change(a.grows, false),
        then: stepOf(a.then),
      })),
    })),
  };
}

const sharper = (crisis: Crisis, by: number): Crisis => {
  const made = new Map<Step, Step>();
  const stepOf = (step: Step): Step => {
    if (step.kind === "next") return step;
    const known = made.get(step);
    if (known) return known;
    const ways = step.ways.map((w) => ({ ...w, then: stepOf(w.then) }));
    const built = (
      step.kind === "choice" ? { ...step, ways, precision: step.precision * by } : { ...step, ways }
    ) as Step;
    made.set(step, built);
    return built;
  };
  return {
    ...crisis,
    precision: crisis.precision * by,
    statuses: crisis.statuses.map((s) => ({
      ...s,
      acts: s.acts.map((a) => ({ ...a, then: stepOf(a.then) })),
    })),
  };
};

const FEW = { numRuns: 12, seed: 7 };

describe("a crisis, whatever is assumed", () => {
  test("probabilities add up to one in every month", () => {
    fc.assert(
      fc.property(anyTheta, (theta) => {
        const crisis = exitCrisis(SETTING, theta);
        const { statuses, odds } = courseOf(solveCrisis(crisis));
        for (let t = 0; t <= crisis.horizon; t++) {
          const month = odds.subarray(t * statuses * MEMORIES, (t + 1) * statuses * MEMORIES);
          expect(month.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
          expect(month.every((p) => p >= 0)).toBe(true);
        }
      }),
      FEW,
    );
  });

  test("playouts agree with the exact probabilities within four standard errors", () => {
    fc.assert(
      fc.property(anyTheta, fc.integer({ min: 0, max: 1e6 }), (theta, seed) => {
        const policy = solveCrisis(exitCrisis(SETTING, theta));
        const { crisis } = policy;
        const exact = new Map<string, number>();
        const { statuses, odds } = courseOf(policy, 1);
        crisis.statuses.forEach((s, i) => {
          exact.set(s.outcome, (exact.get(s.outcome) ?? 0) + odds[crisis.horizon * statuses + i]!);
        });
        const runs = 2000;
        const seen = new Map<string, number>();
        for (let i = 0; i < runs; i++) {
          const { outcome } = crisis.statuses[playCrisis(policy, chanceOf(seed, i), false).status]!;
          seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
        }
        for (const [outcome, p] of exact) {
          const error = Math.sqrt((p * (1 - p)) / runs);
          expect(Math.abs((seen.get(outcome) ?? 0) / runs - p)).toBeLessThanOrEqual(4 * error + 2 / runs);
        }
      }),
      FEW,
    );
  });

  test("a constant more a month for one player changes nothing", () => {
    fc.assert(
      fc.property(anyTheta, fc.double({ min: -2, max: 2, noNaN: true }), (theta, c) => {
        const crisis = exitCrisis(SETTING, theta);
        // The same in every status every month, and what such months would be worth after the horizon.
        const more = repaid(crisis, (pays, month) =>
          month ? [pays[0] + c, pays[1] + c, pays[2] - c, pays[3] + c] : pays,
        );
        expect(apart(END(crisis), END(more))).toBeLessThan(1e-5);
      }),
      FEW,
    );
  });

  test("precision times c with worths over c changes nothing", () => {
    fc.assert(
      fc.property(anyTheta, fc.double({ min: 0.2, max: 5, noNaN: true }), (theta, c) => {
        const crisis = exitCrisis(SETTING, theta);
        const other = sharper(
          repaid(crisis, (p) => [p[0] / c, p[1] / c, p[2] / c, p[3] / c]),
          c,
        );
        expect(apart(END(crisis), END(other))).toBeLessThan(1e-5);
      }),
      FEW,
    );
  });

  test("other names for the parties change no probability, and the order of voters none", () => {
    fc.assert(
      fc.property(anyTheta, (theta) => {
        const renamed: Setting = {
          ...SETTING,
          member: "Xland",
          granter: "Yland",
          adversary: "Zland",
          ground: { ...GROUND, member: "XXX", voters: ["ZZZ", "YYY"] },
        };
        expect([...END(exitCrisis(renamed, theta))]).toEqual([...END(exitCrisis(SETTING, theta))]);
      }),
      FEW,
    );
  });
});

describe("an assessment", () => {
  const one: Case = {
    setting: SETTING,
    priors: ASSUMPTION_NAMES.map((name) => {
      const [low, high] = RANGES[name] ?? [0.1, 0.9];
      return { name, low, base: (low + high) / 2, high, mark: "assumed", why: "a test", source: null };
    }),
    backgrounds: [{ name: "none", shifts: {} }],
  };

  test("comes out the same however its draws are shared out", () => {
    const effort = { runs: 1600, seed: 3 };
    const draws = drawsFor(effort.runs);
    const whole = drawPart(one, effort, 0, draws);
    const parts = [
      drawPart(one, effort, 10, draws),
      drawPart(one, effort, 0, 4),
      drawPart(one, effort, 4, 10),
    ];
    expect([...parts[1]!, ...parts[2]!, ...parts[0]!]).toEqual(whole);
    expect(drawPart(one, { ...effort, seed: 4 }, 0, 2)).not.toEqual(whole.slice(0, 2));
  });

  test("a pledge already given makes leaving less probable here", () => {
    const base = Object.fromEntries(one.priors.map((p) => [p.name, p.base])) as Theta;
    const standings = standingsOf(one);
    const out = standings.indexOf("out");
    const without = chancesAt(one, base, standings).standing[out]!.at(-1)!;
    const pledged = { ...one, setting: { ...SETTING, granted: 2 as const, demand: "none" as const } };
    expect(chancesAt(pledged, base, standings).standing[out]!.at(-1)!).toBeLessThan(without);
  });
});
