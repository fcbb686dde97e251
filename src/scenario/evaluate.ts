import { type AssumptionName, type Prior, type Theta, thetaOf, triangular } from "./assumptions.ts";
import { consistentContexts } from "./contexts.ts";
import { accessionCrisis } from "./crisis/accession.ts";
import { exitCrisis } from "./crisis/exit.ts";
import { courseOf } from "./crisis/forward.ts";
import { ANSWERS, ATTACKS, MEMORIES } from "./crisis/memory.ts";
import type { Setting } from "./crisis/setting.ts";
import { type Policy, solveCrisis } from "./crisis/solve.ts";
import type { Crisis } from "./crisis/step.ts";
import type { Scenario } from "./file/parse.ts";

/** A background that holds together: one variant a descriptor, and what they add to assumptions. */
export interface Background {
  readonly name: string;
  readonly shifts: Partial<Record<AssumptionName, number>>;
}

/** All that is needed to assess one scenario; plain data, so that it can be sent to another thread. */
export interface Case {
  readonly setting: Setting;
  readonly priors: readonly Prior[];
  /** At least one: "no context" where the scenario names none. */
  readonly backgrounds: readonly Background[];
}

/** Probabilities of outcomes by month: [outcome][month 0 ... horizon]. Three families, each adding up to one. */
export interface Chances {
  readonly standing: readonly (readonly number[])[];
  readonly answer: readonly (readonly number[])[];
  readonly attack: readonly (readonly number[])[];
}

export function backgroundsOf({ contexts }: Scenario): readonly Background[] {
  if (!contexts) return [{ name: "no context", shifts: {} }];
  const { descriptors, impact, effects } = contexts;
  return consistentContexts({ descriptors, impact }).map((chosen) => {
    const variants = chosen.map((v, d) => descriptors[d]!.variants[v]!);
    const shifts: Partial<Record<AssumptionName, number>> = {};
    for (const effect of effects.filter((e) => variants.includes(e.variant))) {
      for (const [name, by] of Object.entries(effect.shifts)) {
        shifts[name as AssumptionName] = (shifts[name as AssumptionName] ?? 0) + by;
      }
    }
    return { name: variants.join(", "), shifts };
  });
}

/** The names of the standings that a case can come to, in their order. */
export function standingsOf(one: Case): readonly string[] {
  const crisis = crisisAt(
    one,
    thetaOf(
      one.priors,
      one.priors.map((p) => p.base),
    ),
  );
  return [...new Set(crisis.statuses.map((status) => status.outcome))];
}

export const crisisAt = ({ setting }: Case, theta: Theta): Crisis =>
  (setting.kind === "exit" ? exitCrisis : accessionCrisis)(setting, theta);

/** A point of the unit cube: one coordinate a prior, then one for the background. */
export function thetaAt({ priors, backgrounds }: Case, point: ArrayLike<number>): Theta {
  const background =
    backgrounds[Math.min(backgrounds.length - 1, Math.floor(point[priors.length]! * backgrounds.length))]!;
  return shifted(
    priors,
    priors.map(({ low, base, high }, i) => triangular(low, base, high, point[i]!)),
    background,
  );
}

/** Assumptions with a background's shifts, kept where they make sense. */
export function shifted(priors: readonly Prior[], values: readonly number[], { shifts }: Background): Theta {
  return thetaOf(
    priors,
    priors.map(({ name }, i) => {
      const value = values[i]! + (shifts[name] ?? 0);
      return PROBABILITIES.has(name) ? Math.min(0.99, Math.max(0.01, value)) : Math.max(0, value);
    }),
  );
}

const PROBABILITIES: ReadonlySet<AssumptionName> = new Set([
  "honour",
  "resolve",
  "strength",
  "strength_helped",
  "frozen_share",
  "discount",
]);

/** Exact probabilities at one draw of the assumptions. */
export function chancesAt(one: Case, theta: Theta, standings: readonly string[]): Chances {
  return chancesOf(solveCrisis(crisisAt(one, theta)), standings);
}

export function chancesOf(policy: Policy, standings: readonly string[]): Chances {
  const { crisis } = policy;
  const { statuses, odds } = courseOf(policy);
  const months = crisis.horizon + 1;
  const empty = (many: number): number[][] =>
    Array.from({ length: many }, () => new Array<number>(months).fill(0));
  const [standing, answer, attack] = [empty(standings.length), empty(ANSWERS.length), empty(ATTACKS.length)];
  const family = crisis.statuses.map((status) => standings.indexOf(status.outcome));
  for (let t = 0; t < months; t++) {
    for (let s = 0; s < statuses; s++) {
      for (let m = 0; m < MEMORIES; m++) {
        const p = odds[(t * statuses + s) * MEMORIES + m]!;
        if (p === 0) continue;
        standing[family[s]!]![t]! += p;
        answer[m % ANSWERS.length]![t]! += p;
        attack[Math.floor(m / ANSWERS.length)]![t]! += p;
      }
    }
  }
  return { standing, answer, attack };
}

/** Probabilities of the standings at the end, at one draw; the quick way where nothing else is asked. */
export function endAt(one: Case, theta: Theta, standings: readonly string[]): readonly number[] {
  const policy = solveCrisis(crisisAt(one, theta));
  const { statuses, odds } = courseOf(policy, 1);
  const end = standings.map(() => 0);
  policy.crisis.statuses.forEach((status, s) => {
    end[standings.indexOf(status.outcome)]! += odds[policy.crisis.horizon * statuses + s]!;
  });
  return end;
}
