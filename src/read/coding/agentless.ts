import type { Party } from "../reading.ts";
import { isPassive, kids, lemmaOf, prepositionOf, type Tree } from "../trees.ts";
import type { Stage } from "./index.ts";
import type { Match } from "./match.ts";

/**
 * "The ministry warned that Chadian pilots would be sent home", "The rebels had been warned, the general added": what is done to
 * others by nobody named, and announced, is done by whoever announces it.
 */
export function announcer(stage: Stage, tree: Tree, { frame, predicate, objects }: Match): readonly Party[] {
  if (!OWN.test(frame.type) || !isPassive(tree, predicate)) return [];
  if (kids(tree, predicate, "obl").some((k) => prepositionOf(tree, k) === "by")) return [];
  const ahead = kids(tree, predicate, "aux").some((k) => /^(will|would|shall)$/.test(lemmaOf(tree, k)));
  const said = frame.type === "warn" || frame.type === "notify";
  if (!ahead && !said) return [];
  const { start, end } = tree.tokens[predicate]!;
  const statement = stage.statements[stage.nesting.voiceAt([start, end])];
  if (statement === undefined || statement.source === null || statement.cue?.kind === "stance") return [];
  const source = stage.scene.trees[statement.sourceSentence];
  if (source === undefined) return [];
  const speakers = stage.cast.at(source, statement.source);
  const patients = objects.flatMap((k) => stage.cast.at(tree, k));
  if (patients.some((p) => speakers.some((s) => s.code === p.code))) return [];
  return speakers.slice(0, 1).map((party) => ({ ...party, inferred: true }));
}

/** What one announces of oneself. */
const OWN = /^(sanction|expel|suspend|resume|notify|warn|deploy|pull_back|assist)$/;
