import type { Party } from "../reading.ts";
import { isPassive, kids, lemmaOf, type Tree } from "../trees.ts";
import type { ActDraft } from "./draft.ts";
import type { Stage } from "./index.ts";
import type { Match } from "./match.ts";

/** Sentences after which "the request" is no longer the one told last. */
const BACK = 4;

/** What answers answer, by the noun they name it by. */
const ASKED =
  /^(request|appeal|plea|call|demand|ultimatum|petition|letter|question|application|bid|message)$/;
const OFFERED = /^(offer|proposal|invitation|overture|plan)$/;

/**
 * Who answered where nobody is said to: whom it was asked of, or offered to. Example: "Kenya asked Uganda for troops. The
 * request was turned down." So too "It was refused" of whoever asked, and "No reply came".
 */
export function repliesBehind(
  stage: Stage,
  tree: Tree,
  match: Match,
  told: readonly ActDraft[],
): readonly Party[] {
  const { type } = match.frame;
  if (type === "resume") return shutOut(tree, match, told);
  if (!/^(accept|refuse|decline|ignore)$/.test(type)) return [];
  const heads = [...match.objects, ...match.actors, ...kids(tree, match.predicate, "nsubj", "nsubj:pass")];
  const isOffer = heads.some((k) => OFFERED.test(lemmaOf(tree, k)) && isKnown(tree, k));
  const isPlea = heads.some((k) => ASKED.test(lemmaOf(tree, k)) && isKnown(tree, k));
  const isSilence =
    type === "ignore" && heads.some((k) => /^(answer|reply|response)$/.test(lemmaOf(tree, k)));
  const askers = isPassive(tree, match.predicate) ? heads.flatMap((k) => stage.cast.at(tree, k)) : [];
  if (!isOffer && !isPlea && !isSilence && askers.length === 0) return [];
  const waiting = match.targets.flat().flatMap((k) => stage.cast.at(tree, k));
  const wanted = isOffer
    ? /^(offer|propose)$/
    : isPlea
      ? /^(request|demand)$/
      : /^(request|demand|offer|propose)$/;
  const last = told.findLast(
    ({ type: asked, status, sentence, target, actor }) =>
      wanted.test(asked) &&
      status === "fact" &&
      target !== null &&
      tree.number - sentence <= BACK &&
      (waiting.length === 0 || waiting.some((p) => p.code === actor.code)) &&
      (isOffer || isPlea || isSilence || askers.some((p) => p.code === actor.code)),
  );
  if (last === undefined) return [];
  return told.flatMap(({ sentence, predicate, type: asked, target }) =>
    sentence === last.sentence && predicate === last.predicate && asked === last.type && target !== null
      ? [{ ...target, inferred: true }]
      : [],
  );
}

/** "The suspension was lifted in May": by whoever had imposed it. */
function shutOut(tree: Tree, { objects }: Match, told: readonly ActDraft[]): readonly Party[] {
  if (!objects.some((k) => /^(suspension|exclusion|expulsion)$/.test(lemmaOf(tree, k)))) return [];
  const shut = told.findLast(({ type }) => /^(suspend|expel)$/.test(type));
  return shut === undefined ? [] : [{ ...shut.actor, inferred: true }];
}

/** "the request", "this offer", "its appeal": one that the text has told of. */
const isKnown = (tree: Tree, k: number): boolean =>
  kids(tree, k, "det").some((d) => /^(the|this|that)$/.test(lemmaOf(tree, d))) ||
  kids(tree, k, "nmod:poss").some((p) => tree.tokens[p]!.upos === "PRON");
