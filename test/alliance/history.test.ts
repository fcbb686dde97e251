import { describe, expect, it } from "vitest";
import { replay } from "../../src/alliance/index.ts";
import { CHRONICLE, CSTO, told } from "./csto.ts";
import { runTable } from "./table.ts";

describe("standings over the chronicle of the CSTO", () => {
  it("the treaty of 1992: parties from signature, bound from entry into force", () =>
    runTable(`
      act 1992-05-15 ARM join CSTO
      is 1992-05-14 ARM none
      is 1992-05-15 ARM member, participating since 1992-05-15
      members 1992-12-31 ARM KAZ KGZ RUS TJK UZB
      members 1994-04-20 ARM AZE BLR GEO KAZ KGZ RUS TJK UZB
      earliest 1993-01-01 ARM none             # no exit clause is in force yet
      earliest 1995-01-01 ARM 1995-07-01       # CST art. 11(2)
    `));

  it("accession of Georgia and Belarus: sources give other days, and that is said", () =>
    runTable(`
      act 1993-12-09 GEO join CSTO
      is 1993-12-01 GEO none
      warns 1993-12-01 GEO is none on 1993-12-01 by the date chosen, member if it counts from 1993-09-09
      is 1993-12-09 GEO member
      silent 1993-12-20 GEO
      warns 1994-01-01 BLR is member on 1994-01-01 by the date chosen, none if it counts from 1994-01-03
    `));

  it("1999: Azerbaijan, Georgia and Uzbekistan do not renew, and the treaty lapses for them", () =>
    runTable(`
      act 1999-04-02 ARM agree CSTO
      act 1999-04-20 UZB leave CSTO
      members 1999-04-20 ARM AZE BLR GEO KAZ KGZ RUS TJK UZB
      is 1999-04-20 UZB member
      is 1999-04-21 UZB former since 1999-04-21
      is 1999-04-21 AZE former since 1999-04-21
      is 1999-04-21 GEO former since 1999-04-21
      members 1999-04-21 ARM BLR KAZ KGZ RUS TJK
    `));

  it("2006: Uzbekistan comes back; four days are given for it", () =>
    runTable(`
      act 2006-08-16 UZB resume CSTO
      is 2006-06-22 UZB former
      silent 2006-06-22 UZB
      is 2006-07-01 UZB former
      warns 2006-07-01 UZB is former on 2006-07-01 by the date chosen, member if it counts from 2006-06-23
      is 2006-08-16 UZB member, participating since 2006-08-16
      warns 2006-10-01 former if it counts from 2006-12-13
      warns 2007-06-01 former if it counts from 2008-03-28
      silent 2008-04-01 UZB
      members 2010-01-01 ARM BLR KAZ KGZ RUS TJK UZB
    `));

  it("2012: Uzbekistan's note freezes its part; the Council's consent puts it out", () =>
    runTable(`
      act 2012-06-28 UZB notify CSTO
      act 2012-06-28 UZB freeze CSTO
      is 2012-06-27 UZB member, participating
      is 2012-06-29 UZB member, frozen since 2012-06-28
      is 2012-06-29 UZB member, frozen according to RUS
      warns 2012-06-29 UZB is member on 2012-06-29 by the date chosen, former if it counts from 2012-06-28
      act 2012-12-19 CSTO accept UZB
      is 2012-12-18 UZB member, frozen
      is 2012-12-19 UZB former since 2012-12-19
      members 2012-12-31 ARM BLR KAZ KGZ RUS TJK
    `));

  it("a notice of withdrawal runs six months, may be met by no later act, and ends membership on its day", () =>
    runTable(`
      suppose 2015-02-01 TJK notify CSTO "withdrawal from the treaty"
      is 2015-01-31 TJK member
      is 2015-02-01 TJK leaving exit 2015-08-01
      earliest 2015-03-01 TJK none
      is 2015-07-31 TJK leaving
      is 2015-08-01 TJK former since 2015-08-01
    `));

  it("a notice may be taken back", () =>
    runTable(`
      suppose 2015-02-01 TJK notify CSTO "withdrawal"
      suppose 2015-05-01 TJK notify CSTO "revokes its notice"
      is 2015-04-30 TJK leaving exit 2015-08-01
      is 2016-01-01 TJK member, participating
    `));

  it("a notice that the charter makes final runs on; on a silent charter the law of treaties decides", () => {
    const notices = [
      told({
        type: "notify",
        actor: "TJK",
        target: "CSTO",
        object: "withdrawal",
        time: "2015-02-01",
        said: "2015-02-01",
      }),
      told({
        type: "notify",
        actor: "TJK",
        target: "CSTO",
        object: "revokes its notice",
        time: "2015-05-01",
        said: "2015-05-01",
      }),
    ];
    const on = (charter: typeof CSTO) =>
      replay(charter, [...CHRONICLE, ...notices], { kind: "record" }, "2015-06-01").standings.find(
        ({ state }) => state === "TJK",
      )!;
    const final = {
      ...CSTO,
      clauses: CSTO.clauses.map((clause) =>
        clause.kind === "withdrawal" && clause.rule !== "silent"
          ? { ...clause, rule: { ...clause.rule, revocable: false } }
          : clause,
      ),
    };
    expect(on(final)).toMatchObject({ formal: "leaving", exit: "2015-08-01" });
    expect(JSON.stringify(on(final).derivation)).toContain("the notice runs on");
    expect(on(CSTO)).toMatchObject({ formal: "member", exit: null });
    expect(JSON.stringify(on(CSTO).derivation)).toContain(
      "Vienna Convention on the Law of Treaties, art. 68",
    );
  });

  it("suspension and expulsion take an act of the body", () =>
    runTable(`
      suppose 2016-01-10 CSTO suspend TJK
      is 2016-01-10 TJK suspended since 2016-01-10
      suppose 2016-06-01 CSTO resume TJK
      is 2016-06-01 TJK member, participating
      suppose 2017-01-01 CSTO expel TJK
      is 2017-01-01 TJK former since 2017-01-01
    `));

  it("a notice runs on through a suspension, and a freeze through a notice", () =>
    runTable(`
      suppose 2015-01-10 TJK freeze CSTO
      suppose 2015-02-01 TJK notify CSTO "withdrawal"
      is 2015-02-02 TJK leaving, frozen exit 2015-08-01
      suppose 2015-03-01 CSTO suspend TJK
      is 2015-03-02 TJK leaving exit 2015-08-01
      suppose 2015-04-01 CSTO resume TJK
      is 2015-04-02 TJK leaving exit 2015-08-01
      is 2015-08-01 TJK former since 2015-08-01
    `));

  it("a report that a member left ends no membership without a notice", () =>
    runTable(`
      tell 2016-02-01 KGZ leave CSTO by report
      is 2016-03-01 KGZ member, participating
    `));

  it("observers of 2013: the year is known, the day is not", () =>
    runTable(`
      is 2013-06-01 SRB none
      is 2014-01-01 SRB observer since none
      is 2014-01-01 AFG observer
    `));

  it("2024: Armenia freezes its part, which the Charter does not know", () =>
    runTable(`
      act 2024-02-22 ARM freeze CSTO
      act 2024-02-23 ARM notify CSTO denied
      is 2024-02-21 ARM member, participating
      is 2024-02-22 ARM member, frozen since 2024-02-22
      is 2024-03-12 ARM member, frozen according to ARM
      is 2024-03-12 ARM member, participating according to CSTO   # its secretariat: no notice of a suspension came
      act 2023-11-23 ARM boycott CSTO                            # an absence that nobody disputes
      is 2024-03-12 ARM member, frozen according to RUS          # the word was given, and Armenia stays away
      is 2024-03-12 ARM member, frozen since 2024-02-22 according to RUS
      is 2024-02-21 ARM member, participating according to RUS
      is 2024-03-12 ARM member, frozen according to undisputed
      is 2025-12-10 ARM member, frozen according to RUS
      is 2024-03-12 ARM member, participating according to official
      earliest 2024-03-12 ARM 2024-09-12
      earliest 2024-08-31 ARM 2025-02-28
      is 2025-12-31 ARM member, participating according to RUS   # on 11 December it denied that there is a freeze
      is 2025-12-31 ARM member, participating according to undisputed
      is 2025-12-31 ARM member, frozen according to ARM     # though its speaker says it has left
    `));

  it("a word alone freezes nothing on another's account, nor does an absence that ended", () =>
    runTable(`
      tell 2015-02-01 KGZ freeze CSTO by KGZ
      is 2015-03-01 KGZ member, frozen according to KGZ
      is 2015-03-01 KGZ member, participating according to RUS
      suppose 2015-03-10 KGZ boycott CSTO "the session of the Council"
      is 2015-03-11 KGZ member, frozen according to RUS
      suppose 2015-06-01 KGZ attend CSTO "the session of the Council"
      is 2015-06-02 KGZ member, participating according to RUS
      is 2015-06-02 KGZ member, frozen according to KGZ
    `));

  it("lists of sources: the first that has a word on an act decides over it", () =>
    runTable(`
      is 2025-12-31 ARM member, frozen according to ARM>RUS>record
      is 2025-12-31 ARM member, participating according to RUS>ARM>record
      is 2024-03-12 ARM member, frozen according to RUS>ARM>record
      is 2024-03-12 ARM member, frozen according to ARM:Pashinyan
      is 2024-03-12 ARM member, participating according to CSTO:Secretariat
    `));

  it("arrears of 2026: the condition is met, the vote is lost only by decision", () =>
    runTable(`
      act 2024-01-01/2025-12-31 ARM refuse CSTO
      is 2026-01-15 ARM member, frozen
      suppose 2026-02-01 CSTO adopt CSTO "budget for 2026"
      decision 2026-02-01 2026-02-01 stands voters 6
      suppose 2026-03-01 CSTO suspend ARM "its vote in the organs"
      suppose 2026-03-02 CSTO adopt CSTO "plan of exercises"
      is 2026-03-02 ARM member, frozen
      decision 2026-03-02 2026-03-02 stands voters 5
    `));
});
