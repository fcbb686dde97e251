import type { Token } from "../language/index.ts";
import type { Step } from "./stepping.ts";

/** ", together with Chad and Mali": from its first word to its last, the names in it, and the subject they do it with. */
interface Company {
  readonly from: number;
  readonly names: readonly Token[];
  readonly subject: Token;
}

const WITH =
  /^(together with|along with|jointly with|side by side with|shoulder to shoulder with|alongside) /;
const NAMING = /^(PROPN|DET|ADJ|CCONJ|PUNCT)$/;
/** "went along with the plan": no company. */
const GOING = /^(go|get|play|come|bring|tag)$/;
/** What one does at another's side, for him: that is told of the two, not of each. */
const BESIDE = /^(stand|fight|live|work|serve|sit|march|be|battle|exist)$/;

function companyOf(tokens: readonly Token[]): Company | null {
  for (const { index: from, lemma } of tokens) {
    if (!/^(together|along|jointly|side|shoulder|alongside)$/.test(lemma)) continue;
    const words = tokens.slice(from, from + 5).map((t) => t.text.toLowerCase());
    const opening = WITH.exec(`${words.join(" ")} `)?.[1]?.split(" ").length;
    if (opening === undefined || (lemma === "along" && GOING.test(tokens[from - 1]?.lemma ?? ""))) continue;
    const start = from + opening;
    let end = start;
    const goesOn = (t: Token | undefined): boolean =>
      t !== undefined &&
      NAMING.test(t.upos) &&
      !isSubject(t) &&
      (t.upos !== "PUNCT" || (tokens[t.index + 1]?.upos === "PROPN" && !isSubject(tokens[t.index + 1]!)));
    while (goesOn(tokens[end])) end++;
    const isInside = (k: number): boolean => k >= start && k < end;
    const names = tokens
      .slice(start, end)
      .filter((t) => t.upos === "PROPN" && (!isInside(t.head) || t.deprel === "conj"));
    const subject = from === 0 ? subjectAfter(tokens, end) : subjectBefore(tokens, from);
    if (names.length > 0 && subject !== null) return { from, names, subject };
  }
  return null;
}

/** The subject of the nearest verb before that has one of its own. */
function subjectBefore(tokens: readonly Token[], from: number): Token | null {
  const verb = tokens
    .slice(0, from)
    .findLast((t) => t.upos === "VERB" && tokens.some((s) => s.head === t.index && isSubject(s)));
  if (verb === undefined || BESIDE.test(verb.lemma)) return null;
  // "invited Kenya together with Chad": without a comma it goes with a name beside it.
  const isNamed = (t: Token): boolean =>
    t.head === verb.index &&
    t.deprel === "obj" &&
    t.upos === "PROPN" &&
    !tokens.some((d) => d.head === t.index && d.deprel === "det");
  if (tokens[from - 1]?.text !== "," && tokens.some(isNamed)) return null;
  return tokens.find((s) => s.head === verb.index && isSubject(s) && s.index < from) ?? null;
}

const subjectAfter = (tokens: readonly Token[], end: number): Token | null =>
  tokens.find((s) => s.index >= end && isSubject(s) && !BESIDE.test(tokens[s.head]!.lemma)) ?? null;

const isSubject = (t: Token): boolean => /^nsubj/.test(t.deprel) && /^(PROPN|NOUN|PRON)$/.test(t.upos);

/** "abstained, side by side with Chad and Mali", "Together with Chad, Kenya left": who stands beside the subject does it as well. */
function inCompany(tokens: readonly Token[], token: Token): Token {
  const company = companyOf(tokens);
  if (company === null) return token;
  const { from, names, subject } = company;
  if (names.includes(token)) return { ...token, head: subject.index, deprel: "conj" };
  const [first] = names;
  if (token.index < from || token.index >= first!.index) return token;
  if (token.lemma === "with" || token.lemma === "alongside")
    return { ...token, upos: "ADP", head: first!.index, deprel: "case" };
  return token.upos === "DET" ? token : { ...token, upos: "ADV", head: first!.index, deprel: "advmod" };
}

/** In order: see mend.ts. */
export const COMPANY_STEPS: readonly Step[] = [
  { step: inCompany, within: { word: "together along jointly side shoulder alongside" } },
];
