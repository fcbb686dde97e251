import { z } from "zod";
import type { Document } from "../../read/reading.ts";
import type { Claim } from "../../record/claim.ts";
import { PASTED, pastedId } from "../server/pasted.ts";
import { Failure } from "../failure.ts";
import { allianceIds, loadStateNames } from "../resources.ts";
import { ACTS } from "../../vocabulary/acts.ts";
import { STATUSES } from "../../vocabulary/status.ts";
import type { Casebook } from "../server/casebook.ts";
import { entryFor } from "../server/write.ts";
import { allReportRows, reportView } from "../server/reports.ts";
import { claimView, readingView } from "../view.ts";
import { pageFrom } from "./paging.ts";
import { route, type Route } from "./route.ts";
import {
  actType,
  author,
  change,
  claimShape,
  day,
  entryShape,
  pageOf,
  paging,
  reportId,
  reportRowShape,
  status,
  writtenShape,
} from "./schemas.ts";

/** A text as a caller sends it. */
export const text = z.object({
  text: z.string().min(1).max(5_000_000).describe("a report as plain text, Markdown or HTML"),
  name: z.string().max(200).default(PASTED).describe("file name; its ending tells the format"),
  date: day.nullish().describe("date of the report, where its text has none"),
});
const one = { claim: z.string().max(300), base: z.string().max(40), by: author };
const deed = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("accept"), ...one }),
  z.object({ kind: z.literal("retract"), ...one, reason: z.string().min(1).max(500) }),
  z.object({ kind: z.literal("correct"), ...one, reason: z.string().min(1).max(500), change }),
  z.object({ kind: z.literal("add"), document: reportId, by: author, change }),
  z.object({ kind: z.literal("undo"), entry: z.string().max(40), by: author }),
]);
const reading = z
  .looseObject({
    document: z.looseObject({ id: z.string(), text: z.string() }),
    statements: z.array(z.unknown()),
    acts: z.array(z.unknown()),
  })
  .meta({ id: "Reading" });
const report = z.looseObject({
  id: z.string(),
  reading,
  reviewed: z.array(z.unknown()),
  queue: z.array(z.string()),
});

/** Reports, readings, claims and entries. */
export const recordRoutes: readonly Route[] = [
  route({
    method: "post",
    path: "/api/read",
    summary: "reads a text and keeps nothing",
    command: "casus read FILE [--date {date}] --json",
    body: text,
    response: reading,
    handle: async ({ body }, book) =>
      readingView((await book.reader()).read((await documents(body, book))[0]!)),
  }),
  route({
    path: "/api/reports",
    summary: "reports of the record, latest first",
    page: "/reports",
    query: paging,
    response: pageOf(reportRowShape),
    handle: ({ query }, book) => pageFrom(allReportRows(book), query),
  }),
  route({
    method: "post",
    path: "/api/reports",
    summary: "reads reports and keeps them in the record; the same text is kept once",
    body: text.extend({ by: author }),
    response: z.object({
      reports: z.array(z.object({ id: z.string(), known: z.boolean() })),
      version: z.number(),
      problems: z.array(z.unknown()),
    }),
    handle: async ({ body }, book) => {
      const reports = [];
      for (const document of await documents(body, book)) reports.push(await book.take(document, body.by));
      return { reports, version: book.keeper.version(), problems: [] };
    },
  }),
  route({
    path: "/api/reports/{report}",
    summary: "one report: text, statements, claims with their review, and what to check first",
    command: "casus read FILE --json",
    page: "/reports/{report}",
    params: z.object({ report: reportId }),
    response: report,
    handle: ({ params }, book) => reportView(params.report, book),
  }),
  route({
    method: "put",
    path: "/api/reports/{report}/checked",
    summary: "says that the whole report was checked, or takes that back",
    params: z.object({ report: reportId }),
    body: z.object({ by: author, checked: z.boolean() }),
    response: z.object({ version: z.number() }),
    handle: async ({ params, body }, book) => {
      reportView(params.report, book);
      await book.keeper.check({
        document: params.report,
        by: body.by,
        on: book.today(),
        checked: body.checked,
      });
      return { version: book.keeper.version() };
    },
  }),
  route({
    path: "/api/claims",
    summary: "claims that stand, by report, party, act, status or words",
    query: paging.extend({
      report: reportId.optional(),
      party: z.string().max(12).optional().describe("a code: actor, target or voice"),
      type: actType.optional(),
      status: status.optional(),
      q: z.string().max(200).optional().describe("words in the quotation or the object"),
      "known-at": day.optional(),
    }),
    response: pageOf(claimShape),
    handle: ({ query }, book) => {
      const page = pageFrom(
        book.claims(query["known-at"]).filter((claim) => matches(claim, query)),
        query,
      );
      return { ...page, items: page.items.map((claim) => claimView(claim, book.names)) };
    },
  }),
  route({
    path: "/api/entries",
    summary: "the record itself, oldest first: what was asserted, corrected and retracted, by whom",
    query: paging,
    response: pageOf(entryShape),
    handle: ({ query }, book) => pageFrom(book.keeper.entries(), query),
  }),
  route({
    method: "post",
    path: "/api/entries",
    summary: "accepts, corrects, retracts or adds claims, or undoes an entry: each is an entry more",
    body: z.object({ deeds: z.array(deed).min(1).max(500) }),
    response: writtenShape,
    handle: async ({ body }, book) => {
      const entries = [];
      for (const given of body.deeds) {
        const { entry, document } = entryFor(given, book);
        entries.push(...(await book.keeper.append([entry], given.by, [document])));
      }
      return { entries, version: book.keeper.version() };
    },
  }),
  route({
    path: "/api/vocabulary",
    summary: "act types, statuses and alliances, as choices for a form",
    response: z.looseObject({ acts: z.array(z.unknown()), statuses: z.array(z.unknown()) }),
    handle: (_, book) => vocabulary(book),
  }),
];

/** The documents of a text that was sent. Fails with what is wrong with it. */
export async function documents(
  { text: words, name, date }: z.output<typeof text>,
  book: Casebook,
): Promise<readonly Document[]> {
  const reader = await book.reader();
  const { value, problems } = await reader.documents(
    { name, bytes: new TextEncoder().encode(words) },
    date ?? null,
  );
  if (value === null || value.length === 0 || problems.some(({ level }) => level === "error"))
    throw new Failure(problems);
  return name === PASTED ? value.map((document) => ({ ...document, id: pastedId(document) })) : value;
}

interface Filter {
  readonly report?: string | undefined;
  readonly party?: string | undefined;
  readonly type?: string | undefined;
  readonly status?: string | undefined;
  readonly q?: string | undefined;
}

function matches(claim: Claim, { report: document, party, type, status: held, q }: Filter): boolean {
  const code = party?.toUpperCase();
  return (
    (document === undefined || claim.id.startsWith(`${document}:`)) &&
    (code === undefined ||
      [claim.actor, claim.target, claim.voice.code].some(
        (one) => one === code || one?.startsWith(`${code}/`),
      )) &&
    (type === undefined || claim.type === type) &&
    (held === undefined || claim.status === held) &&
    (q === undefined || wordsIn(claim).includes(q.toLowerCase()))
  );
}

const wordsIn = (claim: Claim): string =>
  [claim.object ?? "", claim.note ?? "", ...claim.evidence.map((e) => (e.kind === "words" ? e.quote : ""))]
    .join(" ")
    .toLowerCase();

function vocabulary(book: Casebook): unknown {
  return {
    acts: Object.entries(ACTS).map(([id, { group, verb }]) => ({ id, group, verb })),
    statuses: Object.entries(STATUSES).map(([id, { word, glyph, told }]) => ({ id, word, glyph, told })),
    alliances: allianceIds(),
    parties: [...partyCodes(book)].sort().map((code) => ({ id: code, name: book.names(code) })),
  };
}

/** Codes of all parties that charters, chronicles and reports name. */
const partyCodes = (book: Casebook): ReadonlySet<string> =>
  new Set([
    ...loadStateNames().keys(),
    ...allianceIds(),
    ...book
      .claims()
      .flatMap(({ actor, target, voice: { code } }) => [actor, target, code].flatMap((one) => one ?? [])),
  ]);
