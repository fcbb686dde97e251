import { describe, expect, test } from "vitest";
import { loadLibrary } from "../../src/app/library.ts";

const { english } = loadLibrary();

/** Relations as "head>relation>word", of the words asked for. */
function arcs(text: string, ...words: readonly string[]): readonly string[] {
  const { tokens } = english.analyse(text)[0]!;
  return tokens
    .filter((t) => words.includes(t.text))
    .map((t) => `${t.head < 0 ? "" : tokens[t.head]!.text}>${t.deprel}>${t.text}`);
}

describe("sentences are parsed in parts", () => {
  test("clauses that semicolons part are each a clause of its own, joined to the one before", () => {
    expect(
      arcs("The talks failed; Kenya attacked Mali; Togo went home.", "failed", "attacked", "went"),
    ).toEqual([">root>failed", "failed>conj>attacked", "attacked>conj>went"]);
    expect(arcs("The talks failed; Kenya attacked Mali.", "Kenya", "Mali", ";")).toEqual([
      "failed>punct>;",
      "attacked>nsubj>Kenya",
      "attacked>obj>Mali",
    ]);
  });

  test("what would have been told stays told", () => {
    expect(arcs("Kenya said Togo had left; Mali had refused.", "left", "refused")).toEqual([
      "said>ccomp>left",
      "left>conj>refused",
    ]);
    expect(arcs("Kenya said Togo had left; Mali refuses.", "refuses")).toEqual(["said>conj>refuses"]);
  });

  test("lists, quotations and clauses that depend on another are left whole", () => {
    for (const text of [
      "Ministers of Kenya, a host; of Togo, a guest; and of Mali came.",
      "He said that Kenya had left; that Togo stayed.",
      "“The talks failed; Kenya left,” said a minister.",
    ])
      expect(english.analyse(text)[0]!.tokens.filter((t) => t.head < 0)).toHaveLength(1);
    expect(arcs("“The talks failed; Kenya left,” said a minister.", "said")).toEqual([">root>said"]);
  });

  test("adverbs of several words between subject and verb do not hide the verb", () => {
    for (const adverb of ["at last", "for once", "once more", "the next day"])
      expect(arcs(`Kenya ${adverb} attacked Mali.`, "Kenya", "attacked", "Mali")).toEqual([
        "attacked>nsubj>Kenya",
        ">root>attacked",
        "attacked>obj>Mali",
      ]);
    expect(arcs("Kenya has since imposed sanctions.", "since", "imposed")).toEqual([
      "imposed>advmod>since",
      ">root>imposed",
    ]);
    expect(arcs("Kenya has since May imposed sanctions.", "May")).toEqual(["sanctions>compound>May"]);
  });

  test("bounds of a number are the number's", () => {
    expect(arcs("Kenya sent up to 650 men to Mali.", "up", "men")).toEqual(["to>fixed>up", "sent>obj>men"]);
    expect(arcs("Kenya stood up to Mali.", "up")).toEqual(["stood>compound:prt>up"]);
  });
});
