import { describe, expect, test } from "vitest";
import { councilOn } from "../../src/alliance/council.ts";
import { RULES } from "../../src/alliance/clauses.ts";
import { termOf } from "../../src/alliance/term.ts";
import { readFileSync } from "node:fs";
import { hold } from "../../src/alliance/account.ts";
import { parseCharter, parseChronicle } from "../../src/alliance/index.ts";
import { rosterOf, seatsOn } from "../../src/alliance/roster.ts";
import { isInside } from "../../src/alliance/seat.ts";

const rule = (over: object) =>
  RULES.decision.parse({
    body: "Council",
    rule: "majority",
    abstention_blocks: false,
    limited_format: false,
    binds_dissenters: true,
    ...over,
  });

describe("a body in which not every member has a seat", () => {
  const council = rule({
    seats: 3,
    veto_holders: ["AAA", "OLD"],
    elected: { 1961: ["CCC"], "1962/1963": ["DDD"] },
  });
  const members = ["AAA", "BBB", "CCC", "DDD"];

  test("seats its permanent members and those elected for the day, and says how many it does not know", () => {
    expect(councilOn(council, members, "1961-12-31")).toEqual({ seated: ["AAA", "CCC"], unknown: 1 });
    expect(councilOn(council, members, "1962-01-01")).toEqual({ seated: ["AAA", "DDD"], unknown: 1 });
    expect(councilOn(council, members, "1964-01-01")).toEqual({ seated: ["AAA"], unknown: 2 });
  });

  test("is no matter where each member has a vote", () => {
    expect(councilOn(rule({}), members, "1961-01-01")).toBeNull();
    expect(councilOn(council, ["AAA", "BBB"], "1961-01-01")).toBeNull();
  });

  test("reads terms, and nothing else", () => {
    expect(termOf("1961")).toEqual({ start: "1961-01-01", end: "1961-12-31" });
    expect(termOf("1990-01-01/1990-05-21")).toEqual({ start: "1990-01-01", end: "1990-05-21" });
    for (const no of ["1963/1962", "1961/1962/1963", "", "soon"]) expect(termOf(no)).toBeNull();
  });
});

test("the Security Council has eleven seats up to 1965 and fifteen since, all of them held, in every year", () => {
  const read = (kind: string): string =>
    readFileSync(new URL(`../../data/${kind}/un.yaml`, import.meta.url), "utf8");
  const charter = parseCharter(read("charters"), "un.yaml").value!;
  const chronicle = parseChronicle(read("chronicles"), "un.yaml", charter).value!;
  const last = "2026-12-31";
  const roster = rosterOf(charter, hold(chronicle, { kind: "record" }, last, last));
  const membersOn = (day: string) =>
    seatsOn(roster, day)
      .filter(isInside)
      .map((seat) => seat.state);
  const full: string[] = [];
  for (let year = 1946; year <= 2026; year++) {
    for (const day of [`${year}-02-01`, `${year}-11-30`]) {
      const clause = charter.clauses.find(
        (c) =>
          c.kind === "decision" &&
          c.rule !== "silent" &&
          c.rule.seats !== null &&
          c.validFrom <= day &&
          (c.validTo === null || day <= c.validTo),
      );
      const council = councilOn(clause!.rule as ReturnType<typeof rule>, membersOn(day), day);
      // The amendment was in force from 31 August 1965; its four new seats were filled for 1966.
      if (day === "1965-11-30") continue;
      if (council?.unknown !== 0 || council.seated.length !== (year < 1966 ? 11 : 15))
        full.push(`${day}: ${council?.seated.join(" ")}`);
    }
  }
  expect(full).toEqual([]);
});
