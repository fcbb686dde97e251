import { isNoun, isPassive, isVerb, kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";

/**
 * The subject of a finite verb that the tree has lost: what stands right before the verb ("...; Chad then blamed Niger"), or
 * before an aside between commas ("Chad, whose envoys Niger had turned away, recalled them"; "Chad, for its part, threatens").
 * Null where the verb has a subject of its own, or nothing of the kind stands there.
 */
export function strandedSubject(tree: Tree, verb: number): number | null {
  if (!isFinite(tree, verb) || /^(acl|amod)/.test(tree.tokens[verb]!.deprel) || isPassive(tree, verb))
    return null;
  if (kids(tree, verb, "nsubj", "csubj").some((k) => !isVerb(tree, k) && isBeside(tree, k, verb)))
    return null;
  const first = startOf(tree, verb);
  const at = isComma(tree, first - 1) ? beforeAside(tree, first - 1) : first - 1;
  if (at === null || at < 0 || !isName(tree, at)) return null;
  const from = clauseStart(tree, at);
  const head = phraseHead(tree, at, from);
  if (prepositionOf(tree, head) !== null) return null;
  const up = tree.tokens[head]!.head;
  const taken =
    up >= from && up < first && isVerb(tree, up) && tree.tokens[up]!.xpos !== "VBG" && at === first - 1;
  return taken ? null : head;
}

/**
 * Subjects of the clauses above a verb that the tree joins to a lower one: "Chad disputed that there had been a coup and
 * accused Niger". To be asked where the lower clause's subject names nobody.
 */
export function doersAbove(tree: Tree, verb: number): readonly number[] {
  let k = verb;
  while (relation(tree, k) === "xcomp") k = tree.tokens[k]!.head;
  if (relation(tree, k) !== "conj" || !isFinite(tree, k) || kids(tree, k, "nsubj", "csubj").length > 0)
    return [];
  const tense = tenseOf(tree, k);
  const lower = tree.tokens[k]!.head;
  // "the villagers that had met Chad and accused Niger": they did both, where no comma parts the two.
  const joint = kids(tree, k, "cc")[0] ?? k;
  if (tree.tokens[lower]!.deprel === "acl:relcl" && !isComma(tree, joint - 1)) return [];
  for (let up = tree.tokens[lower]!.head; up >= 0; up = tree.tokens[up]!.head) {
    const subjects = kids(tree, up, "nsubj").filter(
      (s) => s < up && !/^(who|which|that)$/.test(lemmaOf(tree, s)),
    );
    if (isVerb(tree, up) && subjects.length > 0 && tenseOf(tree, up) === tense && isFinite(tree, up))
      return isPassive(tree, up) ? [] : subjects;
  }
  return [];
}

/** "Seven states, including Chad and Niger, abstained": those of the subject who are named. */
export function includedIn(tree: Tree, verb: number): readonly number[] {
  if (!isFinite(tree, verb) || isPassive(tree, verb)) return [];
  const first = startOf(tree, verb);
  if (!isComma(tree, first - 1)) return [];
  const from = clauseStart(tree, first - 1);
  for (let k = first - 2; k > from && !isVerbBut(tree, k); k--) {
    if (lemmaOf(tree, k) !== "include" || !isComma(tree, k - 1)) continue;
    return tree.tokens
      .slice(k + 1, first - 1)
      .flatMap(({ index, upos }) => (upos === "PROPN" ? [index] : []));
  }
  return [];
}

const isVerbBut = (tree: Tree, k: number): boolean =>
  tree.tokens[k]!.upos === "VERB" && lemmaOf(tree, k) !== "include";

/** Past or not: of the first word of the verb. */
function tenseOf(tree: Tree, verb: number): "past" | "present" {
  const first = kids(tree, verb, "aux").find((k) => k < verb) ?? verb;
  return /^VB[DN]$/.test(tree.tokens[first]!.xpos) ? "past" : "present";
}

/** No mark that parts main clauses stands between a subject and its verb. */
const isBeside = (tree: Tree, subject: number, verb: number): boolean =>
  subject > verb || clauseStart(tree, verb) <= subject;

/** A participle with an object and no auxiliary is a past that was taken for one. */
const isFinite = (tree: Tree, verb: number): boolean =>
  (tree.tokens[verb]!.xpos === "VBN" &&
    /^(conj|parataxis|root|ccomp)$/.test(relation(tree, verb)) &&
    kids(tree, verb, "aux").length === 0 &&
    kids(tree, verb, "obj").length > 0) ||
  /^VB[DZP]$/.test(tree.tokens[verb]!.xpos) ||
  kids(tree, verb, "aux").some((k) => k < verb && /^(MD|VB[DZP])$/.test(tree.tokens[k]!.xpos));

/** Where the verb begins with its auxiliaries and adverbs: "has already", "at first". */
function startOf(tree: Tree, verb: number): number {
  let first = verb;
  const own = (k: number): boolean => {
    const { head, upos } = tree.tokens[k]!;
    if (head === verb && /^(aux|advmod)/.test(relation(tree, k))) return true;
    return /^(ADP|ADV|PART)$/.test(upos) && head >= k && head < verb && tree.tokens[head]!.upos === "ADV";
  };
  while (first > 0 && (own(first - 1) || tree.tokens[first - 1]!.upos === "ADV")) first--;
  return first;
}

/** The last word of what an aside that ends at a comma stands behind. */
function beforeAside(tree: Tree, comma: number): number | null {
  const from = clauseStart(tree, comma);
  for (let k = comma - 1; k > from; k--) {
    if (!/^(who|whose|which|whom)$/.test(lemmaOf(tree, k)) && !/^whose$/i.test(tree.tokens[k]!.text))
      continue;
    const mark = isComma(tree, k - 1) ? k - 1 : isComma(tree, k - 2) ? k - 2 : null;
    return mark === null ? null : mark - 1;
  }
  let open = comma - 1;
  while (open > from && !isComma(tree, open)) open--;
  if (open <= from) return null;
  for (let k = open - 1; k >= from && !isComma(tree, k); k--) if (isVerb(tree, k)) return null;
  return open - 1;
}

/** Behind the last mark that parts main clauses. */
function clauseStart(tree: Tree, before: number): number {
  let k = before;
  while (k > 0 && !/^[;:–—]$/.test(tree.tokens[k - 1]!.text)) k--;
  return k;
}

/** The head of the phrase that ends at a word, no farther than the clause's start. */
function phraseHead(tree: Tree, at: number, from: number): number {
  let k = at;
  for (;;) {
    const { head } = tree.tokens[k]!;
    const inside = head >= from && head < k + 1 && head >= 0 && !isVerb(tree, head) && isName(tree, head);
    const part =
      /^(flat|compound|conj|appos|amod)$/.test(relation(tree, k)) ||
      /^nmod:(poss|desc)$/.test(tree.tokens[k]!.deprel) ||
      (relation(tree, k) === "nmod" && prepositionOf(tree, k) !== null);
    if (!inside || !part) return k;
    k = head;
  }
}

/** A word that may end a phrase for somebody; bare names are sometimes taken for calls. */
const isName = (tree: Tree, k: number): boolean =>
  (isNoun(tree, k) && !/^(who|which|that|whom|what)$/.test(lemmaOf(tree, k))) ||
  (tree.tokens[k]!.upos === "INTJ" && /^[A-Z]/.test(tree.tokens[k]!.text));

const isComma = (tree: Tree, k: number): boolean => tree.tokens[k]?.text === ",";
