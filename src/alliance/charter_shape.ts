import { z } from "zod";
import { isDay } from "../base/day.ts";
import { CONFIDENCES } from "./clauses.ts";

const day = z.string().refine(isDay, "is no day; write YYYY-MM-DD").meta({ format: "date" });
const words = z.string().min(1);

/** A treaty or protocol: the text that clauses stand in. */
export const INSTRUMENT = z.strictObject({
  id: words,
  name: words,
  signed: day,
  in_force: day.nullable().default(null),
  effect_from: day.nullable().default(null),
  depositary: words.nullable().default(null),
  source: words.nullable().default(null),
  confidence: z.enum(CONFIDENCES),
});

/** One provision of one version of a text; `rule` is checked by its kind. */
export const CLAUSE = z.strictObject({
  id: words,
  kind: words,
  article: words,
  instrument: words,
  valid_from: day,
  valid_to: day.nullable().default(null),
  rule: z.unknown(),
  text: words,
  source: words,
  confidence: z.enum(CONFIDENCES),
  see: z.array(words).default([]),
  over: z.array(words).default([]),
});

/** A charter file. */
export const CHARTER = z.strictObject({
  id: words.regex(/^[A-Z]{2,}$/, "is no actor code; write capital letters"),
  name: words,
  licence: words,
  bodies: z.array(words).default([]),
  sources: z.array(words).default([]),
  instruments: z.array(z.unknown()),
  clauses: z.array(z.unknown()),
});
