import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import { isVerb, kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";
import type { Match } from "./match.ts";

/*
 * The letter, the call or the visit in which something is said tells to whom: "In a letter to Chad, Kenya offered troops".
 */

/** What is said to somebody; a verdict may be told to a third party. */
const SAID = /^(pledge|offer|request|demand|warn|threaten|clarify)$/;

const CHANNEL = new Set(
  "letter message note telegram cable email fax dispatch call conversation talk negotiation meeting discussion consultation".split(
    " ",
  ),
);
/** Where a guest promises and offers, he does so to his host. */
const VISIT = new Set("visit trip".split(" "));
const TO_HOSTS = /^(pledge|offer|request)$/;

const SPEAKING = new Set("write speak talk telephone phone cable meet address".split(" "));

/** To whom an act of speech is addressed by the phrase around it that names a letter, a call, a meeting or a visit. */
export function addressees(cast: Cast, tree: Tree, { frame, predicate }: Match): readonly Party[] {
  if (!SAID.test(frame.type) || !isVerb(tree, predicate)) return [];
  // "In a letter to Chad, Kenya demanded that Niger withdraw": that is asked of Niger.
  if (frame.type === "demand" && kids(tree, predicate, "ccomp", "xcomp").length > 0) return [];
  const phrases = kids(tree, predicate, "obl").flatMap((k) => {
    const lemma = lemmaOf(tree, k);
    if (!/^(in|during|on|at|by)$/.test(prepositionOf(tree, k) ?? "")) return [];
    if (CHANNEL.has(lemma))
      return kids(tree, k, "nmod").filter((n) => /^(to|with)$/.test(prepositionOf(tree, n) ?? ""));
    if (VISIT.has(lemma) && TO_HOSTS.test(frame.type))
      return kids(tree, k, "nmod").filter((n) => prepositionOf(tree, n) === "to");
    return [];
  });
  const clauses = kids(tree, predicate, "advcl")
    .filter((v) => tree.tokens[v]!.xpos === "VBG" && SPEAKING.has(lemmaOf(tree, v)))
    .flatMap((v) => [
      ...kids(tree, v, "obj"),
      ...kids(tree, v, "obl").filter((k) => /^(to|with)$/.test(prepositionOf(tree, k) ?? "")),
    ]);
  return [...phrases, ...clauses].flatMap((k) => {
    const named = cast.at(tree, k);
    return named.length > 0 ? named : cast.modifying(tree, k).slice(0, 1);
  });
}
