import { describe, expect, test } from "vitest";
import { ORGANISATIONS } from "../../../src/vocabulary/actors.ts";
import { ACTORS, TEXTS } from "./library.ts";

const rows = (text: string): readonly (readonly string[])[] =>
  text
    .split("\n")
    .filter((l) => l !== "" && !l.startsWith("#"))
    .slice(1)
    .map((l) => l.split("\t"));

describe("data/actors", () => {
  test.each(Object.entries(TEXTS))("%s says where it is from", (_, text) => {
    expect(text.split("\n").slice(0, 4).join(" ")).toMatch(/CC0/);
  });

  test("codes are three letters, once each; every organisation of the vocabulary has its names", () => {
    const codes = rows(TEXTS.states).map((r) => r[0]!);
    expect(codes.filter((c) => !/^[A-Z]{3}$/.test(c))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(Object.keys(ORGANISATIONS).filter((c) => !ACTORS.labels.has(c))).toEqual([]);
  });

  test("members of bodies are states, each once, and the body is known", () => {
    const bad = rows(TEXTS.memberships).filter(([code, all]) => {
      const states = all!.split("|");
      return (
        !ACTORS.labels.has(code!) ||
        new Set(states).size < states.length ||
        states.some((s) => !ACTORS.labels.has(s))
      );
    });
    expect(bad).toEqual([]);
  });

  test("terms of office have a state or body that is known, a surname, and do not end before they begin", () => {
    const bad = rows(TEXTS.leaders).filter(([name, surname, gender, code, office, from, to, source]) => {
      const known = ACTORS.labels.has(code!.split("/")[0]!);
      const dated = /^\d{4}(-\d{2}){0,2}$/.test(from!) && /^(\d{4}(-\d{2}){0,2})?$/.test(to!);
      return (
        !name ||
        !surname ||
        !office ||
        !source ||
        !/^[mf]?$/.test(gender!) ||
        !known ||
        !dated ||
        (to !== "" && to! < from!.slice(0, to!.length))
      );
    });
    expect(bad).toEqual([]);
  });

  test("nobody is called after a body: a word that names an institution is no surname", () => {
    const bodies =
      /^(?:Government|Council|Junta|Committee|Cabinet|Parliament|Ministry|Presidency|Commission)$/;
    const bad = rows(TEXTS.leaders).filter(([, surname]) => bodies.test(surname ?? ""));
    expect(bad).toEqual([]);
  });
});
