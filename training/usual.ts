import { lemmaKey, type Table } from "../src/language/lexicon.ts";
import { type Gold, normalForms } from "./conllu.ts";

/** The tag that a word (lower-case normal form) mostly has, as its place in `tags` + 1, for words seen at least `least` times. */
export function usualTags(data: readonly Gold[], tags: readonly string[], least: number): Table {
  const ids = new Map(tags.map((tag, i) => [tag, i + 1]));
  const counts = new Map<string, Map<number, number>>();
  for (const gold of data) {
    normalForms(gold).forEach((form, i) => {
      const lower = form.toLowerCase();
      const of = counts.get(lower) ?? new Map<number, number>();
      counts.set(lower, of);
      const id = ids.get(`${gold.upos[i]}|${gold.xpos[i]}`)!;
      of.set(id, (of.get(id) ?? 0) + 1);
    });
  }
  const byKey = new Map<number, number>();
  for (const [word, of] of counts) {
    const total = [...of.values()].reduce((a, b) => a + b, 0);
    if (total < least) continue;
    let [most, at] = [0, 0];
    for (const [id, count] of of) if (count > most) [most, at] = [count, id];
    byKey.set(lemmaKey(word), at);
  }
  const keys = Int32Array.from(byKey.keys()).sort();
  return { keys, entries: Uint16Array.from(keys, (key) => byKey.get(key)!) };
}
