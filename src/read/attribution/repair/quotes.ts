import { meets, within, type Span } from "../../../base/span.ts";
import type { Draft, Scene } from "../draft.ts";

/**
 * Draws the content of drafts to the quotations they touch: a quotation that a content begins is taken to its end,
 * through all its sentences, and the form becomes direct (all of it quoted) or mixed (some of it).
 */
export function drawToQuotes(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  return drafts.map((draft) => {
    let content = draft.content;
    for (const quote of scene.quotes) {
      const touched = content.filter((c) => meets(c, quote.span));
      if (touched.length === 0 || draft.form === "attitude" || draft.cueSpan === null) continue;
      if (within(draft.cueSpan, quote.span)) {
        content = content.flatMap((c) => clip(c, quote.span));
        continue;
      }
      const covered = touched.reduce(
        (n, c) => n + Math.min(c[1], quote.span[1]) - Math.max(c[0], quote.span[0]),
        0,
      );
      const sentence = scene.trees[draft.sentence]!.sentence;
      const here = Math.min(quote.span[1], sentence.end) - Math.max(quote.span[0], sentence.start);
      if (covered < here * 0.4) continue;
      const rest = content.filter((c) => !within(c, quote.span));
      content = join([...rest, quote.span]);
    }
    return { ...draft, content, form: formOf(draft, content, scene) };
  });
}

/** Words inside a quotation report nothing that stands outside it. */
function clip(span: Span, into: Span): readonly Span[] {
  const [a, b] = [Math.max(span[0], into[0]), Math.min(span[1], into[1])];
  return a < b ? [[a, b]] : [];
}

function formOf(draft: Draft, content: readonly Span[], scene: Scene): Draft["form"] {
  if (draft.form === "attitude") return "attitude";
  const length = content.reduce((n, [a, b]) => n + b - a, 0);
  const quoted = content.reduce(
    (n, c) =>
      n +
      scene.quotes.reduce(
        (m, q) => m + Math.max(0, Math.min(c[1], q.span[1]) - Math.max(c[0], q.span[0])),
        0,
      ),
    0,
  );
  if (quoted === 0) return "indirect";
  return quoted >= length * 0.9 ? "direct" : "mixed";
}

/** Sorted, with overlapping or touching spans joined. */
export function join(spans: readonly Span[]): readonly Span[] {
  const out: [number, number][] = [];
  for (const [a, b] of [...spans].sort((x, y) => x[0] - y[0] || x[1] - y[1])) {
    const last = out[out.length - 1];
    if (last && a <= last[1] + 1) last[1] = Math.max(last[1], b);
    else out.push([a, b]);
  }
  return out;
}
