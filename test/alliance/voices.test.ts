import { describe, expect, it } from "vitest";
import {
  contests,
  type Derivation,
  parseAccount,
  replay,
  threats,
  why,
  whyNot,
} from "../../src/alliance/index.ts";
import { CHRONICLE, CSTO, REPORT, told } from "./csto.ts";

const ALL = [...CHRONICLE, ...REPORT];

const lines = (d: Derivation): readonly string[] => [
  `${d.what}${d.citation ? ` [${d.citation.article}]` : ""}`,
  ...d.because.flatMap(lines),
];
const claimsIn = (d: Derivation): readonly string[] => [...d.claims, ...d.because.flatMap(claimsIn)];

describe("accounts", () => {
  it("are read from their names", () => {
    expect(parseAccount("arm", ["ARM"]).value).toEqual({ kind: "party", code: "ARM" });
    expect(parseAccount("Record", []).value).toEqual({ kind: "record" });
    const { value, problems } = parseAccount("ARN", ["ARM", "RUS"]);
    expect(value).toBeNull();
    expect(problems[0]!.hint).toBe("parties: ARM, RUS");
  });

  it("differ in the effective standing where the parties' words differ, and say why", () => {
    const of = (code: string) => {
      const state = replay(CSTO, ALL, { kind: "party", code }, "2024-03-12");
      return state.standings.find((s) => s.state === "ARM")!;
    };
    expect(of("ARM")).toMatchObject({ formal: "member", effective: "frozen", earliestExit: "2024-09-12" });
    expect(of("CSTO")).toMatchObject({
      formal: "member",
      effective: "participating",
      earliestExit: "2024-09-12",
    });
    expect(lines(of("ARM").derivation[1]!)).toContain(
      "what the charter knows is withdrawal by notice (Charter art. 19) [Charter art. 19]",
    );
    expect(lines(of("CSTO").derivation[1]!).join("\n")).toContain("that its part is frozen is what ARM says");
    expect(claimsIn(of("CSTO").derivation[1]!)).toContain("CSTO:2024-02-23:ARM:notify:denied");
  });

  it("an opposition's word is not its state's", () => {
    const opposition = told({
      type: "freeze",
      actor: "KAZ",
      target: "CSTO",
      time: "2024-01",
      voice: "KAZ/OPP",
    });
    const state = replay(CSTO, [...CHRONICLE, opposition], { kind: "record" }, "2024-03-12");
    expect(state.standings.find((s) => s.state === "KAZ")!.effective).toBe("participating");
  });

  it("a party's denial outweighs what nobody else disputes, on its account alone", () => {
    const denial = told({
      type: "veto",
      actor: "ARM",
      target: "CSTO",
      status: "denied",
      time: "2022-11",
      voice: "ARM",
    });
    const outcome = (account: Parameters<typeof replay>[2]) =>
      replay(CSTO, [...CHRONICLE, denial], account, "2024-03-12").requests.findLast((r) => r.by === "ARM")!
        .outcome;
    expect(outcome({ kind: "party", code: "ARM" })).toBe("partly granted");
    expect(outcome({ kind: "record" })).toBe("vetoed");
    expect(outcome({ kind: "undisputed" })).toBe("partly granted");
  });
});

describe("contests", () => {
  it("set voices that hold one act differently side by side", () => {
    const found = contests(ALL).find((contest) => contest.type === "ignore" && contest.actor === "CSTO")!;
    expect(found.sides.map((side) => `${side.voice} ${side.holds}`)).toEqual(["ARM affirms", "RUS denies"]);
    expect(found.proposition).toBe("CSTO leaves unanswered what was asked by ARM");
  });

  it("are none where one thing was sent and another was not", () => {
    const sent = (object: string, status: "fact" | "denied", voice: string) =>
      told({ type: "deploy", actor: "CSTO", target: "ARM", object, status, voice, time: "2022-09-14" });
    const about = (object: string) =>
      contests([sent("a mission of observers", "fact", "RUS"), sent(object, "denied", "ARM")]).length;
    expect(about("troops")).toBe(0);
    expect(about("any observers")).toBe(1);
  });

  it("match a vague claim with the precise one, and not with another year's", () => {
    const denial = told({
      type: "attack",
      actor: "AZE",
      target: "ARM",
      status: "denied",
      voice: "AZE",
      time: "2022-09",
    });
    const found = contests([...ALL, denial]).find(
      (c) => c.type === "attack" && c.time?.start === "2022-09-13",
    )!;
    expect(found.sides.map((side) => `${side.voice} ${side.holds}`)).toEqual(
      ["chronicle affirms", "the report affirms", "AZE denies"].sort((a, b) =>
        a.split(" ").at(-1)! < b.split(" ").at(-1)! ? -1 : 1,
      ),
    );
  });

  it("leave out a doubt without a time where acts of several days could be meant", () => {
    const undated = told({ type: "agree", actor: "ARM", target: "CSTO", status: "denied", voice: "RUS" });
    const signed = (time: string): ReturnType<typeof told> =>
      told({ type: "agree", actor: "ARM", target: "CSTO", voice: "ARM", time });
    expect(contests([undated, signed("1999-04-02"), signed("2010-12-10")])).toEqual([]);
    expect(contests([undated, signed("1999-04-02")])).toHaveLength(1);
  });

  it("take a doubt without a time to be of what was recent when it was voiced, and no doubt years apart for one", () => {
    const attack = { type: "attack", actor: "AZE", target: "ARM" } as const;
    const first = told({ ...attack, voice: "ARM", time: "2021-05-12" });
    const second = told({ ...attack, voice: "ARM", time: "2022-09-13" });
    const denied = (said: string) => told({ ...attack, status: "denied", voice: "AZE", said });
    const days = (claims: Parameters<typeof contests>[0]) => contests(claims).map(({ time }) => time?.start);
    expect(days([first, second, denied("2021-07-04")])).toEqual(["2021-05-12"]);
    expect(days([first, second, denied("2022-09-14")])).toEqual(["2022-09-13"]);
    expect(days([first, second, denied("2021-07-04"), denied("2022-09-14")])).toEqual([
      "2021-05-12",
      "2022-09-13",
    ]);
    expect(days([first, second, denied("2024-02-01")])).toEqual([]);
  });

  it("what may be yet does not leave open what was", () => {
    const attack = { type: "attack", actor: "AZE", target: "ARM" } as const;
    const happened = told({ ...attack, voice: "ARM", time: "2021-05-12" });
    expect(contests([happened, told({ ...attack, status: "possible", voice: "RUS" })])).toEqual([]);
    const open = told({ ...attack, status: "possible", voice: "RUS", time: "2021-05" });
    expect(contests([happened, open])).toHaveLength(1);
  });

  it("one voice that says both contests nothing", () => {
    const twice = [
      told({
        type: "leave",
        actor: "KGZ",
        target: "CSTO",
        status: "possible",
        voice: "KGZ",
        said: "2020-01-01",
      }),
      told({
        type: "leave",
        actor: "KGZ",
        target: "CSTO",
        status: "denied",
        voice: "KGZ",
        said: "2020-02-01",
      }),
    ];
    expect(contests(twice)).toEqual([]);
  });
});

describe("threats", () => {
  it("are the actor's own conditional word; another's is a forecast", () => {
    const found = threats(REPORT, "2024-03-12");
    expect(found.map((t) => `${t.voice}: ${t.kind}: ${t.act}`).sort()).toEqual([
      "ARM/OPP: forecast: AZE attacks ARM",
      "ARM: threat: ARM leaves CSTO",
    ]);
  });

  it("carry each condition with whether it is met so far", () => {
    const exit = (claims: typeof REPORT, day: string) =>
      threats(claims, day).find((t) => t.voice === "ARM")!.conditions;
    expect(exit(REPORT, "2024-03-12").map((c) => [c.text, c.holds, c.met])).toEqual([
      ["CSTO explains to ARM (zone of responsibility)", "unless", null],
      ["CSTO commits itself towards ARM (to defend it)", "unless", null],
    ]);
    const answer = told({
      type: "clarify",
      actor: "CSTO",
      target: "ARM",
      voice: "CSTO",
      said: "2024-05-01",
      object: "its zone",
    });
    expect(exit([...REPORT, answer], "2024-06-01").map((c) => c.met)).toEqual([true, null]);
    expect(exit([...REPORT, answer], "2024-04-01").map((c) => c.met)).toEqual([null, null]);
    const no = told({
      type: "pledge",
      actor: "CSTO",
      target: "ARM",
      status: "denied",
      voice: "ARM",
      said: "2024-05-02",
    });
    expect(exit([...REPORT, answer, no], "2024-06-01").map((c) => c.met)).toEqual([true, false]);
  });

  it("are not known before they are uttered", () => expect(threats(REPORT, "2024-03-11")).toEqual([]));

  it("a promise of help is a pledge", () => {
    const promise = told({ type: "assist", actor: "RUS", target: "ARM", status: "intended", voice: "RUS" });
    expect(threats([promise], "2024-03-12")[0]).toMatchObject({ kind: "pledge", conditions: [] });
  });
});

describe("why and why not", () => {
  const record = { kind: "record" } as const;

  it("why goes down to articles and claims", () => {
    const tree = why(CSTO, ALL, record, "ARM", "2024-03-12");
    expect(tree.what).toBe("ARM is member, frozen in CSTO on 2024-03-12, on the record");
    const text = lines(tree).join("\n");
    expect(text).toContain("[Charter art. 19]");
    expect(text).toContain("2024-09-12");
    expect(claimsIn(tree)).toEqual(
      expect.arrayContaining([
        "CSTO:1992-05-15:ARM:join",
        "CSTO:2024-02-22:ARM:freeze",
        "CSTO:2024-02-23:ARM:notify:denied",
      ]),
    );
  });

  it("why not names the condition that failed and its article", () => {
    const first = (word: Parameters<typeof whyNot>[4], code = "ARM") => {
      const tree = whyNot(CSTO, ALL, record, code, word, "2024-03-12");
      return `${tree.because[0]!.what} [${tree.because[0]!.citation?.article}]`;
    };
    expect(first("suspended")).toBe(
      "a suspension takes a decision of the Collective Security Council (Charter art. 20), and none is held [Charter art. 20]",
    );
    expect(first("former")).toBe(
      "withdrawal takes a written notice under Charter art. 19, and no notice of withdrawal by ARM is held [Charter art. 19]",
    );
    expect(first("leaving")).toContain("[Charter art. 19]");
    expect(first("frozen", "KAZ")).toContain("no freeze by KAZ is held");
    expect(first("frozen", "UZB")).toContain("no member");
    expect(first("member", "FRA")).toContain("no act of FRA towards CSTO is held");
    expect(whyNot(CSTO, ALL, record, "ARM", "frozen", "2024-03-12").what).toContain(
      "nothing to explain away",
    );
  });

  it("every claim a derivation rests on is one of the claims given", () => {
    const ids = new Set(ALL.map((claim) => claim.id));
    const state = replay(CSTO, ALL, record, "2026-03-01");
    const trees = [
      ...state.standings.flatMap((s) => s.derivation),
      ...state.requests.flatMap((r) => r.course.map((c) => c.derivation)),
      ...state.decisions.map((d) => d.derivation),
      ...state.duties.map((d) => d.derivation),
    ];
    expect(trees.flatMap(claimsIn).filter((id) => !ids.has(id))).toEqual([]);
    expect(trees.flatMap(claimsIn).length).toBeGreaterThan(50);
  });
});
