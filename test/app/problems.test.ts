import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Problem } from "../../src/base/problem.ts";
import { run } from "../../src/app/cli.ts";
import { ourMistake } from "../../src/app/cli/errors.ts";
import { readAndRecord } from "../../src/app/corpus/run.ts";
import type { Found } from "../../src/app/corpus/sources.ts";
import { parseEpisodes } from "../../src/scenario/file/episodes.ts";
import { parseScenario } from "../../src/scenario/file/parse.ts";
import { openStore } from "../../src/store/open.ts";
import { ask, post, REPORT, server } from "../serve/server.ts";

const dir = mkdtempSync(join(tmpdir(), "casus-problems-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function said(...argv: readonly string[]): Promise<{ readonly exit: number; readonly stderr: string }> {
  let stderr = "";
  const quiet = { write: () => {}, isTTY: false, columns: 100 };
  const io = {
    stdout: quiet,
    stderr: { ...quiet, write: (text: string) => void (stderr += text) },
    stdin: async () => new Uint8Array(),
    cwd: dir,
    now: "2026-01-31",
    env: {},
  };
  return { exit: await run(argv, io), stderr };
}

describe("what no file of text can show in the golden cases", () => {
  test("a mistake of ours has the same id each time, and its place", () => {
    const broken = (): Problem => ourMistake(new TypeError("x is not a function"));
    expect(broken()).toMatchObject({ code: "our-mistake", level: "error" });
    expect(broken().why).toMatch(/^id [0-9a-z]+, at .*problems\.test\.ts:\d+:\d+$/);
    expect(broken().why).toBe(broken().why);
  });

  test("a port that is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const { exit, stderr } = await said("serve", "--port", String(port), "--store", "served");
    other.close();
    expect(exit).toBe(1);
    expect(stderr).toContain(`nothing can listen on 127.0.0.1, port ${port}`);
    expect(stderr).toContain("[cannot-listen]");
  });

  test("a document that no worker can end with is set aside, the others are recorded", async () => {
    const store = await openStore(join(dir, "aside.casus"), { anchors: dir });
    const problems: Problem[] = [];
    const document = { id: "a", text: "Kenya left.", title: null, date: null, outlet: null, language: "en" };
    async function* source(): AsyncGenerator<Found> {
      yield { document, address: "a.txt" } as unknown as Found;
    }
    const tally = await readAndRecord(source(), {
      store,
      width: 1,
      read: async (jobs) => jobs.map((job) => ({ job, intake: null, why: "it took too long" })),
      report: (more) => void problems.push(...more),
      progress: () => {},
    });
    await store.close();
    expect(tally).toMatchObject({ found: 1, recorded: 0, aside: 1 });
    expect(problems).toMatchObject([{ code: "document-set-aside", file: "a.txt", why: "it took too long" }]);
  });

  test("a scenario for which an assumption is missing, and episodes that are no list", () => {
    const name = "armenia-csto-2024.yaml";
    const text = readFileSync(join(import.meta.dirname, "../../data/scenarios", name), "utf8");
    expect(parseScenario(text, name, {}).problems).toContainEqual(
      expect.objectContaining({ code: "scenario/prior-missing", level: "error", file: name }),
    );
    expect(parseEpisodes("episodes: none", "e.yaml").problems).toContainEqual(
      expect.objectContaining({ code: "scenario/episodes", file: "e.yaml", line: 1 }),
    );
  });

  test("an equilibrium that was found by sweeps says so", async () => {
    const many = Array.from({ length: 620 }, (_, i) => `"${i}"`).join(" ");
    const ends = Array.from({ length: 620 }, (_, i) => `p "" 2 1 "" { "l" "r" } 0\nt "" ${2 * i + 1} "" { ${i % 7}, 1 }\nt "" ${2 * i + 2} "" { 0, ${i % 3} }`); // prettier-ignore
    writeFileSync(join(dir, "wide.efg"), `EFG 2 R "wide" { "A" "B" }\n""\n\np "" 1 1 "" { ${many} } 0\n${ends.join("\n")}\n`); // prettier-ignore
    const { exit, stderr } = await said("solve", "wide.efg", "--lambda", "1");
    expect(exit).toBe(0);
    expect(stderr).toContain("[solve/branch]");
  });
});

describe("what the server says to what it cannot take", () => {
  test.each([
    [{ type: "boycott" }, "claim-incomplete"],
    [{ type: "boycott", actor: "ARM", span: [0, 90_000] }, "span-outside"],
  ])("a new claim of %o: %s", async (change, code) => {
    const { app } = server();
    const made = await post(app, "/api/reports", { text: REPORT, name: "r1.txt", by: "ben" });
    const { reports } = (await made.json()) as { readonly reports: readonly { readonly id: string }[] };
    const deed = { kind: "add", document: reports[0]!.id, by: "ben", change };
    const answer = await post(app, "/api/entries", { deeds: [deed] });
    expect([answer.status, await answer.json()]).toMatchObject([400, { problems: [{ code }] }]);
  });

  test("a file of the page that is not there", async () => {
    const answer = await ask(server().app, "/assets/none.js");
    expect([answer.status, await answer.json()]).toMatchObject([
      404,
      { problems: [{ code: "no-such-file" }] },
    ]);
  });
});
