import type { Party } from "../reading.ts";
import type { Tree } from "../trees.ts";
import { announcer } from "./agentless.ts";
import { bodyBehind } from "./bodies.ts";
import { sendersBehind } from "./contingents.ts";
import type { ActDraft } from "./draft.ts";
import type { Stage } from "./index.ts";
import type { Match } from "./match.ts";
import { resolvingBody } from "./operative.ts";

/** Who did what nobody named in the clause is said to have done: the first rule that knows. Example: "Mali has been suspended." */
export function behind(stage: Stage, tree: Tree, match: Match, told: readonly ActDraft[]): readonly Party[] {
  const resolving = resolvingBody(stage, tree, match.predicate);
  if (resolving.length > 0) return resolving;
  const body = bodyBehind(stage, tree, match);
  if (body.length > 0) return body;
  const senders = sendersBehind(tree, match, told);
  return senders.length > 0 ? senders : announcer(stage, tree, match);
}
