import type { Party } from "../reading.ts";
import { kids, lemmaOf, prepositionOf, relation, type Tree } from "../trees.ts";
import { expand } from "./classes.ts";
import type { Stage } from "./index.ts";

/** Whom a said clause puts a duty, a fault or a price on. */
export interface Onus {
  readonly type: "demand" | "accuse" | "warn" | "endorse";
  readonly target: Party | null;
}

/**
 * Said clauses that put a duty, a fault or a price on somebody who is not their subject. Example: "said it was time for Chad to leave"
 * demands it of Chad, "said the fault lay with Chad" accuses Chad, "said there would be a price to pay" warns, "said it hoped Chad
 * would stay" has good hopes of Chad.
 */
export function onusOf(stage: Stage, tree: Tree, head: number, cue: number): Onus | null {
  if (isNegated(tree, head)) return null;
  const at = (ks: readonly number[]): Party | undefined => ks.flatMap((k) => stage.cast.at(tree, k))[0];
  const bound = at(boundBy(tree, head));
  if (bound !== undefined) return { type: "demand", target: bound };
  const blamed = at(faultyBy(tree, head));
  if (blamed !== undefined) return { type: "accuse", target: blamed };
  if (isPriced(tree, head))
    return {
      type: "warn",
      target:
        at([...kids(tree, cue, "obj", "iobj"), ...phrases(tree, subjectsOf(tree, head), "for")]) ?? null,
    };
  const wished = at(
    lemmaOf(tree, head) === "hope" ? kids(tree, head, "ccomp").flatMap((k) => subjectsOf(tree, k)) : [],
  );
  return wished === undefined ? null : { type: "endorse", target: wished };
}

/** "time for Chad to leave", "up to Chad to act", "the onus is on Chad", "the ball is in Chad's court", "Chad ought to leave". */
function boundBy(tree: Tree, head: number): readonly number[] {
  const subject = subjectsOf(tree, head).map((k) => lemmaOf(tree, k));
  const due = kids(tree, head, "acl", "advcl", "xcomp", "ccomp", "csubj").filter((k) => hasTo(tree, k));
  if (/^(ought|oblige|obligate|bind)$/.test(lemmaOf(tree, head)) && due.length > 0)
    return subjectsOf(tree, head);
  if (kids(tree, head, "cop").length === 0) return [];
  if (subject.some((s) => /^(onus|burden|responsibility)$/.test(s)) && hasCase(tree, head, "on"))
    return [head];
  if (subject.includes("ball") && lemmaOf(tree, head) === "court") return kids(tree, head, "nmod:poss");
  if (!subject.includes("it") || due.length === 0 || due.some((k) => CHOICE.test(lemmaOf(tree, k))))
    return [];
  if (/^(time|turn)$/.test(lemmaOf(tree, head)))
    return [...due.flatMap((k) => subjectsOf(tree, k)), ...phrases(tree, [head], "for")];
  return lemmaOf(tree, head) === "up" ? phrases(tree, [head], "to") : [];
}

/** What is left to somebody is not asked of him. */
const CHOICE = /^(decide|judge|choose|say|determine|know)$/;

/** "the fault lies with Chad", "responsibility rests with Chad". */
const faultyBy = (tree: Tree, head: number): readonly number[] =>
  /^(lie|lay|rest|be)$/.test(lemmaOf(tree, head)) &&
  subjectsOf(tree, head).some((k) => /^(fault|blame|guilt|responsibility)$/.test(lemmaOf(tree, k)))
    ? phrases(tree, [head], "with")
    : [];

/** "there will be consequences", "there would be a price to pay". */
const isPriced = (tree: Tree, head: number): boolean =>
  lemmaOf(tree, head) === "be" &&
  kids(tree, head, "expl").length > 0 &&
  kids(tree, head, "aux").some((k) => /^(will|would|'ll)$/.test(lemmaOf(tree, k))) &&
  subjectsOf(tree, head).some(
    (k) =>
      /^(consequence|price|retaliation|reprisal|repercussion|retribution)$/.test(lemmaOf(tree, k)) &&
      kids(tree, k, "det").every((d) => lemmaOf(tree, d) !== "no"),
  );

/** "is to blame", "is at fault", "is behind the raid", "bears the blame". */
export const isBlamed = (tree: Tree, head: number): boolean =>
  !isNegated(tree, head) &&
  ((kids(tree, head, "cop").length > 0 &&
    (/^(blame|responsible|guilty|culpable|liable)$/.test(lemmaOf(tree, head)) ||
      (lemmaOf(tree, head) === "fault" && hasCase(tree, head, "at")) ||
      (hasCase(tree, head, "behind") && PLOTS.has(lemmaOf(tree, head))))) ||
    (/^(bear|carry|share)$/.test(lemmaOf(tree, head)) &&
      !isAhead(tree, head) &&
      kids(tree, head, "obj").some((k) => /^(responsibility|blame|guilt)$/.test(lemmaOf(tree, k)))));

const PLOTS = new Set(
  expand("$raid plot coup killing murder hack leak blast explosion crash poisoning").split(/\s+/),
);

/** "will face consequences", "will pay a price", "will pay for it", "will be held responsible", "will regret it". */
export function isThreatened(tree: Tree, head: number): boolean {
  if (
    !kids(tree, head, "aux").some((k) => /^(will|would|'ll)$/.test(lemmaOf(tree, k))) ||
    isNegated(tree, head)
  )
    return false;
  const object = kids(tree, head, "obj").map((k) => lemmaOf(tree, k))[0] ?? "";
  const verb = lemmaOf(tree, head);
  if (/^(face|suffer|bear)$/.test(verb))
    return /^(consequence|sanction|retaliation|cost|war|isolation|reprisal|responsibility)$/.test(object);
  if (verb === "hold") return kids(tree, head, "xcomp").some((k) => HELD.test(lemmaOf(tree, k)));
  if (verb !== "pay") return verb === "regret";
  return (
    /^(price|cost)$/.test(object) ||
    (object === "" &&
      (kids(tree, head, "advmod").some((k) => /^(dearly|heavily)$/.test(lemmaOf(tree, k))) ||
        kids(tree, head, "obl").some((k) => /^(this|that|it)$/.test(lemmaOf(tree, k)))))
  );
}

const HELD = /^(responsible|accountable|liable)$/;

const subjectsOf = (tree: Tree, k: number): readonly number[] => kids(tree, k, "nsubj");

const phrases = (tree: Tree, heads: readonly number[], preposition: string): readonly number[] =>
  heads.flatMap((h) => kids(tree, h, "obl", "nmod").filter((k) => prepositionOf(tree, k) === preposition));

const hasTo = (tree: Tree, k: number): boolean =>
  kids(tree, k, "mark").some((m) => lemmaOf(tree, m) === "to");

export const isNegated = (tree: Tree, i: number): boolean =>
  tree.children[i]!.some(
    (k) =>
      (relation(tree, k) === "advmod" && /^(not|never|n't|n’t)$/.test(lemmaOf(tree, k))) ||
      (relation(tree, k) === "det" && lemmaOf(tree, k) === "no"),
  );

/** "will not": a refusal of what is to come denies nothing that was said. */
export const isAhead = (tree: Tree, i: number): boolean =>
  kids(tree, i, "aux").some((k) => /^(will|would|shall|may|can|could|must|should)$/.test(lemmaOf(tree, k)));

/** A preposition of its own, with "that" before the clause or without. */
export const hasCase = (tree: Tree, i: number, preposition: string): boolean =>
  kids(tree, i, "case").some((k) => lemmaOf(tree, k) === preposition);
