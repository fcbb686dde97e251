import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/**
 * The package as a stranger gets it: packed, unpacked into a folder of its own beside the libraries it names, imported by
 * its name. `npm run test:package`; no network.
 */
const root = join(import.meta.dirname, "..", "..");
const dir = mkdtempSync(join(tmpdir(), "casus-package-"));
const inside = join(dir, "node_modules", "casus");
afterAll(() => rmSync(dir, { recursive: true, force: true }));

beforeAll(() => {
  execFileSync("npm", ["pack", "--silent", "--pack-destination", dir], { cwd: root });
  const ball = readdirSync(dir).find((name) => name.endsWith(".tgz"))!;
  mkdirSync(inside, { recursive: true });
  execFileSync("tar", ["-xzf", join(dir, ball), "-C", inside, "--strip-components=1"]);
  const own = JSON.parse(readFileSync(join(inside, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(own.dependencies)) {
    const place = join(dir, "node_modules", name);
    mkdirSync(join(place, ".."), { recursive: true });
    symlinkSync(join(root, "node_modules", name), place);
  }
  writeFileSync(join(dir, "package.json"), '{ "type": "module" }');
});

function node(script: string): unknown {
  writeFileSync(join(dir, "try.js"), script);
  return JSON.parse(execFileSync(process.execPath, ["try.js"], { cwd: dir, encoding: "utf8" }));
}

const TEXT = "Armenia has frozen its membership in the CSTO, Prime Minister Nikol Pashinyan said on Monday.";

describe("the library", () => {
  test("reads, replays with what was read, and tells why", () => {
    const answer = node(`
      import { alliance, read, replay, why } from "casus";
      const reading = read(${JSON.stringify(TEXT)}, { date: "2024-02-26" });
      const csto = alliance("CSTO");
      const question = { on: "2024-03-12", accordingTo: "ARM", readings: [reading] };
      const standing = replay(csto, question).standings.find(({ state }) => state === "ARM");
      const told = why(csto, "ARM", question).what;
      console.log(JSON.stringify({ acts: reading.acts.map(({ type }) => type), standing: [standing.formal, standing.effective], told }));
    `) as { readonly acts: readonly string[]; readonly standing: readonly string[]; readonly told: string };
    expect(answer.acts).toContain("freeze");
    expect(answer.standing).toEqual(["member", "frozen"]);
    expect(answer.told).toContain("ARM");
  });

  test("foresees, the same with the same seed", () => {
    const answer = node(`
      import { foresee } from "casus";
      const first = await foresee("CSTO", { runs: 200, seed: 3 });
      const second = await foresee("CSTO", { runs: 200, seed: 3 });
      console.log(JSON.stringify({ same: JSON.stringify(first) === JSON.stringify(second), priors: first.priors.length, rates: first.baseRates !== undefined }));
    `);
    expect(answer).toMatchObject({ same: true, rates: true });
    expect((answer as { readonly priors: number }).priors).toBeGreaterThan(5);
  });

  test("what is wrong comes as problems", () => {
    const answer = node(`
      import { alliance, CasusError } from "casus";
      try { alliance("NONE"); } catch (error) {
        console.log(JSON.stringify({ ours: error instanceof CasusError, code: error.problems[0].code }));
      }
    `);
    expect(answer).toEqual({ ours: true, code: "alliance-unknown" });
  });

  test("its types are those of a strict program", () => {
    writeFileSync(
      join(dir, "typed.ts"),
      `import { alliance, read, replay, type Reading, type State } from "casus";
import { openReader, type ReaderFiles } from "casus/browser";
const reading: Reading = read("Text.", { date: "2024-01-01" });
const state: State = replay(alliance("CSTO"), { on: "2024-01-01", readings: [reading] });
export const open = (files: ReaderFiles): Reading => openReader(files)("Text.");
export const formal: string | undefined = state.standings[0]?.formal;
`,
    );
    const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
    const flags = "--noEmit --strict --skipLibCheck --exactOptionalPropertyTypes --module nodenext --moduleResolution nodenext --target es2022 --types node --ignoreConfig".split(" "); // prettier-ignore
    execFileSync(process.execPath, [tsc, ...flags, "--typeRoots", join(root, "node_modules", "@types"), "typed.ts"], { cwd: dir }); // prettier-ignore
  });
});

describe("the library for pages", () => {
  test("asks for nothing but itself, reads a sentence and replays a charter", () => {
    expect(readFileSync(join(inside, "lib", "browser.js"), "utf8")).not.toMatch(/(?:^|;)import[ {*"]/m);
    const answer = node(`
      import { readFileSync } from "node:fs";
      import { openAlliance, openReader, READER_FILES, replay } from "casus/browser";
      const file = (path) => readFileSync(new URL("node_modules/casus/" + path, import.meta.url));
      const files = Object.fromEntries(Object.entries(READER_FILES).map(([name, path]) => [name, path.endsWith(".bin") ? file(path) : file(path).toString()]));
      const reading = openReader(files)(${JSON.stringify(TEXT)}, { date: "2024-02-26" });
      const csto = openAlliance(file("data/charters/csto.yaml").toString(), file("data/chronicles/csto.yaml").toString());
      const state = replay(csto, { on: "2024-03-12", accordingTo: "ARM", readings: [reading] });
      console.log(JSON.stringify({ acts: reading.acts.length, standing: state.standings.find(({ state }) => state === "ARM").effective }));
    `) as { readonly acts: number; readonly standing: string };
    expect(answer.acts).toBeGreaterThan(0);
    expect(answer.standing).toBe("frozen");
  });

  test("what a page fetches for it is under 8 MiB, packed with Brotli", () => {
    const { READER_FILES } = node(`
      import { READER_FILES } from "casus/browser";
      console.log(JSON.stringify({ READER_FILES }));
    `) as { readonly READER_FILES: Readonly<Record<string, string>> };
    const sizes = ["lib/browser.js", "data/charters/csto.yaml", "data/chronicles/csto.yaml", ...Object.values(READER_FILES)].map((path) => brotliCompressSync(readFileSync(join(inside, path))).length); // prettier-ignore
    const sum = sizes.reduce((a, b) => a + b, 0);
    console.log(`${(sum / 1e6).toFixed(2)} MB packed`);
    expect(sum).toBeLessThan(8 * 1024 * 1024);
  });
});
