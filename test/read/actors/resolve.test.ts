import { describe, expect, test } from "vitest";
import { isReference, resolveReference } from "../../../src/read/actors/index.ts";
import { ACTORS, DATE, find } from "./library.ts";

/** Codes of the words between brackets, given the text before them. */
function resolved(marked: string, date = DATE): readonly (string | null)[] {
  const at = marked.indexOf("[");
  const words = marked.slice(at + 1, marked.indexOf("]"));
  const text = marked.replace(/[[\]]/g, "");
  const found = resolveReference(words, at, find(text, date), { actors: ACTORS, date });
  return found?.codes ?? [];
}
const nameOf = (marked: string): string | undefined => {
  const at = marked.indexOf("[");
  const text = marked.replace(/[[\]]/g, "");
  return resolveReference(marked.slice(at + 1, marked.indexOf("]")), at, find(text), {
    actors: ACTORS,
    date: DATE,
  })?.name;
};

describe("references", () => {
  test.each([
    ["Prime Minister Nikol Pashinyan met Lavrov. [He] left.", ["ARM"]],
    ["Russian Foreign Minister Sergei Lavrov met Maria Zakharova. [She] left.", ["RUS"]],
    ["Armenia wrote to the CSTO. [The alliance] did not answer.", ["CSTO"]],
    ["Armenia wrote to the CSTO and NATO. [the bloc] did not answer.", ["NATO"]],
    ["Armenia has not notified the CSTO about the end of [its] membership.", ["ARM"]],
    ["Prime Minister Nikol Pashinyan spoke. It is a threat to [his country].", ["ARM"]],
    ["CSTO Secretary General Imangali Tasmagambetov spoke. [The secretary general] left.", ["CSTO"]],
    ["Armenia asked Russia and other CSTO allies for help. [They] ignored it.", ["RUS", "CSTO"]],
    ["Armenia and Azerbaijan met. [Both countries] agreed.", ["ARM", "AZE"]],
    ["Armenian opposition groups protested. [The opposition] wants more.", ["ARM/OPP"]],
    ["Mali left. [The junta] said so.", ["MLI"]],
    ["The European Union sent monitors. [The union] paid.", ["EU"]],
    // Nobody to stand for.
    ["[He] left.", []],
    ["It rained. [The alliance] did not answer.", []],
  ])("%s", (text, codes) => expect(resolved(text)).toEqual(codes));

  test("an office with nobody named is its holder's on the day, in the state most spoken of", () => {
    expect(nameOf("Armenia left the room. Armenia was angry. [The prime minister] spoke.")).toBe(
      "Nikol Pashinyan",
    );
    expect(nameOf("Yerevan boycotted it. Pashinyan spoke. [The premier] left.")).toBe("Nikol Pashinyan");
  });

  test("a woman is not he, nor a man she", () => {
    const text = "Maria Zakharova met Sergei Lavrov. [He] left.";
    expect(nameOf(text)).toBe("Sergei Lavrov");
    expect(nameOf(text.replace("He", "She"))).toBe("Maria Zakharova");
  });

  test("what is excluded is not chosen", () => {
    const text = "Armenia blamed Azerbaijan. It said so.";
    const found = resolveReference("It", 27, find(text), { actors: ACTORS, date: DATE, exclude: ["ARM"] });
    expect(found?.code).toBe("AZE");
  });

  test.each([
    ["he", true],
    ["Its", true],
    ["the alliance", true],
    ["the Russian-led military alliance", true],
    ["his country", true],
    ["the premier", true],
    ["the weather", false],
    ["an alliance of states", false],
    ["a president", false],
    ["his minister", false],
    ["countries", false],
  ])("%s is a reference: %s", (words, is) => expect(isReference(words)).toBe(is));
});
