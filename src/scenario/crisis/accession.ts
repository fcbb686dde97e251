import type { Theta } from "../assumptions.ts";
import { answerStep, attackStep, type Granted, monthly, passOdds, way } from "./month.ts";
import { says } from "./says.ts";
import type { Setting } from "./setting.ts";
import { type Act, type Crisis, NOTHING, type Pays, scaled, type Status, type Step } from "./step.ts";

const GRANTS: readonly Granted[] = [0, 1, 2];
const ALWAYS = { from: 0, until: Infinity } as const;
const IN = 6;
const LIFTED = (granted: Granted): number => 3 + granted;

/**
 * A member that keeps an applicant out until its demands are met: each admission needs every member's consent. The granter is the
 * applicant; what the holdout gains by the applicant's joining is `security`, what holding out is worth to it a year is `autonomy`.
 * After consent the others vote; until all have, the applicant waits.
 */
export function accessionCrisis(setting: Setting, theta: Theta): Crisis {
  return {
    statuses: [
      ...GRANTS.map((granted) => waiting(setting, theta, granted)),
      ...GRANTS.map((granted) => lifted(setting, theta, granted)),
      joined(setting, theta),
    ],
    start: setting.granted,
    granted: setting.granted,
    horizon: setting.horizon,
    resolve: theta.resolve,
    precision: theta.precision,
    discount: theta.discount,
    occasion: monthly(theta.occasions),
  };
}

/** The objection stands. Consenting before the demand is met costs face, more to one that meant it; after it, holding on costs faith. */
function waiting(setting: Setting, theta: Theta, granted: Granted): Status {
  const { member, ground } = setting;
  const flow = scaled([theta.autonomy, theta.autonomy, 0, 0], 1 / 12);
  const attack = (now: Granted): Step => attackStep(theta, setting, 0, false, now);
  const unmet = 1 - granted / 2;
  const yieldingCost: Pays = [
    -unmet * (theta.audience + theta.exit_cost_resolute),
    -unmet * (theta.audience + theta.exit_cost_bluffing),
    0,
    0,
  ];
  const consent: Act = {
    name: says(member, "lifts its objection"),
    pays: yieldingCost,
    grows: [-unmet * theta.audience_growth, -unmet * theta.audience_growth, 0, 0],
    ...ALWAYS,
    article: ground.articles.accession,
    then: voteStep(setting, theta, granted),
  };
  const faith = granted === 2 ? -theta.bad_faith / 12 : 0;
  const carryOn: Act = {
    name: "carry on",
    pays: [faith, faith, 0, 0],
    grows: NOTHING,
    ...ALWAYS,
    article: null,
    then: granted === 2 ? attack(2) : answerStep(theta, setting, granted, attack),
  };
  return {
    name: `objection stands${granted === 0 ? "" : `, ${setting.grants[granted - 1]!} granted`}`,
    outcome: "kept waiting",
    open: true,
    flow,
    salvage: scaled(flow, 12 * theta.salvage_years),
    acts: [carryOn, consent],
  };
}

/** All must ratify; a failed month is tried again. */
function voteStep(setting: Setting, theta: Theta, granted: Granted): Step {
  const passes = passOdds(theta, setting);
  const blocked = {
    ...way(
      "another member holds out",
      NOTHING,
      "vetoed",
      attackStep(theta, setting, 0, false, LIFTED(granted)),
    ),
    odds: 1 - passes,
  };
  const through = {
    ...way("all members agree", NOTHING, "none", attackStep(theta, setting, 0, false, IN)),
    odds: passes,
  };
  return { kind: "odds", name: "vote", ways: [through, blocked] };
}

function lifted(setting: Setting, theta: Theta, granted: Granted): Status {
  const occasion = monthly(theta.granter_occasions);
  const wait = attackStep(theta, setting, 0, false, LIFTED(granted));
  const carryOn: Act = {
    name: "carry on",
    pays: NOTHING,
    grows: NOTHING,
    ...ALWAYS,
    article: setting.ground.articles.accession,
    then: {
      kind: "odds",
      name: "occasion to ratify",
      ways: [
        { ...way("", NOTHING, "none", wait), odds: 1 - occasion },
        { ...way("", NOTHING, "none", voteStep(setting, theta, granted)), odds: occasion },
      ],
    },
  };
  return {
    name: "objection lifted, others have not all agreed",
    outcome: "objection lifted",
    open: false,
    flow: NOTHING,
    salvage: NOTHING,
    acts: [carryOn],
  };
}

function joined(setting: Setting, theta: Theta): Status {
  const flow = scaled([theta.security, theta.security, theta.member_value, 0], 1 / 12);
  const then = attackStep(theta, setting, theta.honour, true, IN);
  const carryOn: Act = { name: "carry on", pays: NOTHING, grows: NOTHING, ...ALWAYS, article: null, then };
  return {
    name: "admitted",
    outcome: "admitted",
    open: false,
    flow,
    salvage: scaled(flow, 12 * theta.salvage_years),
    acts: [carryOn],
  };
}
