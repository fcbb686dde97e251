import type { Token } from "../language/index.ts";

/**
 * "2. Calls upon Chad to withdraw", "1. Condemns Chad for the raid": a paragraph of a resolution opens with its verb, which trees
 * take for a noun, or for a part of the name behind it. Whom it calls upon or condemns hangs on it, and so does what he is to do.
 */
export function callsOn(tokens: readonly Token[]): readonly Token[] {
  const calls = opening(tokens);
  if (calls === null) return tokens;
  const direct = tokens[calls]!.head === calls + 1;
  const whom = direct ? tokens[calls + 1]! : tokens[tokens[calls + 1]!.head]!;
  const to = tokens.find((t) => t.xpos === "TO" && t.index > whom.index)?.head ?? -1;
  const root = tokens.find((t) => t.head < 0)!.index;
  const lemma = tokens[calls]!.text.toLowerCase().replace(/s$/, "");
  return tokens.map((t): Token => {
    if (t.index === calls) return { ...t, head: -1, deprel: "root", xpos: "VBZ", upos: "VERB", lemma };
    if (t.index === whom.index) return { ...t, head: calls, deprel: direct ? "obj" : "obl" };
    if (t.index === to && (t.head < 0 || t.head === whom.index))
      return { ...t, head: calls, deprel: "xcomp" };
    if (t.index === root) return { ...t, head: calls, deprel: "parataxis" };
    if (direct && t.head === whom.index && t.index > whom.index && t.deprel === "nmod")
      return { ...t, head: calls, deprel: "obl" };
    return t.index < calls && (t.head === root || t.head === whom.index) ? { ...t, head: calls } : t;
  });
}

/** Where the verb stands that opens the sentence, behind no more than a number; null where a tree took it for a verb. */
function opening(tokens: readonly Token[]): number | null {
  const at = tokens.findIndex(({ upos }) => !/^(NUM|PUNCT|X|SYM)$/.test(upos));
  const next = tokens[at + 1];
  if (at < 0 || next === undefined || tokens[at]!.upos === "VERB") return null;
  if (VERBS.test(tokens[at]!.text) && next.upos === "PROPN")
    return tokens[at]!.head === next.index && next.head < 0 ? at : null;
  if (tokens[at]!.text !== "Calls" || !/^(on|upon)$/.test(next.text) || next.head <= next.index) return null;
  const above = tokens[next.head]!.head;
  return above === at || above < 0 ? at : null;
}

const VERBS = /^(Condemns|Urges|Thanks|Warns|Commends|Welcomes|Reminds|Supports|Suspends|Invites|Requests)$/;
