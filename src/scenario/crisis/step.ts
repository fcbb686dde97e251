/**
 * Players of a crisis, in the order of every payoff vector: the member in dispute as it is if it means what it says, the same if it
 * bluffs, the party that can grant what is asked, and the outsider who may attack.
 */
export const [RESOLUTE, BLUFFING, GRANTER, ADVERSARY] = [0, 1, 2, 3] as const;
export const PLAYERS = 4;

/** One number a player. */
export type Pays = readonly [resolute: number, bluffing: number, granter: number, adversary: number];
export const NOTHING: Pays = [0, 0, 0, 0];

/** What is remembered of the way for telling and counting, without weight in anybody's choice. */
export type Mark = "refused" | "vetoed" | "part" | "full" | "attack answered" | "attack unanswered" | "none";

/** What follows an act of the member's within the month, until the next month begins in some status. */
export type Step =
  | { readonly kind: "next"; readonly status: number }
  | {
      readonly kind: "choice";
      readonly player: typeof GRANTER | typeof ADVERSARY;
      readonly name: string;
      readonly precision: number;
      readonly ways: readonly Way[];
    }
  | {
      readonly kind: "odds";
      readonly name: string;
      readonly ways: readonly (Way & { readonly odds: number })[];
    };

/** One way on from a step: what it is called, what it pays at once, what is remembered, and what comes then. */
export interface Way {
  readonly name: string;
  readonly pays: Pays;
  readonly mark: Mark;
  readonly then: Step;
}

/** An act that the member in dispute may take at the beginning of a month. The first of a status is to carry on as before. */
export interface Act {
  readonly name: string;
  readonly pays: Pays;
  /** Times the months since the start, added to `pays`: an audience cost that grows. */
  readonly grows: Pays;
  /** Months, from 0, in which the act is open; both inside. */
  readonly from: number;
  readonly until: number;
  /** The article it goes through, where the charter names one. */
  readonly article: string | null;
  readonly then: Step;
}

/** Where the matter stands at the beginning of a month. */
export interface Status {
  readonly name: string;
  /** The outcome that stands if the horizon ends here. */
  readonly outcome: string;
  /** Whether others still wonder which type the member is. */
  readonly open: boolean;
  /** A month of it, to each player. */
  readonly flow: Pays;
  /** What it is worth when the horizon ends. */
  readonly salvage: Pays;
  /** Legal acts; none where nothing is left to choose. */
  readonly acts: readonly Act[];
}

/** A crisis with numbers in it: one draw of the assumptions. */
export interface Crisis {
  readonly statuses: readonly Status[];
  readonly start: number;
  /** How far the demand is granted at the start. */
  readonly granted: 0 | 1 | 2;
  /** Months. */
  readonly horizon: number;
  /** Probability, at the start, that the member is resolute. */
  readonly resolve: number;
  readonly precision: number;
  /** Worth of next month's good in this month's. */
  readonly discount: number;
  /** Probability that a month gives the member occasion to reconsider. */
  readonly occasion: number;
}

export const plus = (a: Pays, b: Pays): Pays => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];
export const scaled = (a: Pays, by: number): Pays => [a[0] * by, a[1] * by, a[2] * by, a[3] * by];
