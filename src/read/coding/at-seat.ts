import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import type { Tree } from "../trees.ts";
import type { ActDraft } from "./draft.ts";

/**
 * "In New York Chad vetoed a draft": what is voted on, blocked or put forward there is before the United Nations, unless the
 * sentence names another body. Brussels and Geneva are the seats of too many.
 */
export function atSeat(
  { type, alone }: ActDraft,
  tree: Tree,
  { named, isOrganisation }: Pick<Cast, "named" | "isOrganisation">,
): readonly Party[] | null {
  if (alone || !/^(veto|vote|propose)$/.test(type)) return null;
  const york = tree.tokens.findIndex(
    ({ text }, k) =>
      text === "York" && tree.tokens[k - 1]?.text === "New" && /^in$/i.test(tree.tokens[k - 2]?.text ?? ""),
  );
  if (york < 0 || named(tree).some(({ party }) => isOrganisation(party.code) && party.code !== "UN"))
    return null;
  const span = [tree.tokens[york - 1]!.start, tree.tokens[york]!.end] as const;
  return [{ code: "UN", name: "United Nations", span, inferred: true }];
}

/**
 * "Moscow has vetoed every resolution": in a report that has spoken of the United Nations a permanent member vetoes there, unless
 * the sentence names another body.
 */
export function inTheCouncil(
  { type, actor, about, sentence, alone }: ActDraft,
  trees: readonly Tree[],
  { named, isOrganisation }: Pick<Cast, "named" | "isOrganisation">,
): readonly Party[] | null {
  if (alone || type !== "veto" || !PERMANENT.test(actor.code)) return null;
  if (!/^(resolution|draft|text|statement|motion)$/.test(about ?? "")) return null;
  const own = named(trees[sentence]!).some(({ party }) => isOrganisation(party.code));
  const told = trees.slice(0, sentence).flatMap((tree) => named(tree));
  const un = told.findLast(({ party }) => party.code === "UN")?.party;
  return own || un === undefined ? null : [{ ...un, inferred: true }];
}

const PERMANENT = /^(USA|GBR|FRA|CHN|RUS|SUN)$/;

/** Votes are cast in bodies: of what is found for them no state is meant. */
export const isInNoBody = (act: ActDraft, found: readonly Party[] | null, cast: Cast): boolean =>
  act.type === "vote" && (found?.some((p) => !cast.isOrganisation(p.code)) ?? false);
