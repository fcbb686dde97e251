import { allRoots } from "./roots.ts";
import { logistic } from "./votes.ts";

/**
 * A WARNING, not a model: unanimity among alike members who all vote at once, and all gain by passing, taken as a logit equilibrium.
 * Each weighs objecting by the chance that nobody else does; if the others are believed careless, one's own vote hardly matters, so one
 * is careless too. Ten members who all want the decision then block it 999 times in 1000 on the branch that theory singles out, at
 * precisions where the silence procedure passes it. Kept so that the test can show it; nothing else may use it.
 *
 * The probabilities of objecting that solve q = 1/(1 + exp(λ gain (1-q)^(n-1))), descending: the first is the principal branch's.
 */
export function simultaneousObjections(members: number, lambda: number, gain: number): readonly number[] {
  // In x = log((1-q)/q), the equation is x = λ gain (1-q)^(n-1); both ends of the grid lie beyond all roots.
  const reach = Math.abs(lambda * gain) + 1;
  const excess = (x: number): number => x - lambda * gain * logistic(x) ** (members - 1);
  const grid = Array.from({ length: 4001 }, (_, i) => -reach + (2 * reach * i) / 4000);
  return allRoots(excess, grid).map((x) => logistic(-x));
}
