import type { Party } from "../reading.ts";
import { isPassive, kids, lemmaOf, type Tree } from "../trees.ts";
import type { Stage } from "./index.ts";
import { expand } from "./classes.ts";
import type { Match } from "./match.ts";

/**
 * "Mali has been suspended since May", "Can it be expelled?": what only a body does, done by nobody named, was done by the
 * body named last that it may be a member of; so is what "you", "they" or "the others" would do: "They cannot expel us."
 */
export function bodyBehind(
  stage: Stage,
  tree: Tree,
  { frame, predicate, objects, actors }: Match,
): readonly Party[] {
  if (frame.actorKind !== "org" || frame.kind !== "state") return [];
  const isTheirs =
    actors.some((k) => ITS_MEMBERS.test(lemmaOf(tree, k))) &&
    // "said that they had suspended them": of flights, for all that is known.
    (frame.type === "expel" || !objects.some((k) => /^(it|they|them)$/i.test(tree.tokens[k]!.text)));
  if (!isPassive(tree, predicate) && !isTheirs) return [];
  if (kids(tree, predicate, "obl").some((k) => kids(tree, k, "case").some((c) => tree.lemmas[c] === "by")))
    return [];
  // "troops were thrown out": whose troops are sent away by nobody named is no member put out of a body.
  if (frame.type === "expel" && objects.some((k) => MEN.has(lemmaOf(tree, k)))) return [];
  const member = objects.flatMap((k) => stage.cast.at(tree, k))[0];
  const body = inSentence(stage, tree, predicate) ?? stage.cast.bodyBefore(tree, predicate, member?.code);
  return body === null ? [] : [body];
}

const MEN: ReadonlySet<string> = new Set(expand("$forces $staff").split(/\s+/));

/** Those who make up a body, for whoever speaks of them from within. */
const ITS_MEMBERS = /^(you|they|other|others|rest|member)$/i;

/** "In 2007 it withdrew from the community, and later it was readmitted": the body that the sentence has just spoken of as left. */
function inSentence({ cast }: Stage, tree: Tree, predicate: number): Party | null {
  const left = tree.tokens.findLast(({ index, lemma }) => index < predicate && LEFT.test(lemma));
  const heads = left === undefined ? [] : kids(tree, left.index, "obj", "obl");
  return heads.flatMap((k) => cast.at(tree, k)).find((p) => cast.isOrganisation(p.code)) ?? null;
}
const LEFT = /^(leave|quit|withdraw|exit)$/;
