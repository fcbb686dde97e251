import type { Token } from "../language/index.ts";
import { CUE_NOUNS, CUES } from "./attribution/cues.ts";
import { FRAMES } from "./coding/frames.ts";
import { nounForms, verbForms } from "./inflect.ts";

const bare = (entry: string): string => entry.split("+")[0]!;

const verbs = new Map<string, string>();
const nouns = new Map<string, string>();
for (const lemma of [...CUES.keys(), ...FRAMES.flatMap((f) => [...f.verbs].map(bare))]) {
  for (const form of verbForms(lemma)) if (!verbs.has(form)) verbs.set(form, lemma);
}
for (const lemma of [
  ...CUE_NOUNS.keys(),
  ...FRAMES.flatMap((f) => [...f.nouns, ...(f.objects ?? []), ...(f.under ?? [])]),
]) {
  for (const form of nounForms(lemma)) if (!nouns.has(form)) nouns.set(form, lemma);
}

/** The lemma of a noun that our tables know in this form; null for all others. */
export const knownNoun = (form: string): string | null => nouns.get(form.toLowerCase()) ?? null;

/** The lemma of a verb that our tables know in this form; null for all others. */
export const knownVerb = (form: string): string | null => verbs.get(form) ?? null;

/** Whether a word is the past or the participle of a verb that our tables know: "withdrawn", "frozen". */
export const knownPast = (form: string): boolean => {
  const lemma = verbs.get(form.toLowerCase());
  return lemma !== undefined && lemma !== form.toLowerCase() && !/(s|ing)$/i.test(form);
};

/** The token with the lemma that our tables know its form by, where they do. */
export function withKnownLemma(token: Token): Token {
  // "cease-fire", of which the token is a part only: see `hyphenated`.
  if (token.lemma.length > token.text.length + 1) return token;
  const table = token.upos === "VERB" || token.upos === "AUX" ? verbs : token.upos === "NOUN" ? nouns : null;
  const lemma = table?.get(token.text.toLowerCase());
  return lemma === undefined || lemma === token.lemma ? token : { ...token, lemma };
}
