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

describe("times between subject and verb", () => {
  test("they do not hide the verb", () => {
    for (const time of ["this week", "two days later", "on Monday night", "in March 2019 and again in May"])
      expect(arcs(`Kenya ${time} imposed sanctions on Mali.`, "Kenya", "imposed", "sanctions")).toEqual([
        "imposed>nsubj>Kenya",
        ">root>imposed",
        "imposed>obj>sanctions",
      ]);
  });

  test("a time behind a verb is that verb's", () => {
    expect(arcs("Those who left last week returned home.", "week")).toEqual(["left>obl>week"]);
  });
});

describe("openings without a comma", () => {
  test("the subject is no part of them", () => {
    for (const opening of ["At the summit in Geneva", "As early as March", "When the talks failed"])
      expect(arcs(`${opening} Kenya denied having attacked Mali.`, "Kenya", "denied")).toEqual([
        "denied>nsubj>Kenya",
        ">root>denied",
      ]);
    expect(arcs("By breakfast Kenya's security council had resolved to appeal to Mali.", "council")).toEqual([
      "resolved>nsubj>council",
    ]);
  });

  test("a title goes with its name", () => {
    expect(arcs("In Accra President John Mahama offered to mediate.", "President", "John")).toEqual([
      "John>nmod:desc>President",
      "offered>nsubj>John",
    ]);
  });
});

describe("an auxiliary before its subject", () => {
  test("no sooner, hardly: the main clause is the second", () => {
    for (const text of [
      "No sooner had the talks failed than Kenya invaded Mali.",
      "Hardly had the talks failed when Kenya invaded Mali.",
    ])
      expect(arcs(text, "talks", "had", "failed", "Kenya", "invaded")).toEqual([
        "failed>aux>had",
        "failed>nsubj>talks",
        "invaded>advcl>failed",
        "invaded>nsubj>Kenya",
        ">root>invaded",
      ]);
  });

  test("not only: the words stay where they stood", () => {
    const text = "Not only has Kenya condemned Mali, but it has also left the union.";
    expect(arcs(text, "Not", "Kenya", "condemned", "left")).toEqual([
      "condemned>advmod>Not",
      "condemned>nsubj>Kenya",
      ">root>condemned",
      "condemned>conj>left",
    ]);
    expect(arcs("Not only Kenya has condemned Mali.", "Kenya")).toEqual(["condemned>nsubj>Kenya"]);
  });
});

describe("insertions between commas", () => {
  test("clauses of saying, brackets and what begins with a name are some", () => {
    for (const insertion of [", diplomats say,", " (population 50 million)", ", Uganda's neighbour,"])
      expect(arcs(`Once again Kenya${insertion} invaded Mali.`, "Kenya", "invaded")).toEqual([
        "invaded>nsubj>Kenya",
        ">root>invaded",
      ]);
    expect(arcs("Kenya, in its own words, plans to attack Mali.", "Kenya", "plans")).toEqual([
      "plans>nsubj>Kenya",
      ">root>plans",
    ]);
  });

  test("a verb behind them keeps its subject, and they hang on it", () => {
    const text = "In the end Kenya, one of the five founders, would invade Mali.";
    expect(arcs(text, "Kenya", "one", "invade")).toEqual([
      "invade>nsubj>Kenya",
      "Kenya>appos>one",
      ">root>invade",
    ]);
    const second = "The trouble began when Kenya, one of the five founders, decided to leave.";
    expect(arcs(second, "Kenya", "decided")).toEqual(["decided>nsubj>Kenya", "began>advcl>decided"]);
  });

  test("names in a list, and clauses of a list, are no insertions", () => {
    expect(arcs("Kenya closed its schools, went home, left the union.", "closed")).toEqual([">root>closed"]);
    expect(arcs("Kenya freed Togo, Mali, Chad and every ally, related body and branch.", "freed")).toEqual([
      ">root>freed",
    ]);
  });
});
