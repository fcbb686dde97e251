import type { Day } from "../base/day.ts";
import type { Claim } from "../record/claim.ts";
import { type Account, accountText, hold } from "./account.ts";
import type { Charter } from "./charter.ts";
import { decisionsOf } from "./decision.ts";
import { dutiesOf } from "./duty.ts";
import { requestsOf } from "./request.ts";
import { groundOf, once, standingsOf } from "./standing.ts";
import type { State } from "./state.ts";

/**
 * What follows for the alliance on a day, on an account. Pure, and the order of `claims` does not matter. `claims` are
 * the chronicle's together with the record's; only what had happened and been said by the day counts.
 */
export function replay(charter: Charter, claims: readonly Claim[], account: Account, day: Day): State {
  const held = hold(claims, account, day);
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
