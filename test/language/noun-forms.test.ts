import { expect, test } from "vitest";
import { english } from "./english.ts";

/** Forms in -s and what they are: nouns behind names, verbs where a clause has no other. */
test.each([
  ["Kenya and other Black Sea states sent ships.", "states", "NNS"],
  ["Fellow OAS states accused it on Monday.", "states", "NNS"],
  ["The Gulf strikes killed the guards.", "strikes", "NNS"],
  ["The Warsaw Pact moves will anger Kenya.", "moves", "NNS"],
  ["Talks between Kenya and Uganda broke down.", "Talks", "NNS"],
  ["The Kuwait letter states that the troops left.", "states", "VBZ"],
  ["The ship which Kenya claims was hit sank on Monday.", "claims", "VBZ"],
  ["Kenya demands increased aid.", "demands", "VBZ"],
  ["Kenya gets paid on Monday.", "gets", "VBZ"],
  ["Sanctions on Mali, Guinea and Niger were lifted.", "Guinea", "NNP"],
  ["He paid a guinea for it.", "guinea", "NN"],
])("%s", (text, form, xpos) => {
  const token = english.analyse(text)[0]!.tokens.find((t) => t.text === form);
  expect(token?.xpos).toBe(xpos);
});
