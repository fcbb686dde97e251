import { isBelow, kids, lemmaOf, relation, type Tree } from "../../trees.ts";
import type { Draft, Scene } from "../draft.ts";

/**
 * Speech that goes on without a cue: after "the treaty, she said, was dead" the next sentence of the paragraph is still hers
 * if its clause keeps the tense of a report ("Oslo would leave it in May"), or goes on in the past perfect of the report
 * before it. A time at its head ("In May it had ...", "Earlier") begins the teller's own account. Marked as inferred.
 */
export function goOn(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  const out = [...drafts];
  for (const tree of scene.trees.slice(1)) {
    const before = scene.trees[tree.number - 1]!;
    if (before.sentence.paragraph !== tree.sentence.paragraph || isTaken(out, scene, tree)) continue;
    const last = out
      .filter(
        (d) => d.sentence === before.number && isReport(d) && !(isShifted(before) && isWithin(before, d)),
      )
      .sort((a, b) => endOf(a) - endOf(b))
      .at(-1);
    if (last === undefined) continue;
    const cue = last.rule === "continued" ? "VBD" : (before.tokens[last.head]?.xpos ?? "");
    const said = last.rule === "continued" ? before.root : saidIn(before, last);
    const quoted = last.form !== "indirect";
    if (quoted ? cue !== "VBD" || !isForetold(tree) : said === null) continue;
    if (
      !quoted &&
      !(cue === "VBD" && keepsTense(tree, before, said!)) &&
      !(/^VB[ZP]$/.test(cue) && foretells(tree))
    )
      continue;
    out.push({
      ...last,
      ...wholeOf(tree),
    });
  }
  return out;
}

/** A draft for a whole sentence without a cue, whoever says it. */
export const wholeOf = (tree: Tree): Omit<Draft, "source" | "sourceSentence" | "sourceSpan"> => ({
  rule: "continued",
  sentence: tree.number,
  head: -1,
  cueSpan: null,
  cue: null,
  addressee: null,
  content: [[tree.sentence.start, tree.sentence.end]],
  contentHead: null,
  form: "indirect",
  confidence: 0.5,
});

/** A report by somebody who is named. */
const isReport = (d: Draft): boolean =>
  d.form !== "attitude" && d.sourceSpan !== null && (d.rule === "continued" || d.cue?.kind === "say");

const endOf = (d: Draft): number => Math.max(...d.content.map((c) => c[1]));

/** "Oslo would pay for it": behind a quotation the tense alone tells; what "that" or "it" would mean, the teller weighs. */
const isForetold = (tree: Tree): boolean =>
  shift(tree, tree.root) === "would" &&
  !isOpenCondition(tree) &&
  kids(tree, tree.root, "nsubj").some((k) => !/^(that|this|it|what|there|such)$/i.test(tree.tokens[k]!.text));

/** The sentence has a report, a quotation or a question of its own. */
export const isTaken = (drafts: readonly Draft[], { quotes }: Scene, tree: Tree): boolean => {
  const { start, end } = tree.sentence;
  return (
    drafts.some(
      (d) =>
        d.sentence === tree.number && d.cue?.kind !== "stance" && !(isShifted(tree) && isWithin(tree, d)),
    ) ||
    quotes.some(({ span }) => span[0] < end && span[1] > start) ||
    tree.tokens.at(-1)?.text === "?"
  );
};

/** "had accused Oslo", "would ask for help": a report within the speech, by whoever it tells of, no telling of it. */
const isWithin = (tree: Tree, { rule, head }: Draft): boolean =>
  head >= 0 && !/^(aside|inserted|according|hearsay)$/.test(rule) && isBelow(tree, head, tree.root);

const isShifted = (tree: Tree): boolean =>
  shift(tree, tree.root) !== null && kids(tree, tree.root, "parataxis").length === 0;

/** The head of the finite clause that a report gives. */
function saidIn(tree: Tree, { rule, head, contentHead }: Draft): number | null {
  if (rule === "aside") return contentHead;
  const clause = kids(tree, head, "ccomp")[0] ?? contentHead;
  return clause !== null && kids(tree, clause, "nsubj").length > 0 ? clause : null;
}

function keepsTense(tree: Tree, before: Tree, said: number): boolean {
  const { root } = tree;
  if (kids(tree, root, "nsubj").length === 0) return false;
  const modal = shift(tree, root);
  const was = shift(before, said);
  if (modal === "would") return !isOpenCondition(tree);
  if (modal === "must") return was !== null;
  if (modal !== "had" || was !== "had") return false;
  return opensWithSubject(tree)
    ? !DATED.test(tree.tokens.map((t) => lemmaOf(tree, t.index)).join(" "))
    : false;
}

/** "if it leaves", "unless it leaves": of a report in the past the condition stands in the past too. */
export const isOpenCondition = (tree: Tree): boolean => {
  const opener = tree.tokens.find((t) => /^(if|unless)$/i.test(t.text));
  if (opener === undefined) return false;
  const comma = tree.tokens.find((t) => t.index > opener.index && t.text === ",");
  return !tree.tokens
    .slice(opener.index, comma?.index)
    .some((t) => /^(VBD|MD)$/.test(t.xpos) && !/^(will|can|may)$/i.test(t.text));
};

/** "The pact is dead, she says. It will not be renewed": what will come of it, told of by a pronoun. */
function foretells(tree: Tree): boolean {
  const subject = kids(tree, tree.root, "nsubj")[0];
  const will = kids(tree, tree.root, "aux")[0];
  return (
    subject !== undefined &&
    will !== undefined &&
    /^(it|they|this|that|these|those|nobody|nothing)$/i.test(tree.tokens[subject]!.text) &&
    /^(will|shall|must|cannot)$/i.test(tree.tokens[will]!.text)
  );
}

const DATED = /\b(earlier|previously|already|before|ago|since)\b/;

/** The first word is the subject or belongs to it. */
export function opensWithSubject(tree: Tree): boolean {
  if (relation(tree, 0) === "nsubj") return true;
  const subject = kids(tree, tree.root, "nsubj")[0];
  for (let k = 0; k >= 0; k = tree.tokens[k]!.head) if (k === subject) return true;
  return false;
}

/** What tells the tense of a report: "would", "had" before a participle, or "must" and its like, which have no other past. */
export function shift(tree: Tree, verb: number): "would" | "had" | "must" | null {
  const first = kids(tree, verb, "aux")[0];
  // "had sheltered rebels", where the tree makes the participle an adjective.
  if (/^had$/i.test(tree.tokens[verb]!.text) && tree.tokens[verb + 1]?.xpos === "VBN") return "had";
  const text = first === undefined ? "" : tree.tokens[first]!.text.toLowerCase();
  if (text === "would" || text === "had") return text;
  return /^(must|might|should)$/.test(text) ? "must" : null;
}
