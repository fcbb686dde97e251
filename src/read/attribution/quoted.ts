import { isPassive, isVerb, kids, lemmaOf, type Tree } from "../trees.ts";
import { CUES } from "./cues.ts";
import type { AttributionRule, Draft } from "./draft.ts";
import { indirect } from "./indirect.ts";
import { contentSpans } from "./phrases.ts";

/** "S, the agency quoted X as saying": what stands before is X's word, not the agency's. */
export const quoted: AttributionRule = {
  name: "quoted",
  example: "No ship would sail before May, state radio quoted the harbour master as saying.",
  find: (tree) => {
    const out: Draft[] = [];
    for (const { index, start } of tree.tokens) {
      if (!isVerb(tree, index) || !/^(quote|cite)$/.test(lemmaOf(tree, index))) continue;
      const saying = sayingOf(tree, index);
      const source = kids(tree, index, isPassive(tree, index) ? "nsubj" : "obj")[0];
      if (saying === null || source === undefined) continue;
      const said = saidBy(tree, index, saying);
      if (said.length === 0) continue;
      out.push(
        indirect(tree, {
          rule: "quoted",
          head: index,
          cueSpan: [start, tree.tokens[saying]!.end],
          cue: CUES.get("say")!,
          source,
          content: contentSpans(
            tree,
            said.map((t) => t.index),
          ),
          contentHead: said.find((t) => !said.some((o) => o.index === t.head))?.index ?? null,
          confidence: 0.9,
        }),
      );
    }
    return out;
  },
};

/** "as saying", with nothing behind it that is said, or a colon before that. */
function sayingOf(tree: Tree, verb: number): number | null {
  const saying = tree.tokens.find(
    (t) => t.index > verb && t.xpos === "VBG" && /^(say|tell|declare|state|add|write)$/.test(t.lemma),
  );
  if (saying === undefined || lemmaOf(tree, saying.index - 1) !== "as") return null;
  const open = tree.tokens[saying.index + 1]?.text === ":";
  const alone = kids(tree, saying.index, "ccomp", "xcomp", "parataxis").length === 0;
  return open || alone ? saying.index : null;
}

/** The words behind "as saying:", else those before whoever quotes or is quoted. */
function saidBy(tree: Tree, verb: number, saying: number): readonly Tree["tokens"][number][] {
  if (tree.tokens[saying + 1]?.text === ":") return tree.tokens.slice(saying + 2);
  return tree.tokens.slice(0, commaBefore(tree, verb) ?? 0);
}

/** The comma before whoever quotes, or is quoted, with a clause of its own before it that nothing else opens. */
function commaBefore(tree: Tree, verb: number): number | null {
  let at = verb - 1;
  while (at >= 0 && /^(PROPN|NOUN|PRON|DET|ADJ|NUM|PART|ADP|AUX|ADV)$/.test(tree.tokens[at]!.upos)) at--;
  while (/^[”"’'»]+$/.test(tree.tokens[at]?.text ?? "")) at--;
  if (tree.tokens[at]?.text !== ",") return null;
  const opener = tree.tokens[0]!;
  if (/^(as|if|when|while|after|before|since|although|though|because|once|until|asked)$/i.test(opener.text))
    return null;
  const told = tree.tokens.some(
    (t) => t.index < at && kids(tree, t.index, "nsubj").some((k) => k < at && k !== t.index),
  );
  return told ? at : null;
}
