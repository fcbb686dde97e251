import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { clausesOn, parseCharter, parseChronicle, replay, RULES } from "../../src/alliance/index.ts";
import { CHRONICLE, CHRONICLE_TEXT, CSTO, CSTO_TEXT } from "./csto.ts";

const problemOf = (text: string) => {
  const { value, problems } = parseCharter(text, "csto.yaml");
  expect(value).toBeNull();
  return problems[0]!;
};

const chronicleProblemOf = (text: string) => {
  const { value, problems } = parseChronicle(text, "csto.yaml", CSTO);
  expect(value).toBeNull();
  return problems[0]!;
};

const changed = (text: string, from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe("the charter of the CSTO", () => {
  it("has each clause with its article, source and confidence", () => {
    expect(CSTO.clauses.length).toBeGreaterThan(30);
    for (const clause of CSTO.clauses) {
      expect(clause.article).not.toBe("");
      expect(clause.source).not.toBe("");
    }
  });

  it("changes with the versions of the text", () => {
    const needed = (day: string) =>
      clausesOn(CSTO, "casus_foederis", day).map((c) => c.rule !== "silent" && c.rule.request_needed);
    expect(needed("1994-04-19")).toEqual([]);
    expect(needed("2012-12-18")).toEqual([false]);
    expect(needed("2012-12-19")).toEqual([true]);
  });

  it("holds silence as a value", () => {
    expect(clausesOn(CSTO, "freeze", "2024-03-12")[0]!.rule).toBe("silent");
    expect(clausesOn(CSTO, "zone", "2024-03-12").some((clause) => clause.rule === "silent")).toBe(true);
  });

  it("keeps other dates as claims of their own", () => {
    const rivals = CHRONICLE.filter((claim) => claim.id.startsWith("CSTO:2006-08-16:UZB:resume~"));
    expect(rivals.map((claim) => claim.time!.start)).toEqual(["2006-06-23", "2006-12-13", "2008-03-28"]);
  });
});

describe("a wrong charter gives one clear problem", () => {
  const rows: readonly [string, string, string, string, RegExp][] = [
    [
      "an unknown kind of clause",
      "kind: withdrawal",
      "kind: withdrawl",
      "charter/unknown-kind",
      /did you mean "withdrawal"/,
    ],
    ["a missing article", "    article: CST art. 10\n", "", "charter/no-article", /write the article/],
    [
      "an article that does not exist",
      "see: [CST art. 11(2)]",
      "see: [CST art. 11(3)]",
      "charter/unknown-reference",
      /did you mean .*"CST art. 11\(2\)"/,
    ],
    [
      "an instrument that does not exist",
      "instrument: PROT-2010-T",
      "instrument: PROT-2010-X",
      "charter/unknown-reference",
      /did you mean .*"PROT-2010-T"/,
    ],
    [
      "an end before the beginning",
      "valid_to: 2003-09-17",
      "valid_to: 1991-01-01",
      "charter/ends-before-it-begins",
      /last day in force/,
    ],
    [
      "a day that does not exist",
      "signed: 1992-05-15",
      "signed: 1992-02-30",
      "charter/bad-date",
      /2012-12-19/,
    ],
    [
      "a field of a rule that does not fit",
      "notice_months: 6, to: depositary",
      "notice_months: six, to: depositary",
      "charter/shape",
      /docs/,
    ],
    [
      "a mark of confidence that does not exist",
      "confidence: from-memory",
      "confidence: certain",
      "charter/shape",
      /docs/,
    ],
    ["the same id twice", "id: expulsion-2003", "id: suspension-2003", "charter/same-id", /own id/],
    [
      "a clause over one that does not exist",
      "over: [withdrawal-1994]",
      "over: [withdrawal-1995]",
      "charter/unknown-reference",
      /withdrawal-1994/,
    ],
    ["a broken line", "bodies:\n", "bodies: [\n", "charter/yaml", /indentation/],
  ];
  it.each(rows)("%s", (_name, from, to, code, hint) => {
    const text = changed(CSTO_TEXT, from, to);
    const problem = problemOf(text);
    expect(problem.code).toBe(code);
    expect(problem.hint).toMatch(hint);
    expect(problem.file).toBe("csto.yaml");
    expect(text.split("\n")[problem.line! - 1]).toBe(problem.excerpt);
    expect(problem.col! + problem.width! - 1).toBeLessThanOrEqual(problem.excerpt!.length);
  });

  it("points at the words that are wrong", () => {
    const problem = problemOf(changed(CSTO_TEXT, "see: [CST art. 11(2)]", "see: [CST art. 11(3)]"));
    const { excerpt, col, width } = problem;
    expect(excerpt!.slice(col! - 1, col! - 1 + width!)).toBe("CST art. 11(3)");
    expect(problem.what).toContain("Charter art. 19");
  });

  it("an empty file and a list are no charter", () => {
    expect(problemOf("").code).toBe("charter/shape");
    expect(problemOf("- a\n- b\n").code).toBe("charter/shape");
  });
});

describe("a wrong chronicle gives one clear problem", () => {
  const rows: readonly [string, string, string, string, RegExp][] = [
    [
      "an unknown type of act",
      "type: freeze",
      "type: freeeze",
      "chronicle/unknown-act",
      /did you mean "freeze"/,
    ],
    ["a bad date", "date: 1993-09-24", "date: 1993-09-31", "chronicle/bad-date", /2022-09-13/],
    [
      "an article that the charter does not have",
      "article: CST art. 10",
      "article: CST art. 100",
      "chronicle/unknown-article",
      /did you mean "CST art. 10"/,
    ],
    [
      "an instrument that it does not have",
      "instrument: CST-PROT-1999",
      "instrument: CST-PROT-1998",
      "chronicle/unknown-instrument",
      /1999/,
    ],
    ["another charter", "charter: CSTO", "charter: NATO", "chronicle/other-charter", /.*/],
    ["no date at all", "  - said: 2024-02-23\n    actor: ARM", "  - actor: ARM", "chronicle/no-date", /said/],
  ];
  it.each(rows)("%s", (_name, from, to, code, hint) => {
    const text = changed(CHRONICLE_TEXT, from, to);
    const problem = chronicleProblemOf(text);
    expect(problem.code).toBe(code);
    expect(problem.hint ?? "").toMatch(hint);
    expect(text.split("\n")[problem.line! - 1]).toBe(problem.excerpt);
  });
});

describe("clauses that contradict", () => {
  it("are a problem naming both articles, and none governs", () => {
    const text = changed(
      CSTO_TEXT,
      "notice_months: 6, to: depositary",
      "notice_months: 12, to: depositary",
    ).replace("    over: [withdrawal-1994]\n", "");
    const charter = parseCharter(text, "csto.yaml").value!;
    const state = replay(charter, CHRONICLE, { kind: "record" }, "2024-03-12");
    const problem = state.problems.find((p) => p.code === "alliance/conflict")!;
    expect(problem.what).toContain("CST art. 11(2)");
    expect(problem.what).toContain("Charter art. 19");
    expect(state.standings.find((s) => s.state === "ARM")!.earliestExit).toBeNull();
  });
});

describe("docs/charters.md", () => {
  const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  const law = file("examples/charters/rivers.yaml");
  const history = file("examples/charters/rivers.chronicle.yaml");

  it("shows pieces of the worked example as it stands in its files", () => {
    const pieces = [...file("docs/charters.md").matchAll(/```yaml\n([\s\S]*?)```/g)].map((m) => m[1]!);
    const shown = pieces.filter((piece) => !piece.startsWith("# yaml-language-server"));
    expect(shown.length).toBeGreaterThan(4);
    for (const piece of shown) expect(`${law}${history}`).toContain(piece);
  });

  it("names every field of every kind", () => {
    const page = file("docs/charters.md");
    for (const [kind, rule] of Object.entries(RULES)) {
      const row = page.split("\n").find((line) => line.startsWith(`| \`${kind}\``)) ?? "";
      for (const field of Object.keys(rule.shape)) {
        if (field !== "against") expect(row, `${kind}.${field}`).toMatch(new RegExp(`\\b${field}\\b`));
      }
    }
  });

  it("its worked example is a charter without a fault, and gives what it says", () => {
    const { value: charter, problems } = parseCharter(law, "rivers.yaml");
    expect(problems).toEqual([]);
    const claims = parseChronicle(history, "rivers.chronicle.yaml", charter!).value!;
    const on = (day: string) => replay(charter!, claims, { kind: "record" }, day);
    const of = (state: string, day: string) => on(day).standings.find((s) => s.state === state);
    expect(of("KRS", "1950-03-01")).toMatchObject({ formal: "applicant" });
    expect(of("KRS", "1966-06-01")).toMatchObject({ formal: "leaving", exit: "1967-03-07" });
    expect(of("KRS", "1967-03-07")).toMatchObject({ formal: "former", since: "1967-03-07" });
    expect(of("OST", "1966-06-01")).toMatchObject({ formal: "member", effective: "frozen" });
    expect(on("1975-07-01").duties).toMatchObject([{ owedTo: "VLM", requestNeeded: true, requested: false }]);
  });
});
