import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleaned } from "../../../src/read/input/clean.ts";
import { documentsFrom } from "../../../src/read/input/index.ts";
import { pageOf } from "../../../src/read/input/page.ts";
import { articleOf, bytes, pdfOf, PROSE, warcOf } from "./made.ts";

/** Pages made to make a parser fail, hang or run scripts; each about a million characters. */
const BOMBS: readonly (readonly [string, string])[] = [
  ["nested", "<div>".repeat(200_000)],
  ["nested and closed", "<b>".repeat(100_000) + PROSE + "</b>".repeat(100_000)],
  ["open scripts", "<script>".repeat(120_000)],
  ["open comments", "<!--".repeat(250_000)],
  ["one tag of attributes", `<p ${"a=1 ".repeat(250_000)}>${PROSE}</p>`],
  ["an attribute without end", `<p class="${"x".repeat(1_000_000)}`],
  ["angle brackets", "<".repeat(1_000_000)],
  ["paragraphs", `<p>${PROSE}</p>`.repeat(9_000)],
  ["entities", "&amp;".repeat(200_000)],
  ["meta", '<meta name="date" content="x">'.repeat(11_000) + PROSE],
  ["tables", "<table><tr><td>".repeat(66_000)],
  ["unclosed quotes", '<a href="'.repeat(110_000)],
];

describe("hostile pages", () => {
  test.each(BOMBS)("%s: ends, and gives a page", (_, html) => {
    expect(pageOf(`<html><body>${html}</body></html>`)).toBeDefined();
  });

  test("no script, handler or style is left", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "<script>",
            "</script>",
            "<SCRIPT src=x>",
            "<img onerror=alert(1)>",
            "<scr<script>ipt>",
            "<style>",
            "</style>",
            "<p>",
            "a",
            ">",
            "<",
            "<!--",
            "-->",
            "<svg onload=x>",
            "<script/x>",
          ),
          { maxLength: 40 },
        ),
        (parts) => {
          const { html } = cleaned(parts.join(""));
          expect(html).not.toMatch(/<\/?(script|style|svg)\b/i);
          expect(html).not.toMatch(/<[^<>]*\son\w+\s*=/i);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("what stands in no tag is kept", () => {
    expect(cleaned("a < b and <p>c</p>").html).toBe("a &lt; b and <p>c</p>");
    expect(cleaned('<p class="x" onclick="y">c</p><script>d</script>e').html).toBe('<p class="x">c</p>e');
  });
});

describe("any bytes can be given", () => {
  const base: readonly (readonly [string, Uint8Array])[] = [
    ["a.html", bytes(articleOf("Council meets"))],
    ["a.pdf", pdfOf([PROSE])],
    ["a.warc", warcOf([{ uri: "https://x.example/a", body: articleOf("T") }])],
    ["a.warc.gz", warcOf([{ uri: "https://x.example/a", body: articleOf("T") }], true)],
    [
      "a.rss",
      bytes(
        `<rss version="2.0"><channel><title>W</title><item><title>T</title><description>${PROSE}</description></item></channel></rss>`,
      ),
    ],
    ["a.json", bytes(JSON.stringify({ text: PROSE, date: "2019-05-03" }))],
    ["a.txt", bytes(`LIMA, May 3 – ${PROSE}`)],
  ];

  test(
    "pieces cut out, doubled and changed: documents or a problem, never a failure",
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...base),
          fc.nat(),
          fc.nat(60),
          fc.uint8Array({ maxLength: 12 }),
          async ([name, data], at, length, noise) => {
            const from = at % data.length;
            const changed = new Uint8Array([
              ...data.subarray(0, from),
              ...noise,
              ...data.subarray(from + length),
            ]);
            const { value, problems } = await documentsFrom({ name, bytes: changed });
            expect(value !== null || problems.length > 0).toBe(true);
            for (const problem of problems)
              expect(problem.what.length * (problem.hint ?? "").length).toBeGreaterThan(0);
          },
        ),
        { numRuns: 150 },
      );
    },
  );
});
