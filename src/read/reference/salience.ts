import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import type { Place } from "./place.ts";
import type { Discourse, Referent } from "./referent.ts";

/** What a subject, an object, an owner is worth when later words look for whom they stand for. */
const WORTH: Readonly<Record<Place, number>> = {
  subject: 2,
  object: 1,
  owner: 0.8,
  other: 0.3,
  member: -0.5,
  modifier: -1.5,
};
/** What each sentence between costs, and how many sentences back a reader remembers. */
const PER_SENTENCE = 1;
const MEMORY = 8;

export interface Ask {
  /** Sentence of the words that look for somebody. */
  readonly tree: number;
  readonly exclude: readonly ActorCode[];
  /** What the words' own demands add; null rules a referent out. */
  readonly fit: (r: Referent) => number | null;
}

/** The likeliest referent: near, a subject, often spoken of, and fitting. Of two alike the later one. */
export function likeliest({ recent, counts }: Discourse, { tree, exclude, fit }: Ask): Referent | null {
  let best: Referent | null = null;
  let most = -Infinity;
  for (const r of recent) {
    const back = tree - r.tree;
    if (back > MEMORY || r.codes.some((c) => exclude.includes(c) || exclude.includes(standingFor(c, r))))
      continue;
    const own = fit(r);
    if (own === null) continue;
    const often = Math.min(4, Math.max(0, ...r.codes.map((c) => counts.get(principalOf(c)) ?? 0)));
    const score = own + WORTH[r.place] - PER_SENTENCE * back + 0.15 * often;
    if (score >= most) [best, most] = [r, score];
  }
  return best;
}

/** Whom a party is taken for where a state is ruled out: a paper may urge its own state to act. */
const standingFor = (code: ActorCode, { place }: Referent): ActorCode =>
  code.endsWith("/MED") && place === "subject" ? code : principalOf(code);

/** States by how often they were spoken of, near ones first among equals. */
export function byFrequency(
  { recent, counts }: Discourse,
  keep: (code: ActorCode) => boolean,
): readonly ActorCode[] {
  const near = new Map<ActorCode, number>();
  recent.forEach((r, i) => r.codes.forEach((c) => near.set(principalOf(c), i)));
  return [...near.keys()]
    .filter(keep)
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || near.get(b)! - near.get(a)!);
}
