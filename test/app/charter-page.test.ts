import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { KIND_NAMES, KINDS, parseCharter } from "../../src/alliance/index.ts";
import { charterPage } from "../../src/app/report/page/charter.ts";

const text = readFileSync(new URL("../../data/charters/nato.yaml", import.meta.url), "utf8");
const NATO = parseCharter(text, "nato.yaml").value!;
const pageOf = (html: string) => parseHTML(html).document;

describe("a charter's page", () => {
  it("asks every question, and gives each clause with its text, its article and how far it was checked", () => {
    const page = pageOf(charterPage(NATO, NATO.clauses, null));
    const asked = [...page.querySelectorAll("main h2")].map((h) => h.textContent);
    for (const kind of KIND_NAMES) expect(asked).toContain(KINDS[kind]);
    for (const clause of NATO.clauses) {
      const card = page.getElementById(clause.id)!;
      expect(card.textContent, clause.id).toContain(clause.text);
      expect(card.textContent, clause.id).toMatch(
        /read in the text|read in an account of it|not checked yet/i,
      );
      if (clause.rule === "silent") expect(card.textContent, clause.id).toContain("The texts are silent.");
    }
  });

  it("says what its rules settle without a field name or YAML", () => {
    const page = pageOf(charterPage(NATO, NATO.clauses, null));
    const names = [...page.querySelectorAll("dt")].map((dt) => dt.textContent ?? "");
    expect(names).toContain("Months of notice");
    expect(names.filter((name) => /_|^[a-z]/.test(name))).toEqual([]);
  });

  it("loads nothing, runs nothing, and escapes what a charter says", () => {
    const evil = { ...NATO, name: `<script>alert("x")</script>` };
    const html = charterPage(evil, NATO.clauses, "1966-07-01");
    expect(html).not.toContain("<script");
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/ style="| src="https?:| href="https?:/);
  });
});
