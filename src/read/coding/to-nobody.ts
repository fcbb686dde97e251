import type { Cast } from "../cast.ts";
import { below, isVerb, kids, lemmaOf, type Tree } from "../trees.ts";
import { isOfMen } from "./alongside.ts";
import type { ActDraft } from "./draft.ts";

/** Whether what an act says tells that nobody in particular is its target, so that no context may supply one. */
export const isToNobody = (act: ActDraft, tree: Tree, cast: Cast): boolean =>
  (act.type === "warn" && !act.alone && isOfTheWorld(act, tree, cast)) ||
  (ANYBODY.has(act.about ?? "") && !isOfMen(act)) ||
  isToAll(act) ||
  (act.type === "deny" && RUMOURS.has(act.about ?? "") && !/^(the|this|that)\b/i.test(act.object ?? "the"));

/** "has not attacked anybody": the object says that nobody in particular is meant. "Sent nobody" tells who was not sent. */
const ANYBODY = new Set(
  "anybody anyone nobody someone somebody everyone everybody none anything nothing".split(" "),
);

/** "denied reports that it had left": what goes round has no accuser, unless the words name one; "the report" has been told of. */
const RUMOURS = new Set("report rumour rumor speculation gossip".split(" "));

/**
 * "urged restraint", "urged Congress to act", "sent ships to the Gulf": what is asked of everybody, or of somebody who is not
 * known, is asked of nobody else, nor is what is sent somewhere sent elsewhere.
 */
const isToAll = ({ type, toUnknown, toSpokenOf, alone }: ActDraft): boolean =>
  toUnknown && !alone && (type === "demand" || (/^(deploy|pull_back)$/.test(type) && !toSpokenOf));

/** "warned that foreign troops would make things worse": of what nobody named would do, which is no threat to anybody. */
function isOfTheWorld({ predicate, rule }: ActDraft, tree: Tree, cast: Cast): boolean {
  const clause = kids(tree, predicate, "ccomp")[0];
  if (rule !== "warn:warn" || clause === undefined || kids(tree, predicate, "obj", "iobj").length > 0)
    return false;
  const subject = kids(tree, clause, "nsubj")[0];
  if (subject === undefined || (tree.tokens[subject]!.upos !== "NOUN" && !isVerb(tree, subject)))
    return false;
  if (kids(tree, subject, "nmod:poss", "det").some((k) => !/^(a|an|any|more)$/.test(lemmaOf(tree, k))))
    return false;
  const inside = new Set(below(tree, clause));
  return cast.named(tree).every(({ at }) => !inside.has(at));
}
