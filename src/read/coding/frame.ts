import type { ActTypeName } from "../../vocabulary/acts.ts";
import { isStatus, type Status } from "../../vocabulary/status.ts";
import { expand } from "./classes.ts";

/**
 * One way a predicate tells an act. Rows of a group's table, read by `frames`:
 *   type | v: lemmas, particles with + (carry+out) | n: nouns that tell it alone | is: what the subject is said to be or to be in ("is back in", "is in talks"), or by @PREPOSITION what it is at, under, behind | m: modifiers the noun must have
 *        | o: lemmas of an object it must have, om: modifiers that object must have | p: a preposition it must have ("to" is an infinitive as well)
 *        | u: lemmas that p must stand before; without p, lemmas of the predicate itself | uo: lemmas of what a verb of u is done to, or as | xc: lemmas of what it calls its object; "*" any open clause | cc: a clause
 *        | pass: only in the passive | bare: with nothing beside it but a time, of a party that is no person | neg: only under a negation | leaf: only where no act of the table stands in its infinitive
 *        | alone: without an object | nay: with an infinitive under "not" | folk: of the people of a state, named by its adjective ("the British left") | state: of a state as such, not of a person or of men of it
 *        | a: where the actor stands, if not as the subject | who: lemmas of the subject | by: what kind the actor must be
 *        | t: where the target stands, first found first | x: what kind the target must be | need: no act without a target
 *        | mutual: the actors may be each other's targets | mute: what hangs below tells no acts of its own
 *   | told: a fact, whatever becomes of the predicate ("will consider the request": it was made)
 *        | s: its status where nothing around it says otherwise; "skip" for what is no act | as: its PLOVER event, if not its type's
 * Places: `obj`, `iobj`, `subj`, `self` (the object's own party: "Armenia's request"), a preposition ("against", "out+of"),
 * `xcomp`, `ccomp` (subject of the clause), `poss`, `own` (the predicate), `gov` (who does what the event is the setting of), `hit` (whom it is the cause of something for), `asked` (who does what it asked for), `acl` (what its infinitive is done to); joined by dots for what hangs on what ("obj.of", "xcomp.to").
 * $NAME is a class of nouns of `classes.ts`.
 */
export interface Frame {
  readonly type: ActTypeName;
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  /** Lemmas of a noun, adjective or adverb that is itself the predicate of a subject. */
  readonly states: ReadonlySet<string>;
  /** Lemmas of which one must modify the noun, if any are given; so for the six below. */
  readonly modifiers: ReadonlySet<string> | null;
  readonly objects: ReadonlySet<string> | null;
  readonly objectModifiers: ReadonlySet<string> | null;
  readonly preposition: ReadonlySet<string> | null;
  readonly under: ReadonlySet<string> | null;
  readonly underObjects: ReadonlySet<string> | null;
  readonly complement: ReadonlySet<string> | null;
  readonly who: ReadonlySet<string> | null;
  readonly actors: readonly string[] | null;
  readonly targets: readonly string[];
  readonly kind: Kind | null;
  readonly actorKind: Kind | null;
  readonly flags: ReadonlySet<Flag>;
  readonly status: Status | "skip" | null;
  /** PLOVER event that this frame is, where it is another than its type's. */
  readonly plover: string | null;
}

export type Kind = "org" | "state";
export type Flag =
  | "alone"
  | "bare"
  | "cc"
  | "folk"
  | "state"
  | "neg"
  | "leaf"
  | "need"
  | "mutual"
  | "mute"
  | "nay"
  | "pass"
  | "told";

const FLAGS: readonly string[] = [
  "alone",
  "bare",
  "cc",
  "folk",
  "state",
  "neg",
  "told",
  "leaf",
  "need",
  "mutual",
  "mute",
  "nay",
  "pass",
] satisfies readonly Flag[];

const words = (text: string | undefined): ReadonlySet<string> =>
  new Set(
    expand(text ?? "")
      .split(/\s+/)
      .filter(Boolean),
  );

/** Reads a table of frames: a row a line; lines that start with # are remarks. Throws on a row it cannot read. */
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
  const among = (key: string): ReadonlySet<string> | null =>
    fields.has(key) ? words(fields.get(key)) : null;
  const kind = (key: string): Kind | null => {
    const value = fields.get(key) ?? null;
    if (value !== null && value !== "org" && value !== "state")
      throw new Error(`frame with kind ${value}: ${line}`);
    return value;
  };
  const status = fields.get("s") ?? null;
  if (status !== null && status !== "skip" && !isStatus(status))
    throw new Error(`frame with status ${status}: ${line}`);
  return {
    type: type as ActTypeName,
    verbs: words(fields.get("v")),
    nouns: words(fields.get("n")),
    states: words(fields.get("is")),
    modifiers: among("m"),
    objects: among("o"),
    objectModifiers: among("om"),
    preposition: among("p"),
    under: among("u"),
    underObjects: among("uo"),
    complement: among("xc"),
    who: among("who"),
    actors: fields.has("a") ? [...words(fields.get("a"))] : null,
    targets: [...words(fields.get("t"))],
    kind: kind("x"),
    actorKind: kind("by"),
    flags: new Set([...fields.keys()].filter((key): key is Flag => FLAGS.includes(key))),
    status,
    plover: fields.get("as") ?? null,
  };
}
