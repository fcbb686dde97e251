import { z } from "zod";
import { STATUSES, type Status } from "../vocabulary/status.ts";
import { CONFIDENCES } from "./clauses.ts";

const words = z.string().min(1);
const code = words.regex(/^[A-Z]{2,}(\/[A-Z]+)?$/, "must be an actor code such as ARM, CSTO or ARM/OPP");

/** YAML reads a bare year as a number. */
const date = z.union([words, z.number().int().min(1000).max(9999).transform(String)]);

/** One dated act, or one declared. */
export const ACT = z.strictObject({
  date: date.nullable().default(null),
  also: z.array(z.strictObject({ date, note: words, source: words.optional() })).default([]),
  actor: z.union([code, z.array(code).min(1)]),
  type: words,
  target: z
    .union([code, z.array(code).min(1)])
    .nullable()
    .optional(),
  object: words.nullable().default(null),
  instrument: words.nullable().default(null),
  article: words.nullable().default(null),
  according_to: code.nullable().default(null),
  speaker: words.nullable().default(null),
  said: date.nullable().default(null),
  status: z.enum(Object.keys(STATUSES) as [Status, ...Status[]]).default("fact"),
  place: words.nullable().default(null),
  note: words,
  source: words,
  confidence: z.enum(CONFIDENCES),
});

/** A chronicle file. */
export const CHRONICLE = z.strictObject({ charter: words, licence: words, acts: z.array(z.unknown()) });
