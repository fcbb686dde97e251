import type { Assumption } from "./sensitivity/tornado.ts";

/** What vouches for a figure: read in the source, computed from its data, estimated on our episodes, or nobody's but ours. */
export const MARKS = ["verified", "recomputed", "estimated", "assumed"] as const;

/**
 * The assumptions of a crisis. Worths count in years of the alliance's full, certain protection as the member values it (`security` 1).
 * Each name stands for the sentence beside it.
 */
export const ASSUMPTIONS = {
  precision: "how sharply actors choose: the log-odds that one year's worth of protection makes",
  vote_precision: "the same for votes in the alliance's body",
  discount: "worth of next month's good in this month's",
  occasions: "occasions a year on which the member reconsiders",
  granter_occasions: "occasions a year on which the other side can answer a demand",
  openings: "occasions a year on which the adversary could attack",
  honour: "probability that help comes when a member within the treaty's area is attacked",
  reneging: "cost of letting a pledge down",
  zone_doubt: "how far doubt about the area eases letting down, until the area is clarified",
  objector_cost: "cost of being the one who objects to a decision",
  others_gain: "what the other members gain by a decision that gives the member what it asks",
  frozen_share: "share of membership's worth and work that a freeze leaves",
  salvage_years: "years that the state reached at the horizon is taken to last",
  extend_share: "share of the audience cost that putting off a deadline costs",
  bad_faith: "cost of leaving after what was asked has been granted",
  security: "worth a year of full, certain protection (of the applicant's being in, at an accession)",
  dues: "cost a year of being a member",
  autonomy: "worth a year of being free of the alliance (of holding out, at an accession)",
  exit_cost_resolute: "cost of leaving (of consenting unmet, at an accession) to a member that means it",
  exit_cost_bluffing: "cost of leaving (of consenting unmet, at an accession) to a member that bluffs",
  resolve: "probability, at the start, that the member means it",
  audience: "cost at home and abroad of backing down from a threat",
  audience_growth: "what a month adds to that cost",
  member_value: "worth a year, to the party that can grant, of the member's taking part",
  clarify_cost: "cost to it of granting the demand in part",
  pledge_cost: "cost to it of granting the demand in full",
  attack_gain: "what the adversary gains by a successful attack",
  war_cost_alone: "the adversary's cost of fighting the member alone",
  war_cost_helped: "the adversary's cost of fighting the member and its allies",
  attack_loss: "the member's loss by a successful attack",
  strength: "probability that the member alone holds off an attack",
  strength_helped: "the same with its allies' help",
} as const;

export type AssumptionName = keyof typeof ASSUMPTIONS;
export const ASSUMPTION_NAMES = Object.keys(ASSUMPTIONS) as readonly AssumptionName[];

/** One draw: a number for every assumption. */
export type Theta = Readonly<Record<AssumptionName, number>>;

/** An assumption with its range, and why. Low and high are the ends of what is held possible; base the most plausible. */
export interface Prior extends Assumption {
  readonly name: AssumptionName;
  readonly mark: (typeof MARKS)[number];
  readonly why: string;
  readonly source: string | null;
}

export const baseOf = (priors: readonly Prior[]): Theta =>
  thetaOf(
    priors,
    priors.map((prior) => prior.base),
  );

export const thetaOf = (priors: readonly Prior[], values: readonly number[]): Theta =>
  Object.fromEntries(priors.map((prior, i) => [prior.name, values[i]!])) as Theta;

/** A point of the unit cube, mapped through triangular priors (peak at the base, nothing beyond low and high). */
export const drawOf = (priors: readonly Prior[], point: Float64Array): readonly number[] =>
  priors.map(({ low, base, high }, i) => triangular(low, base, high, point[i]!));

export function triangular(low: number, base: number, high: number, u: number): number {
  if (high <= low) return base;
  const peak = (base - low) / (high - low);
  return u < peak
    ? low + Math.sqrt(u * (high - low) * (base - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - base));
}
