import { describe, expect, test } from "vitest";
import { gameOf, type Move, simultaneous } from "../../src/scenario/game/build.ts";
import { type Form, formOf } from "../../src/scenario/game/form.ts";
import { readEfg } from "../../src/scenario/game/read-efg.ts";
import { writeEfg } from "../../src/scenario/game/write-efg.ts";
import { equilibria } from "../../src/scenario/logit/equilibria.ts";
import { solveLogit } from "../../src/scenario/logit/solve.ts";
import { simultaneousObjections } from "../../src/scenario/simultaneous-vote.ts";
import { silence, speaking } from "../../src/scenario/votes.ts";

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const read = (text: string): Form => {
  const { value, problems } = readEfg(text, "game.efg");
  expect(problems).toEqual([]);
  return formOf(value!);
};

/** Three cards, one is dealt to each of two players; bet one or pass (Kuhn 1950). */
function kuhn(): Form {
  const cards = [1, 2, 3];
  const end = (name: string, win: number): Move => ({ end: name, payoffs: [win, -win] });
  const deal = (a: number, b: number): Move => {
    const high = Math.sign(a - b);
    return {
      player: 0,
      set: `${a}`,
      acts: {
        pass: {
          player: 1,
          set: `${b} passed`,
          acts: {
            pass: end("", high),
            bet: { player: 0, set: `${a} raised`, acts: { fold: end("", -1), call: end("", 2 * high) } },
          },
        },
        bet: { player: 1, set: `${b} bet`, acts: { fold: end("", 1), call: end("", 2 * high) } },
      },
    };
  };
  const deals = cards.flatMap((a) => cards.filter((b) => b !== a).map((b) => [a, b] as const));
  const acts = Object.fromEntries(deals.map(([a, b]) => [`${a}${b}`, [1 / 6, deal(a, b)] as const]));
  return formOf(gameOf("Kuhn", ["1", "2"], { chance: "deal", acts }));
}

describe("logit equilibria with known solutions", () => {
  test("one decision is the logistic function, at any precision", () => {
    for (const lambda of [0, 0.5, 3, 700]) {
      const form = formOf(
        gameOf("one", ["A"], {
          player: 0,
          set: "a",
          acts: { x: { end: "x", payoffs: [1] }, y: { end: "y", payoffs: [0] } },
        }),
      );
      expect(solveLogit(form, lambda).profile[0]).toBeCloseTo(logistic(lambda), 12);
    }
  });

  test("matching pennies stays even, and all methods say so", () => {
    const pennies = formOf(
      simultaneous(
        "pennies",
        ["A", "B"],
        [
          ["h", "t"],
          ["h", "t"],
        ],
        ([a, b]) => (a === b ? [1, -1] : [-1, 1]),
      ),
    );
    for (const lambda of [1, 10, 100]) {
      for (const p of solveLogit(pennies, lambda).profile) expect(p).toBeCloseTo(0.5, 12);
    }
  });

  test("two who meet: the branch from the fair die is even or follows the better meeting place", () => {
    const meet = formOf(
      simultaneous(
        "meet",
        ["A", "B"],
        [
          ["l", "r"],
          ["l", "r"],
        ],
        ([a, b]) => (a === b ? (a === 0 ? [2, 2] : [1, 1]) : [0, 0]),
      ),
    );
    const { profile, residual } = solveLogit(meet, 20);
    expect(profile[0]).toBeGreaterThan(0.999);
    expect(residual).toBeLessThan(1e-12);
    // At high precision: both pure ways to meet, and the mixed one between them.
    expect(equilibria(meet, 20, { starts: 60, seed: 1 })).toHaveLength(3);
  });

  test("Kuhn's poker tends to its value of -1/18", () => {
    const form = kuhn();
    const { expected, residual, method } = solveLogit(form, 2000);
    expect(method).toBe("branch");
    expect(residual).toBeLessThan(1e-9);
    expect(expected[0]).toBeCloseTo(-1 / 18, 3);
  });

  test("three players in a row: backward induction in closed form", () => {
    const end = (...payoffs: number[]): Move => ({ end: "", payoffs });
    const form = formOf(
      gameOf("row", ["A", "B", "C"], {
        player: 0,
        set: "a",
        acts: {
          stop: end(1, 0, 0),
          go: {
            player: 1,
            set: "b",
            acts: {
              stop: end(0, 1, 0),
              go: { player: 2, set: "c", acts: { stop: end(2, 2, 1), go: end(3, 0, 0) } },
            },
          },
        },
      }),
    );
    const lambda = 1.5;
    const c = logistic(lambda * 1);
    const b = logistic(lambda * (1 - 2 * c));
    const goes = b * 0 + (1 - b) * (2 * c + 3 * (1 - c));
    const { profile, method } = solveLogit(form, lambda);
    expect(method).toBe("backward");
    expect(profile[0]).toBeCloseTo(logistic(lambda * (1 - goes)), 12);
  });
});

describe("Gambit's format", () => {
  const GAME = `EFG 2 R "odds and ends" { "A" "B \\"the\\" second" }
"a comment over
two lines"
c "root" 1 "deal" { "low" 1/3 "high" .6666666666666667 } 1 "ante" { -1, 1/2 }
p "" 2 7 "" { "x" "y" } 0
t "" 2 { 1e0 2 }
t "" 3 "" { 0, 0, }
p "" 1 4 "named" { "only" } 0
p "" 2 9 { "x" "y" } 0
t "" 2
t "" 3
`;
  test("reads labels, fractions, decimals, payoffs on the way and sets met again", () => {
    const { value: game } = readEfg(GAME, "odd.efg");
    expect(game!.players[1]).toBe('B "the" second');
    expect(game!.comment).toBe("a comment over\ntwo lines");
    const form = formOf(game!);
    const { expected } = solveLogit(form, 0);
    expect(expected[0]).toBeCloseTo(-0.5, 12);
    expect(expected[1]).toBeCloseTo(1.5, 12);
  });

  test("what is written is read back as the same game", () => {
    const { value: game } = readEfg(GAME, "odd.efg");
    const again = readEfg(writeEfg(game!), "again.efg");
    expect(writeEfg(again.value!)).toBe(writeEfg(game!));
    const [a, b] = [again.value!, game!].map((g) => solveLogit(formOf(g), 2).expected);
    a!.forEach((x, i) => expect(x).toBeCloseTo(b![i]!, 12));
  });

  test("a chance that never happens does not spoil beliefs", () => {
    const form = read(`EFG 2 R "t" { "A" }
""
c "" 1 "" { "never" 0 "ever" 1 } 0
p "" 1 1 "" { "x" "y" } 0
t "" 1 "" { 5 }
t "" 2 "" { 0 }
p "" 1 1 "" { "x" "y" } 0
t "" 3 "" { 0 }
t "" 4 "" { 1 }
`);
    expect(solveLogit(form, 2).profile[0]).toBeCloseTo(logistic(-2), 9);
  });
});

describe("votes", () => {
  test("the silence procedure multiplies pivotal judgments", () => {
    const six = silence(
      Array.from({ length: 6 }, () => ({ gain: 1, cost: 0 })),
      3,
    );
    expect(six.passes).toBeCloseTo(logistic(3) ** 6, 12);
  });

  test("a speaking order is solved from the last speaker back", () => {
    const two = speaking(
      [
        { gain: 1, cost: 0 },
        { gain: 1, cost: 0 },
      ],
      3,
    );
    const last = logistic(3);
    expect(two.passes).toBeCloseTo(last * logistic(3 * last), 12);
  });

  test("naive simultaneous voting blocks what all ten want", () => {
    expect((1 - simultaneousObjections(10, 20, 1)[0]!) ** 10).toBeLessThan(0.01);
    expect(
      silence(
        Array.from({ length: 10 }, () => ({ gain: 1, cost: 0 })),
        20,
      ).passes,
    ).toBeGreaterThan(0.99);
  });
});
