import { meets, type Span } from "../../base/span.ts";
import { isVerb, kids, lemmaOf, relation, type Tree } from "../trees.ts";
import { isCandidate } from "./candidates.ts";
import { contentTokens } from "./clause.ts";
import { CUE_NOUNS, CUES, type Cue } from "./cues.ts";
import type { AttributionRule, Draft, Scene } from "./draft.ts";
import { cueFeatures, type Feature, nounType, partFeatures, placeOf, type Place } from "./features.ts";
import { partsOf, type Part } from "./parts.ts";
import { addresseeOf, contentSpans, cueSpan, phraseSpan, subjectOf, isNegated } from "./phrases.ts";
import { sourceFor, sourcesOf, type SourceCandidate } from "./source.ts";

/**
 * Predicates weighed as cues, and their parts as content, by counts and abstract features: from here on one is taken.
 * Chosen on PolNeAR's development part.
 */
const CUE = 0.42;
const PART = 0.42;

export const weighed: AttributionRule = {
  name: "weighed",
  example: "The envoy expressed concern at the build-up and accused the army of shelling villages.",
  find: (tree, scene) => {
    const { count } = scene.lexicon.weights;
    const quotes = quotesIn(tree, scene);
    const out: Draft[] = [];
    for (const { index } of tree.tokens) {
      if (!isCandidate(tree, index, count)) continue;
      const draft = weigh(placeOf(tree, index, quotes, count), scene);
      if (draft !== null) out.push(draft);
    }
    return out;
  },
};

/** They stand in text order, none in another. */
function quotesIn(tree: Tree, { quotes }: Scene): readonly Span[] {
  const whole: Span = [tree.sentence.start, tree.sentence.end];
  let low = 0;
  for (let high = quotes.length; low < high;) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.span[1] < whole[0]) low = middle + 1;
    else high = middle;
  }
  const out: Span[] = [];
  for (let k = low; k < quotes.length && quotes[k]!.span[0] <= whole[1]; k++)
    if (meets(quotes[k]!.span, whole)) out.push(quotes[k]!.span);
  return out;
}

function weigh(place: Place, { lexicon: { weights } }: Scene): Draft | null {
  const { tree, i } = place;
  const chance = sigmoid(weights.score(cueFeatures(place)));
  if (chance < CUE) return null;
  const all = partsOf(tree, i, place.quotes);
  const candidates = sourcesOf(tree, i).filter((c) => !isSpokenOf(place, c) && !isOfSaid(place, c));
  const odds = (features: readonly Feature[]): number => sigmoid(weights.score(features));
  const likely = sourceFor(place, candidates, [], odds);
  const parts = chosen(place, all, (part) => {
    const p = odds(partFeatures(place, part, all));
    const holds = likely !== null && part.tokens.includes(likely.head);
    return holds && (part.head === likely.head || likely.chance > p) && !isCut(part, likely, i) ? 0 : p;
  });
  if (parts.length === 0) return null;
  const cut = likely !== null && parts.some((p) => isCut(p, likely, i));
  const quoted = quotedBy(tree, i);
  const source =
    quoted ?? (cut ? likely : (sourceFor(place, candidates, parts, odds) ?? sharedSubject(place, parts)));
  const tokens = new Set(parts.flatMap((p) => tokensOf(tree, i, p, source?.head ?? null)));
  if (cut) for (const k of namesBetween(tree, likely, i)) tokens.delete(k);
  if (tokens.size === 0) return null;
  const main = parts[parts.length - 1]!;
  if (ruleOf(main.key) === "inserted" && isNegated(tree, i)) return null;
  const cue =
    source === null && place.passive && lemmaOf(tree, i) === "expect"
      ? STANCE
      : isOwnWord(tree, main)
        ? ASKING
        : kindOf(tree, i);
  return {
    rule: ruleOf(main.key),
    sentence: tree.number,
    head: i,
    cueSpan: stretched(tree, cueSpan(tree, i), tokens, source?.head ?? null),
    cue,
    source: source?.head ?? null,
    sourceSentence: tree.number,
    sourceSpan: source === null ? null : (source.span ?? phraseSpan(tree, source.head)),
    addressee: addresseeOf(tree, i, cue.frames.includes("d")),
    content: contentSpans(
      tree,
      [...tokens].sort((a, b) => a - b),
    ),
    contentHead: main.head,
    form: cue.kind === "say" ? "indirect" : "attitude",
    confidence: Math.round(chance * 100) / 100,
  };
}

/** "quoted X as saying that S": not who quotes, but who is quoted. */
function quotedBy(tree: Tree, i: number): SourceCandidate | null {
  const up = tree.tokens[i]!.head;
  if (tree.tokens[i]!.xpos !== "VBG" || up < 0 || !/^(quote|cite)$/.test(lemmaOf(tree, up))) return null;
  if (tree.tokens[i - 1]?.text !== "as") return null;
  const head = [...kids(tree, up, "obj"), ...kids(tree, up, "nsubj:pass")][0];
  return head === undefined ? null : { key: "quoted", head, span: null };
}

/** "has blocked it and demands that S": a verb joined to another has its subject, where no likelier source is found. */
function sharedSubject({ tree, i, passive }: Place, parts: readonly Part[]): SourceCandidate | null {
  if (passive || relation(tree, i) !== "conj" || !/^VB[DZP]$/.test(tree.tokens[i]!.xpos)) return null;
  const head = subjectOf(tree, i);
  return head === null || head > i || parts.some((p) => p.tokens.includes(head))
    ? null
    : { key: "shared", head, span: null };
}

/** "is said to have left", "was reported killed", "was accused of firing": who is spoken of, or to, does not speak. */
const isSpokenOf = ({ tree, i, passive }: Place, { head }: SourceCandidate): boolean =>
  (passive ||
    (/^(xcomp|advcl)$/.test(relation(tree, i)) && lemmaOf(tree, tree.tokens[i]!.head) === "stand")) &&
  /^(say|believe|report|allege|think|know|understand|rumou?r|claim|expect|fear|suppose|presume|consider|accuse|blame|suspect|charge|condemn|criticize|criticise|denounce|urge|warn|order|forbid|see|view|regard|talk|ask|question)$/.test(
    lemmaOf(tree, i),
  ) &&
  [i, tree.tokens[i]!.head].some((k) => k >= 0 && kids(tree, k, "nsubj").includes(head));

/** "the demand that Chad withdraw its troops was rejected": what only stands before a passive is part of what is spoken of. */
const isOfSaid = ({ i, passive }: Place, { key, head }: SourceCandidate): boolean =>
  passive && head < i && /^(beside|before)$/.test(key);

/** A source that the tree put into the clause before the cue ("S, | X, who was there, | said") is cut out of it. */
function isCut(part: Part, source: SourceCandidate & { readonly chance: number }, i: number): boolean {
  return (
    source.chance >= SURE && source.head < i && part.head < source.head && part.tokens.includes(source.head)
  );
}

const SURE = 0.5;

/** From the first word of the source on to the cue. */
function namesBetween(tree: Tree, source: SourceCandidate, i: number): readonly number[] {
  const [start] = source.span ?? phraseSpan(tree, source.head);
  return tree.tokens.filter((t) => t.start >= start && t.index < i).map((t) => t.index);
}

const BETWEEN = 5;

/** The cue with what stands between it and its content: "expressed support | for", "told reporters | that". */
function stretched(tree: Tree, cue: Span, content: ReadonlySet<number>, source: number | null): Span {
  let last = -1;
  for (const t of tree.tokens) {
    if (t.end <= cue[1]) continue;
    if (content.has(t.index)) return last < 0 ? cue : [cue[0], tree.tokens[last]!.end];
    if (t.index === source || !/^(ADP|ADV|PART|DET|ADJ|NOUN)$/.test(t.upos) || isPerson(tree, t.index))
      return cue;
    const first = tree.tokens.find((o) => o.end > cue[1])!;
    if (t.index - first.index >= BETWEEN) return cue;
    last = t.index;
  }
  return cue;
}

const isPerson = (tree: Tree, i: number): boolean => /^(time|human|name|titled)$/.test(nounType(tree, i));

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Parts likely to be content; a part inside another that is taken comes along with it. */
function chosen(place: Place, all: readonly Part[], chance: (part: Part) => number): readonly Part[] {
  const out: Part[] = [];
  let best: Part | null = null;
  let most = 0.2;
  const closed = all.some((p) => /^(obj|xcomp)/.test(p.key)) && !all.some((p) => p.key === "ccomp");
  for (const part of all) {
    // "called it a threat and will fly to Oslo": what its doer does besides.
    if (part.key.startsWith("conj:") && (closed || isSecond(place.tree, part.head))) continue;
    if (isMeans(place.tree, part.head)) continue;
    if (out.some((p) => p.tokens.includes(part.head) && part.key.startsWith(p.key + ">"))) continue;
    const p = chance(part);
    if (p >= PART) out.push(part);
    else if (p > most) [best, most] = [part, p];
  }
  return out.length > 0 || best === null ? out : [best];
}

/** "answered by closing the border": what somebody does, not what he says. */
const isMeans = (tree: Tree, k: number): boolean =>
  tree.tokens[k]!.xpos === "VBG" && kids(tree, k, "mark").some((c) => lemmaOf(tree, c) === "by");

/** "neither praised nor condemned Chad", "praised and joined it": the second of two verbs with one object. */
const isSecond = (tree: Tree, k: number): boolean =>
  isVerb(tree, k) &&
  kids(tree, k, "cc").some((c) => c < k) &&
  kids(tree, k, "obj").length > 0 &&
  kids(tree, k, "nsubj", "aux").length === 0;

function tokensOf(tree: Tree, i: number, part: Part, source: number | null): readonly number[] {
  if (part.key === "ccomp") return contentTokens(tree, i, part.head, null, source);
  const first = part.tokens[0]!;
  if (/(obl|nmod):/.test(part.key) && first > i && tree.tokens[first]!.deprel === "case")
    return part.tokens.slice(1);
  return part.tokens;
}

function kindOf(tree: Tree, i: number): Cue {
  const lemma = lemmaOf(tree, i);
  const listed = isVerb(tree, i) ? CUES.get(lemma) : undefined;
  if (listed) return listed;
  if (CUE_NOUNS.has(lemma) && tree.tokens[i]!.upos === "NOUN")
    return { kind: "say", frames: "s", act: CUE_NOUNS.get(lemma) ?? null };
  return isVerb(tree, i) && /^(call|appeal|order|instruct|press|implore)$/.test(lemma) ? ASKING : STANCE;
}

/** "renewed its demand that S": what is said by its own noun. */
const isOwnWord = (tree: Tree, { key, head }: Part): boolean =>
  key === "obj" &&
  CUE_NOUNS.has(lemmaOf(tree, head)) &&
  kids(tree, head, "nmod:poss").some((k) => /^(its|their|his|her)$/i.test(tree.tokens[k]!.text)) &&
  kids(tree, head, "acl", "ccomp").some((k) => k > head);

/** Whoever calls on, orders or presses somebody says what he is to do. */
const ASKING: Cue = { kind: "say", frames: "", act: null };

/** Not a word of saying or thinking by our tables: it shows somebody's stance ("refused to", "is confident that"). */
const STANCE: Cue = { kind: "stance", frames: "", act: null };

const ruleOf = (key: string): string =>
  key === "ccomp" || key.startsWith("xcomp")
    ? "clause"
    : key.startsWith("up:")
      ? "inserted"
      : key.startsWith("quote")
        ? "quotation"
        : "object";
