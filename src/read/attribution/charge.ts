import { below, isVerb, kid, kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";
import { CUES } from "./cues.ts";
import type { AttributionRule, Draft } from "./draft.ts";
import { indirect } from "./indirect.ts";
import { contentSpans, cueSpan, subjectOf } from "./phrases.ts";

/** "accused X of doing", "thanked X for doing": whoever blames or thanks says that X did. */
export const charge: AttributionRule = {
  name: "charge",
  example: "The envoy complained that the ministry had accused her of spying.",
  find: (tree) => {
    const out: Draft[] = [];
    for (const { index } of tree.tokens) {
      if (!isVerb(tree, index) || !CHARGES.test(lemmaOf(tree, index))) continue;
      const source = subjectOf(tree, index);
      const object = kid(tree, index, "obj", "iobj") ?? kid(tree, index, "nsubj:pass");
      const deed = deedOf(tree, index);
      if (
        (source === null && tree.tokens[index]!.xpos !== "VBZ") ||
        object === null ||
        deed === null ||
        source === object
      )
        continue;
      out.push(
        indirect(tree, {
          rule: "charge",
          head: index,
          cueSpan: cueSpan(tree, index),
          cue: CUES.get(lemmaOf(tree, index)) ?? { kind: "say", frames: "s", act: "accuse" },
          source,
          content: contentSpans(
            tree,
            [...new Set([object, deed, ...behind(tree, index, deed)].flatMap((k) => below(tree, k)))].sort(
              (a, b) => a - b,
            ),
          ),
          contentHead: deed,
          confidence: 0.8,
        }),
      );
    }
    return out;
  },
};

const CHARGES =
  /^(accuse|blame|suspect|thank|praise|commend|applaud|congratulate|reproach|criticize|criticise|condemn|rebuke|fault|hold)$/;

/** ", when rebels seized the pass": a clause of time with a named subject behind the deed dates it, wherever the tree hung it. */
const behind = (tree: Tree, verb: number, deed: number): readonly number[] =>
  kids(tree, verb, "advcl").filter(
    (k) =>
      k > deed &&
      kids(tree, k, "mark", "advmod").some((m) =>
        /^(when|while|after|before|although|though)$/.test(lemmaOf(tree, m)),
      ) &&
      kids(tree, k, "nsubj").some((s) => tree.tokens[s]!.upos !== "PRON"),
  );

/** The gerund that names what was done. */
const deedOf = (tree: Tree, verb: number): number | null =>
  (lemmaOf(tree, verb) === "hold"
    ? // "held Oslo responsible for arming them"
      kids(tree, verb, "xcomp")
        .filter((k) => /^(responsible|accountable|liable)$/.test(lemmaOf(tree, k)))
        .flatMap((k) => kids(tree, k, "advcl"))
    : kids(tree, verb, "advcl", "obl", "acl")
  ).find((k) => k > verb && isVerb(tree, k) && /^(of|for)$/.test(prepositionOf(tree, k) ?? "")) ?? null;
