import { describe, expect, it } from "vitest";
import { RULES, type Rule } from "../../src/alliance/clauses.ts";
import { tally } from "../../src/alliance/tally.ts";

/** Members of every row: A to F. */
const MEMBERS = ["A", "B", "C", "D", "E", "F"];

const ruleOf = (fields: string): Rule<"decision"> => {
  const given: unknown = JSON.parse(fields);
  const base = { body: "Council", abstention_blocks: false, limited_format: false, binds_dissenters: true };
  return RULES.decision.parse({ ...base, ...(given as object) });
};

/** "for A B; against C; aside D; parties E; without F; told": who did what; "told" is told as adopted. */
function ballotOf(text: string) {
  const parts = text.split(";").map((part) => part.trim());
  const codes = (word: string): string[] =>
    parts
      .find((part) => part.startsWith(`${word} `))
      ?.split(" ")
      .slice(1) ?? [];
  const without = codes("without");
  return {
    members: MEMBERS,
    voters: MEMBERS.filter((code) => !without.includes(code)),
    parties: codes("parties"),
    inFavour: codes("for"),
    against: codes("against"),
    aside: codes("aside"),
    adopted: parts.includes("told"),
  };
}

describe("votes are counted as the charter has it", () => {
  it.each([
    // consensus and unanimity
    [`{"rule":"consensus"}`, "told", "stands ABCDEF", "nobody with a vote objected"],
    [`{"rule":"consensus"}`, "against A; told", "falls", "A objected"],
    [`{"rule":"consensus"}`, "against F; without F; told", "stands ABCDEF", "nobody with a vote objected"],
    [`{"rule":"consensus"}`, "for A", "cannot be determined", "whether it was adopted is not told"],
    [`{"rule":"consensus","limited_format":true}`, "aside B; told", "stands ACDEF", "limited format"],
    [`{"rule":"unanimity","abstention_blocks":true}`, "aside B; told", "falls", "an abstention blocks"],
    // unanimity less the parties
    [`{"rule":"unanimity","parties_vote":false}`, "against A; parties A; told", "stands ABCDEF", "objected"],
    [`{"rule":"unanimity"}`, "against A; parties A; told", "falls", "A objected"],
    // silence
    [`{"rule":"consensus","silence":true}`, "against C", "falls", "the silence was broken by C"],
    [`{"rule":"consensus","silence":true}`, "for A", "cannot be determined", "whether the silence ran out"],
    // constructive abstention
    [`{"rule":"unanimity","abstainers_bound":false}`, "aside D; told", "stands ABCEF", "constructively"],
    [
      `{"rule":"unanimity","abstainers_bound":false,"abstention_limit":0.3333}`,
      "aside D E; told",
      "falls",
      "2 of 6",
    ],
    // majorities
    [`{"rule":"majority"}`, "for A B C D", "stands ABCDEF", "4 were for it"],
    [`{"rule":"majority"}`, "against A B; aside C; told", "falls", "4 votes are needed, at most 3"],
    [`{"rule":"two thirds"}`, "against A B; told", "stands ABCDEF", "4 votes are needed"],
    [`{"rule":"two thirds"}`, "against A B C; told", "falls", "at most 3"],
    [
      `{"rule":"two thirds","of":"voting"}`,
      "for A B; against C; aside D E F",
      "stands ABCDEF",
      "2 were for it",
    ],
    [`{"rule":"two thirds"}`, "for A B; against C", "cannot be determined", "how they fell is not told"],
    [`{"rule":"two thirds","binds_dissenters":false}`, "against A; told", "stands BCDEF", "votes are needed"],
    // UN art. 27: nine of fifteen, and no permanent member against
    [
      `{"rule":"majority","needed":9,"seats":15,"veto_holders":["A"]}`,
      "against A; told",
      "falls",
      "is a veto",
    ],
    [
      `{"rule":"majority","needed":9,"seats":15,"veto_holders":["A"]}`,
      "against B; told",
      "stands ABCDEF",
      "9 votes",
    ],
    [
      `{"rule":"majority","needed":9,"seats":15,"veto_holders":["A"]}`,
      "aside A; told",
      "stands ABCDEF",
      "9 votes",
    ],
    // weights
    [`{"rule":"weighted","weights":{"A":10,"B":1,"C":1}}`, "for B C; against A", "falls", "a weight of 7"],
    [`{"rule":"weighted","weights":{"A":10,"B":1,"C":1}}`, "for A", "stands ABCDEF", "a weight of 10"],
  ])("%s with %s: %s", (rule, ballot, wanted, words) => {
    const { stands, binds, why } = tally(ruleOf(rule), ballotOf(ballot));
    const is = stands === null ? "cannot be determined" : stands ? `stands ${binds.join("")}` : "falls";
    expect(`${is} (${why})`).toContain(`${wanted} (`);
    expect(why).toContain(words);
  });
});
