import type { Token } from "../language/index.ts";
import { knownNoun } from "./lemmas.ts";

/**
 * "declared a cease-fire", "staged a sit-in", "held war-games": the tokenizer takes words apart at their hyphens, and what is
 * left of them ("fire", "in") is another word. Where our tables know the whole as a noun, with its hyphen or without
 * one, the part that the rest of the sentence hangs on stands for it, and the other is tied to that.
 */
export function hyphenated(tokens: readonly Token[]): readonly Token[] {
  let out = tokens;
  for (const { index, text } of tokens) if (text === "-") out = joined(out, index);
  return out;
}

function joined(tokens: readonly Token[], hyphen: number): readonly Token[] {
  const [left, mark, right] = [tokens[hyphen - 1], tokens[hyphen]!, tokens[hyphen + 1]];
  if (left === undefined || right === undefined || left.end !== mark.start || mark.end !== right.start)
    return tokens;
  // "state-of-the-art": no part of a longer chain.
  if ([tokens[hyphen - 2], tokens[hyphen + 2]].some((t) => t?.text === "-")) return tokens;
  if (isMake(left, right)) return ofMake(tokens, left, right);
  const lemma = knownNoun(left.text + right.text) ?? knownNoun(`${left.text}-${right.text}`);
  if (lemma === null) return tokens;
  const top =
    left.head !== right.index && (right.head === left.index || NOMINAL.test(left.deprel)) ? left : right;
  const other = top === left ? right : left;
  return tokens.map((t): Token => {
    if (t === top) {
      const xpos = /s$/i.test(right.text) && !/s$/.test(lemma) ? "NNS" : "NN";
      return { ...t, lemma, upos: "NOUN", xpos };
    }
    if (t === other) return { ...t, upos: "NOUN", head: top.index, deprel: "compound" };
    return t.head === other.index ? { ...t, head: top.index } : t;
  });
}

const NOMINAL = /^(nsubj|obj|iobj|obl|nmod|conj|root)/;

/** "four F-16s", "two MiG-29s": letters and a number that are one name. */
const isMake = (left: Token, right: Token): boolean =>
  /^(\p{Lu}{1,2}|MiG|Mig|Su|Tu|Il|Mi)$/u.test(left.text) && /^\d+s$/.test(right.text);

/** The letters stand for the whole, with all that hangs on the number. */
function ofMake(tokens: readonly Token[], left: Token, right: Token): readonly Token[] {
  const place = left.head === right.index ? right : left;
  return tokens.map((t): Token => {
    if (t === left) return { ...t, upos: "PROPN", head: place.head, deprel: place.deprel };
    if (t === right) return { ...t, head: left.index, deprel: "flat" };
    return t.head === right.index ? { ...t, head: left.index } : t;
  });
}
