import { within, type Span } from "../../../base/span.ts";
import { kids, lemmaOf, type Tree } from "../../trees.ts";
import type { Draft, Scene } from "../draft.ts";

/**
 * Words on the wrong side of a cue. One that has its own clause or infinitive behind it says nothing that stands before it, unless
 * in quotation marks ("Oslo left early, and the envoy argued that S"; "hoped, she told the radio, that S"); and a speaker set into a clause tells
 * only that clause, not what a semicolon or a colon parts from it ("Oslo may pay; if it does, the envoy said, he will stay").
 */
export function keepToOwnSide(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  return drafts.map((draft) => {
    const { head, cueSpan, cue, content, sentence } = draft;
    if (cueSpan === null || head < 0 || cue?.kind === "stance") return draft;
    const tree = scene.trees[sentence]!;
    if (isNorSaid(tree, draft)) return { ...draft, content: [] };
    if (content.length < 2) return draft;
    const own = inRelative(tree, draft, behindOwnClause(scene, tree, draft, content));
    const kept = afterMark(scene, tree, draft, own);
    return kept.length === 0 ? draft : { ...draft, content: kept };
  });
}

/** "..., nor has Oslo asked for any": what stands before "nor" is not what was asked. */
const isNorSaid = (tree: Tree, { head, content, cueSpan }: Draft): boolean =>
  content.every((span) => span[1] <= cueSpan![0]) &&
  tree.tokens.slice(Math.max(0, head - 4), head).some((t) => /^nor$/i.test(t.text));

const isQuoted = ({ quotes }: Scene, span: Span): boolean => quotes.some((q) => within(span, q.span));

function behindOwnClause(
  scene: Scene,
  tree: Tree,
  { head, cueSpan, rule }: Draft,
  content: readonly Span[],
): readonly Span[] {
  const behind = content.filter((span) => span[0] >= cueSpan![1]);
  const first = behind[0];
  if (first === undefined) return content;
  const opener = tree.tokens.find((t) => t.end > first[0])!;
  const own =
    rule === "aside"
      ? opener.text.toLowerCase() === "that" && isLeftOpen(tree, head)
      : /^(that|to|whether)$/i.test(opener.text) && kids(tree, head, "ccomp", "xcomp").some((k) => k > head);
  return own ? content.filter((span) => span[0] >= cueSpan![1] || isQuoted(scene, span)) : content;
}

/** "but hoped, she told the radio, that S": what stands right before the aside is itself a verb that S hangs on. */
const isLeftOpen = (tree: Tree, head: number): boolean => {
  const comma = tree.tokens.findLast((t) => t.index < head && t.text === ",");
  const verb = comma === undefined ? undefined : tree.tokens[comma.index - 1];
  return verb !== undefined && verb.upos === "VERB";
};

/** "blamed Oslo, whose troops, it said, had fired": set into a relative clause, the speaker tells only that. */
function inRelative(
  tree: Tree,
  { rule, cueSpan, sourceSpan }: Draft,
  content: readonly Span[],
): readonly Span[] {
  if (!/^(aside|inserted)$/.test(rule) || sourceSpan === null || sourceSpan[0] > cueSpan![0]) return content;
  const source = tree.tokens.findIndex((t) => t.start >= sourceSpan[0]);
  const opener = tree.tokens.findLast((t) => t.index < source && /^W(DT|P|P\$)$/.test(t.xpos));
  if (opener === undefined || tree.tokens[opener.index - 1]?.text !== ",") return content;
  const between = tree.tokens.slice(opener.index + 1, source);
  if (between.some((t) => /^(VERB|AUX)$/.test(t.upos)) || between.at(-1)?.text !== ",") return content;
  return content.flatMap((s): readonly Span[] =>
    s[1] <= opener.start ? [] : [[Math.max(s[0], opener.start), s[1]]],
  );
}

function afterMark(scene: Scene, tree: Tree, { cueSpan }: Draft, content: readonly Span[]): readonly Span[] {
  const mark = tree.tokens.findLast(
    (t) => /^[;:]$/.test(t.text) && t.end <= cueSpan![0] && !isQuoted(scene, [t.start, t.end]),
  );
  const inside = mark !== undefined && content.some((s) => s[1] > mark.end && s[1] <= cueSpan![0]);
  const goesOn = content.some((s) => s[0] >= cueSpan![1]);
  if (!inside || !goesOn || !isInsideClause(tree, mark.index)) return content;
  const from = tree.tokens[mark.index + 1]!.start;
  return content.flatMap((s): readonly Span[] => (s[1] <= from ? [] : [[Math.max(s[0], from), s[1]]]));
}

/** What stands before the mark is a clause, no name or label ("Oslo: ..."). */
const isInsideClause = (tree: Tree, mark: number): boolean =>
  tree.tokens.some(
    (t) =>
      t.index < mark &&
      /^(VERB|AUX)$/.test(t.upos) &&
      (kids(tree, t.index, "nsubj").length > 0 || /^(be|have|will|do)$/.test(lemmaOf(tree, t.index))),
  );
