import type { Clause } from "../../alliance/index.ts";

/** A clause's rule, one line for each thing that it settles; what it leaves open is not told. */
export function ruleText(clause: Clause): readonly string[] {
  if (clause.rule === "silent") return ["silent: the texts say nothing on this"];
  return Object.entries(clause.rule).flatMap(([key, value]) => settle(key.replaceAll("_", " "), value));
}

function settle(name: string, value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.length === 0 ? [] : [`${name}: ${value.join("; ")}`];
  if (typeof value === "object") {
    const inside = Object.keys(value);
    if (inside.length > LISTED_AT_MOST)
      return [
        `${name}: ${inside.length} entries, ${inside[0]} to ${inside.at(-1)}; the charter's file lists them`,
      ];
    return Object.entries(value).flatMap(([key, inner]) =>
      settle(`${name}, ${key.replaceAll("_", " ")}`, inner),
    );
  }
  return [`${name}: ${value === true ? "yes" : value === false ? "no" : String(value)}`];
}

/** An object with more entries than this is a table, and is not printed line by line. */
const LISTED_AT_MOST = 12;
