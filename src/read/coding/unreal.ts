import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { isCounterfeit } from "./qualified.ts";

/**
 * "could have marched", "should have helped", "would have left", "must have known", "was to have left": what did not come about, or
 * nobody says that it did; "had they left, we would have followed"; and what is only played, imagined or dreamed.
 * "May have" and "might have" leave it open and are read as possible; "said it would have left by May" is rare enough.
 */
export function isUnreal(tree: Tree, predicate: number): boolean {
  if (isCounterfeit(tree, predicate) || isFiction(tree, predicate) || isWhatever(tree, predicate))
    return true;
  let at = predicate;
  for (let steps = 0; steps < 4; steps++) {
    if (isPastUnreal(tree, at) || wasToHave(tree, at) || isPastCondition(tree, at)) return true;
    const up = tree.tokens[at]!.head;
    const shares =
      relation(tree, at) === "xcomp" ||
      (/^(acl|advcl)$/.test(relation(tree, at)) && tree.tokens[at]!.xpos === "VB") ||
      (relation(tree, at) === "conj" && kids(tree, at, "nsubj", "aux").length === 0);
    if (up < 0 || !shares || !(isVerb(tree, up) || isPastUnreal(tree, up))) return false;
    at = up;
  }
  return false;
}

/** "must give it the help it asks for": whatever help that may be. */
function isWhatever(tree: Tree, i: number): boolean {
  const { deprel, xpos, head } = tree.tokens[i]!;
  if (deprel !== "acl:relcl" || !/^(ask|request|need|want)$/.test(lemmaOf(tree, i))) return false;
  if (!/^VB[ZP]$/.test(xpos) || kids(tree, i, "aux").length > 0) return false;
  const verb = tree.tokens[head]!.head;
  return verb >= 0 && kids(tree, verb, "aux").some((k) => tree.tokens[k]!.xpos === "MD");
}

/** A modal before "have". */
export const isPastUnreal = (tree: Tree, i: number): boolean => {
  const helpers = kids(tree, i, "aux");
  const modal = helpers.findIndex((k) => /^(could|would|should|ought|must)$/.test(lemmaOf(tree, k)));
  return modal >= 0 && helpers.slice(modal + 1).some((k) => lemmaOf(tree, k) === "have");
};

/** "was to have sent". */
const wasToHave = (tree: Tree, i: number): boolean => {
  const helpers = kids(tree, i, "aux", "cop").filter((k) => k < i);
  const was = helpers.find((k) => /^(was|were)$/i.test(tree.tokens[k]!.text));
  return (
    was !== undefined &&
    tree.tokens[was + 1]?.xpos === "TO" &&
    helpers.some((k) => k > was && lemmaOf(tree, k) === "have")
  );
};

/** "if it had left, we would have followed", "had it left, ...": of what did not come about. */
const isPastCondition = (tree: Tree, i: number): boolean => {
  const had = kids(tree, i, "aux").find((k) => /^had$/i.test(tree.tokens[k]!.text));
  if (had === undefined) return false;
  if (
    /^if only$/i.test(
      tree.tokens
        .slice(0, 2)
        .map((t) => t.text)
        .join(" "),
    )
  )
    return true;
  if (relation(tree, i) !== "advcl") return false;
  const inverted = kids(tree, i, "nsubj").some((k) => had < k && k < i);
  const opened = kids(tree, i, "mark").some((k) => lemmaOf(tree, k) === "if");
  return (inverted || opened) && isPastUnreal(tree, tree.tokens[i]!.head);
};

const INVENTED =
  /^(novel|thriller|simulation|simulator|scenario|dream|nightmare|fantasy|fable|cartoon|comedy|satire|sketch|wargame|daydream|legend)$/;
/** What is told in these in the present tense is their plot; documentaries and books report. */
const PLAYED = /^(film|movie|play|series|drama|opera|musical|story|show|plot|screenplay|game)$/;
const EXERCISE = /^(exercise|drill|manoeuvre|maneuver)$/;
const VIOLENT = /^(attack|invade|shell|bomb|occupy|storm|seize|capture|strike|raid|overrun)$/;
const IMAGINES =
  /^(simulate|imagine|dream|rehearse|practise|practice|re-enact|reenact|fantasi[sz]e|hallucinate|dramati[sz]e|fictionali[sz]e)$/;

/** "in the novel Kenya attacks", "the drill simulated an attack", "dreamed that Kenya attacked". */
function isFiction(tree: Tree, predicate: number): boolean {
  let at = predicate;
  for (let steps = 0; steps < 6; steps++) {
    if (isVerb(tree, at) && isPlot(tree, at)) return true;
    const up = tree.tokens[at]!.head;
    if (up < 0 || !/^(xcomp|ccomp|obj|conj|nsubj|nmod)$/.test(relation(tree, at))) return false;
    if (
      isVerb(tree, up) &&
      IMAGINES.test(lemmaOf(tree, up)) &&
      /^(xcomp|ccomp|obj)$/.test(relation(tree, at))
    )
      return true;
    at = up;
  }
  return false;
}

function isPlot(tree: Tree, verb: number): boolean {
  const present = /^VB[ZP]$/.test(tree.tokens[verb]!.xpos) && kids(tree, verb, "aux").length === 0;
  return (
    kids(tree, verb, "obl").some(
      (k) =>
        /^(in|during)$/.test(prepositionOf(tree, k) ?? "") &&
        (isStage(tree, k, present) || (EXERCISE.test(lemmaOf(tree, k)) && VIOLENT.test(lemmaOf(tree, verb)))),
    ) ||
    kids(tree, verb, "nsubj").some((k) =>
      isStage(tree, k, present && /^(have|show|see|pit|depict|portray)$/.test(lemmaOf(tree, verb))),
    )
  );
}

/** "the war game", "a film"; not a person's dream of a country, which is a wish. */
const isStage = (tree: Tree, k: number, present: boolean): boolean => {
  const lemma = lemmaOf(tree, k);
  const isWar = lemma === "game" && kids(tree, k, "compound").some((c) => lemmaOf(tree, c) === "war");
  // "in a series of letters", "in a show of force".
  if (kids(tree, k, "nmod").some((c) => /^(of|for)$/.test(prepositionOf(tree, c) ?? ""))) return false;
  return (
    tree.tokens[k]!.upos === "NOUN" && (isWar || INVENTED.test(lemma) || (present && PLAYED.test(lemma)))
  );
};
