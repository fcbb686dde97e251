import type { Day } from "../../base/day.ts";
import type { Prior } from "../../scenario/assumptions.ts";
import type { Background, Case } from "../../scenario/evaluate.ts";
import type { Assessment } from "../../scenario/prospect.ts";

/** How often it went so in history, with the number of cases; beside every assessment. */
export interface BaseRate {
  readonly what: string;
  readonly rate: number;
  readonly cases: number;
  readonly source: string;
}

/** `casus foresee --json`: an assessment of prospects, with all it rests on. */
export interface ProspectView {
  readonly scenario: string;
  readonly title: string;
  readonly alliance: string;
  readonly from: Day;
  readonly account: string;
  readonly kind: "exit" | "accession";
  readonly member: string;
  readonly granter: string;
  readonly adversary: string | null;
  readonly demand: {
    readonly text: string;
    readonly standing: "threat" | "plea" | "none";
    readonly granted: string;
  };
  /** What law and record gave: articles, months of notice, who votes. */
  readonly ground: {
    readonly standing: string;
    readonly noticeMonths: number | null;
    readonly running: number | null;
    readonly revocable: boolean | null;
    readonly voters: readonly string[];
    readonly consensus: boolean;
    readonly inZone: boolean;
    readonly articles: Readonly<Record<string, string | null>>;
  };
  readonly suppositions: readonly string[];
  readonly priors: readonly (Prior & { readonly what: string })[];
  readonly backgrounds: readonly Background[];
  readonly baseRates: readonly BaseRate[];
  /** How the model fares against base rates, and which to lean on. */
  readonly leaning: string;
  readonly assessment: Assessment;
  /** Paths as sentences, most probable first. */
  readonly told: readonly {
    readonly share: number;
    readonly sentence: string;
    readonly articles: readonly string[];
  }[];
  readonly happened: readonly { readonly day: Day; readonly what: string; readonly source: string }[];
}

/** All of an assessment that is known before anything is played. */
export type ProspectSetup = Omit<ProspectView, "assessment" | "told">;

/** What the workbench plays from: the scenarios shipped for an alliance, one of them set up, and the case that is played. */
export interface ProspectDesk {
  readonly alliance: string;
  readonly scenarios: readonly { readonly id: string; readonly title: string; readonly alliance: string }[];
  /** Null where no scenario about the alliance is shipped. */
  readonly setup: ProspectSetup | null;
  readonly played: Case | null;
}
