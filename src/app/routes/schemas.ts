import { z } from "zod";
import { isDay } from "../../base/day.ts";
import { ACTS, type ActTypeName } from "../../vocabulary/acts.ts";
import { STATUSES, type Status } from "../../vocabulary/status.ts";

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, "the calendar has no such day")
  .describe("a day, YYYY-MM-DD");

/** Alliance identifiers; letter case does not count. */
export const alliance = z.object({
  alliance: z
    .string()
    .regex(/^[A-Za-z]{2,8}$/)
    .describe("identifier of an alliance that has a charter, as CSTO"),
});

const code = z.string().regex(/^[A-Za-z]{2,8}(\/[A-Za-z]{3})?$/);

export const stateParam = alliance.extend({
  state: z.string().min(2).max(60).describe("a state's code or name"),
});

/** The day, the account and the record's own time: every question takes them. */
export const asked = z.object({
  on: day.optional().describe("the day asked about; default: the date of the latest report"),
  "according-to": z
    .string()
    .min(1)
    .max(60)
    .optional()
    .describe("whose word is taken: a party's code or name, secretariat, record, undisputed, official"),
  "known-at": day.optional().describe("take only what had been entered in the record by this day"),
});

export const paging = z.object({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

const types = Object.keys(ACTS) as [ActTypeName, ...ActTypeName[]];
const statuses = Object.keys(STATUSES) as [Status, ...Status[]];
export const actType = z.enum(types);
export const status = z.enum(statuses);

export const span = z.tuple([z.number().int().min(0), z.number().int().min(0)]);
export const interval = z.object({ start: day.nullable(), end: day.nullable() });
export const reportId = z.string().min(1).max(200).describe("id of a report of the record");
export const author = z.string().trim().min(1).max(60).describe("who writes; stands in the record for good");

/** What a person settles about a claim; what is left out stays as it was. */
export const change = z.object({
  type: actType.optional(),
  actor: code.optional(),
  target: code.nullable().optional(),
  object: z.string().max(300).nullable().optional(),
  status: status.optional(),
  span: span.optional().describe("the words, in UTF-16 code units of the report's text"),
  time: interval.nullable().optional(),
  voice: z
    .string()
    .max(40)
    .nullable()
    .optional()
    .describe("id of the statement it stands in; null for the report's own voice"),
  origin: z
    .object({ endpoint: z.string().max(300), model: z.string().max(100) })
    .optional()
    .describe("the model that proposed it, where one did"),
});

export type ChangeBody = z.output<typeof change>;

const citation = z.looseObject({
  article: z.string(),
  version: z.string(),
  text: z.string(),
  source: z.string(),
});
export const derivationShape: z.ZodType = z
  .lazy(() =>
    z.looseObject({
      what: z.string(),
      citation: citation.nullable(),
      claims: z.array(z.unknown()),
      because: z.array(derivationShape),
    }),
  )
  .meta({ id: "Derivation" });

export const problemShape = z
  .looseObject({ code: z.string(), level: z.enum(["error", "warning"]), what: z.string() })
  .meta({ id: "Problem" });

export const standingsShape = z
  .looseObject({
    alliance: z.string(),
    on: day,
    account: z.string(),
    members: z.array(
      z.looseObject({
        state: z.string(),
        name: z.string(),
        formal: z.enum(["member", "suspended", "leaving", "former", "observer", "applicant", "none"]),
        effective: z.enum(["participating", "frozen"]).nullable(),
        since: day.nullable(),
        exit: day.nullable(),
        derivation: z.array(z.unknown()),
      }),
    ),
    problems: z.array(problemShape),
  })
  .meta({ id: "Standings" });

export const claimShape = z
  .looseObject({
    id: z.string(),
    type: actType,
    actor: z.string(),
    target: z.string().nullable(),
    status,
    voice: z.looseObject({ kind: z.enum(["narrator", "source", "chronicle"]), name: z.string() }),
    evidence: z.array(z.unknown()),
    told: z.string(),
    according: z.string(),
  })
  .meta({ id: "Claim" });

export const entryShape = z
  .looseObject({ kind: z.enum(["assert", "correct", "retract"]), id: z.string(), by: z.string(), on: day })
  .meta({ id: "Entry" });

export const writtenShape = z
  .object({ entries: z.array(entryShape), version: z.number() })
  .meta({ id: "Written" });

/** A page of a list of such things. */
export const pageOf = (item: z.ZodType): z.ZodType =>
  z.object({
    total: z.number().int(),
    offset: z.number().int(),
    next: z.number().int().nullable(),
    items: z.array(item),
  });

export const reportRowShape = z
  .looseObject({
    id: z.string(),
    title: z.string().nullable(),
    date: day.nullable(),
    sha256: z.string().length(64),
    claims: z.number().int(),
    open: z.number().int(),
    checked: z.looseObject({ by: z.string(), on: day }).nullable(),
  })
  .meta({ id: "ReportRow" });
