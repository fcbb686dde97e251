import type { Day } from "../base/day.ts";
import type { Interval } from "../base/interval.ts";
import type { Problem } from "../base/problem.ts";
import type { ActorCode } from "../vocabulary/actors.ts";

/** Where a rule stands: the article, of which version of the text, and what vouches for our wording of it. */
export interface Citation {
  readonly charter: string;
  readonly clause: string;
  readonly article: string;
  readonly version: string;
  readonly text: string;
  readonly source: string;
  readonly confidence: string;
}

/** Why something holds: a sentence, the article it applies, the claims it rests on, and what it follows from. */
export interface Derivation {
  readonly what: string;
  readonly citation: Citation | null;
  /** Ids of claims. */
  readonly claims: readonly string[];
  readonly because: readonly Derivation[];
}

export const FORMALS = ["member", "suspended", "leaving", "former", "observer", "applicant", "none"] as const;
export type Formal = (typeof FORMALS)[number];
export const EFFECTIVES = ["participating", "frozen"] as const;
export type Effective = (typeof EFFECTIVES)[number];
/** Every word for a standing, as commands and routes take it. */
export const STANDINGS = [...FORMALS, ...EFFECTIVES] as const;

/** What a state is to an alliance on a day. */
export interface Standing {
  readonly state: ActorCode;
  readonly formal: Formal;
  /** Null for a state that is no member, and where the account does not tell. */
  readonly effective: Effective | null;
  /** First day of the formal standing; null where no day is known. */
  readonly since: Day | null;
  /** Days within which the formal standing began: one day where one is known, more where the day is imprecise. */
  readonly sinceWithin: Interval | null;
  /** First day of the effective standing where it differs from the formal one; an interval, for words are vague. */
  readonly effectiveSince: Interval | null;
  /** Day on which a running notice takes effect. */
  readonly exit: Day | null;
  /** Day on which a member that gave notice on the day asked about would be out; null where it cannot. */
  readonly earliestExit: Day | null;
  /** Whether it has a vote in the alliance's body; null where the charter does not say. */
  readonly votes: boolean | null;
  readonly derivation: readonly Derivation[];
}

export type RequestOutcome =
  "pending" | "granted" | "partly granted" | "vetoed" | "declined" | "refused" | "ignored" | "withdrawn";

/** A plea for help and what became of it, on the account replayed. */
export interface Request {
  readonly id: string;
  readonly by: ActorCode;
  readonly to: readonly ActorCode[];
  readonly time: Interval | null;
  readonly object: string | null;
  /** Article invoked, where a claim says so. */
  readonly article: string | null;
  readonly outcome: RequestOutcome;
  /** Its course, oldest first: each step a sentence with the claims it rests on. */
  readonly course: readonly {
    readonly time: Interval | null;
    readonly outcome: RequestOutcome;
    readonly derivation: Derivation;
  }[];
  /** Claims that assert the plea itself. */
  readonly claims: readonly string[];
  /** Outcomes that other voices hold and this account does not take; the outcome is contested where there are any. */
  readonly heldOtherwise: readonly {
    readonly by: ActorCode | null;
    readonly outcome: RequestOutcome;
    readonly claims: readonly string[];
  }[];
}

/** What a body was asked to decide. */
export interface Decision {
  readonly id: string;
  readonly body: ActorCode;
  readonly time: Interval | null;
  readonly object: string | null;
  readonly voters: readonly ActorCode[];
  readonly objected: readonly ActorCode[];
  readonly stoodAside: readonly ActorCode[];
  /** Null where the record does not settle it. */
  readonly stands: boolean | null;
  /** Members whom it binds; none where it does not stand. */
  readonly binds: readonly ActorCode[];
  readonly derivation: Derivation;
}

export type ZoneAnswer = "inside" | "outside" | "doubtful";

/** What a clause makes someone owe someone. */
export interface Duty {
  readonly id: string;
  readonly kind: "assist" | "consult";
  readonly owedBy: readonly ActorCode[];
  readonly owedTo: ActorCode;
  /** The attack or threat that triggered it. */
  readonly trigger: {
    readonly by: ActorCode | null;
    readonly time: Interval | null;
    readonly claims: readonly string[];
  };
  readonly zone: ZoneAnswer;
  readonly since: Day | null;
  readonly requestNeeded: boolean;
  readonly requested: boolean;
  /** Null where the account does not tell. */
  readonly discharged: boolean | null;
  readonly derivation: Derivation;
}

/** All that follows, for one alliance, from the record, on an account and a day. */
export interface State {
  readonly alliance: string;
  readonly on: Day;
  readonly account: string;
  readonly standings: readonly Standing[];
  readonly requests: readonly Request[];
  readonly decisions: readonly Decision[];
  readonly duties: readonly Duty[];
  readonly problems: readonly Problem[];
}

/** A proposition that voices hold differently: one act, who affirms it and who does not. */
export interface Contest {
  readonly id: string;
  /** The act told neutrally: "the CSTO left Armenia's plea of September 2022 unanswered". */
  readonly proposition: string;
  readonly type: string;
  readonly actor: ActorCode;
  readonly target: ActorCode | null;
  readonly time: Interval | null;
  readonly sides: readonly {
    readonly holds: "affirms" | "denies" | "leaves open";
    readonly voice: string;
    readonly code: ActorCode | null;
    readonly said: Interval | null;
    readonly claims: readonly string[];
  }[];
}

/** A conditional undertaking or announcement: who would do what, if or unless what, by when. */
export interface Threat {
  readonly id: string;
  readonly by: ActorCode;
  readonly voice: string;
  /** "forecast" where the voice is not the one who would act. */
  readonly kind: "threat" | "forecast" | "pledge";
  readonly act: string;
  readonly claim: string;
  readonly conditions: readonly {
    readonly text: string;
    readonly holds: "if" | "unless";
    readonly claims: readonly string[];
    /** Whether it is met so far on the record; null where the record does not tell. */
    readonly met: boolean | null;
    readonly why: Derivation | null;
  }[];
  readonly deadline: Day | null;
  readonly said: Interval | null;
}
