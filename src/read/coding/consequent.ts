import type { Draft } from "../attribution/index.ts";
import type { Party } from "../reading.ts";
import { kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { expand } from "./classes.ts";
import type { ActDraft } from "./draft.ts";
import type { Stage } from "./index.ts";
import { hasCase, isAhead, isBlamed, isNegated, isThreatened, onusOf } from "./onus.ts";
import { isSubjunctive } from "./reach.ts";
import { isSummary } from "./summed.ts";
import { isPastUnreal } from "./unreal.ts";
import { chargerOf } from "./untruths.ts";

/**
 * Acts of speech that a plain "said" makes only through what it says: X said Y must → X demands of Y; Y is to blame → X
 * accuses; Y will pay for it → X warns; it was a mistake → X criticizes whose it was; X insisted that it did not → X denies.
 * One a statement, beside the acts in its content.
 */
export function actsOfSaying(stage: Stage): readonly ActDraft[] {
  return stage.statements.flatMap((statement, index) => {
    const tree = stage.scene.trees[statement.sentence];
    if (!tree || statement.head < 0 || statement.cue === null || statement.cue.kind === "stance") return [];
    const told = stage.scene.trees[statement.sourceSentence] ?? tree;
    const sources = statement.source === null ? [] : stage.cast.at(told, statement.source);
    if (sources.length === 0 || statement.contentHead === null) return [];
    const found = speechActOf(stage, tree, statement, sources);
    if (found === null) return [];
    const token = tree.tokens[statement.head]!;
    const voice = stage.nesting.parents[index]!;
    return sources.map((actor): ActDraft => ({
      type: found.type,
      plover: null,
      actor,
      target: found.target !== null && found.target.code !== actor.code ? found.target : null,
      object: null,
      about: found.about ?? null,
      status: "fact",
      voice,
      sentence: tree.number,
      toUnknown: false,
      toSpokenOf: false,
      alone: stage.scene.trees.length === 1,
      predicate: statement.head,
      time: stage.clock.timeOf(tree, statement.head, [], -1),
      place: null,
      condition: null,
      inCondition: false,
      evidence: [token.start, token.end],
      confidence: 0.85,
      rule: `saying:${found.type}`,
    }));
  });
}

function speechActOf(
  stage: Stage,
  tree: Tree,
  statement: Draft,
  sources: readonly Party[],
): SpeechAct | null {
  const head = statement.contentHead!;
  const cue = lemmaOf(tree, statement.head);
  if (cue === "hope") {
    const wished = partyAt(stage, tree, head);
    return wished === undefined ? null : { type: "endorse", target: wished };
  }
  if (
    (/^(insist|maintain|contend|protest)$/.test(cue) || isRetort(cue, partyAt(stage, tree, head), sources)) &&
    (isNegated(tree, head) || hasNothing(tree, head) || isNobodys(tree, head)) &&
    !isAhead(tree, head) &&
    !isOfPlans(tree, head)
  )
    return { type: "deny", target: null };
  // "insists that it must": what is insisted on as a duty is demanded, whatever else "insist" may do.
  const asks = cue === "insist" && (isObligation(tree, head) || isSubjunctive(tree, head));
  if (!asks && statement.cue?.act !== null && statement.cue?.act !== undefined) return null;
  const charger = chargerOf(stage, tree, head);
  if (charger !== null && sources.every((s) => s.code !== charger.code))
    return { type: "deny", target: charger };
  const onus = onusOf(stage, tree, head, statement.head);
  if (onus !== null) return onus;
  const target = addressedAs(stage, tree, statement.head, head) ?? partyAt(stage, tree, head);
  if (target !== undefined && isReady(tree, head) && sources.some((s) => s.code === target.code))
    return { type: "warn", target: null };
  if (target !== undefined && isUninvolved(tree, head) && sources.some((s) => s.code === target.code))
    return { type: "deny", target: null };
  if (target !== undefined && isReproach(tree, head)) return { type: "criticize", target };
  if (target !== undefined && (asks || isObligation(tree, head))) return { type: "demand", target };
  if (target !== undefined && isBlamed(tree, head)) return { type: "accuse", target };
  if (target !== undefined && isThreatened(tree, head)) return { type: "warn", target };
  const verdict = verdictOf(tree, head);
  if (verdict === null) return null;
  const judged = target ?? ownerAt(stage, tree, head);
  if (judged !== undefined) return { type: verdict, target: judged };
  const about = toldBefore(tree, head);
  return about === null ? null : { type: verdict, target: null, about };
}

/** "The move was a mistake", "This is unacceptable": what a verdict is on that sums up the words before it, whosever deed that was. */
function toldBefore(tree: Tree, head: number): string | null {
  const subject = kids(tree, head, "nsubj")[0];
  if (subject === undefined || kids(tree, subject, "nmod", "acl", "nmod:poss", "amod").length > 0)
    return null;
  const noun = lemmaOf(tree, subject);
  if (tree.tokens[subject]!.upos === "PRON") return /^(this|that)$/.test(noun) ? noun : null;
  const known = kids(tree, subject, "det").some((k) => /^(the|this|that)$/.test(lemmaOf(tree, k)));
  return known && isSummary(noun) ? noun : null;
}

/** "insists that it is not leaving", "insists it has no plans to leave": no deed that somebody charged it with. */
const isOfPlans = (tree: Tree, head: number): boolean =>
  (tree.tokens[head]!.xpos === "VBG" &&
    /^(leave|quit|withdraw|join|go|pull|exit)$/.test(lemmaOf(tree, head))) ||
  kids(tree, head, "obj").some((k) => /^(plan|intention|intent)$/.test(lemmaOf(tree, k)));

/** "retorted that his country had not refused": only who speaks of himself denies it. */
const isRetort = (cue: string, subject: Party | undefined, sources: readonly Party[]): boolean =>
  /^(retort|counter)$/.test(cue) && sources.some((s) => s.code === subject?.code);

interface SpeechAct {
  readonly type: "demand" | "deny" | "endorse" | "accuse" | "warn" | "criticize";
  readonly target: Party | null;
  /** What a verdict without a party to it is on: "the move". */
  readonly about?: string;
}

const BAD = new Set(expand("$bad").split(/\s+/));
const GOOD = new Set(expand("$good").split(/\s+/));

/** "amounted to a provocation", "constitutes an act of war". */
const AMOUNTS = /^(amount|constitute|represent)$/;

/** "was a mistake", "is unacceptable": a plain verdict, which is a criticism; "was the right step", an approval. */
function verdictOf(tree: Tree, head: number): "criticize" | "endorse" | null {
  if (isOfNoUse(tree, head)) return "criticize";
  if (isNegated(tree, head)) return isDenied(tree, head) ? "criticize" : null;
  if (isFailing(tree, head)) return "criticize";
  const cop = kids(tree, head, "cop")[0];
  const called = AMOUNTS.test(lemmaOf(tree, head)) ? kids(tree, head, "obj", "obl") : [];
  if (called.some((k) => BAD.has(lemmaOf(tree, k)))) return "criticize";
  if (
    cop === undefined ||
    kids(tree, head, "aux").some((k) => !/^(will|would|have|be|'d|’d|'ll)$/.test(lemmaOf(tree, k)))
  )
    return null;
  const words = [head, ...kids(tree, head, "amod")].map((k) => lemmaOf(tree, k));
  if (words.some((w) => BAD.has(w))) return "criticize";
  return words.some((w) => GOOD.has(w)) ? "endorse" : null;
}

/** "has lost its legitimacy", "was harming its own people", "had broken its word": what is said of somebody is a reproach. */
function isFailing(tree: Tree, head: number): boolean {
  if (kids(tree, head, "nsubj:pass", "aux:pass").length > 0) return false;
  const verb = lemmaOf(tree, head);
  const objects = kids(tree, head, "obj").map((k) => lemmaOf(tree, k));
  if (/^(lose|forfeit|squander|lack)$/.test(verb))
    return objects.some((o) =>
      /^(legitimacy|credibility|right|authority|trust|mandate|courage|credit)$/.test(o),
    );
  if (verb === "have" && objects.some((o) => /^(right|business)$/.test(o)))
    return kids(tree, head, "obj").some((k) => kids(tree, k, "det").some((d) => lemmaOf(tree, d) === "no"));
  if (verb === "go") return kids(tree, head, "advmod").some((k) => /^(far|astray)$/.test(lemmaOf(tree, k)));
  if (verb === "cross")
    return kids(tree, head, "obj").some(
      (k) => /^(line|rubicon|threshold)$/.test(lemmaOf(tree, k)) && kids(tree, k, "nmod").length === 0,
    );
  if (verb === "make") return objects.some((o) => /^(mistake|error|mockery|fool|blunder)$/.test(o));
  if (verb === "play") return kids(tree, head, "obl").some((k) => lemmaOf(tree, k) === "fire");
  if (/^(act|behave)$/.test(verb)) return kids(tree, head, "advmod").some((k) => ILL.test(lemmaOf(tree, k)));
  if (verb === "serve")
    return [head, ...kids(tree, head, "obj")].some((k) =>
      kids(tree, k, "advmod", "det").some((c) => /^(only|nobody|no)$/.test(lemmaOf(tree, c))),
    );
  if (verb === "deserve")
    return kids(tree, head, "obj").some((k) => kids(tree, k, "det").some((d) => lemmaOf(tree, d) === "no"));
  if (/^(run|walk|shy|shirk)$/.test(verb))
    return kids(tree, head, "obl", "obj").some((k) =>
      /^(obligation|responsibility|duty|commitment)$/.test(lemmaOf(tree, k)),
    );
  if (verb === "fail") return objects.length > 0 && kids(tree, head, "xcomp").length === 0;
  if (/^(break|violate|betray|breach)$/.test(verb))
    return objects.some((o) => /^(word|trust|faith|charter|law|principle|spirit)$/.test(o));
  return /^(harm|betray|mislead|lie|blackmail|deceive|exploit|humiliate|overreact|misbehave|overstep|endanger)$/.test(
    verb,
  );
}

/** "has been of no use to us". */
const isOfNoUse = (tree: Tree, head: number): boolean =>
  /^(use|help|value|benefit|service)$/.test(lemmaOf(tree, head)) &&
  hasCase(tree, head, "of") &&
  kids(tree, head, "det", "amod").some((k) => /^(no|little)$/.test(lemmaOf(tree, k)));

const ILL =
  /^(illegally|unlawfully|irresponsibly|recklessly|rashly|wrongly|badly|shamefully|dishonourably|dishonorably|arrogantly|cynically|unfairly|provocatively|aggressively|selfishly|unilaterally|hypocritically)$/;

/** "is neither free nor fair", "was not acceptable": the denial of a good word. */
const isDenied = (tree: Tree, head: number): boolean =>
  kids(tree, head, "cop").length > 0 &&
  [head, ...kids(tree, head, "amod")].some((k) => OWED.has(lemmaOf(tree, k)));
const OWED = new Set(
  "acceptable legitimate legal lawful justified justifiable constitutional helpful serious credible fair free democratic responsible friendly normal worthy right enough".split(
    " ",
  ),
);

/** Whose deed the said clause is about: "Kenya's decision was a mistake". */
function ownerAt(stage: Stage, tree: Tree, head: number): Party | undefined {
  const subject = kids(tree, head, "nsubj")[0];
  if (subject === undefined) return undefined;
  const owners = kids(tree, subject, "nmod:poss").concat(
    kids(tree, subject, "nmod").filter((k) => /^(by|of)$/.test(prepositionOf(tree, k) ?? "")),
  );
  return owners.flatMap((k) => stage.cast.at(tree, k))[0] ?? stage.cast.modifying(tree, subject)[0];
}

/** "told Uganda that it must leave": who is told what he must do is meant by the pronoun. */
function addressedAs(stage: Stage, tree: Tree, cue: number, head: number): Party | undefined {
  const subject = kids(tree, head, "nsubj")[0];
  if (subject === undefined || !/^(tell|remind)$/.test(lemmaOf(tree, cue)) || !isObligation(tree, head))
    return undefined;
  // "told Uganda that the fighting must stop": of whom else?
  const isThing = tree.tokens[subject]!.upos === "NOUN" && stage.cast.at(tree, subject).length === 0;
  if (!isThing && !/^(it|they|he|she)$/i.test(tree.tokens[subject]!.text)) return undefined;
  return kids(tree, cue, "obj", "iobj").flatMap((k) => stage.cast.at(tree, k))[0];
}

/** "will know how to defend itself", "will respond in kind", "will retaliate": said of oneself, it warns. */
function isReady(tree: Tree, head: number): boolean {
  if (!kids(tree, head, "aux").some((k) => /^(will|would|'ll)$/.test(lemmaOf(tree, k)))) return false;
  const verb = lemmaOf(tree, head);
  if (isNegated(tree, head)) return false;
  if (verb === "know")
    return kids(tree, head, "xcomp", "ccomp").some((k) => prepositionOf(tree, k) !== "that");
  if (/^(respond|answer|reply)$/.test(verb))
    return kids(tree, head, "obl").some((k) => lemmaOf(tree, k) === "kind");
  return verb === "retaliate";
}

/** The party that the said clause is about. */
function partyAt(stage: Stage, tree: Tree, head: number): Party | undefined {
  const subject = kids(tree, head, "nsubj")[0];
  return subject === undefined ? undefined : stage.cast.at(tree, subject)[0];
}

/** "had nothing to do with it", "has no hand in it": who says so of himself denies. */
const isUninvolved = (tree: Tree, head: number): boolean =>
  lemmaOf(tree, head) === "have" &&
  kids(tree, head, "obj").some(
    (k) =>
      (lemmaOf(tree, k) === "nothing" && !tree.tokens.some(({ lemma }) => lemma === "hide")) ||
      (/^(hand|part|role|knowledge|involvement|connection|responsibility)$/.test(lemmaOf(tree, k)) &&
        kids(tree, k, "det").some((d) => lemmaOf(tree, d) === "no")),
  );

/** "nobody crossed anything". */
const isNobodys = (tree: Tree, i: number): boolean =>
  kids(tree, i, "nsubj").some((k) => /^(nobody|none|no-one|nothing)$/.test(lemmaOf(tree, k)));

/** "harboured no designs", "had no part in it", "had attacked nobody", "sent neither men nor guns". */
const hasNothing = (tree: Tree, i: number): boolean =>
  kids(tree, i, "obj").some(
    (k) =>
      /^(nobody|nothing)$/.test(lemmaOf(tree, k)) ||
      tree.children[k]!.some((d) => d < k && /^(no|neither)$/.test(lemmaOf(tree, d))),
  );

/** "should have asked". */
const isReproach = (tree: Tree, i: number): boolean =>
  isPastUnreal(tree, i) && kids(tree, i, "aux").some((k) => /^(should|ought)$/.test(lemmaOf(tree, k)));

/** must, should, ought to, has to, needs to; not "must have been asleep", which guesses at what is past. */
export function isObligation(tree: Tree, i: number): boolean {
  if (kids(tree, i, "aux").some((k) => /^(have|'ve|’ve)$/.test(lemmaOf(tree, k)))) return false;
  if (
    tree.children[i]!.some(
      (k) => relation(tree, k) === "aux" && /^(must|should|ought)$/.test(lemmaOf(tree, k)),
    )
  )
    return true;
  // "has men to spare" has something.
  return (
    /^(have|need)$/.test(lemmaOf(tree, i)) &&
    kids(tree, i, "xcomp").length > 0 &&
    kids(tree, i, "obj").length === 0
  );
}
