import { below, isVerb, kids, lemmaOf, relation, type Tree } from "../trees.ts";
import { CUES } from "./cues.ts";
import type { AttributionRule, Draft, Scene } from "./draft.ts";
import { cueAt, type Found } from "./lexicon.ts";
import { addresseeOf, contentSpans, cueSpan, neighbour, phraseSpan, subjectOf } from "./phrases.ts";

/** A verb of saying or thinking with the clause it says: after it, or before it as its complement. */
export const clause: AttributionRule = {
  name: "clause",
  example: "The minister told parliament that the bloc had ignored the appeal.",
  find: (tree, { lexicon }) => {
    const out: Draft[] = [];
    for (const token of tree.tokens) {
      if (!isVerb(tree, token.index)) continue;
      const found = cueAt(lexicon, tree, token.index);
      if (!found) continue;
      const { cue } = found;
      const content = contentClause(tree, token.index, found);
      if (content === null) continue;
      const subject = subjectOf(tree, token.index);
      const beside = subject === null && content < token.index ? neighbour(tree, token.index) : null;
      const source = beside?.head ?? subject;
      if (source === null && (relation(tree, token.index) === "xcomp" || !found.listed)) continue;
      out.push({
        rule: "clause",
        sentence: tree.number,
        head: token.index,
        cueSpan: cueSpan(tree, token.index),
        cue,
        source,
        sourceSentence: tree.number,
        sourceSpan: beside?.span ?? (source === null ? null : phraseSpan(tree, source)),
        addressee: addresseeOf(tree, token.index, cue.frames.includes("d")),
        content: contentSpans(tree, contentTokens(tree, token.index, content, beside?.first ?? null, source)),
        contentHead: content,
        form: cue.kind === "say" ? "indirect" : "attitude",
        confidence: found.listed ? (source === null ? 0.6 : 0.9) : found.chance,
      });
    }
    return out;
  },
};

/** The surest of them, where weighing found nothing: somebody tells or says, and "that" opens what, or promises to. */
export const told: AttributionRule = {
  name: "told",
  example: "“They told us that the bridge was safe,” the mayor recalled.",
  find: (tree, scene) =>
    clause
      .find(tree, scene)
      .filter(
        (d) =>
          d.source !== null &&
          d.cue?.kind === "say" &&
          d.contentHead! > d.head &&
          ((d.cue.act === "pledge" && relation(tree, d.contentHead!) === "xcomp") ||
            kids(tree, d.contentHead!, "mark").some((k) => lemmaOf(tree, k) === "that") ||
            isQuotedReport(tree, d, scene)),
      ),
};

/** "“They say he lied,” ...": within a quotation the clause needs no "that". */
const isQuotedReport = (
  tree: Tree,
  { cueSpan, contentHead, source, head }: Draft,
  { quotes }: Scene,
): boolean =>
  /^(NOUN|PROPN)$/.test(tree.tokens[source!]!.upos) &&
  /^(say|tell|claim|announce|warn|insist|argue|deny|report)$/.test(lemmaOf(tree, head)) &&
  kids(tree, contentHead!, "nsubj").length > 0 &&
  quotes.some(({ span }) => span[0] <= cueSpan![0] && cueSpan![1] <= span[1]);

function contentClause(tree: Tree, verb: number, { cue, frame, listed, chance }: Found): number | null {
  const clauses = kids(tree, verb, "ccomp");
  if (clauses.length > 0 && (/[sd]/.test(cue.frames) || !listed)) return clauses[clauses.length - 1]!;
  const open = frame === "to" || frame === "ing" || frame === "passive:to";
  if (cue.frames.includes("i") || (open && (!listed || chance >= 0.5))) {
    return kids(tree, verb, "xcomp").find((k) => isVerb(tree, k) && k > verb) ?? null;
  }
  return null;
}

/**
 * The clause's own tokens, mended where trees err most. Said before the verb: all on the clause's side of the subject,
 * so that a condition hung on the verb of saying comes along ("A will leave if B, X warned"). Said after it: from the
 * object that was the clause's subject, on to the sentence's end or to what the verb of saying goes on with.
 */
export function contentTokens(
  tree: Tree,
  verb: number,
  clauseHead: number,
  first: number | null,
  source: number | null,
): readonly number[] {
  const own = below(tree, clauseHead);
  if (clauseHead < verb) {
    const edge = first ?? (source !== null && source < verb ? startOf(tree, source, verb) : verb);
    const strays = tree.children[verb]!.filter(
      (k) => k !== clauseHead && k < edge && STRAY.test(relation(tree, k)),
    );
    const all = new Set([...own, ...strays.flatMap((k) => below(tree, k))]);
    return [...all].filter((i) => i < edge).sort((a, b) => a - b);
  }
  const after = own.filter((i) => i > verb);
  const from = startAfter(tree, verb, after[0] ?? clauseHead);
  const to = endAfter(tree, verb, after[after.length - 1] ?? clauseHead);
  return tree.tokens.slice(from, to + 1).map((t) => t.index);
}

const STRAY = /^(advcl|obl|advmod|mark|conj|parataxis|ccomp|dep|nsubj|obj)/;

/** Where the words of the source begin, going left from it over what can stand in a noun phrase. */
function startOf(tree: Tree, source: number, verb: number): number {
  const tokens = below(tree, source).filter((i) => i < verb);
  let at = source;
  while (tokens.includes(at - 1)) at--;
  const comma = tree.tokens.findLastIndex((t) => t.index < source && t.index >= at && /^[,”"]$/.test(t.text));
  return comma >= 0 && isVerbal(tree, at, comma) ? comma + 1 : at;
}

const isVerbal = (tree: Tree, from: number, to: number): boolean =>
  tree.tokens.slice(from, to).some((t) => t.upos === "VERB" || t.upos === "AUX");

/** A subject that the tree made the object of the verb of saying ("say an exit would ...") is the clause's. */
function startAfter(tree: Tree, verb: number, first: number): number {
  const takes = CUES.get(lemmaOf(tree, verb))?.frames.includes("d") ?? false;
  const objects = takes ? [] : kids(tree, verb, "obj").filter((k) => k > verb && k < first);
  return Math.min(first, ...objects.map((k) => below(tree, k).find((i) => i > verb) ?? k));
}

/** On to where the verb of saying goes on: "and added", ", saying that", or to what stands above it. */
function endAfter(tree: Tree, verb: number, last: number): number {
  let end = last;
  for (let i = last + 1; i < tree.tokens.length; i++) {
    let k = i;
    while (tree.tokens[k]!.head >= 0 && tree.tokens[k]!.head !== verb && (k < verb || k > last || k === i))
      k = tree.tokens[k]!.head;
    const up = tree.tokens[k]!.head;
    if (up !== verb && !(k > verb && k <= last)) break;
    if (up === verb && goesOn(tree, verb, k)) break;
    if (
      up === verb &&
      relation(tree, k) === "advcl" &&
      tree.tokens[k - 1]?.text === "," &&
      tree.tokens[k]!.xpos === "VBG"
    )
      break;
    if (
      tree.tokens[i]!.text === "," &&
      tree.tokens.slice(i + 1, i + 4).some((t) => t.head === verb && goesOn(tree, verb, t.index))
    )
      break;
    end = i;
  }
  return end;
}

/**
 * Whether a child of the verb of saying goes on with its own telling. A coordinated verb without a subject of its own
 * and of another tense does not: in "said it has not and therefore remains", what remains is said.
 */
function goesOn(tree: Tree, verb: number, k: number): boolean {
  const rel = relation(tree, k);
  if (rel === "cc") {
    const next = kids(tree, verb, "conj").find((c) => c > k);
    return next === undefined || goesOn(tree, verb, next);
  }
  if (rel !== "conj") return rel === "parataxis";
  const own = kids(tree, k, "nsubj").length > 0;
  return own || tree.tokens[k]!.xpos === tree.tokens[verb]!.xpos || CUES.has(lemmaOf(tree, k));
}
