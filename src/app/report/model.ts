import type { Day } from "../../base/day.ts";
import type { Interval } from "../../base/interval.ts";
import type { Problem } from "../../base/problem.ts";
import type { Span } from "../../base/span.ts";
import type {
  Derivation,
  Effective,
  Formal,
  RequestOutcome,
  Threat,
  ZoneAnswer,
} from "../../alliance/state.ts";
import type { ActorCode } from "../../vocabulary/actors.ts";
import type { Status } from "../../vocabulary/status.ts";

/** A sentence of ours and the keys of the references it rests on. */
export interface Line {
  readonly text: string;
  readonly refs: readonly string[];
}

/** Words in a report ("r1:s4": report 1, sentence 4), or an entry of the chronicle with its source ("c12"). */
export type Reference =
  | {
      readonly kind: "words";
      readonly key: string;
      readonly report: number;
      readonly sentence: number;
      /** The sentence, from the report's text. */
      readonly span: Span;
      readonly text: string;
    }
  | {
      readonly kind: "source";
      readonly key: string;
      readonly time: Interval | null;
      readonly text: string;
      readonly source: string;
      readonly confidence: string;
    };

/** Everything an analyst needs on one alliance and one day, each line with what it rests on. */
export interface Dossier {
  readonly alliance: { readonly id: string; readonly name: string };
  readonly on: Day;
  readonly account: string;
  readonly headline: readonly Line[];
  readonly standings: readonly StandingRow[];
  readonly pleas: readonly Plea[];
  readonly threats: readonly ThreatRow[];
  readonly contested: readonly ContestRow[];
  readonly owed: readonly DutyRow[];
  readonly timeline: readonly Moment[];
  readonly reports: readonly ReportPage[];
  readonly problems: readonly Problem[];
  /** What the record does not cover. */
  readonly gaps: readonly Line[];
  readonly references: readonly Reference[];
}

export interface StandingRow {
  readonly state: ActorCode;
  readonly name: string;
  readonly formal: Formal;
  readonly effective: Effective | null;
  readonly since: Day | null;
  readonly effectiveSince: Interval | null;
  readonly exit: Day | null;
  readonly earliestExit: Day | null;
  /** "CSTO Charter, article 19 (version of 2002-10-07)". */
  readonly articles: readonly string[];
  readonly refs: readonly string[];
  /** How it follows, told line by line; depth 0 is what holds, deeper is why. */
  readonly reasons: readonly (Line & { readonly depth: number })[];
  readonly derivation: readonly Derivation[];
  /** Accounts on which it stands otherwise; those that agree are told together. */
  readonly otherwise: readonly {
    readonly accounts: readonly string[];
    readonly label: string;
    readonly formal: Formal | "not listed";
    readonly effective: Effective | null;
    readonly since: Day | null;
    readonly refs: readonly string[];
  }[];
  /** What voices say of this standing, in their words. */
  readonly words: readonly Words[];
  /** Stretches of one standing, oldest first. */
  readonly course: readonly {
    readonly from: Day;
    readonly formal: Formal;
    readonly effective: Effective | null;
  }[];
}

/** What a voice says, as it says it. */
export interface Words {
  readonly voice: string;
  readonly code: ActorCode | null;
  readonly status: Status;
  readonly said: Interval | null;
  /** The act told in our words. */
  readonly text: string;
  /** The same as the voice holds it: "Armenia did not notify the CSTO". */
  readonly told: string;
  readonly quote: string;
  readonly refs: readonly string[];
}

export interface Plea {
  readonly id: string;
  /** Whether the reports tell of it; else the chronicle alone does. */
  readonly reported: boolean;
  readonly by: ActorCode;
  readonly byName: string;
  readonly to: readonly string[];
  readonly time: Interval | null;
  readonly object: string | null;
  readonly article: string | null;
  readonly refs: readonly string[];
  /** What became of it, and on which accounts. */
  readonly accounts: readonly {
    readonly accounts: readonly string[];
    readonly label: string;
    readonly outcome: RequestOutcome;
    readonly course: readonly (Line & { readonly time: Interval | null; readonly outcome: RequestOutcome })[];
  }[];
}

export interface ThreatRow {
  readonly id: string;
  readonly by: ActorCode;
  readonly byName: string;
  readonly voice: string;
  readonly voiceCode: ActorCode | null;
  readonly kind: Threat["kind"];
  /** Type of the act announced. */
  readonly type: string;
  readonly act: string;
  readonly conditions: readonly {
    readonly text: string;
    readonly holds: "if" | "unless";
    readonly met: boolean | null;
    readonly why: readonly Line[];
    readonly refs: readonly string[];
  }[];
  readonly deadline: Day | null;
  readonly said: Interval | null;
  readonly quote: string;
  readonly refs: readonly string[];
}

export type Holds = "affirms" | "denies" | "leaves open";

export interface ContestRow {
  readonly id: string;
  readonly proposition: string;
  readonly time: Interval | null;
  readonly sides: readonly {
    readonly holds: Holds;
    readonly voice: string;
    readonly code: ActorCode | null;
    readonly said: Interval | null;
    readonly words: readonly Words[];
  }[];
}

export interface DutyRow {
  readonly id: string;
  /** Whether it is owed to, or was set off by, a party that the reports tell of. */
  readonly reported: boolean;
  readonly kind: "assist" | "consult";
  readonly owedBy: readonly string[];
  readonly owedTo: ActorCode;
  readonly owedToName: string;
  /** What set it off: "attack by Azerbaijan". */
  readonly trigger: string;
  readonly time: Interval | null;
  readonly articles: readonly string[];
  readonly refs: readonly string[];
  readonly accounts: readonly {
    readonly accounts: readonly string[];
    readonly label: string;
    readonly zone: ZoneAnswer;
    readonly requestNeeded: boolean;
    readonly requested: boolean;
    readonly discharged: boolean | null;
    readonly reasons: readonly Line[];
  }[];
}

/** One act on the timeline: when it happened (or is to), and when who said so. */
export interface Moment {
  readonly id: string;
  readonly actor: ActorCode;
  readonly actorName: string;
  readonly lane: ActorCode;
  readonly laneName: string;
  readonly text: string;
  readonly status: Status;
  readonly voice: string;
  readonly time: Interval | null;
  readonly said: Interval | null;
  readonly source: "report" | "chronicle";
  readonly refs: readonly string[];
}

export interface ReportPage {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly boilerplate: readonly Span[];
  readonly marks: readonly Mark[];
  readonly voices: readonly Voiced[];
  readonly counts: { readonly statements: number; readonly acts: number };
  readonly warnings: readonly string[];
}

/** A claim's place in the report. */
export interface Mark {
  readonly span: Span;
  readonly claim: string;
  readonly status: Status;
  readonly voice: string;
  readonly text: string;
}

/** Words of a voice other than the report's own. */
export interface Voiced {
  readonly span: Span;
  readonly voice: string;
  readonly code: ActorCode | null;
}
