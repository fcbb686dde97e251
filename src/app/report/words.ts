import type { RequestOutcome, Threat } from "../../alliance/index.ts";
import type { Status } from "../../vocabulary/status.ts";
import { STATUSES } from "../../vocabulary/status.ts";
import type { DutyRow, Holds, ThreatRow } from "./model.ts";

/** Signs and words that the terminal and the page share: every status is a sign and a word, never a colour alone. */
export const statusText = (status: Status): string => `${STATUSES[status].glyph} ${STATUSES[status].word}`;

export const HOLDS: Readonly<Record<Holds, string>> = {
  affirms: "● affirms",
  denies: "✕ denies",
  "leaves open": "◇ leaves open",
};

export const OUTCOMES: Readonly<Record<RequestOutcome, string>> = {
  pending: "… pending",
  granted: "● granted",
  "partly granted": "◐ partly granted",
  vetoed: "⊘ vetoed",
  declined: "◁ declined by the one who asked",
  refused: "✕ refused",
  ignored: "○ ignored",
  withdrawn: "↩ withdrawn",
};

export const KINDS: Readonly<Record<Threat["kind"], string>> = {
  threat: "! announced",
  forecast: "◇ forecast, not an event",
  pledge: "▷ pledged",
};

export function metText({ met }: ThreatRow["conditions"][number]): string {
  return met === null
    ? "◇ nothing on the record tells so far"
    : met
      ? "● met on the record"
      : "○ not met so far on the record";
}

/** A duty that takes a request is due only where there is one. */
export const isDue = ({ requestNeeded, requested }: DutyRow["accounts"][number]): boolean =>
  !requestNeeded || requested;

export function dutyText(account: DutyRow["accounts"][number]): string {
  const { discharged } = account;
  if (!isDue(account)) return "· not due: it takes a request, and none is known";
  return discharged === null ? "◇ not told whether discharged" : discharged ? "● discharged" : "○ open";
}

export const ZONES = {
  inside: "inside the zone",
  outside: "outside the zone",
  doubtful: "doubtful whether inside the zone",
} as const;

/** What the reports tell of, apart from the chronicle's other cases; all are foremost where no report tells of any. */
export function inFocus<T extends { readonly reported: boolean }>(
  all: readonly T[],
): { readonly foremost: readonly T[]; readonly rest: readonly T[] } {
  const foremost = all.filter(({ reported }) => reported);
  return foremost.length === 0
    ? { foremost: all, rest: [] }
    : { foremost, rest: all.filter(({ reported }) => !reported) };
}

/** What each section is called, in the order in which they come. */
export const SECTIONS = {
  standing: "Standing",
  pleas: "Pleas and answers",
  threats: "Threats and conditions",
  contested: "Contested",
  owed: "What is owed",
  timeline: "Timeline",
  reports: "The reports",
  gaps: "What the record does not cover",
} as const;
