import { addDays } from "../base/day.ts";
import type { Interval } from "../base/interval.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import type { Held } from "./account.ts";
import { step } from "./derive.ts";
import { timesMeet } from "./same.ts";
import type { Derivation } from "./state.ts";

/** Help that comes later than so many days after an attack is not told as the answer to it. */
const DAYS_TO_HELP = 365;

/** What was given, and whether it fulfils the duty of all; null where it was some who helped, or nobody is known to have. */
export interface Relief {
  readonly discharged: boolean | null;
  readonly derivation: readonly Derivation[];
}

/**
 * Help that came without a plea that was answered: forces sent or aid given to the state attacked, on the account. What the
 * body gives is given for all; a member's help fulfils that member's part, and tells nothing of the others'.
 */
export function reliefOf(
  held: Held,
  body: ActorCode,
  owedBy: readonly ActorCode[],
  { upon, time }: { readonly upon: ActorCode; readonly time: Interval | null },
): Relief {
  const until =
    time === null || time.end === null ? time : { start: time.start, end: addDays(time.end, DAYS_TO_HELP) };
  const given = held.taken.filter(
    (claim) =>
      (claim.type === "assist" || claim.type === "deploy") &&
      claim.target === upon &&
      (claim.actor === body || owedBy.includes(claim.actor)) &&
      claim.time !== null &&
      timesMeet(until, claim.time),
  );
  if (given.length === 0) return { discharged: null, derivation: [] };
  const helpers = [...new Set(given.map(({ actor }) => actor))];
  if (helpers.includes(body))
    return { discharged: true, derivation: [step(`discharged: ${body} itself gave help`, given)] };
  const others = owedBy.filter((code) => !helpers.includes(code));
  if (others.length === 0)
    return { discharged: true, derivation: [step(`discharged: ${helpers.join(", ")} gave help`, given)] };
  const what = `${helpers.join(", ")} gave help, which fulfils its part; of ${others.join(", ")} none is on the record`;
  return { discharged: null, derivation: [step(what, given)] };
}
