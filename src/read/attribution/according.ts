import type { Span } from "../../base/span.ts";
import { below, isVerb, kids, lemmaOf, relation, type Tree } from "../trees.ts";
import { CUES } from "./cues.ts";
import type { AttributionRule, Draft } from "./draft.ts";
import { indirect } from "./indirect.ts";
import { contentSpans } from "./phrases.ts";

/** "According to X" and its like: the sentence, or the clause it hangs on, is what X says. */
export const according: AttributionRule = {
  name: "according",
  example: "According to the ministry, two posts were shelled overnight.",
  find: (tree) => {
    const out: Draft[] = [];
    for (const token of tree.tokens) {
      const found = opening(tree, token.index);
      if (!found) continue;
      const own = new Set(below(tree, found.top));
      const clause = clauseAbove(tree, found.top);
      const content = [...new Set([...below(tree, clause), ...restOf(tree, found.top, clause)])]
        .filter((i) => !own.has(i))
        .sort((a, b) => a - b);
      if (content.length < 2) continue;
      out.push(
        indirect(tree, {
          rule: "according",
          head: token.index,
          cueSpan: found.cue,
          cue: null,
          source: found.source,
          content: contentSpans(tree, content),
          contentHead: clause,
          confidence: 0.9,
        }),
      );
    }
    return out;
  },
};

/** "According to X, S: S, and S": at the head of a sentence it holds for all of it, up to a semicolon or where another has his say. */
function restOf(tree: Tree, top: number, clause: number): readonly number[] {
  if (clause !== tree.root || !/^accord/i.test(tree.tokens[0]!.text)) return [];
  const end = tree.tokens.findIndex(
    (t) =>
      t.index > top &&
      (t.text === ";" ||
        /^(but|while|whereas|although|though|who|which)$/i.test(t.text) ||
        (t.index > clause && CUES.get(lemmaOf(tree, t.index))?.kind === "say")),
  );
  const comma = end < 0 ? -1 : tree.tokens.findLastIndex((t) => t.index <= end && /^[,;:]$/.test(t.text));
  const to = end < 0 ? tree.tokens.length : comma;
  return tree.tokens.slice(clause, Math.max(clause, to)).map((t) => t.index);
}

interface Opening {
  readonly cue: Span;
  readonly source: number;
  /** The topmost token of the phrase in its clause. */
  readonly top: number;
}

function opening(tree: Tree, i: number): Opening | null {
  const token = tree.tokens[i]!;
  const next = tree.tokens[i + 1];
  if (lemmaOf(tree, i).startsWith("accord") && next?.lemma === "to") {
    // "according" is the case marker of X, or a participle that X hangs on, whichever the tree chose.
    const marks = relation(tree, i) === "case" ? token.head : nounAfter(tree, i);
    if (marks === null || marks < 0) return null;
    const top = relation(tree, i) === "case" || tree.tokens[i]!.head === marks ? marks : i;
    return { cue: [token.start, next.end], source: marks, top };
  }
  const claimed = orSo(tree, i);
  if (claimed !== null) return claimed;
  const vouched = vouching(tree, i);
  if (vouched !== null) return vouched;
  const beholder = beholding(tree, i);
  if (beholder !== null) return beholder;
  // "in X's words", "in the words of X", "in X's view", "on X's account", "from X's point of view", "in the Dutch reading".
  if (VIEWS.test(lemmaOf(tree, i)) && /^(obl|obj)$/.test(relation(tree, i))) {
    const point = /^(point|perspective|standpoint|viewpoint)$/.test(lemmaOf(tree, i));
    const inside = tree.children[i]!.some(
      (k) => relation(tree, k) === "case" && (point ? /^from$/ : /^(in|by|on)$/).test(lemmaOf(tree, k)),
    );
    const owner =
      kids(tree, i, "nmod:poss", "nmod").find((k) => lemmaOf(tree, k) !== "view") ?? nationOf(tree, i);
    const whole =
      lemmaOf(tree, i) !== "point" || kids(tree, i, "nmod").some((k) => lemmaOf(tree, k) === "view");
    if (inside && whole && owner !== undefined)
      return { cue: [token.start, token.end], source: owner, top: i };
  }
  return null;
}

const VIEWS =
  /^(word|view|opinion|telling|account|eye|version|reading|judge?ment|assessment|reckoning|point|perspective|standpoint|viewpoint)$/;

/** "in the Dutch reading": the adjective of a nation is its owner. */
const nationOf = (tree: Tree, i: number): number | undefined =>
  kids(tree, i, "amod").find((k) => /^\p{Lu}/u.test(tree.tokens[k]!.text) && k > 0);

/** "seen from X", "to hear X tell it": a clause without a subject that tells from where or through whom. */
function beholding(tree: Tree, i: number): Opening | null {
  if (!isVerb(tree, i) || relation(tree, i) !== "advcl") return null;
  const { start, end, xpos } = tree.tokens[i]!;
  const lemma = lemmaOf(tree, i);
  const source =
    lemma === "see" && xpos === "VBN"
      ? kids(tree, i, "obl").find((k) => tree.children[k]!.some((c) => lemmaOf(tree, c) === "from"))
      : lemma === "hear" && kids(tree, i, "xcomp").some((k) => lemmaOf(tree, k) === "tell")
        ? kids(tree, i, "obj")[0]
        : undefined;
  return source === undefined ? null : { cue: [start, end], source, top: i };
}

/** "as X put it", "as X sees it", "as X noted", "if X is to be believed": a clause beside the one it vouches for. */
function vouching(tree: Tree, i: number): Opening | null {
  if (!isVerb(tree, i) || relation(tree, i) !== "advcl" || kids(tree, i, "ccomp", "xcomp").length > 0)
    return null;
  const source = kids(tree, i, "nsubj")[0];
  const mark = kids(tree, i, "mark", "advmod").find((k) => k < i);
  if (source === undefined || mark === undefined || tree.tokens[source]!.xpos.startsWith("W")) return null;
  const lemma = lemmaOf(tree, i);
  const it = kids(tree, i, "obj").some((k) => lemmaOf(tree, k) === "it");
  const vouches =
    lemmaOf(tree, mark) === "as"
      ? it
        ? VOUCHES.test(lemma)
        : NOTES.test(lemma) && kids(tree, i, "obj").length === 0
      : lemmaOf(tree, mark) === "if" && lemma === "believe" && kids(tree, i, "aux", "cop").length > 1;
  const { start, end } = tree.tokens[i]!;
  return vouches ? { cue: [start, end], source, top: i } : null;
}

/** "S, or so X claims". */
function orSo(tree: Tree, i: number): Opening | null {
  if (!isVerb(tree, i) || !/^(claim|say|maintain|believe|insist|report|think)$/.test(lemmaOf(tree, i)))
    return null;
  const or = tree.tokens.findLast((t) => t.index < i && /^or$/i.test(t.text));
  if (or === undefined || i - or.index > 8 || tree.tokens[or.index + 1]?.text !== "so") return null;
  const source = kids(tree, i, "nsubj")[0];
  const { start, end } = tree.tokens[i]!;
  return source === undefined || source < or.index ? null : { cue: [start, end], source, top: i };
}

const VOUCHES = /^(put|see|tell|have|view|phrase|describe|recall|remember|explain|express)$/;
const NOTES = /^(say|note|report|claim|explain|recall|remark|observe|argue|state|maintain)$/;

function nounAfter(tree: Tree, i: number): number | null {
  const found = tree.tokens.slice(i + 2).find((t) => t.head === i && /^(obl|obj|nmod)/.test(t.deprel));
  return found?.index ?? null;
}

/** The predicate of the clause a phrase hangs in. */
function clauseAbove(tree: Tree, i: number): number {
  let at = tree.tokens[i]!.head;
  if (at < 0) return i;
  while (
    tree.tokens[at]!.head >= 0 &&
    /^(obl|obj|nsubj|nmod|case|det|amod|compound|flat|appos)/.test(tree.tokens[at]!.deprel)
  ) {
    at = tree.tokens[at]!.head;
  }
  return at;
}
