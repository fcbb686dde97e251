import type { Cast } from "../cast.ts";
import type { Party } from "../reading.ts";
import type { Tree } from "../trees.ts";
import type { ActDraft } from "./draft.ts";

/**
 * "Kenya invoked Article 42.7": some articles are known by numbers that no other body has, so that of the bodies a report has
 * named only one is meant.
 */
export function ofArticle(
  { type, object, alone }: ActDraft,
  trees: readonly Tree[],
  { named }: Pick<Cast, "named">,
): readonly Party[] | null {
  if (alone || type !== "invoke" || object === null) return null;
  const code = NUMBERS.find(([article]) => article.test(object))?.[1];
  const body = trees.flatMap((tree) => named(tree)).find(({ party }) => party.code === code)?.party;
  return body === undefined ? null : [{ ...body, inferred: true }];
}

/** Of the treaties on the European Union. */
const NUMBERS: readonly (readonly [RegExp, string])[] = [[/\bArticle 42 ?(\.7|\(7\))|\bArticle 222\b/, "EU"]];
