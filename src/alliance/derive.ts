import type { Day } from "../base/day.ts";
import type { Problem } from "../base/problem.ts";
import type { Claim } from "../record/claim.ts";
import { type Charter, cite, clausesOn } from "./charter.ts";
import type { Clause, ClauseKind } from "./clauses.ts";
import type { Citation, Derivation } from "./state.ts";

/** A step of a derivation. */
export const step = (
  what: string,
  claims: readonly Claim[] = [],
  citation: Citation | null = null,
  because: readonly Derivation[] = [],
): Derivation => ({ what, citation, claims: [...new Set(claims.map((claim) => claim.id))], because });

/** The clause that governs a matter on a day, and what was wrong about finding it. */
export interface Governing<K extends ClauseKind> {
  readonly clause: Clause<K> | null;
  readonly citation: Citation | null;
  readonly problems: readonly Problem[];
}

/**
 * The one clause of a kind on a day. A clause set `over` another goes before it; a rule goes before silence. Two that are
 * left and say different things are a problem naming both articles, and none governs.
 */
export function governing<K extends ClauseKind>(
  charter: Charter,
  kind: K,
  day: Day,
  about?: (clause: Clause<K>) => boolean,
): Governing<K> {
  if (about) return find(charter, kind, day, about);
  const known = FOUND.get(charter) ?? new Map<string, Governing<ClauseKind>>();
  FOUND.set(charter, known);
  const key = `${kind} ${day}`;
  const found = (known.get(key) as Governing<K> | undefined) ?? find(charter, kind, day, () => true);
  known.set(key, found as Governing<ClauseKind>);
  return found;
}

/** What was found before: a charter never changes, and the same day is asked about once for every member. */
const FOUND = new WeakMap<Charter, Map<string, Governing<ClauseKind>>>();

function find<K extends ClauseKind>(
  charter: Charter,
  kind: K,
  day: Day,
  about: (clause: Clause<K>) => boolean,
): Governing<K> {
  const all = clausesOn(charter, kind, day).filter(about);
  const speaking = all.filter((clause) => clause.rule !== "silent");
  const open = speaking.length > 0 ? speaking : all;
  const first = open.filter((clause) => !open.some((other) => other.over.includes(clause.id)));
  const clause = first[0];
  if (!clause) return { clause: null, citation: null, problems: [] };
  const rival = first.find((other) => JSON.stringify(other.rule) !== JSON.stringify(clause.rule));
  if (rival) return { clause: null, citation: null, problems: [conflict(charter, kind, day, clause, rival)] };
  return { clause, citation: cite(charter, clause), problems: [] };
}

function conflict(charter: Charter, kind: string, day: Day, a: Clause, b: Clause): Problem {
  return {
    code: "alliance/conflict",
    level: "error",
    what: `${charter.id}: ${a.article} and ${b.article} both govern ${kind.replaceAll("_", " ")} on ${day} and say different things`,
    why: `clauses "${a.id}" and "${b.id}" are both in force, and the charter does not say which goes before the other`,
    hint: `give one of them over: [the other's id], or a valid_to`,
    file: charter.file,
  };
}

/** A warning about what follows from claims rather than from a text: no place in a file. */
export const warning = (code: string, what: string, why: string): Problem => ({
  code,
  level: "warning",
  what,
  why,
});
