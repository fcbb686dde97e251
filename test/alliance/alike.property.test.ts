import fc from "fast-check";
import { expect, test } from "vitest";
import { alikeAmong } from "../../src/alliance/alike.ts";
import { sameAct } from "../../src/alliance/same.ts";
import { dayAt } from "../../src/base/day.ts";
import type { Claim } from "../../src/record/claim.ts";
import { claimOf } from "../store/claims.ts";

const day = fc.option(fc.nat({ max: 40 }).map(dayAt), { freq: 4 });
const claim: fc.Arbitrary<Claim> = fc
  .record({
    actor: fc.constantFrom("KEN", "UGA"),
    type: fc.constantFrom("leave" as const, "join" as const),
    target: fc.constantFrom("AU", "EAC", null),
    // Ends before starts too: what a text says of its days is not always in order.
    time: fc.option(fc.record({ start: day, end: day }), { freq: 5 }),
  })
  .map((some) => claimOf("d:a", some));

test("claims of one act are those that a comparison of each with each finds", () =>
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 40 }), (list) => {
      const claims = list.map((one, i) => ({ ...one, id: `d:a${i}` }));
      const alike = alikeAmong(claims);
      for (const one of claims) {
        const found = new Set(alike(one));
        expect(claims.filter((other) => found.has(other))).toEqual(
          claims.filter((other) => other !== one && sameAct(one, other)),
        );
      }
    }),
    { numRuns: 300 },
  ));
