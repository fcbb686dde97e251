import type { Gold } from "../conllu.ts";
import { random } from "../random.ts";
import { conditionFirst, invertedCondition } from "./conditions.ts";
import { pluralPossessor } from "./possessives.ts";
import { preposed } from "./reports.ts";

/** A rewritten tree and the place of the tree it came from (jackknifing must keep the two together). */
export interface Rewritten {
  readonly gold: Gold;
  readonly source: number;
}

/** News-like rewritings of the treebank's own trees. */
export function augmented(data: readonly Gold[], seed = 11): Rewritten[] {
  const chance = random(seed);
  const out: Rewritten[] = [];
  data.forEach((gold, source) => {
    const condition = conditionFirst(gold);
    const made = [
      preposed(gold, chance),
      preposed(gold, chance),
      condition,
      invertedCondition(condition ?? gold, chance),
      pluralPossessor(gold, chance),
    ];
    for (const g of made) if (g) out.push({ gold: g, source });
  });
  return out;
}
