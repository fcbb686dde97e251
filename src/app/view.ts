import { actEdtf } from "../base/edtf.ts";
import {
  type Charter,
  type Citation,
  type Clause,
  type ClauseKind,
  type Derivation,
  KIND_NAMES,
  KINDS,
  type Standing,
  type State,
} from "../alliance/index.ts";
import type { Day } from "../base/day.ts";
import type { Problem } from "../base/problem.ts";
import type { Act, Reading } from "../read/reading.ts";
import type { Claim } from "../record/claim.ts";
import type { Dossier } from "./report/model.ts";
import type { Names } from "./text/names.ts";
import { actText, voiceText } from "./text/tell.ts";

/** JSON as it leaves: two spaces, one line end at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** `casus standing --json`. */
export interface StandingView {
  readonly alliance: string;
  readonly on: Day;
  readonly account: string;
  readonly members: readonly (Standing & { readonly name: string })[];
  readonly problems: readonly Problem[];
}

export const standingView = (state: State, names: Names): StandingView => ({
  alliance: state.alliance,
  on: state.on,
  account: state.account,
  members: state.standings.map((standing) => ({ ...standing, name: names(standing.state) })),
  problems: state.problems,
});

/** `casus read --json`: the reading contract, and what the reader adds; an act's time also as EDTF. */
export type ReadingView = Omit<Reading, "acts"> & {
  readonly acts: readonly (Act & { readonly edtf: string | null })[];
};

export const readingView = (reading: Reading): ReadingView => ({
  ...reading,
  acts: reading.acts.map((act) => ({ ...act, edtf: actEdtf(act.time) })),
});

/** `casus why --json`: as the derivation, each claim with its words. */
export interface DerivationView {
  readonly what: string;
  readonly citation: Citation | null;
  readonly claims: readonly ClaimView[];
  readonly because: readonly DerivationView[];
}

/** A claim, also told in words. */
export type ClaimView = Claim & { readonly told: string; readonly according: string };

export const claimView = (claim: Claim, names: Names): ClaimView => ({
  ...claim,
  told: actText(claim, names),
  according: voiceText(claim.voice, names),
});

export function derivationView(
  { what, citation, claims, because }: Derivation,
  byId: ReadonlyMap<string, Claim>,
  names: Names,
): DerivationView {
  return {
    what,
    citation,
    claims: claims.flatMap((id) => {
      const claim = byId.get(id);
      return claim ? [claimView(claim, names)] : [];
    }),
    because: because.map((child) => derivationView(child, byId, names)),
  };
}

/** `casus charter --json`. */
export interface CharterView {
  readonly alliance: string;
  readonly name: string;
  /** Null where all versions are listed. */
  readonly on: Day | null;
  readonly instruments: Charter["instruments"];
  readonly bodies: readonly string[];
  readonly clauses: readonly Clause[];
  readonly sources: readonly string[];
}

export const charterView = (charter: Charter, clauses: readonly Clause[], on: Day | null): CharterView => ({
  alliance: charter.id,
  name: charter.name,
  on,
  instruments: charter.instruments,
  bodies: charter.bodies,
  clauses,
  sources: charter.sources,
});

/** `casus charter compare --json`: on each matter, what each charter says on the day. */
export interface ComparisonView {
  readonly on: Day;
  readonly alliances: readonly { readonly alliance: string; readonly name: string }[];
  readonly matters: readonly {
    readonly kind: ClauseKind;
    readonly question: string;
    readonly charters: readonly { readonly alliance: string; readonly clauses: readonly RuleView[] }[];
  }[];
}

/** A clause in a comparison; `rule` has a line for each thing it settles. */
export type RuleView = Pick<Clause, "id" | "article" | "text" | "source" | "confidence"> & {
  readonly silent: boolean;
  readonly rule: readonly string[];
};

export const comparisonView = (
  charters: readonly Charter[],
  on: Day,
  rulesOf: (
    charter: Charter,
    kind: ClauseKind,
    day: Day,
  ) => readonly { clause: Clause; rule: readonly string[] }[],
): ComparisonView => ({
  on,
  alliances: charters.map(({ id, name }) => ({ alliance: id, name })),
  matters: KIND_NAMES.map((kind) => ({
    kind,
    question: KINDS[kind],
    charters: charters.map((charter) => ({
      alliance: charter.id,
      clauses: rulesOf(charter, kind, on).map(({ clause, rule }) => ({
        id: clause.id,
        article: clause.article,
        text: clause.text,
        source: clause.source,
        confidence: clause.confidence,
        silent: clause.rule === "silent",
        rule,
      })),
    })),
  })),
});

/** `casus report --json`. */
export type DossierView = Dossier;

export const dossierView = (dossier: Dossier): DossierView => dossier;
