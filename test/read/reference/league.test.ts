import { expect, test } from "vitest";
import { actLines, readText } from "../library.ts";

const TEXT = "Delegates met in Geneva. Peru left the League on Monday. Nothing else was known last night.";

test("the League of a report from before April 1946 is that of Nations", () => {
  expect(actLines(readText(TEXT, "1935-10-11"))).toContain("PER leave LON fact");
  expect(actLines(readText(TEXT, "1956-10-11")).join(" ")).not.toContain("LON");
});
