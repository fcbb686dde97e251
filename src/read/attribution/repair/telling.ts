import type { Span } from "../../../base/span.ts";
import { isBelow, kids, lemmaOf, relation, type Tree } from "../../trees.ts";
import type { Draft, Scene } from "../draft.ts";

/**
 * Where what is said ends and the teller goes on: at a semicolon, or a comma with "and" or "but", before a clause with a
 * subject of its own that cannot hang on the verb of saying. It cannot where that verb takes no clause ("urged both to keep
 * calm; the president offered ..."), where what was quoted is over, and where the tenses do not follow each other: after
 * "said it had failed" the teller is back with "and the envoy left" and with "; Oslo has protested", not with "and the
 * envoy had left".
 */
export function cutAtTelling(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  const speakers = new Set(drafts.flatMap((d) => (d.cue?.kind === "say" ? [`${d.sentence}:${d.head}`] : [])));
  return drafts.map((draft) => {
    const tree = scene.trees[draft.sentence]!;
    if (draft.cueSpan === null || draft.head < 0 || draft.rule === "aside") return draft;
    const content: Span[] = [];
    for (const span of draft.content) {
      const end = span[0] < draft.cueSpan[1] ? null : endOf(tree, scene, draft, span, speakers);
      if (end === null) content.push(span);
      else {
        if (end > span[0]) content.push([span[0], end]);
        break;
      }
    }
    return content.length === 0 ? draft : { ...draft, content };
  });
}

function endOf(
  tree: Tree,
  { quotes }: Scene,
  draft: Draft,
  [start, end]: Span,
  speakers: ReadonlySet<string>,
): number | null {
  const isSetting = isSubordinate(tree, draft.head);
  for (const { index, start: at, text } of tree.tokens) {
    if (at < start || at >= end || !/^[,;]$/.test(text)) continue;
    if (quotes.some(({ span }) => span[0] <= at && at < span[1])) continue;
    const joined = /^(and|but|yet|while|whereas)$/i.test(tree.tokens[index + 1]?.text ?? "");
    if (text === "," && !joined && !isSetting) continue;
    const verb = clauseAfter(tree, joined ? index + 1 : index);
    if (verb !== null && isSetting && text === "," && isBelow(tree, draft.head, verb)) return at;
    if (verb !== null && isTellers(tree, draft, text, verb, at === start, speakers)) return at;
  }
  return null;
}

/** "After Oslo said that S, the envoy left": the report opens the sentence and is no more than its setting. */
function isSubordinate(tree: Tree, cue: number): boolean {
  const opener = tree.tokens.slice(0, 5).find((t) => OPENER.test(t.text) && t.index < cue);
  return (
    opener !== undefined &&
    !tree.tokens.slice(0, cue).some((t) => tenseOf(tree, t.index) !== null && t.head !== cue)
  );
}

const OPENER = /^(after|before|when|while|since|because|although|though|once)$/i;

/** The finite verb of the clause that begins after a mark with its subject; null where none does. */
function clauseAfter(tree: Tree, mark: number): number | null {
  for (const { index, text } of tree.tokens.slice(mark + 1, mark + 30)) {
    if (/^[;:]$/.test(text) || (text === "," && !isInName(tree, mark, index))) return null;
    if (/^(aux|cop)$/.test(relation(tree, index)) || tenseOf(tree, index) === null) continue;
    const subject = kids(tree, index, "nsubj")[0];
    return subject !== undefined && subject > mark && subject < index ? index : null;
  }
  return null;
}

/** "Saudi, Jordanian and Sudanese soldiers", "Angola, which has the means,": a comma within the subject. */
function isInName(tree: Tree, mark: number, comma: number): boolean {
  const words = tree.tokens.slice(mark + 1, comma);
  const next = tree.tokens[comma + 1];
  if (next === undefined) return false;
  if (words.some((t) => t.xpos.startsWith("W")) || next.xpos.startsWith("W")) return true;
  if (closesApposition(tree, mark, comma) || opensApposition(tree, mark, comma)) return true;
  return (
    /^(ADJ|PROPN|NOUN)$/.test(next.upos) &&
    next.upos === words.at(-1)?.upos &&
    tree.tokens.slice(comma + 1, comma + 6).some((t) => t.upos === "CCONJ")
  );
}

/** "the cabinet in Oslo, a rival, protested": behind the second of two commas stands the verb, between them none. */
const closesApposition = (tree: Tree, mark: number, comma: number): boolean =>
  /^(VB[DZP]|MD)$/.test(tree.tokens[comma + 1]!.xpos) &&
  tree.tokens.slice(mark + 1, comma).some((t) => t.text === ",");

function opensApposition(tree: Tree, mark: number, comma: number): boolean {
  const close = tree.tokens.findIndex((t) => t.index > comma && t.text === ",");
  return (
    close > 0 &&
    close - comma < 12 &&
    /^(NOUN|PROPN)$/.test(tree.tokens[comma - 1]!.upos) &&
    tree.tokens[close + 1] !== undefined &&
    closesApposition(tree, mark, close) &&
    !tree.tokens.slice(mark + 1, close).some((t) => /^(VERB|AUX)$/.test(t.upos))
  );
}

function isTellers(
  tree: Tree,
  draft: Draft,
  mark: string,
  verb: number,
  atStart: boolean,
  speakers: ReadonlySet<string>,
): boolean {
  if (atStart) return true;
  const said = tenseOfSaid(tree, draft);
  // "According to the ministry, S, and Oslo would pay": what had been or would be goes on with it.
  if (draft.rule === "according" && tenseOf(tree, verb) === "shifted") return false;
  if (said === null) return true;
  const told = tenseOf(tree, verb);
  const speaks = speakers.has(`${tree.number}:${verb}`);
  if (said === "shifted") {
    if (told === "past") return speaks || (mark === "," && !isState(tree, verb));
    return told === "present" && (mark === ";" || (isPerfect(tree, verb) && !isPronoun(tree, verb)));
  }
  // "replied that Oslo should know better, and Chad recalled its envoy": what was said in the present goes on so.
  if (said === "present" && told === "past" && tenseOf(tree, draft.head) === "past")
    return (mark === "," && !isState(tree, verb) && !isPronoun(tree, verb)) || (speaks && mark === ";");
  return speaks && told === tenseOf(tree, draft.head) && (mark === ";" || isPronoun(tree, verb));
}

/** Tense of what is said after the cue: of its clause, else of the first clause behind "that"; null where it is none. */
function tenseOfSaid(tree: Tree, { head, content, cueSpan, contentHead }: Draft): Tense | null {
  // "said two things: S, and S".
  if (
    contentHead !== null &&
    contentHead > head &&
    relation(tree, contentHead) === "parataxis" &&
    hasColon(tree, head, contentHead)
  )
    return tenseOf(tree, contentHead);
  const clause = kids(tree, head, "ccomp").find((k) => k > head);
  const own = clause === undefined ? null : tenseOf(tree, clause);
  if (own !== null) return own;
  const start = content.find((c) => c[0] >= cueSpan![1])?.[0] ?? Infinity;
  const that = tree.tokens.find((t) => t.start === start && lemmaOf(tree, t.index) === "that");
  const verb = that === undefined ? null : clauseAfter(tree, that.index);
  return verb === null ? null : tenseOf(tree, verb);
}

const hasColon = (tree: Tree, from: number, to: number): boolean =>
  tree.tokens.slice(from, to).some((t) => t.text === ":");

type Tense = "shifted" | "past" | "present";

/** "and the border was quiet": a state goes on being told in the past. */
const isState = (tree: Tree, verb: number): boolean =>
  /^(be|have)$/.test(lemmaOf(tree, verb)) || kids(tree, verb, "cop").length > 0;

/** "said Oslo had left, and the bloc has asked it back": of what was said no perfect is left in the present. */
const isPerfect = (tree: Tree, verb: number): boolean =>
  kids(tree, verb, "aux").some((k) => k < verb && /^(has|have)$/i.test(tree.tokens[k]!.text));

const isPronoun = (tree: Tree, verb: number): boolean =>
  kids(tree, verb, "nsubj").some((k) => tree.tokens[k]!.upos === "PRON");

/** Tense of a finite clause by its first auxiliary, copula or verb: "shifted" is had, would, could and might. */
function tenseOf(tree: Tree, verb: number): Tense | null {
  const first = kids(tree, verb, "aux", "cop").filter((k) => k < verb)[0] ?? verb;
  const { xpos } = tree.tokens[first]!;
  const lemma = tree.tokens[first]!.text.toLowerCase();
  if (first !== verb && /^(had|would|could|might)$/.test(lemma)) return "shifted";
  if (xpos === "MD") return "present";
  if (xpos === "VBD") return "past";
  return /^VB[ZP]$/.test(xpos) ? "present" : null;
}
