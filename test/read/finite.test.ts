import { expect, it } from "vitest";
import type { Token } from "../../src/language/index.ts";
import { finite, mainClause, owned } from "../../src/read/finite.ts";
import { listed } from "../../src/read/listed.ts";

/** "text/upos/xpos/head/deprel" for each word; heads count from 0. */
const sentence = (line: string): readonly Token[] =>
  line.split(" ").map((word, index) => {
    const [text, upos, xpos, head, deprel] = word.split("/") as [string, string, string, string, string];
    return {
      index,
      text,
      upos,
      xpos,
      head: Number(head),
      deprel,
      lemma: text.toLowerCase(),
      start: index,
      end: index,
    };
  });
const heads = (tokens: readonly Token[]): string => tokens.map((t) => `${t.head}:${t.deprel}`).join(" ");

it("a clause that a subordinator opens is not the main clause", () => {
  const tree = sentence(
    "Unless/SCONJ/IN/2/mark we/PRON/PRP/2/nsubj pay/VERB/VBP/-1/root they/PRON/PRP/4/nsubj leave/VERB/VBP/2/advcl",
  );
  expect(heads(tree.map((t) => mainClause(tree, t)))).toBe("2:mark 2:nsubj 4:advcl 4:nsubj -1:root");
  const plain = sentence(
    "We/PRON/PRP/1/nsubj pay/VERB/VBP/-1/root unless/SCONJ/IN/4/mark they/PRON/PRP/4/nsubj leave/VERB/VBP/1/advcl",
  );
  expect(plain.map((t) => mainClause(plain, t))).toEqual(plain);
});

it("a possessive pronoun has its noun after it", () => {
  const tree = sentence("turned/VERB/VBD/-1/root its/PRON/PRP$/0/obj back/ADV/RB/0/advmod on/ADP/IN/0/obl");
  expect(heads(tree.map((t) => owned(tree, t)))).toBe("-1:root 2:nmod:poss 0:obj 0:obl");
  const plain = sentence("its/PRON/PRP$/2/nmod:poss newly/ADV/RB/2/advmod home/NOUN/NN/-1/root");
  expect(plain.map((t) => owned(plain, t))).toEqual(plain);
});

it("a participle with an object in a sentence without a verb is its verb", () => {
  const tree = sentence("troops/NOUN/NNS/-1/root entered/VERB/VBN/0/acl Uganda/PROPN/NNP/1/obj");
  expect(heads(tree.map((t) => finite(tree, t)))).toBe("1:nsubj -1:root 1:obj");
  const plain = sentence("troops/NOUN/NNS/-1/root sent/VERB/VBN/0/acl home/ADV/RB/1/advmod");
  expect(plain.map((t) => finite(plain, t))).toEqual(plain);
});

it("names in a list that 'and' closes are joined", () => {
  const tree = sentence(
    "Peru/PROPN/NNP/5/nsubj ,/PUNCT/,/2/punct Chile/PROPN/NNP/0/appos and/CCONJ/CC/4/cc Cuba/PROPN/NNP/0/conj left/VERB/VBD/-1/root",
  );
  expect(heads(tree.map((t) => listed(tree, t)))).toBe("5:nsubj 2:punct 0:conj 4:cc 0:conj -1:root");
  const plain = sentence(
    "Vik/PROPN/NNP/5/nsubj ,/PUNCT/,/2/punct Chile/PROPN/NNP/0/appos ,/PUNCT/,/2/punct and/CCONJ/CC/5/cc left/VERB/VBD/-1/root",
  );
  expect(plain.map((t) => listed(plain, t))).toEqual(plain);
});
