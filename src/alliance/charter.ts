import type { Day } from "../base/day.ts";
import type { ActorCode } from "../vocabulary/actors.ts";
import type { Clause, ClauseKind, Instrument } from "./clauses.ts";
import type { Citation } from "./state.ts";

/** An alliance's law: the instruments and their clauses. Who is a member is history and stands in the chronicle. */
export interface Charter {
  readonly id: ActorCode;
  readonly name: string;
  /** Path as given to `parseCharter`, for messages. */
  readonly file: string;
  readonly instruments: readonly Instrument[];
  readonly clauses: readonly Clause[];
  /** Organs that act for the alliance, by the names acts and clauses use for them. */
  readonly bodies: readonly string[];
  readonly sources: readonly string[];
}

/** The clauses of a kind in force on a day. More than one means the text has more than one rule for it. */
export function clausesOn<K extends ClauseKind>(charter: Charter, kind: K, day: Day): readonly Clause<K>[] {
  return charter.clauses.filter(
    (clause): clause is Clause<K> => clause.kind === kind && isInForce(clause, day),
  );
}

export const isInForce = (clause: Clause, day: Day): boolean =>
  clause.validFrom <= day && (clause.validTo === null || day <= clause.validTo);

/** The reference a derivation carries. */
export function cite(charter: Charter, clause: Clause): Citation {
  const instrument = charter.instruments.find((i) => i.id === clause.instrument);
  return {
    charter: charter.id,
    clause: clause.id,
    article: clause.article,
    version: `${instrument?.name ?? clause.instrument}, in force ${clause.validFrom} to ${clause.validTo ?? "now"}`,
    text: clause.text,
    source: clause.source,
    confidence: clause.confidence,
  };
}
