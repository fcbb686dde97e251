import type { Party } from "../reading.ts";
import { isVerb, kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";
import { announcer } from "./agentless.ts";
import { awaited } from "./awaited.ts";
import { bodyBehind } from "./bodies.ts";
import { sendersBehind } from "./contingents.ts";
import type { ActDraft } from "./draft.ts";
import { announcedBefore } from "./effects.ts";
import type { Stage } from "./index.ts";
import type { Match } from "./match.ts";
import { speakersForces } from "./own-forces.ts";
import { resolvingBody } from "./operative.ts";
import { repliesBehind } from "./replies.ts";

/** Who did what nobody named in the clause is said to have done: the first rule that knows. Example: "Mali has been suspended." */
export function behind(stage: Stage, tree: Tree, match: Match, told: readonly ActDraft[]): readonly Party[] {
  const resolving = resolvingBody(stage, tree, match.predicate);
  if (resolving.length > 0) return resolving;
  const body = bodyBehind(stage, tree, match);
  if (body.length > 0) return body;
  const meeting = meetingBody(stage, tree, match);
  if (meeting.length > 0) return meeting;
  const own = speakersForces(stage, tree, match);
  if (own.length > 0) return own;
  const senders = sendersBehind(tree, match, told);
  if (senders.length > 0) return senders;
  const expected = awaited(stage, tree, match, told);
  if (expected.length > 0) return expected;
  const answering = repliesBehind(stage, tree, match, told);
  if (answering.length > 0) return answering;
  const leaving = announcedBefore(tree, match, told);
  return leaving.length > 0 ? leaving : announcer(stage, tree, match);
}

/**
 * "The meeting imposed an embargo", "An emergency summit in Tunis condemned Syria": what a meeting does its body does, the one
 * named last.
 */
function meetingBody(stage: Stage, tree: Tree, { predicate, actors }: Match): readonly Party[] {
  const sitting = actors.some(
    (k) =>
      /^(meeting|summit|conference|session|gathering|assembly)$/.test(lemmaOf(tree, k)) &&
      (isKnown(tree, k) || isOfAll(tree, k)) &&
      kids(tree, k, "nmod:poss", "acl").length === 0 &&
      kids(tree, k, "nmod").every((c) => prepositionOf(tree, c) === "in" || prepositionOf(tree, c) === "on"),
  );
  const body = sitting && isVerb(tree, predicate) ? stage.cast.bodyBefore(tree, predicate) : null;
  return body === null ? [] : [body];
}

const isKnown = (tree: Tree, k: number): boolean =>
  kids(tree, k, "det").some((d) => lemmaOf(tree, d) === "the") && kids(tree, k, "amod").length === 0;

/** "an emergency summit", "a full session": of a body that also meets otherwise. */
const isOfAll = (tree: Tree, k: number): boolean =>
  kids(tree, k, "amod", "compound").some((m) =>
    /^(full|emergency|extraordinary|special|plenary|annual|regular|urgent)$/.test(lemmaOf(tree, m)),
  );
