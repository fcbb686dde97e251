import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimsOn, runWorld, worldOf } from "../../src/alliance/compact/index.ts";
import { hold } from "../../src/alliance/account.ts";
import { type Charter, parseCharter, parseChronicle, why } from "../../src/alliance/index.ts";
import { groundOf, standingsOf } from "../../src/alliance/standing.ts";
import { addDays, addMonths, addMonthsTo, dayAt, numberOf } from "../../src/base/day.ts";
import type { Claim } from "../../src/record/claim.ts";
import { told } from "./csto.ts";

const RECORD = { kind: "record" } as const;
const LAST = "2026-12-31";

const read = (kind: string, id: string): string =>
  readFileSync(new URL(`../../data/${kind}/${id}.yaml`, import.meta.url), "utf8");

function load(id: string): { readonly charter: Charter; readonly chronicle: readonly Claim[] } {
  const charter = parseCharter(read("charters", id), id).value;
  const chronicle = charter && parseChronicle(read("chronicles", id), id, charter).value;
  if (!charter || !chronicle) throw new Error(`${id} does not parse`);
  return { charter, chronicle };
}

const ALLIANCES = ["csto", "nato", "weu", "ecowas", "eu", "lon"].map(load);
const STATES = ["ARM", "UZB", "FRA", "GBR", "MLI", "ITA", "XXX"];
const stateCode = fc.constantFrom(...STATES);

/** Acts such as chronicles hold: joining, leaving, what the body does, and what only looks like it. */
const act = (charter: Charter, n: number): fc.Arbitrary<Claim> => {
  const org = charter.id;
  const articles = [null, ...charter.clauses.filter((c) => c.kind === "term").map((c) => c.article)];
  const renewals = charter.clauses.flatMap((c) =>
    c.kind === "term" && c.rule !== "silent" && c.rule.continued_by !== null ? [c.rule.continued_by] : [],
  );
  return fc
    .record({
      kind: fc.constantFrom(
        ...(["join", "join", "notify", "notify", "freeze", "resume", "suspend", "expel"] as const),
        ...(["accept", "agree", "leave", "boycott", "vote"] as const),
      ),
      state: stateCode,
      byOrg: fc.boolean(),
      object: fc.constantFrom(
        ...[null, "signature", "deposit of ratification", "observer", "withdrawal", "denunciation"],
        ...[
          "revokes its notice",
          "extension to 2024-05-01",
          "its vote",
          "suspension of its part",
          ...renewals,
        ],
      ),
      article: fc.constantFrom(...articles),
      from: fc.integer({ min: numberOf("1919-06-01"), max: numberOf(LAST) }),
      length: fc.constantFrom(0, 0, 0, 30, 365),
    })
    .map(({ kind, state, byOrg, object, article, from, length }) => {
      const body = ["suspend", "expel", "accept"].includes(kind) || (byOrg && kind !== "join");
      const day = dayAt(from);
      const claim = told({
        id: `any:${n}`,
        type: kind,
        actor: body ? org : state,
        target: body ? state : org,
        object,
        article,
        time: `${day}/${addDays(day, length)}`,
      });
      return { ...claim, said: null, voice: { ...claim.voice, kind: "chronicle" as const } };
    });
};

const world = fc.tuple(
  ...ALLIANCES.map(({ charter }, place) =>
    fc
      .tuple(
        fc.boolean(),
        fc
          .array(fc.nat(), { maxLength: 40 })
          .chain((list) => fc.tuple(...list.map((_, i) => act(charter, i)))),
      )
      .map(([own, more]) => ({ place, own, more })),
  ),
);

const brief = (found: {
  formal: string;
  effective: string | null;
  since: string | null;
  exit: string | null;
}) => ({
  formal: found.formal,
  effective: found.effective,
  since: found.since,
  exit: found.exit,
});

describe("the compact replay", () => {
  it(
    "holds what the replay holds, in any world, on any day",
    () =>
      fc.assert(
        fc.property(
          world,
          fc.array(fc.integer({ min: numberOf("1919-01-01"), max: numberOf(LAST) }), {
            minLength: 3,
            maxLength: 3,
          }),
          (rows, days) => {
            const alliances = rows.map(({ place, own, more }) => {
              const { charter, chronicle } = ALLIANCES[place]!;
              return { charter, claims: [...(own ? chronicle : []), ...more] };
            });
            const codes = [
              ...new Set([...STATES, ...alliances.flatMap(({ claims }) => claims.map((c) => c.actor))]),
            ];
            const held = alliances.map(({ charter, claims }) => ({
              charter,
              held: hold(claims, RECORD, LAST),
            }));
            const log = runWorld(worldOf(held, codes), numberOf(LAST));
            alliances.forEach(({ charter, claims }, a) => {
              const ends = claims
                .flatMap((c) => (c.time?.end && c.time.end <= LAST ? [numberOf(c.time.end)] : []))
                .slice(-3);
              for (const n of [...days, ...ends]) {
                const state = standingsOf(groundOf(charter, hold(claims, RECORD, dayAt(n))));
                for (const [s, code] of codes.entries()) {
                  const known = state.standings.find((standing) => standing.state === code);
                  const found = log.at(a, s, n);
                  const at = `${charter.id} ${code} ${dayAt(n)}`;
                  expect(found === null ? null : brief(found), at).toEqual(known ? brief(known) : null);
                }
              }
            });
          },
        ),
        { numRuns: 20 },
      ),
    60_000,
  );

  it("derives on demand from the acts of the one member, with the same outcome", () =>
    fc.assert(
      fc.property(
        fc
          .array(fc.nat(), { maxLength: 30 })
          .chain((l) => fc.tuple(...l.map((_, i) => act(ALLIANCES[0]!.charter, i)))),
        (claims) => {
          const { charter } = ALLIANCES[0]!;
          const one = worldOf([{ charter, held: hold(claims, RECORD, LAST) }], STATES);
          const log = runWorld(one, numberOf(LAST));
          STATES.forEach((code, s) => {
            const found = log.at(0, s, numberOf(LAST));
            if (found === null) return;
            const tree = why(charter, claimsOn(one, 0, s), RECORD, code, LAST);
            const effective = found.effective === null ? "" : `, ${found.effective}`;
            expect(tree.what).toBe(
              `${code} is ${found.formal}${effective} in CSTO on ${LAST}, on the record`,
            );
          });
        },
      ),
      { numRuns: 400 },
    ));

  it("derives no day of coming inside from a vague time, which a freeze before it would otherwise be over by", () => {
    const { charter } = ALLIANCES[0]!;
    const claims = [
      told({ id: "a:1", type: "join", actor: "ARM", target: "CSTO", time: "1994-04-20" }),
      told({ id: "a:2", type: "freeze", actor: "ARM", target: "CSTO", time: "1995-01-01" }),
      told({ id: "a:3", type: "join", actor: "ARM", target: "CSTO", time: "1999-05" }),
    ].map((claim) => ({ ...claim, said: null, voice: { ...claim.voice, kind: "chronicle" as const } }));
    const one = worldOf([{ charter, held: hold(claims, RECORD, LAST) }], STATES);
    const found = runWorld(one, numberOf(LAST)).at(0, 0, numberOf(LAST));
    expect(found?.effective).toBe("frozen");
    expect(why(charter, claimsOn(one, 0, 0), RECORD, "ARM", LAST).what).toContain(
      "is member, frozen in CSTO",
    );
  });

  it("counts months over numbers as over days", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -40_000, max: 60_000 }),
        fc.integer({ min: -300, max: 300 }),
        (n, months) => {
          expect(dayAt(addMonthsTo(n, months))).toBe(addMonths(dayAt(n), months));
        },
      ),
      { numRuns: 300 },
    ));
});
