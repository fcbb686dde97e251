import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { CUE_NOUNS } from "./cues.ts";
import type { AttributionRule, Draft } from "./draft.ts";
import { indirect } from "./indirect.ts";
import { contentSpans, subjectOf, nameBefore, ownerOfWords } from "./phrases.ts";
import { below } from "../trees.ts";

/**
 * A noun of saying with the clause it says: "Kenya's report that S", "the claim by Kenya that S". Its owner says so, or who
 * makes, repeats or spreads it; where nobody is named, somebody does. Whoever rejects the claim speaks himself.
 */
export const noun: AttributionRule = {
  name: "noun",
  example: "There was no word on the ministry's claim that the army had crossed the river.",
  find: (tree) => {
    const out: Draft[] = [];
    for (const { index, upos, start, end } of tree.tokens) {
      if (upos !== "NOUN" || !SAID.test(lemmaOf(tree, index)) || isRejected(tree, index)) continue;
      const clause = clauseOf(tree, index);
      if (clause === undefined) continue;
      const source = ownerOf(tree, index);
      out.push(
        indirect(tree, {
          rule: "noun",
          head: index,
          cueSpan: [start, end],
          cue: { kind: "say", frames: "s", act: CUE_NOUNS.get(lemmaOf(tree, index)) ?? null },
          source,
          content: contentSpans(tree, below(tree, clause)),
          contentHead: clause,
          confidence: 0.7,
        }),
      );
    }
    return out;
  },
};

/** Its own clause; also one that the tree hung a noun too high: "no word on the claim | that S". */
function clauseOf(tree: Tree, i: number): number | undefined {
  const up = tree.tokens[i]!.head;
  const high = up >= 0 && relation(tree, i) === "nmod" ? kids(tree, up, "acl") : [];
  return (
    kids(tree, i, "acl", "ccomp").find((k) => isClause(tree, i, k)) ??
    high.find((k) => isClause(tree, i, k) && kids(tree, k, "mark").includes(i + 1))
  );
}

const SAID =
  /^(claim|report|accusation|allegation|charge|promise|pledge|vow|assertion|statement|insistence|contention|announcement|complaint|warning|assurance|rumou?r|suggestion|suspicion|belief|denial|remark|comment|observation|news|hint|boast|excuse|argument|ground|pretext)$/;

/** A clause opened by "that" which lacks nothing; one that lacks its subject or object is a relative clause. */
export function isClause(tree: Tree, noun: number, k: number): boolean {
  if (k < noun || !isVerb(tree, k) || !SAID.test(lemmaOf(tree, noun))) return false;
  const that = tree.children[k]!.find((m) => lemmaOf(tree, m) === "that" && m < k);
  if (that === undefined) return false;
  const parts = (rel: string): boolean => kids(tree, k, rel).some((m) => m !== that);
  return tree.tokens[k]!.deprel === "acl:relcl"
    ? parts("nsubj") && (parts("obj") || parts("xcomp") || parts("ccomp"))
    : relation(tree, that) === "mark";
}

export const FALSE =
  /^(false|untrue|wrong|lie|nonsense|fabrication|invention|unfounded|baseless|groundless|absurd|fiction|myth)$/;

/** "rejected the claim that", "the claim that S was false": denied by whoever says so, whose statement it is. */
function isRejected(tree: Tree, i: number): boolean {
  const up = tree.tokens[i]!.head;
  if (up >= 0 && relation(tree, i) === "nsubj" && FALSE.test(lemmaOf(tree, up))) return true;
  return up >= 0 && /^(reject|deny|dismiss|refute|dispute|rebut|contradict)$/.test(lemmaOf(tree, up));
}

function ownerOf(tree: Tree, i: number): number | null {
  const owner = ownerOfWords(tree, i, /^(by|from)$/) ?? nameBefore(tree, i);
  if (owner !== null) return owner;
  const up = tree.tokens[i]!.head;
  if (up < 0) return null;
  const makes = relation(tree, i) === "obj" && MAKES.test(lemmaOf(tree, up));
  // The tree may hang the phrase on what is justified.
  const verb = relation(tree, up) === "obj" ? tree.tokens[up]!.head : up;
  // "left on the grounds that S".
  if (/^(on|under)$/.test(prepositionOf(tree, i) ?? "") && /^(ground|pretext)$/.test(lemmaOf(tree, i)))
    return isVerb(tree, verb) ? subjectOf(tree, verb) : null;
  const defends = prepositionOf(tree, i) === "with" && !MEETS.test(lemmaOf(tree, verb)) && isVerb(tree, verb);
  return makes ? subjectOf(tree, up) : defends ? subjectOf(tree, verb) : null;
}

/** "justified it with the claim that S" says S; not "agreed with the view that S", "is faced with the charge that S". */
const MEETS =
  /^(agree|disagree|live|deal|struggle|confront|face|cope|acquaint|argue|concur|differ|meet|do|wrestle|grapple|sympathi[sz]e|help|accord|coincide|fit|tie|link|compare|contrast|begin|end)$/;
const MAKES = /^(make|repeat|issue|level|voice|raise|spread|renew|express|publish|circulate)$/;
