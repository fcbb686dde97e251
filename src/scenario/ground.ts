import {
  type Charter,
  governing,
  type Request,
  type State,
  type Standing,
  type Threat,
  zoneOf,
} from "../alliance/index.ts";
import { type Day, daysBetween } from "../base/day.ts";

/** What law and record give the play: legal acts with their articles, and where things stand on the first day. */
export interface Ground {
  readonly alliance: string;
  readonly from: Day;
  readonly member: string;
  /** Where the member stands; "applicant" also for those who have only applied. */
  readonly standing: Standing | null;
  /** Months that a notice takes to run; null where the charter lets nobody leave by notice on that day. */
  readonly noticeMonths: number | null;
  /** Months left of a notice that runs already. */
  readonly running: number | null;
  /** Whether a notice may be taken back; null where the charter is silent. */
  readonly revocable: boolean | null;
  /** Others who have a vote. */
  readonly voters: readonly string[];
  /** Whether one objection blocks. */
  readonly consensus: boolean;
  /** Whether the treaty's area covers the place in question beyond doubt. */
  readonly inZone: boolean;
  /** A threat to leave or freeze on the record, by the member, not yet met. */
  readonly threat: Threat | null;
  readonly requests: readonly Request[];
  readonly articles: {
    readonly withdrawal: string | null;
    readonly freeze: string | null;
    readonly decision: string | null;
    readonly assistance: string | null;
    readonly accession: string | null;
    readonly zone: string | null;
  };
}

const DAYS_A_MONTH = 365.25 / 12;

/** Reads the ground of a crisis off a replayed state. */
export function groundOf(
  charter: Charter,
  state: State,
  threats: readonly Threat[],
  member: string,
  place: string | null,
): Ground {
  const day = state.on;
  const standing = state.standings.find((s) => s.state === member) ?? null;
  const law = <K extends Parameters<typeof governing>[1]>(kind: K) => governing(charter, kind, day);
  const withdrawal = governing(charter, "withdrawal", day).clause;
  const decision = governing(
    charter,
    "decision",
    day,
    (c) => c.rule === "silent" || c.rule.on === null,
  ).clause;
  const rule = decision && decision.rule !== "silent" ? decision.rule.rule : null;
  const zone = zoneOf(charter, day, member, place);
  const months = (to: Day | null): number | null =>
    to === null ? null : Math.max(0, Math.round(daysBetween(day, to) / DAYS_A_MONTH));
  return {
    alliance: charter.id,
    from: day,
    member,
    standing,
    noticeMonths: months(standing?.earliestExit ?? null),
    running: months(standing?.exit ?? null),
    revocable: withdrawal && withdrawal.rule !== "silent" ? withdrawal.rule.revocable : null,
    voters: state.standings.filter((s) => s.votes === true && s.state !== member).map((s) => s.state),
    consensus: rule === "consensus" || rule === "unanimity",
    inZone: zone.answer === "inside",
    threat: openThreat(threats, member),
    requests: state.requests.filter((request) => request.by === member),
    articles: {
      withdrawal: law("withdrawal").citation?.article ?? null,
      freeze: law("freeze").citation?.article ?? null,
      decision: decision?.article ?? null,
      assistance: law("casus_foederis").citation?.article ?? null,
      accession: law("accession").citation?.article ?? null,
      zone: law("zone").citation?.article ?? null,
    },
  };
}

/** The latest threat of the member's own that would end or stop its part, and that the record does not show as met. */
function openThreat(threats: readonly Threat[], member: string): Threat | null {
  const own = threats.filter(
    ({ by, kind, act }) =>
      by === member && kind === "threat" && /leave|notif|freez|suspend|withdraw|quit/i.test(act),
  );
  return (
    own.findLast((t) => !(t.conditions.length > 0 && t.conditions.every(({ met }) => met === true))) ?? null
  );
}
