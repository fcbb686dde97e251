import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { serverApp } from "../../src/app/server/app.ts";
import { casebook } from "../../src/app/server/casebook.ts";
import { storeKeeper } from "../../src/app/server/store-keeper.ts";
import { loadReader } from "../../src/app/reader.ts";
import type { ReportView } from "../../src/app/view/review.ts";
import { openStore } from "../../src/store/open.ts";
import { ask, post, REPORT } from "../serve/server.ts";
import { emptyPlace, startPostgres } from "./postgres.ts";

const dir = mkdtempSync(join(tmpdir(), "casus-serve-pg-"));
const postgres = await startPostgres();
const ends: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of ends) await end();
  await postgres?.stop();
  rmSync(dir, { recursive: true, force: true });
});
const reader = loadReader();

async function serverOn(place: string) {
  const keeper = await storeKeeper(
    await openStore(place, { anchors: join(dir, "anchors") }),
    async () => reader,
  );
  ends.push(keeper.close);
  const app = serverApp({
    book: casebook(
      keeper,
      async () => reader,
      () => "2024-03-12",
    ),
    access: { token: null, hosts: ["localhost"] },
    version: "test",
    now: () => 0,
  });
  const report = async (id: string): Promise<ReportView> =>
    (await (await ask(app, `/api/reports/${encodeURIComponent(id)}`)).json()) as ReportView;
  return { app, keeper, report };
}

const named = postgres?.crash ?? null;
test.skipIf(postgres === null || named === null)(
  "two servers on one PostgreSQL: it is killed in the middle, says so, and nothing is lost",
  { timeout: 120_000 },
  async () => {
    const place = await emptyPlace(postgres!, `serve_${process.pid}`);
    const [one, two] = [await serverOn(place), await serverOn(place)];
    const added = (await (await post(one.app, "/api/reports", { text: REPORT, by: "ann" })).json()) as {
      reports: { id: string }[];
    };
    const { id } = added.reports[0]!;
    await two.keeper.look();
    const [first, second] = (await two.report(id)).reviewed.map(({ claim, latest }) => ({
      claim: claim.id,
      base: latest,
    }));
    const accept = { deeds: [{ kind: "accept", ...first, by: "ann" }] };
    const retract = { deeds: [{ kind: "retract", ...second, by: "ben", reason: "not so" }] };
    expect((await post(one.app, "/api/entries", accept)).status).toBe(200);

    const back = named!();
    const refused = await post(two.app, "/api/entries", retract);
    if (refused.status !== 200) {
      expect(refused.status).toBe(503);
      const { problems } = (await refused.json()) as { problems: { code: string; hint: string }[] };
      expect(problems[0]!.code).toBe("store-unreachable");
      expect(problems[0]!.hint).toContain("work goes on where it stopped");
    }
    // What is known already is still shown.
    expect((await two.report(id)).reviewed.length).toBeGreaterThan(1);
    await back;
    if (refused.status !== 200) expect((await post(two.app, "/api/entries", retract)).status).toBe(200);
    await two.keeper.check({ document: id, by: "ben", on: "2024-03-12", checked: true });
    await one.keeper.look();
    for (const { report } of [one, two]) {
      const after = await report(id);
      const rows = new Map(after.reviewed.map((row) => [row.claim.id, row.review]));
      expect(rows.get(first!.claim)).toBe("accepted");
      expect(rows.get(second!.claim)).toBe("retracted");
      expect(after.checked).toMatchObject({ by: "ben" });
    }
    expect(one.keeper.entries()).toEqual(two.keeper.entries());
  },
);
