import type { Theta } from "../assumptions.ts";
import { logistic, silence, speaking } from "../votes.ts";
import { says } from "./says.ts";
import type { Setting } from "./setting.ts";
import { ADVERSARY, GRANTER, NOTHING, type Pays, type Step, type Way } from "./step.ts";

/** A month's share of a yearly number of occasions, as a probability. */
export const monthly = (aYear: number): number => 1 - Math.exp(-aYear / 12);

/** How far the demand is granted: 0 not, 1 in part, 2 in full. */
export type Granted = 0 | 1 | 2;

/**
 * Probability that help comes when a member that takes part is attacked: the base rate's odds, moved by a pledge (reneging is dear), by
 * doubt about the treaty's area until that is cleared up, and by a freeze.
 */
export function helpOdds(theta: Theta, { ground }: Setting, granted: Granted, frozen: boolean): number {
  const doubt = ground.inZone || granted > 0 ? 0 : theta.zone_doubt;
  const pledge = granted === 2 ? theta.reneging : 0;
  const odds = Math.log(theta.honour / (1 - theta.honour)) + theta.precision * (pledge - doubt);
  return logistic(odds) * (frozen ? theta.frozen_share : 1);
}

/** Probability that the body lets a grant pass: one product over the others who have a vote. */
export function passOdds(theta: Theta, { ground, vote }: Setting): number {
  if (!ground.consensus) return 1;
  const voters = ground.voters.map(() => ({ gain: theta.others_gain, cost: theta.objector_cost }));
  return (vote === "silence" ? silence : speaking)(voters, theta.vote_precision).passes;
}

/** The other side's occasion to answer a demand, where one stands; then what follows in each case. */
export function answerStep(
  theta: Theta,
  setting: Setting,
  granted: Granted,
  then: (granted: Granted) => Step,
): Step {
  const passes = passOdds(theta, setting);
  const occasion = monthly(theta.granter_occasions);
  const price = (to: 1 | 2): Pays => {
    const cost = to === 1 ? theta.clarify_cost : theta.pledge_cost - (granted === 1 ? theta.clarify_cost : 0);
    return [0, 0, -cost, 0];
  };
  const grant = (to: 1 | 2): Way => {
    const name = setting.grants[to - 1]!;
    const mark = to === 1 ? "part" : "full";
    const offer = says(setting.granter, `is ready to grant ${name}`);
    if (passes === 1) return way(says(setting.granter, `grants ${name}`), price(to), mark, then(to));
    const through = { ...way(`the body lets it pass`, price(to), mark, then(to)), odds: passes };
    const blocked = { ...way("a member blocks it", NOTHING, "vetoed", then(granted)), odds: 1 - passes };
    return way(offer, NOTHING, "none", { kind: "odds", name: "vote", ways: [through, blocked] });
  };
  const ways = [
    way(says(setting.granter, "refuses"), NOTHING, "refused", then(granted)),
    ...(granted < 1 ? [grant(1)] : []),
    grant(2),
  ];
  const choice: Step = { kind: "choice", player: GRANTER, name: "answer", precision: theta.precision, ways };
  return {
    kind: "odds",
    name: "occasion to answer",
    ways: [
      { ...way("", NOTHING, "none", then(granted)), odds: 1 - occasion },
      { ...way("", NOTHING, "none", choice), odds: occasion },
    ],
  };
}

/** The adversary's occasion to attack; `help` is the probability that the allies come. Null adversary: nothing happens. */
export function attackStep(
  theta: Theta,
  setting: Setting,
  help: number,
  pledged: boolean,
  status: number,
): Step {
  const next: Step = { kind: "next", status };
  if (setting.adversary === null) return next;
  const [alone, helped] = [1 - theta.strength, 1 - theta.strength_helped];
  const unanswered: Pays = [
    -theta.attack_loss * alone,
    -theta.attack_loss * alone,
    pledged ? -theta.reneging : 0,
    theta.attack_gain * alone - theta.war_cost_alone,
  ];
  const answered: Pays = [
    -theta.attack_loss * helped,
    -theta.attack_loss * helped,
    0,
    theta.attack_gain * helped - theta.war_cost_helped,
  ];
  const struck: Step = {
    kind: "odds",
    name: "help",
    ways: [
      { ...way("help comes", answered, "attack answered", next), odds: help },
      { ...way("no help comes", unanswered, "attack unanswered", next), odds: 1 - help },
    ],
  };
  const choice: Step = {
    kind: "choice",
    player: ADVERSARY,
    name: "attack",
    precision: theta.precision,
    ways: [way("", NOTHING, "none", next), way(says(setting.adversary, "attacks"), NOTHING, "none", struck)],
  };
  const occasion = monthly(theta.openings);
  return {
    kind: "odds",
    name: "opening",
    ways: [
      { ...way("", NOTHING, "none", next), odds: 1 - occasion },
      { ...way("", NOTHING, "none", choice), odds: occasion },
    ],
  };
}

export const way = (name: string, pays: Pays, mark: Way["mark"], then: Step): Way => ({
  name,
  pays,
  mark,
  then,
});
