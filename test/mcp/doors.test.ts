import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadReader } from "../../src/app/reader.ts";
import { casebook } from "../../src/app/server/casebook.ts";
import { fileKeeper } from "../../src/app/server/keeper.ts";
import { storeKeeper } from "../../src/app/server/store-keeper.ts";
import { openStore } from "../../src/store/open.ts";
import { post, REPORT, server } from "../serve/server.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "casus-mcp-"));
const { app } = server();
const http = createServer(getRequestListener(app.fetch));

/** A store gives ids of its own, so that two servers never give one to two texts. */
let idOnStore = "";
const file = join(folder, "record.casus");

/** The ways in: a process of its own over its standard streams, on a folder and on a store, and the server's route. */
const DOORS: Readonly<Record<string, () => Transport>> = {
  stdio: () =>
    new StdioClientTransport({
      command: process.execPath,
      args: ["--import", "tsx", "src/app/main.ts", "mcp", "--store", folder],
      cwd: root,
    }),
  "stdio, on a store": () =>
    new StdioClientTransport({
      command: process.execPath,
      args: ["--import", "tsx", "src/app/main.ts", "mcp", "--store", file],
      cwd: root,
      env: { PATH: process.env["PATH"] ?? "", XDG_DATA_HOME: folder },
    }),
  http: () =>
    new StreamableHTTPClientTransport(
      new URL(`http://localhost:${(http.address() as AddressInfo).port}/mcp`),
    ) as Transport,
};

beforeAll(async () => {
  const reader = loadReader();
  const kept = casebook(fileKeeper(folder), async () => reader, () => "2024-03-12"); // prettier-ignore
  const { value } = await reader.documents({ name: "drill.txt", bytes: Buffer.from(REPORT) }, null);
  await kept.take(value![0]!, "ann");
  await post(app, "/api/reports", { text: REPORT, name: "drill.txt", by: "ann" });
  const store = await openStore(file, { anchors: join(folder, "casus", "anchors") });
  const keeper = await storeKeeper(store, async () => reader);
  ({ id: idOnStore } = await casebook(keeper, async () => reader, () => "2024-03-12").take(value![0]!, "ann")); // prettier-ignore
  await keeper.close();
  await new Promise<void>((done) => http.listen(0, "127.0.0.1", done));
}, 60_000);
afterAll(() => {
  http.closeAllConnections();
  http.close();
  rmSync(folder, { recursive: true, force: true });
});

type Answer = Record<string, unknown>;

describe.each(Object.keys(DOORS))("over %s", (door) => {
  let client: Client;
  const drill = (): string => (door.includes("store") ? idOnStore : "drill");
  const call = async (name: string, given: object = {}): Promise<Answer> => {
    const { content } = await client.callTool({ name, arguments: { ...given } });
    return JSON.parse((content as { text: string }[])[0]!.text) as Answer;
  };
  beforeAll(async () => {
    client = new Client({ name: "test", version: "1" });
    await client.connect(DOORS[door]!());
  }, 60_000);
  afterAll(() => client.close());

  test("at most twelve tools, each annotated as read-only", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(expect.arrayContaining(["standings", "requests", "contests", "derivation", "search", "read", "verify_quote"])); // prettier-ignore
    expect(tools.length).toBeLessThanOrEqual(12);
    for (const { annotations } of tools)
      expect(annotations).toEqual({ readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }); // prettier-ignore
  });

  test("prospects never come without their assumptions, base rates and numbers of cases", async () => {
    const answer = await call("prospects", { alliance: "CSTO", horizon: 3, runs: 100 });
    expect((answer["priors"] as Answer[]).every(({ why }) => typeof why === "string" && why !== "")).toBe(
      true,
    );
    expect((answer["baseRates"] as Answer[]).every(({ cases }) => Number(cases) > 0)).toBe(true);
    expect(answer).toMatchObject({ alliance: "CSTO", account: "record", leaning: expect.any(String), assessment: expect.any(Object) }); // prettier-ignore
    expect(await call("prospects", { alliance: "SEATO" }).catch(() => null)).not.toMatchObject({ assessment: expect.any(Object) }); // prettier-ignore
  }, 60_000);

  test("one account at a time, on a day, by what was known: as_of, according_to, known_at", async () => {
    const arm = async (given: object): Promise<unknown> =>
      ((await call("standings", { alliance: "CSTO", ...given }))["members"] as Answer[]).find(({ state }) => state === "ARM")!["effective"]; // prettier-ignore
    expect(await arm({ as_of: "2024-02-24", according_to: "ARM" })).toBe("frozen");
    expect(await arm({ as_of: "2024-02-24", according_to: "CSTO" })).toBe("participating");
    expect(await arm({ as_of: "2010-01-01", according_to: "ARM" })).toBe("participating");
    const all = await call("search", {});
    expect(all["total"]).toBeGreaterThan(2);
    expect((await call("search", { known_at: "2001-01-01" }))["total"]).toBe(0);
  });

  test("every answer with words gives offsets and the hash of the text they stand in", async () => {
    const { items } = (await call("search", { limit: 2 })) as { items: Answer[] };
    for (const item of items) {
      const [{ span, quote }] = item["evidence"] as [{ span: [number, number]; quote: string }];
      expect(REPORT.slice(...span)).toBe(quote);
      expect(item["sha256"]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    }
    const read = await call("read", { report: drill(), limit: 200 });
    expect([read["text"], read["next"]]).toEqual([REPORT.slice(0, 200), 200]);
    const { places } = (await call("verify_quote", { quote: "We have frozen our participation" })) as {
      places: { span: [number, number]; sha256: string }[];
    };
    expect(places[0]!.sha256).toBe(read["sha256"]);
    expect(await call("verify_quote", { quote: "We have frozen our membership" })).toMatchObject({ stands: false, places: [] }); // prettier-ignore
    const { references } = (await call("contests", { alliance: "CSTO", as_of: "2024-03-12" })) as { references: Answer[] }; // prettier-ignore
    for (const one of references.filter(({ kind }) => kind === "words"))
      expect(one).toMatchObject({ sha256: read["sha256"], document: drill() });
  });

  test.each([
    ["alliances", {}],
    ["standings", { alliance: "CSTO" }],
    ["requests", { alliance: "CSTO" }],
    ["duties", { alliance: "CSTO" }],
    ["contests", { alliance: "CSTO" }],
    ["threats", { alliance: "CSTO" }],
    ["derivation", { alliance: "CSTO", state: "ARM" }],
    ["search", {}],
    ["read", { report: "drill" }],
    ["verify_quote", { quote: "Armenia" }],
  ])("%s tells what the record does not cover", async (name, given) => {
    const asked = "report" in given ? { report: drill() } : given;
    expect((await call(name, asked))["_coverage"]).toMatchObject({ reports: 1, note: expect.stringContaining("unknown, not false") as string }); // prettier-ignore
  });

  test("lists come in pages that join without gap or overlap", async () => {
    const ids: unknown[] = [];
    for (let offset: unknown = 0; offset !== null;) {
      const page = await call("search", { offset, limit: 2 });
      ids.push(...(page["items"] as Answer[]).map(({ id }) => id));
      offset = page["next"];
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe((await call("search", { limit: 100 }))["total"]);
  });

  test("a wrong question is an answer that tells what to try", async () => {
    for (const given of [{ alliance: "XYZ" }, { alliance: "CSTO", according_to: "nobody at all" }]) {
      const { isError, content } = await client.callTool({ name: "standings", arguments: given });
      expect([isError, JSON.stringify(content)]).toEqual([true, expect.stringContaining("hint")]);
    }
  });
});

test("standard output holds nothing but the protocol", () => {
  const { stdout, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/app/main.ts", "mcp", "--store", folder],
    { cwd: root, input: "", encoding: "utf8", timeout: 60_000 },
  );
  expect([stdout, status]).toEqual(["", 0]);
}, 70_000);
