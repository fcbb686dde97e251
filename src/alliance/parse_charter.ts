import { z } from "zod";
import type { Outcome, Problem } from "../base/problem.ts";
import type { Charter } from "./charter.ts";
import { CHARTER, CLAUSE, INSTRUMENT } from "./charter_shape.ts";
import { type Clause, type Instrument, isClauseKind, RULES } from "./clauses.ts";
import { type Path, readYaml, type Source } from "./locate.ts";
import { nearest } from "./nearest.ts";
import { overlaps } from "./overlap.ts";

/**
 * A charter from its YAML. Null with problems where anything in it is wrong: half a law is no law. `file` is only for
 * the messages.
 */
export function parseCharter(text: string, file: string): Outcome<Charter> {
  const source = readYaml(text, file);
  if (source.problems.length > 0) return { value: null, problems: source.problems };
  const problems: Problem[] = [];
  const head = check(source, CHARTER, source.value, [], problems);
  // A wrong head does not hide what is wrong further down.
  const { instruments: rawInstruments, clauses: rawClauses } = head ?? listsOf(source.value);
  const instruments = rawInstruments.flatMap((raw, i) => {
    const it = check(source, INSTRUMENT, raw, ["instruments", i], problems);
    return it ? [toInstrument(it)] : [];
  });
  const clauses = rawClauses.flatMap((raw, i) => {
    const clause = parseClause(source, raw, ["clauses", i], problems);
    return clause ? [clause] : [];
  });
  if (!head) return { value: null, problems };
  const charter: Charter = {
    id: head.id,
    name: head.name,
    file,
    instruments,
    clauses,
    bodies: head.bodies,
    sources: head.sources,
  };
  problems.push(...references(source, charter, head.clauses));
  const sound = problems.every((problem) => problem.level !== "error");
  if (sound) problems.push(...overlaps(source, charter));
  return { value: sound ? charter : null, problems };
}

/** The lists of a file whose head is wrong, as far as they are lists. */
function listsOf(value: unknown): {
  readonly instruments: readonly unknown[];
  readonly clauses: readonly unknown[];
} {
  const loose = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  const list = (name: string): readonly unknown[] =>
    Array.isArray(loose[name]) ? (loose[name] as unknown[]) : [];
  return { instruments: list("instruments"), clauses: list("clauses") };
}

function parseClause(source: Source, raw: unknown, path: Path, problems: Problem[]): Clause | null {
  const loose = (typeof raw === "object" && raw !== null ? raw : {}) as Record<string, unknown>;
  const called = typeof loose["id"] === "string" ? `clause "${loose["id"]}"` : "a clause";
  if (loose["article"] === undefined || loose["article"] === null) {
    problems.push(
      source.at([...path, "article"], {
        code: "charter/no-article",
        what: `${called} has no article`,
        why: "every rule must say where it stands in the text",
        hint: 'write the article as cited ("Charter art. 19"); where the text says nothing, "none" with rule: silent',
      }),
    );
    return null;
  }
  const clause = check(source, CLAUSE, raw, path, problems, `${called} (${String(loose["article"])})`);
  if (!clause) return null;
  if (!isClauseKind(clause.kind)) {
    problems.push(
      source.at([...path, "kind"], {
        code: "charter/unknown-kind",
        what: `"${clause.kind}" is no kind of clause (${clause.article})`,
        hint: nearest(clause.kind, Object.keys(RULES)),
      }),
    );
    return null;
  }
  if (clause.valid_to !== null && clause.valid_to < clause.valid_from) {
    problems.push(
      source.at([...path, "valid_to"], {
        code: "charter/ends-before-it-begins",
        what: `${called} (${clause.article}) ends on ${clause.valid_to}, before it begins on ${clause.valid_from}`,
        hint: "valid_to is the last day in force; leave it out for a clause still in force",
      }),
    );
    return null;
  }
  const rule =
    clause.rule === "silent"
      ? "silent"
      : check(
          source,
          RULES[clause.kind] as z.ZodType,
          clause.rule,
          [...path, "rule"],
          problems,
          `${called} (${clause.article})`,
        );
  if (rule === null) return null;
  const { id, kind, article, instrument, text, confidence, see, over } = clause;
  return {
    id,
    kind,
    rule,
    article,
    instrument,
    validFrom: clause.valid_from,
    validTo: clause.valid_to,
    text: text.trim(),
    source: clause.source,
    confidence,
    see,
    over,
  } as unknown as Clause;
}

/** What points to nothing, and what is there twice. */
function references(source: Source, charter: Charter, raw: readonly unknown[]): readonly Problem[] {
  const problems: Problem[] = [];
  const ids = charter.clauses.map((clause) => clause.id);
  const articles = charter.clauses.map((clause) => clause.article);
  const instruments = charter.instruments.map((i) => i.id);
  const missing = (path: Path, name: string, by: Clause, what: string, known: readonly string[]) =>
    problems.push(
      source.at(path, {
        code: "charter/unknown-reference",
        what: `${by.article} (clause "${by.id}") points to ${what} "${name}", which this charter does not have`,
        hint: nearest(name, known),
      }),
    );
  charter.clauses.forEach((clause) => {
    const at = raw.findIndex((r) => (r as { id?: unknown } | null)?.id === clause.id);
    if (!instruments.includes(clause.instrument))
      missing(["clauses", at, "instrument"], clause.instrument, clause, "the instrument", instruments);
    clause.see.forEach((name, i) => {
      if (!ids.includes(name) && !articles.includes(name))
        missing(["clauses", at, "see", i], name, clause, "the article or clause", [...articles, ...ids]);
    });
    clause.over.forEach((name, i) => {
      if (!ids.includes(name)) missing(["clauses", at, "over", i], name, clause, "the clause", ids);
    });
    if (clause.kind === "term" && clause.rule !== "silent") {
      const next = clause.rule.continued_by;
      if (next !== null && !instruments.includes(next))
        missing(["clauses", at, "rule", "continued_by"], next, clause, "the instrument", instruments);
    }
  });
  ids.forEach((id, i) => {
    if (ids.indexOf(id) < i)
      problems.push(
        source.at(["clauses", raw.findLastIndex((r) => (r as { id?: unknown } | null)?.id === id), "id"], {
          code: "charter/same-id",
          what: `two clauses are called "${id}"`,
          hint: "give each version its own id, with the year it came into force",
        }),
      );
  });
  return problems;
}

/** The value as the schema has it; each fault becomes a problem at its place, and the answer null. */
export function check<T>(
  source: Source,
  schema: z.ZodType<T>,
  value: unknown,
  path: Path,
  problems: Problem[],
  called = "the file",
): T | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const inside = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
    if (issue.code === "unrecognized_keys") {
      const known = keysOf(schema, inside);
      for (const key of issue.keys)
        problems.push(
          source.at([...path, ...inside, key], {
            code: "charter/unknown-field",
            what: `${called}: there is no field "${[...inside, key].join(".")}"`,
            hint: nearest(key, known),
          }),
        );
      continue;
    }
    const field = inside.join(".") || "this";
    const own = /^is no (day|actor code)/.exec(issue.message)?.[1];
    problems.push(
      source.at([...path, ...inside], {
        code: own === "day" ? "charter/bad-date" : "charter/shape",
        what: own ? `${called}: ${field} ${issue.message}` : `${called}: ${field}: ${plain(issue.message)}`,
        hint: own === "day" ? "a day that the calendar has, as in 2012-12-19" : own ? "as in CSTO" : FIELDS,
      }),
    );
  }
  return null;
}

const FIELDS = "docs/charters.md lists the fields of each kind";

/** Names of the fields of the object the schema has at a path; none where that is no plain object. */
function keysOf(schema: z.ZodType, path: readonly (string | number)[]): readonly string[] {
  let now: unknown = schema;
  for (const key of path) now = now instanceof z.ZodObject ? now.shape[key] : undefined;
  return now instanceof z.ZodObject ? Object.keys(now.shape) : [];
}

const plain = (message: string): string => message.replace(/^Invalid input: /, "");

function toInstrument(it: z.output<typeof INSTRUMENT>): Instrument {
  return {
    id: it.id,
    name: it.name,
    signed: it.signed,
    inForce: it.in_force,
    effectFrom: it.effect_from,
    depositary: it.depositary,
    source: it.source,
    confidence: it.confidence,
  };
}
