import type { Problem } from "../base/problem.ts";
import type { Charter } from "./charter.ts";
import type { Clause, ClauseKind } from "./clauses.ts";
import type { Source } from "./locate.ts";

/** Kinds of which one clause governs at a time; of the others a charter may have many. */
const ONE_AT_A_TIME: ReadonlySet<ClauseKind> = new Set([
  "accession",
  "withdrawal",
  "suspension",
  "expulsion",
  "freeze",
  "readmission",
  "arrears",
  "casus_foederis",
  "consultation",
  "zone",
  "decision",
]);

/** Warnings for clauses of one kind in force together that say different things, with no order between them. */
export function overlaps(source: Source, charter: Charter): readonly Problem[] {
  const { clauses } = charter;
  return clauses.flatMap((a, i) =>
    clauses.slice(i + 1).flatMap((b) => {
      if (a.kind !== b.kind || !meet(a, b) || sameRule(a, b) || ordered(a, b)) return [];
      const since = a.validFrom > b.validFrom ? a.validFrom : b.validFrom;
      return [
        source.at(["clauses", clauses.indexOf(b), "valid_from"], {
          code: "charter/overlap",
          level: "warning",
          what: `${a.article} (clause "${a.id}") and ${b.article} (clause "${b.id}") both govern ${a.kind.replaceAll("_", " ")} from ${since} on and say different things`,
          why: "on those days neither governs, and whatever rests on them is reported as a conflict",
          hint: `end one with valid_to, or let one go first: over: [${a.id}]`,
        }),
      ];
    }),
  );
}

function meet(a: Clause, b: Clause): boolean {
  const open = (clause: Clause): boolean =>
    clause.rule !== "silent" && ONE_AT_A_TIME.has(clause.kind) && isGeneral(clause);
  const apart =
    (a.validTo !== null && a.validTo < b.validFrom) || (b.validTo !== null && b.validTo < a.validFrom);
  return open(a) && open(b) && !apart;
}

/** A decision clause on matters of its own stands beside the general one. */
const isGeneral = (clause: Clause): boolean =>
  clause.kind !== "decision" || clause.rule === "silent" || clause.rule.on === null;

const sameRule = (a: Clause, b: Clause): boolean => JSON.stringify(a.rule) === JSON.stringify(b.rule);
const ordered = (a: Clause, b: Clause): boolean => a.over.includes(b.id) || b.over.includes(a.id);
