import { IRREGULAR } from "../src/language/irregular.ts";

/** Plurals of the same kind. */
const NOUNS =
  "crisis crises|basis bases|analysis analyses|thesis theses|axis axes|wolf wolves|knife knives|shelf shelves|thief thieves|ox oxen|series series|species species|means means|headquarters headquarters";

/** "xpos form" to lemma, of words whose forms the treebanks hold seldom or never. */
export function irregularForms(): Map<string, string> {
  const out = new Map<string, string>();
  for (const [lemma, past, participle] of IRREGULAR) {
    out.set(`VBD ^${past}`, lemma);
    out.set(`VBN ^${participle}`, lemma);
  }
  for (const entry of NOUNS.split("|")) {
    const [lemma, plural] = entry.split(" ") as [string, string];
    out.set(`NNS ^${plural}`, lemma);
  }
  return out;
}
