import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/app/cli.ts";
import type { Page, ReportRow, ReportView, Written } from "../../src/app/view/review.ts";
import { ask, post, REPORT, server } from "./server.ts";

const json = async <T>(response: Promise<Response>): Promise<T> => (await response).json() as Promise<T>;
const problem = async (response: Promise<Response>): Promise<string> =>
  ((await (await response).json()) as { problems: { code: string }[] }).problems[0]!.code;

async function withReport(more: Parameters<typeof server>[0] = {}) {
  const made = server(more);
  const { reports } = await json<{ reports: { id: string; known: boolean }[] }>(
    post(made.app, "/api/reports", { text: REPORT, name: "drill.txt", by: "ann" }),
  );
  const id = reports[0]!.id;
  return { ...made, id, report: () => json<ReportView>(ask(made.app, `/api/reports/${id}`)) };
}

describe("questions", () => {
  test.each(["record", "CSTO", "ARM"])(
    "a standing is the same JSON as the command prints, according to %s",
    async (account) => {
      const { app } = server();
      const answer = await ask(app, `/api/alliances/csto/standings?on=2024-03-12&according-to=${account}`);
      const printed: string[] = [];
      const out = { write: (text: string) => void printed.push(text), isTTY: false, columns: 100 };
      const io = {
        stdout: out,
        stderr: out,
        stdin: async () => new Uint8Array(),
        cwd: ".",
        now: "2024-03-12",
        env: {},
      };
      await run(["standing", "CSTO", "--on", "2024-03-12", "--according-to", account, "--json"], io);
      expect(await answer.json()).toEqual(JSON.parse(printed.join("")));
    },
  );

  test("a page's address gives its JSON to whoever asks for it", async () => {
    const { app } = await withReport();
    const direct = await (await ask(app, "/api/alliances/CSTO/pleas")).text();
    expect(await (await ask(app, "/alliances/CSTO/pleas.json")).text()).toBe(direct);
    expect(
      await (await ask(app, "/alliances/CSTO/pleas", { headers: { accept: "application/json" } })).text(),
    ).toBe(direct);
  });

  test("an answer that did not change is not sent again; one that did is", async () => {
    const { app, id } = await withReport();
    const tag = (await ask(app, "/api/reports")).headers.get("etag")!;
    expect((await ask(app, "/api/reports", { headers: { "if-none-match": tag } })).status).toBe(304);
    await ask(app, `/api/reports/${id}/checked`, {
      method: "PUT",
      body: JSON.stringify({ by: "ann", checked: true }),
      headers: { "content-type": "application/json" },
    });
    expect((await ask(app, "/api/reports", { headers: { "if-none-match": tag } })).status).toBe(200);
  });

  test("lists come in pages", async () => {
    const { app } = await withReport();
    const page = await json<Page<unknown>>(ask(app, "/api/alliances/CSTO/timeline?limit=3"));
    expect(page.items).toHaveLength(3);
    const next = await json<Page<unknown>>(
      ask(app, `/api/alliances/CSTO/timeline?limit=3&offset=${page.next}`),
    );
    expect(next.items[0]).not.toEqual(page.items[0]);
  });

  test.each([
    ["/api/alliances/CSTO/standings?on=2024-02-31", 400, "request-wrong"],
    ["/api/alliances/XYZ/standings", 404, "alliance-unknown"],
    ["/api/alliances/CSTO/standings?according-to=nobody", 400, "account/unknown"],
    ["/api/reports/none", 404, "report-unknown"],
    ["/api/nothing", 404, "no-such-route"],
  ])("%s: %i %s", async (path, status, code) => {
    const { app } = server();
    expect((await ask(app, path)).status).toBe(status);
    expect(await problem(ask(app, path))).toBe(code);
  });

  test.each(["html", "md", "doc"])("the dossier as %s has its citations", async (format) => {
    const { app } = await withReport();
    const text = await (await ask(app, `/api/alliances/CSTO/dossier?format=${format}`)).text();
    expect(text).toMatch(/r1[:-]s\d/);
  });
});

describe("the record grows", () => {
  test("accept, correct, retract, add: each is an entry more, and the derived follows", async () => {
    const { app, report, id } = await withReport();
    const first = (await report()).reviewed[0]!;
    const base = { claim: first.claim.id, base: first.latest, by: "ann" };
    const made = await json<Written>(post(app, "/api/entries", { deeds: [{ kind: "accept", ...base }] }));
    expect((await report()).reviewed[0]!.review).toBe("accepted");
    const change = { status: "denied", span: [0, 7] };
    await post(app, "/api/entries", {
      deeds: [{ kind: "correct", ...base, base: made.entries[0]!.id, reason: "it is denied", change }],
    });
    const corrected = (await report()).reviewed.find(({ claim }) => claim.id === first.claim.id)!;
    expect(corrected.review).toBe("corrected");
    expect(corrected.claim.status).toBe("denied");
    expect(corrected.claim.evidence).toEqual([
      { kind: "words", document: id, span: [0, 7], quote: "Armenia" },
    ]);
    expect(corrected.history.map(({ by }) => by)).toEqual(["reader", "ann", "ann"]);
    const added = {
      kind: "add",
      document: id,
      by: "ben",
      change: { type: "boycott", actor: "ARM", target: "CSTO", span: [0, 7] },
    };
    await post(app, "/api/entries", { deeds: [added] });
    expect((await report()).reviewed.at(-1)!.review).toBe("added");
  });

  test("undo goes back as far as one likes, and undoing the undo redoes", async () => {
    const { app, report } = await withReport();
    const [one] = (await report()).reviewed;
    const write = async (deed: unknown): Promise<string> =>
      (await json<Written>(post(app, "/api/entries", { deeds: [deed] }))).entries[0]!.id;
    const accepted = await write({ kind: "accept", claim: one!.claim.id, base: one!.latest, by: "ann" });
    const out = await write({
      kind: "retract",
      claim: one!.claim.id,
      base: accepted,
      by: "ann",
      reason: "wrong",
    });
    const back = await write({ kind: "undo", entry: out, by: "ann" });
    expect((await report()).reviewed[0]!.review).toBe("accepted");
    const again = await write({ kind: "undo", entry: back, by: "ann" });
    expect((await report()).reviewed.find(({ claim }) => claim.id === one!.claim.id)!.review).toBe(
      "retracted",
    );
    await write({ kind: "undo", entry: again, by: "ann" });
    expect((await report()).reviewed[0]!.claim).toEqual(one!.claim);
  });

  test("of two who write about one claim the second is told, and loses nothing", async () => {
    const { app, report, book } = await withReport();
    const [one] = (await report()).reviewed;
    const deed = (by: string) => ({
      kind: "retract",
      claim: one!.claim.id,
      base: one!.latest,
      by,
      reason: "wrong",
    });
    expect((await post(app, "/api/entries", { deeds: [deed("ann")] })).status).toBe(200);
    const second = await post(app, "/api/entries", { deeds: [deed("ben")] });
    expect(second.status).toBe(409);
    expect(book.keeper.entries().filter(({ by }) => by === "ben")).toEqual([]);
  });

  test("a restart loses nothing, even where the last line was cut off", async () => {
    const folder = mkdtempSync(join(tmpdir(), "casus-serve-"));
    try {
      const { app, report, book } = await withReport({ folder });
      const [one] = (await report()).reviewed;
      await post(app, "/api/entries", {
        deeds: [{ kind: "accept", claim: one!.claim.id, base: one!.latest, by: "ann" }],
      });
      const again = server({ folder });
      expect(again.book.keeper.entries()).toEqual(book.keeper.entries());
      const { appendFileSync } = await import("node:fs");
      appendFileSync(join(folder, "record.jsonl"), '{"entries":[{"kind":"ass');
      expect(server({ folder }).book.keeper.entries()).toEqual(book.keeper.entries());
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("what the record knew on a day can still be asked", async () => {
    const { app } = await withReport();
    const all = await json<Page<ReportRow>>(ask(app, "/api/claims"));
    expect(all.total).toBeGreaterThan(2);
    expect((await json<Page<unknown>>(ask(app, "/api/claims?known-at=2024-03-11"))).total).toBe(0);
  });

  test("changes go out to whoever listens", async () => {
    const { app } = await withReport();
    const stream = (await ask(app, "/api/events")).body!.getReader();
    const next = async (): Promise<string> => new TextDecoder().decode((await stream.read()).value);
    expect(await next()).toContain("event: hello");
    await post(app, "/api/reports", { text: `${REPORT} More.`, by: "ben" });
    expect(await next()).toContain('"by":"ben"');
    await stream.cancel();
  });
});
