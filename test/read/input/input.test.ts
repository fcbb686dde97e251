import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findBoilerplate } from "../../../src/read/input/boilerplate.ts";
import { dateOf } from "../../../src/read/input/dates.ts";
import { documentFrom, documentsFrom } from "../../../src/read/input/index.ts";
import { languageOf } from "../../../src/read/input/language.ts";
import { titleOf } from "../../../src/read/input/text.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const words = (text: string): readonly string[] => findBoilerplate(text).map(([a, b]) => text.slice(a, b));
const PROSE =
  "The council met in the old capital on Monday, and it was not long before the two of them had left the room.";

describe("boilerplate", () => {
  test.each([
    ["Read also", ["Read also"]],
    ["Read also: Three ministers resign", ["Read also: Three ministers resign"]],
    ["By Mara Olten and Jo Reyes", ["By Mara Olten and Jo Reyes"]],
    ["Share this article", ["Share this article"]],
    ["Photo: the bridge at dawn", ["Photo: the bridge at dawn"]],
    ["Published 14 September 2022", ["Published 14 September 2022"]],
    ["LIMA, May 3 (Andes Wire) – The council met.", ["LIMA, May 3 (Andes Wire) – "]],
    ["ADDIS ABABA, Nov. 13 -- The union said so.", ["ADDIS ABABA, Nov. 13 -- "]],
    ["PARIS/MOSCOW – The two sides met.", ["PARIS/MOSCOW – "]],
    ["LIMA / QUITO - Peru met Ecuador.", ["LIMA / QUITO - "]],
    ["LIMA and QUITO (Andes Wire) – Peru met Ecuador.", ["LIMA and QUITO (Andes Wire) – "]],
    ["Lima/Quito (Andes Wire) – Peru met Ecuador.", ["Lima/Quito (Andes Wire) – "]],
    // What only looks like it.
    ["By Monday the army had left the town, the mayor said.", []],
    ["Share prices fell after the vote, and the minister resigned.", []],
    ["NATO – the alliance – said nothing.", []],
    ["Read the treaty again, he told them, and see what it says.", []],
  ])("%s", (text, expected) => expect(words(text)).toEqual(expected));

  test("spans are in order and do not overlap", () => {
    const text = "By Mara Olten\nRead also\nLIMA, May 3 – It rained.\nShare";
    const spans = findBoilerplate(text);
    expect(spans).toHaveLength(4);
    spans.slice(1).forEach((span, i) => expect(span[0]).toBeGreaterThanOrEqual(spans[i]![1]));
  });
});

describe("the report's own date", () => {
  test.each([
    ["Headline\nPublished 14 September 2022\nText.", "2022-09-14"],
    ["BRUSSELS, 6 July 2023. Ministers met.", "2023-07-06"],
    ["PORT LOUIS (Coast Wire), Thursday, July 6, 2023: Ministers met.", "2023-07-06"],
    ["NATO, founded on 4 April 1949. It grew.", null],
    ["Headline\n24 February 2024\nText.", "2024-02-24"],
    ["Headline\nSept. 3, 2021\nText.", "2021-09-03"],
    ["LIMA, May 3, 2019 (Andes Wire) – It rained.", "2019-05-03"],
    ["2030-01-02\nText.", "2030-01-02"],
    ["The treaty of 15 May 1992 was signed in the old capital.", null],
    ["Headline\nIt began on 3 May 1999 and ended soon.", null],
    ["Headline\n31 February 2024\nText.", null],
  ])("%j", (text, day) => expect(dateOf(text)).toBe(day));
});

describe("language and title", () => {
  test.each([
    [PROSE, "en"],
    [
      "Der Rat trat am Montag in der alten Hauptstadt zusammen, und niemand wusste, was er dort beschließen würde.",
      "und",
    ],
    ["Совет собрался в понедельник в старой столице, и никто не знал, что он решит.", "und"],
    ["", "und"],
  ])("%s", (text, language) => expect(languageOf(text)).toBe(language));

  test("a headline is a short first line without a full stop", () => {
    expect(titleOf("Council meets\nIt rained.")).toBe("Council meets");
    expect(titleOf("It rained on Monday.\nMore.")).toBeNull();
    expect(titleOf("By Mara Olten\nIt rained.")).toBeNull();
    expect(titleOf("One line only")).toBeNull();
  });
});

describe("documents", () => {
  test("the text comes out as it went in", async () => {
    const text = `Council meets\r\n\r\n${PROSE}\t“Yes.”\r\n`;
    const { value } = await documentFrom({ name: "dir/a.txt", bytes: bytes(text) });
    expect(value).toMatchObject({ id: "a", text, title: "Council meets", language: "en", date: null });
  });

  test("what the caller gives goes before what the text says", async () => {
    const { value } = await documentFrom({
      name: "a.txt",
      bytes: bytes(`H\n24 February 2024\n${PROSE}`),
      date: "2020-01-01",
      outlet: "X",
    });
    expect(value).toMatchObject({ date: "2020-01-01", outlet: "X" });
  });

  test("a page gives its article, title, date and outlet, and no script", async () => {
    const html = `<!doctype html><html><head><title>T</title><meta property="og:site_name" content="Andes Wire">
      <meta property="article:published_time" content="2019-05-03T10:00:00Z"></head><body><nav>Menu</nav>
      <article><h1>Council meets</h1><p>${PROSE}</p><p>${PROSE}</p><script>alert(1)</script></article></body></html>`;
    const { value } = await documentFrom({ name: "a.html", bytes: bytes(html) });
    expect(value).toMatchObject({ title: "T", date: "2019-05-03", outlet: "Andes Wire" });
    expect(value?.text).toContain("The council met");
    expect(value?.text).not.toContain("alert");
  });

  test("JSON lines give a document each, and a bad line costs only itself", async () => {
    const lines = `{"id":"x","text":${JSON.stringify(PROSE)},"date":"2020-02-02"}\nnot json\n{"text":${JSON.stringify(PROSE)}}\n`;
    const { value, problems } = await documentsFrom({ name: "a.jsonl", bytes: bytes(lines) });
    expect(value?.map((d) => d.id)).toEqual(["x", "a-3"]);
    expect(problems).toMatchObject([{ code: "input-json", line: 2, level: "warning" }]);
  });

  test.each([
    ["empty", new Uint8Array(), "input-empty"],
    ["white space", bytes(" \n\t\n"), "input-empty"],
    ["binary", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "input-binary"],
  ])("%s input gives one clear problem", async (_, data, code) => {
    const { value, problems } = await documentFrom({ name: "a.txt", bytes: data });
    expect(value).toBeNull();
    expect(problems.map((p) => p.code)).toEqual([code]);
  });

  test("UTF-16 and Windows-1252 are read", async () => {
    const wide = new Uint8Array([0xff, 0xfe, ...[...PROSE].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect((await documentFrom({ name: "a.txt", bytes: wide })).value?.text).toBe(PROSE);
    const old = new Uint8Array([...bytes(PROSE), 0x20, 0x93, 0x59, 0x65, 0x73, 0x94]);
    const { value, problems } = await documentFrom({ name: "a.txt", bytes: old });
    expect(value?.text.endsWith("“Yes”")).toBe(true);
    expect(problems).toMatchObject([{ code: "input-encoding", level: "warning" }]);
  });

  test("another language is said so", async () => {
    const { problems } = await documentFrom({
      name: "a.txt",
      bytes: bytes(
        "Der Rat trat am Montag in der alten Hauptstadt zusammen, und niemand wusste, was er dort beschließen würde.",
      ),
    });
    expect(problems.map((p) => p.code)).toEqual(["input-language"]);
  });

  test("the shipped examples have a title and a date", async () => {
    const dir = join(import.meta.dirname, "..", "..", "..", "examples");
    for (const name of readdirSync(dir).filter((n) => n.endsWith(".txt"))) {
      const { value } = await documentFrom({ name, bytes: readFileSync(join(dir, name)) });
      expect(value?.date, name).toBe(name.slice(0, 10));
      expect(value?.title, name).not.toBeNull();
    }
  });
});
