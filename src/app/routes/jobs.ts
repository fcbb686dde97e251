import { z } from "zod";
import { wrongInput } from "../failure.ts";
import type { Casebook } from "../server/casebook.ts";
import type { JobView } from "../server/jobs.ts";
import { unknown } from "../server/write.ts";
import { documents, text } from "./record.ts";
import { route, type Route } from "./route.ts";
import { alliance, author, day, problemShape } from "./schemas.ts";

const jobShape = z
  .object({
    id: z.string(),
    kind: z.enum(["read", "foresee"]),
    state: z.enum(["running", "done", "stopped", "failed"]),
    done: z.number().int(),
    all: z.number().int().describe("steps known of; may grow while it runs"),
    what: z.string(),
    result: z.unknown(),
    problems: z.array(problemShape),
  })
  .meta({ id: "Job" });
const jobParam = z.object({ job: z.string().min(1).max(40).describe("id of a job, as its start gave it") });

/** Running at a time, for all clients together: each takes a processor. */
const MOST_RUNNING = 8;

function start(book: Casebook, ...given: Parameters<Casebook["jobs"]["start"]>): JobView {
  if (book.jobs.running() < MOST_RUNNING) return book.jobs.start(...given);
  throw wrongInput({
    code: "jobs-too-many",
    what: `${MOST_RUNNING} jobs are running`,
    hint: "wait for one to end, or stop one: POST /api/jobs/{job}/stop",
  });
}

/** Lets other requests be answered between two pieces of work. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Work that takes longer than a request should: begun here, watched at `/api/jobs/{job}/events`, stopped when it is asked to. */
export const jobRoutes: readonly Route[] = [
  route({
    method: "post",
    path: "/api/jobs/read",
    summary: "begins to read many reports into the record; what was read when it is stopped stays",
    command: "casus add FILE...",
    body: z.object({ texts: z.array(text).min(1).max(500), by: author }),
    response: jobShape,
    handle: ({ body: { texts, by } }, book) =>
      start(book, "read", async ({ signal, step }) => {
        const reports: { id: string; known: boolean }[] = [];
        const given = [];
        for (const one of texts) given.push(...(await documents(one, book)));
        for (const document of given) {
          if (signal.aborted) break;
          step(reports.length, given.length, document.title ?? document.id);
          await breathe();
          reports.push(await book.take(document, by));
        }
        if (!signal.aborted) step(given.length, given.length, "");
        return { reports, of: given.length };
      }),
  }),
  route({
    method: "post",
    path: "/api/jobs/foresee",
    summary:
      "begins to play the shipped scenario about an alliance forward; the result is the command's JSON",
    command: "casus foresee {alliance} [--from {on}] [--according-to {according-to}] --json",
    body: alliance.extend({
      on: day.optional(),
      "according-to": z.string().min(1).max(60).optional(),
      "known-at": day.optional(),
      horizon: z.number().int().min(1).max(60).optional().describe("months; default: the scenario's"),
      runs: z.number().int().min(100).max(100_000).default(4800),
      seed: z.number().int().min(1).max(2_000_000_000).default(1),
    }),
    response: jobShape,
    handle: async ({ body }, book) => {
      const { foreseenUnder } = await import("../foresee.ts");
      const { scenarioFor } = await import("../scenarios.ts");
      const scenario = scenarioFor(body.alliance.toUpperCase());
      const wishes = {
        ...(body.on === undefined ? {} : { from: body.on }),
        ...(body["according-to"] === undefined ? {} : { account: body["according-to"] }),
        ...(body.horizon === undefined ? {} : { horizon: body.horizon }),
      };
      const claims = book.claims(body["known-at"]);
      const effort = { runs: body.runs, seed: body.seed };
      return start(book, "foresee", (control) => foreseenUnder(control, scenario, wishes, claims, effort));
    },
  }),
  route({
    path: "/api/jobs/{job}",
    summary: "how far a job is, and what came of it",
    params: jobParam,
    response: jobShape,
    handle: ({ params: { job } }, book) => {
      const found = book.jobs.find(job);
      if (found === undefined) throw unknown("job", job);
      return found;
    },
  }),
  route({
    method: "post",
    path: "/api/jobs/{job}/stop",
    summary: "stops a job at its next step; one that has ended stays as it ended",
    params: jobParam,
    body: z.object({}),
    response: jobShape,
    handle: ({ params: { job } }, book) => {
      book.jobs.stop(job);
      const found = book.jobs.find(job);
      if (found === undefined) throw unknown("job", job);
      return found;
    },
  }),
];
