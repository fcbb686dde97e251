import { within, type Span } from "../../../base/span.ts";
import { isVerb, kids } from "../../trees.ts";
import type { Draft, Scene } from "../draft.ts";

/**
 * Words of the teller's within what the tree took for a report. What stands before a semicolon or a colon, where the speaker is named
 * only behind it: "Oslo has protested; the ship was empty, the envoy said". And after a report in the past a
 * relative clause in the present: "said he respected Muscat's decision, which has angered nobody".
 */
export function cutTellersWords(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  return drafts.map((draft) => {
    const { cueSpan, head, form, cue, rule } = draft;
    if (cueSpan !== null && head >= 0 && form === "indirect" && isInRelative(scene, draft))
      return { ...draft, content: draft.content.map((span) => beforeMainVerb(scene, draft, span)) };
    if (cueSpan === null || head < 0 || cue?.kind !== "say" || !/^(aside|inserted|clause)$/.test(rule))
      return draft;
    if (form !== "indirect" && !scene.quotes.some(({ span }) => within(cueSpan, span))) return draft;
    const cut = (span: Span): Span => beforeRelative(scene, draft, behindMark(scene, draft, span));
    return { ...draft, content: draft.content.map(cut) };
  });
}

/** From behind the last semicolon or colon on that parts two clauses before the cue. */
function behindMark({ trees }: Scene, { sentence, cueSpan }: Draft, span: Span): Span {
  if (span[1] > cueSpan![0]) return span;
  const tree = trees[sentence]!;
  const mark = tree.tokens.findLast((t) => t.start > span[0] && t.end < span[1] && /^[;:]$/.test(t.text));
  if (mark === undefined) return span;
  const isClause = (from: number, to: number): boolean =>
    tree.tokens.some(
      (t) =>
        t.start >= from && t.end <= to && (isVerb(tree, t.index) || t.upos === "AUX") && hasSubject(t.index),
    );
  const hasSubject = (i: number): boolean =>
    kids(tree, i, "nsubj").length > 0 || (tree.tokens[i]!.upos === "AUX" && tree.tokens[i]!.head >= 0);
  const start = tree.tokens[mark.index + 1]!.start;
  return isClause(span[0], mark.start) ? [start, span[1]] : span;
}

/** The cue stands in a relative clause between commas: ", whose delegate had warned that ...". */
const isInRelative = ({ trees }: Scene, { sentence, head }: Draft): boolean => {
  const { tokens } = trees[sentence]!;
  const opener = tokens.findLast((t) => t.index < head && /^(which|who|whose)$/.test(t.text));
  return (
    opener !== undefined &&
    tokens[opener.index - 1]?.text === "," &&
    !tokens.slice(opener.index, head).some((t) => t.text === ",") &&
    !tokens.slice(0, opener.index).some((t) => /^(VERB|AUX)$/.test(t.upos))
  );
};

/** Such a report ends before the comma behind which the verb of the sentence follows. */
function beforeMainVerb({ trees }: Scene, { sentence, head }: Draft, span: Span): Span {
  const { tokens } = trees[sentence]!;
  const comma = tokens.find(
    (t) =>
      t.index > head &&
      t.text === "," &&
      t.start > span[0] &&
      t.end < span[1] &&
      /^(VB[DZP]|MD)$/.test(tokens[t.index + 1]?.xpos ?? "") &&
      tokens.some((v) => v.start > span[0] && v.index < t.index && /^(VB[DZP]|MD)$/.test(v.xpos)),
  );
  return comma === undefined ? span : [span[0], comma.start];
}

/** Up to a relative clause in the present tense that ends a report in the past. */
function beforeRelative({ trees }: Scene, { sentence, head }: Draft, span: Span): Span {
  const tree = trees[sentence]!;
  if (tree.tokens[head]!.xpos !== "VBD") return span;
  const { tokens } = tree;
  const comma = tokens.find(
    (t) =>
      t.text === "," &&
      t.start > span[0] &&
      t.end < span[1] &&
      /^(which|who|whose)$/.test(tokens[t.index + 1]?.text ?? ""),
  );
  const verb =
    comma && tokens.find((t) => t.index > comma.index && t.deprel === "acl:relcl" && !isAfterComma(t.index));
  if (!comma || !verb) return span;
  const first = kids(tree, verb.index, "aux", "cop").filter((k) => k < verb.index)[0] ?? verb.index;
  if (!/^VB[ZP]$/.test(tokens[first]!.xpos)) return span;
  if (tokens.some((t) => t.index > verb.index && t.text === "," && t.end < span[1])) return span;
  // A clause longer than what it hangs on carries what is said.
  return 2 * (comma.start - span[0]) > span[1] - span[0] ? [span[0], comma.start] : span;

  function isAfterComma(i: number): boolean {
    return tokens.slice(comma!.index + 1, i).some((t) => t.text === ",");
  }
}
