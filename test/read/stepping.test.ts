import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadLibrary } from "../../src/app/library.ts";
import { LATER_STEPS, STEPS } from "../../src/read/mend.ts";
import { inOrder, type Step } from "../../src/read/stepping.ts";

const texts = [
  ...readdirSync("examples")
    .filter((name) => name.endsWith(".txt"))
    .map((name) => `examples/${name}`),
  ...["coding/pairs.txt", "coding/turns.txt", "coding/voices.txt", "reference/passages.txt"].map(
    (name) => `test/read/${name}`,
  ),
];
const asked = (steps: readonly Step[]): readonly Step[] =>
  steps.map(({ step }) => ({ step, when: () => true }));

test(
  "what a step says of where it changes something is so: asked everywhere it changes nothing more",
  { timeout: 120_000 },
  () => {
    const { english } = loadLibrary();
    const [first, later] = [inOrder(STEPS), inOrder(LATER_STEPS)];
    const [firstAsked, laterAsked] = [inOrder(asked(STEPS)), inOrder(asked(LATER_STEPS))];
    for (const text of texts) {
      for (const { tokens } of english.analyse(readFileSync(text, "utf8"))) {
        const mended = firstAsked(tokens);
        expect(first(tokens)).toEqual(mended);
        expect(later(mended)).toEqual(laterAsked(mended));
      }
    }
  },
);
