import type { Draft } from "./attribution/index.ts";
import type { Cast } from "./cast.ts";
import type { Party } from "./reading.ts";
import { isPassive, kids, lemmaOf, prepositionOf, type Tree } from "./trees.ts";

const DOCUMENT =
  /^(account|version|report|letter|note|statement|communiqu[eé]|declaration|paper|document|message|text|telegram|memorandum|cable|reading|list)$/;
const OFFICER = /^(officer|commander|general|prosecutor|police|army|spokes(?:man|woman|person))$/;
const SPOKESMAN = /^spokes(?:man|woman|person)$/;

/**
 * Whose word it is where the words for the source are no name: a paper's is its author's ("Kenya's note", "the letter,
 * signed by the Kenyan minister"), an officer's that of the state in whose city he speaks ("officers in Nairobi"; diplomats
 * there are others'), a critic's that of the opposition; a spokesman of nobody's that of whose plans he tells ("Kenya will
 * stay, a spokesman said").
 */
export function principalsOf(tree: Tree, draft: Draft, content: Tree, cast: Cast): readonly Party[] {
  const head = draft.source;
  if (head === null) return [];
  const lemma = lemmaOf(tree, head);
  if (DOCUMENT.test(lemma)) return authorsOf(tree, head, cast);
  if (/^(critic|opponent)$/.test(lemma))
    return [...kids(tree, head, "nmod:poss"), ...kids(tree, head, "nmod")].flatMap((k) =>
      cast.at(tree, k).map(against),
    );
  if (!OFFICER.test(lemma)) return [];
  const seat = kids(tree, head, "nmod").find((k) => prepositionOf(tree, k) === "in");
  const here =
    seat === undefined ? [] : [...cast.at(tree, seat), cast.located(tree, seat)].flatMap((p) => p ?? []);
  if (here.length > 0 || seat !== undefined || !SPOKESMAN.test(lemma)) return here;
  return kids(tree, head, "nmod:poss", "nmod", "compound", "amod").length > 0
    ? []
    : planned(content, draft.contentHead, cast);
}

function authorsOf(tree: Tree, head: number, cast: Cast): readonly Party[] {
  const owners = cast.modifying(tree, head);
  if (owners.length > 0) return owners;
  const named = kids(tree, head, "nmod").filter((k) => /^(by|from|of)$/.test(prepositionOf(tree, k) ?? ""));
  const signed = kids(tree, head, "acl")
    .filter((k) => /^(sign|issue|publish|write|draft|prepare|send|adopt|release)$/.test(lemmaOf(tree, k)))
    .flatMap((k) => kids(tree, k, "obl").filter((c) => prepositionOf(tree, c) === "by"));
  return [...named, ...signed].flatMap((k) => cast.at(tree, k));
}

const against = (party: Party): Party =>
  /^[A-Z]{3}$/.test(party.code) ? { ...party, code: `${party.code}/OPP`, inferred: true } : party;

/** The party that is said to plan, to refuse or to have met with something. */
function planned(tree: Tree, head: number | null, cast: Cast): readonly Party[] {
  if (head === null) return [];
  const ahead = kids(tree, head, "aux").some((k) => /^(will|would|'ll|’ll|wo)$/.test(lemmaOf(tree, k)));
  const negated = kids(tree, head, "advmod").some((k) => /^(not|n't|n’t|never)$/.test(lemmaOf(tree, k)));
  if (!ahead && !negated && !isPassive(tree, head)) return [];
  return kids(tree, head, "nsubj")
    .flatMap((k) => cast.at(tree, k))
    .slice(0, 1)
    .map((party) => ({ ...party, inferred: true }));
}
