import type { Day } from "../base/day.ts";
import type { Claim } from "../record/claim.ts";
import { type Account, hold } from "./account.ts";
import { accountText } from "./account-name.ts";
import type { Charter } from "./charter.ts";
import { decisionsOf } from "./decision.ts";
import { dutiesOf } from "./duty.ts";
import { requestsOf } from "./request.ts";
import { groundOf, once, standingsOf } from "./standing.ts";
import type { State } from "./state.ts";

/**
 * What follows for the alliance on a day, on an account. Pure, and the order of `claims` does not matter. `claims` are
 * the chronicle's together with the record's; only what had happened by the day, and been said by `asKnownOn`, counts. What is known before the day asked about
 * tells what was then to be expected: notices run, terms end.
 */
export function replay(
  charter: Charter,
  claims: readonly Claim[],
  account: Account,
  day: Day,
  asKnownOn: Day = day,
): State {
  const held = hold(claims, account, day, asKnownOn);
  const ground = groundOf(charter, held);
  const { standings, problems } = standingsOf(ground);
  const requests = requestsOf(ground);
  const { decisions, problems: unclear } = decisionsOf(ground);
  const { duties, problems: unsettled } = dutiesOf(ground, requests);
  return {
    alliance: charter.id,
    on: day,
    account: accountText(account),
    standings,
    requests,
    decisions,
    duties,
    problems: once([...problems, ...unclear, ...unsettled]),
  };
}
