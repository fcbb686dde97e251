import type { ActDraft } from "./draft.ts";

/** Whether what an act says tells that nobody in particular is its target, so that no context may supply one. */
export const isToNobody = (act: ActDraft): boolean =>
  ANYBODY.has(act.about ?? "") ||
  isToAll(act) ||
  (act.type === "deny" && RUMOURS.has(act.about ?? "") && !/^(the|this|that)\b/i.test(act.object ?? "the"));

/** "has not attacked anybody": the object says that nobody in particular is meant. */
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
