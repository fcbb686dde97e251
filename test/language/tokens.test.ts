import { describe, expect, it } from "vitest";
import { tokenise } from "../../src/language/tokens.ts";

const cut = (text: string): string[] =>
  tokenise(text, 0, text.length).map(([start, end]) => text.slice(start, end));

describe("tokens", () => {
  it.each([
    ["Armenia’s", "Armenia ’s"],
    ["Armenia's", "Armenia 's"],
    ["the states’ decision", "the states ’ decision"],
    ["can’t", "ca n’t"],
    ["didn't", "did n't"],
    ["cannot", "can not"],
    ["we’ll they've I'd", "we ’ll they 've I 'd"],
    ["O'Brien's", "O'Brien 's"],
    ["Armenian-Azerbaijani border", "Armenian - Azerbaijani border"],
    ["six ex-Soviet, non-aligned states", "six ex-Soviet , non-aligned states"],
    ["U.S. and U.N. envoys", "U.S. and U.N. envoys"],
    ["Gen. Viktor B. Smith", "Gen. Viktor B. Smith"],
    ["No. 5, no.", "No. 5 , no ."],
    ["at 5 p.m. on", "at 5 p.m. on"],
    ["$3.5 billion, 2.5%", "$ 3.5 billion , 2.5 %"],
    ["1,200 men, the 1990s, the '90s", "1,200 men , the 1990s , the '90s"],
    ["“remains our ally.”", "“ remains our ally . ”"],
    ["wait... or--what?!", "wait ... or -- what ?!"],
    ["(CSTO)", "( CSTO )"],
    ["see https://example.org/a?b=c.", "see https://example.org/a?b=c ."],
    ["(press@example.org)", "( press@example.org )"],
    ["and/or", "and / or"],
    ["🙂 ok", "🙂 ok"],
  ])("cuts %s", (text, expected) => {
    expect(cut(text).join(" ")).toBe(expected);
  });
});
