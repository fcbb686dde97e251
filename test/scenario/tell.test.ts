import { expect, test } from "vitest";
import { says } from "../../src/scenario/crisis/says.ts";
import type { Setting } from "../../src/scenario/crisis/setting.ts";
import { tellPath } from "../../src/scenario/tell.ts";

test.each([
  ["Aland", "freezes its part", "Aland freezes its part"],
  ["the three", "freezes its part", "the three freeze their part"],
  [
    "Finland and Sweden",
    "is ready to grant a memorandum",
    "Finland and Sweden are ready to grant a memorandum",
  ],
  ["the two", "denies its part", "the two deny their part"],
  ["Trinidad and Tobago", "gives notice", "Trinidad and Tobago gives notice"],
  ["the United States", "refuses", "the United States refuses"],
])("%s: %s", (name, does, sentence) => expect(says(name, does)).toBe(sentence));

const setting = {
  member: "Aland",
  ground: { articles: { decision: "art. 5", assistance: "art. 3" } },
} as Setting;
const event = (month: number, ...names: string[]) => ({
  month,
  names,
  article: month === 3 ? "art. 9" : null,
});

test("a path is told month by month, with the articles it passes through", () => {
  const events = [
    event(1, "Bland is ready to grant a pledge", "the body lets it pass"),
    event(3, "Aland gives notice"),
    event(7, "Eland attacks", "help comes"),
  ];
  expect(tellPath({ key: "", share: 1, end: "out", events }, setting)).toEqual({
    sentence:
      "Bland is ready to grant a pledge and the body lets it pass (art. 5); then Aland gives notice (art. 9); after that Eland attacks and help comes (art. 3); at the end: out",
    articles: ["art. 5", "art. 9", "art. 3"],
  });
  expect(tellPath({ key: "", share: 1, end: "takes part", events: [] }, setting).sentence).toBe(
    "Aland and all others carry on; at the end: takes part",
  );
});
