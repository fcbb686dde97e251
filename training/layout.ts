import type { Span } from "../src/base/span.ts";
import type { Segment } from "../src/language/token.ts";
import type { Gold } from "./conllu.ts";

/** A treebank as one text, a line for each paragraph, and where its sentences and words lie in it. */
export function laidOut(data: readonly Gold[]): {
  readonly text: string;
  readonly segments: readonly Segment[];
} {
  let text = "";
  let paragraph = -1;
  const segments = data.map((gold): Segment => {
    if (gold.opensParagraph || paragraph < 0) {
      paragraph++;
      text = text.trimEnd() + (text ? "\n" : "");
    }
    const tokens = gold.forms.map((form, i): Span => {
      const start = text.length;
      text += form.replace(/\s/g, "_") + (gold.space[i] || i === gold.forms.length - 1 ? " " : "");
      return [start, start + form.length];
    });
    return { start: tokens[0]![0], end: tokens.at(-1)![1], paragraph, tokens };
  });
  return { text, segments };
}
