import { expect, test } from "vitest";
import { actLines, readText } from "./library.ts";
import { interviewOf } from "../../src/read/interview.ts";

const LABELLED = `The Kenyan defence minister, Amina Odera, spoke to this paper.
Question: Will you leave NATO?
Odera: We will stay in NATO. Uganda attacked us in May.
Question: Did anybody help?
Odera: Rwanda sent us weapons.`;

const QUOTED = `A deputy speaker of the Kenyan parliament, whom we met on Monday.
Will Kenya leave the Arab League?
"We asked Uganda for help."
Do you fear Rwanda?
"They accused us of theft."`;

test("answers are in the voice of the one whose name stands before them", () => {
  const lines = actLines(readText(LABELLED));
  expect(lines).toContain("UGA attack KEN fact in KEN");
  expect(lines).toContain("RWA assist KEN fact in KEN");
  expect(lines.filter((line) => line.startsWith("KEN leave NATO possible"))).toEqual([
    "KEN leave NATO possible",
  ]);
});

test("quoted paragraphs after questions are answers of whoever was introduced", () => {
  expect(actLines(readText(QUOTED))).toContain("KEN request UGA fact in KEN");
});

test("what an answer reports of others stays the answerer's words: we are his", () => {
  const others = `Did anybody warn you?
"Nobody. Then Rwanda accused us of theft, and Uganda praised our patience."`;
  const lines = actLines(readText(`${QUOTED}\n${others}`));
  expect(lines).toContain("RWA accuse KEN fact in KEN");
  expect(lines).toContain("UGA endorse KEN fact in KEN");
});

test("a text with one label, or with quotations but no questions, is no interview", () => {
  expect(interviewOf("Kenya: a country.\nIt rained.\nIt rained again.")).toBeNull();
  expect(interviewOf('He spoke.\n"It rains."\nHe went on.\n"It rains."')).toBeNull();
});
