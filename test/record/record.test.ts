import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/record/claim.ts";
import type { Entry } from "../../src/record/entry.ts";
import { sameAct } from "../../src/record/same-act.ts";
import { append, asKnownOn, claimsOf } from "../../src/record/record.ts";

const claim = (id: string, day: string): Claim => ({
  id,
  type: "leave",
  actor: "KEN",
  target: "AU",
  object: null,
  status: "fact",
  voice: { kind: "narrator", code: null, name: "a paper", role: null, via: [], cue: null, inferred: false },
  time: { start: day, end: day },
  said: null,
  place: null,
  condition: null,
  evidence: [],
  confidence: 1,
  article: null,
  note: null,
});

const assert = (id: string, day: string, on = "2031-01-01"): Entry => ({
  kind: "assert",
  id: `e-${id}`,
  by: "reader",
  on,
  claim: claim(id, day),
});

const retract = (claimId: string, on = "2031-01-02"): Entry => ({
  kind: "retract",
  id: `r-${claimId}`,
  by: "a person",
  on,
  claimId,
  reason: "misread",
});

describe("the record", () => {
  test("claims stand in order of when they happened, whatever the order of recording", () => {
    const entries = fc
      .uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 10 })
      .chain((days) => {
        const list = days.map((d) => assert(`c${d}`, `2031-01-${String(d).padStart(2, "0")}`));
        return fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }));
      });
    fc.assert(
      fc.property(entries, ([a, b]) => {
        expect(claimsOf(a)).toEqual(claimsOf(b));
      }),
    );
  });

  test("a retracted claim is gone, and the entry that made it stays", () => {
    const entries = append([assert("a", "2031-01-01"), assert("b", "2031-01-02")], retract("a"));
    expect(claimsOf(entries).map((c) => c.id)).toEqual(["b"]);
    expect(entries).toHaveLength(3);
  });

  test("a corrected claim stands as corrected", () => {
    const entries = append([assert("a", "2031-01-01")], {
      kind: "correct",
      id: "c-a",
      by: "a person",
      on: "2031-01-02",
      claim: { ...claim("a", "2031-01-01"), status: "denied" },
      reason: "the report denies it",
    });
    expect(claimsOf(entries)).toMatchObject([{ id: "a", status: "denied" }]);
  });

  test("what was known on a day does not know what came later", () => {
    const entries = append([assert("a", "2031-01-01", "2031-01-05")], retract("a", "2031-01-09"));
    expect(claimsOf(asKnownOn(entries, "2031-01-04"))).toEqual([]);
    expect(claimsOf(asKnownOn(entries, "2031-01-08")).map((c) => c.id)).toEqual(["a"]);
    expect(claimsOf(asKnownOn(entries, "2031-01-09"))).toEqual([]);
  });
});

describe("claims that tell of one act", () => {
  const at = (id: string, day: string, more: Partial<Claim> = {}): Claim => ({ ...claim(id, day), ...more });

  test("same parties, same type, a day in common: one act, whatever its status", () => {
    expect(sameAct(at("a", "2031-01-01"), at("b", "2031-01-01", { status: "denied" }))).toHaveLength(3);
  });

  test("another day, another target, another place or a time too wide: not known to be one", () => {
    expect(sameAct(at("a", "2031-01-01"), at("b", "2031-01-02"))).toBeNull();
    expect(sameAct(at("a", "2031-01-01"), at("b", "2031-01-01", { target: "EU" }))).toBeNull();
    expect(
      sameAct(at("a", "2031-01-01", { place: "in Nairobi" }), at("b", "2031-01-01", { place: "Kampala" })),
    ).toBeNull();
    const year = { time: { start: "2031-01-01", end: "2031-12-31" } };
    expect(sameAct(at("a", "2031-01-01", year), at("b", "2031-01-01", year))).toBeNull();
    expect(sameAct(at("a", "2031-01-01", { time: null }), at("b", "2031-01-01", { time: null }))).toBeNull();
  });
});
