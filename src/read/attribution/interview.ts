import type { Interview } from "../interview.ts";
import type { Tree } from "../trees.ts";
import type { Draft } from "./draft.ts";

/** Answers of an interview: no words introduce them, the turn itself does. */
export function answersOf(interview: Interview | null, trees: readonly Tree[]): readonly Draft[] {
  if (interview === null) return [];
  return interview.turns.flatMap(({ label, words }): readonly Draft[] => {
    const first = trees.find((t) => t.sentence.start >= words[0] - 1 && t.sentence.start < words[1]);
    if (first === undefined) return [];
    return [
      {
        rule: "interview",
        sentence: first.number,
        head: -1,
        cueSpan: null,
        cue: null,
        source: null,
        sourceSentence: first.number,
        sourceSpan: label,
        addressee: null,
        content: [words],
        contentHead: null,
        form: "direct",
        confidence: 0.8,
      },
    ];
  });
}
