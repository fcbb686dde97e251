import type { Span } from "../../base/span.ts";
import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { nounType, type Feature, type Place } from "./features.ts";
import type { Part } from "./parts.ts";
import { neighbour } from "./phrases.ts";

/** A noun phrase that may be who says it, with the way to it from the cue. */
export interface SourceCandidate {
  readonly key: string;
  readonly head: number;
  /** Its words, where they are known by their place and not by the tree. */
  readonly span: Span | null;
}

/** From this chance on a candidate is taken for the source. */
const SOURCE = 0.3;

/** The likeliest of the noun phrases around a cue that are not part of what it says. */
export function sourceFor(
  place: Place,
  sources: readonly SourceCandidate[],
  parts: readonly Part[],
  chance: (features: readonly Feature[]) => number,
): (SourceCandidate & { readonly chance: number }) | null {
  let best: (SourceCandidate & { readonly chance: number }) | null = null;
  let most = SOURCE;
  for (const candidate of sources) {
    if (parts.some((p) => p.tokens.includes(candidate.head))) continue;
    const p = chance(sourceFeatures(place, candidate));
    if (p > most) [best, most] = [{ ...candidate, chance: p }, p];
  }
  return best;
}

export function sourcesOf(tree: Tree, i: number): readonly SourceCandidate[] {
  const out: SourceCandidate[] = [];
  const put = (key: string, head: number | undefined, span: Span | null = null): void => {
    if (head !== undefined && kids(tree, head, "cop").length === 0 && !out.some((c) => c.head === head))
      out.push({ key, head, span });
  };
  const beside = neighbour(tree, i);
  if (beside !== null && !startsWhatIsSaid(tree, i, beside.head)) put("beside", beside.head, beside.span);
  const adjacent = nounBefore(tree, i);
  let at = i;
  let way = "";
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    for (const k of tree.children[at]!) {
      const rel = relation(tree, k);
      const deprel = tree.tokens[k]!.deprel;
      const preposition = rel === "obl" || rel === "nmod" ? prepositionOf(tree, k) : null;
      if (rel === "nsubj") put(`${way}${deprel}${k > at ? ">" : ""}`, k);
      else if (deprel === "nmod:poss") put(`${way}poss`, k);
      else if (preposition !== null && /^(by|from|of|among|to|in|for)$/.test(preposition))
        put(`${way}${rel}:${preposition}`, k);
      else if (rel === "obj" && at !== i) put(`${way}obj`, k);
      else if (at === i && tree.tokens[i]!.upos === "NOUN" && /^(compound|amod)$/.test(rel))
        put(`${way}${rel}`, k);
    }
    const up = tree.tokens[at]!.head;
    if (up < 0) break;
    const rel = tree.tokens[at]!.deprel;
    way += `${rel}<`;
    if (!isVerb(tree, up) && /^acl/.test(rel)) put(`${way}head`, up);
    if (/^acl:relcl/.test(rel)) break;
    at = up;
  }
  if (adjacent !== null) put("before", adjacent);
  return out;
}

/** "Veronica Vik said she had heard nothing": beside a verb with a subject, the subject of what is said is no speaker. */
const startsWhatIsSaid = (tree: Tree, i: number, head: number): boolean =>
  head > i &&
  relation(tree, head) === "nsubj" &&
  tree.tokens[head]!.head !== i &&
  kids(tree, i, "nsubj").some((k) => k < i) &&
  kids(tree, i, "ccomp").includes(tree.tokens[head]!.head);

/** The noun that ends right before the verb with its auxiliaries and adverbs. */
export function nounBefore(tree: Tree, i: number): number | null {
  let k = i - 1;
  while (k >= 0 && /^(AUX|ADV|PART)$/.test(tree.tokens[k]!.upos)) k--;
  if (k < 0 || !/^(NOUN|PROPN|PRON)$/.test(tree.tokens[k]!.upos)) return null;
  // Up to the head of the noun phrase, as long as it stands left of the verb.
  for (let up = tree.tokens[k]!.head, at = k; up >= 0 && up < at; up = tree.tokens[at]!.head) {
    if (!/^(compound|flat|appos|nmod|conj|obl|obj|acl)/.test(tree.tokens[at]!.deprel)) break;
    at = up;
    if (/^(NOUN|PROPN|PRON)$/.test(tree.tokens[at]!.upos)) k = at;
    else if (!/^VB[GN]$/.test(tree.tokens[at]!.xpos)) break;
  }
  return k;
}

/** What tells whether a candidate is the source of a cue. */
export function sourceFeatures(
  { tree, i, passive }: Place,
  { key, head }: SourceCandidate,
): readonly Feature[] {
  const out: Feature[] = [["s1", 1]];
  const put = (name: string): void => void out.push([`s/${name}`, 1]);
  const { upos, xpos } = tree.tokens[i]!;
  put(key);
  put(`${key}/${upos}`);
  put(`${key}/${xpos}`);
  put(`${key}/${passive ? "passive" : "active"}`);
  put(`type=${nounType(tree, head)}`);
  put(`${key}/type=${nounType(tree, head)}`);
  const adjacent = nounBefore(tree, i) === head;
  put(`adjacent=${adjacent}/${upos}`);
  put(`adjacent=${adjacent}/${key}`);
  put(`case=${lemmaOf(tree, kids(tree, i, "mark")[0] ?? i) === "to" ? "to" : ""}`);
  put(`own=${kids(tree, i, "nsubj").length}/${key}`);
  const between = Math.abs(head - i);
  put(`gap=${Math.min(5, Math.floor(Math.log2(between + 1)))}`);
  put(`side=${head < i ? "<" : ">"}${upos}`);
  return out;
}
