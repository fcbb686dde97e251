import { cover, type Span } from "../../base/span.ts";
import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import { below, kids, lemmaOf, prepositionOf, spansOf, trimmed, type Tree } from "../trees.ts";
import type { Match } from "./match.ts";

/** The words from actor to target or object where they stand close, else the predicate's own. */
export function evidenceOf(tree: Tree, match: Match, actor: Party, target: Party | null): Span {
  const token = tree.tokens[match.predicate]!;
  const { start, end } = tree.sentence;
  let span: Span = [token.start, token.end];
  for (const k of match.objects) {
    const whole = phrase(tree, k, (c) => /^(acl|advcl|parataxis|appos)/.test(tree.tokens[c]!.deprel));
    if (whole) span = cover(span, whole);
  }
  for (const party of [actor, target]) {
    if (party && party.span[0] >= start && party.span[1] <= end && distance(party.span, span) < 120) {
      span = cover(span, party.span);
    }
  }
  return span;
}

/** What the act is about, as the text has it: its object where that is no party, else a phrase with "for" or "about". */
export function objectText(text: string, cast: Cast, tree: Tree, match: Match): string | null {
  const head =
    match.objects.find((k) => !cast.isParty(tree, k)) ??
    kids(tree, match.predicate, "obl", "nmod").find(
      (k) => /^(for|about|of|on)$/.test(prepositionOf(tree, k) ?? "") && !cast.isParty(tree, k),
    );
  if (head === undefined) return null;
  const span = phrase(
    tree,
    head,
    (c) => /^(acl:relcl|parataxis|advcl|case)/.test(tree.tokens[c]!.deprel) && tree.tokens[c]!.head === head,
  );
  return span ? text.slice(span[0], span[1]) : null;
}

/** Lemma of what an act is about: its object, or what one takes part in. */
export function aboutOf(tree: Tree, { objects, targets }: Match): string | null {
  const object = objects[0];
  if (object === undefined) return null;
  const lemma = lemmaOf(tree, object);
  if (lemma === "one" && kids(tree, object, "det").some((k) => lemmaOf(tree, k) === "no")) return "nobody";
  const behind = lemma === "part" ? targets.flat().find((k) => prepositionOf(tree, k) === "in") : undefined;
  return behind === undefined ? lemma : lemmaOf(tree, behind);
}

/** The condition's words; in somebody's speech no further than his words go. */
export function conditionSpan(tree: Tree, head: number, content: readonly Span[]): Span {
  const { start, end } = tree.tokens[head]!;
  const limit = content.find((c) => c[0] <= start && c[1] >= end) ?? [tree.sentence.start, tree.sentence.end];
  const own = below(tree, head).filter(
    (i) => tree.tokens[i]!.start >= limit[0] && tree.tokens[i]!.end <= limit[1],
  );
  const tokens = trimmed(tree, own);
  if (tokens.length === 0) return [start, end];
  return [tree.tokens[tokens[0]!]!.start, tree.tokens[tokens[tokens.length - 1]!]!.end];
}

const phrase = (tree: Tree, head: number, stop: (k: number) => boolean): Span | undefined =>
  spansOf(tree, trimmed(tree, below(tree, head, stop)), 1)[0];

const distance = (a: Span, b: Span): number => Math.max(0, a[0] - b[1], b[0] - a[1]);
