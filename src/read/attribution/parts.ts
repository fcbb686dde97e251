import type { Span } from "../../base/span.ts";
import { below, isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { SAYING } from "../outer.ts";
import { CUES } from "./cues.ts";

/** Words that may be what a cue says: one of its dependents, a dependent of its object, or the clause it is put into. */
export interface Part {
  /** The way to it from the cue: "ccomp", "obl:about", "obj>nmod:for", "up:parataxis". */
  readonly key: string;
  readonly head: number;
  readonly tokens: readonly number[];
}

const NEVER =
  /^(aux|punct|cop|cc|compound|mark|det|case|fixed|flat|discourse|vocative|expl|nummod|goeswith)$/;
const UP = /^(parataxis|advcl|acl|conj|ccomp|dep|discourse)$/;

/** The parts of a predicate in text order; the clause it is put into comes last. */
export function partsOf(tree: Tree, i: number, quotes: readonly Span[]): readonly Part[] {
  const out: Part[] = [];
  for (const k of tree.children[i]!) {
    if (NEVER.test(relation(tree, k)) || isNextSaying(tree, i, k)) continue;
    const key = keyOf(tree, k);
    out.push({ key, head: k, tokens: below(tree, k) });
    if (key === "obj" || key.startsWith("xcomp") || key === "nsubj:pass" || key === "nsubj") {
      for (const g of tree.children[k]!) {
        if (!/^(nmod|acl|obj|obl|ccomp|advcl|xcomp)$/.test(relation(tree, g))) continue;
        out.push({ key: `${key}>${keyOf(tree, g)}`, head: g, tokens: below(tree, g) });
      }
    }
  }
  const up = tree.tokens[i]!.head;
  if (up >= 0 && UP.test(relation(tree, i)) && !isNextClause(tree, i)) {
    const clause = below(tree, up, (k) => k === i);
    out.push({ key: `up:${tree.tokens[i]!.deprel}`, head: up, tokens: clause });
  }
  for (const part of quotedParts(tree, i, quotes)) {
    if (!out.some((p) => !p.key.startsWith("up:") && p.tokens.includes(part.head))) out.push(part);
  }
  return out;
}

/** "Chad asked for help, and Oslo agreed": what "and" and a subject of its own open is beside the clause before, no aside in it. */
const isNextClause = (tree: Tree, i: number): boolean => {
  const subject = kids(tree, i, "nsubj")[0];
  return (
    relation(tree, i) === "conj" &&
    subject !== undefined &&
    subject < i &&
    kids(tree, i, "cc").some((k) => k < subject && tree.tokens[k + 1]!.text !== ",")
  );
};

/** "disputed that S and accused them": a verb of saying without a subject, joined in the same tense, says something of its own. */
const isNextSaying = (tree: Tree, i: number, k: number): boolean =>
  relation(tree, k) === "conj" &&
  k > i &&
  isVerb(tree, i) &&
  (CUES.get(lemmaOf(tree, k))?.kind === "say" || SAYING.test(lemmaOf(tree, k))) &&
  kids(tree, k, "nsubj", "aux").length === 0 &&
  (tree.tokens[k]!.xpos === tree.tokens[i]!.xpos ||
    (tree.tokens[i]!.xpos === "VBD" && tree.tokens[k]!.xpos === "VBN")) &&
  kids(tree, i, "ccomp").some((c) => i < c && c < k);

/** The nearest quotations before and behind, not the one it stands in: “...,” he said. She replied: “...” */
function quotedParts(tree: Tree, i: number, quotes: readonly Span[]): readonly Part[] {
  const { start, end } = tree.tokens[i]!;
  if (quotes.some(([a, b]) => a <= start && b >= end)) return [];
  const before = quotes.findLast((q) => q[1] <= start);
  const after = quotes.find((q) => q[0] >= end);
  return [before, after].flatMap((q): readonly Part[] => {
    if (!q) return [];
    const tokens = tree.tokens.filter((t) => t.start >= q[0] && t.end <= q[1]).map((t) => t.index);
    const head = tokens.find((k) => !tokens.includes(tree.tokens[k]!.head));
    if (head === undefined) return [];
    const last = tree.tokens[tokens[0]! - 2]?.text ?? "";
    const opening = last === ":" || last === "," ? last : tokens[0]! <= 1 ? "^" : "";
    return [{ key: `quote${q === before ? "<" : ">"}${opening}`, head, tokens }];
  });
}

/** Relation with what opens it: the preposition of a phrase, the marker of a clause, the form of an open complement. */
function keyOf(tree: Tree, k: number): string {
  const deprel = tree.tokens[k]!.deprel;
  const rel = relation(tree, k);
  if (rel === "obl" || rel === "nmod") {
    const preposition = prepositionOf(tree, k);
    return preposition === null ? deprel : `${rel}:${preposition}`;
  }
  if (rel === "advcl" || rel === "acl") {
    const mark = kids(tree, k, "mark", "case")[0];
    return mark === undefined ? `${deprel}:${tree.tokens[k]!.xpos}` : `${deprel}:${lemmaOf(tree, mark)}`;
  }
  if (rel === "conj") {
    const own = kids(tree, k, "nsubj").length > 0 ? "+subject" : "";
    return `conj:${tree.tokens[k]!.xpos}${own}${CUES.has(lemmaOf(tree, k)) ? "+cue" : ""}`;
  }
  if (rel === "xcomp") return isVerb(tree, k) ? `xcomp:${tree.tokens[k]!.xpos}` : "xcomp:np";
  return rel === "nsubj" ? deprel : rel;
}
