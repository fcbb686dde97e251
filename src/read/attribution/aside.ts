import { within } from "../../base/span.ts";
import { isOfficeNoun } from "../actors/offices.ts";
import { isVerb, kids, lemmaOf, relation, type Tree } from "../trees.ts";
import { CUES } from "./cues.ts";
import type { AttributionRule, Draft, Scene } from "./draft.ts";
import { addresseeOf, contentSpans, cueSpan } from "./phrases.ts";

/**
 * A speaker and a verb of saying, and nothing else but when and where, set off by commas after a whole clause or between
 * two parts of one: all else in the sentence is what is said. Found by position, for trees that hung the verb elsewhere.
 */
export const aside: AttributionRule = {
  name: "aside",
  example: "The truce will hold, the ministry in Oslo announced on Monday, as long as both sides want it.",
  find: (tree, { quotes }) => {
    const out: Draft[] = [];
    for (const { index, start, end } of tree.tokens) {
      if (!isSaying(tree, index) || quotes.some(({ span }) => span[0] <= start && end <= span[1])) continue;
      const first = speakerBefore(tree, index);
      if (first === null) continue;
      const after = endOfAside(tree, index);
      if (after === null || (!isTold(tree, first - 1) && !isParted(tree, first - 1, after + 1))) continue;
      const source = headOf(tree, first, index);
      if (source === null) continue;
      const goesOn = tree.tokens[after + 1]?.xpos !== "VBG" && !isTellersAgain(tree, after + 1);
      // "rang him on Friday and, officials said, obtained a pledge": theirs is what stands behind "and", or "because".
      const joined = tree.tokens[first - 2]?.upos === "CCONJ" || opensReason(tree, first - 2);
      const until = tellingAfter(tree, index, after);
      const said = tree.tokens
        .map((t) => t.index)
        .filter((i) => (i < first - 1 && !joined) || (goesOn && i > after && i < until));
      out.push({
        rule: "aside",
        sentence: tree.number,
        head: index,
        cueSpan: cueSpan(tree, index),
        cue: CUES.get(lemmaOf(tree, index)) ?? CUES.get("add")!,
        source,
        sourceSentence: tree.number,
        sourceSpan: [tree.tokens[first]!.start, tree.tokens[index - 1]!.end],
        addressee: addresseeOf(tree, index, false),
        content: contentSpans(tree, said),
        contentHead: contentHead(tree, first - 1, after + 1),
        form: CUES.get(lemmaOf(tree, index))?.kind === "think" ? "attitude" : "indirect",
        confidence: 0.95,
      });
    }
    return out;
  },
};

/** "left because, it said, S"; not "left, though, it said". */
const opensReason = (tree: Tree, i: number): boolean =>
  /^(because|since|although|though|while|whereas)$/.test(tree.tokens[i]?.text ?? "") &&
  (tree.tokens[i - 1]?.text !== "," || tree.tokens[i]!.deprel === "mark");

/** "..., X announced on Monday, complaining that S": a participle behind an aside goes on with the speaker of the aside. */
export function lendSpeaker(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  return drafts.map((draft) => {
    const tree = scene.trees[draft.sentence]!;
    if (tree.tokens[draft.head]?.xpos !== "VBG") return draft;
    const before = drafts.findLast(
      (d) => d.sentence === draft.sentence && d.rule === "aside" && d.head < draft.head,
    );
    if (before === undefined || !(draft.source === null || isPartOf(draft.sourceSpan, before.sourceSpan)))
      return draft;
    return { ...draft, source: before.source, sourceSpan: before.sourceSpan };
  });
}

/** "the ministry in | Oslo | announced, complaining": a word of the speaker's name, where the tree hung the participle. */
const isPartOf = (inner: Draft["sourceSpan"], outer: Draft["sourceSpan"]): boolean =>
  inner !== null && outer !== null && within(inner, outer);

const SAYING =
  /^(say|announce|confirm|report|insist|add|warn|declare|note|explain|maintain|argue|claim|acknowledge|reveal|stress|state|write|recall|conclude|predict|indicate|hint|complain|concede|admit|assert|contend|disclose|tell|inform|assure|remind|demand|allege|charge|whisper|vow|promise|reply|retort|observe|remark|suggest|believe|think|fear|expect|hope|suspect)$/;

const isSaying = (tree: Tree, i: number): boolean =>
  isNounLike(tree, i) ||
  (isVerb(tree, i) &&
    (SAYING.test(lemmaOf(tree, i)) || isGoingOn(tree, i)) &&
    (/^VB[DZP]$/.test(tree.tokens[i]!.xpos) || isMistaken(tree, i)));

/** "..., the coast guard claims, after S": behind whoever can speak, the noun is a verb. */
const isNounLike = (tree: Tree, i: number): boolean =>
  tree.tokens[i]!.xpos === "NNS" &&
  /^(claim|report|state|note|charge)$/.test(lemmaOf(tree, i)) &&
  /^(appos|parataxis|conj|dep|obl)$/.test(relation(tree, i)) &&
  kids(tree, i, "case").length === 0 &&
  SPEAKERS.test(lemmaOf(tree, i - 1)) &&
  speakerBefore(tree, i) !== null;
const SPEAKERS =
  /^(ministry|government|guard|army|navy|police|agency|office|command|council|commission|embassy|palace|kremlin|minister|president|spokes(man|woman|person)|paper|newspaper|secretariat|rebel|junta|official|diplomat)$/;

/** "Oslo, he went on, had lied". */
const isGoingOn = (tree: Tree, i: number): boolean =>
  lemmaOf(tree, i) === "continue" || (lemmaOf(tree, i) === "go" && tree.tokens[i + 1]?.text === "on");

/** "officials in both capitals confirmed": no participle, since officials are not confirmed. */
const isMistaken = (tree: Tree, i: number): boolean => {
  if (tree.tokens[i]!.xpos !== "VBN" || relation(tree, i) !== "acl") return false;
  const first = speakerBefore(tree, i);
  const name = first === null ? undefined : tree.tokens.slice(first, i).find((t) => t.upos === "NOUN");
  return name !== undefined && isOfficial(lemmaOf(tree, name.index));
};

const isOfficial = (lemma: string): boolean =>
  isOfficeNoun(lemma) || /^(official|diplomat|officer|spokesman|spokeswoman|source)$/.test(lemma);

/** First word of the noun phrase that fills the place from a comma on to the verb; null where anything else stands there. */
function speakerBefore(tree: Tree, verb: number): number | null {
  let from = verb - 1;
  while (from >= 0 && /^(PROPN|NOUN|PRON|DET|ADJ|NUM|PART|ADP|CCONJ)$/.test(tree.tokens[from]!.upos)) from--;
  if (tree.tokens[from]?.text !== "," || from + 1 === verb) return null;
  if (/^(ADP|CCONJ)$/.test(tree.tokens[from + 1]!.upos)) return null;
  return tree.tokens.slice(from, verb).some((t) => t.xpos.startsWith("W")) ? null : from + 1;
}

/** Last token of the aside: the verb with times, places and adverbs behind it, up to a comma or the end; else null. */
function endOfAside(tree: Tree, verb: number): number | null {
  let at = verb + 1;
  while (at < tree.tokens.length && /^(ADP|ADV|DET|NUM|ADJ|PROPN|NOUN)$/.test(tree.tokens[at]!.upos)) at++;
  const mark = tree.tokens[at]?.text ?? ".";
  if (!/^[.,;]$/.test(mark) || at - verb > 7) return null;
  const words = tree.tokens.slice(verb + 1, at);
  if (
    words.length > 0 &&
    !/^(ADP|ADV)$/.test(words[0]!.upos) &&
    !DAY.test(words[0]!.text) &&
    !isToldTo(tree, verb)
  )
    return null;
  return mark === "," ? at : at - 1;
}

/** "X told reporters": who is told stands behind a verb that must have somebody told. */
const isToldTo = (tree: Tree, verb: number): boolean =>
  /^(tell|inform|assure|remind)$/.test(lemmaOf(tree, verb)) && kids(tree, verb, "obj", "iobj").length === 1;

const DAY = /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|last|late|early)$/i;

/** "S, X said; Oslo is waiting": behind a semicolon only the tenses of a report go on with it. */
const isTellersAgain = (tree: Tree, mark: number): boolean =>
  tree.tokens[mark]?.text === ";" &&
  !tree.tokens.slice(mark).some((t) => /^(would|had|could|might)$/i.test(t.text));

/** Before the comma stands a clause of its own, which no subordinator opens. */
function isTold(tree: Tree, comma: number): boolean {
  const opener = tree.tokens[0]!;
  if (
    /^(as|if|when|while|after|before|since|although|though|because|once|until|asked|but)$/i.test(opener.text)
  )
    return false;
  return tree.tokens.some(
    (t) =>
      t.index < comma &&
      isVerb(tree, t.index) &&
      kids(tree, t.index, "nsubj").some((k) => k < t.index) &&
      !/^(acl|advcl)/.test(t.deprel),
  );
}

/** "..., X said on Monday, and he accused Oslo of theft": where the teller goes on with what X said next, in the same tense. */
function tellingAfter(tree: Tree, verb: number, after: number): number {
  const and = tree.tokens[after + 1];
  const next = tree.tokens.find(
    (t) =>
      t.index > after &&
      CUES.get(lemmaOf(tree, t.index))?.kind === "say" &&
      t.xpos === tree.tokens[verb]!.xpos,
  );
  if (and?.upos !== "CCONJ" || next === undefined) return tree.tokens.length;
  return kids(tree, next.index, "nsubj").includes(and.index + 1) &&
    tree.tokens[and.index + 1]!.upos === "PRON"
    ? after
    : tree.tokens.length;
}

/** "Chile, the envoy said, attacked first": a subject before the aside, its verb right behind it. */
function isParted(tree: Tree, comma: number, next: number): boolean {
  const verb = tree.tokens[next];
  return verb !== undefined && tree.tokens[next - 1]!.text === "," && comma > 0 && goesOn(tree, comma, verb);
}

/** A subject and its verb; "Chile will, | send ships"; "it was Chile, | that sent ships". */
function goesOn(tree: Tree, comma: number, verb: Tree["tokens"][number]): boolean {
  const isName = (to: number): boolean =>
    tree.tokens.slice(0, to).every((t) => /^(PROPN|NOUN|PRON|DET|ADJ|NUM|PART)$/.test(t.upos));
  if (tree.tokens[comma - 1]!.xpos === "MD") return verb.xpos.startsWith("VB") && isName(comma - 1);
  if (/^(that|who|which)$/.test(verb.text))
    return /^It (is|was)$/.test(`${tree.tokens[0]!.text} ${tree.tokens[1]!.text}`);
  return (verb.xpos === "MD" || /^VB[DZP]$/.test(verb.xpos)) && isName(comma);
}

/** The predicate of what is said: behind the aside where only its subject stands before, else the topmost word before. */
function contentHead(tree: Tree, comma: number, next: number): number | null {
  if (isParted(tree, comma, next)) {
    const { deprel, head } = tree.tokens[next]!;
    return /^(aux|cop)/.test(deprel) ? head : next;
  }
  const inside = tree.tokens.filter((t) => t.index < comma);
  return (
    inside.find((t) => (t.head < 0 || t.head >= comma) && !/^(punct|mark|cc)$/.test(t.deprel))?.index ?? null
  );
}

/** The noun of the speaker's phrase that all else in it hangs on; the last one of its first part where it is torn. */
function headOf(tree: Tree, first: number, verb: number): number | null {
  const inside = tree.tokens.slice(first, verb);
  const nouns = inside.filter((t) => /^(PROPN|NOUN|PRON)$/.test(t.upos));
  const and = inside.find((t) => t.upos === "CCONJ")?.index ?? verb;
  const own = kids(tree, verb, "nsubj").find((k) => k >= first && k < and);
  if (own !== undefined) return own;
  const preposition = Math.min(and, inside.find((t) => t.upos === "ADP")?.index ?? verb);
  return (
    (
      nouns.filter((t) => t.index < preposition && (t.head < first || t.head >= verb)).at(0) ??
      nouns.filter((t) => t.index < preposition).at(-1)
    )?.index ?? null
  );
}
