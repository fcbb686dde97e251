import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { foreseen } from "../../src/app/foresee.ts";
import { scenarioFor } from "../../src/app/scenarios.ts";
import type { JobView } from "../../src/app/server/jobs.ts";
import { LISTENING } from "../../src/app/server/listening.ts";
import { REPORT, server } from "./server.ts";

/** A real server on a socket: events come as they are sent, not when all is over. */
const made = server({ access: { token: null, hosts: ["127.0.0.1"] } });
let base = "";
let listening: ReturnType<typeof serve>;
beforeAll(async () => {
  listening = serve({ fetch: made.app.fetch, port: 0, hostname: "127.0.0.1", serverOptions: LISTENING });
  await new Promise((done) => listening.once("listening", done));
  base = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
});
afterAll(() => void listening.close());

const post = async <T = JobView>(path: string, body: unknown): Promise<T> =>
  (await (
    await fetch(base + path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    })
  ).json()) as T;

interface Told {
  readonly event: string;
  readonly job: JobView;
}

/** Events of a job until the server ends them; `seen` may do something at each. */
async function listen(id: string, seen: (told: Told) => void = () => undefined): Promise<readonly Told[]> {
  const response = await fetch(`${base}/api/jobs/${id}/events`);
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  const all: Told[] = [];
  let rest = "";
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + chunk).split("\n\n");
    rest = blocks.pop()!;
    for (const block of blocks) {
      const event = /^event: (.*)$/m.exec(block)![1]!;
      const told = { event, job: JSON.parse(/^data: (.*)$/m.exec(block)![1]!) as JobView };
      all.push(told);
      seen(told);
    }
  }
  return all;
}

const texts = (n: number, mark: string): readonly { text: string; name: string }[] =>
  Array.from({ length: n }, (_, i) => ({ text: `${mark} ${i}\n${REPORT}`, name: `${mark}-${i}.txt` }));

test("an idle connection outlives a proxy's patience", async () => {
  const idle = (await fetch(`${base}/api/reports?limit=1`)).headers.get("keep-alive");
  expect(Number(/timeout=(\d+)/.exec(idle ?? "")?.[1])).toBeGreaterThan(60);
});

test("many reports are read step by step, told as they go, and all of them are on the record", async () => {
  const job = await post("/api/jobs/read", { texts: texts(12, "whole"), by: "ann" });
  expect(job).toMatchObject({ kind: "read", state: "running" });
  const told = await listen(job.id);
  expect(new Set(told.map(({ event }) => event))).toEqual(new Set(["progress", "done"]));
  expect(told.length).toBeGreaterThan(4);
  const steps = told.map(({ job: { done } }) => done);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(told.at(-1)!.job).toMatchObject({ state: "done", done: 12, all: 12 });
  expect((told.at(-1)!.job.result as { reports: unknown[] }).reports).toHaveLength(12);
  const { total } = (await (await fetch(`${base}/api/reports?limit=1`)).json()) as { total: number };
  expect(total).toBe(12);
  expect(await (await fetch(`${base}/api/jobs/${job.id}`)).json()).toEqual(told.at(-1)!.job);
});

test("stopped in the middle: what was read stays, the rest is not read, and the asker is told how far it came", async () => {
  const before = made.book.keeper.readings().length;
  const job = await post("/api/jobs/read", { texts: texts(200, "part"), by: "ann" });
  let asked = false;
  const told = await listen(job.id, ({ job: { done } }) => {
    if (done < 3 || asked) return;
    asked = true;
    void post(`/api/jobs/${job.id}/stop`, {});
  });
  const last = told.at(-1)!;
  expect(last.event).toBe("stopped");
  const { reports, of } = last.job.result as { reports: unknown[]; of: number };
  expect(of).toBe(200);
  expect(reports.length).toBeGreaterThanOrEqual(3);
  expect(reports.length).toBeLessThan(200);
  expect(made.book.keeper.readings().length).toBe(before + reports.length);
});

test("prospects under watch are the command's, to the last figure", { timeout: 60_000 }, async () => {
  const job = await post("/api/jobs/foresee", { alliance: "csto", horizon: 2, runs: 100 });
  const told = await listen(job.id);
  expect(told.at(-1)!.event).toBe("done");
  expect(told.filter(({ event }) => event === "progress").length).toBeGreaterThan(5);
  const claims = made.book.claims();
  const same = await foreseen(scenarioFor("CSTO"), { horizon: 2 }, claims, { runs: 100, seed: 1 });
  expect(told.at(-1)!.job.result).toEqual(JSON.parse(JSON.stringify(same)));
});

test("prospects can be stopped, and the server answers meanwhile", { timeout: 60_000 }, async () => {
  const job = await post("/api/jobs/foresee", { alliance: "CSTO", runs: 100_000 });
  const told = await listen(job.id, ({ event, job: { all } }) => {
    if (event === "progress" && all > 0) void post(`/api/jobs/${job.id}/stop`, {});
  });
  expect(told.at(-1)!.event).toBe("stopped");
  expect((await fetch(`${base}/api/jobs/${job.id}`)).status).toBe(200);
});

test("what is wrong with the texts is told by the job; a job that is not there is not found", async () => {
  const job = await post("/api/jobs/read", { texts: [{ text: "{", name: "a.jsonl" }], by: "ann" });
  const told = await listen(job.id);
  expect(told.at(-1)!.event).toBe("failed");
  expect(told.at(-1)!.job.problems[0]!.what).not.toBe("");
  expect((await fetch(`${base}/api/jobs/read-999/events`)).status).toBe(404);
  expect((await fetch(`${base}/api/jobs/read-999`)).status).toBe(404);
});

test("so many jobs at a time and no more", { timeout: 60_000 }, async () => {
  const many = await Promise.all(
    Array.from({ length: 9 }, () => post<JobView & { problems: { code: string }[] }>("/api/jobs/read", { texts: texts(60, "many"), by: "ann" })), // prettier-ignore
  );
  const refused = many.filter(({ id }) => id === undefined);
  expect(refused.map(({ problems }) => problems[0]!.code)).toContain("jobs-too-many");
  for (const { id } of many) if (id !== undefined) await post(`/api/jobs/${id}/stop`, {});
  for (const { id } of many) if (id !== undefined) await listen(id);
});

test("changes of the record arrive while they are made, on a socket too", async () => {
  const stop = new AbortController();
  const response = await fetch(`${base}/api/events`, { signal: stop.signal });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const first = (await reader.read()).value!;
  expect(first).toContain("event: hello");
  await post("/api/reports", { text: `Fresh\n${REPORT}`, name: "fresh.txt", by: "ben" });
  const next = (await reader.read()).value!;
  expect(next).toContain("event: change");
  expect(next).toContain('"by":"ben"');
  stop.abort();
});
