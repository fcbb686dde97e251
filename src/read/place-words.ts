import type { Mention } from "./actors/index.ts";
import { below, kids, lemmaOf, prepositionOf, type Tree } from "./trees.ts";

/** Words of a place that the clause of a predicate names: "at the border", "in Syunik"; null where it names none. */
export function wordsOfPlace(
  tree: Tree,
  predicate: number,
  covering: (start: number, end: number) => Mention | null,
): string | null {
  for (const k of kids(tree, predicate, "obl")) {
    if (!/^(in|at|near|along|on|to|around)$/.test(prepositionOf(tree, k) ?? "")) continue;
    const tokens = below(tree, k).filter((i) => i >= k || tree.tokens[i]!.head === k);
    const named = tokens.some((i) => {
      const m = covering(tree.tokens[i]!.start, tree.tokens[i]!.end);
      return m !== null && /^(place|state|capital)$/.test(m.kind);
    });
    const border = /^(border|frontier|line|region|province|city|town|village|territory)$/.test(
      lemmaOf(tree, k),
    );
    if (!named && !border) continue;
    const words = tokens.filter((i) => !/^(case|punct)/.test(tree.tokens[i]!.deprel) || i > k);
    return words
      .map((i) => tree.tokens[i]!.text)
      .join(" ")
      .replace(/ ([’'-]) ?/g, "$1");
  }
  return null;
}

/** What of a country something happens on or in: "on Ecuadorian soil", "in Libyan waters". */
export const LAND = new Set(
  "soil territory airspace waters water coast shore land mainland village town city border frontier bridge airport airfield port harbour harbor suburb province district road highway railway".split(
    " ",
  ),
);
