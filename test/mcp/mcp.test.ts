import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { expect, test } from "vitest";
import { mcpServer } from "../../src/app/mcp/server.ts";
import { post, REPORT, server } from "../serve/server.ts";

async function client(): Promise<{
  readonly call: (name: string, given?: object) => Promise<Record<string, unknown>>;
  readonly raw: Client;
}> {
  const { app, book } = server();
  await post(app, "/api/reports", { text: REPORT, name: "drill.txt", by: "ann" });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await mcpServer(book).connect(ours);
  const raw = new Client({ name: "test", version: "1" });
  await raw.connect(theirs);
  return {
    raw,
    call: async (name, given = {}) => {
      const { content } = await raw.callTool({ name, arguments: { ...given } });
      return JSON.parse((content as { text: string }[])[0]!.text) as Record<string, unknown>;
    },
  };
}

test("at most twelve tools, all of them read-only and described", async () => {
  const { raw } = await client();
  const { tools } = await raw.listTools();
  expect(tools.length).toBeLessThanOrEqual(12);
  for (const tool of tools) {
    expect(tool.annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
    expect(tool.description!.length).toBeGreaterThan(20);
  }
  for (const name of ["standings", "requests", "contests", "derivation"]) {
    const taken = tools.find((tool) => tool.name === name)!.inputSchema.properties!;
    expect(Object.keys(taken)).toEqual(expect.arrayContaining(["as_of", "known_at", "according_to"]));
  }
});

test("parties that differ are not merged: each account has its own answer, with what it does not cover", async () => {
  const { call } = await client();
  const given = { alliance: "CSTO", as_of: "2024-02-24" };
  const of = async (according_to: string): Promise<unknown> => {
    const { members } = (await call("standings", { ...given, according_to })) as {
      members: { state: string; effective: string }[];
    };
    return members.find(({ state }) => state === "ARM")!.effective;
  };
  expect([await of("ARM"), await of("CSTO")]).toEqual(["frozen", "participating"]);
  expect(await call("standings", given)).toHaveProperty("_coverage.gaps");
});

test("a quotation is confirmed only where its words stand, with offsets and hash", async () => {
  const { call } = await client();
  const yes = (await call("verify_quote", { quote: "We have frozen our participation" })) as {
    places: { span: [number, number]; sha256: string }[];
  };
  expect(REPORT.slice(...yes.places[0]!.span)).toBe("We have frozen our participation");
  expect(yes.places[0]!.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(await call("verify_quote", { quote: "We have frozen our membership" })).toMatchObject({
    stands: false,
    places: [],
  });
});

test("lists and texts come in pages; a wrong question tells what to try", async () => {
  const { call, raw } = await client();
  const page = await call("search", { limit: 1 });
  expect(page["next"]).toBe(1);
  expect(page).toHaveProperty("items.0.evidence.0.quote");
  const read = await call("read", { report: "drill", limit: 200 });
  expect(read["next"]).toBe(200);
  const failed = await raw.callTool({ name: "standings", arguments: { alliance: "XYZ" } });
  expect(failed.isError).toBe(true);
  expect(JSON.stringify(failed.content)).toContain("alliance-unknown");
});
