import type { Span } from "../../base/span.ts";
import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import type { AttributionRule } from "./draft.ts";
import { indirect } from "./indirect.ts";
import { ownerOfWords } from "./phrases.ts";
import { nounType } from "./features.ts";

/**
 * A clause and a colon before what somebody thinks: he is sure or blunt, his message is simple, for him the case is clear. The
 * adjective is the cue.
 */
export const verdict: AttributionRule = {
  name: "verdict",
  example: "The ministry is sure of one thing: the frigates had turned back.",
  find: (tree, { quotes }) => {
    const colon = tree.tokens.findIndex((t) => t.text === ":");
    if (colon < 3 || !tree.tokens.slice(colon + 1).some((t) => isVerb(tree, t.index))) return [];
    const content: Span = [tree.tokens[colon + 1]!.start, tree.tokens.at(-1)!.end];
    if (quotes.some(({ span }) => span[0] <= content[0] + 1 && span[1] > content[0])) return [];
    for (const { index, start, end } of tree.tokens.slice(0, colon)) {
      const source = PLAIN.test(lemmaOf(tree, index))
        ? sourceOf(tree, index)
        : ANSWER.test(lemmaOf(tree, index))
          ? answererOf(tree, index)
          : null;
      if (source === null || source > colon) continue;
      const draft = indirect(tree, {
        rule: "verdict",
        head: index,
        cueSpan: [start, end],
        source,
        content: [content],
        contentHead: null,
        confidence: 0.7,
      });
      return [draft];
    }
    return [];
  },
};

const PLAIN =
  /^(sure|certain|blunt|adamant|convinced|clear|plain|simple|unequivocal|outspoken|emphatic|categorical|explicit|firm|familiar|short|brief)$/;

/** Who is blunt; whose message is simple; for whom the case is clear. */
function sourceOf(tree: Tree, adjective: number): number | null {
  if (kids(tree, adjective, "cop").length === 0) return null;
  const subject = kids(tree, adjective, "nsubj")[0];
  if (subject === undefined) return null;
  if (SAID.test(lemmaOf(tree, subject)))
    return ownerOfWords(tree, subject, /^(of|from)$/) ?? forWhom(tree, adjective);
  const someone = /^(human|titled|name|he|she|they)$/.test(nounType(tree, subject));
  return (someone || OF_PERSONS.test(lemmaOf(tree, adjective))) && relation(tree, subject) === "nsubj"
    ? subject
    : null;
}

/** "The answer from Oslo came at once: S", "Oslo has a different story: S"; whose answer it is, or who has or gives it. */
function answererOf(tree: Tree, noun: number): number | null {
  const up = tree.tokens[noun]!.head;
  if (up !== tree.root) return null;
  if (relation(tree, noun) === "obj")
    return /^(have|give|offer|send|repeat)$/.test(lemmaOf(tree, up))
      ? (kids(tree, up, "nsubj")[0] ?? null)
      : null;
  if (relation(tree, noun) !== "nsubj" || kids(tree, up, "cop").length > 0) return null;
  return ownerOfWords(tree, noun, /^(of|from)$/);
}

const ANSWER = /^(message|answer|reply|response|version|explanation|warning|story|verdict)$/;

/** No thing is sure or blunt: a ministry that is so speaks. */
const OF_PERSONS = /^(sure|blunt|adamant|convinced|outspoken|emphatic)$/;

const forWhom = (tree: Tree, adjective: number): number | null =>
  kids(tree, adjective, "obl").find((k) => prepositionOf(tree, k) === "for") ?? null;

const SAID =
  /^(message|answer|reply|response|argument|position|line|view|version|verdict|reasoning|explanation|charge|complaint|warning|accusation|conclusion|case|matter|story|logic|demand)$/;
