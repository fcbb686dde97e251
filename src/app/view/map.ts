import type { Day } from "../../base/day.ts";
import type { Interval } from "../../base/interval.ts";
import type { Effective, Formal } from "../../alliance/index.ts";
import { principalOf } from "../../vocabulary/actors.ts";
import type { Status } from "../../vocabulary/status.ts";
import type { Claim } from "../../record/claim.ts";
import type { Asked, Casebook } from "../server/casebook.ts";
import { actText, voiceText } from "../text/tell.ts";

/** What the map and its table show. No mark is finer than a state: that is as far as claims tell places for sure. */
export interface MapView {
  readonly alliance: string;
  readonly on: Day;
  readonly account: string;
  readonly states: readonly {
    readonly state: string;
    readonly name: string;
    readonly formal: Formal;
    readonly effective: Effective | null;
  }[];
  /** What the charter says of the ground on which its duties arise; null where it says nothing. */
  readonly zone: { readonly article: string; readonly text: string } | null;
  /** Attacks and deployments of the year before the day, each in its voice. */
  readonly events: readonly {
    readonly claim: string;
    readonly type: "attack" | "deploy" | "pull_back";
    readonly from: string;
    readonly to: string | null;
    readonly text: string;
    readonly voice: string;
    readonly status: Status;
    readonly time: Interval | null;
    readonly place: string | null;
    readonly precision: "state";
  }[];
}

const SHOWN: readonly string[] = ["attack", "deploy", "pull_back"];

export function mapView(book: Casebook, id: string, asked: Asked): MapView {
  const state = book.state(id, asked);
  const { claims, charter } = book.question(id, asked);
  const zone = charter.clauses.find(
    ({ kind, validFrom, validTo }) =>
      kind === "zone" && validFrom <= state.on && (validTo === null || validTo >= state.on),
  );
  const year = String(Number(state.on.slice(0, 4)) - 1) + state.on.slice(4);
  return {
    alliance: state.alliance,
    on: state.on,
    account: state.account,
    states: state.standings.map(({ state: code, formal, effective }) => ({
      state: code,
      name: book.names(code),
      formal,
      effective,
    })),
    zone: zone === undefined ? null : { article: zone.article, text: zone.text },
    events: claims
      .filter((claim) => SHOWN.includes(claim.type) && inYear(claim, year, state.on))
      .map((claim) => ({
        claim: claim.id,
        type: claim.type as "attack" | "deploy" | "pull_back",
        from: principalOf(claim.actor),
        to: claim.target === null ? null : principalOf(claim.target),
        text: actText(claim, book.names),
        voice: voiceText(claim.voice, book.names),
        status: claim.status,
        time: claim.time,
        place: claim.place,
        precision: "state",
      })),
  };
}

const inYear = ({ time }: Claim, from: Day, to: Day): boolean => {
  const start = time?.start ?? time?.end ?? null;
  return start !== null && start <= to && (time?.end ?? start) >= from;
};
