import { hashString } from "./hash.ts";
import type { Words } from "./state.ts";
import type { WordParts } from "./tagger-features.ts";

/** What the parser needs of a tagged sentence; `tags` are indices into `tagNames` ("UPOS|XPOS"). */
export function wordsOf(
  parts: readonly WordParts[],
  tags: Uint8Array,
  tagNames: readonly string[],
  lemmas: readonly string[],
): Words {
  const n = parts.length;
  const [form, lemma, tag, sense, commas, verbs, quotes] = Array.from(
    { length: 7 },
    () => new Int32Array(n + 2),
  ) as Columns;
  parts.forEach(({ form: text, word, reading }, i) => {
    const name = tagNames[tags[i]!]!;
    form[i] = word;
    lemma[i] = hashString(lemmas[i]!.toLowerCase());
    tag[i] = tags[i]! + 1;
    sense[i] = senseOf(name, reading.noun, reading.verb);
    commas[i + 1] = commas[i]! + (text === "," ? 1 : 0);
    verbs[i + 1] = verbs[i]! + (name.startsWith("VERB") ? 1 : 0);
    quotes[i + 1] = quotes[i]! + (text === "“" || text === "”" ? 1 : 0);
  });
  form[n] = lemma[n] = 1;
  tag[n] = 254;
  sense[n] = 254;
  form[n + 1] = lemma[n + 1] = 2;
  tag[n + 1] = 255;
  sense[n + 1] = 255;
  return { n, form, lemma, tag, sense, commas, verbs, quotes };
}

type Columns = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];

function senseOf(tagName: string, noun: number, verb: number): number {
  if (tagName.startsWith("VERB")) return 64 + verb;
  if (tagName.startsWith("NOUN") || tagName.startsWith("ADJ")) return noun;
  return tagName.startsWith("PROPN") ? 32 + (noun > 26 ? noun - 26 : 0) : 0;
}
