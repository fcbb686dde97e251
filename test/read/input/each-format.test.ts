import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { isDay } from "../../../src/base/day.ts";
import { documentsFrom } from "../../../src/read/input/index.ts";
import { readText } from "../library.ts";
import { articleOf, bytes, pdfOf, PROSE, warcOf } from "./made.ts";

/** One hostile file a format: it is read as far as it goes, or gives a problem; what comes out is a document as promised. */
const HOSTILE: readonly (readonly [
  format: string,
  name: string,
  data: Uint8Array,
  found: number,
  codes: readonly string[],
])[] = [
  ["text of one line without an end", "a.txt", bytes(`${PROSE} `.repeat(4000).trimEnd()), 1, []],
  ["text with the marks of every system", "a.txt", bytes(`\uFEFF${PROSE}\r${PROSE}\r\n${PROSE}\u2028${PROSE}\f`), 1, []],
  ["text of marks that turn its direction", "a.txt", bytes(`\u202E${PROSE}\u202C \u200B\u200F${PROSE}`), 1, []],
  ["Markdown of fences, tables and headings", "a.md", bytes(`${"#".repeat(5000)} T\n${"```\n".repeat(999)}${"|".repeat(9000)}\n> ${PROSE}\n`), 1, []],
  ["Markdown of links in links", "a.md", bytes(`${"[".repeat(20_000)}${PROSE}${"](".repeat(20_000)}`), 1, ["input-language"]],
  ["a page whose dates are nonsense", "a.html", bytes(articleOf("T", `<meta property="article:published_time" content="9999-99-99T99:99"><meta name="date" content="03/04/2019">`)), 1, []],
  ["JSON deeper than a stack", "a.json", bytes("[".repeat(200_000)), 0, ["input-json"]],
  ["JSON whose fields are of the wrong kind", "a.json", bytes(JSON.stringify({ text: PROSE, title: ["T"], date: 20190503, id: { a: 1 }, outlet: null })), 1, ["input-date"]],
  ["JSON that is named as what it is not", "a.json", bytes(JSON.stringify({ __proto__: null, text: { toString: "x" } })), 0, ["input-json"]],
  ["JSON lines with broken ones among them", "a.jsonl", bytes(`{"text":\n\u0000\n{"text":${JSON.stringify(PROSE)},"date":"next week"}\n"text"\n[]\nnull`), 1, ["input-json", "input-json", "input-date", "input-json", "input-json"]],
  ["a feed whose entities grow", "a.rss", bytes(`<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "${"x".repeat(999)}"><!ENTITY b "${"&a;".repeat(999)}"><!ENTITY c "${"&b;".repeat(999)}">]><rss version="2.0"><channel><title>W</title><item><title>T</title><description>${PROSE} &c;</description></item></channel></rss>`), 1, []],
  ["Atom with dates that no calendar has", "a.atom", bytes(`<feed xmlns="http://www.w3.org/2005/Atom"><title>W</title><entry><id>x</id><title>T</title><updated>2019-02-31T00:00:00Z</updated><content>${PROSE}</content></entry></feed>`), 1, []],
  ["a PDF cut in the middle", "a.pdf", pdfOf([PROSE]).subarray(0, 400), 0, ["input-pdf"]],
  ["a web archive whose lengths lie", "a.warc", bytes(new TextDecoder().decode(warcOf([{ uri: "https://x.example/a", body: articleOf("T") }])).replace(/Content-Length: \d+/, "Content-Length: 99999999999")), 1, []],
  ["a packed file cut in the middle", "a.txt.gz", new Uint8Array(gzipSync(PROSE.repeat(99))).subarray(0, 60), 0, ["input-packed"]],
  ["standard input that is a page", "-", bytes(articleOf("T")), 1, []],
  ["standard input of nothing but a mark", "-", new Uint8Array([0xef, 0xbb, 0xbf]), 0, ["input-empty"]],
  ["an encoding that nobody knows", "a.html", bytes(articleOf("T", `<meta charset="klingon-8">`)), 1, []],
  ["an encoding that is another than declared", "a.html", new Uint8Array([...bytes(`<html><head><meta charset="utf-8"></head><body><p>${PROSE}</p>`), 0x93, 0xff, ...bytes("</body></html>")]), 1, []],
  ["half a character of UTF-16", "a.txt", new Uint8Array([0xff, 0xfe, ...[...PROSE].flatMap((c) => [c.charCodeAt(0), 0]), 0x41]), 1, []],
  ["another script, with a name in ours", "a.txt", bytes("Совет собрался в понедельник в старой столице, и NATO никто не спросил, что он решит.".repeat(20)), 1, ["input-language"]],
  ["two languages, ours the less", "a.txt", bytes(`${"Le conseil s'est réuni lundi dans la vieille capitale, et personne ne savait ce qu'il allait y décider. ".repeat(9)}\n${PROSE}`), 1, ["input-language"]],
]; // prettier-ignore

describe("every format, at its worst", () => {
  test.each(HOSTILE)("%s", async (_, name, data, found, codes) => {
    const { value, problems } = await documentsFrom({ name, bytes: data });
    expect(problems.map((p) => p.code)).toEqual(codes);
    expect(value?.length ?? 0).toBe(found);
    for (const document of value ?? []) {
      expect(document.date === null || isDay(document.date)).toBe(true);
      for (const part of [document.id, document.text, document.title ?? "", document.outlet ?? ""])
        expect(typeof part).toBe("string");
      expect(document.text.length).toBeLessThan(2_000_000);
    }
  });
});

describe("dates of a report", () => {
  const dated = async (text: string, date: string | null = null): Promise<readonly (string | null)[]> => {
    const { value, problems } = await documentsFrom({ name: "a.txt", bytes: bytes(text), date });
    return [value?.[0]?.date ?? null, ...problems.map((p) => p.code)];
  };

  test.each([
    [`BAKU, 12.03.2024 – ${PROSE}`, "2024-03-12"],
    [`Council meets\n27/09/2020\n${PROSE}`, "2020-09-27"],
    [`Council meets\nPublished 9/27/2020\n${PROSE}`, "2020-09-27"],
    [`Council meets\nPublished 2020/09/27 10:15\n${PROSE}`, "2020-09-27"],
    [`Council meets\nUpdated 14 March 2024\nPublished 12 March 2024\n${PROSE}`, "2024-03-12"],
    [`Council meets\nUpdated 14 March 2024\n${PROSE}`, "2024-03-14"],
    [`Council meets\nPublished 03/04/2020\n${PROSE} It had met on 27/09/2019.`, "2020-04-03"],
    [`Council meets\nPublished 03/04/2020\n${PROSE}`, null],
    [`Council meets\nVersion 1.12.3.2024\n${PROSE}`, null],
    [`${PROSE} It had met on 27/09/2019.`, null],
  ])("%j", async (text, day) => expect(await dated(text)).toEqual([day]));

  test("what the caller gives may be rough, and may contradict the report", async () => {
    const text = `BAKU, 12 March 2024 – ${PROSE}`;
    expect(await dated(text, "2024-03")).toEqual(["2024-03-31"]);
    expect(await dated(text, "2024-03-12~")).toEqual(["2024-03-12"]);
    expect(await dated(text, "2023")).toEqual(["2023-12-31", "input-date-differs"]);
    expect(await dated(text, "yesterday")).toEqual(["2024-03-12"]);
  });

  test("a figure that may be two dates is said to be open", () => {
    const { acts, warnings } = readText("Kenya attacked Somalia on 03/04/2020.", "2031-05-13");
    expect(acts.map((a) => a.time)).toEqual([null]);
    expect(warnings.join()).toContain("03/04/2020");
  });
});
