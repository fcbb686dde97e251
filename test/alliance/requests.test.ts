import { describe, expect, it } from "vitest";
import { replay } from "../../src/alliance/index.ts";
import { CHRONICLE, CSTO, REPORT } from "./csto.ts";
import { runTable } from "./table.ts";

describe("requests, decisions and duties", () => {
  it("Kyrgyzstan 2010: the old text needs no request, but knows no internal conflict", () =>
    runTable(`
      act 2010-06-12 KGZ request RUS
      act 2010-06-12 RUS refuse KGZ
      request 2010-06-12 KGZ 2010-06-12 refused
      request 2010-06-14 KGZ 2010-06-12 partly granted
      decision 2010-06-20 2010-06-14 stands aside BLR voters 7
    `));

  it("Kyrgyzstan 2010: no attack from outside, so no duty to help", () => {
    const { duties } = replay(CSTO, CHRONICLE, { kind: "record" }, "2010-12-31");
    expect(duties.filter((duty) => duty.owedTo === "KGZ" && duty.kind === "assist")).toEqual([]);
  });

  it("Armenia 2021: it asks for consultation only; whether it was attacked is contested", () =>
    runTable(`
      act 2021-05-12 AZE attack ARM
      act 2021-05-12 AZE attack ARM denied
      request 2021-05-20 ARM 2021-05 pending
      request 2021-07-03 ARM 2021-05 partly granted
      duty 2021-07-03 consult ARM by nobody zone doubtful asked discharged
      duty 2021-07-03 assist ARM by AZE zone doubtful needed open according to ARM
      duty 2021-07-03 consult ARM by AZE zone doubtful asked open according to ARM
    `));

  it("Kazakhstan 2022: asked on one day, granted on the next", () =>
    runTable(`
      act 2022-01-05 KAZ request CSTO
      act 2022-01-06 CSTO adopt KAZ
      request 2022-01-05 KAZ 2022-01-05 pending
      request 2022-01-06 KAZ 2022-01-05 granted
      decision 2022-01-06 2022-01-06 stands voters 6
      duty 2022-01-31 assist KAZ by nobody zone inside needed asked discharged
    `));

  it("September and November 2022 by the chronicle alone", () =>
    runTable(`
      act 2022-09-13 ARM request CSTO
      request 2022-09-12 ARM 2021-05 partly granted
      request 2022-09-13 ARM 2022-09-13 partly granted
      request 2022-11-22 ARM 2022-09-13 partly granted
      act 2022-11-23 ARM veto CSTO
      request 2022-11-23 ARM 2022-09-13 vetoed
      decision 2022-11-23 2022-11-23 falls against ARM voters 6
      duty 2022-12-01 assist ARM on 2022-09-13 by AZE zone doubtful needed asked open
      duty 2022-12-01 consult ARM by AZE zone doubtful discharged
    `));

  it("September 2022 with the report: ignored on Armenia's account, answered on Russia's", () =>
    runTable(
      `
      request 2024-03-12 ARM 2022-09-13 ignored according to ARM
      request 2024-03-12 ARM 2022-09-13 vetoed according to RUS
      request 2024-03-12 ARM 2022-09-13 vetoed according to CSTO
      request 2024-03-12 ARM 2022-09-13 vetoed
      duty 2024-03-12 assist ARM on 2022-09-13 by AZE zone doubtful needed asked not discharged according to ARM
      duty 2024-03-12 assist ARM on 2022-09-13 by AZE zone doubtful needed asked discharged according to RUS
      duty 2024-03-12 assist ARM on 2022-09-13 by AZE zone doubtful needed asked open
    `,
      REPORT,
    ));

  it("the report's vague plea and the chronicle's are one, and the contested outcome is marked", () => {
    const state = replay(CSTO, [...CHRONICLE, ...REPORT], { kind: "record" }, "2024-03-12");
    const pleas = state.requests.filter((r) => r.by === "ARM" && r.time?.start?.startsWith("2022"));
    expect(pleas).toHaveLength(1);
    expect(pleas[0]!.to).toEqual(["CSTO", "RUS"]);
    expect(pleas[0]!.time).toEqual({ start: "2022-09-13", end: "2022-09-13" });
    expect(pleas[0]!.heldOtherwise.map((h) => `${h.by} ${h.outcome}`)).toEqual([
      "ARM ignored",
      "RUS declined",
    ]);
  });

  it("the reports alone, without the chronicle's acts of those years, give the same course", () => {
    const early = CHRONICLE.filter((claim) => (claim.time?.start ?? claim.said!.start!) < "2020");
    const on = (code: string) =>
      replay(CSTO, [...early, ...REPORT], { kind: "party", code }, "2024-03-12").requests.at(-1)!;
    expect(on("ARM").outcome).toBe("ignored");
    expect(on("RUS").outcome).toBe("vetoed");
    expect(on("RUS").course.map((s) => s.outcome)).toContain("declined");
    const { standings } = replay(CSTO, [...early, ...REPORT], { kind: "record" }, "2024-03-12");
    expect(standings.find((s) => s.state === "ARM")).toMatchObject({
      formal: "member",
      effective: "frozen",
      effectiveSince: { start: "2024-02-01", end: "2024-02-29" },
    });
  });

  it("fighting between two members: the text does not except them, but neither asked", () =>
    runTable(`
      act 2022-09-14/2022-09-17 KGZ attack TJK
      duty 2022-12-01 assist KGZ by TJK zone doubtful needed open
      duty 2022-12-01 assist TJK by KGZ zone doubtful needed open
    `));

  it("an attack under the text of 1994 needs no request", () =>
    runTable(`
      suppose 2005-03-01 GEO attack ARM
      duty 2005-04-01 assist ARM by GEO zone doubtful open
      suppose 2013-03-01 GEO attack RUS
      duty 2013-04-01 assist RUS by GEO zone doubtful needed open
    `));

  it("Minsk 2023 and Bishkek 2025: decided in limited format while Armenia stands aside", () =>
    runTable(`
      act 2023-11-23 ARM vote CSTO
      decision 2023-12-01 2023-11-23 stands aside ARM voters 6
      decision 2025-12-01 2025-11-27 stands aside ARM voters 6
    `));

  it("a plea may be refused, or taken back", () =>
    runTable(`
      suppose 2016-05-01 TJK request CSTO "troops"
      suppose 2016-05-09 CSTO refuse TJK
      request 2016-05-10 TJK 2016-05-01 refused
      suppose 2018-05-01 TJK request CSTO "troops"
      suppose 2018-05-09 TJK decline CSTO "its plea is taken back"
      request 2018-05-10 TJK 2018-05-01 withdrawn
      request 2018-05-10 TJK 2016-05-01 refused
    `));
});
