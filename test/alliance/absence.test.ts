import { expect, test } from "vitest";
import { hold } from "../../src/alliance/account.ts";
import { conductOf } from "../../src/alliance/freeze.ts";
import { CSTO, told } from "./csto.ts";

/** How often Armenia stayed away by the narrator, of what one report tells. */
const away = (act: Parameters<typeof told>[0]): number =>
  conductOf(CSTO, hold([told(act)], { kind: "record" }, "2024-03-12"), "ARM", null).boycotts.length;

test("who did not attend what took place on a day stayed away; who says he will not come has not yet", () => {
  const absent = { type: "attend", status: "denied", actor: "ARM", target: "CSTO" } as const;
  expect(away({ ...absent, time: "2023-11-23" })).toBe(1);
  expect(away({ ...absent, time: "2024-11-28" })).toBe(0);
  expect(away(absent)).toBe(0);
  expect(away({ ...absent, status: "fact", time: "2023-11-23" })).toBe(0);
  expect(away({ ...absent, actor: "KAZ", time: "2023-11-23" })).toBe(0);
});
