import { laid } from "./crisis/belief.ts";
import { memberOdds } from "./crisis/forward.ts";
import { cellAt } from "./crisis/layout.ts";
import { solveCrisis } from "./crisis/solve.ts";
import type { Crisis } from "./crisis/step.ts";

/**
 * What an act that was taken tells of the assumptions under which it was taken: how probable it was (a draw's weight), and how probable it
 * then is that the member means it. Those who give notice are not a fair sample of members; to forget that is to expect too few to go.
 */
export function selection(
  crisis: Crisis,
  act: RegExp,
): { readonly weight: number; readonly resolve: number } {
  const policy = solveCrisis(crisis);
  const at = crisis.statuses[crisis.start]!.acts.findIndex(({ name }) => act.test(name));
  if (at < 0) return { weight: 0, resolve: crisis.resolve };
  const { low, high, share } = laid(crisis.resolve);
  const [resolute, bluffing] = [0, 1].map((type) => {
    const odds = (point: number): number =>
      memberOdds(policy, 0, cellAt(policy.layout, crisis.start, point), type, at);
    return (1 - share) * odds(low) + share * odds(high);
  });
  const weight = crisis.resolve * resolute! + (1 - crisis.resolve) * bluffing!;
  return { weight, resolve: weight > 0 ? (crisis.resolve * resolute!) / weight : crisis.resolve };
}
