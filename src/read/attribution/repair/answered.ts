import { kids, lemmaOf, relation, type Tree } from "../../trees.ts";
import type { Draft, Scene } from "../draft.ts";
import { phraseSpan } from "../phrases.ts";
import { isOpenCondition, isTaken, opensWithSubject, shift, wholeOf } from "./free.ts";

/**
 * Speech behind an answer that quotes nothing: "The envoy rejected the charge. His country would pay nothing." What "would" be, and
 * what "had" not been done where a charge is answered, is the word of who answers; what would come "years later" is the teller's.
 */
export function speakOn(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  const out = [...drafts];
  for (const tree of scene.trees.slice(1)) {
    const before = scene.trees[tree.number - 1]!;
    if (before.sentence.paragraph !== tree.sentence.paragraph) continue;
    const speaker = answerer(before);
    if (speaker === null || !answersOn(tree, before) || isTaken(out, scene, tree)) continue;
    out.push({
      ...wholeOf(tree),
      source: speaker,
      sourceSentence: before.number,
      sourceSpan: phraseSpan(before, speaker),
    });
  }
  return out;
}

/** Who answers in the past tense, in words or by being firm; null where the sentence tells anything else or says with a clause what. */
function answerer(tree: Tree): number | null {
  const { root } = tree;
  const lemma = lemmaOf(tree, root);
  const answers = /^VB[DN]$/.test(tree.tokens[root]!.xpos)
    ? ANSWERS.has(lemma) || (lemma === "rule" && /^out$/i.test(tree.tokens[root + 1]?.text ?? ""))
    : FIRM.has(lemma) && kids(tree, root, "cop").some((k) => tree.tokens[k]!.xpos === "VBD");
  if (!answers || kids(tree, root, "ccomp", "aux").length > 0) return null;
  return kids(tree, root, "nsubj").find((k) => tree.tokens[k]!.upos !== "PRON" && k < root) ?? null;
}

const ANSWERS = new Set(
  (
    "reject dismiss deny refute rebuff refuse promise pledge vow swear exclude protest retort object demur assure rebut disagree " +
    "warn threaten demand insist counter contradict reassure"
  ).split(" "),
);

const FIRM = new Set(
  "firm defiant adamant unmoved unrepentant categorical unyielding blunt unimpressed".split(" "),
);

function answersOn(tree: Tree, before: Tree): boolean {
  if (!opensWithSubject(tree)) return false;
  const modal = shift(tree, tree.root);
  if (modal === "would") return !isOpenCondition(tree) && !tree.tokens.some((t) => FORESEEN.test(t.text));
  return (
    modal === "had" &&
    kids(tree, tree.root, "advmod", "obj").some((k) => isNo(tree, k)) &&
    isOwn(tree) &&
    kids(before, before.root, "obj").some((k) => CHARGED.test(lemmaOf(before, k)))
  );
}

const FORESEEN = /^(later|eventually|ultimately|afterwards|subsequently)$/i;
const CHARGED = /^(charge|accusation|allegation|claim|report|reproach|suggestion|rumou?r|insinuation|blame)$/;

/** "had never asked", "had sent no troops", "had attacked nobody". */
const isNo = (tree: Tree, k: number): boolean =>
  /^(not|n't|never|nobody|nothing)$/i.test(tree.tokens[k]!.text) ||
  kids(tree, k, "det").some((d) => /^no$/i.test(tree.tokens[d]!.text));

/** "It had", "His soldiers had": told of by who answers. */
const isOwn = (tree: Tree): boolean =>
  kids(tree, tree.root, "nsubj").some(
    (k) =>
      /^(it|he|she|they)$/i.test(tree.tokens[k]!.text) ||
      kids(tree, k, "nmod:poss").some((p) => /^(its|his|her|their)$/i.test(tree.tokens[p]!.text)),
  ) && relation(tree, tree.root) === "root";
