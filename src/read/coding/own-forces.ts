import { isOrganisation, principalOf } from "../../vocabulary/actors.ts";
import type { Party } from "../reading.ts";
import { isBelow, kids, lemmaOf, type Tree } from "../trees.ts";
import { expand } from "./classes.ts";
import type { Stage } from "./index.ts";
import type { Match } from "./match.ts";

/**
 * "The marines will not leave, the adviser said", "denied that soldiers had fired on the crowd": of forces that nobody's name
 * stands beside, what they will do or did not do is told by their own side.
 */
export function speakersForces(
  stage: Stage,
  tree: Tree,
  { frame, predicate, actors }: Match,
): readonly Party[] {
  if (!/^(attack|deploy|pull_back|cease_fire)$/.test(frame.type)) return [];
  if (!actors.some((k) => areNobodys(tree, k))) return [];
  const token = tree.tokens[predicate]!;
  const statement = stage.statements[stage.nesting.voiceAt([token.start, token.end])];
  if (statement === undefined || statement.source === null) return [];
  const denied =
    statement.sentence === tree.number &&
    statement.head >= 0 &&
    /^(deny|dispute|reject)$/.test(lemmaOf(tree, statement.head)) &&
    isBelow(tree, predicate, statement.head);
  const planned = kids(tree, predicate, "aux").some((k) =>
    /^(will|would|may|might|'ll|’ll)$/.test(lemmaOf(tree, k)),
  );
  if (!denied && !planned) return [];
  const speaker = stage.cast.at(stage.scene.trees[statement.sourceSentence]!, statement.source)[0];
  const state = speaker === undefined ? "" : principalOf(speaker.code);
  return speaker === undefined ||
    isOrganisation(state) ||
    /\/(OPP|MED|CVL)$/.test(speaker.code) ||
    !/^[A-Z]{3}(\/|$)/.test(speaker.code)
    ? []
    : [{ ...speaker, code: speaker.code.endsWith("/REB") ? speaker.code : state, inferred: true }];
}

const FORCES = new Set(expand("$forces").split(/\s+/));

/** "The navy", "soldiers", "the first battalions": no owner, no name, no place. */
const areNobodys = (tree: Tree, k: number): boolean =>
  (FORCES.has(lemmaOf(tree, k)) || /^(navy|military|police)$/.test(lemmaOf(tree, k))) &&
  kids(tree, k, "det").every((d) => /^(the|these|those|all)$/.test(lemmaOf(tree, d))) &&
  kids(tree, k, "nmod:poss", "nmod", "compound", "acl", "appos", "flat").length === 0 &&
  kids(tree, k, "amod").every((m) => /^(first|last|remaining|other|final)$/.test(lemmaOf(tree, m)));
