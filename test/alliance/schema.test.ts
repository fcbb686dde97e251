import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { charterSchema, chronicleSchema, KIND_NAMES, parseCharter } from "../../src/alliance/index.ts";

const DATA = new URL("../../data/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, DATA), "utf8");
const files = (kind: string): readonly string[] =>
  readdirSync(new URL(`${kind}/`, DATA)).filter((name) => name.endsWith(".yaml"));

const PUBLISHED = [
  ["charters", "charters/charter.schema.json", charterSchema()],
  ["chronicles", "chronicles/chronicle.schema.json", chronicleSchema()],
] as const;

describe.each(PUBLISHED)("the published schema of %s", (kind, path, now) => {
  it("is what `npm run schema` writes", () => {
    expect(JSON.parse(read(path))).toEqual(JSON.parse(JSON.stringify(now)));
  });

  it("is named in the first line of each file, which holds to it", () => {
    const schema = z.fromJSONSchema(JSON.parse(read(path)) as Parameters<typeof z.fromJSONSchema>[0]);
    for (const name of files(kind)) {
      const text = read(`${kind}/${name}`);
      expect(text.split("\n")[0], name).toBe(`# yaml-language-server: $schema=${path.split("/")[1]}`);
      expect(schema.safeParse(parse(text)).success, name).toBe(true);
    }
  });

  it("refuses a field that does not exist", () => {
    const schema = z.fromJSONSchema(JSON.parse(read(path)) as Parameters<typeof z.fromJSONSchema>[0]);
    const file = parse(read(`${kind}/nato.yaml`)) as Record<string, unknown>;
    expect(schema.safeParse({ ...file, colour: "blue" }).success).toBe(false);
  });
});

describe("each of the sixteen charters", () => {
  it.each(files("charters"))("%s answers every kind of question, if only with silence", (name) => {
    const charter = parseCharter(read(`charters/${name}`), name).value!;
    const kinds = new Set(charter.clauses.map((clause) => clause.kind));
    expect(KIND_NAMES.filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});
