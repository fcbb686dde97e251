import type { Draft } from "../attribution/index.ts";
import type { Party } from "../reading.ts";
import { kids, lemmaOf, relation, type Tree } from "../trees.ts";
import type { ActDraft } from "./draft.ts";
import type { Stage } from "./index.ts";

/**
 * Acts of speech that a plain "said" makes only through what it says: X said Y must → X demands of Y; X insisted that it
 * did not → X denies. One a statement, beside the acts in its content.
 */
export function actsOfSaying(stage: Stage): readonly ActDraft[] {
  return stage.statements.flatMap((statement, index) => {
    const tree = stage.scene.trees[statement.sentence];
    if (!tree || statement.head < 0 || statement.cue === null || statement.cue.kind === "stance") return [];
    const sources = statement.source === null ? [] : stage.cast.at(tree, statement.source);
    if (sources.length === 0 || statement.contentHead === null) return [];
    const found = speechActOf(stage, tree, statement);
    if (found === null) return [];
    const token = tree.tokens[statement.head]!;
    const voice = stage.nesting.parents[index]!;
    return sources.map((actor): ActDraft => ({
      type: found.type,
      plover: null,
      actor,
      target: found.target !== null && found.target.code !== actor.code ? found.target : null,
      object: null,
      about: null,
      status: "fact",
      voice,
      sentence: tree.number,
      predicate: statement.head,
      time: stage.clock.timeOf(tree, statement.head, [], -1),
      place: null,
      condition: null,
      inCondition: false,
      evidence: [token.start, token.end],
      confidence: 0.85,
      rule: `saying:${found.type}`,
    }));
  });
}

function speechActOf(
  stage: Stage,
  tree: Tree,
  statement: Draft,
): { readonly type: "demand" | "deny" | "endorse"; readonly target: Party | null } | null {
  const head = statement.contentHead!;
  const cue = lemmaOf(tree, statement.head);
  if (cue === "hope") {
    const wished = partyAt(stage, tree, head);
    return wished === undefined ? null : { type: "endorse", target: wished };
  }
  if (/^(insist|maintain|contend|protest)$/.test(cue) && isNegated(tree, head))
    return { type: "deny", target: null };
  if (statement.cue?.act !== null && statement.cue?.act !== undefined) return null;
  if (!isObligation(tree, head)) return null;
  const target = partyAt(stage, tree, head);
  return target === undefined ? null : { type: "demand", target };
}

/** The party that the said clause is about. */
function partyAt(stage: Stage, tree: Tree, head: number): Party | undefined {
  const subject = kids(tree, head, "nsubj")[0];
  return subject === undefined ? undefined : stage.cast.at(tree, subject)[0];
}

const isNegated = (tree: Tree, i: number): boolean =>
  tree.children[i]!.some(
    (k) => relation(tree, k) === "advmod" && /^(not|never|n't|n’t)$/.test(lemmaOf(tree, k)),
  );

/** must, should, ought to, has to, needs to. */
function isObligation(tree: Tree, i: number): boolean {
  if (
    tree.children[i]!.some(
      (k) => relation(tree, k) === "aux" && /^(must|should|ought)$/.test(lemmaOf(tree, k)),
    )
  )
    return true;
  return /^(have|need)$/.test(lemmaOf(tree, i)) && kids(tree, i, "xcomp").length > 0;
}
