import { z } from "zod";
import { isDay } from "../../base/day.ts";
import { ASSUMPTION_NAMES, ASSUMPTIONS, MARKS } from "../assumptions.ts";

const words = z.string().min(1);
const code = words.regex(/^[A-Z]{2,}$/, "is no actor code; write capital letters");

const PRIOR = z
  .strictObject({
    low: z.number(),
    base: z.number(),
    high: z.number(),
    mark: z.enum(MARKS).describe("what vouches for the figures"),
    why: words.describe("the argument for them, in a sentence"),
    source: words.nullable().default(null).describe("a citation; null only where the mark is assumed"),
  })
  .refine(({ low, base, high }) => low <= base && base <= high, "low, base and high must rise in this order")
  .refine(({ mark, source }) => mark === "assumed" || source !== null, "needs a source, or the mark assumed");

const PRIORS = z.partialRecord(z.enum(ASSUMPTION_NAMES), PRIOR).describe(
  Object.entries(ASSUMPTIONS)
    .map(([name, what]) => `${name}: ${what}`)
    .join("; "),
);

const CONTEXTS = z.strictObject({
  source: words.describe("who judged the influences, and on what ground"),
  descriptors: z.array(z.strictObject({ name: words, variants: z.array(words).min(2) })).min(1),
  impact: z
    .array(z.array(z.number()))
    .describe("one row and one column a variant, in the order of the descriptors"),
  effects: z
    .array(z.strictObject({ variant: words, shifts: z.partialRecord(z.enum(ASSUMPTION_NAMES), z.number()) }))
    .default([])
    .describe("what a variant adds to assumptions"),
});

/** What a scenario file holds. */
export const SCENARIO = z.strictObject({
  id: words.regex(/^[a-z0-9-]+$/, "must be small letters, digits and hyphens"),
  title: words,
  alliance: code,
  from: z.string().refine(isDay, "is no day; write YYYY-MM-DD"),
  horizon: z.number().int().min(1).max(120).describe("months"),
  account: words.default("record"),
  kind: z.enum(["exit", "accession"]),
  member: code.describe("the member in dispute: it threatens, or holds out"),
  with: z.array(code).default([]).describe("states that act with it as one"),
  granter: code.describe("who can grant what is asked"),
  adversary: code.nullable().default(null).describe("who might attack"),
  place: words.nullable().default(null).describe("where an attack would strike, for the treaty's area"),
  called: z
    .record(code, words)
    .default({})
    .describe("names as sentences use them, where not the state's own"),
  demand: z.strictObject({
    text: words,
    standing: z.enum(["threat", "plea", "none", "record"]).default("record"),
    deadline: z.string().refine(isDay, "is no day; write YYYY-MM-DD").nullable().default(null),
    granted: z.enum(["none", "part", "full"]).default("none"),
  }),
  sanction: z.strictObject({ act: words, outcome: words, by_notice: z.boolean() }).optional(),
  grants: z.strictObject({ part: words, full: words }),
  vote: z.enum(["silence", "speaking"]).default("silence"),
  suppositions: z.array(words).default([]).describe("what is supposed beyond the record, in words"),
  priors: PRIORS.default({}),
  contexts: CONTEXTS.optional(),
  happened: z
    .array(
      z.strictObject({
        day: z.string().refine(isDay, "is no day; write YYYY-MM-DD"),
        what: words,
        source: words,
      }),
    )
    .default([])
    .describe("what came of it, where it lies in the past; never used by the model"),
  note: words.nullable().default(null),
});

/** Assumptions that scenarios share. */
export const COMMON = z.strictObject({ note: words, priors: PRIORS });

export type ScenarioText = z.output<typeof SCENARIO>;
export type PriorText = z.output<typeof PRIOR>;

/** The JSON Schema of a scenario file, for editors. */
export const scenarioJsonSchema = (): unknown => z.toJSONSchema(SCENARIO, { io: "input" });
