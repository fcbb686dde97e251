import type { Decision, Duty, Request, State } from "../../alliance/index.ts";
import type { Claim } from "../../record/claim.ts";
import type { Names } from "../text/names.ts";
import { claimView, type ClaimView } from "../view.ts";

/** What every list of things that follow says of itself. */
interface Asked {
  readonly alliance: string;
  readonly on: string;
  readonly account: string;
}

const asked = ({ alliance, on, account }: State): Asked => ({ alliance, on, account });

/** `casus requests --json`: each with the claims it rests on, in words. */
export interface RequestsView extends Asked {
  readonly requests: readonly (Request & { readonly evidence: readonly ClaimView[] })[];
}

export function requestsView(state: State, claims: readonly Claim[], names: Names): RequestsView {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return {
    ...asked(state),
    requests: state.requests.map((request) => {
      const ids = [...request.claims, ...request.course.flatMap((step) => step.derivation.claims)];
      const evidence = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
      return { ...request, evidence: evidence.map((claim) => claimView(claim, names)) };
    }),
  };
}

/** `casus decisions --json`. */
export interface DecisionsView extends Asked {
  readonly decisions: readonly Decision[];
}

export const decisionsView = (state: State): DecisionsView => ({
  ...asked(state),
  decisions: state.decisions,
});

/** `casus duties --json`. */
export interface DutiesView extends Asked {
  readonly duties: readonly Duty[];
}

export const dutiesView = (state: State): DutiesView => ({ ...asked(state), duties: state.duties });
