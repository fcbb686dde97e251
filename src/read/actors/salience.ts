import type { Day } from "../../base/day.ts";
import { principalOf, type ActorCode } from "../../vocabulary/actors.ts";
import type { Actors } from "./load.ts";
import type { Mention } from "./mention.ts";

export interface ReferenceContext {
  readonly actors: Actors;
  readonly date: Day | null;
  /** Whether a mention is the grammatical subject of its clause; sharpens the choice for pronouns. */
  readonly isSubject?: (mention: Mention) => boolean;
  /** Codes that cannot be meant (the subject of the same clause for an object pronoun). */
  readonly exclude?: readonly ActorCode[];
}

/** The best of a window by nearness (per sentence), subjecthood and what `worth` adds; null from `worth` rules a mention out. */
export function best(
  window: readonly Mention[],
  perSentence: number,
  worth: (m: Mention, index: number) => number | null,
  { isSubject, exclude = [] }: ReferenceContext,
): Mention | null {
  let chosen: Mention | null = null;
  let top = -Infinity;
  const last = window.at(-1)?.sentence ?? 0;
  let leading = -1;
  window.forEach((m, i) => {
    const own = worth(m, i);
    if (own === null || (m.code !== null && exclude.includes(m.code))) return;
    const first = m.sentence !== leading;
    leading = m.sentence;
    const subject = isSubject ? isSubject(m) : first;
    const score = own - perSentence * (last - m.sentence) + (subject ? 1.75 : 0);
    if (score >= top) [chosen, top] = [m, score];
  });
  return chosen;
}

/** States by how often the window names them, most first. */
export function byFrequency(window: readonly Mention[]): readonly ActorCode[] {
  const counts = new Map<ActorCode, number>();
  for (const m of window)
    if (m.code !== null && !m.code.includes("/")) counts.set(m.code, (counts.get(m.code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}

/** The two states named last, in the order of their naming. */
export function lastStates(window: readonly Mention[]): readonly Mention[] {
  const out: Mention[] = [];
  for (const m of [...window].reverse()) {
    if (isOfState(m) && !out.some((o) => principalOf(o.code!) === principalOf(m.code!))) out.unshift(m);
    if (out.length === 2) break;
  }
  return out;
}

export const isOfState = (m: Mention): boolean =>
  m.code !== null &&
  /^[A-Z]{3}(\/|$)/.test(m.code) &&
  /^(state|capital|metonym|adjective|office)$/.test(m.kind) &&
  isStateCode(m);
const isStateCode = (m: Mention): boolean =>
  !/^(AES|CIS|LAS|OAS|GCC|WEU|WTO|LON|SCO|IMF|WHO|ICC|ICJ|OIC|OTS|COE|EAC)$/.test(principalOf(m.code!));

/** "the Armenian government" but not "Armenian officials". */
export const isSingular = (m: Mention): boolean => {
  const head = m.name.replace(/ (of|in|from) .*$/, "").toLowerCase();
  return !/(?:[^s'i]s|people|police|men|women|media)$/.test(head) || /(?:forces of|armed forces)$/.test(head);
};

/** Number of mentions that start before the offset. */
export function before(mentions: readonly Mention[], position: number): number {
  let [lo, hi] = [0, mentions.length];
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (mentions[mid]!.start < position) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
