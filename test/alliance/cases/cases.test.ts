import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCharter, parseChronicle } from "../../../src/alliance/index.ts";
import { type Case, parseCases } from "./parse.ts";
import { type Checked, checkRow, isSupposition, supposed, type World } from "./rows.ts";

const HERE = new URL("./", import.meta.url);
const DATA = new URL("../../../data/", import.meta.url);

const CASES: readonly Case[] = readdirSync(HERE)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .flatMap((name) => parseCases(readFileSync(new URL(name, HERE), "utf8"), name));

const WORLDS = new Map<string, World>();

/** The shipped charter and chronicle of an alliance. */
function worldOf(org: string): World {
  const file = `${org.toLowerCase()}.yaml`;
  const read = (kind: string): string => readFileSync(new URL(`${kind}/${file}`, DATA), "utf8");
  const known = WORLDS.get(org);
  if (known) return known;
  const { value: charter } = parseCharter(read("charters"), file);
  const claims = charter && parseChronicle(read("chronicles"), file, charter).value;
  if (!charter || !claims) throw new Error(`${org}: charter or chronicle does not parse`);
  WORLDS.set(org, { charter, claims });
  return { charter, claims };
}

/** Runs the rows in their order; a `suppose` row holds for those after it, in its case. */
function run(one: Case, world: (org: string) => World): readonly (Checked & { readonly at: string })[] {
  const added = new Map<string, World>();
  return one.rows.flatMap((row, n) => {
    const now = added.get(row.org) ?? world(row.org);
    if (isSupposition(row.text)) {
      added.set(row.org, { ...now, claims: [...now.claims, supposed(row.text, n)] });
      return [];
    }
    return [{ ...checkRow(row.text, now), at: `${row.file}:${row.line} ${row.text}` }];
  });
}

describe("worked cases against the shipped charters and chronicles", () => {
  it.each(CASES.map((one) => [one.title, one] as const))("%s", (_title, one) => {
    const wrong = run(one, worldOf).filter((row) => row.want !== row.got);
    expect(wrong.map((row) => `${row.at}\n  wanted: ${row.want}\n  got:    ${row.got}`)).toEqual([]);
  });
});

describe("the cases themselves", () => {
  it("are more than thirty, each with rows and sources", () => {
    expect(CASES.length).toBeGreaterThan(30);
    for (const one of CASES) {
      expect(one.sources, one.title).not.toEqual([]);
      expect(one.rows.length, one.title).toBeGreaterThan(2);
    }
  });

  it("fail without the history they are about", () => {
    const empty = (org: string): World => ({ ...worldOf(org), claims: [] });
    for (const one of CASES)
      expect(
        run(one, empty).some((row) => row.want !== row.got),
        one.title,
      ).toBe(true);
  });
});
