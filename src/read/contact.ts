import type { Token } from "../language/index.ts";
import { CUES } from "./attribution/cues.ts";
import { onceEach } from "./stepping.ts";

/**
 * "Chad has left the bloc, the ministry said": behind a comma no clause is relative without its pronoun; one of saying, with a
 * subject of its own, tells what stands before it.
 */
export function withoutContact(tokens: readonly Token[], token: Token): Token {
  const found = tellingOf(tokens);
  if (found === null) return token;
  if (token === found.saying) return { ...token, head: -1, deprel: "root" };
  return token === found.said ? { ...token, head: found.saying.index, deprel: "ccomp" } : token;
}

interface Telling {
  readonly saying: Token;
  readonly said: Token;
}

const tellingOf = onceEach((tokens): Telling | null => {
  const said = tokens.find((t) => t.head < 0 && t.upos === "VERB");
  if (said === undefined) return null;
  const saying = tokens.find((t) => t.deprel === "acl:relcl" && isTelling(tokens, t) && t.index > said.index);
  return saying === undefined ? null : { saying, said };
});

function isTelling(tokens: readonly Token[], { index, head, lemma, xpos }: Token): boolean {
  if (head > index || !/^VB[DZP]$/.test(xpos) || CUES.get(lemma)?.kind !== "say") return false;
  const own = tokens.filter((t) => t.head === index);
  const subject = own.find((t) => t.deprel === "nsubj" && t.index < index);
  if (subject === undefined || /^W/.test(subject.xpos) || subject.lemma === "that") return false;
  if (own.some((t) => /^(mark|cc|ccomp|obj)$/.test(t.deprel) || t.xpos.startsWith("W"))) return false;
  let first = subject.index;
  while (first > 0 && /^(PROPN|NOUN|PRON|DET|ADJ|PART|NUM)$/.test(tokens[first - 1]!.upos)) first--;
  return /^[,”"’]$/.test(tokens[first - 1]?.text ?? "");
}
