import type { Token } from "../src/language/token.ts";
import type { Gold } from "./conllu.ts";

const SPEECH = new Set(
  "say tell warn insist add argue claim announce declare deny admit state note stress suggest hint ask promise vow write recall allege report explain confirm accuse urge recommend pledge threaten repeat call describe agree demand refuse think believe know fear expect want".split(
    " ",
  ),
);

/** Counts over sentences: words and what was right about them. */
export interface Counts {
  words: number;
  upos: number;
  xpos: number;
  lemma: number;
  uas: number;
  las: number;
  sentences: number;
  exact: number;
  /** Arcs of reports and conditions: subject and content of a verb of speech, and "if" clauses. */
  speechGold: number;
  speechFound: number;
  speechRight: number;
}

export const noCounts = (): Counts => ({
  words: 0,
  upos: 0,
  xpos: 0,
  lemma: 0,
  uas: 0,
  las: 0,
  sentences: 0,
  exact: 0,
  speechGold: 0,
  speechFound: 0,
  speechRight: 0,
});

/** Adds a parsed sentence to the counts. Relations are compared without their subtypes. */
export function count(counts: Counts, gold: Gold, tokens: readonly Token[]): void {
  let right = 0;
  tokens.forEach((t, i) => {
    counts.words++;
    if (t.upos === gold.upos[i]) counts.upos++;
    if (t.xpos === gold.xpos[i]) counts.xpos++;
    if (t.lemma.toLowerCase() === gold.lemmas[i]!.toLowerCase()) counts.lemma++;
    if (t.head !== gold.heads[i]) return;
    counts.uas++;
    if (universal(t.deprel) === universal(gold.labels[i]!)) right++;
  });
  counts.las += right;
  counts.sentences++;
  if (right === tokens.length) counts.exact++;
  const wanted = speechArcs(gold.forms, gold.lemmas, gold.heads, gold.labels);
  const found = speechArcs(
    gold.forms,
    tokens.map((t) => t.lemma),
    tokens.map((t) => t.head),
    tokens.map((t) => t.deprel),
  );
  counts.speechGold += wanted.size;
  counts.speechFound += found.size;
  for (const arc of found) if (wanted.has(arc)) counts.speechRight++;
}

function speechArcs(
  forms: readonly string[],
  lemmas: readonly string[],
  heads: readonly number[],
  labels: readonly string[],
): Set<string> {
  const arcs = new Set<string>();
  heads.forEach((head, i) => {
    const label = universal(labels[i]!);
    const said = head >= 0 && SPEECH.has(lemmas[head]!) && /^(?:nsubj|ccomp|parataxis)$/.test(label);
    const saying = label === "parataxis" && SPEECH.has(lemmas[i]!);
    const condition = label === "advcl" && forms.some((f, k) => heads[k] === i && f.toLowerCase() === "if");
    if (said || saying || condition) arcs.add(`${i} ${head} ${label}`);
  });
  return arcs;
}

const universal = (label: string): string => label.replace(/:.*/, "");

/** Words of a text that both sides cut alike, as F1; the shares of sentences likewise. */
export function spanF1(gold: ReadonlySet<string>, found: ReadonlySet<string>): number {
  let both = 0;
  for (const span of found) if (gold.has(span)) both++;
  return (200 * both) / (gold.size + found.size);
}
