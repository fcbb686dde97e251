import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { loadReader } from "../../src/app/reader.ts";
import type { Reader } from "../../src/app/cases.ts";
import { serverApp } from "../../src/app/server/app.ts";
import { casebook } from "../../src/app/server/casebook.ts";
import { storeKeeper } from "../../src/app/server/store-keeper.ts";
import type { Change, ReportView } from "../../src/app/view/review.ts";
import { openStore } from "../../src/store/open.ts";
import { ask, post, REPORT } from "./server.ts";

const folder = mkdtempSync(join(tmpdir(), "casus-serve-store-"));
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let reader: Reader | null = null;
const once = async (): Promise<Reader> => (reader ??= loadReader());

/** A server on the store, as `casus serve --store record.casus` makes one. */
async function serverOn(place: string) {
  const store = await openStore(place, { anchors: join(folder, "anchors") });
  const keeper = await storeKeeper(store, once);
  ends.push(keeper.close);
  const news: Change[] = [];
  keeper.listen((change) => news.push(change));
  const app = serverApp({
    book: casebook(keeper, once, () => "2024-03-12"),
    access: { token: null, hosts: ["localhost"] },
    version: "test",
    now: () => 0,
  });
  const report = async (id: string): Promise<ReportView> =>
    (await (await ask(app, `/api/reports/${encodeURIComponent(id)}`)).json()) as ReportView;
  return { app, keeper, news, report };
}

test("two servers on one store see each other's writing, lose none, and turn down what was overtaken", async () => {
  const place = join(folder, "record.casus");
  const [one, two] = [await serverOn(place), await serverOn(place)];
  const added = (await (await post(one.app, "/api/reports", { text: REPORT, by: "ann" })).json()) as {
    reports: { id: string }[];
  };
  const { id } = added.reports[0]!;
  await two.keeper.look();
  expect(two.news.map(({ kind }) => kind)).toContain("report");
  const seen = await two.report(id);
  expect(seen.reviewed.length).toBeGreaterThan(1);
  expect(seen.reading.statements).toEqual((await one.report(id)).reading.statements);

  const [first, second] = seen.reviewed.map(({ claim, latest }) => ({ claim: claim.id, base: latest }));
  const accept = { deeds: [{ kind: "accept", ...first, by: "ann" }] };
  expect((await post(one.app, "/api/entries", accept)).status).toBe(200);
  // Two has not looked yet: its writing rests on what is no longer the last entry, and the store refuses it.
  const late = await post(two.app, "/api/entries", {
    deeds: [{ kind: "retract", ...first, by: "ben", reason: "not so" }],
  });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain("somebody else wrote about");
  const other = { deeds: [{ kind: "retract", ...second, by: "ben", reason: "not so" }] };
  expect((await post(two.app, "/api/entries", other)).status).toBe(200);
  await one.keeper.look();
  for (const { report } of [one, two]) {
    const after = new Map((await report(id)).reviewed.map((claim) => [claim.claim.id, claim]));
    expect(after.get(first!.claim)).toMatchObject({ review: "accepted" });
    expect(after.get(second!.claim)).toMatchObject({ review: "retracted" });
  }
  expect(one.news.at(-1)).toMatchObject({ by: "ben", documents: [id] });
  expect(one.keeper.entries()).toEqual(two.keeper.entries());
});

test("a server that comes later finds all of it: claims, decisions, undoing, and the mark of a checked report", async () => {
  const place = join(folder, "later.casus");
  const one = await serverOn(place);
  const added = (await (await post(one.app, "/api/reports", { text: REPORT, by: "ann" })).json()) as {
    reports: { id: string }[];
  };
  const { id } = added.reports[0]!;
  const before = await one.report(id);
  const { claim, latest } = before.reviewed[0]!;
  const change = { status: "denied" };
  const deed = { kind: "correct", claim: claim.id, base: latest, by: "ann", reason: "read again", change };
  const written = (await (await post(one.app, "/api/entries", { deeds: [deed] })).json()) as {
    entries: { id: string }[];
  };
  expect(written.entries).toHaveLength(1);
  const undo = { kind: "undo", entry: written.entries[0]!.id, by: "ann" };
  expect((await post(one.app, "/api/entries", { deeds: [undo] })).status).toBe(200);
  await one.keeper.check({ document: id, by: "ann", on: "2024-03-12", checked: true });
  const two = await serverOn(place);
  expect(await two.report(id)).toEqual(await one.report(id));
  const after = (await two.report(id)).reviewed.find((row) => row.claim.id === claim.id)!;
  expect(after.claim.status).toBe(claim.status);
  expect(after.history).toHaveLength(3);
  expect((await two.report(id)).checked).toMatchObject({ by: "ann" });
  // Taken back by another, and seen by the first: the mark is an entry of the record.
  await two.keeper.check({ document: id, by: "ben", on: "2024-03-12", checked: false });
  await one.keeper.look();
  expect((await one.report(id)).checked).toBeNull();
  expect(one.news.at(-1)).toMatchObject({ kind: "checked", by: "ben", documents: [id] });
});

test("what the reader read into a store waits to be checked, and what was decided does not", async () => {
  const one = await serverOn(join(folder, "queue.casus"));
  const added = (await (await post(one.app, "/api/reports", { text: REPORT, by: "ann" })).json()) as {
    reports: { id: string }[];
  };
  const before = (await one.report(added.reports[0]!.id)) as ReportView;
  expect(before.queue.length).toBe(before.reviewed.length);
  const { claim, latest } = before.reviewed[0]!;
  await post(one.app, "/api/entries", { deeds: [{ kind: "accept", claim: claim.id, base: latest, by: "ann" }] }); // prettier-ignore
  expect((await one.report(added.reports[0]!.id)).queue.length).toBe(before.queue.length - 1);
});

test("what is written here is told once, in the name of whoever wrote it", async () => {
  const one = await serverOn(join(folder, "once.casus"));
  await post(one.app, "/api/reports", { text: REPORT, by: "ann" });
  expect(one.news.map(({ kind, by }) => `${kind} ${by}`)).toEqual(["report ann"]);
});
