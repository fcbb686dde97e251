import type { Theta } from "../assumptions.ts";
import { answerStep, attackStep, type Granted, helpOdds, monthly } from "./month.ts";
import { bare, says } from "./says.ts";
import type { Setting } from "./setting.ts";
import { type Share, sharing } from "./shared.ts";
import { type Act, type Crisis, NOTHING, type Pays, plus, scaled, type Status, type Step } from "./step.ts";

/** A threat: none, the one on the record (its audience cost grows from the first day), one made in play. */
const THREATS = ["none", "record", "play"] as const;
type ThreatState = (typeof THREATS)[number];
const GRANTS: readonly Granted[] = [0, 1, 2];
const ALWAYS = { from: 0, until: Infinity } as const;

/** Numbers of the statuses of an exit crisis. */
interface Numbers {
  readonly inside: (frozen: boolean, threat: ThreatState, granted: Granted) => number;
  /** `left` months of the notice left, from 1. */
  readonly leaving: (left: number, granted: Granted) => number;
  readonly out: number;
  /** Steps of the month are built once each. */
  readonly share: Share;
}

/**
 * A member that may stay, freeze its part, give notice or hold to a threat; the other side may grant, in part or in full, what the body
 * lets pass; the adversary may attack. What a member may do, and how long a notice runs, is the charter's.
 */
export function exitCrisis(setting: Setting, theta: Theta): Crisis {
  const { ground } = setting;
  const notice = setting.sanction.byNotice ? (ground.noticeMonths ?? 0) : 0;
  const longest = Math.max(notice, ground.running ?? 0);
  const numbers: Numbers = {
    inside: (frozen, threat, granted) => (frozen ? 9 : 0) + THREATS.indexOf(threat) * 3 + granted,
    leaving: (left, granted) => 18 + (left - 1) * 3 + granted,
    out: 18 + longest * 3,
    share: sharing(),
  };
  const statuses: Status[] = [];
  for (const frozen of [false, true]) {
    for (const threat of THREATS) {
      for (const granted of GRANTS)
        statuses.push(inside(setting, theta, numbers, frozen, threat, granted, notice));
    }
  }
  for (let left = 1; left <= longest; left++) {
    for (const granted of GRANTS) statuses.push(leaving(setting, theta, numbers, left, granted));
  }
  statuses.push(out(setting, theta, numbers));
  return {
    statuses,
    start: startOf(setting, numbers),
    granted: setting.granted,
    horizon: setting.horizon,
    resolve: theta.resolve,
    precision: theta.precision,
    discount: theta.discount,
    occasion: monthly(theta.occasions),
  };
}

function startOf({ ground, demand, granted }: Setting, numbers: Numbers): number {
  const { standing, running } = ground;
  if (standing?.formal === "former" || standing?.formal === "none") return numbers.out;
  if (running !== null && running > 0) return numbers.leaving(running, granted);
  const frozen = standing?.effective === "frozen" || standing?.formal === "suspended";
  return numbers.inside(frozen, demand === "none" || granted === 2 ? "none" : "record", granted);
}

function inside(
  setting: Setting,
  theta: Theta,
  numbers: Numbers,
  frozen: boolean,
  threat: ThreatState,
  granted: Granted,
  notice: number,
): Status {
  const { ground, sanction, deadline, member } = setting;
  const share = frozen ? theta.frozen_share : 1;
  const help = helpOdds(theta, setting, granted, frozen);
  const own = share * theta.security * help - theta.dues + (1 - share) * theta.autonomy;
  const flow = scaled([own, own, theta.member_value * share, 0], 1 / 12);
  const then = (toFrozen: boolean, toThreat: ThreatState): Step => {
    const attack = (now: Granted): Step => {
      const status = numbers.inside(toFrozen, now === 2 ? "none" : toThreat, now);
      const help = helpOdds(theta, setting, now, toFrozen);
      return numbers.share(`attack ${status}`, () => attackStep(theta, setting, help, now === 2, status));
    };
    if (toThreat === "none" || granted === 2) return attack(granted);
    const key = `answer ${toFrozen} ${toThreat} ${granted}`;
    return numbers.share(key, () => answerStep(theta, setting, granted, attack));
  };
  const act = (name: string, pays: Pays, step: Step, article: string | null, grows: Pays = NOTHING): Act => ({
    name,
    pays,
    grows,
    ...ALWAYS,
    article,
    then: step,
  });
  const faith = granted === 2 ? theta.bad_faith : 0;
  const going: Pays = plus(notice > 0 ? NOTHING : leavingCost(theta), [-faith, -faith, 0, 0]);
  const mayGo = !sanction.byNotice || ground.noticeMonths !== null;
  const due = deadline !== null && threat === "record";
  const shame = (part: number): Pays => [-theta.audience * part, -theta.audience * part, 0, 0];
  const growing: Pays =
    threat === "record" ? [-theta.audience_growth, -theta.audience_growth, 0, 0] : NOTHING;
  const acts: Act[] = [
    { ...act("carry on", NOTHING, then(frozen, threat), null), until: due ? deadline - 1 : Infinity },
    ...(frozen
      ? [act(says(member, "takes part again"), NOTHING, then(false, threat), ground.articles.freeze)]
      : [act(says(member, "freezes its part"), NOTHING, then(true, threat), ground.articles.freeze)]),
    ...(threat === "none" && granted < 2
      ? [act(says(member, `threatens to ${bare(sanction.act)}`), NOTHING, then(frozen, "play"), null)]
      : []),
    ...(threat !== "none"
      ? [act(says(member, "drops its threat"), shame(1), then(frozen, "none"), null, growing)]
      : []),
    ...(due
      ? [
          {
            ...act(
              says(member, "puts its deadline off"),
              shame(theta.extend_share),
              then(frozen, "play"),
              null,
            ),
            from: deadline,
          },
        ]
      : []),
    ...(mayGo
      ? [
          act(
            says(member, sanction.act),
            going,
            goneStep(setting, theta, numbers, notice, granted),
            sanction.byNotice ? ground.articles.withdrawal : null,
          ),
        ]
      : []),
  ];
  return {
    name: `${frozen ? "frozen" : "takes part"}${threat === "none" ? "" : ", threat open"}${granted === 0 ? "" : `, ${setting.grants[granted - 1]!} granted`}`,
    outcome: frozen ? "frozen" : "takes part",
    open: true,
    flow,
    salvage: scaled(flow, 12 * theta.salvage_years),
    acts,
  };
}

function goneStep(setting: Setting, theta: Theta, numbers: Numbers, notice: number, granted: Granted): Step {
  const status = notice > 0 ? numbers.leaving(notice, granted) : numbers.out;
  const help = notice > 0 ? helpOdds(theta, setting, granted, true) : 0;
  return numbers.share(`attack ${status}`, () => attackStep(theta, setting, help, false, status));
}

/** Paid on the day that membership ends. */
const leavingCost = (theta: Theta): Pays => [-theta.exit_cost_resolute, -theta.exit_cost_bluffing, 0, 0];

/** A notice runs: it may be taken back unless the charter forbids it; where the charter is silent, that is an assumption. */
function leaving(setting: Setting, theta: Theta, numbers: Numbers, left: number, granted: Granted): Status {
  const { ground, member } = setting;
  const own =
    theta.frozen_share * theta.security * helpOdds(theta, setting, granted, true) -
    theta.dues +
    (1 - theta.frozen_share) * theta.autonomy;
  const flow = scaled([own, own, theta.member_value * theta.frozen_share, 0], 1 / 12);
  const run = (now: Granted): Step => {
    const status = left > 1 ? numbers.leaving(left - 1, now) : numbers.out;
    const help = helpOdds(theta, setting, now, true);
    return numbers.share(`run ${status} ${now}`, () => attackStep(theta, setting, help, false, status));
  };
  const letRun: Act = {
    name: "carry on",
    pays: left === 1 ? leavingCost(theta) : NOTHING,
    grows: NOTHING,
    ...ALWAYS,
    article: ground.articles.withdrawal,
    then: granted === 2 ? run(2) : answerStep(theta, setting, granted, run),
  };
  const back: Act = {
    name: says(member, "takes its notice back"),
    // Coming back costs face unless the demand was met.
    pays: granted === 2 ? NOTHING : [-theta.audience, -theta.audience, 0, 0],
    grows: NOTHING,
    ...ALWAYS,
    article: ground.articles.withdrawal,
    then: numbers.share(`back ${granted}`, () =>
      attackStep(
        theta,
        setting,
        helpOdds(theta, setting, granted, false),
        granted === 2,
        numbers.inside(false, "none", granted),
      ),
    ),
  };
  return {
    name: `notice running, ${left} ${left === 1 ? "month" : "months"} left`,
    outcome: "notice running",
    open: false,
    flow,
    salvage: plus(outFlow(theta, 12 * theta.salvage_years), leavingCost(theta)),
    acts: ground.revocable === false ? [letRun] : [letRun, back],
  };
}

function outFlow(theta: Theta, months: number): Pays {
  return scaled([theta.autonomy, theta.autonomy, 0, 0], months / 12);
}

/** Nobody comes back within the horizon: an assumption, and said. */
function out(setting: Setting, theta: Theta, numbers: Numbers): Status {
  const carryOn: Act = {
    name: "carry on",
    pays: NOTHING,
    grows: NOTHING,
    ...ALWAYS,
    article: null,
    then: attackStep(theta, setting, 0, false, numbers.out),
  };
  return {
    name: setting.sanction.outcome,
    outcome: setting.sanction.outcome,
    open: false,
    flow: outFlow(theta, 1),
    salvage: outFlow(theta, 12 * theta.salvage_years),
    acts: [carryOn],
  };
}
