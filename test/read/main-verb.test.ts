import { expect, it } from "vitest";
import type { Token } from "../../src/language/index.ts";
import { withMainVerb } from "../../src/read/main-verb.ts";

/** "text/upos/xpos/head/deprel" for each word; heads count from 0. */
const sentence = (line: string): readonly Token[] =>
  line.split(" ").map((word, index) => {
    const [text, upos, xpos, head, deprel] = word.split("/") as [string, string, string, string, string];
    const lemma = text.toLowerCase();
    return { index, text, upos, xpos, head: Number(head), deprel, lemma, start: index, end: index };
  });
const heads = (tokens: readonly Token[]): string => tokens.map((t) => `${t.head}:${t.deprel}`).join(" ");

it("the past form behind a relative clause is the sentence's verb", () => {
  const tree = sentence(
    "Peru/PROPN/NNP/-1/root ,/PUNCT/,/3/punct which/PRON/WDT/3/nsubj rules/VERB/VBZ/0/acl:relcl islands/NOUN/NNS/3/obj ,/PUNCT/,/6/punct offered/VERB/VBN/4/acl help/NOUN/NN/6/obj ./PUNCT/./0/punct",
  );
  expect(heads(withMainVerb(tree))).toBe(
    "6:nsubj 3:punct 3:nsubj 0:acl:relcl 3:obj 6:punct -1:root 6:obj 6:punct",
  );
});

it("a relative clause whose verb the tree lost gets it back", () => {
  const tree = sentence(
    "Peru/PROPN/NNP/-1/root ,/PUNCT/,/6/punct which/PRON/WDT/6/obj Cuba/PROPN/NNP/6/nsubj left/VERB/VBN/3/acl ,/PUNCT/,/6/punct urged/VERB/VBD/0/acl:relcl calm/NOUN/NN/6/obj ./PUNCT/./0/punct",
  );
  expect(heads(withMainVerb(tree))).toBe(
    "6:nsubj 4:punct 4:obj 4:nsubj 0:acl:relcl 6:punct -1:root 6:obj 6:punct",
  );
});

it("a past form that a preposition completes, right behind the noun, is the sentence's verb", () => {
  const tree = sentence(
    "tanks/NOUN/NNS/-1/root rolled/VERB/VBN/0/acl into/ADP/IN/3/case Kuwait/PROPN/NNP/1/obl ./PUNCT/./0/punct",
  );
  expect(heads(withMainVerb(tree))).toBe("1:nsubj -1:root 3:case 1:obl 1:punct");
});

it.each([
  // A headline has no full stop, a passive takes other prepositions, and beside a clause of saying a noun may stand alone.
  "tanks/NOUN/NNS/-1/root rolled/VERB/VBN/0/acl into/ADP/IN/3/case Kuwait/PROPN/NNP/1/obl",
  "tanks/NOUN/NNS/-1/root seen/VERB/VBN/0/acl by/ADP/IN/3/case us/PRON/PRP/1/obl ./PUNCT/./0/punct",
  "Talks/NOUN/NNS/-1/root called/VERB/VBN/0/acl for/ADP/IN/1/obl ,/PUNCT/,/5/punct he/PRON/PRP/5/nsubj said/VERB/VBD/0/parataxis ./PUNCT/./0/punct",
])("%s stays as it is", (line) => {
  const tree = sentence(line);
  expect(withMainVerb(tree)).toBe(tree);
});
