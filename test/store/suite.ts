import { describe, expect, test } from "vitest";
import { readAgain } from "../../src/app/corpus/again.ts";
import { outgrown } from "../../src/app/corpus/outgrown.ts";
import type { Claim } from "../../src/record/claim.ts";
import type { Store } from "../../src/store/store.ts";
import { claimOf, intakeOf, story } from "./claims.ts";

/** What every store does, whichever database it lies on. `open` gives an empty one, with the clock that is handed in. */
export function storeSuite(name: string, open: (clock: () => string) => Promise<Store>): void {
  const withStore = async (
    work: (store: Store, set: (time: string) => void) => Promise<void>,
  ): Promise<void> => {
    let now = "2031-02-01T12:00:00.000Z";
    const store = await open(() => now);
    try {
      await work(store, (time) => (now = time));
    } finally {
      await store.close();
    }
  };

  describe(name, () => {
    test("an asserted claim is found, with the entry that says so", () =>
      withStore(async (store) => {
        const [entry] = await store.append([{ kind: "assert", claim: claimOf("d:a1"), by: "reader" }]);
        expect(entry).toMatchObject({ id: "e1", seq: 1, on: "2031-02-01", by: "reader" });
        expect(await store.claim("d:a1")).toMatchObject({ claim: claimOf("d:a1"), seq: 1, act: null });
        expect(await store.claims({ actor: "KEN" })).toHaveLength(1);
        expect(await store.claims({ actor: "KE" })).toHaveLength(0);
        expect((await store.verify()).faults).toEqual([]);
      }));

    test("corrected and retracted claims stand as their last entry left them, and as known before", () =>
      withStore(async (store, set) => {
        await store.append([{ kind: "assert", claim: claimOf("d:a1"), by: "reader" }]);
        set("2031-02-03T00:00:00.000Z");
        const corrected = claimOf("d:a1", { status: "denied" });
        await store.append([
          { kind: "correct", claim: corrected, reason: "the report denies it", by: "Ada", basis: 1 },
        ]);
        set("2031-02-05T00:00:00.000Z");
        await store.append([{ kind: "retract", claimId: "d:a1", reason: "a rumour", by: "Ada" }]);
        expect(await store.claim("d:a1")).toBeNull();
        expect((await store.claim("d:a1", { on: "2031-02-04" }))?.claim.status).toBe("denied");
        expect((await store.claim("d:a1", { on: "2031-02-02" }))?.claim.status).toBe("fact");
        expect(await store.claim("d:a1", { on: "2031-01-31" })).toBeNull();
        expect(await store.claims({})).toEqual([]);
        expect((await store.claims({ known: { on: "2031-02-04" } })).map((one) => one.seq)).toEqual([2]);
        expect((await store.history("d:a1")).map((entry) => entry.kind)).toEqual([
          "assert",
          "correct",
          "retract",
        ]);
        expect((await store.verify()).faults).toEqual([]);
      }));

    test("who decides on an outdated view is told, and nothing is written", () =>
      withStore(async (store) => {
        await store.append([{ kind: "assert", claim: claimOf("d:a1"), by: "reader" }]);
        await store.append([{ kind: "confirm", claimId: "d:a1", reason: "read", by: "Ada", basis: 1 }]);
        await expect(
          store.append([{ kind: "retract", claimId: "d:a1", reason: "no", by: "Ben", basis: 1 }]),
        ).rejects.toMatchObject({ problem: { code: "claim-changed" } });
        await expect(
          store.append([{ kind: "retract", claimId: "nobody", reason: "no", by: "Ben" }]),
        ).rejects.toMatchObject({ problem: { code: "claim-unknown" } });
        expect((await store.head()).seq).toBe(2);
      }));

    test("the same delivery twice counts once", () =>
      withStore(async (store) => {
        const draft = { kind: "assert", claim: claimOf("d:a1"), by: "reader" } as const;
        expect(await store.append([draft, draft])).toHaveLength(1);
        expect(await store.append([draft])).toHaveLength(0);
        const intake = intakeOf("n", story(1), [claimOf("n:a1")]);
        expect((await store.take([intake, intake])).map((one) => one.state)).toEqual(["new", "known"]);
        expect((await store.take([intake])).map((one) => one.state)).toEqual(["known"]);
      }));

    test("recorded time never falls when the clock does", () =>
      withStore(async (store, set) => {
        await store.append([{ kind: "assert", claim: claimOf("d:a1"), by: "reader" }]);
        set("1970-01-01T00:00:00.000Z");
        const [entry] = await store.append([{ kind: "assert", claim: claimOf("d:a2"), by: "reader" }]);
        expect(entry?.on).toBe("2031-02-01");
      }));

    test("a document gives its text back character by character", () =>
      withStore(async (store) => {
        const texts = [
          "plain",
          "nul \u0000 inside",
          "lone \ud800 surrogate",
          "e\u0301 \u{1f600}\r\n'; drop table entries; --",
        ];
        await store.take(texts.map((text, i) => intakeOf(`d${i}`, text)));
        for (const [i, text] of texts.entries()) expect((await store.document(`d${i}`))?.text).toBe(text);
        expect((await store.verify()).faults).toEqual([]);
      }));

    test("a text that changed at its address is a further version, and the first stays", () =>
      withStore(async (store) => {
        await store.take([intakeOf("d", story(1), [claimOf("d:a1")])]);
        const again = intakeOf("d@2", story(2), [], { address: "/reports/d.txt", version: 2 });
        expect((await store.take([again])).map((one) => one.state)).toEqual(["changed"]);
        const late = intakeOf("d@2b", story(3), [], { address: "/reports/d.txt", version: 2 });
        expect((await store.take([late])).map((one) => one.state)).toEqual(["stale"]);
        expect((await store.known(["/reports/d.txt", "/reports/x.txt"])).get("/reports/d.txt")?.version).toBe(
          2,
        );
        expect((await store.document("d"))?.text).toBe(story(1));
        expect(await store.claim("d:a1")).not.toBeNull();
      }));

    test("read again: the reader's claims follow, people's stay, and moved words are asked about", () =>
      withStore(async (store) => {
        const on = (id: string, span: readonly [number, number], more: Partial<Claim> = {}): Claim =>
          claimOf(id, {
            evidence: [{ kind: "words", document: "d", span, quote: `words ${span}` }],
            ...more,
          });
        const older = [
          on("d:a1", [0, 9], { actor: "KEN" }),
          on("d:a2", [10, 19], { actor: "UGA" }),
          on("d:a3", [20, 29], { actor: "RWA" }),
          on("d:a4", [30, 39], { actor: "TZA" }),
          on("d:a5", [40, 49], { actor: "BDI" }),
          on("d:a6", [50, 59], { actor: "SSD" }),
        ];
        await store.take([intakeOf("d", story(1), older)]);
        const corrected = { ...older[0]!, actor: "ETH" } as Claim;
        await store.append([
          { kind: "correct", claim: corrected, reason: "it was Ethiopia", by: "Ada" },
          { kind: "retract", claimId: "d:a2", reason: "a rumour", by: "Ada" },
        ]);
        // Another reader: other numbers, a status mended, one claim moved, one gone, one new that hangs on another.
        const newer = [
          on("d:a2", [0, 9], { actor: "KEN" }),
          on("d:a1", [10, 19], { actor: "UGA" }),
          on("d:a5", [20, 29], { actor: "RWA", status: "denied" }),
          on("d:a3", [32, 39], { actor: "TZA" }),
          on("d:a4", [50, 59], { actor: "SSD", confidence: 0.4 }),
          on("d:a6", [60, 69], { actor: "COD", condition: { text: "if", claims: ["d:a5"], holds: "if" } }),
        ];
        const first = readAgain(await store.about("d"), newer, "reader 2");
        expect(first).toMatchObject({ added: 1, corrected: 1, withdrawn: 1, kept: 2 });
        expect(first.questions).toMatchObject([
          { claim: { id: "d:a4" }, before: "words 30,39", after: "words 32,39" },
        ]);
        await store.append(first.drafts, { together: true });
        const stand = (await store.claims({ document: "d" })).map(({ claim }) => [
          claim.id,
          claim.actor,
          claim.status,
        ]);
        expect(stand.sort()).toEqual([
          ["d:a1", "ETH", "fact"],
          ["d:a3", "RWA", "denied"],
          ["d:a4", "TZA", "fact"],
          ["d:a6", "SSD", "fact"],
          ["d:a6-2", "COD", "fact"],
        ]);
        expect((await store.claim("d:a6-2"))?.claim.condition?.claims).toEqual(["d:a3"]);
        expect((await store.claim("d:a4"))?.claim).toEqual(older[3]);
        const second = readAgain(await store.about("d"), newer, "reader 2");
        expect(second.drafts).toEqual([]);
        expect(second.questions).toHaveLength(1);
        const ids = new Set(["d:a4"]);
        const third = readAgain(await store.about("d"), newer, "reader 2", { ids, person: "Ada" });
        await store.append(third.drafts);
        expect((await store.claim("d:a4"))?.claim.evidence).toEqual(newer[3]!.evidence);
        expect(readAgain(await store.about("d"), newer, "reader 2")).toMatchObject({
          drafts: [],
          questions: [],
        });
        expect((await store.verify()).faults).toEqual([]);
      }));

    test("a claim that is corrected into another act leaves the one it was brought into", () =>
      withStore(async (store) => {
        await store.take([intakeOf("m", story(1), [claimOf("m:a1")])]);
        await store.take([
          intakeOf("n", story(2), [claimOf("n:a1")]),
          intakeOf("o", story(3), [claimOf("o:a1")]),
        ]);
        const correct = (claim: Claim) =>
          [{ kind: "correct", claim, reason: "read again", by: "reader test" }] as const;
        const still = correct(claimOf("n:a1", { status: "denied" }));
        expect(await outgrown(store, still)).toEqual([]);
        const other = correct(claimOf("n:a1", { actor: "UGA" }));
        const splits = await outgrown(store, other);
        expect(splits).toMatchObject([{ kind: "split", act: "m:a1", claims: ["n:a1"] }]);
        await store.append([...other, ...splits]);
        expect((await store.claim("n:a1"))?.act).toBeNull();
        expect((await store.claims({ act: "m:a1" })).map((one) => one.claim.id)).toEqual(["m:a1", "o:a1"]);
        expect((await store.verify()).faults).toEqual([]);
      }));

    test("a plan to read again is not carried out over a decision that came meanwhile", () =>
      withStore(async (store) => {
        await store.take([intakeOf("d", story(1), [claimOf("d:a1")])]);
        const plan = readAgain(await store.about("d"), [], "reader 2");
        await store.append([{ kind: "confirm", claimId: "d:a1", reason: "read", by: "Ada" }]);
        await expect(store.append(plan.drafts)).rejects.toMatchObject({ problem: { code: "claim-changed" } });
        expect(readAgain(await store.about("d"), [], "reader 2").drafts).toEqual([]);
        expect(await store.claim("d:a1")).not.toBeNull();
      }));

    test("claims appended together join the act they tell of", () =>
      withStore(async (store) => {
        await store.append([{ kind: "assert", claim: claimOf("d:a1"), by: "reader" }]);
        await store.append([{ kind: "assert", claim: claimOf("e:a1"), by: "reader" }]);
        expect((await store.claim("e:a1"))?.act).toBeNull();
        await store.append([{ kind: "assert", claim: claimOf("f:a1"), by: "reader" }], { together: true });
        expect((await store.claim("f:a1"))?.act).toBe((await store.claim("d:a1"))?.act);
        expect((await store.claim("f:a1"))?.act).not.toBeNull();
      }));

    test("copies of one story share an origin; another story does not", () =>
      withStore(async (store) => {
        const near = story(1).split(" ").slice(0, 58).join(" ");
        const taken = await store.take([
          intakeOf("wire", story(1)),
          intakeOf("copy", story(1), [], { outlet: "another paper" }),
          intakeOf("near", near),
          intakeOf("else", story(2)),
          intakeOf("year", story(1), [], { date: "2032-01-06" }),
        ]);
        expect(taken.map((one) => one.origin)).toEqual([null, "wire", "wire", null, null]);
        expect((await store.documents({ origin: "wire" })).map((one) => one.id)).toEqual([
          "wire",
          "copy",
          "near",
        ]);
        expect((await store.document("near"))?.likeness).toBeGreaterThan(0.7);
      }));

    test("claims of several reports on one act are brought together with reasons, and taken apart for good", () =>
      withStore(async (store) => {
        await store.take([intakeOf("m", story(1), [claimOf("m:a1")])]);
        const denied = claimOf("n:a1", { status: "denied" });
        const other = claimOf("n:a2", { time: { start: "2031-01-09", end: "2031-01-09" } });
        const [taken] = await store.take([intakeOf("n", story(2), [denied, other])]);
        expect(taken?.merged).toBe(1);
        expect((await store.claims({ act: "m:a1" })).map((one) => one.claim.id)).toEqual(["m:a1", "n:a1"]);
        const merge = (await store.history("n:a1")).find((entry) => entry.kind === "merge");
        expect(merge).toMatchObject({
          reasons: [expect.stringContaining("KEN leave AU"), expect.anything(), expect.anything()],
        });
        await store.append([
          { kind: "split", act: "m:a1", claims: ["n:a1"], reason: "two exits", by: "Ada" },
        ]);
        expect((await store.claim("n:a1"))?.act).toBeNull();
        await store.take([intakeOf("o", story(3), [claimOf("o:a1")])]);
        expect((await store.claim("n:a1"))?.act).toBeNull();
        expect((await store.claim("o:a1"))?.act).toBe("m:a1");
        expect((await store.verify()).faults).toEqual([]);
      }));

    test("words are found in claims and documents, whatever signs stand around them", () =>
      withStore(async (store) => {
        const text = "The envoy of São Tomé left the talks on Tuesday, and nobody asked why.";
        const quoted = claimOf("d:a1", {
          evidence: [{ kind: "words", document: "d", span: [0, 30], quote: "The envoy of São Tomé left" }],
        });
        await store.take([intakeOf("d", text, [quoted]), intakeOf("e", story(9))]);
        expect((await store.documents({ words: "Sao tome" })).map((one) => one.id)).toEqual(["d"]);
        expect((await store.documents({ words: "tuesd*" })).map((one) => one.id)).toEqual(["d"]);
        expect((await store.claims({ words: 'envoy") OR (' })).map((one) => one.claim.id)).toEqual([]);
        expect((await store.claims({ words: "envoy left" })).map((one) => one.claim.id)).toEqual(["d:a1"]);
        await expect(store.claims({ words: "(*)" })).rejects.toMatchObject({
          problem: { code: "search-empty" },
        });
      }));

    test("claims without quoted words, and with words no database keeps, verify all the same", () =>
      withStore(async (store) => {
        const sourced = claimOf("i:1", {
          evidence: [{ kind: "source", source: "a table, row 2", confidence: "imported" }],
        });
        const odd = claimOf("i:2", {
          evidence: [{ kind: "words", document: "d", span: [0, 3], quote: "nul \u0000 lone \ud800 end" }],
        });
        await store.append(
          [sourced, odd].map((claim) => ({ kind: "assert", claim, by: "import table" }) as const),
        );
        expect((await store.claim("i:2"))?.claim).toEqual(odd);
        expect((await store.verify()).faults).toEqual([]);
      }));

    test("a large batch is one: in order with letters of all kinds, or not there at all", () =>
      withStore(async (store) => {
        const quote = (i: number): string => "né 東京 😀 ".repeat(i % 40) + String(i);
        const claims = Array.from({ length: 2500 }, (_, i) =>
          claimOf(`d:a${i}`, {
            target: i % 3 === 0 ? null : `Ö${i}`,
            evidence: [{ kind: "words", document: "d", span: [0, 3], quote: quote(i) }],
          }),
        );
        const drafts = claims.map((claim) => ({ kind: "assert", claim, by: "reader" }) as const);
        const wrong = { kind: "retract", claimId: "nobody", reason: "no", by: "Ben" } as const;
        await expect(store.append([...drafts, wrong])).rejects.toMatchObject({
          problem: { code: "claim-unknown" },
        });
        expect((await store.head()).seq).toBe(0);
        const stored = await store.append(drafts);
        expect(await store.entries(0, 3000)).toEqual(stored);
        expect((await store.claims({ limit: 3000 })).map((one) => one.claim)).toEqual(claims);
        expect((await store.claims({ words: "東京 2499" })).map((one) => one.seq)).toEqual([2500]);
        expect((await store.verify()).faults).toEqual([]);
      }));

    test("pages follow each other in the order of recording", () =>
      withStore(async (store) => {
        await store.append(
          Array.from(
            { length: 25 },
            (_, i) => ({ kind: "assert", claim: claimOf(`d:a${i}`), by: "reader" }) as const,
          ),
        );
        const first = await store.claims({ limit: 10 });
        const next = await store.claims({ limit: 10, after: first[9]!.seq });
        expect([...first, ...next].map((one) => one.seq)).toEqual(
          Array.from({ length: 20 }, (_, i) => i + 1),
        );
        expect((await store.entries(20, 100)).map((one) => one.seq)).toEqual([21, 22, 23, 24, 25]);
      }));

    test("hostile words in every field change nothing but their own claim", () =>
      withStore(async (store) => {
        const nasty = "'); drop table entries; -- \u0000 \u202e \ud800 {{x}} %n ../../etc/passwd";
        const claim = claimOf("d:a1", {
          object: nasty,
          place: nasty,
          target: null,
          voice: { ...claimOf("x").voice, name: nasty },
        });
        await store.take([intakeOf("d", nasty, [claim], { title: nasty, outlet: nasty })]);
        expect((await store.claim("d:a1"))?.claim).toEqual(claim);
        expect((await store.document("d"))?.title).toBe(nasty);
        expect((await store.verify()).faults).toEqual([]);
      }));
  });
}
