import type { Draft } from "../attribution/index.ts";
import { FALSE } from "../attribution/noun.ts";
import { below, isBelow, isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import type { Stage } from "./index.ts";
import { isOwnOrder } from "./governors.ts";
import { scopeOf, type Scope } from "./status.ts";
import { isOfSummary } from "./summed.ts";

/** The statement whose words the predicate is among; what merely dates a plea or a complaint is told by its teller. */
export function voiceOf(stage: Stage, tree: Tree, predicate: number, setting: boolean): number {
  const token = tree.tokens[predicate]!;
  const inner = stage.nesting.voiceAt([token.start, token.end]);
  if (
    inner >= 0 &&
    (isOwnPlan(tree, stage.statements[inner]!, predicate) ||
      isRemark(tree, stage.statements[inner]!, predicate) ||
      (stage.statements[inner]!.form !== "direct" && isOfSummary(tree, predicate)))
  )
    return stage.nesting.parents[inner]!;
  return setting && inner >= 0 && !isClause(tree, stage.statements[inner]!)
    ? stage.nesting.parents[inner]!
    : inner;
}

/** How a predicate is held within the words of the statement that it is among, where that statement is of its own sentence. */
export function scopeIn({ statements }: Stage, tree: Tree, predicate: number, voice: number): Scope {
  const statement = statements[voice];
  if (statement === undefined || statement.sentence !== tree.number)
    return scopeOf(tree, predicate, null, null);
  const { contentHead, head, rule } = statement;
  return scopeOf(tree, predicate, contentHead, head >= 0 ? head : null, rule === "continued");
}

/** "praised Oslo, which had attacked them": behind a comma the teller says more of whoever is praised; no clause is said. */
function isRemark(tree: Tree, { sentence, rule, contentHead, form }: Draft, predicate: number): boolean {
  if (sentence !== tree.number || rule !== "object" || form === "direct") return false;
  if (contentHead === null || isVerb(tree, contentHead)) return false;
  for (let k = predicate; k >= 0 && k !== contentHead; k = tree.tokens[k]!.head) {
    if (tree.tokens[k]!.deprel !== "acl:relcl") continue;
    const opener = below(tree, k)[0]!;
    return tree.tokens[opener - 1]?.text === "," || tree.tokens[opener]?.text === ",";
  }
  return false;
}

/**
 * What somebody agrees, plans, threatens to do, or announces by a noun ("announced its withdrawal"), the teller says of
 * him; only a clause that he says ("announced that it was leaving") is in his own voice.
 */
function isOwnPlan(tree: Tree, statement: Draft, predicate: number): boolean {
  const { head, sentence, contentHead } = statement;
  if (sentence !== tree.number || head < 0 || statement.form === "direct") return false;
  const isPlan = (k: number): boolean => isOwnOrder(tree, k, head) || PLANS.test(lemmaOf(tree, head));
  const of = contentHead !== null && isBelow(tree, predicate, contentHead) ? contentHead : predicate;
  return isPlan(of) && tree.tokens[of]!.head === head && /^(xcomp|obj|obl)$/.test(relation(tree, of));
}

const PLANS =
  /^(agree|plan|intend|decide|resolve|announce|prepare|choose|offer|refuse|consider|weigh|mull|contemplate|persuade|convince)$/;

/**
 * "after the offensive", "since the invasion", "following the raid": a noun that sets the time is held to have happened; so
 * is what was said and found false or turned down ("the Kenyan demand was rejected").
 */
export const isSetting = (tree: Tree, predicate: number): boolean =>
  !isVerb(tree, predicate) &&
  (/^(after|since|following|during)$/.test(prepositionOf(tree, predicate) ?? "") ||
    isAnswered(tree, predicate) ||
    isTurnedDown(tree, predicate));

/**
 * "vowed to avenge the killing of its men", "will investigate the attack on the town", "announced the capture of the port": a deed
 * that somebody will answer, or makes known by a word that tells of its end, has happened; "any attack" has not.
 */
function isAnswered(tree: Tree, noun: number): boolean {
  const { head } = tree.tokens[noun]!;
  if (head < 0 || !isVerb(tree, head) || !/^(obj|nsubj)$/.test(relation(tree, noun))) return false;
  if (kids(tree, noun, "det").every((k) => !/^(the|this|that|these|those)$/.test(lemmaOf(tree, k))))
    if (kids(tree, noun, "nmod:poss").length === 0) return false;
  const verb = lemmaOf(tree, head);
  return relation(tree, noun) === "obj"
    ? /^(avenge|revenge|punish|mourn|commemorate|investigate|probe|remember)$/.test(verb)
    : ENDED.test(lemmaOf(tree, noun)) && /^(announce|celebrate|report)$/.test(verb);
}

/** Deeds that are over when they are spoken of. */
const ENDED =
  /^(capture|recapture|conquest|fall|killing|murder|sinking|downing|seizure|assassination|storming)$/;

const SAID =
  /^(demand|request|appeal|plea|accusation|charge|allegation|claim|threat|warning|offer|promise|criticism|proposal)$/;

function isTurnedDown(tree: Tree, noun: number): boolean {
  if (!SAID.test(lemmaOf(tree, noun)) || !relation(tree, noun).startsWith("nsubj")) return false;
  const answer = lemmaOf(tree, tree.tokens[noun]!.head);
  return FALSE.test(answer) || /^(reject|refuse|dismiss|ignore|decline|turn|rebuff|spurn)$/.test(answer);
}

/** Whether a statement's content is a clause of this tree, not a phrase beside the verb. */
const isClause = (tree: Tree, statement: Draft): boolean =>
  statement.sentence !== tree.number || statement.contentHead === null || isVerb(tree, statement.contentHead);
