import { daysBetween } from "../base/day.ts";
import type { Setting } from "./crisis/setting.ts";
import type { Scenario } from "./file/parse.ts";
import type { Ground } from "./ground.ts";

const DAYS_A_MONTH = 365.25 / 12;
const GRANTED = { none: 0, part: 1, full: 2 } as const;

/** The setting of a scenario on its ground; `nameOf` gives parties their names. */
export function settingOf(scenario: Scenario, ground: Ground, nameOf: (code: string) => string): Setting {
  const called = (code: string): string => scenario.called[code] ?? nameOf(code);
  const { demand } = scenario;
  const deadline = demand.deadline ?? ground.threat?.deadline ?? null;
  const standing =
    demand.standing !== "record"
      ? demand.standing
      : ground.threat !== null
        ? "threat"
        : ground.requests.some(({ outcome }) => outcome !== "granted" && outcome !== "withdrawn")
          ? "plea"
          : "none";
  return {
    ground,
    kind: scenario.kind,
    member: called(scenario.member),
    granter: called(scenario.granter),
    adversary: scenario.adversary === null ? null : called(scenario.adversary),
    horizon: scenario.horizon,
    demand: standing,
    deadline:
      deadline === null ? null : Math.max(0, Math.round(daysBetween(ground.from, deadline) / DAYS_A_MONTH)),
    granted: GRANTED[demand.granted],
    sanction: scenario.sanction
      ? {
          act: scenario.sanction.act,
          outcome: scenario.sanction.outcome,
          byNotice: scenario.sanction.by_notice,
        }
      : { act: "gives notice", outcome: "out", byNotice: true },
    grants: [scenario.grants.part, scenario.grants.full],
    vote: scenario.vote,
  };
}
