import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/base/day.ts";
import { type Account, contests, replay, threats } from "../../src/alliance/index.ts";
import { claimsOf } from "../../src/record/record.ts";
import type { Claim } from "../../src/record/claim.ts";
import type { Entry } from "../../src/record/entry.ts";
import { ACTS, type ActTypeName } from "../../src/vocabulary/acts.ts";
import { CHRONICLE, CSTO, REPORT, told } from "./csto.ts";

const STATES = ["ARM", "KAZ", "UZB", "AZE"] as const;
const day = fc.integer({ min: 0, max: 12_000 }).map((n) => addDays("1993-01-01", n));
const account: fc.Arbitrary<Account> = fc.oneof(
  fc.constantFrom<Account>({ kind: "record" }, { kind: "undisputed" }, { kind: "official" }),
  fc.constantFrom("ARM", "RUS", "CSTO").map((code): Account => ({ kind: "party", code })),
);

/** Any act between any of a few parties, in any voice. */
const claim: fc.Arbitrary<Claim> = fc
  .record({
    type: fc.constantFrom(...(Object.keys(ACTS) as ActTypeName[])),
    actor: fc.constantFrom(...STATES, "CSTO"),
    target: fc.constantFrom(...STATES, "CSTO", null),
    status: fc.constantFrom("fact", "denied", "conditional", "intended", "possible", "demanded"),
    voice: fc.constantFrom("ARM", "RUS", "CSTO", "ARM/OPP", null),
    object: fc.constantFrom(null, "withdrawal", "mission", "its vote", "observer"),
    from: day,
    length: fc.constantFrom(0, 0, 30, 400),
    delay: fc.integer({ min: 0, max: 900 }),
    timed: fc.boolean(),
    n: fc.integer({ min: 0, max: 1e9 }),
  })
  .map(({ from, length, delay, timed, n, ...row }) =>
    told({
      ...row,
      id: `any:${n}`,
      ...(timed ? { time: `${from}/${addDays(from, length)}` } : {}),
      said: addDays(from, delay),
    } as Parameters<typeof told>[0]),
  );
const some = fc.uniqueArray(claim, { maxLength: 12, selector: (c) => c.id });
const RUNS = { numRuns: 60 };

describe("replay, for any claims", () => {
  it("gives the same twice, and whatever the order in which claims were recorded", () =>
    fc.assert(
      fc.property(some, account, day, fc.infiniteStream(fc.nat()), (extra, who, on, keys) => {
        const claims = [...CHRONICLE, ...REPORT, ...extra];
        const shuffled = claims
          .map((c) => ({ c, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ c }) => c);
        const once = replay(CSTO, claims, who, on);
        expect(replay(CSTO, claims, who, on)).toEqual(once);
        expect(replay(CSTO, shuffled, who, on)).toEqual(once);
        expect(contests(shuffled)).toEqual(contests(claims));
        expect(threats(shuffled, on)).toEqual(threats(claims, on));
      }),
      RUNS,
    ));

  it("leaves no trace of a claim retracted", () =>
    fc.assert(
      fc.property(some, claim, account, day, (extra, gone, who, on) => {
        const assert = (c: Claim, i: number): Entry => ({
          kind: "assert",
          id: `e${i}`,
          by: "test",
          on: "2026-01-01",
          claim: c,
        });
        const kept = [...CHRONICLE, ...extra.filter((c) => c.id !== gone.id)];
        const entries: readonly Entry[] = [
          ...kept.map(assert),
          assert(gone, kept.length),
          {
            kind: "retract",
            id: "r",
            by: "test",
            on: "2026-01-02",
            claimId: gone.id,
            reason: "read wrongly",
          },
        ];
        const after = replay(CSTO, claimsOf(entries), who, on);
        expect(after).toEqual(replay(CSTO, kept, who, on));
        expect(JSON.stringify(after)).not.toContain(`"${gone.id}"`);
      }),
      RUNS,
    ));

  it("never lets a day's standings depend on what came after it", () =>
    fc.assert(
      fc.property(some, account, day, (extra, who, on) => {
        const claims = [...CHRONICLE, ...extra];
        const before = claims.filter(
          (c) => (c.time?.start ?? c.said?.start ?? on) <= on && (c.said?.start ?? on) <= on,
        );
        const strip = (all: readonly Claim[]) =>
          replay(CSTO, all, who, on).standings.map((s) => ({
            ...s,
            derivation: s.derivation.map((d) => d.what),
          }));
        expect(strip(before)).toEqual(strip(claims));
      }),
      RUNS,
    ));

  it("is monotone in knowledge: what was derived on a day is what is known of it as of that day, ever after", () =>
    fc.assert(
      fc.property(some, account, day, (extra, who, on) => {
        const claims = [...CHRONICLE, ...extra];
        const then = claims.filter((c) => (c.said?.start ?? on) <= on);
        expect(replay(CSTO, claims, who, on, on)).toEqual(replay(CSTO, then, who, on));
        // What is to be expected for a later day rests on nothing said after.
        const later = addDays(on, 400);
        expect(replay(CSTO, claims, who, later, on).standings).toEqual(
          replay(CSTO, then, who, later, on).standings,
        );
      }),
      RUNS,
    ));

  it("keeps seats sound: who left has no vote, an exit lies ahead, dates are days", () =>
    fc.assert(
      fc.property(some, account, day, (extra, who, on) => {
        for (const s of replay(CSTO, [...CHRONICLE, ...extra], who, on).standings) {
          if (s.formal === "former" || s.formal === "observer") expect(s.votes).toBeNull();
          if (s.exit !== null) expect(s.exit > on).toBe(true);
          if (s.since !== null) expect(s.since <= on).toBe(true);
          expect(s.formal === "leaving").toBe(s.exit !== null);
        }
      }),
      RUNS,
    ));
});
