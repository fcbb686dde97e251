import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const textOf = (dir: string, ending: RegExp): string =>
  readdirSync(join(root, dir), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");

/** Problems that `npm test` cannot bring about, and what does. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "record-too-large": "two million claims; bench/store.ts fills a record of that size",
  "store-busy": "a minute's wait for another program; fault 8 of `npm run test:faults`",
  "store-unsure": "a disk that fails; fault 6 of `npm run test:faults`",
  "solve/residual":
    "no game is known to us that ends so; the check stays because no proof says that none does",
};

const sources = textOf("src", /\.ts$/);
const tests = textOf("test", /\.(ts|txt)$/);
const codes = new Set([...sources.matchAll(/code: "([a-z]+(?:[-/][a-z]+)+)"/g)].map((m) => m[1]!));
for (const [, code] of sources.matchAll(/"((?:store|input|efg)[-/][a-z]+(?:-[a-z]+)*)"\)/g)) codes.add(code!);

test.each([...codes].sort())("the problem %s is brought about by a test", (code) => {
  if (code in ELSEWHERE) return;
  expect(tests).toMatch(new RegExp(`[\\["]${code}[\\]"]`));
});

test("what is excused is still there", () => {
  for (const code of Object.keys(ELSEWHERE)) expect(sources).toContain(`"${code}"`);
});
