import { lemmaOf, LONGEST_ENDING } from "../src/language/lemma.ts";
import type { Lexicon } from "../src/language/lexicon.ts";
import { irregularForms } from "./irregular.ts";
import type { Gold } from "./conllu.ts";

/** Learns lemma rules: for each tag the majority edit of every ending, kept where it differs from the shorter ending's. */
export function learnLemmas(data: readonly Gold[], lexicon: Lexicon): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const whole = new Map<string, Map<string, number>>();
  const types = new Set<string>(); // endings count every word once, else "best" would teach "closest"
  for (const s of data) {
    s.forms.forEach((form, i) => {
      const proper = s.upos[i] === "PROPN";
      if (s.labels[i] === "goeswith" || s.lemmas[i] === "_" || (proper && s.xpos[i] === "NNP")) return;
      const straight = form.replace(/[’‘]/g, "'");
      const word = proper ? straight : straight.toLowerCase();
      const lemma = proper ? s.lemmas[i]! : s.lemmas[i]!.toLowerCase();
      const rule = ruleOf(word, lemma);
      count(whole, `${s.xpos[i]} ^${word}`, rule);
      const type = `${s.xpos[i]} ${word} ${lemma}`;
      if (types.has(type)) return;
      types.add(type);
      for (let n = 0; n <= Math.min(LONGEST_ENDING, word.length); n++) {
        count(counts, `${s.xpos[i]} ${n > 0 ? word.slice(-n) : ""}`, rule);
      }
    });
  }
  const rules: Record<string, string> = {};
  for (const [key, of] of [...counts].sort((a, b) => a[0].length - b[0].length)) {
    const [rule, times] = majority(of);
    const ending = key.slice(key.indexOf(" ") + 1);
    if (ending === "" || (times >= 2 && rule !== inherited(rules, key))) rules[key] = rule;
  }
  for (const [key, of] of whole) {
    const [rule, times] = majority(of);
    const [xpos, word] = key.split(" ^") as [string, string];
    if (
      times >= 2 &&
      applied(word, rule) !== lemmaOf(rules, lexicon, word, xpos === "NNPS" ? "PROPN" : "X", xpos)
    )
      rules[key] = rule;
  }
  for (const [key, lemma] of irregularForms()) rules[key] ??= ruleOf(key.split("^")[1]!, lemma);
  return rules;
}

function ruleOf(word: string, lemma: string): string {
  let same = 0;
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++;
  return `${word.length - same}+${lemma.slice(same)}`;
}

function applied(word: string, rule: string): string {
  const plus = rule.indexOf("+");
  return word.slice(0, word.length - Number(rule.slice(0, plus))) + rule.slice(plus + 1);
}

function inherited(rules: Record<string, string>, key: string): string | undefined {
  const [xpos, ending] = [key.slice(0, key.indexOf(" ")), key.slice(key.indexOf(" ") + 1)];
  for (let n = ending.length - 1; n >= 0; n--) {
    const rule = rules[`${xpos} ${n > 0 ? ending.slice(-n) : ""}`];
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function count(counts: Map<string, Map<string, number>>, key: string, rule: string): void {
  let of = counts.get(key);
  if (!of) counts.set(key, (of = new Map()));
  of.set(rule, (of.get(rule) ?? 0) + 1);
}

function majority(of: Map<string, number>): [string, number] {
  let top: [string, number] = ["0+", 0];
  for (const [rule, times] of of) if (times > top[1]) top = [rule, times];
  return top;
}
