import type { Status } from "../../vocabulary/status.ts";
import { awaited, isAhead, isStep, isToDo, isYetToBegin } from "./ahead.ts";
import { gerundHeld, isOnlyNamed, isOpenMeans, stanceOn } from "./gerunds.ts";
import {
  isAimedAt,
  isAsIf,
  isAskedFor,
  isBrought,
  isFalsely,
  isGivenUp,
  isLeftOpen,
  isNone,
  isOwnOrder,
  isPluperfect,
  isSeeming,
  isSentFor,
  isCausing,
  isDue,
  isSupposed,
  isRuledOut,
  isTooFar,
  isVoid,
  nounHolds,
  wasAwaited,
} from "./governors.ts";
import { isGranted } from "./granted.ts";
import { combine, negate, nominal, wished } from "./combining.ts";
import { conditionAbove, conditionClause, conditionOf, isCondition, otherwise } from "./hinges.ts";
import { isDisproved, isNegated } from "./negation.ts";
import {
  isLeaning,
  isLeftUndone,
  isNearly,
  isNoWeighing,
  isOwnWish,
  isOnlyThought,
  isShortOf,
  isUnowed,
  isUnsaid,
} from "./leaning.ts";
import {
  MAY,
  MUST,
  UNDONE,
  PLANNED,
  ASKED,
  ANNOUNCED,
  WEIGHED,
  REJECTED,
  WISHED,
  ABANDONED,
  PLAN,
  INSISTED,
  BELIEVED,
  TOLD,
  UNPROVED,
  UNREADY,
  UNSURE,
} from "./moods.ts";
import { outlook, qualified } from "./qualified.ts";
import { isAsked, isAskedAhead, isAskedInVain, isWondered } from "./questions.ts";
import {
  isAlternative,
  isAskedByNoun,
  isGerundOf,
  isOpen,
  isPastSemicolon,
  isPurpose,
  isSubjunctive,
  stopsAt,
} from "./reach.ts";
import { hasWould, isPast, isPastReport, isUttered } from "./tense.ts";
import { isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";

/** How the words around a predicate hold it, and the clause it hangs on if it hangs on one. */
export interface Scope {
  readonly status: Status;
  /** Head of the clause or phrase of condition. */
  readonly condition: number | null;
  readonly holds: "if" | "unless";
  /** The predicate stands inside a condition itself. */
  readonly inCondition: boolean;
  /** Verbs the predicate hangs under, nearest first, up to the top of its voice. */
  readonly above: readonly number[];
}

const RELATIONS_UP = /^(xcomp|ccomp|advcl|acl|obj|obl|nmod|nsubj|conj|parataxis|csubj|appos|dep|iobj)$/;

/**
 * Status of a predicate by scope: from the predicate upwards each negation, modal, governing verb and condition acts on
 * what it has in its scope. `top` is where the voice's content ends; what stands above it is another voice's, but the
 * verb that reports it still colours it (denied, urged, promised), which the caller asks for with `cue`; `reported` tells
 * that a report goes on here without one.
 */
export function scopeOf(
  tree: Tree,
  predicate: number,
  top: number | null,
  cue: number | null,
  reported = false,
): Scope {
  let status: Status = ownStatus(tree, predicate, "fact");
  let condition = conditionOf(tree, predicate);
  let inCondition = isCondition(tree, predicate);
  const above: number[] = [];
  let at = predicate;
  while (at !== top && tree.tokens[at]!.head >= 0) {
    const up = tree.tokens[at]!.head;
    const rel = relation(tree, at);
    if (!RELATIONS_UP.test(rel) || up === cue) break;
    const completes = [isGerundOf, isGivenUp, isTooFar].some((holds) => holds(tree, at, up));
    if (stopsAt(tree, at, rel) && !completes && gerundHeld(tree, at, up) === null) break;
    if (isPastSemicolon(tree, at, up)) break;
    above.push(up);
    status = governed(tree, at, up, rel, status, cue === null && !reported && isPast(tree, up));
    inCondition ||= isCondition(tree, up);
    condition ??= conditionOf(tree, up);
    at = up;
  }
  const noun = cue !== null && top !== null && !isVerb(tree, cue) && tree.tokens[at]!.head === cue;
  if (noun && status === "fact")
    status = nounHolds(tree, at, cue) ?? (isAskedByNoun(tree, at, cue) ? "demanded" : status);
  // "rejected the offer that Chad had made": what a relative clause tells of the past is not what the cue is about.
  const told = at !== top && tree.tokens[at]!.deprel === "acl:relcl" && isPast(tree, at);
  if (cue !== null && top !== null && !told && (isVerb(tree, cue) || lemmaOf(tree, cue) === "doubt")) {
    const rel = tree.tokens[at]!.head === cue && relation(tree, at) === "xcomp" ? "xcomp" : "ccomp";
    status = governed(tree, at, cue, rel, status);
    condition ??= conditionClause(tree, cue);
  }
  if (status === "denied" && isGranted(tree, predicate)) status = "fact";
  if (status === "intended" && isLeftUndone(tree, predicate)) status = "denied";
  if (
    status !== "demanded" &&
    (isAsked(tree, predicate) ||
      isAskedAhead(tree, predicate) ||
      isAskedInVain(tree, cue === null ? above : [...above, cue]) ||
      isWondered(tree, [predicate, ...above]) ||
      isLeftOpen(tree, cue === null ? above : [...above, cue]) ||
      isAsIf(tree, [predicate, ...above]))
  )
    status = "possible";
  // "sent troops against a possible attack": no plan makes it likelier.
  if (status === "intended" && qualified(tree, predicate) === "possible") status = "possible";
  if (inCondition) return { status: "possible", condition: null, holds: "if", inCondition: true, above };
  const would = [predicate, ...above].some((k) => hasWould(tree, k));
  if (would && condition === null) condition = conditionAbove(tree, at);
  if (status !== "fact" && status !== "denied") condition ??= otherwise(tree, predicate);
  // What was done has no condition any more: "threatened it with war if ...", "promised help if ...".
  if (status === "fact" && (isPast(tree, predicate) || isUttered(tree, predicate))) condition = null;
  if (would && condition === null && status === "intended" && !reported && !isPastReport(tree, cue, at))
    status = "conditional";
  if (condition === null) return { status, condition: null, holds: "if", inCondition: false, above };
  return {
    status: status === "denied" || status === "demanded" ? status : "conditional",
    condition: condition.head,
    holds: condition.holds,
    inCondition: false,
    above,
  };
}

function ownStatus(tree: Tree, i: number, from: Status): Status {
  let status = from;
  let will = false;
  let impossible = false;
  for (const k of tree.children[i]!) {
    const lemma = lemmaOf(tree, k);
    if (relation(tree, k) === "aux") {
      if (MUST.has(lemma)) status = "demanded";
      else if (lemma === "would") status = status === "fact" ? "intended" : status;
      else if (MAY.has(lemma)) [status, impossible] = ["possible", /^(can|could)$/.test(lemma)];
      else if (lemma === "will" || lemma === "shall" || lemma === "'ll" || lemma === "’ll") will = true;
    }
    if (isVerb(tree, i) && relation(tree, k) === "advmod" && UNSURE.has(lemma)) status = "possible";
  }
  if ((will || isToDo(tree, i)) && status === "fact") status = "intended";
  if (status === "fact") status = awaited(tree, i) ?? qualified(tree, i) ?? stanceOn(tree, i) ?? status;
  if (status === "fact" && (isOpenMeans(tree, i) || isOnlyNamed(tree, i) || isAimedAt(tree, i)))
    status = "possible";
  // "before they could attack": something came between.
  if (impossible && kids(tree, i, "mark").some((k) => lemmaOf(tree, k) === "before")) return "denied";
  const negated = isNegated(tree, i);
  if (negated && impossible) return "denied";
  return negated ? negate(status) : status;
}

/**
 * What the governor makes of a status: its own modality and negation, and what its lemma implies. `hadTo`: who "had to" do it
 * did, as the teller tells it; in reported speech "had to" is "must".
 */
function governed(tree: Tree, at: number, up: number, rel: string, below: Status, hadTo = false): Status {
  const lemma = lemmaOf(tree, up);
  const own = isVerb(tree, up) || tree.tokens[up]!.upos === "ADJ" ? ownStatus(tree, up, "fact") : "fact";
  const negated = own === "denied";
  if (rel === "conj" && isAlternative(tree, at, up)) return below === "intended" ? "conditional" : below;
  const complement = rel !== "conj" && rel !== "nsubj" && rel !== "advcl";
  let status = below;
  if (rel === "conj") {
    return below === "fact" && kids(tree, at, "aux").length === 0 && own !== "denied" ? own : below;
  }
  if (isDisproved(tree, at, up, rel)) return negate(below);
  if (rel === "nsubj" && below === "fact")
    return isYetToBegin(tree, up) ? "intended" : (outlook(tree, up) ?? nominal(own, below));
  if (UNPROVED.has(lemma) && isNone(tree, up))
    return below === "fact" || below === "intended" ? "possible" : below;
  if (rel === "ccomp" && negated && BELIEVED.has(lemma)) return negate(below);
  if (rel === "ccomp" && negated && TOLD.has(lemma)) return below === "denied" ? below : "possible";
  if (REJECTED.has(lemma) && (lemma !== "rule" || isRuledOut(tree, up))) {
    // "denied that it wanted to leave".
    if (below === "demanded" && !negated && isOwnWish(tree, at)) return "denied";
    return negated && (lemma === "rule" || lemma === "exclude")
      ? "possible"
      : negated
        ? below
        : negate(below);
  }
  if (!complement && rel !== "advcl") return nominal(own, below);
  if (isFalsely(tree, up)) return negate(below);
  if (isTooFar(tree, at, up)) return combine(own, below);
  if (isGivenUp(tree, at, up)) return negated ? below : negate(below);
  const gerund = gerundHeld(tree, at, up);
  if (gerund !== null) return combine(own, gerund === "same" || below === "denied" ? below : gerund);
  if (rel === "advcl" && at < up && isOnlyNamed(tree, at)) return below;
  // "the failure to prevent the invasion": it came about.
  if (below === "denied" && isVoid(tree, at, up)) return combine(own, "fact");
  const settled = nounHolds(tree, at, up);
  if (settled !== null && (below === "fact" || below === "intended")) return combine(own, settled);
  if (ABANDONED.has(lemma) && PLAN.has(lemmaOf(tree, at))) return below === "demanded" ? below : "denied";
  // "was prepared to send": ready to, not about to.
  if (
    lemma === "prepare" &&
    kids(tree, up, "cop", "aux").some((k) => lemmaOf(tree, k) === "be") &&
    tree.tokens[up]!.xpos !== "VBG"
  )
    return negated ? "denied" : combine(own, below === "denied" ? below : "possible");
  if (negated && UNREADY.has(lemma) && isOpen(tree, at)) return negate(below);
  // "will not hesitate to strike" promises it.
  if (lemma === "hesitate" && negated && isAhead(tree, up)) return below === "fact" ? "intended" : below;
  // "refused to rule out a raid".
  if (UNDONE.has(lemma) && !negated && lemmaOf(tree, at) === "rule") return "possible";
  if (UNDONE.has(lemma) && isOpen(tree, at)) return negated ? below : negate(below);
  if (lemma === "have" && at !== up && tree.children[up]!.some((k) => lemmaOf(tree, k) === "yet"))
    return "denied";
  // "came close to leaving": it did not.
  if (
    /^(close|near)$/.test(tree.tokens[at - 2]?.lemma ?? "") &&
    /^(come|get|be)$/.test(lemma) &&
    tree.tokens[at]!.xpos === "VBG"
  )
    return negate(below);
  // "too weak to send", "in no hurry to send".
  if (isUnowed(tree, up)) return below === "denied" ? below : "possible";
  if (isShortOf(tree, at, up) || isNearly(tree, at, up)) return negate(below);
  const open = isOpen(tree, at) || isSubjunctive(tree, at);
  // "no doubt that they left", "wishes it had left", "put off leaving".
  if (/^(doubt|question)$/.test(lemma) && isNone(tree, up) && !open) return below;
  if (lemma === "wish" && isPluperfect(tree, at)) return negate(below);
  if (lemma === "put" && /^(off|back)$/.test(lemmaOf(tree, at - 1))) return combine(own, "intended");
  if (isSupposed(tree, up) || (lemma === "need" && negated)) return "possible";
  if (wasAwaited(tree, up) && open) return below === "denied" ? below : "possible";
  if (below === "fact" && isSeeming(tree, at, up)) return negated ? "possible" : combine(own, "possible");
  if (isDue(tree, at, up)) status = below === "denied" ? below : "demanded";
  else if (lemma === "have" && rel === "xcomp" && tree.tokens[at]!.xpos !== "VBN")
    status = negated ? "possible" : hadTo ? below : "demanded";
  else if (
    (ASKED.has(lemma) && (open || WISHED.has(lemma)) && isAskedFor(tree, at, lemma)) ||
    (INSISTED.has(lemma) && isSubjunctive(tree, at))
  )
    status =
      below === "denied" ? "denied" : isOwnOrder(tree, at, up) ? "intended" : wished(tree, up, negated);
  else if (
    prepositionOf(tree, at) === "against" &&
    (PLANNED.has(lemma) || (isVerb(tree, at) && /^(speak|protest)$/.test(lemma)))
  )
    status = negate(below);
  else if ((PLANNED.has(lemma) || (ANNOUNCED.has(lemma) && isStep(tree, at))) && open) {
    status = below === "denied" ? "denied" : "intended";
  } else if (isBrought(tree, up) && open) status = below;
  else if (isCausing(tree, up) && open) status = own === "fact" || negated ? "possible" : own;
  else if (WEIGHED.has(lemma) && !isNoWeighing(tree, up)) {
    if (negated && /^(consider|weigh|mull|contemplate)$/.test(lemma)) return "denied";
    status = "possible";
  } else if (lemma === "go" && rel === "xcomp") status = "intended";
  else if (below === "fact" && isSentFor(tree, at, up)) status = "intended";
  else if (
    below === "fact" &&
    (isLeaning(tree, at, up) || isUnsaid(tree, at, up) || isOnlyThought(tree, at, up))
  )
    status = "possible";
  // "could use the lull to attack": a purpose is held as what is done for it.
  if (rel === "xcomp" || !isVerb(tree, at) || isPurpose(tree, at)) return combine(own, status);
  return status;
}
