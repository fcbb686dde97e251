import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../src/app/cli.ts";
import type { Outcome } from "../../src/app/corpus/pool.ts";
import { type Job, noteOf } from "../../src/app/corpus/prepare.ts";
import { putAll, workOn } from "../../src/app/corpus/work.ts";
import { openStore } from "../../src/store/open.ts";
import type { Parcel } from "../../src/store/queue.ts";
import type { Store } from "../../src/store/store.ts";
import { claimOf, story } from "./claims.ts";
import { emptyPlace, startPostgres, type TestServer } from "./postgres.ts";

const root = join(import.meta.dirname, "..", "..");
const dir = mkdtempSync(join(tmpdir(), "casus-queue-"));
const server = await startPostgres();
afterAll(async () => {
  await server?.stop();
  rmSync(dir, { recursive: true, force: true });
});

const parcel = (n: number, more: Partial<Parcel["document"]> = {}): Parcel => ({
  document: { id: `r${n}`, title: null, date: "2031-01-06", outlet: null, language: "en", text: story(n), ...more },
  address: `/news/r${n}.txt`,
}); // prettier-ignore

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  for (const one of list) yield one;
}

/** A reader that needs some time, and cannot read what holds "poison". */
const slowly = {
  width: 2,
  read: async (jobs: readonly Job[]): Promise<readonly Outcome[]> => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return jobs.map((job) =>
      job.document.text.includes("poison")
        ? { job, intake: null, why: "the worker ran out of memory" }
        : {
            job,
            intake: {
              note: noteOf(job, "reader test"),
              text: job.document.text,
              claims: [claimOf(`${job.document.id}:a1`)],
              bands: [],
            },
          },
    );
  },
};

async function addressesOf(store: Store): Promise<readonly string[]> {
  return (await store.documents({ limit: 10_000 })).map((one) => one.address).sort();
}

const never = new AbortController().signal;

if (server === null) test.skip("the queue: no server here", () => undefined);
else queueSuite(server);

function queueSuite(server: TestServer): void {
  let place = "";
  let n = 0;
  const open = (): Promise<Store> => openStore(place, { anchors: dir });
  const withStores = async (work: (one: Store, other: Store) => Promise<void>): Promise<void> => {
    place = await emptyPlace(server, `queue_${process.pid}_${n++}`);
    const [one, other] = [await open(), await open()];
    try {
      await work(one, other);
    } finally {
      await one.close();
      await other.close();
    }
  };
  const workOnce = async (store: Store, signal = never) =>
    workOn({
      store,
      queue: await store.queue(),
      readers: slowly,
      signal,
      once: true,
      report: () => undefined,
    });

  describe("documents on a server's queue", () => {
    test("two workers at once: each document is on the record exactly once", () =>
      withStores(async (one, other) => {
        const parcels = Array.from({ length: 200 }, (_, i) => parcel(i));
        expect(await putAll(each(parcels), one, await one.queue())).toEqual({ put: 200, known: 0 });
        expect(await putAll(each(parcels), one, await one.queue())).toEqual({ put: 0, known: 200 });
        const [a, b] = await Promise.all([workOnce(one), workOnce(other)]);
        expect(a.recorded + b.recorded).toBe(200);
        expect(Math.min(a.recorded, b.recorded)).toBeGreaterThan(0);
        expect(await addressesOf(one)).toEqual(parcels.map((p) => p.address).sort());
        expect((await one.claims({ limit: 1000 })).length).toBe(200);
        expect(await (await one.queue()).waiting()).toBe(0);
        expect(await putAll(each(parcels), one, await one.queue())).toEqual({ put: 0, known: 200 });
        expect((await one.verify()).faults).toEqual([]);
      }));

    test("poison is set aside with its reason, the others are recorded", () =>
      withStores(async (one) => {
        const bad = parcel(3, { text: "poison \u0000 \ud800" });
        await putAll(each([parcel(1), bad, parcel(2)]), one, await one.queue());
        expect(await workOnce(one)).toMatchObject({ recorded: 2, aside: 1 });
        const [failed, ...more] = await (await one.queue()).failed();
        expect(failed).toMatchObject({ address: bad.address, why: "the worker ran out of memory" });
        expect(more).toEqual([]);
        expect(await workOnce(one)).toMatchObject({ found: 0 });
        // Whoever puts it there again has it tried again.
        expect(await putAll(each([bad]), one, await one.queue())).toMatchObject({ put: 1 });
      }));

    test("what three workers ended on is set aside as well", () =>
      withStores(async (one) => {
        await (await one.queue({ patience: 1 })).put([parcel(1)]);
        for (let worker = 0; worker < 3; worker++) {
          expect(await (await one.queue()).fetch(5)).toHaveLength(1);
          await new Promise((resolve) => setTimeout(resolve, 1100));
        }
        expect(await (await one.queue()).fetch(5)).toHaveLength(0);
        expect(await (await one.queue()).failed()).toMatchObject([{ address: "/news/r1.txt", why: expect.stringContaining("3 workers") as string }]); // prettier-ignore
      }));

    test("results and the end of their jobs are one transaction", () =>
      withStores(async (one) => {
        const queue = await one.queue();
        await queue.put([parcel(1)]);
        const [held] = await queue.fetch(5);
        const [outcome] = await slowly.read([{ ...held!, version: 1 }]);
        const read = [{ held: { ...held!, id: "no job" }, intake: outcome!.intake! }];
        await expect(queue.finish({ read, known: [], aside: [] })).rejects.toThrow();
        expect(await addressesOf(one)).toEqual([]);
      }));

    test("text that changed meanwhile is read as a further version", () =>
      withStores(async (one) => {
        const queue = await one.queue();
        await queue.put([parcel(1), parcel(1, { text: story(77) })]);
        expect(await workOnce(one)).toMatchObject({ recorded: 2, changed: 1 });
      }));

    test("Ctrl-C finishes what is held, and leaves the rest on the queue", () =>
      withStores(async (one) => {
        await putAll(each(Array.from({ length: 200 }, (_, i) => parcel(i))), one, await one.queue());
        const ending = new AbortController();
        setTimeout(() => ending.abort(), 30);
        const { recorded } = await workOnce(one, ending.signal);
        expect(recorded).toBeGreaterThan(0);
        expect(await (await one.queue()).waiting()).toBe(200 - recorded);
      }));

    test("a worker killed in the middle loses nothing", () =>
      withStores(async (one) => {
        const parcels = Array.from({ length: 120 }, (_, i) => parcel(i));
        await (await one.queue({ patience: 2 })).put(parcels);
        const child = spawn(process.execPath, ["--import", "tsx", "src/app/main.ts", "work", "--workers", "1", "--store", place], {
          cwd: root,
          env: { ...process.env, XDG_DATA_HOME: dir },
          detached: true,
          stdio: "ignore",
        }); // prettier-ignore
        while ((await addressesOf(one)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
        process.kill(-child.pid!, "SIGKILL");
        await new Promise((resolve) => child.once("close", resolve));
        expect((await addressesOf(one)).length).toBeLessThan(120);
        await new Promise((resolve) => setTimeout(resolve, 2500));
        await workOnce(one);
        expect(await addressesOf(one)).toEqual(parcels.map((p) => p.address).sort());
        expect((await one.verify()).faults).toEqual([]);
      }));
  });

  describe("the commands", () => {
    let out = "";
    const casus = (...argv: readonly string[]): Promise<number> => {
      out = "";
      const to = { write: (text: string) => void (out += text), isTTY: false, columns: 100 };
      return run([...argv, "--store", place], {
        stdout: to,
        stderr: to,
        stdin: async () => new Uint8Array(),
        cwd: dir,
        now: "2031-01-31",
        env: { XDG_DATA_HOME: dir },
      });
    };
    beforeAll(async () => {
      place = await emptyPlace(server, `queue_${process.pid}_commands`);
      const reports = [
        "Kenya left the African Union on Monday.",
        "Uganda accused Kenya of shelling a village.",
      ];
      writeFileSync(join(dir, "news.jsonl"), reports.map((text) => `${JSON.stringify({ text, date: "2031-01-07" })}\n`).join("")); // prettier-ignore
    });

    test("add --queue, work --once and work --failed", async () => {
      expect(await casus("add", "news.jsonl", "--queue")).toBe(0);
      expect(out).toContain("2 documents put on the queue");
      expect(await casus("work", "--once", "--workers", "1")).toBe(0);
      expect(out).toContain("2 documents recorded");
      expect(await casus("search", "village")).toBe(0);
      expect(out).toContain("Kenya attacks Uganda");
      expect(await casus("work", "--failed")).toBe(0);
      expect(out).toContain("Nothing was set aside.");
    });
  });
}
