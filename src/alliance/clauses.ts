import { z } from "zod";
import { type Day, isDay } from "../base/day.ts";
import { termOf } from "./term.ts";

/** What vouches for a paraphrase: the text itself was read, an account of it was, or nobody has checked yet. */
export const CONFIDENCES = ["verified-from-text", "verified-from-secondary", "from-memory"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

const day = z
  .string()
  .refine(isDay, "is no day; write YYYY-MM-DD")
  .meta({ format: "date" })
  .transform((text): Day => text);
const months = z.number().int().positive();
const years = z.number().int().positive();
const words = z.string().min(1);

/**
 * What each kind of clause settles. A rule may also be the word `silent`: the treaty says nothing on the matter, which
 * is a value and has consequences of its own (a freeze under a silent charter has no formal effect).
 */
export const RULES = {
  /** How a state becomes a member, and from which act on it counts as one. */
  accession: z.strictObject({
    open_to: words.nullable().default(null),
    member_from: z.enum(["signature", "deposit", "decision"]),
    by: words.nullable().default(null),
  }),
  /** When a text came into force for the treaty; `effect_from` where it reaches back. */
  entry_into_force: z.strictObject({
    on: day,
    effect_from: day.nullable().default(null),
    /** What had to happen first: "five ratifications". */
    condition: words.nullable().default(null),
    /** From when it binds a state that ratifies later. */
    for_a_party: words.nullable().default(null),
  }),
  /** How long the treaty lasts, and what carries a member over the end of the term. */
  term: z.strictObject({
    first_day: day,
    last_day: day.nullable(),
    years: years.nullable().default(null),
    renewal: z.enum(["instrument", "automatic", "none", "indefinite"]),
    /** Instrument whose signature carries a member over the end (renewal: instrument). */
    continued_by: words.nullable().default(null),
  }),
  withdrawal: z.strictObject({
    notice_months: months.nullable(),
    to: words,
    preconditions: z.array(words).default([]),
    /** Whether the months count from the notice or from its receipt; null where the text says "after notice". */
    runs_from: z.enum(["notice", "receipt"]).nullable().default(null),
    /** Whether the member stays bound while the notice runs; null where nothing is said. */
    bound_until_effect: z.boolean().nullable().default(null),
    earliest: day.nullable().default(null),
    revocable: z.boolean().nullable().default(null),
    only_at_end_of_term: z.boolean().default(false),
    extendable: z.boolean().default(false),
  }),
  suspension: z.strictObject({
    by: words,
    ground: words.nullable().default(null),
    concerned_votes: z.boolean().nullable().default(null),
    effect: z.array(words).default([]),
  }),
  expulsion: z.strictObject({
    by: words,
    ground: words.nullable().default(null),
    concerned_votes: z.boolean().nullable().default(null),
  }),
  /** A member's own suspension of its part. Mostly silent. */
  freeze: z.strictObject({
    formal_effect: z.enum(["suspended", "former"]),
    by: words.nullable().default(null),
  }),
  readmission: z.strictObject({ by: words }),
  arrears: z.strictObject({
    years,
    by: words,
    automatic: z.boolean(),
    effect: z.array(z.enum(["vote", "posts", "participation"])),
    ends: words.nullable().default(null),
  }),
  /** When an attack upon one obliges the others. */
  casus_foederis: z.strictObject({
    event: words,
    against: z.literal("member").default("member"),
    /** Whom and what it covers, in words: "a party, its forces, vessels and aircraft in the area". */
    protects: words,
    /** How far the duty leaves the others a choice. */
    obligation: z.enum([
      "assistance",
      "as each deems necessary",
      "by its constitutional processes",
      "as the body decides",
      "consultation only",
    ]),
    by: z.enum(["any state", "outsiders"]),
    request_needed: z.boolean(),
    assistance: words,
    automatic: z.boolean(),
    decision: words.nullable().default(null),
  }),
  consultation: z.strictObject({
    trigger: words,
    duty: z.boolean(),
    request_needed: z.boolean().default(true),
  }),
  /** Where an attack counts: names of places, as a claim's `place` would have them. */
  zone: z.strictObject({
    inside: z.array(words).default([]),
    outside: z.array(words).default([]),
    doubtful: z.array(words).default([]),
  }),
  decision: z.strictObject({
    body: words,
    on: words.nullable().default(null),
    rule: z.enum(["consensus", "unanimity", "two thirds", "majority", "weighted"]),
    abstention_blocks: z.boolean(),
    limited_format: z.boolean(),
    binds_dissenters: z.boolean(),
    /** Those whose vote against it is a veto: UN art. 27. */
    veto_holders: z.array(words).default([]),
    /** Votes in favour that are needed, where the text sets a number, and seats of the body where not every member has one. */
    needed: z.number().int().positive().nullable().default(null),
    seats: z.number().int().positive().nullable().default(null),
    /** Who was elected to seats that are not permanent: term ("1950/1951") → states. The veto holders' seats are permanent. */
    elected: z
      .record(
        z.string().refine((text) => termOf(text) !== null, "is no term; write 1961 or 1950/1951"),
        z.array(words),
      )
      .default({}),
    /** What a majority is a majority of: all with a vote, or those that cast one. */
    of: z.enum(["members", "voting"]).default("members"),
    /** Weight of each member's vote, and what is needed; more than half where nothing is set. */
    weights: z.record(words, z.number().positive()).default({}),
    weight_needed: z.number().positive().nullable().default(null),
    /** Whether the parties to a matter vote on it; false is "unanimity less the parties". */
    parties_vote: z.boolean().nullable().default(null),
    /** Who the parties to a matter are. */
    parties: z.enum(["member concerned", "members in dispute", "aggressor"]).default("member concerned"),
    /** Adopted unless somebody breaks the silence. */
    silence: z.boolean().default(false),
    /** Whether one that abstained must apply it; false is constructive abstention. */
    abstainers_bound: z.boolean().nullable().default(null),
    /** Share of the members whose abstention keeps a decision from being adopted. */
    abstention_limit: z.number().positive().max(1).nullable().default(null),
    /** Whether a member in that condition keeps its vote; null where nothing is said. */
    votes: z
      .strictObject({
        suspended: z.boolean().nullable().default(null),
        deprived: z.boolean().nullable().default(null),
        frozen: z.boolean().nullable().default(null),
      })
      .default({ suspended: null, deprived: null, frozen: null }),
  }),
  amendment: z.strictObject({ by: words }),
  dues: z.strictObject({ by: words, shares: words.nullable().default(null) }),
  binding: z.strictObject({ whom: words, what: words }),
  exclusivity: z.strictObject({ forbids: words }),
  /** Third-state forces on a member's territory. */
  foreign_forces: z.strictObject({ condition: words }),
  observer: z.strictObject({ status: z.array(words), by: words }),
  organs: z.strictObject({ supreme: words, others: z.array(words).default([]) }),
} as const;

export type ClauseKind = keyof typeof RULES;
export type Rule<K extends ClauseKind> = z.output<(typeof RULES)[K]>;

export const isClauseKind = (name: string): name is ClauseKind => Object.hasOwn(RULES, name);

/** One provision of one version of the text. Both ends of its validity are inside it. */
export type Clause<K extends ClauseKind = ClauseKind> = K extends ClauseKind
  ? {
      readonly id: string;
      readonly kind: K;
      readonly rule: Rule<K> | "silent";
      /** As cited: "CST art. 4", "none". */
      readonly article: string;
      readonly instrument: string;
      readonly validFrom: Day;
      /** Null while in force. */
      readonly validTo: Day | null;
      readonly text: string;
      readonly source: string;
      readonly confidence: Confidence;
      /** Clauses that this one points to. */
      readonly see: readonly string[];
      /** Clauses that this one goes before where both apply. */
      readonly over: readonly string[];
    }
  : never;

export interface Instrument {
  readonly id: string;
  readonly name: string;
  readonly signed: Day;
  readonly inForce: Day | null;
  readonly effectFrom: Day | null;
  readonly depositary: string | null;
  readonly source: string | null;
  readonly confidence: Confidence;
}
