import type { ActTypeName } from "../../vocabulary/acts.ts";

/**
 * One way a predicate tells an act. Rows of a group's table, read by `frames`:
 *   type | v: lemmas, particles with + (carry+out) | o: lemmas of an object it must have | p: a preposition it must have
 *        | u: lemmas that p must stand before | t: where the target stands, first found first | n: nouns that tell it alone
 *        | m: modifiers the noun must have | x: what kind the target must be | need: no act without a target
 * Target places: `obj`, `iobj`, `self` (the noun phrase's own party: "Armenia's request"), a preposition ("against"),
 * `obj.PREP` and `obj.poss` (hanging on the object: "an attack on X", "X's offer"), `to.poss` likewise, `xcomp`.
 */
export interface Frame {
  readonly type: ActTypeName;
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  /** Lemmas of which one must modify the noun, if any are given. */
  readonly modifiers: ReadonlySet<string> | null;
  readonly objects: ReadonlySet<string> | null;
  readonly preposition: ReadonlySet<string> | null;
  /** Lemmas that the phrase of `preposition` must have as its head, if any are given. */
  readonly under: ReadonlySet<string> | null;
  readonly targets: readonly string[];
  readonly kind: "org" | "state" | null;
  /** Without a target that fits, no act. */
  readonly needsTarget: boolean;
  /** The actor may be what the target place says as well ("the two agreed"). */
  readonly mutual: boolean;
}

const words = (text: string | undefined): ReadonlySet<string> =>
  new Set(text?.split(/\s+/).filter(Boolean) ?? []);

/** Reads a table of frames: a row a line; lines that start with # are remarks. */
export function frames(table: string): readonly Frame[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith("#"))
    .map(frameOf);
}

function frameOf(line: string): Frame {
  const [type, ...parts] = line.split("|").map((part) => part.trim());
  const fields = new Map(
    parts.map((part) => {
      const colon = part.indexOf(":");
      return colon < 0 ? [part, ""] : [part.slice(0, colon).trim(), part.slice(colon + 1).trim()];
    }),
  );
  const kind = fields.get("x");
  if (kind !== undefined && kind !== "org" && kind !== "state")
    throw new Error(`frame with kind ${kind}: ${line}`);
  return {
    type: type as ActTypeName,
    verbs: words(fields.get("v")),
    nouns: words(fields.get("n")),
    modifiers: fields.has("m") ? words(fields.get("m")) : null,
    objects: fields.has("o") ? words(fields.get("o")) : null,
    preposition: fields.has("p") ? words(fields.get("p")) : null,
    under: fields.has("u") ? words(fields.get("u")) : null,
    targets: [...words(fields.get("t"))],
    kind: kind ?? null,
    needsTarget: fields.has("need"),
    mutual: fields.has("mutual"),
  };
}
