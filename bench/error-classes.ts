import type { Act } from "../src/read/reading.ts";
import type { GoldAct } from "./score-acts.ts";

/** What is wrong with a missed or an extra act, judged by what stands near it on the other side. */
export type ErrorClass =
  | "other target"
  | "no target"
  | "target made up"
  | "other actor"
  | "both parties"
  | "other type"
  | "nothing near";

/** The order in which classes are printed. */
export const ERROR_CLASSES: readonly ErrorClass[] = [
  "other target",
  "no target",
  "target made up",
  "other actor",
  "both parties",
  "other type",
  "nothing near",
];

interface Told {
  readonly type: string;
  readonly actor: string;
  readonly target: string | null;
}

export const toldBy = (a: Act): Told => ({
  type: a.type,
  actor: a.actor.code,
  target: a.target?.code ?? null,
});

/** Class of an annotated act that was not found, by the acts found near it that match no other. */
export function missedClass(gold: GoldAct, near: readonly Act[]): ErrorClass {
  return classOf(near.map((a) => [gold, toldBy(a)]));
}

/** Class of a found act that is annotated nowhere, by the annotated acts near it that were missed. */
export function extraClass(act: Act, near: readonly GoldAct[]): ErrorClass {
  return classOf(near.map((g) => [g, toldBy(act)]));
}

function classOf(pairs: readonly (readonly [gold: Told, found: Told])[]): ErrorClass {
  const alike = pairs.filter(([g, f]) => g.type === f.type);
  const sameActor = alike.find(([g, f]) => g.actor === f.actor);
  if (sameActor) {
    const [g, f] = sameActor;
    return f.target === null ? "no target" : g.target === null ? "target made up" : "other target";
  }
  if (alike.some(([g, f]) => g.target === f.target)) return "other actor";
  if (alike.length > 0) return "both parties";
  return pairs.some(([g, f]) => g.actor === f.actor || (g.target !== null && g.target === f.target))
    ? "other type"
    : "nothing near";
}
