import { expect, test } from "vitest";
import { actLines, readText } from "../library.ts";

test("the seat of a body stands for it, unless the host state is spoken of", () => {
  const about = (text: string): readonly string[] => actLines(readText(text));
  expect(about("The African Union met. Gabon accused Addis Ababa of arrogance.")).toContain(
    "GAB accuse AU fact",
  );
  expect(about("The African Union met in Ethiopia. Gabon accused Addis Ababa of arrogance.")).toContain(
    "GAB accuse ETH fact",
  );
});
