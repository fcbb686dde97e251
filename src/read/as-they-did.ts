import type { Token } from "../language/index.ts";
import { onceEach, type Step } from "./stepping.ts";

/** ", as Chad and Mali had done": from its "as" to its verb, with the names between. */
interface Retold {
  readonly as: number;
  readonly names: readonly Token[];
  readonly verb: Token;
  /** The verb that is told again. */
  readonly above: number;
}

const BETWEEN = /^(PROPN|NOUN|DET|ADJ|CCONJ|PUNCT)$/;

function retoldOf(tokens: readonly Token[]): Retold | null {
  for (const { index: as, lemma } of tokens) {
    if (lemma !== "as" || tokens[as - 1]?.text !== ",") continue;
    let end = as + 1;
    while (
      BETWEEN.test(tokens[end]?.upos ?? "") &&
      (tokens[end]!.upos !== "PUNCT" || tokens[end]!.text === ",")
    )
      end++;
    const verb = tokens[/^(have|has|had)$/i.test(tokens[end]?.text ?? "") ? end + 1 : end];
    if (verb?.lemma !== "do" || !/^(VB[DZPN])$/.test(verb.xpos) || tokens[verb.index + 1]?.upos === "VERB")
      continue;
    const run = tokens.slice(as + 1, end);
    const isInside = (k: number): boolean => k > as && k < end;
    const names = run.filter(
      (t) =>
        /^(PROPN|NOUN)$/.test(t.upos) && (!isInside(t.head) || t.deprel === "conj" || isBeforeAnd(tokens, t)),
    );
    const above = tokens
      .slice(0, as)
      .findLast((t) => t.upos === "VERB" && /^(root|conj|ccomp|parataxis|advcl)$/.test(t.deprel));
    if (above !== undefined && names.some((t) => t.upos === "PROPN"))
      return { as, names, verb, above: above.index };
  }
  return null;
}

/** "as Pakistan and South Africa had done": a name right before "and" is one of those who did, whatever it hangs on. */
const isBeforeAnd = (tokens: readonly Token[], { upos, deprel, index }: Token): boolean =>
  upos === "PROPN" && deprel === "compound" && tokens[index + 1]?.upos === "CCONJ";

const retold = onceEach(retoldOf);

/** "left, as Chad and Mali had done": the verb is one more clause of the one before, whoever stands between is its subject. */
function asTheyDid(tokens: readonly Token[], token: Token): Token {
  const found = retold(tokens);
  if (found === null) return token;
  const { as, names, verb, above } = found;
  const [first, ...others] = names;
  if (token === verb) return { ...token, upos: "VERB", head: above, deprel: "advcl" };
  if (token === first) return { ...token, head: verb.index, deprel: "nsubj" };
  if (others.includes(token)) return { ...token, head: first!.index, deprel: "conj" };
  if (token.index === as) return { ...token, head: verb.index, deprel: "mark" };
  if (token.index < as || token.index > verb.index)
    return token.index > verb.index && names.some((t) => t.index === token.head)
      ? { ...token, head: verb.index }
      : token;
  if (token.lemma === "have") return { ...token, upos: "AUX", head: verb.index, deprel: "aux" };
  const next = others.find((t) => t.index > token.index);
  return token.upos === "CCONJ" && next ? { ...token, head: next.index, deprel: "cc" } : token;
}

/** In order: see mend.ts. */
export const AS_THEY_DID_STEPS: readonly Step[] = [{ step: asTheyDid, within: { word: "as" } }];
