import type { Party } from "../reading.ts";
import { lemmaOf, type Tree } from "../trees.ts";
import type { ActDraft } from "./draft.ts";
import type { Stage } from "./index.ts";
import { unique } from "./parties.ts";

/**
 * What a clause says of one more party without a verb: "Burundi left the court in 2017 and the Philippines two years later", "Mali was
 * suspended in June and Guinea in September", "broke off relations with Britain, but not with Italy".
 */
export function actsVerbless(stage: Stage, told: readonly ActDraft[]): readonly ActDraft[] {
  return stage.scene.trees.flatMap((tree) => {
    const own = told.filter((a) => a.sentence === tree.number && a.status === "fact");
    if (own.length === 0) return [];
    return tree.tokens.flatMap(({ index, text }): readonly ActDraft[] =>
      text === "and"
        ? laterBy(stage, tree, index, own)
        : text === "not"
          ? notWith(stage, tree, index, own)
          : [],
    );
  });
}

/** "and the Philippines two years later": done by, or to, one more at another time. */
function laterBy(stage: Stage, tree: Tree, and: number, own: readonly ActDraft[]): readonly ActDraft[] {
  const name = nameAt(stage, tree, and + 1);
  if (name === null) return [];
  const { party, next } = name;
  const start = /^(in|on)$/.test(tree.tokens[next]?.text ?? "") ? next + 1 : next;
  const time = tree.tokens[start] === undefined ? null : stage.clock.within(tree, tree.tokens[start].start);
  if (time === null || !endsBehind(stage, tree, start)) return [];
  const last = lastOf(own, and);
  if (last === undefined || last.time === null || isIn(own, party)) return [];
  const alike = last.target !== null && isSameKind(stage, last.target, party);
  if (!alike && !isSameKind(stage, last.actor, party)) return [];
  return [
    {
      ...last,
      actor: alike ? last.actor : party,
      target: alike ? party : last.target && { ...last.target, inferred: true },
      time,
      evidence: [party.span[0], tree.tokens[start]!.end],
      confidence: last.confidence * 0.8,
      rule: `${last.type}:gap`,
    },
  ];
}

/** "but not with Italy", "though not to Mali": told of the same preposition's name. */
function notWith(stage: Stage, tree: Tree, not: number, own: readonly ActDraft[]): readonly ActDraft[] {
  if (!/^(but|though)$/.test(tree.tokens[not - 1]?.text ?? "")) return [];
  const preposition = tree.tokens[not + 1];
  if (preposition === undefined || !/^(with|to|against|on|from|at|by)$/.test(preposition.text)) return [];
  const name = nameAt(stage, tree, not + 2);
  if (name === null || !/^(PUNCT|)$/.test(tree.tokens[name.next]?.upos ?? "")) return [];
  const last = lastOf(own, not);
  const isLed = tree.tokens.some(
    ({ index }) =>
      last !== undefined &&
      index > last.predicate &&
      index < not &&
      lemmaOf(tree, index) === preposition.text,
  );
  if (last === undefined || last.target === null || !isLed || name.party.code === last.actor.code) return [];
  return [
    {
      ...last,
      target: name.party,
      status: "denied",
      evidence: [tree.tokens[not]!.start, name.party.span[1]],
      confidence: last.confidence * 0.8,
      rule: `${last.type}:gap`,
    },
  ];
}

/** The name that begins at a token, and the token behind it. */
function nameAt(
  stage: Stage,
  tree: Tree,
  from: number,
): { readonly party: Party; readonly next: number } | null {
  let end = /^the$/i.test(tree.tokens[from]?.text ?? "") ? from + 1 : from;
  const first = end;
  while (tree.tokens[end]?.upos === "PROPN" && !isTime(stage, tree, end)) end++;
  if (end === first) return null;
  const found = unique(
    Array.from({ length: end - first }, (_, k) => first + k).flatMap((k) => stage.cast.at(tree, k)),
  );
  return found.length === 1 && found[0]!.inferred !== true ? { party: found[0]!, next: end } : null;
}

const isTime = (stage: Stage, tree: Tree, k: number): boolean =>
  stage.clock.within(tree, tree.tokens[k]!.start) !== null;

/** Nothing but the words of the time stands there before the clause is over. */
function endsBehind(stage: Stage, tree: Tree, start: number): boolean {
  let k = start;
  while (k < tree.tokens.length && isTime(stage, tree, k)) k++;
  return /^(PUNCT|CCONJ)$/.test(tree.tokens[k]?.upos ?? "PUNCT");
}

/** The act told last before a place. */
const lastOf = (own: readonly ActDraft[], before: number): ActDraft | undefined =>
  own
    .filter((a) => a.predicate < before)
    .sort((a, b) => a.predicate - b.predicate)
    .at(-1);

const isIn = (own: readonly ActDraft[], { code }: Party): boolean =>
  own.some((a) => a.actor.code === code || a.target?.code === code);

/** Both states, or both bodies. */
const isSameKind = (stage: Stage, a: Party, b: Party): boolean =>
  stage.cast.isOrganisation(a.code) === stage.cast.isOrganisation(b.code);
