import { ActionScores } from "./action-scores.ts";
import { actionCount } from "./actions.ts";
import { adderOf } from "./adders.ts";
import { parseBeam } from "./beam.ts";
import type { LemmaRules } from "./lemma.ts";
import { lemmatiser } from "./lemma.ts";
import { unpackLexicon } from "./lexicon.ts";
import { isName, isPlural } from "./noun-forms.ts";
import { inParts } from "./parts.ts";
import { fitsPast, isPastForm } from "./past-forms.ts";
import { States } from "./state.ts";
import { tagSentence } from "./tagger.ts";
import { wordParts } from "./tagger-features.ts";
import type { Segment, Sentence, Token } from "./token.ts";
import { treeOf } from "./tree.ts";
import { unpack } from "./weights.ts";
import { normalForm } from "./words.ts";
import { wordsOf } from "./words-of.ts";

/**
 * How wide a sentence is searched, whatever the weights were trained with, and how far behind the best an item is dropped:
 * what costs no more than a few tenths of a point of LAS is left out (models/parser.md).
 */
const WIDTH = 6;
const NARROW = { margin: 80_000 };

/** What travels in the header of tagger.bin. */
export interface TaggerHeader {
  /** "UPOS|XPOS", by number. */
  readonly tags: readonly string[];
  readonly lemmas: LemmaRules;
}

/** What travels in the header of parser.bin. */
export interface ParserHeader {
  /** Relations, by number; the first is "root". */
  readonly labels: readonly string[];
  /** Items of the beam. */
  readonly beam?: number;
}

/** Tags and parses one segment of a text. */
export type Pipeline = (text: string, segment: Segment) => Sentence;
/** The same of words that may stand for what the text has in their places. */
export type Parser = (forms: readonly string[], segment: Segment) => Sentence;

/** Throws when the bytes are not the two models. */
export function loadPipeline(taggerBytes: Uint8Array, parserBytes: Uint8Array): Pipeline {
  const tagger = unpack(taggerBytes);
  const parser = unpack(parserBytes);
  const { tags: tagNames, lemmas: lemmaRules } = tagger.header as TaggerHeader;
  const { labels, beam } = parser.header as ParserHeader;
  const tagAdder = adderOf(tagger, tagNames.length);
  const actionScores = new ActionScores(adderOf(parser, actionCount(labels.length)));
  const states = new States();
  const lexicon = unpackLexicon(tagger.extra);
  const parts = wordParts(lexicon);
  const pairs = tagNames.map((name) => name.split("|") as [string, string]);
  const lemmaOf = lemmatiser(lemmaRules, lexicon, pairs);
  const parataxis = labels.indexOf("parataxis");

  return inParts((forms, segment) => {
    const words = normalForms(forms, segment).map(parts);
    const plural = forms.map((_, i) => isPlural(forms, i));
    const xpos = (tag: number): string => pairs[tag]![1];
    const may = (i: number, tag: number, first: number): boolean =>
      fitsPast(words[i]!.form, xpos(tag)) &&
      (!isName(forms[i]!) || xpos(tag) === "NNP") &&
      (!plural[i]! || xpos(first) !== "VBZ" || isNounTag(xpos(tag), forms[i]!));
    const some = plural.includes(true) || forms.some(isName) || words.some(({ form }) => isPastForm(form));
    const tags = tagSentence(tagAdder, tagNames.length, words, some ? may : undefined);
    const lemmas = forms.map((form, i) => lemmaOf(tags[i]!, form));
    const state = parseBeam(
      actionScores,
      labels.length,
      wordsOf(words, tags, tagNames, lemmas),
      Math.min(beam ?? 1, WIDTH),
      states,
      NARROW,
    );
    const { head, label } = treeOf(state, (i) => pairs[tags[i]!]![0] !== "PUNCT", parataxis);
    const tokens = segment.tokens.map(([start, end], index): Token => {
      const [upos, xpos] = pairs[tags[index]!]!;
      const [lemma, deprel] = [lemmas[index]!, labels[label[index]!]!];
      return {
        index,
        text: forms[index]!,
        start,
        end,
        lemma,
        upos,
        xpos,
        head: head[index]!,
        deprel,
      };
    });
    return {
      start: segment.start,
      end: segment.end,
      paragraph: segment.paragraph,
      tokens,
    };
  });
}

const isNounTag = (xpos: string, form: string): boolean =>
  xpos === "NNS" || (xpos === "NNPS" && form[0] !== form[0]!.toLowerCase());

/** Only tags ("UPOS|XPOS") a segment of a text. Throws when the bytes are not the tagger's. */
export function loadTagger(bytes: Uint8Array): (text: string, segment: Segment) => readonly string[] {
  const tagger = unpack(bytes);
  const { tags } = tagger.header as TaggerHeader;
  const adder = adderOf(tagger, tags.length);
  const parts = wordParts(unpackLexicon(tagger.extra));
  return (text, segment) => {
    const forms = segment.tokens.map(([start, end]) => text.slice(start, end));
    return [...tagSentence(adder, tags.length, normalForms(forms, segment).map(parts))].map(
      (tag) => tags[tag]!,
    );
  };
}

/** Normal forms of a segment's tokens; a space stands where two tokens do not touch, and at both edges. */
function normalForms(forms: readonly string[], { tokens }: Segment): string[] {
  return forms.map((form, i) => {
    const [start, end] = tokens[i]!;
    return normalForm(form, tokens[i - 1]?.[1] !== start, tokens[i + 1]?.[0] !== end);
  });
}
