import type { Party } from "../reading.ts";
import { isVerb, kids, relation, type Tree } from "../trees.ts";
import { isOther } from "./candidates.ts";
import type { ActDraft } from "./draft.ts";
import { unique } from "./parties.ts";

/** Sentences after which a plea is no more the one that is told again. */
const BACK = 12;

/**
 * "Canberra sent the men that Honiara had requested", "the ships that Oslo asked for have not come": what tells more of
 * things that somebody gives or keeps was asked of whom their owner had asked before, else of whoever gives them.
 */
export function requestedOf(
  act: ActDraft,
  filled: readonly ActDraft[],
  all: readonly ActDraft[],
  tree: Tree,
): readonly Party[] | null {
  if (act.type !== "request" || act.alone || !relation(tree, act.predicate).startsWith("acl")) return null;
  const before = filled.findLast(
    (b) =>
      b.type === "request" &&
      b.target !== null &&
      b.actor.code === act.actor.code &&
      act.sentence - b.sentence <= BACK,
  );
  if (before?.target) {
    const same = filled.filter((b) => b.predicate === before.predicate && b.sentence === before.sentence);
    return same.flatMap(({ type, target }) => (type === "request" && target !== null ? [target] : []));
  }
  let verb = tree.tokens[act.predicate]!.head;
  for (let steps = 0; steps < 4 && verb >= 0 && !isVerb(tree, verb); steps++) verb = tree.tokens[verb]!.head;
  const giver = all.find(
    (b) =>
      b.sentence === act.sentence &&
      b.predicate === verb &&
      GIVES.test(b.type) &&
      isOther(act.actor.code, b.actor.code),
  );
  return giver === undefined ? null : [giver.actor];
}

/** "did not send the troops that Armenia had requested": to whoever requested them. */
export function sentTo(act: ActDraft, all: readonly ActDraft[], tree: Tree): readonly Party[] | null {
  if (!/^(deploy|assist|refuse)$/.test(act.type) || act.alone) return null;
  const clauses = kids(tree, act.predicate, "obj").flatMap((k) => kids(tree, k, "acl"));
  const asking = all.filter(
    (b) =>
      b.type === "request" &&
      b.sentence === act.sentence &&
      clauses.includes(b.predicate) &&
      isOther(act.actor.code, b.actor.code),
  );
  return asking.length === 0 ? null : unique(asking.map((b) => b.actor));
}

const GIVES = /^(deploy|assist|offer|pledge|refuse|decline|accept)$/;
